import { PatchParser, type PatchHandler } from './patch-parser.ts';
import { onObjects, type Repository } from './repository.ts';
import { runGit, type GitRun } from './run-git.ts';

/** How a patch is printed, whatever the repository's configuration says; the lines are those that gitleaks sees, found by git's own defaults. */
const format = [
  '-p',
  '-U0',
  '--inter-hunk-context=0',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--full-index',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--submodule=short',
  '--ignore-submodules=none',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--diff-filter=d',
];

/**
 * Reads what commits add, each against its parent, and what merges add to all of theirs. `ids`: one a line, as `git rev-list` prints them. A partial clone
 * lacks what inexact renames are found by: there a renamed file is a new one. The last commit is read first.
 */
export async function readCommitPatches(
  repository: Repository,
  ids: Uint8Array,
  handler: PatchHandler,
  signal?: AbortSignal,
): Promise<void> {
  const renames = repository.partial ? '-M100%' : '-M';
  const args = ['diff-tree', '--stdin', '-r', '--cc', renames, ...format];
  await readPatches(
    onObjects(repository, args, { stdin: reversed(ids, repository.idLength + 1), ...(signal === undefined ? {} : { signal }) }),
    handler,
  );
}

/** The same lines from the last to the first: what packs hold of an older version they hold as its difference to a newer one. */
function reversed(lines: Uint8Array, lineLength: number): Uint8Array {
  const turned = new Uint8Array(lines.length);
  for (let at = 0; at < lines.length; at += lineLength) turned.set(lines.subarray(at, at + lineLength), lines.length - at - lineLength);
  return turned;
}

/** Reads what the index has more than HEAD. Where attributes in it call a file binary, the whole file counts as changed. */
export async function readStagedPatches(repository: Repository, handler: PatchHandler, signal?: AbortSignal): Promise<void> {
  // The well-known id of an empty tree, which every git knows without having it.
  const empty =
    repository.idLength === 64
      ? '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
      : '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const args = ['diff-index', '--cached', '-M', ...format, repository.head ?? empty, '--'];
  await readPatches(
    { ...onObjects(repository, args, signal === undefined ? {} : { signal }), place: { GIT_DIR: repository.gitDir } },
    handler,
  );
}

async function readPatches(run: GitRun, handler: PatchHandler): Promise<void> {
  const parser = new PatchParser(handler);
  await runGit(run, (piece) => {
    parser.push(piece);
  });
  parser.end();
}
