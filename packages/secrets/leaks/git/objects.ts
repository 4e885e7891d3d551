import { ObjectParser, type ReadObject } from './object-parser.ts';
import { onObjects, type Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** A file of a commit's tree. */
export interface TreeFile {
  readonly path: string;
  readonly blob: string;
}

export interface TreeListing {
  readonly files: readonly TreeFile[];
  readonly submodules: readonly string[];
}

/** The files of a commit, links among them, and its submodules, which are not entered. */
export async function listTree(repository: Repository, commit: string, signal?: AbortSignal): Promise<TreeListing> {
  const files: TreeFile[] = [];
  const submodules: string[] = [];
  let rest: Buffer = Buffer.alloc(0);
  await runGit(onObjects(repository, ['ls-tree', '-r', '-z', '--full-tree', commit], signal === undefined ? {} : { signal }), (piece) => {
    const text = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let from = 0;
    for (let end = text.indexOf(0); end !== -1; end = text.indexOf(0, from)) {
      const [, kind, blob = '', path = ''] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/su.exec(text.toString('utf8', from, end)) ?? [];
      if (kind === 'blob') files.push({ path, blob });
      else if (kind === 'commit') submodules.push(path);
      from = end + 1;
    }
    rest = text.subarray(from);
  });
  return { files, submodules };
}

export interface ObjectBounds {
  /** A larger object is not read. */
  readonly maxBytes: number;
  /** Sees the first bytes of an object and says whether it is read. */
  readonly wanted: (beginning: Buffer, whole: boolean) => boolean;
}

/** Reads objects in the order of `ids`, one in memory at a time. What a partial clone lacks is `missing`, not fetched. */
export async function readObjects(
  repository: Repository,
  ids: readonly string[],
  { maxBytes, wanted }: ObjectBounds,
  read: (object: ReadObject, index: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  if (ids.length === 0) return;
  const parser = new ObjectParser(maxBytes, wanted, read);
  const more = { stdin: `${ids.join('\n')}\n`, ...(signal === undefined ? {} : { signal }) };
  await runGit(onObjects(repository, ['cat-file', '--batch', '--buffer'], more), (piece) => {
    parser.push(piece);
  });
}
