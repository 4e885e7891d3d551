import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDetector } from '#secrets/leaks/detect';
import { parsePattern } from '#secrets/leaks/regex/parse';
import { readRules, type ReadRules } from '#secrets/leaks/rules/read-rules';
import type { Allowlist, Rule } from '#secrets/leaks/rules/rule';
import { findEngine } from '#testkit/engine-binary';
import { repeatable, samplePattern } from '#testkit/pattern-sample';

const run = promisify(execFile);
const gitleaks = findEngine('gitleaks') ?? 'gitleaks';
const own = join(import.meta.dirname, 'rules');
/** Files of rules from elsewhere, where there are any: `CORPUS` names the folder that holds a folder `secrets`. */
const corpus = join(process.env['CORPUS'] ?? '', 'secrets');
const hasCorpus = (process.env['CORPUS'] ?? '') !== '' && existsSync(corpus);
const files = [own, ...(hasCorpus ? [corpus] : [])].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.toml'))
    .map((name) => ({ name, file: join(folder, name) })),
);

let home: string;
/** Where everything is run: paths that a file extends are taken from here. */
let folderOfRuns: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'gitleaks-'));
  folderOfRuns = join(home, 'run');
  await cp(own, folderOfRuns, { recursive: true });
  if (!hasCorpus) return;
  // The files of gitleaks' own tests extend each other by their places in its repository.
  const theirs = join(home, 'testdata/config/valid');
  for (const { name, file } of files) await cp(file, join(theirs, name.replace(/^gitleaks-gitleaks--/, '')));
  await cp(join(theirs, 'extend_base_3.toml'), join(home, 'testdata/config/extend_3.toml'));
});
afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

type Below = (limit: number) => number;

function sampled(pattern: string, below: Below): string {
  return samplePattern(parsePattern(pattern).syntax, below);
}

function oneOf<T>(values: readonly T[], below: Below): T | undefined {
  return values[below(values.length)];
}

/** A text in one of the ways in which it can be encoded. */
function encoded(text: string, below: Below): string {
  const escapes = Array.from(text, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  return (
    oneOf(
      [text, text, Buffer.from(text).toString('base64'), Buffer.from(text).toString('hex'), encodeURIComponent(text), escapes],
      below,
    ) ?? ''
  );
}

/** A hit of a rule, sometimes with what one of the allowlists allows in it. */
function hit(rule: Rule, allowlists: readonly Allowlist[], below: Below): string {
  const text = rule.regex === undefined ? 'anything' : sampled(rule.regex, below);
  const allowed = allowlists.flatMap(({ regexes, stopwords }) => [...stopwords, ...regexes.map((regex) => sampled(regex, below))]);
  const word = below(3) === 0 ? (oneOf(allowed, below) ?? '') : '';
  const at = below(text.length + 1);
  return text.slice(0, at) + word + text.slice(at + (below(2) === 0 ? word.length : 0));
}

function lineWith(shown: string, keyword: string, below: Below): string {
  const forms = [
    `x = "${shown}"`,
    `${keyword}: ${shown}`,
    `${keyword} ${shown}\r`,
    `é日 ${shown} ${shown}`,
    `${keyword}\n${shown}`,
    `%41 ${shown} // gitleaks:allow`,
  ];
  return (oneOf(forms, below) ?? '') + (oneOf(['\n', '\n\n', ' \n'], below) ?? '');
}

/** Files that hit each rule and each allowlist, and some that nearly do. */
function treeFor({ rules, allowlists }: ReadRules, below: Below): ReadonlyMap<string, string> {
  const tree = new Map<string, string>();
  for (const [index, rule] of rules.entries()) {
    const lists = [...rule.allowlists, ...allowlists];
    const paths = lists.flatMap((list) => list.paths);
    for (let copy = 0; copy < 4; copy++) {
      const lines = Array.from({ length: 6 }, () =>
        lineWith(encoded(hit(rule, lists, below), below), oneOf(rule.keywords, below) ?? '', below),
      );
      const pattern = rule.path ?? (below(3) === 0 ? oneOf(paths, below) : undefined);
      const wanted = pattern === undefined ? '' : sampled(pattern, below).replace(/[^\w.@/-]/g, '');
      // A folder is no file, and git keeps its own for itself.
      const path = `src/${index}-${copy}/${wanted}`
        .replace(/\/+/g, '/')
        .replace(/\/\.git(?=\/|$)/g, '/git')
        .replace(/\/$/, '/f.txt');
      const rooted = pattern?.startsWith('^') === true && wanted !== '' && !tree.has(wanted) ? wanted : path;
      const text = `first\n${lines.join('')}`;
      tree.set(rooted, below(3) === 0 ? text.trimEnd() : text);
    }
  }
  return tree;
}

interface Reported {
  readonly RuleID: string;
  readonly File: string;
  readonly StartLine: number;
  readonly EndLine: number;
  readonly StartColumn: number;
  readonly EndColumn: number;
  readonly Secret: string;
  readonly Match: string;
}

const decodeDepth = 2;

async function byGitleaks(folder: string, file: string): Promise<readonly string[]> {
  const report = join(home, 'report.json');
  const words = [
    'git',
    folder,
    '-c',
    file,
    '-r',
    report,
    '--max-decode-depth',
    String(decodeDepth),
    '--exit-code',
    '0',
    '--no-banner',
    '-l',
    'error',
  ];
  await run(gitleaks, words, { cwd: folderOfRuns });
  const found = JSON.parse(await readFile(report, 'utf8')) as readonly Reported[];
  return found
    .map((one) => [one.RuleID, one.File, one.StartLine, one.EndLine, one.StartColumn, one.EndColumn, one.Secret, one.Match])
    .map((one) => JSON.stringify(one))
    .sort();
}

function byUs(rules: ReadRules, tree: ReadonlyMap<string, string>, commit: string): readonly string[] {
  const detector = createDetector(rules, { decodeDepth });
  const found = [...tree].flatMap(([path, text]) => {
    const bytes = Buffer.from(text, 'utf8');
    const matches = detector.detect({ path, bytes, from: 0, to: bytes.length, firstLine: 1, commit });
    return matches.map((one) => [one.ruleId, path, one.startLine, one.endLine, one.startColumn, one.endColumn, one.secret, one.match]);
  });
  return found.map((one) => JSON.stringify(one)).sort();
}

async function commitTree(tree: ReadonlyMap<string, string>): Promise<{ readonly folder: string; readonly commit: string }> {
  const folder = await mkdtemp(join(home, 'tree-'));
  for (const [path, text] of tree) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const git = async (...words: readonly string[]): Promise<string> => {
    const settings = ['user.name=t', 'user.email=t@localhost', 'core.autocrlf=false', 'core.safecrlf=false', 'core.quotepath=false'];
    return (await run('git', ['-C', folder, ...settings.flatMap((setting) => ['-c', setting]), ...words])).stdout.trim();
  };
  await git('init', '--quiet');
  await git('add', '--all', '--force');
  await git('commit', '--quiet', '--message', 'all');
  return { folder, commit: await git('rev-parse', 'HEAD') };
}

describe.each(files)('$name', ({ name, file }) => {
  const sources = {
    read: (path: string) => Promise.resolve(readFileSync(join(folderOfRuns, path), 'utf8')),
    defaults: () => Promise.reject(new Error('none')),
  };

  test('has the effect that it has in gitleaks', async () => {
    const text = readFileSync(file, 'utf8');
    const rules = await readRules(text, name, sources).catch(() => undefined);
    if (rules === undefined) {
      const { folder } = await commitTree(new Map([['a.txt', 'a']]));
      // What we refuse gitleaks refuses too; it ends with a line that says why, or with a panic.
      await expect(byGitleaks(folder, file)).rejects.toThrow();
      return;
    }
    for (const seed of [1, 2]) {
      const tree = treeFor(rules, repeatable(seed));
      const { folder, commit } = await commitTree(tree);
      const expected = await byGitleaks(folder, file);
      expect(byUs(rules, tree, commit)).toEqual(expected);
    }
  });
});

test('the trees of our own files of rules are of some use: most rules find something in them', async () => {
  const ids = new Set<string>();
  let rules = 0;
  for (const { name, file } of files.filter((one) => one.file.startsWith(own))) {
    const sources = { read: (path: string) => readFile(join(own, path), 'utf8'), defaults: () => Promise.reject(new Error('none')) };
    const read = await readRules(readFileSync(file, 'utf8'), name, sources).catch(() => undefined);
    if (read === undefined) continue;
    rules += read.rules.length;
    for (const one of byUs(read, treeFor(read, repeatable(1)), 'none'))
      ids.add(`${name} ${(JSON.parse(one) as readonly string[])[0] ?? ''}`);
  }
  expect(ids.size).toBeGreaterThanOrEqual(rules * 0.8);
});
