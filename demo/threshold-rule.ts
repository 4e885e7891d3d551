import type { Answer, Witness } from './witness.ts';

/**
 * The rule of most canary tools: a measurement fails when the candidate's point estimate in a window is over the bound, and too many of those abort.
 * In its favour, the baseline's rate is that of all its requests so far, so that the noise of its windows does not count against the candidate.
 */
export interface ThresholdRule {
  /** Points in percent by which the candidate's error rate in a window may exceed the baseline's so far. */
  readonly tolerance: number;
  readonly windowMs: number;
  /** Failed measurements that are forgiven; one more aborts, as in the code of Argo Rollouts (its documentation aborts one sooner). */
  readonly failureLimit: number;
}

export interface ThresholdOutcome {
  /** Windows measured, and those over the bound. */
  readonly windows: number;
  readonly failed: number;
  /** Milliseconds from the beginning until the rule aborts; undefined when it does not. */
  readonly abortedAfterMs: number | undefined;
}

export interface Watched {
  readonly candidate: string;
  readonly stable: string;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

/** Error rate of a version in percent among answers; undefined without any. */
export function errorRateOf(answers: readonly Answer[], version: string): number | undefined {
  const own = answers.filter((answer) => answer.version === version);
  return own.length === 0 ? undefined : (100 * own.filter(({ status }) => status >= 500).length) / own.length;
}

/** The answers that were given while the soak watched. */
export function answersWithin({ answers }: Witness, { from, to }: Pick<Watched, 'from' | 'to'>): readonly Answer[] {
  return answers.filter(({ answeredAt }) => answeredAt >= from && answeredAt < to);
}

/** What the rule says of the requests that a soak watched, in whole windows from its beginning. A window without requests is no measurement. */
export function applyThreshold(witness: Witness, watched: Watched, { tolerance, windowMs, failureLimit }: ThresholdRule): ThresholdOutcome {
  const { candidate, stable, from, to } = watched;
  let [windows, failed] = [0, 0];
  let abortedAfterMs: number | undefined;
  for (let end = from + windowMs; end <= to; end += windowMs) {
    const within = answersWithin(witness, { from: end - windowMs, to: end });
    const [rate, baseline] = [errorRateOf(within, candidate), errorRateOf(answersWithin(witness, { from, to: end }), stable)];
    if (rate === undefined || baseline === undefined) continue;
    windows += 1;
    if (rate <= baseline + tolerance) continue;
    failed += 1;
    if (failed > failureLimit) abortedAfterMs ??= end - from;
  }
  return { windows, failed, abortedAfterMs };
}
