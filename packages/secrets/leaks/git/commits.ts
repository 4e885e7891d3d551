import { RolloutError } from '#core/errors';
import { onObjects, type Repository } from './repository.ts';
import { gitOutput, tryGit } from './run-git.ts';

/** Which commits are meant: all that any ref leads to, or those that lead from `base` to `head`. */
export type CommitRange = { readonly kind: 'history' } | { readonly kind: 'range'; readonly base: string; readonly head: string };

export interface Commits {
  /** Their ids, one a line, parents before their children. Shared memory, so that every thread has it without a copy. */
  readonly ids: SharedArrayBuffer;
  /** Those without a parent, or whose parents were cut off by a shallow clone. */
  readonly roots: readonly string[];
  /** The commit in whose tree a secret still stands, or no more: the head of the range, HEAD of the whole history. None before the first commit. */
  readonly tip: string | undefined;
}

const listBytes = 512 << 20;

/**
 * Lists commits. All refs are branches, tags, remotes, the stash, notes, pull requests, the heads of other working trees, and HEAD. Throws an `input`
 * RolloutError REVISION_MISSING where an end of a range is not in the repository.
 */
export async function listCommits(repository: Repository, range: CommitRange, signal?: AbortSignal): Promise<Commits> {
  const more = signal === undefined ? {} : { signal };
  let revisions = ['--all'];
  let tip = repository.head;
  if (range.kind === 'range') {
    const base = await commitOf(repository, range.base, signal);
    tip = await commitOf(repository, range.head, signal);
    revisions = [tip, `^${base}`];
  } else if (tip !== undefined) revisions.push(tip);
  const list = (...args: string[]): Promise<Buffer> =>
    gitOutput(onObjects(repository, ['rev-list', ...args, ...revisions, '--'], more), listBytes);
  const [listed, rooted] = await Promise.all([list('--topo-order', '--reverse'), list('--max-parents=0')]);
  const ids = new SharedArrayBuffer(listed.length);
  listed.copy(new Uint8Array(ids));
  return { ids, roots: rooted.toString('latin1').split('\n').filter(Boolean), tip };
}

async function commitOf(repository: Repository, revision: string, signal: AbortSignal | undefined): Promise<string> {
  let printed = '';
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  await tryGit(onObjects(repository, args, signal === undefined ? {} : { signal }), (piece) => (printed += piece.toString('latin1')));
  const id = printed.trim();
  if (/^[0-9a-f]{40,64}$/u.test(id)) return id;
  throw new RolloutError('input', {
    code: 'REVISION_MISSING',
    message: `The repository has no commit ${JSON.stringify(revision.slice(0, 100))}${repository.shallow ? ': its history was cut off when it was fetched' : ''}.`,
    remedy: 'Fetch the history that the range needs: `fetch-depth: 0` for actions/checkout.',
  });
}
