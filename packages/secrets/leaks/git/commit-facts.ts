import { readObjects } from './objects.ts';
import type { Repository } from './repository.ts';

/** Who wrote a commit, and when. */
export interface CommitFacts {
  readonly author: string;
  readonly email: string;
  /** ISO 8601, in UTC; empty where the commit does not say it in a way that can be read. */
  readonly date: string;
}

const commitBytes = 1 << 20;

/** What commits say about their authors, read from the objects themselves, so that no mail map and no format of the user changes it. */
export async function readCommitFacts(
  repository: Repository,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, CommitFacts>> {
  const facts = new Map<string, CommitFacts>();
  const bounds = { maxBytes: commitBytes, wanted: () => true };
  await readObjects(
    repository,
    ids,
    bounds,
    (object, index) => {
      if (object.outcome === 'read') facts.set(ids[index] ?? '', factsOf(object.bytes.toString('utf8')));
    },
    signal,
  );
  return facts;
}

function factsOf(commit: string): CommitFacts {
  const head = commit.slice(0, Math.max(0, commit.indexOf('\n\n')) || undefined);
  const [, author = '', email = '', seconds = ''] = /^author (.*?) ?<([^>\n]*)> (\d+)/mu.exec(head) ?? [];
  const date = new Date(Number(seconds) * 1_000);
  const known = seconds !== '' && !Number.isNaN(date.getTime());
  return { author, email, date: known ? date.toISOString().replace('.000Z', 'Z') : '' };
}
