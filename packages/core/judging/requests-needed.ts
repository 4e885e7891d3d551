import type { Criterion } from '../criteria/criterion.ts';
import type { Measurement } from '../signals.ts';
import { countBuckets, NO_PAST_BUCKETS, rememberBuckets } from '../statistics/latency-buckets.ts';
import { countSamples, NO_PAST_SAMPLES, rememberSamples } from '../statistics/latency-samples.ts';
import { BETA, threshold } from '../statistics/merge.ts';
import { requestsBelow, requestsUntil } from '../statistics/planning.ts';
import { SLOT_SECONDS } from '../statistics/sign-slots.ts';
import { logESign } from '../statistics/sign-test.ts';
import type { Tolerance } from '../statistics/tolerance.ts';
import { kindOfTest } from './sequential/choose-test.ts';
import { countsAbove } from './sequential/counts-above.ts';
import { ruleOf } from './sequential/percentile.ts';
import type { Totals } from './totals.ts';

/** What a healthy candidate probably needs until a criterion is shown to hold. */
export type Need =
  /** So many requests on the candidate; with `tolerance` where a wider one would need fewer. */
  | { readonly kind: 'requests'; readonly requestsAt: (split: number, wider?: Tolerance) => number; readonly tolerance?: Tolerance }
  /** Observed time, whatever the traffic. */
  | { readonly kind: 'time'; readonly ms: number }
  /** No amount of traffic does. */
  | { readonly kind: 'never'; readonly why: string }
  /** Judged as written at every reading. */
  | { readonly kind: 'as-written' };

/** Chance is kind to nobody: no arm is taken to be better than this. */
const LEAST_SHARE = 1e-5;

/**
 * The need of a criterion whose metric a healthy version shows as in `healthy` (the baseline, or where there is none the candidate itself); undefined while it
 * shows nothing. `phi`: dispersion that the evidence is tempered by.
 */
export function needOf(criterion: Criterion, healthy: Totals, phi: number | undefined): Need | undefined {
  const shown = kindShown(healthy);
  if (shown === undefined) return undefined;
  const test = kindOfTest(criterion, { kind: shown, ...(healthy.of === undefined ? {} : { of: healthy.of }) });
  const tempered = phi === undefined ? {} : { phi };
  switch (test?.kind) {
    case undefined:
      return { kind: 'as-written' };
    case 'level':
      return { kind: 'time', ms: slotsToHold() * SLOT_SECONDS * 1000 };
    case 'share': {
      const share = healthy.bad / healthy.total;
      if (test.boundary.kind === 'fixed') return below(test.boundary.limit, share, phi);
      const { tolerance } = test.boundary;
      const shares = { candidate: Math.max(LEAST_SHARE, share), baseline: Math.max(LEAST_SHARE, share) };
      const requestsAt = (split: number, wider = tolerance) =>
        requestsUntil({ side: 'pass', tolerance: wider, shares, split, ...tempered });
      if (Number.isFinite(requestsAt(0.5))) return { kind: 'requests', requestsAt, tolerance };
      return { kind: 'never', why: 'a tolerance of nothing can never be ruled out; allow some, e.g. `baseline + 1pp`' };
    }
    case 'percentile':
      return percentileNeed(criterion, test.quantile, healthy, phi);
  }
}

/** Slots that must hold, all of them, until that is shown. */
function slotsToHold(): number {
  let slots = 1;
  while (logESign(slots, slots) < threshold(BETA)) slots += 1;
  return slots;
}

function below(limit: number, share: number, phi: number | undefined): Need {
  const requests = requestsBelow(limit, Math.max(LEAST_SHARE, share), phi);
  if (Number.isFinite(requests)) return { kind: 'requests', requestsAt: () => requests };
  return { kind: 'never', why: 'it does not hold for what was seen so far, so it cannot be shown to hold' };
}

/** A candidate that is just as fast, counted as the test will count it. */
function percentileNeed(criterion: Criterion, quantile: number, healthy: Totals, phi: number | undefined): Need | undefined {
  const { bound } = criterion;
  const values = healthy.samples.flat();
  if (bound.kind === 'fixed') {
    const limit = bound.quantity.value;
    const measurement: Measurement = values.length > 0 ? { kind: 'samples', values } : { kind: 'histogram', buckets: healthy.buckets };
    const reading = { window: { from: 0, to: 0 }, observations: [{ arm: 'baseline' as const, signal: '', measurement }], warnings: [] };
    const counts = countsAbove(reading, 'baseline', '', limit)?.pass;
    if (counts === undefined) return { kind: 'never', why: 'the histogram has no bucket below the bound, so it cannot be shown to hold' };
    return below(1 - quantile, counts.bad / counts.total, phi);
  }
  const rule = ruleOf(quantile, bound);
  const counted =
    values.length > 0
      ? countSamples(rememberSamples(NO_PAST_SAMPLES, values, 0), rule, values, values)
      : countBuckets(rememberBuckets(NO_PAST_BUCKETS, healthy.buckets, 0), rule, healthy.buckets, healthy.buckets);
  if (!counted.usable) return { kind: 'never', why: counted.reason };
  const { candidate, baseline } = counted.poll.pass;
  const shares = { candidate: candidate.bad / candidate.total, baseline: baseline.bad / baseline.total };
  const requestsAt = (split: number) =>
    requestsUntil({ side: 'pass', tolerance: { kappa: 1, delta: 0 }, shares, split, ...(phi === undefined ? {} : { phi }) });
  if (Number.isFinite(requestsAt(0.5))) return { kind: 'requests', requestsAt };
  const why =
    bound.kind === 'baseline'
      ? 'a tolerance of nothing can never be ruled out; allow some, e.g. `baseline * 1.2`'
      : 'the buckets are too wide to tell the tolerance';
  return { kind: 'never', why };
}

function kindShown(totals: Totals): Exclude<Measurement['kind'], 'absent'> | undefined {
  if (totals.total > 0) return 'proportion';
  if (totals.gauges.size > 0) return 'gauge';
  if (totals.sampleCount > 0) return 'samples';
  return (totals.buckets.at(-1)?.count ?? 0) > 0 ? 'histogram' : undefined;
}
