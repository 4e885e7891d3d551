import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { guardProcesses, retryTakenPort } from '#testkit/guarded-processes';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('what was started ends with stop, and the folder goes, also when it is called twice', async () => {
  const guarded = await guardProcesses('guarded-');
  const { child } = guarded.start('sleep', ['600']);
  await guarded.stop();
  await guarded.stop();
  expect(child.signalCode).toBe('SIGKILL');
  expect(existsSync(guarded.folder)).toBe(false);
});

test('what was started ends when the process that started it is killed, and the folder goes', async () => {
  const code = `
    import { guardProcesses } from '#testkit/guarded-processes';
    const guarded = await guardProcesses('guarded-');
    console.log(guarded.start('sleep', ['600']).child.pid + ' ' + guarded.folder);
    setInterval(() => undefined, 1_000);`;
  const words = ['--conditions=source', '--no-warnings', '--input-type=module', '-e', code];
  const starter = spawn(process.execPath, words, { cwd: join(import.meta.dirname, '../../..'), stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(starter.stdout), 'line')) as [string];
  const [pid = '', folder = ''] = line.split(' ');
  expect([isRunning(Number(pid)), existsSync(folder)]).toEqual([true, true]);
  starter.kill('SIGKILL');
  // Ends when the test's own time is up.
  while (isRunning(Number(pid)) || existsSync(folder)) await delay(20);
});

test('a program that ends says why, and one that cannot be started as well', async () => {
  const guarded = await guardProcesses('guarded-');
  const failing = guarded.start('sh', ['-c', 'echo no such zone >&2; exit 3']);
  const absent = guarded.start(join(guarded.folder, 'absent'), []);
  while (failing.ended() === undefined || absent.ended() === undefined) await delay(5);
  expect([failing.ended(), absent.ended()]).toEqual(['no such zone', expect.stringContaining('ENOENT')]);
  await guarded.stop();
});

test('a start whose port was taken is tried three times, another failure once', async () => {
  let starts = 0;
  const failing = (message: string) => (): Promise<never> => {
    starts += 1;
    return Promise.reject(new Error(message));
  };
  await expect(retryTakenPort(failing('listen tcp 127.0.0.1:14000: bind: address already in use'))).rejects.toThrow('in use');
  expect(starts).toBe(3);
  await expect(retryTakenPort(failing('bad flag'))).rejects.toThrow('bad flag');
  expect(starts).toBe(4);
});
