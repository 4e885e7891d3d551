import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const suite = pathToFileURL(join(import.meta.dirname, '../../dist/suite/index.js')).href;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worker-bundle-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What a module prints that is run as the runner runs one: a thread inherits the options of Node. It has to end by itself. */
async function printed(name: string, source: string): Promise<string> {
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, source);
  const { stdout } = await promisify(execFile)(process.execPath, [file], { env: { PATH: process.env['PATH'] }, timeout: 60_000 });
  return stdout;
}

test('the bundle starts a worker thread of itself, gets its result and leaves nothing open that would hold the process', async () => {
  const answer = await printed(
    'probe',
    `import { probeWorker } from ${JSON.stringify(suite)};
console.log(JSON.stringify(await probeWorker('are you there?')));`,
  );
  expect(JSON.parse(answer)).toMatchObject({ asked: 'are you there?', threadId: 1 });
});

test('an action that needs no worker thread loads nothing of it', async () => {
  const log = await printed(
    'start',
    `import { run } from ${JSON.stringify(suite)};
await run('health-check');
console.log('exit code', process.exitCode, 'threads', process.moduleLoadList.some((name) => name.endsWith('worker_threads')));
process.exitCode = 0;`,
  );
  expect(log).toContain('exit code 1 threads false');
});
