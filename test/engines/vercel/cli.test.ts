import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Platform } from '#core/platform';
import { splitAt } from '#core/rollout/split';
import { vercel } from '#platforms/vercel';
import { findEngine } from '#testkit/engine-binary';
import { testPorts, type TestPorts } from '#testkit/ports';
import { startVercel, vercelProject, vercelTeam, vercelToken, type VercelServer } from '../../contract/vercel-server.ts';

const arms = { stable: 'dpl_v1', candidate: 'dpl_v2' };

/** One stand-in for Vercel's own CLI, and one for our driver. */
let theirs: VercelServer;
let ours: VercelServer;
let ports: TestPorts;
let home: string;
let platform: Platform;

beforeEach(async () => {
  [theirs, ours, home] = await Promise.all([startVercel(), startVercel(), mkdtemp(join(tmpdir(), 'vercel-cli-'))]);
  ports = testPorts();
  const names = { project: vercelProject.id, team: vercelTeam.id, token: vercelToken };
  platform = vercel.create({ kind: 'vercel', api: ours.url, ...names, timeout: '10s' }, ports).platform;
});

afterEach(async () => {
  ports.cancel();
  await Promise.all([theirs.close(), ours.close(), rm(home, { recursive: true, force: true })]);
});

/** Runs Vercel's CLI against its stand-in; throws what it printed where it fails. */
function cli(...words: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    CI: '1',
    NO_COLOR: '1',
    VERCEL_TELEMETRY_DISABLED: '1',
    NO_UPDATE_NOTIFIER: '1',
    VERCEL_ORG_ID: vercelTeam.id,
    VERCEL_PROJECT_ID: vercelProject.id,
  };
  const script = findEngine('vercel') ?? '';
  const whole = [script, ...words, '--api', theirs.url, '--token', vercelToken, '--scope', vercelTeam.slug];
  return new Promise((done, fail) => {
    execFile(process.execPath, whole, { env, cwd: home, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error === null) done(stdout + stderr);
      else fail(new Error(`vercel ${words.join(' ')}: ${stderr}${stdout}`));
    });
  });
}

/** What changes something, as it arrived. */
function changes({ requests }: VercelServer) {
  return requests.filter(({ method }) => method !== 'GET').map(({ method, url, body, status }) => ({ method, url, body, status }));
}

async function expectSame(shares: Readonly<Record<string, number>>): Promise<void> {
  expect(changes(ours)).toEqual(changes(theirs));
  expect([ours.shares, theirs.shares]).toEqual([shares, shares]);
  expect(await platform.router.read()).toMatchObject({ shares, acknowledged: true });
}

test('every request of a rolling release is that of `vercel rolling-release`, path and body', async () => {
  await cli('rolling-release', 'start', '--dpl=dpl_v2', '--yes');
  await platform.router.write(splitAt(10, arms));
  await expectSame({ dpl_v1: 90, dpl_v2: 10 });

  await cli('rolling-release', 'approve', '--dpl=dpl_v2', '--currentStageIndex=0');
  await platform.router.write(splitAt(50, arms));
  await expectSame({ dpl_v1: 50, dpl_v2: 50 });

  await cli('rolling-release', 'abort', '--dpl=dpl_v1');
  await platform.router.write(splitAt(0, arms));
  await expectSame({ dpl_v1: 100 });

  await cli('rolling-release', 'start', '--dpl=dpl_v2', '--yes');
  await platform.router.write(splitAt(10, arms));
  await cli('rolling-release', 'complete', '--dpl=dpl_v2');
  await platform.router.write(splitAt(100, arms));
  await expectSame({ dpl_v2: 100 });

  await cli('rollback', 'dpl_v1', '--yes');
  await platform.router.write(splitAt(0, arms));
  await expectSame({ dpl_v1: 100 });
  expect(changes(ours).map(({ status }) => status)).toEqual([200, 200, 201, 200, 200, 201]);
});

test('without rolling releases the requests are those of `vercel promote` and `vercel rollback`', async () => {
  await cli('rolling-release', 'configure', '--disable');
  expect(theirs.stages).toBeUndefined();
  ours.stages = undefined;
  const [configured] = changes(theirs);
  await cli('promote', 'dpl_v2', '--yes');
  await platform.router.write(splitAt(100, arms));
  expect([configured, ...changes(ours)]).toEqual(changes(theirs));
  await cli('rollback', 'dpl_v1', '--yes');
  await platform.router.write(splitAt(0, arms));
  expect([configured, ...changes(ours)]).toEqual(changes(theirs));
  expect([ours.shares, theirs.shares]).toEqual([{ dpl_v1: 100 }, { dpl_v1: 100 }]);
});

test('stages that `vercel rolling-release configure` sets as the docs say are those that a rollout goes through', async () => {
  const words = ['rolling-release', 'configure', '--enable', '--advancement-type=manual-approval', '--stage=5', '--stage=25', '--stage=50'];
  await cli(...words);
  const read = vercel.create(
    { kind: 'vercel', api: theirs.url, project: vercelProject.name, team: vercelTeam.slug, token: vercelToken, timeout: '10s' },
    ports,
  ).platform.router;
  expect(await read.read()).toMatchObject({ possible: { weights: [5, 25, 50, 100], inOrder: true } });
  await expect(read.rehearse?.(splitAt(5, arms))).resolves.toBeUndefined();
  await cli('rolling-release', 'configure', '--enable', '--advancement-type=automatic', '--stage=10,5m');
  await expect(read.rehearse?.(splitAt(10, arms))).rejects.toMatchObject({ code: 'VERCEL_ADVANCES_ITSELF' });
});

test('what the driver reads is what the CLI shows: the stage, and the deployment that serves', async () => {
  await cli('rolling-release', 'start', '--dpl=dpl_v2', '--yes');
  const shown = await cli('rolling-release', 'fetch');
  expect(shown).toMatch(/"state": "ACTIVE"/);
  expect(shown).toMatch(/"targetPercentage": 10/);
  const asked = theirs.requests
    .filter(({ url }) => url.startsWith(`/v1/projects/${vercelProject.id}/rolling-release?`))
    .map(({ url }) => url);
  await platform.router.read();
  expect(ours.requests.map(({ url }) => url)).toEqual([
    `/v9/projects/${vercelProject.id}?rollbackInfo=true&teamId=${vercelTeam.id}`,
    ...asked,
  ]);
});

test('the stand-in refuses the CLI what it refuses the driver', async () => {
  await cli('rolling-release', 'start', '--dpl=dpl_v2', '--yes');
  await expect(cli('rolling-release', 'approve', '--dpl=dpl_v2', '--currentStageIndex=1')).rejects.toThrow(/is not the next one/);
  theirs.deploy('dpl_v3');
  await expect(cli('rolling-release', 'start', '--dpl=dpl_v3', '--yes')).rejects.toThrow(/already in progress/);
  await expect(cli('rollback', 'dpl_v3', '--yes')).rejects.toThrow(/never served production/);
  await expect(cli('rollback', 'dpl_v9', '--yes')).rejects.toThrow(/dpl_v9/);
  expect(theirs.shares).toEqual({ dpl_v1: 90, dpl_v2: 10 });
});
