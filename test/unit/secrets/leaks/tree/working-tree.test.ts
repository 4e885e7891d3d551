import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { gitProgram } from '#secrets/leaks/git/program';
import { defaultLimits, scanLeaks } from '#secrets/leaks/scan/scan';
import { scratchGit } from '#testkit/scratch-repository';
import { linesOf, portsOfScan, scanned, scratchFolder, secretWords } from '../scanning.ts';

const newFolder = scratchFolder();

async function tree(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = newFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const files = {
  '.gitignore': 'ignored/\n',
  'a.txt': 'x\nSECRET_a\n',
  'sub/b.txt': 'SECRET_b\n',
  'ignored/c.txt': 'SECRET_c\n',
  'd.bin': Buffer.from('\0SECRET_d'),
};

test('a working tree is what is tracked and what is not, without what is ignored; all of it on request, as without git or a repository', async () => {
  const folder = await tree(files);
  const all = ['a a.txt:2', 'c ignored/c.txt:1', 'b sub/b.txt:1'];
  expect(linesOf(await scanned(folder, { kind: 'tree' }))).toEqual(all);
  await scratchGit(folder, ['init', '-q']);
  await scratchGit(folder, ['add', 'a.txt']);
  expect(linesOf(await scanned(folder, { kind: 'tree' }))).toEqual(['a a.txt:2', 'b sub/b.txt:1']);
  expect(linesOf(await scanned(folder, { kind: 'tree', ignored: true }))).toEqual(all);
  const git = { ...gitProgram(process.env), program: 'no-such-git' };
  expect(linesOf(await scanned(folder, { kind: 'tree' }, [], portsOfScan(secretWords, { git })))).toEqual(all);
});

test('links are not followed, files that are gone are no trouble, submodules and files over the limit are named', async () => {
  const folder = await tree({
    'big.txt': `${'x'.repeat(5_000)}SECRET_big\n`,
    'gone.txt': 'SECRET_gone\n',
    'inner/x.txt': 'SECRET_inner\n',
  });
  const outside = await tree({ 'o.txt': 'SECRET_outside\n' });
  await scratchGit(join(folder, 'inner'), ['init', '-q']);
  await scratchGit(join(folder, 'inner'), ['add', '.']);
  await scratchGit(join(folder, 'inner'), ['commit', '-qm', 'x']);
  await symlink(join(outside, 'o.txt'), join(folder, 'link.txt'));
  await symlink(outside, join(folder, 'folder'));
  await scratchGit(folder, ['init', '-q']);
  await scratchGit(folder, ['add', '.']);
  await scratchGit(folder, ['rm', '-q', '--cached', 'gone.txt']);
  const { gaps, found } = await scanLeaks(folder, { kind: 'tree' }, [], portsOfScan(), { ...defaultLimits, fileBytes: 4_000 });
  expect(found.map(({ secret }) => secret)).toEqual(['gone']);
  expect(gaps).toEqual([
    { kind: 'too-large', path: 'big.txt' },
    { kind: 'submodule', path: 'inner' },
  ]);
});
