import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { gitProgram } from '#secrets/leaks/git/program';
import { scratchGit, ScratchHistory } from '#testkit/scratch-repository';
import { linesOf, portsOfScan, scanned, scratchFolder, secretWords } from '../scanning.ts';

const newFolder = scratchFolder();
const main = 'refs/heads/main';

/** Three commits, the first two with secrets of which the second is still there. */
async function threeCommits(init: readonly string[] = []): Promise<string> {
  const history = new ScratchHistory();
  const first = history.commit({ ref: main, changes: { a: 'SECRET_first\n' } });
  const second = history.commit({ ref: main, parents: [first], changes: { a: 'x\n', b: 'SECRET_second\n' } });
  history.commit({ ref: main, parents: [second], changes: { c: 'y\n' } });
  const folder = newFolder();
  await history.write(folder, init);
  return folder;
}

const both = ['first a:1 gone', 'second b:1'];

test('a repository with SHA-256 is searched like any other', async () => {
  const scan = await scanned(await threeCommits(['--object-format=sha256']));
  expect(linesOf(scan)).toEqual(both);
  expect(scan.found[0]?.commit).toHaveLength(64);
});

test('a clone that borrows its objects, and a working tree beside the first one, have the whole history', async () => {
  const origin = await threeCommits();
  const clone = newFolder();
  await scratchGit(origin, ['clone', '-q', '--shared', origin, clone]);
  const beside = newFolder();
  await scratchGit(clone, ['worktree', 'add', '-q', beside]);
  expect(linesOf(await scanned(clone))).toEqual(both);
  expect(linesOf(await scanned(beside))).toEqual(both);
  await mkdir(join(clone, 'below'));
  expect(linesOf(await scanned(join(clone, 'below')))).toEqual(both);
});

test('a shallow clone is said to be one, and what its oldest commit holds counts as added there', async () => {
  const clone = newFolder();
  const origin = await threeCommits();
  await scratchGit(origin, ['clone', '-q', '--depth=1', pathToFileURL(origin).href, clone]);
  const scan = await scanned(clone);
  expect(scan.shallow).toBe(true);
  expect(linesOf(scan)).toEqual(['second b:1']);
  await expect(scanned(clone, { kind: 'range', base: 'HEAD~1', head: 'HEAD' })).rejects.toThrow('cut off');
});

test('a partial clone is searched in what it has; the rest is named and not fetched', async () => {
  const origin = await threeCommits();
  await scratchGit(origin, ['config', 'uploadpack.allowFilter', 'true']);
  const clone = newFolder();
  await scratchGit(origin, ['clone', '-q', '--filter=blob:none', pathToFileURL(origin).href, clone]);
  const scan = await scanned(clone);
  expect(scan.partial).toBe(true);
  expect(linesOf(scan)).toEqual(['second b:1']);
  expect(scan.gaps).toEqual([{ kind: 'missing', path: 'a' }]);
});

test('a replaced commit and a graft hide nothing', async () => {
  const folder = await threeCommits();
  const clean = (await scratchGit(folder, ['commit-tree', '-m', 'clean', '-p', 'main~2', 'main^{tree}'])).trim();
  await scratchGit(folder, ['replace', 'main~1', clean]);
  const tip = (await scratchGit(folder, ['rev-parse', 'main'])).trim();
  await mkdir(join(folder, 'info'), { recursive: true });
  await writeFile(join(folder, 'info/grafts'), `${tip}\n`);
  expect(linesOf(await scanned(folder))).toContain('first a:1 gone');
  expect(linesOf(await scanned(folder)).filter((line) => line.startsWith('second'))).toEqual(['second b:1', 'second b:1']);
});

test('nothing that a repository configures is run, in no scope', async () => {
  const folder = newFolder();
  await mkdir(folder);
  await scratchGit(folder, ['init', '-q', '--initial-branch=main']);
  await writeFile(join(folder, 'a.txt'), 'SECRET_tracked\n');
  await scratchGit(folder, ['add', '.']);
  await scratchGit(folder, ['commit', '-qm', 'one']);
  await writeFile(join(folder, 'a.txt'), 'x\nSECRET_tracked\n');
  await writeFile(join(folder, '.gitattributes'), '* diff=evil filter=evil merge=evil\n');
  await scratchGit(folder, ['add', '.']);
  await scratchGit(folder, ['commit', '-qm', 'two']);
  await writeFile(join(folder, 'a.txt'), 'x\nSECRET_tracked\nSECRET_staged\n');
  await scratchGit(folder, ['add', '.']);
  const marker = join(folder, '.git', 'was-run');
  const trap = join(folder, '.git', 'trap');
  await writeFile(trap, `#!/bin/sh\necho "$0 $*" >> '${marker}'\ncat\n`);
  await chmod(trap, 0o755);
  const settings = [
    `[core]\n fsmonitor = ${trap}\n hooksPath = .git/hooks\n pager = ${trap}\n sshCommand = ${trap}\n alternateRefsCommand = ${trap}\n gitProxy = ${trap}\n attributesFile = /x`,
    `[diff]\n external = ${trap}\n noprefix = true\n mnemonicPrefix = true\n algorithm = histogram\n context = 9\n renames = copies\n colorMoved = zebra`,
    `[diff "evil"]\n command = ${trap}\n textconv = ${trap}\n binary = true\n cachetextconv = true`,
    `[filter "evil"]\n clean = ${trap}\n smudge = ${trap}\n process = ${trap}\n required = true`,
    `[log]\n showSignature = true\n date = relative`,
    `[gpg]\n program = ${trap}`,
    `[credential]\n helper = ${trap}`,
    `[color]\n ui = always\n diff = always`,
    `[alias]\n diff-tree = !${trap}\n rev-list = !${trap}`,
    `[trace2]\n eventTarget = ${marker}`,
  ];
  await appendFile(join(folder, '.git', 'config'), `${settings.join('\n')}\n`);
  for (const hook of ['post-checkout', 'pre-commit', 'fsmonitor-watchman', 'reference-transaction', 'post-index-change']) {
    await writeFile(join(folder, '.git/hooks', hook), `#!/bin/sh\necho ${hook} >> '${marker}'\n`);
    await chmod(join(folder, '.git/hooks', hook), 0o755);
  }
  expect(linesOf(await scanned(folder))).toEqual(['tracked a.txt:1']);
  // Its attributes call the file binary, so that git shows no lines of it: all of it counts.
  expect(linesOf(await scanned(folder, { kind: 'staged' }))).toEqual(['tracked a.txt:2', 'staged a.txt:3']);
  expect(linesOf(await scanned(folder, { kind: 'tree' }))).toEqual(['tracked a.txt:2', 'staged a.txt:3']);
  expect(linesOf(await scanned(folder, { kind: 'range', base: 'HEAD~1', head: 'HEAD' }))).toEqual([]);
  expect(existsSync(marker)).toBe(false);
});

test('a variable of the job does not lead git elsewhere', async () => {
  const git = gitProgram({ ...process.env, GIT_DIR: '/nowhere', GIT_EXTERNAL_DIFF: 'false', HOME: '/nowhere' });
  expect(linesOf(await scanned(await threeCommits(), { kind: 'history' }, [], portsOfScan(secretWords, { git })))).toEqual(both);
});

test('a repository that belongs to somebody else, as in a container, is searched', async () => {
  const own = gitProgram(process.env);
  const git = { ...own, env: { ...own.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } };
  const bare = await threeCommits();
  const clone = newFolder();
  await scratchGit(bare, ['clone', '-q', bare, clone]);
  expect(linesOf(await scanned(clone, { kind: 'history' }, [], portsOfScan(secretWords, { git })))).toEqual(both);
  expect(linesOf(await scanned(clone, { kind: 'tree' }, [], portsOfScan(secretWords, { git })))).toEqual(['second b:1']);
});

test('without a repository, without git, or where git cannot read it, it is said what is wrong and what to do', async () => {
  const folder = newFolder();
  await mkdir(folder);
  await expect(scanned(folder)).rejects.toMatchObject({ code: 'NOT_A_REPOSITORY', kind: 'input' });
  const git = { ...gitProgram(process.env), program: 'no-such-git' };
  const ports = portsOfScan(secretWords, { git });
  await expect(scanned(folder, { kind: 'history' }, [], ports)).rejects.toMatchObject({ code: 'GIT_MISSING', kind: 'platform' });
  const broken = await threeCommits();
  await writeFile(join(broken, 'config'), '[core\n');
  await expect(scanned(broken)).rejects.toMatchObject({ code: 'GIT_FAILED', kind: 'platform' });
});

test('a repository without a commit has nothing to be found', async () => {
  const folder = newFolder();
  await mkdir(folder);
  await scratchGit(folder, ['init', '-q']);
  expect((await scanned(folder)).found).toEqual([]);
});

test('a cancelled scan ends as cancelled', async () => {
  const controller = new AbortController();
  const detector = {
    detect: () => {
      controller.abort();
      return [];
    },
  };
  const ports = portsOfScan(detector, { signal: controller.signal });
  await expect(scanned(await threeCommits(), { kind: 'history' }, [], ports)).rejects.toMatchObject({ code: 'CANCELLED' });
});
