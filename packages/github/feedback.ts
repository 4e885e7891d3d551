import { messageOf, RolloutError } from '#core/errors';
import type { Logger } from '#core/ports';
import type { GitHub } from './client.ts';
import { writeCheck } from './feedback/check-run.ts';
import { writeStatus } from './feedback/commit-status.ts';
import { pullRequestsOf } from './feedback/pull-requests.ts';
import { longest, type Row } from './feedback/rows.ts';
import { writeRow, type Written } from './feedback/sticky-comment.ts';
import type { FeedbackVerdict } from './feedback/verdict-words.ts';
import { oneLine } from '#core/printable';

export type { FeedbackVerdict } from './feedback/verdict-words.ts';

export interface FeedbackOptions {
  readonly github: GitHub;
  readonly log: Logger;
  /** The text without any secret known so far. */
  readonly redact: (text: string) => string;
}

/** What is spoken about. */
export interface FeedbackSubject {
  /** The whole hash of the commit. */
  readonly sha: string;
  readonly service: string;
  readonly environment: string;
  /** The action that speaks, e.g. `soak-monitor`; each has a row of its own. */
  readonly action: string;
}

export interface FeedbackRow {
  readonly verdict: FeedbackVerdict;
  /** One clause for people. */
  readonly what: string;
  /** The candidate's share in percent. */
  readonly weight?: number;
  /** Page of the run. */
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface CommitVerdict {
  /** `running` while nothing is decided. */
  readonly verdict: FeedbackVerdict | 'running';
  /** One clause for people. */
  readonly what: string;
  /** Page of the run. */
  readonly url: string;
  /** Markdown for the check run, made with core/markdown.ts of redacted texts. Default: `what`. */
  readonly summary?: string;
}

export type FeedbackResult =
  | { readonly kind: 'done'; readonly url?: string }
  /** GitHub says so already. */
  | { readonly kind: 'unchanged' }
  /** There is nothing to tell it to. */
  | { readonly kind: 'skipped'; readonly why: string }
  | { readonly kind: 'unavailable'; readonly problem: string; readonly remedy: string };

/** Tells people on GitHub how a rollout goes. Feedback is no part of it: what fails is logged as a warning and returned, and only an abort throws. */
export interface Feedback {
  /** Keeps a row in the one comment that the suite has on each pull request of the commit. Needs `pull-requests: write`. */
  comment(subject: FeedbackSubject, row: FeedbackRow): Promise<FeedbackResult>;
  /** Sets the commit status `rollout/<service>/<environment>`. Needs `statuses: write`. */
  status(subject: FeedbackSubject, verdict: CommitVerdict): Promise<FeedbackResult>;
  /** Writes the check run `rollout/<service>/<environment>`, one for the commit however often it runs. Needs `checks: write`. */
  check(subject: FeedbackSubject, verdict: CommitVerdict): Promise<FeedbackResult>;
}

/** Calls to GitHub: `comment` 1 for a commit without a pull request, otherwise 1 and 1 to 3 for each; `status` 1; `check` 1 or 2. */
export function createFeedback(options: FeedbackOptions): Feedback {
  const { github, log, redact } = options;
  // Redacted before it is cut: half a secret would no longer be recognised.
  const clean = (text: string, length: number): string => oneLine(redact(text), length);
  const address = (url: string): string | undefined => webAddress(redact(url));

  async function telling(what: string, subject: FeedbackSubject, work: () => Promise<FeedbackResult>): Promise<FeedbackResult> {
    if (!/^(?:[\da-f]{40}|[\da-f]{64})$/i.test(subject.sha)) return { kind: 'skipped', why: 'the commit is not known' };
    try {
      return await work();
    } catch (error) {
      if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
      const problem = redact(messageOf(error));
      const remedy = error instanceof RolloutError ? redact(error.remedy) : 'This is a bug in rollout-actions; please report it.';
      log.warning(`The ${what} could not be written: ${problem} ${remedy}`);
      return { kind: 'unavailable', problem, remedy };
    }
  }

  function nameOf({ service, environment }: FeedbackSubject): string {
    return `rollout/${clean(service, longest.name)}/${clean(environment, longest.name)}`;
  }

  return {
    comment: (subject, { verdict, what, weight, url, at }) => {
      const row: Row = {
        service: clean(subject.service, longest.name),
        environment: clean(subject.environment, longest.name),
        action: clean(subject.action, longest.name),
        verdict,
        what: clean(what, longest.what),
        ...(weight === undefined || !(weight >= 0 && weight <= 100) ? {} : { weight }),
        url: cutAddress(address(url)),
        at: Math.trunc(at),
      };
      return telling('comment on the pull request', subject, async () => {
        const numbers = await pullRequestsOf(github, subject.sha);
        const results: FeedbackResult[] = [];
        for (const number of numbers) {
          const written = await telling(`comment on pull request ${String(number)}`, subject, async () =>
            resultOf(await writeRow(github, number, row)),
          );
          if (written.kind === 'skipped') log.warning(`Pull request ${String(number)} was not told: ${written.why}.`);
          results.push(written);
        }
        return together(results);
      });
    },
    status: (subject, { verdict, what, url }) =>
      telling('commit status', subject, async () => {
        await writeStatus(github, { sha: subject.sha, context: nameOf(subject), verdict, what: redact(what), url: address(url) });
        return { kind: 'done' };
      }),
    check: (subject, { verdict, what, url, summary }) =>
      telling('check run', subject, async () => {
        const check = { sha: subject.sha, name: nameOf(subject), verdict, what: redact(what), url: address(url) };
        const written = await writeCheck(github, { ...check, summary: summary === undefined ? undefined : redact(summary) });
        return written.kind === 'unchanged' ? { kind: 'unchanged' } : { kind: 'done', url: written.url };
      }),
  };
}

function resultOf(written: Written): FeedbackResult {
  if (written.kind === 'written') return { kind: 'done', url: written.url };
  return written.kind === 'unchanged' ? { kind: 'unchanged' } : { kind: 'skipped', why: written.why };
}

/** The result for several pull requests: the worst that somebody can mend, else the newest one that was written. */
function together(results: readonly FeedbackResult[]): FeedbackResult {
  const kinds = ['unavailable', 'done', 'unchanged', 'skipped'] as const;
  for (const kind of kinds) {
    const found = results.find((result) => result.kind === kind);
    if (found !== undefined) return found;
  }
  return { kind: 'skipped', why: 'the commit belongs to no open or merged pull request' };
}

function webAddress(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const web = (parsed?.protocol === 'https:' || parsed?.protocol === 'http:') && parsed.username === '' && parsed.password === '';
  return web ? parsed.href : undefined;
}

/** Half an address leads nowhere. */
function cutAddress(url = ''): string {
  return url.length <= longest.url ? url : '';
}
