import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import type { Platform } from '#core/platform';
import type { Ports } from '#core/ports';
import { splitAt } from '#core/rollout/split';
import { command } from '#platforms/command';
import { testPorts, type TestPorts } from '#testkit/ports';
import { describePlatformContract } from './platform-contract.ts';

const arms = { stable: 'v1', candidate: 'v2' };

/** Real programs that keep a split in a file, as a user's scripts keep it in a platform. */
const scripts = {
  'read.mjs': `
    import { readFileSync } from 'node:fs';
    console.error('reading the state');
    const state = JSON.parse(readFileSync(process.argv[2], 'utf8'));
    const problems = state.down.filter((name) => state.shares[name] > 0).map((name) => name + ' is down');
    console.log(JSON.stringify({ shares: state.shares, acknowledged: true, problems }));
  `,
  'write.mjs': `
    import { readFileSync, writeFileSync } from 'node:fs';
    const state = JSON.parse(readFileSync(process.argv[2], 'utf8'));
    const { shares } = JSON.parse(readFileSync(0, 'utf8'));
    for (const name of Object.keys(shares)) {
      if (!(name in state.shares)) {
        console.error('there is no target ' + name);
        process.exit(4);
      }
    }
    writeFileSync(process.argv[2], JSON.stringify({ ...state, shares }));
  `,
  'versioned-read.mjs': `
    import { readFileSync } from 'node:fs';
    const state = JSON.parse(readFileSync(process.argv[2], 'utf8'));
    console.log(JSON.stringify({ shares: state.shares, acknowledged: true, revision: process.env.TEST_REVISION ?? 'r1' }));
  `,
  'version.mjs': `
    import { readFileSync } from 'node:fs';
    const [, , file, target] = process.argv;
    console.log(JSON.parse(readFileSync(file, 'utf8')).versions?.[target] ?? '');
  `,
  'conflict.mjs': `process.exit(9);`,
  'note.mjs': `
    import { readFileSync, writeFileSync } from 'node:fs';
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('ROLLOUT_')));
    writeFileSync(process.argv[2], JSON.stringify({ args: process.argv.slice(3), stdin: readFileSync(0, 'utf8'), env }));
  `,
  'hang.mjs': `setInterval(() => undefined, 1000);`,
  'print.mjs': `
    import { readFileSync } from 'node:fs';
    process.stdout.write(readFileSync(process.argv[2]));
  `,
  'fail.mjs': `
    for (let line = 1; line <= 1000; line += 1) console.error('line ' + line);
    console.error('\\u001b[31mthe API said:\\u001b[0m 403 Forbidden\\r');
    // Not exit(), which drops what is still on its way to the pipe.
    process.exitCode = 3;
  `,
};

interface Folder {
  readonly path: string;
  readonly state: string;
  run(script: keyof typeof scripts, ...args: string[]): string[];
  save(state: { readonly shares: Readonly<Record<string, number>>; readonly down: readonly string[] }): Promise<void>;
  load(): Promise<{ shares: Record<string, number>; down: string[] }>;
  remove(): Promise<void>;
}

async function createFolder(): Promise<Folder> {
  // A blank in the path: arguments must arrive whole.
  const path = join(await mkdtemp(join(tmpdir(), 'rollout-command-')), 'my scripts');
  await mkdir(path);
  const state = join(path, 'state.json');
  await Promise.all(Object.entries(scripts).map(([name, text]) => writeFile(join(path, name), text)));
  const folder: Folder = {
    path,
    state,
    run: (script, ...args) => [execPath, join(path, script), ...args],
    save: (value) => writeFile(state, JSON.stringify(value)),
    load: async () => JSON.parse(await readFile(state, 'utf8')) as { shares: Record<string, number>; down: string[] },
    remove: () => rm(join(path, '..'), { recursive: true, force: true }),
  };
  await folder.save({ shares: { v1: 100, v2: 0 }, down: [] });
  return folder;
}

function create(
  read: string[],
  write: string[],
  ports: Ports,
  more: { readonly restore?: string[]; readonly version?: string[]; readonly granularity?: number; readonly timeout?: string } = {},
): Platform {
  return command.create({ kind: 'command', read, write, granularity: 1, timeout: '60s', ...more }, ports).platform;
}

for (const granularity of [1, 10]) {
  describePlatformContract(
    `command with a granularity of ${String(granularity)}`,
    { concurrentChange: true, health: true, unknownTargets: true, versions: true },
    async (ports) => {
      const folder = await createFolder();
      return {
        platform: create(folder.run('read.mjs', folder.state), folder.run('write.mjs', folder.state), ports, {
          granularity,
          version: folder.run('version.mjs', folder.state, '{target}'),
        }),
        arms,
        stopBackend: () => rm(folder.state),
        hanging: (timeout) => Promise.resolve(create(folder.run('hang.mjs'), folder.run('hang.mjs'), ports, { timeout })),
        answering: async (bytes) => {
          const file = join(folder.path, 'bytes');
          await writeFile(file, bytes);
          return create(folder.run('print.mjs', file), folder.run('print.mjs', file), ports);
        },
        changeFromOutside: async ({ shares }) => folder.save({ ...(await folder.load()), shares }),
        takeDown: async (target) => folder.save({ ...(await folder.load()), down: [target] }),
        deploy: async (target, version) => folder.save({ ...(await folder.load()), ...{ versions: { [target]: version } } }),
        close: () => folder.remove(),
      };
    },
  );
}

describe('the command platform', () => {
  let ports: TestPorts;
  let folder: Folder;
  const noted = async (): Promise<unknown> => JSON.parse(await readFile(join(folder.path, 'noted.json'), 'utf8'));
  const noting = (...args: string[]): string[] => folder.run('note.mjs', join(folder.path, 'noted.json'), ...args);

  beforeEach(async () => {
    ports = testPorts();
    folder = await createFolder();
  });
  afterEach(async () => {
    ports.cancel();
    await folder.remove();
  });

  test('hands the write command the shares on stdin, in the environment and in its arguments', async () => {
    const platform = create(folder.run('read.mjs', folder.state), noting('--green', '{share:v2}', '--other={share:v9}', '$(id) {}'), ports);
    await platform.router.write(splitAt(25, arms));
    expect(await noted()).toEqual({
      args: ['--green', '25', '--other=0', '$(id) {}'],
      stdin: '{"shares":{"v1":75,"v2":25}}',
      env: { ROLLOUT_PURPOSE: 'write', ROLLOUT_SHARES: '{"v1":75,"v2":25}', ROLLOUT_EXPECTED_REVISION: '' },
    });
  });

  test('hands the write command the revision that was read', async () => {
    const platform = create(folder.run('versioned-read.mjs', folder.state), noting(), ports);
    await platform.router.write(splitAt(25, arms), await platform.router.read());
    expect(await noted()).toMatchObject({
      stdin: '{"shares":{"v1":75,"v2":25},"expected":{"revision":"r1"}}',
      env: { ROLLOUT_EXPECTED_REVISION: 'r1' },
    });
  });

  test('takes exit code 9 of a write command that was told a revision for a change in between', async () => {
    const platform = create(folder.run('versioned-read.mjs', folder.state), folder.run('conflict.mjs'), ports);
    const read = await platform.router.read();
    await expect(platform.router.write(splitAt(25, arms), read)).rejects.toMatchObject({ kind: 'refused', code: 'SPLIT_CHANGED' });
    await expect(platform.router.write(splitAt(25, arms))).rejects.toMatchObject({ kind: 'platform', code: 'COMMAND_FAILED' });
  });

  test('restores a version with the restore command', async () => {
    const platform = create(folder.run('read.mjs'), folder.run('write.mjs'), ports, { restore: noting('to', '{version}') });
    await platform.releases?.restore('2.4.1 $& ; rm');
    expect(await noted()).toEqual({
      args: ['to', '2.4.1 $& ; rm'],
      stdin: '{"version":"2.4.1 $& ; rm"}',
      env: { ROLLOUT_PURPOSE: 'restore', ROLLOUT_VERSION: '2.4.1 $& ; rm' },
    });
  });

  test.each(['', '--force', ' v1', 'v1\nv2', 'v'.repeat(257)])('does not hand the version %j to a program', async (version) => {
    const platform = create(folder.run('read.mjs'), folder.run('write.mjs'), ports, { restore: noting('{version}') });
    await expect(platform.releases?.restore(version)).rejects.toMatchObject({ kind: 'input', code: 'COMMAND_BAD_VERSION' });
  });

  test('has no release history without a restore command', () => {
    expect(create(['read'], ['write'], ports)).not.toHaveProperty('releases');
  });

  test('shows the last lines of stderr of a command that failed, without terminal escapes, and none of its arguments', async () => {
    const platform = create(folder.run('fail.mjs', '--token', 's3cret'), folder.run('write.mjs'), ports);
    const error: unknown = await platform.router.read().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RolloutError);
    expect(error).toMatchObject({ kind: 'platform', code: 'COMMAND_FAILED' });
    const { message } = error as RolloutError;
    expect(message).toContain('exit code 3');
    expect(message).toMatch(/line 1000 \| the API said: 403 Forbidden$/);
    expect(message).not.toContain('line 990 ');
    expect(message).not.toContain('s3cret');
    expect(message.length).toBeLessThan(700);
  });

  test('names a program that does not exist', async () => {
    const platform = create(['./no-such-program'], ['./no-such-program'], ports);
    await expect(platform.router.read()).rejects.toMatchObject({ kind: 'platform', message: expect.stringContaining('no-such-program') });
  });

  test.each([
    ['{"shares":{"v1":50,"v2":49},"acknowledged":true}', 'COMMAND_WRONG_SUM', '99'],
    ['{"shares":{"v1":100}}', 'COMMAND_WRONG_SHAPE', 'acknowledged'],
    ['{"shares":{"v1":100},"acknowledged":true,"problems":"none"}', 'COMMAND_WRONG_SHAPE', 'problems'],
    ['reading …\n{"shares":{"v1":100},"acknowledged":true}', 'COMMAND_NOT_JSON', 'reading …'],
  ])('refuses %s as a split', async (printed, code, words) => {
    const file = join(folder.path, 'printed');
    await writeFile(file, printed);
    const platform = create(folder.run('print.mjs', file), folder.run('write.mjs'), ports);
    await expect(platform.router.read()).rejects.toMatchObject({ kind: 'platform', code, message: expect.stringContaining(words) });
  });

  test('reports what the read command prints, cleaned of control characters', async () => {
    const file = join(folder.path, 'printed');
    const problems = ['pod v2-a\u001b[31m\nis down', '', ...Array.from({ length: 50 }, (_, index) => `problem ${String(index)}`)];
    await writeFile(file, JSON.stringify({ shares: { v1: 99.9, v2: 0 }, acknowledged: false, problems, revision: 'abc' }));
    const served = await create(folder.run('print.mjs', file), folder.run('write.mjs'), ports).router.read();
    expect(served).toMatchObject({ shares: { v1: 99.9, v2: 0 }, acknowledged: false, revision: 'abc' });
    expect(served.problems).toHaveLength(20);
    expect(served.problems[0]).toBe('pod v2-a is down');
  });
});
