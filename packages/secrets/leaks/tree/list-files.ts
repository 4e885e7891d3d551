import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cancelledError } from '#core/errors';
import type { Repository } from '../git/repository.ts';
import { gitOutput } from '../git/run-git.ts';

const listBytes = 512 << 20;

/**
 * Paths of the working tree, from its root, with `/`: what is tracked and what is not, without what .gitignore or info/exclude leave out. The user's own excludes
 * are not asked.
 */
export async function listWorkingTree(repository: Repository, workTree: string, signal?: AbortSignal): Promise<readonly string[]> {
  const place = { GIT_DIR: repository.gitDir, GIT_WORK_TREE: workTree };
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = await gitOutput(
    { git: repository.git, cwd: workTree, place, args, ...(signal === undefined ? {} : { signal }) },
    listBytes,
  );
  // A path in conflict is listed once for each side.
  return [...new Set(listed.toString('utf8').split('\0'))].filter(Boolean);
}

/** Paths of every file below a folder, from it, with `/`, in the order of their names: as gitleaks' `dir`, whatever .gitignore says. Links are not followed, `.git` is not entered. */
export async function listFolder(folder: string, signal?: AbortSignal): Promise<readonly string[]> {
  const paths: string[] = [];
  const look = [''];
  for (let below = look.pop(); below !== undefined; below = look.pop()) {
    if (signal?.aborted === true) throw cancelledError('listing files');
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.name === '.git') continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) look.push(path);
      else if (entry.isFile()) paths.push(path);
    }
  }
  return paths.sort();
}
