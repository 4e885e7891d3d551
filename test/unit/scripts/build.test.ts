import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundle } from '../../../scripts/bundling/bundle.ts';
import { differences } from '../../../scripts/bundling/differences.ts';
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
