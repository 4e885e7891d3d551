import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { scratchGit, ScratchHistory } from '#testkit/scratch-repository';
import { linesOf, scanned, scratchFolder } from '../scanning.ts';

const newFolder = scratchFolder();
const main = 'refs/heads/main';

test('each place is named with the commit that added it, its author, its date in UTC and its line there', async () => {
  const history = new ScratchHistory();
  const first = history.commit({ ref: main, changes: { 'a.txt': 'one\ntwo\nthree\n' } });
  const author = 'Grace Hopper <grace@example.com>';
  history.commit({ ref: main, parents: [first], author, changes: { 'a.txt': 'one\ntwo\nkey = SECRET_abc1\nthree\n' } });
  const folder = newFolder();
  await history.write(folder);
  const commit = (await scratchGit(folder, ['rev-parse', 'main'])).trim();
  const { found } = await scanned(folder);
  expect(found).toEqual([
    expect.objectContaining({
      secret: 'abc1',
      path: 'a.txt',
      startLine: 3,
      startColumn: 7,
      commit,
      author: 'Grace Hopper',
      email: 'grace@example.com',
      date: '2023-11-15T00:13:20Z',
      fingerprint: `${commit}:a.txt:secret-word:3`,
      stands: true,
      merge: false,
    }),
  ]);
});

test('what was removed is found where it was, and said to be gone; what moved to another file or line still stands', async () => {
  const history = new ScratchHistory();
  const first = history.commit({
    ref: main,
    changes: { a: 'SECRET_gone\n', b: 'SECRET_moved\n', c: `${'x\n'.repeat(20)}SECRET_renamed\n`, d: 'SECRET_down\n' },
  });
  const second = history.commit({
    ref: main,
    parents: [first],
    changes: { a: undefined, b: 'x\n', e: 'y\nSECRET_moved\n', c: { renamedTo: 'f' } },
  });
  history.commit({ ref: main, parents: [second], changes: { d: 'x\nx\nx\nSECRET_down\n' } });
  const folder = newFolder();
  await history.write(folder);
  expect(linesOf(await scanned(folder))).toEqual(['gone a:1 gone', 'moved b:1', 'renamed c:21', 'down d:1', 'moved e:2']);
});

test('every ref is followed: branches, tags, remotes, pull requests, notes, the stash and a detached HEAD', async () => {
  const refs = [
    'refs/heads/a/b',
    'refs/tags/v1',
    'refs/remotes/origin/x',
    'refs/pull/7/head',
    'refs/notes/commits',
    'refs/stash',
    'refs/own/z',
  ];
  const history = new ScratchHistory();
  const base = history.commit({ ref: main, changes: { a: 'nothing\n' } });
  refs.forEach((ref, index) => history.commit({ ref, parents: [base], changes: { b: `SECRET_s${String(index)}\n` } }));
  const loose = history.commit({ ref: 'refs/heads/loose', parents: [base], changes: { c: 'SECRET_head\n' } });
  expect(loose).toBeGreaterThan(base);
  const folder = newFolder();
  await history.write(folder);
  await scratchGit(folder, ['update-ref', '--no-deref', 'HEAD', 'refs/heads/loose']);
  await scratchGit(folder, ['update-ref', '-d', 'refs/heads/loose']);
  const { found } = await scanned(folder);
  expect(found.map(({ secret }) => secret).sort()).toEqual(['head', ...refs.map((_, index) => `s${String(index)}`)].sort());
});

test('what a merge itself adds is found, also an octopus, and what it takes from its parents is theirs', async () => {
  const history = new ScratchHistory();
  const base = history.commit({ ref: main, changes: { a: '1\n2\n3\n' } });
  const sides = ['x', 'y', 'z'].map((name) =>
    history.commit({
      ref: `refs/heads/${name}`,
      parents: [base],
      changes: { a: `1\n2\n3\nSECRET_${name}\n`, [name]: `SECRET_${name}2\n` },
    }),
  );
  history.commit({
    ref: main,
    parents: [base, ...sides],
    changes: { a: '1\nSECRET_evil\n2\n3\nSECRET_x\nSECRET_y\nSECRET_z\n', x: 'SECRET_x2\n', y: 'SECRET_y2\nSECRET_y3\n', z: 'SECRET_z2\n' },
  });
  const folder = newFolder();
  await history.write(folder);
  const { found } = await scanned(folder);
  const of = (merge: boolean): readonly string[] =>
    found.filter((one) => one.merge === merge).map(({ secret, path, startLine }) => `${secret} ${path}:${String(startLine)}`);
  expect(of(true)).toEqual(['evil a:2', 'y3 y:2']);
  expect([...of(false)].sort()).toEqual(['x a:4', 'x2 x:1', 'y a:4', 'y2 y:1', 'z a:4', 'z2 z:1']);
});

test('text is found whatever it is written in, and whatever stands beside it', async () => {
  const history = new ScratchHistory();
  const noise = Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 37) % 256));
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const base = history.commit({
    ref: main,
    changes: { crlf: 'a\r\n', wide: utf16('a\n'), long: 'x', 'p.min.js': 'a\n', '.gitattributes': '*.min.js -diff\n' },
  });
  history.commit({
    ref: main,
    parents: [base],
    changes: {
      'a.bin': noise,
      crlf: 'a\r\nSECRET_crlf\r\n',
      wide: utf16('a\nSECRET_wide\n'),
      wider: utf16('ä\nSECRET_wider\n').swap16(),
      bare: Buffer.from('SECRET_bare and some more of it', 'utf16le'),
      long: `${'x;'.repeat(2_500_000)}SECRET_long;${'y'.repeat(100)}`,
      'p.min.js': 'a\nSECRET_attributes\n',
      end: 'SECRET_end',
      link: { link: 'SECRET_link' },
      vendored: { submodule: '1234567890123456789012345678901234567890' },
    },
  });
  const folder = newFolder();
  await history.write(folder);
  const scan = await scanned(folder);
  expect(linesOf(scan)).toEqual([
    'bare bare:1',
    'crlf crlf:2',
    'end end:1',
    'link link:1',
    'long long:1',
    'attributes p.min.js:2',
    'wide wide:2',
    'wider wider:2',
  ]);
  expect(scan.gaps).toEqual([{ kind: 'submodule', path: 'vendored' }]);
});

test('a path is what it is, with blanks, quotes, tabs, line ends, letters beyond ASCII and bytes that are no text', async () => {
  const latin1 = (text: string): string => Buffer.from(text).toString('latin1');
  const paths = ['a b', ' and b/c', 'a"b\\c', 'a\tb', 'a\nb', latin1('späte/日本'), '\xff\xfe', 'b/b', '@@ -1 +1 @@', 'diff --git a/x b/x'];
  const same = 'much that stays the same\n'.repeat(9);
  const history = new ScratchHistory();
  const base = history.commit({ ref: main, changes: Object.fromEntries(paths.map((path) => [path, same])) });
  const second = history.commit({
    ref: main,
    parents: [base],
    changes: Object.fromEntries(paths.map((path, index) => [path, `${same}SECRET_n${String(index)}\n`])),
  });
  history.commit({ ref: main, parents: [second], changes: { 'a b': { renamedTo: 'c d' }, 'c d': `${same}SECRET_n0\nSECRET_later\n` } });
  const folder = newFolder();
  await history.write(folder);
  const { found } = await scanned(folder);
  const pathOf = new Map(found.map(({ secret, path }) => [secret, path]));
  expect(paths.map((_, index) => pathOf.get(`n${String(index)}`))).toEqual([
    'a b',
    ' and b/c',
    'a"b\\c',
    'a\tb',
    'a\nb',
    'späte/日本',
    '\uFFFD\uFFFD',
    'b/b',
    '@@ -1 +1 @@',
    'diff --git a/x b/x',
  ]);
  expect(pathOf.get('later')).toBe('c d');
});

test('lines that look like the head of a patch are only lines', async () => {
  const trick = [
    '--- a/x',
    '+++ b/evil',
    '@@ -0,0 +1,9 @@',
    'diff --git a/x b/x',
    '\\ No newline at end of file',
    '0'.repeat(40),
    'Binary files a/x and b/x differ',
  ];
  const history = new ScratchHistory();
  const base = history.commit({ ref: main, changes: { t: 'x\n' } });
  const more = [...trick, 'SECRET_one', ...trick.map((line) => `++${line}`), 'SECRET_two'].join('\n');
  const second = history.commit({ ref: main, parents: [base], changes: { t: more } });
  history.commit({ ref: main, parents: [second], changes: { t: `SECRET_three\n${trick.join('\n')}` } });
  const folder = newFolder();
  await history.write(folder);
  expect(linesOf(await scanned(folder))).toEqual(['one t:8 gone', 'two t:16 gone', 'three t:1']);
});

test('a range is what its head has more than its base; an end that is not there is refused with what to fetch', async () => {
  const history = new ScratchHistory();
  const base = history.commit({ ref: main, changes: { a: 'SECRET_old\n' } });
  history.commit({ ref: 'refs/heads/pr', parents: [base], changes: { a: 'SECRET_old\nSECRET_new\n' } });
  history.commit({ ref: main, parents: [base], changes: { b: 'SECRET_elsewhere\n' } });
  const folder = newFolder();
  await history.write(folder);
  expect(linesOf(await scanned(folder, { kind: 'range', base: 'main', head: 'pr' }))).toEqual(['new a:2']);
  await expect(scanned(folder, { kind: 'range', base: '--all', head: 'pr' })).rejects.toMatchObject({
    code: 'REVISION_MISSING',
    kind: 'input',
  });
});

test('staged changes are the index alone, also before the first commit', async () => {
  const folder = newFolder();
  await mkdir(folder);
  await scratchGit(folder, ['init', '-q', '--initial-branch=main']);
  await writeFile(join(folder, 'a'), 'one\nSECRET_first\n');
  await scratchGit(folder, ['add', 'a']);
  await writeFile(join(folder, 'a'), 'one\nSECRET_unstaged\n');
  expect(linesOf(await scanned(folder, { kind: 'staged' }))).toEqual(['first a:2']);
  await scratchGit(folder, ['commit', '-qm', 'x']);
  await writeFile(join(folder, 'a'), 'one\nSECRET_first\nSECRET_second\n');
  await scratchGit(folder, ['add', 'a']);
  expect(linesOf(await scanned(folder, { kind: 'staged' }))).toEqual(['second a:3']);
});
