import * as v from 'valibot';
import type { GitHub } from '../client.ts';
import { statusText } from '../status-text.ts';
import { wordsOf, type FeedbackVerdict } from './verdict-words.ts';

/** A commit status as it is to be. All texts are free of secrets. */
export interface CommitStatus {
  readonly sha: string;
  /** `rollout/api/production`. */
  readonly context: string;
  readonly verdict: FeedbackVerdict | 'running';
  readonly what: string;
  /** An http or https address. */
  readonly url: string | undefined;
}

/** Writes the status of a commit, which replaces the one of the same context; 1 call. Throws what the client throws. */
export async function writeStatus(github: GitHub, { sha, context, verdict, what, url }: CommitStatus): Promise<void> {
  const { word, status } = verdict === 'running' ? { word: 'running', status: 'pending' as const } : wordsOf[verdict];
  await github.request(
    'POST /repos/{owner}/{repo}/statuses/{sha}',
    {
      sha,
      context,
      state: status,
      description: statusText(`${word}: ${what}`),
      ...(url === undefined ? {} : { target_url: url }),
    },
    // The newest status of a context counts, so that writing it twice is writing it once.
    {
      purpose: 'set the status of a commit',
      permission: 'statuses: write',
      schema: v.unknown(),
      recover: () => Promise.resolve(undefined),
    },
  );
}
