import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { explainFailure } from '#toolkit/failure';
import { createFiles } from '#toolkit/files';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a file that is not there is undefined', async () => {
  expect(await createFiles(folder).read('missing.yml')).toBeUndefined();
  await writeFile(join(folder, 'file'), '');
  expect(await createFiles(folder).read('file/below')).toBeUndefined();
});

test('what was written is read back, folders included', async () => {
  const files = createFiles(folder);
  await files.write('a/b/report.json', '{"ä":1}');
  expect(await files.read('a/b/report.json')).toBe('{"ä":1}');
  expect(await files.read(join(folder, 'a/b/report.json'))).toBe('{"ä":1}');
});

test('replacing a file leaves no drafts behind', async () => {
  const files = createFiles(folder);
  await files.write('report.json', 'old');
  await files.write('report.json', 'new');
  expect(await readdir(folder)).toEqual(['report.json']);
});

test('a write that fails leaves the old content and no drafts', async () => {
  const files = createFiles(folder);
  await files.write('taken/inside', 'x');
  await expect(files.write('taken', 'file over folder')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['taken']);
});

test('readers of a file that is being replaced see the old content or the new, never half', async () => {
  const files = createFiles(folder);
  const [old, fresh] = ['o'.repeat(200_000), 'n'.repeat(200_000)];
  await files.write('big', old);
  const writing = files.write('big', fresh);
  const seen = await Promise.all(Array.from({ length: 20 }, () => files.read('big')));
  await writing;
  for (const content of seen) expect([old, fresh]).toContain(content);
});

test('a file larger than the limit is refused, one just as large is read', async () => {
  const files = createFiles(folder);
  await files.write('ten', '0123456789');
  expect(await files.read('ten', 10)).toBe('0123456789');
  await expect(files.read('ten', 9)).rejects.toMatchObject({ kind: 'input', code: 'FILE_UNREADABLE' });
});

test('a folder is refused', async () => {
  await expect(createFiles(folder).read('.')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});

if (process.platform !== 'win32') {
  test('a pipe that would never end is refused', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await expect(createFiles(folder).read('pipe')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
}

test('lines are appended whole', async () => {
  const files = createFiles(folder);
  await files.append('ledger/rollouts.jsonl', '{"a":1}\n');
  await files.append('ledger/rollouts.jsonl', '{"b":2}');
  expect(await readFile(join(folder, 'ledger/rollouts.jsonl'), 'utf8')).toBe('{"a":1}\n{"b":2}\n');
});

test('a line torn by a crash is not glued to the next', async () => {
  const files = createFiles(folder);
  await writeFile(join(folder, 'rollouts.jsonl'), '{"a":1}\n{"tor');
  await files.append('rollouts.jsonl', '{"b":2}\n');
  expect(await files.read('rollouts.jsonl')).toBe('{"a":1}\n{"tor\n{"b":2}\n');
});

test('a file may have the longest name that the disk takes', async () => {
  const files = createFiles(folder);
  const name = 'a'.repeat(255);
  await files.write(name, 'whole');
  expect(await files.read(name)).toBe('whole');
});

test.each([
  ['read', 'a'.repeat(300)],
  ['write', 'a'.repeat(300)],
  ['append', 'a'.repeat(300)],
  ['write', 'there'],
  ['append', 'there'],
  ['write', 'there/file/below'],
  ['append', 'there/file/below'],
] as const)('what cannot be done with a path ends with that path and what was tried: %s %s', async (does, path) => {
  const files = createFiles(folder);
  await files.write('there/file', 'a file');
  const work = does === 'read' ? files.read(path) : files[does](path, 'text');
  const product = { name: 'canary-step', version: '1.0.0', issues: 'issues' };
  const failure = explainFailure(
    await work.then(
      () => undefined,
      (error: unknown) => error,
    ),
    product,
  );
  expect(failure.title).toBe('Input error: DISK_REFUSED');
  expect(failure.message).toContain(`could not ${does === 'read' ? 'read' : 'write'} ${path} on this runner`);
});
