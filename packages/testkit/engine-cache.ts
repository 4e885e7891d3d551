/**
 * Engines that take minutes to build, or a large download. `npm run engines` gets them once per machine into a folder outside the clone; nothing
 * else ever builds or downloads them.
 */

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export interface CachedEngine {
  readonly name: string;
  /** Without `v`. */
  readonly version: string;
  /** What is looked for in its folder: a program, or the file that says that all of a set are there. */
  readonly file: string;
  /** The folder in test/engines that is left out without it. */
  readonly tests: string;
}

/** The pinned versions; another version in the cache is not used. */
export const cachedEngines: readonly CachedEngine[] = [
  { name: 'etcd', version: '3.7.3', file: 'etcd', tests: 'kubernetes' },
  { name: 'kube-apiserver', version: '1.34.5', file: 'kube-apiserver', tests: 'kubernetes' },
  { name: 'traefik', version: '3.6.12', file: 'traefik', tests: 'kubernetes' },
  { name: 'gateway-api', version: '1.6.3', file: 'gateway.networking.k8s.io_httproutes.yaml', tests: 'kubernetes' },
  { name: 'vercel', version: '55.0.0', file: 'node_modules/vercel/dist/vc.js', tests: 'vercel' },
  { name: 'vercel-sdk', version: '1.28.35', file: 'node_modules/@vercel/sdk/esm/index.js', tests: 'vercel' },
  { name: 'gitleaks', version: '8.30.1', file: 'gitleaks', tests: 'gitleaks' },
];

/** `ROLLOUT_ENGINES`, or `rollout-actions/engines` in the user's cache folder (`XDG_CACHE_HOME`, `~/.cache`). */
export function engineCache(): string {
  const own = process.env['ROLLOUT_ENGINES'] ?? '';
  if (own !== '') return resolve(own);
  const caches = process.env['XDG_CACHE_HOME'] ?? '';
  return join(caches === '' ? join(homedir(), '.cache') : caches, 'rollout-actions', 'engines');
}

/** The folder that holds an engine at its pinned version, there or not. */
export function cachedFolder({ name, version }: CachedEngine): string {
  return join(engineCache(), `${name}-${version}`);
}

/** Absolute path of the engine's file in the cache, or undefined where it is absent. */
export function findCached(engine: CachedEngine): string | undefined {
  const path = join(cachedFolder(engine), engine.file);
  return existsSync(path) ? path : undefined;
}

/** Folders in test/engines whose engines are not all there. */
export function foldersLeftOut(): readonly string[] {
  return [...new Set(cachedEngines.filter((engine) => findCached(engine) === undefined).map(({ tests }) => `test/engines/${tests}`))];
}

/** Says in one line what is absent from the cache, and undefined when nothing is. */
export function absentEngines(): string | undefined {
  const absent = cachedEngines.filter((engine) => findCached(engine) === undefined).map(({ name, version }) => `${name} ${version}`);
  if (absent.length === 0) return undefined;
  return `Not in ${engineCache()}: ${absent.join(', ')}. Tests in ${foldersLeftOut().join(' and ')} are left out; \`npm run engines\` gets what they need.`;
}
