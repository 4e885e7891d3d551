import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { copyBundles } from './job.ts';

const bundles = copyBundles();

/** The process as `ps` sees it: nothing once it has ended, but for one that nobody has fetched. */
async function isRunning(pid: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'stat=', '-p', pid]).catch(() => ({ stdout: '' }));
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a write program that outlives a killed canary-step is ended before the post step returns the traffic', async () => {
  const place = await bundles.folder();
  const split = join(place, 'split');
  const pid = join(place, 'pid');
  const programs = {
    read: `printf '{"shares":%s,"acknowledged":true}' "$(cat ${split})"\n`,
    // At 25 % it kills the step that has started it, once that has noted it, and takes its time.
    write: `case "$ROLLOUT_SHARES" in *25*) echo $$ > ${pid}; until grep -q pid "$GITHUB_STATE"; do sleep 0.05; done; kill -9 $PPID; sleep 60;; esac\nprintf '%s' "$ROLLOUT_SHARES" > ${split}\n`,
  };
  for (const [name, text] of Object.entries(programs)) await writeFile(join(place, name), `#!/bin/sh\n${text}`, { mode: 0o755 });
  await writeFile(split, '{"v1":100,"v2":0}');
  const inputs = {
    service: 'api',
    candidate: 'v2',
    stable: 'v1',
    plan: '5, 25, 100',
    ledger: `file:${join(place, 'rollouts.jsonl')}`,
    platform: `kind: command\nread: [${join(place, 'read')}]\nwrite: [${join(place, 'write')}]\ntimeout: 5m\n`,
  };
  const first = await bundles.job({ job: 'first', runId: '1' });
  expect(await first.uses('canary-step', inputs)).toMatchObject({ exitCode: 0 });
  await first.finish();
  const second = await bundles.job({ job: 'second', runId: '1' });
  expect(await second.uses('canary-step', inputs)).toMatchObject({ exitCode: null });
  const posts = await second.finish();
  expect(posts.map(({ conclusion }) => conclusion)).toEqual(['success']);
  expect(JSON.parse(await readFile(split, 'utf8'))).toEqual({ v1: 100, v2: 0 });
  expect(await isRunning((await readFile(pid, 'utf8')).trim())).toBe(false);
});
