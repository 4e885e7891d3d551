import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findEngine } from '#testkit/engine-binary';
import { absentEngines, cachedEngines, cachedFolder, engineCache, foldersLeftOut } from '#testkit/engine-cache';

const names = ['ROLLOUT_ENGINES', 'XDG_CACHE_HOME'];
let before: readonly (string | undefined)[] = [];
let folder: string;

beforeEach(async () => {
  before = names.map((name) => process.env[name]);
  folder = await mkdtemp(join(tmpdir(), 'engine-cache-'));
  process.env['ROLLOUT_ENGINES'] = folder;
});
afterEach(async () => {
  names.forEach((name, index) => {
    const value = before[index];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  });
  await rm(folder, { recursive: true });
});

async function fill(): Promise<void> {
  for (const engine of cachedEngines) {
    await mkdir(dirname(join(cachedFolder(engine), engine.file)), { recursive: true });
    await writeFile(join(cachedFolder(engine), engine.file), '');
  }
}

test('an empty cache is told in one line that names each engine and the command that builds them', () => {
  const line = absentEngines() ?? '';
  expect(line.split('\n')).toHaveLength(1);
  for (const { name, version } of cachedEngines) expect(line).toContain(`${name} ${version}`);
  expect(line).toContain('`npm run engines`');
  expect(findEngine('kube-apiserver')).toBeUndefined();
});

test('a full cache is not spoken of, and its programs are found in it', async () => {
  await fill();
  expect(absentEngines()).toBeUndefined();
  for (const engine of cachedEngines) expect(findEngine(engine.name)).toBe(join(folder, `${engine.name}-${engine.version}`, engine.file));
});

test('another version in the cache is not used', async () => {
  await fill();
  const [etcd] = cachedEngines;
  if (etcd === undefined) throw new Error('no engine');
  await rename(cachedFolder(etcd), join(folder, 'etcd-0.0.1'));
  expect(findEngine('etcd')).toBeUndefined();
  expect(foldersLeftOut()).toEqual(['test/engines/kubernetes']);
  expect(absentEngines()).toContain(`: etcd ${etcd.version}. `);
});

test('without a folder of its own the cache is in the one of the user', () => {
  process.env['ROLLOUT_ENGINES'] = '';
  process.env['XDG_CACHE_HOME'] = '/var/caches';
  expect(engineCache()).toBe('/var/caches/rollout-actions/engines');
  process.env['XDG_CACHE_HOME'] = '';
  expect(engineCache()).toBe(join(homedir(), '.cache', 'rollout-actions', 'engines'));
});
