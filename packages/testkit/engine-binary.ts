import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cachedEngines, findCached } from './engine-cache.ts';

/** Folders that hold servers on Debian and Homebrew but are often missing from a plain user's PATH. */
const serverFolders = ['/usr/sbin', '/usr/local/sbin', '/sbin', '/usr/local/bin', '/usr/bin', '/opt/homebrew/bin'];
/** Debian has each version of PostgreSQL's server in a folder of its own. */
const postgresFolders = '/usr/lib/postgresql';

function versionFolders(): readonly string[] {
  if (!existsSync(postgresFolders)) return [];
  return readdirSync(postgresFolders)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(postgresFolders, version, 'bin'));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Other names under which the same program is installed. */
const otherNames: Readonly<Record<string, readonly string[]>> = { chromium: ['chromium-browser', 'google-chrome'] };

/** Absolute path of a real program such as `haproxy`, or undefined when this machine has none; those of the engine cache only at their pinned version. */
export function findEngine(name: string): string | undefined {
  const cached = cachedEngines.find((engine) => engine.name === name);
  if (cached !== undefined) return findCached(cached);
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
    ...serverFolders,
    ...versionFolders(),
  ];
  const names = [name, ...(otherNames[name] ?? [])];
  return names.flatMap((one) => folders.map((folder) => join(folder, one))).find(isExecutable);
}
