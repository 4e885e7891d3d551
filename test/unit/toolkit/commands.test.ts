import { getEventListeners } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createCommandRunner } from '#toolkit/commands';

const live = new AbortController().signal;
const node = process.execPath;
const runner = createCommandRunner(live, process.env);

test('a program hands back its output, its errors and its exit code', async () => {
  const result = await runner.run([node, '-e', 'console.log("out"); console.error("err"); process.exitCode = 3']);
  expect(result).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
});

test('no shell reads the arguments', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'commands-'));
  const odd = [
    '$(touch pwned)',
    '; touch pwned',
    '`touch pwned`',
    '> pwned',
    '$HOME',
    '*',
    '"quoted"',
    "it's",
    'two words',
    '',
    '\\',
    '&& exit 9',
    'a\nb',
  ];
  const { stdout } = await runner.run([node, '-e', 'console.log(JSON.stringify(process.argv.slice(1)))', '--', ...odd], {});
  expect(JSON.parse(stdout)).toEqual(odd);
  await expect(stat(join(process.cwd(), 'pwned'))).rejects.toThrow();
  await rm(folder, { recursive: true });
});

test('a program whose path has spaces can be run', async () => {
  await expect(runner.run(['/no such folder/no such program'])).rejects.toMatchObject({ kind: 'platform', code: 'COMMAND_NOT_FOUND' });
});

test('stdin is what was given, and otherwise at its end', async () => {
  const echo = 'process.stdin.pipe(process.stdout)';
  expect((await runner.run([node, '-e', echo], { stdin: 'set weight v2 25\n' })).stdout).toBe('set weight v2 25\n');
  expect((await runner.run([node, '-e', echo])).stdout).toBe('');
});

test('a program may ignore a large stdin', async () => {
  expect((await runner.run([node, '-e', '0'], { stdin: 'x'.repeat(5_000_000) })).exitCode).toBe(0);
});

test('variables are added to the environment, inputs of the action are taken out', async () => {
  const own = createCommandRunner(live, { ...process.env, INPUT_TOKEN: 'hunter2!', KEPT: 'yes' });
  const { stdout } = await own.run([node, '-p', '[process.env.INPUT_TOKEN, process.env.KEPT, process.env.ADDED].join()'], {
    env: { ADDED: 'too' },
  });
  expect(stdout.trim()).toBe(',yes,too');
});

test('a program that is not there is a failure of the platform', async () => {
  await expect(runner.run(['no-such-program-here'])).rejects.toMatchObject({ kind: 'platform', code: 'COMMAND_NOT_FOUND' });
  await expect(runner.run([''])).rejects.toMatchObject({ code: 'COMMAND_NOT_FOUND' });
});

test('a program that has ended is done, whatever it left running with its output open', async () => {
  const daemon =
    "require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { detached: true, stdio: 'inherit' })";
  const left = `const child = ${daemon}; process.stdout.write(String(child.pid), () => process.exit(0))`;
  const { exitCode, stdout } = await runner.run([node, '-e', left], { timeoutMs: 15_000 });
  process.kill(Number(stdout));
  expect(exitCode).toBe(0);
});

test('a file that may not be executed, or is not there, is told with what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'commands-'));
  try {
    const script = join(folder, 'snapshot.sh');
    await writeFile(script, '#!/bin/sh\n', { mode: 0o644 });
    await expect(runner.run([script])).rejects.toThrow(`the file may not be executed; run \`git update-index --chmod=+x ${script}\``);
    await expect(runner.run([join(folder, 'other.sh')])).rejects.toThrow('there is no such file');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a program that runs out of time is ended', async () => {
  const start = performance.now();
  await expect(runner.run([node, '-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 300 })).rejects.toMatchObject({
    kind: 'platform',
    code: 'COMMAND_TIMEOUT',
  });
  expect(performance.now() - start).toBeLessThan(5000);
});

test('a program that ignores SIGTERM is killed', async () => {
  const stubborn = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)';
  await expect(runner.run([node, '-e', stubborn], { timeoutMs: 400 })).rejects.toMatchObject({ code: 'COMMAND_TIMEOUT' });
});

test('what a program has started ends with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'commands-'));
  const child = `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'pid'))}, String(process.pid)); setInterval(() => {}, 1000)`;
  const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
  const written = (): Promise<string | undefined> => readFile(join(folder, 'pid'), 'utf8').catch(() => undefined);
  // Two programs start one after the other: the limit grows until a busy machine has got as far.
  for (let timeoutMs = 1500; (await written()) === undefined && timeoutMs < 60_000; timeoutMs *= 3) {
    await expect(runner.run([node, '-e', parent], { timeoutMs })).rejects.toMatchObject({ code: 'COMMAND_TIMEOUT' });
  }
  const pid = Number(await written());
  expect(pid).toBeGreaterThan(0);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  await rm(folder, { recursive: true });
});

test('a cancelled job ends its programs and leaves no listeners behind', async () => {
  const job = new AbortController();
  const running = createCommandRunner(job.signal, process.env).run([node, '-e', 'setInterval(() => {}, 1000)']);
  setTimeout(() => {
    job.abort();
  }, 100);
  await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
  expect(getEventListeners(job.signal, 'abort')).toHaveLength(0);
  await expect(createCommandRunner(job.signal, process.env).run([node, '-e', '0'])).rejects.toMatchObject({ kind: 'cancelled' });
});

test('a job cancelled while the program is being looked up ends it too', async () => {
  const job = new AbortController();
  const running = createCommandRunner(job.signal, process.env).run([node, '-e', 'setInterval(() => {}, 1000)']);
  setImmediate(() => {
    job.abort();
  });
  await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
});

test('endless output is cut off', async () => {
  const endless = 'const write = () => { while (process.stdout.write("x".repeat(65536))); process.stdout.once("drain", write); }; write()';
  await expect(runner.run([node, '-e', endless])).rejects.toMatchObject({ kind: 'platform', code: 'COMMAND_OUTPUT_TOO_LARGE' });
});

test('programs that run at the same time are told apart', async () => {
  const quick = runner.run([node, '-e', 'console.log("quick")']);
  const slow = runner.run([node, '-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 500 });
  await expect(slow).rejects.toMatchObject({ code: 'COMMAND_TIMEOUT' });
  expect((await quick).stdout).toBe('quick\n');
});
