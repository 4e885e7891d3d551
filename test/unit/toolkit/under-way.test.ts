import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createCommandRunner } from '#toolkit/commands';
import { createJournal, endOrphans } from '#toolkit/under-way';
import { memoryState } from '#testkit/context';

const node = process.execPath;
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

async function running(): Promise<ChildProcess & { readonly pid: number }> {
  const child = spawn(node, ['-e', 'console.log(1); setInterval(() => undefined, 1000)'], { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  await once(child.stdout, 'data');
  const { pid } = child;
  if (pid === undefined) throw new Error('it has no process');
  return Object.assign(child, { pid });
}

test('a program with an effect is written down before it starts and taken off when it has ended; another one is not', async () => {
  const seen: unknown[] = [];
  const state = memoryState();
  const noting = {
    ...state,
    save: (key: string, value: unknown): void => {
      seen.push(value);
      state.save(key, value);
    },
  };
  const runner = createCommandRunner(
    new AbortController().signal,
    process.env,
    createJournal(noting, () => 1000),
  );
  await runner.run([node, '-e', '0'], { timeoutMs: 30_000 });
  expect(seen).toEqual([]);
  await runner.run([node, '-e', '0'], { timeoutMs: 30_000, effect: true });
  expect(seen).toEqual([[{ until: 33_000 }], [expect.objectContaining({ until: 33_000, pid: expect.any(Number) as unknown })], []]);
});

test('a program that cannot be started is taken off, too', async () => {
  const state = memoryState();
  const runner = createCommandRunner(
    new AbortController().signal,
    process.env,
    createJournal(state, () => 1000),
  );
  await expect(runner.run(['/no/such/program'], { effect: true })).rejects.toMatchObject({ code: 'COMMAND_NOT_FOUND' });
  expect(await endOrphans(state)).toBeUndefined();
});

test('a state that cannot be written holds no program up', async () => {
  const full = {
    load: () => undefined,
    save: () => {
      throw new Error('no space left');
    },
  };
  const runner = createCommandRunner(
    new AbortController().signal,
    process.env,
    createJournal(full, () => 1000),
  );
  await expect(runner.run([node, '-e', '0'], { effect: true })).resolves.toMatchObject({ exitCode: 0 });
});

describe('a program that outlived what started it', () => {
  const onLinux = process.platform === 'linux' ? test : test.skip;

  onLinux('is ended', async () => {
    const state = memoryState();
    const child = await running();
    createJournal(state, () => 1000)
      .begin(30_000)
      .started(child.pid);
    const ended = once(child, 'exit');
    expect(await endOrphans(state)).toBeUndefined();
    expect(await ended).toEqual([null, 'SIGTERM']);
  });

  onLinux('is let be where a later one has its number', async () => {
    const child = await running();
    const state = memoryState(new Map([['under-way', JSON.stringify([{ until: 5000, pid: child.pid, start: '1' }])]]));
    expect(await endOrphans(state)).toBeUndefined();
    expect(child.exitCode).toBeNull();
    expect(child.kill(0)).toBe(true);
  });

  test('is waited for, and not ended, where it may be another one', async () => {
    const child = await running();
    const state = memoryState(new Map([['under-way', JSON.stringify([{ until: 5000, pid: child.pid }])]]));
    const orphan = await endOrphans(state);
    expect(orphan?.until).toBe(5000);
    expect(orphan?.isOver()).toBe(false);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    expect(orphan?.isOver()).toBe(true);
  });

  test('and that nobody knows by number is waited for to its end', async () => {
    const state = memoryState();
    createJournal(state, () => 1000).begin(30_000);
    const orphan = await endOrphans(state);
    expect([orphan?.until, orphan?.isOver()]).toEqual([33_000, false]);
  });

  test.each([undefined, 'nothing', [{ pid: 1, until: 5 }], [{ pid: -1, until: 5 }], [{ until: 'x' }], [null]])(
    'is none in a state that says %j',
    async (value) => {
      const state = memoryState(new Map(value === undefined ? [] : [['under-way', JSON.stringify(value)]]));
      expect(await endOrphans(state)).toBeUndefined();
    },
  );
});
