import { setTimeout as delay } from 'node:timers/promises';
import type { GitHubStandIn } from '#testkit/github';
import type { Job, JobOptions, StepResult } from '#testkit/runner';
import { scenarios, writePast } from '../../faults/kills/scenario.ts';
import type { Site } from './site.ts';

/** Milliseconds from the verdict, which is when the step is started. */
export interface Measured {
  /** Until the last request was sent that still got the bad version. */
  readonly servedMs: number;
  /** Until the action said that the split is verified. */
  readonly verifiedMs: number;
  /** Until its process was gone. */
  readonly exitMs: number;
  /** Requests from the verdict on, and those among them that got no good answer. */
  readonly requests: number;
  readonly failed: number;
  /** Requests sent after "verified", and those among them that got the bad version. */
  readonly after: number;
  readonly astray: number;
  /** Operations asked of GitHub, in order, and how many of them before "verified". */
  readonly calls: readonly string[];
  readonly callsBefore: number;
  readonly step: StepResult;
}

/** Longer than any answer of a site takes. */
const drainMs = 150;

/** Rolls a promoted v2 back to v1, as a process of its own, and watches from outside. `service` is one that the ledger has not seen yet, `ref` what was released. */
export async function measureRollback(
  site: Site,
  github: GitHubStandIn,
  createJob: (options: Pick<JobOptions, 'onLine' | 'apiUrl' | 'token'>) => Promise<Job>,
  service: string,
  inputs: Readonly<Record<string, string>> = { mode: 'emergency' },
  ref?: string,
): Promise<Measured> {
  const [promoted] = scenarios('');
  if (promoted === undefined) throw new Error('There is no scenario.');
  writePast(promoted, service, service, github, undefined, ref);
  await site.promote();
  // Requests that were sent before are answered.
  await delay(drainMs);
  const callsSoFar = github.calls.length;
  const verified: { at?: number; calls?: number } = {};
  const job = await createJob({
    apiUrl: github.url,
    token: github.token,
    onLine: ({ text }) => {
      if (!text.startsWith('Verified: v1 100 %')) return;
      verified.at ??= Date.now();
      verified.calls ??= github.calls.length - callsSoFar;
    },
  });
  const startedAt = Date.now();
  const step = await job.uses('rollback', { service, environment: service, platform: site.platform, ...inputs });
  const exitMs = Date.now() - startedAt;
  await delay(drainMs);
  const calls = github.calls.slice(callsSoFar).map(({ operation }) => operation);
  const verifiedAt = verified.at ?? Infinity;
  const answers = site.load.answers.filter(({ sentAt }) => sentAt >= startedAt);
  const after = answers.filter(({ sentAt }) => sentAt > verifiedAt);
  return {
    servedMs: Math.max(0, ...answers.filter(({ version }) => version === 'v2').map(({ sentAt }) => sentAt - startedAt)),
    verifiedMs: verifiedAt - startedAt,
    exitMs,
    requests: answers.length,
    failed: answers.filter(({ status }) => status !== 200).length,
    after: after.length,
    astray: after.filter(({ version }) => version !== 'v1').length,
    calls,
    callsBefore: verified.calls ?? calls.length,
    step,
  };
}
