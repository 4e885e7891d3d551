import { onObjects, type Repository } from './repository.ts';
import { unquotedPath } from './quoted-path.ts';
import { gitOutput, runGit } from './run-git.ts';
import type { TreeFile } from './objects.ts';

export interface ChangedFile extends TreeFile {
  readonly commit: string;
}

const listBytes = 1 << 30;

/** The files that commits add or change, by their trees alone: for a partial clone, which lacks contents that a patch is made of. */
export async function listChangedFiles(repository: Repository, ids: Uint8Array, signal?: AbortSignal): Promise<readonly ChangedFile[]> {
  const args = ['diff-tree', '--stdin', '--root', '-r', '-c', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=d'];
  const more = { stdin: ids, ...(signal === undefined ? {} : { signal }) };
  const printed = await gitOutput(onObjects(repository, args, more), listBytes);
  const files: ChangedFile[] = [];
  let commit = '';
  for (const line of printed.toString('latin1').split('\n')) {
    const [, modes = '', blobs = '', path = ''] = /^:+([\d ]+) ((?:[0-9a-f]{40,64} )+)[A-Z]+\t(.*)$/u.exec(line) ?? [];
    if (path === '') commit = line;
    else if (!modes.endsWith('160000')) files.push({ commit, path: unquotedPath(path), blob: blobs.trimEnd().split(' ').at(-1) ?? '' });
  }
  return files;
}

/** The ids of all objects that are there, without asking anybody for others. */
export async function presentObjects(repository: Repository, signal?: AbortSignal): Promise<ReadonlySet<string>> {
  const present = new Set<string>();
  let rest = '';
  const args = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)'];
  await runGit(onObjects(repository, args, signal === undefined ? {} : { signal }), (piece) => {
    const lines = (rest + piece.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) present.add(line);
  });
  return present;
}
