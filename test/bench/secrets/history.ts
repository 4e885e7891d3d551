/** Histories that look like public ones: made of the sources in node_modules, edited, renamed, branched and merged at random from a fixed seed. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { plantedLine } from './planted.ts';
import { randomFrom, type Random } from './random.ts';

export interface Shape {
  readonly name: string;
  readonly commits: number;
  /** Files in the first commit. */
  readonly files: number;
  /** Size of one of them at most, in bytes. */
  readonly fileBytes: readonly [least: number, most: number];
  readonly filesPerCommit: readonly [least: number, most: number];
  readonly editsPerFile: readonly [least: number, most: number];
  /** Of a hundred commits. */
  readonly renames: number;
  readonly merges: number;
  /** Files that come in and out with a commit, of a hundred. */
  readonly additions: number;
  readonly binaries: number;
}

const base = { renames: 1, merges: 3, additions: 8, binaries: 1 };

/** The histories that the scanner is measured on. */
export const shapes: readonly Shape[] = [
  {
    name: 'many small commits',
    commits: 5_000,
    files: 300,
    fileBytes: [500, 15_000],
    filesPerCommit: [1, 3],
    editsPerFile: [1, 3],
    ...base,
  },
  {
    name: 'few large commits',
    commits: 30,
    files: 500,
    fileBytes: [1_000, 20_000],
    filesPerCommit: [100, 250],
    editsPerFile: [2, 8],
    ...base,
  },
  {
    name: 'merges and renames',
    commits: 2_000,
    files: 300,
    fileBytes: [1_000, 20_000],
    filesPerCommit: [1, 4],
    editsPerFile: [1, 4],
    renames: 25,
    merges: 25,
    additions: 10,
    binaries: 2,
  },
  {
    name: '100 MB of blobs',
    commits: 600,
    files: 40,
    fileBytes: [20_000, 120_000],
    filesPerCommit: [2, 4],
    editsPerFile: [1, 4],
    ...base,
    additions: 2,
  },
];

interface Tree {
  readonly files: Map<string, readonly string[] | Buffer>;
}

/** Makes the history as a bare repository in `folder`, packed as a clone of it would be; returns how many secrets were planted. */
export async function makeHistory(folder: string, shape: Shape, sources: readonly string[]): Promise<number> {
  await mkdir(folder, { recursive: true });
  await git(folder, ['init', '-q', '--bare', '--initial-branch=main', '.']);
  const child = spawn('git', ['-C', folder, 'fast-import', '--quiet', '--force'], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  let planted = 0;
  for (const part of stream(shape, sources, () => (planted += 1))) {
    if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await ended;
  await git(folder, ['repack', '-adq', '--threads=2']);
  return planted;
}

async function git(folder: string, args: readonly string[]): Promise<void> {
  await once(spawn('git', ['-C', folder, ...args], { stdio: ['ignore', 'ignore', 'inherit'] }), 'exit');
}

function* stream(shape: Shape, sources: readonly string[], plant: () => number): Generator<string | Buffer> {
  const random = randomFrom(shape.commits * 7919 + shape.files);
  const pick = (): readonly string[] => (sources[random.below(sources.length)] ?? '').split('\n');
  const newFile = (): readonly string[] => {
    const bytes = random.between(...shape.fileBytes);
    const lines: string[] = [];
    for (let size = 0; size < bytes;) {
      const from = pick();
      const start = random.below(Math.max(1, from.length - 20));
      for (const line of from.slice(start, start + 400)) {
        if (size >= bytes) break;
        lines.push(line.slice(0, 400));
        size += Math.min(400, line.length) + 1;
      }
    }
    return lines;
  };
  const main: Tree = { files: new Map() };
  for (let i = 0; i < shape.files; i += 1) main.files.set(pathOf(random, i), newFile());
  let mark = 1;
  yield commitHead('main', mark, 'import', undefined, []);
  for (const [path, content] of main.files) yield* modify(path, content);
  let number = shape.files;
  let side: { tree: Tree; tip: number; left: number } | undefined;
  let tip = mark;
  for (let commit = 1; commit < shape.commits; commit += 1) {
    if (side === undefined && random.below(100) < shape.merges)
      side = { tree: { files: new Map(main.files) }, tip, left: random.between(1, 6) };
    if (side?.left === 0) {
      // The side's changes win, whole files: a merge without a conflict.
      mark += 1;
      yield commitHead('main', mark, `merge ${String(commit)}`, tip, [side.tip]);
      for (const [path, content] of side.tree.files) {
        if (main.files.get(path) === content) continue;
        main.files.set(path, content);
        yield* modify(path, content);
      }
      tip = mark;
      side = undefined;
      continue;
    }
    const onSide = side !== undefined && random.below(2) === 0;
    const tree = onSide && side !== undefined ? side.tree : main;
    mark += 1;
    yield commitHead(onSide ? 'side' : 'main', mark, `change ${String(commit)}`, onSide ? side?.tip : tip, []);
    const paths = [...tree.files.keys()];
    const touched = random.between(...shape.filesPerCommit);
    for (let i = 0; i < touched; i += 1) {
      const path = paths[random.below(paths.length)] ?? '';
      const content = tree.files.get(path);
      if (content === undefined || Buffer.isBuffer(content)) continue;
      const lines = [...content];
      const edits = random.between(...shape.editsPerFile);
      for (let edit = 0; edit < edits; edit += 1) {
        const at = random.below(lines.length + 1);
        const from = pick();
        const start = random.below(from.length);
        lines.splice(at, random.below(4), ...from.slice(start, start + random.between(1, 10)).map((line) => line.slice(0, 400)));
        if (random.below(120) === 0) {
          lines.splice(at, 0, plantedLine(random));
          plant();
        }
      }
      tree.files.set(path, lines);
      yield* modify(path, lines);
    }
    if (random.below(100) < shape.additions) {
      number += 1;
      const content = random.below(100) < shape.binaries * 10 ? random.bytes(random.between(...shape.fileBytes)) : newFile();
      const path = pathOf(random, number);
      tree.files.set(path, content);
      yield* modify(path, content);
    }
    if (random.below(100) < shape.additions / 2) {
      const path = paths[random.below(paths.length)] ?? '';
      if (tree.files.delete(path)) yield `D ${path}\n`;
    }
    if (random.below(100) < shape.renames) {
      const path = paths[random.below(paths.length)] ?? '';
      const content = tree.files.get(path);
      if (content !== undefined) {
        number += 1;
        const renamed = pathOf(random, number);
        tree.files.delete(path);
        tree.files.set(renamed, content);
        yield `D ${path}\n`;
        yield* modify(renamed, content);
      }
    }
    if (onSide && side !== undefined) {
      side.tip = mark;
      side.left -= 1;
    } else tip = mark;
  }
}

function pathOf(random: Random, number: number): string {
  return `src/part${String(random.below(12))}/area${String(random.below(8))}/file${String(number)}.ts`;
}

function commitHead(branch: string, mark: number, message: string, from: number | undefined, merged: readonly number[]): string {
  const who = `Dev ${String(mark % 9)} <dev${String(mark % 9)}@example.com> ${String(1_600_000_000 + mark * 3_600)} +0000`;
  const parents = [...(from === undefined ? [] : [`from :${String(from)}\n`]), ...merged.map((one) => `merge :${String(one)}\n`)].join('');
  return `commit refs/heads/${branch}\nmark :${String(mark)}\nauthor ${who}\ncommitter ${who}\ndata ${String(message.length)}\n${message}\n${parents}`;
}

function* modify(path: string, content: readonly string[] | Buffer): Generator<string | Buffer> {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(`${content.join('\n')}\n`);
  yield `M 100644 inline ${path}\ndata ${String(bytes.length)}\n`;
  yield bytes;
  yield '\n';
}

/** Sources of well-known packages, as a history's raw material: at most 40 MB, of 2 to 400 kB each. */
export async function readSources(root: string): Promise<readonly string[]> {
  const packages = [
    'eslint',
    'prettier',
    'fast-check',
    'ajv',
    'yaml',
    'jest-config',
    'expect',
    'undici',
    'knip',
    'nodemailer',
    'valibot',
    '@octokit/openapi',
  ];
  const found: string[] = [];
  for (const name of packages) {
    const folder = join(root, 'node_modules', name);
    for (const path of (await readdir(folder, { recursive: true })).sort()) {
      if (!/\.(?:js|ts|md|json|mjs|cjs)$/u.test(path)) continue;
      const file = join(folder, path);
      const { size } = await stat(file);
      if (size > 2_000 && size < 400_000) found.push(await readFile(file, 'utf8'));
    }
  }
  return found;
}
