import { nameOf } from '../simulation/situation.ts';
import type { Outcome } from '../simulation/measure.ts';
import { SOAK_MINUTES } from '../traces/plan.ts';
import type { Expectation, ExpectedDelay } from './expectation.ts';
import { formatDelay, formatMinutes, formatPercent, formatTable } from './format.ts';
import { decidedRate, quantile, rateNoise } from './summary.ts';

/** Delays may differ by a fifth, rates by one percentage point. */
const DELAY_TOLERANCE = 0.2;
const RATE_TOLERANCE = 0.01;
/** Published minutes have two significant digits, published shares too. */
const ROUNDING = 0.05;

export interface Check {
  readonly quantity: string;
  readonly rps: number;
  readonly expected: string;
  readonly measured: string;
  /** Within the tolerance as it stands. */
  readonly strict: boolean;
  /** Within the tolerance and the 99 % noise of both simulations. */
  readonly within: boolean;
  /** Every deviation beyond the strict tolerance, in words. */
  readonly remarks: readonly string[];
}

interface Part {
  readonly strict: boolean;
  readonly within: boolean;
  readonly remark: string;
}

/** Traces behind the published numbers. */
function publishedTraces({ situations }: Expectation): number {
  return situations[0]?.metric === 'latency' ? 300 : 1000;
}

export function check(expectation: Expectation, outcomes: ReadonlyMap<string, Outcome>): Check {
  const { quantity, rps, situations, column, expected } = expectation;
  const measured = situations.map((situation) => outcomes.get(nameOf(situation))?.[column] ?? []);
  if (measured.some((minutes) => minutes.length === 0)) throw new Error(`${quantity} at ${String(rps)} rps was not simulated.`);
  const worst = measured.reduce((a, b) => (decidedRate(b).count > decidedRate(a).count ? b : a));
  const parts = partsOf(expectation, worst);
  return {
    quantity,
    rps,
    expected: formatExpected(expected),
    measured: expected.kind === 'delay' ? formatDelay(worst) : `${formatPercent(shareOf(worst))} %`,
    strict: parts.every(({ strict }) => strict),
    within: parts.every(({ within }) => within),
    remarks: parts.filter(({ strict }) => !strict).map(({ remark }) => remark),
  };
}

function partsOf(expectation: Expectation, minutes: readonly number[]): readonly Part[] {
  const { expected } = expectation;
  const others = publishedTraces(expectation);
  switch (expected.kind) {
    case 'rate':
      return [rate('rate', minutes, expected.share, others)];
    case 'limit':
      return [atMost(minutes, expected.share)];
    case 'delay':
      return delayParts(minutes, expected, others);
  }
}

/** A promise allows for the noise of this simulation alone. */
function atMost(minutes: readonly number[], limit: number): Part {
  const found = decidedRate(minutes);
  const share = found.count / found.traces;
  const noise = rateNoise({ count: limit * found.traces, traces: found.traces }, limit, Infinity);
  return {
    strict: share <= limit,
    within: share <= limit + noise,
    remark: `${formatPercent(share)} % for at most ${formatPercent(limit)} %, noise ±${(noise * 100).toFixed(1)}`,
  };
}

function delayParts(minutes: readonly number[], expected: ExpectedDelay, others: number): readonly Part[] {
  return [
    quantilePart('median', minutes, 0.5, expected.median, others),
    quantilePart('95 %', minutes, 0.95, expected.p95, others),
    rate('share', minutes, expected.share === 1 ? Math.max(0.995, shareOf(minutes)) : expected.share, others),
  ];
}

function quantilePart(name: string, minutes: readonly number[], q: number, expected: number, others: number): Part {
  const { value, low, high } = quantile(minutes, q, others);
  // What was not within the soak may lie right behind its end.
  const least = (Math.min(expected, SOAK_MINUTES) - ROUNDING) * (1 - DELAY_TOLERANCE);
  const most = expected === Infinity ? Infinity : (expected + ROUNDING) * (1 + DELAY_TOLERANCE);
  const reachable = most >= SOAK_MINUTES ? Infinity : most;
  return {
    strict: value >= least && value <= reachable,
    within: high >= least && low <= reachable,
    remark: `${name} ${formatMinutes(value)} (99 %: ${formatMinutes(low)} to ${formatMinutes(high)}) for ${formatMinutes(expected)}`,
  };
}

function rate(name: string, minutes: readonly number[], expected: number, others: number): Part {
  const found = decidedRate(minutes);
  const off = Math.abs(found.count / found.traces - expected);
  const noise = rateNoise(found, expected, others);
  const rounding = expected >= 0.1 ? 0.005 : 0.0005;
  return {
    strict: off <= RATE_TOLERANCE + rounding,
    within: off <= RATE_TOLERANCE + rounding + noise,
    remark: `${name} ${formatPercent(found.count / found.traces)} % for ${formatPercent(expected)} %, noise ±${(noise * 100).toFixed(1)}`,
  };
}

function shareOf(minutes: readonly number[]): number {
  const { count, traces } = decidedRate(minutes);
  return count / traces;
}

function formatExpected(expected: Expectation['expected']): string {
  switch (expected.kind) {
    case 'rate':
      return `${formatPercent(expected.share)} %`;
    case 'limit':
      return `at most ${formatPercent(expected.share)} %`;
    case 'delay': {
      const { median, p95, share } = expected;
      return `${formatMinutes(median)} / ${formatMinutes(p95)}${share === 1 ? '' : ` (${formatPercent(share)}%)`}`;
    }
  }
}

export function formatChecks(checks: readonly Check[]): string {
  return formatTable(
    ['quantity', 'rps', 'expected', 'measured', 'within', 'beyond the tolerance as it stands'],
    checks.map(({ quantity, rps, expected, measured, strict, within, remarks }) => [
      quantity,
      String(rps),
      expected,
      measured,
      strict ? 'yes' : within ? 'yes, with noise' : 'NO',
      remarks.join('; '),
    ]),
  );
}
