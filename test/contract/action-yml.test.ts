import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validate } from '@actions/languageservice';
import { describe, expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { actionNames } from '#actions/suite';

const root = join(import.meta.dirname, '../..');
const workflowFolder = join(root, '.github/workflows');
const workflows = readdirSync(workflowFolder).filter((name) => name.endsWith('.yml'));

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

interface WorkflowFile {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly uses?: string; readonly steps?: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

let documents = 0;

/** What GitHub's own editor support says against a file; it remembers documents by address, so each gets a new one. */
async function complaints(kind: 'action' | 'workflow', text: string): Promise<readonly string[]> {
  documents += 1;
  const uri = kind === 'action' ? `file:///${documents}/action.yml` : `file:///${documents}/.github/workflows/ci.yml`;
  const found = await validate(TextDocument.create(uri, 'yaml', 1, text));
  return found.map(
    (diagnostic) =>
      `${diagnostic.range.start.line + 1}: ${typeof diagnostic.message === 'string' ? diagnostic.message : diagnostic.message.value}`,
  );
}

function actionText(name: string): string {
  return readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8');
}

function stepsOf(file: string): readonly Step[] {
  const { jobs } = parse(readFileSync(join(workflowFolder, file), 'utf8')) as WorkflowFile;
  return Object.values(jobs).flatMap((job) => [...(job.uses === undefined ? [] : [{ uses: job.uses }]), ...(job.steps ?? [])]);
}

describe('the validator that judges these files', () => {
  test('refuses a runtime that does not exist', async () => {
    const text = 'name: x\ndescription: x\nruns:\n  using: node99\n  main: index.js\n';
    expect(await complaints('action', text)).not.toEqual([]);
  });

  test('refuses an unknown key in a workflow', async () => {
    const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n';
    expect(await complaints('workflow', text)).not.toEqual([]);
  });
});

describe.each(actionNames)('action.yml of %s', (name) => {
  test('is valid to GitHub', async () => {
    expect(await complaints('action', actionText(name))).toEqual([]);
  });

  test('runs its own bundle on Node 24', () => {
    const { runs } = parse(actionText(name)) as ActionFile;
    expect(runs).toMatchObject({ using: 'node24', main: `../../dist/${name}/index.js` });
    expect([undefined, `../../dist/${name}/post.js`]).toContain(runs.post);
  });
});

describe.each(workflows)('workflow %s', (file) => {
  const text = readFileSync(join(workflowFolder, file), 'utf8');

  test('is valid to GitHub', async () => {
    expect(await complaints('workflow', text)).toEqual([]);
  });

  test('says which permissions it needs', () => {
    expect((parse(text) as WorkflowFile).permissions).toBeDefined();
  });

  test('pins the actions of others to a commit', () => {
    const foreign = stepsOf(file).flatMap(({ uses }) => (uses === undefined || /^(\.|\$)\//.test(uses) ? [] : [uses]));
    expect(foreign.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  test('gives our own actions only inputs that they have, and all that they require', () => {
    const problems: string[] = [];
    for (const step of stepsOf(file)) {
      const name = /^(?:\.|\$)\/actions\/([\w-]+)$/.exec(step.uses ?? '')?.[1];
      if (name === undefined) continue;
      const inputs = (parse(actionText(name)) as ActionFile).inputs ?? {};
      const given = Object.keys(step.with ?? {});
      problems.push(...given.filter((input) => !(input in inputs)).map((input) => `${name} has no input ${input}`));
      const missing = Object.entries(inputs).filter(([input, { required }]) => required === true && !given.includes(input));
      problems.push(...missing.map(([input]) => `${name} requires ${input}`));
    }
    expect(problems).toEqual([]);
  });
});

test('generated files are what the specs give', async () => {
  const run = promisify(execFile)(process.execPath, ['--conditions=source', 'scripts/generate.ts', '--check'], { cwd: root });
  expect((await run).stderr).toBe('');
});
