import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundle } from '../../../scripts/bundling/bundle.ts';
import { differences } from '../../../scripts/bundling/differences.ts';
import { filesBelow } from '../../../scripts/bundling/folders.ts';
import { shareRepeated } from '../../../scripts/bundling/room.ts';
import { describeSizes, measure } from '../../../scripts/bundling/sizes.ts';

const root = join(import.meta.dirname, '../../..');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-scripts-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function tree(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true });
    await writeFile(join(folder, name, path), text);
  }
  return join(folder, name);
}

describe('the comparison of dist folders', () => {
  test('names every file that differs, is missing or is no longer built', async () => {
    const committed = await tree('committed', { 'a/index.js': 'one', 'b.js': 'same', 'old.js': '' });
    const built = await tree('built', { 'a/index.js': 'two', 'b.js': 'same', 'new.js': '' });
    expect(await differences(committed, built)).toEqual([
      'dist/a/index.js differs',
      'dist/new.js is missing',
      'dist/old.js is no longer built',
    ]);
  });

  test('finds nothing between equal folders, and everything when there is no dist yet', async () => {
    const built = await tree('alone', { 'x.js': '' });
    expect(await differences(built, built)).toEqual([]);
    expect(await differences(join(folder, 'absent'), built)).toEqual(['dist/x.js is missing']);
  });
});

test('sizes add up and appear in the table', async () => {
  const sizes = await measure(await tree('sizes', { 'big.js': 'x'.repeat(1_500), 'small.js': 'x' }));
  expect(sizes.total).toBe(1_501);
  expect(describeSizes(sizes)).toMatch(/big\.js +1,500/);
});

describe('a bundle', () => {
  test('that misses a module is refused, though ncc is content', async () => {
    const entry = join(
      await tree('missing', { 'package.json': '{"type":"module"}', 'index.js': "import 'not-installed-anywhere';" }),
      'index.js',
    );
    await expect(bundle(root, entry, join(folder, 'missing/out'))).rejects.toThrow(/a module was not found: not-installed-anywhere/);
  });

  test('that loses a path made of import.meta.url is refused', async () => {
    const source = "console.log(new URL('../index.js', import.meta.url).href);";
    const entry = join(
      await tree('asset', { 'package.json': '{"type":"module"}', 'index.js': '', 'src/index.js': source }),
      'src/index.js',
    );
    await expect(bundle(root, entry, join(folder, 'asset/out'))).rejects.toThrow(/import\.meta\.dirname/);
  });

  test('with a worker thread whose file ncc would only copy is refused', async () => {
    const source =
      "import { Worker } from 'node:worker_threads';\nexport const start = () => new Worker(new URL('./thread.js', import.meta.url));";
    const files = { 'package.json': '{"type":"module"}', 'index.js': source, 'thread.js': "import 'node:fs';" };
    const entry = join(await tree('thread', files), 'index.js');
    await expect(bundle(root, entry, join(folder, 'thread/out'))).rejects.toThrow(/taken for an asset/);
  });

  test('of a sound module keeps its named exports and loads chunks when they are asked for', async () => {
    const files = {
      'package.json': '{"type":"module"}',
      'index.js': "export const run = async () => (await import('./lazy.js')).value;",
      'lazy.js': 'export const value = 42;',
    };
    const entry = join(await tree('sound', files), 'index.js');
    const out = join(folder, 'sound/out');
    await bundle(root, entry, out);
    const { run } = (await import(join(out, 'index.js'))) as { run: () => Promise<number> };
    expect(await run()).toBe(42);
  });
});

describe('what several chunks repeat', () => {
  const suite = {
    'package.json': '{"type":"module"}',
    'index.js': "export const later = () => import('./later.js');\nexport const also = () => import('./also.js');",
    'also.js': "import { count } from './shared.js';\nexport const add = () => count('also');",
    'later.js': "export const a = () => import('./a.js');\nexport const b = () => import('./b.js');",
    'a.js': "import { count } from './shared.js';\nexport const add = () => count('a');",
    'b.js': "import { count } from './shared.js';\nexport const add = () => count('b');",
    'shared.js': 'const seen = [];\nexport function count(name) {\n  seen.push(name);\n  return seen.join();\n}',
  };
  const built = async (name: string): Promise<string> => {
    const entry = join(await tree(name, suite), 'index.js');
    await bundle(root, entry, join(folder, name, 'out'));
    return join(folder, name, 'out');
  };
  const holding = async (out: string): Promise<readonly string[]> => {
    const files = (await filesBelow(out)).filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(files.map(async (file) => readFile(join(out, file), 'utf8')));
    return files.filter((_, index) => texts[index]?.includes('seen.push(name)'));
  };

  test('stands in one room, and is one module as before', async () => {
    const out = await built('shared');
    expect(await holding(out)).toHaveLength(3);
    await shareRepeated(out);
    expect(await holding(out)).toEqual([expect.stringMatching(/^\d+\.index\.js$/), 'room.js']);
    type Adding = () => Promise<{ readonly add: () => string }>;
    const entry = (await import(join(out, 'index.js'))) as {
      later: () => Promise<{ readonly a: Adding; readonly b: Adding }>;
      also: Adding;
    };
    const { a, b } = await entry.later();
    const adding = [await a(), await b(), await entry.also()];
    expect(adding.map(({ add }) => add())).toEqual(['a', 'a,b', 'a,b,also']);
  });

  test('stays where an action needs it to start', async () => {
    const out = await built('first');
    await shareRepeated(out);
    const entry = await readFile(join(out, 'index.js'), 'utf8');
    const [first] = await holding(out);
    expect(entry).toContain(`.e(/* import() */ ${first?.split('.')[0] ?? ''})`);
  });

  test('is not looked for in what ncc does not build', async () => {
    const out = await tree('unknown', { 'index.js': '', '12.index.js': 'export const chunk = {};' });
    await expect(shareRepeated(out)).rejects.toThrow(/not a chunk as ncc builds one/);
  });
});
