/**
 * `npm run bench:identical`: thousands of soaks in which both arms are the same, for every form that holds a percentile against the baseline and every way
 * latencies are measured. Counts those that are aborted, and of candidates just at the tolerance those that pass: more than `alpha` and `beta` of them (with the
 * margin that chance leaves) end with exit code 1. Beside it how soon
 * a healthy candidate passes and a slower one is stopped, in minutes.
 */

import { ALPHA, BETA } from '#core/statistics/merge';
import {
  CLASSIC_BOUNDS,
  exponential,
  later,
  NATIVE_BOUNDS,
  playSoak,
  type Ending,
  type Law,
  type Shape,
  type SoakPlan,
} from './identical/soaks.ts';
import { uniformFrom } from './verdicts/random/uniform.ts';
import { formatTable } from './verdicts/tables/format.ts';

const SOAKS = Number(process.argv[2] ?? 1000);
const READINGS = 120;
/** What a candidate that is just at the tolerance is later by, in seconds; undefined where that is not so simple. */
const CRITERIA: Readonly<Record<string, number | undefined>> = {
  'latency.p95 <= baseline + 50ms': 0.05,
  'latency.p50 <= baseline + 10ms': 0.01,
  'latency.p99 <= baseline': 0,
  'latency.p95 <= baseline * 1.2': undefined,
};
const SHAPES: Readonly<Record<string, Shape>> = { samples: 'samples', classic: CLASSIC_BOUNDS, native: NATIVE_BOUNDS };
const base = exponential(0.2);
/** Load that doubles latencies halfway and a slow swing: common to both arms, so nobody's fault. */
const drifting = (index: number): Law => exponential(0.2 * (index < 60 ? 1 : 2) * (1 + 0.3 * Math.sin(index / 9)));

const REQUESTS = { candidate: 75, baseline: 1425 };

function many(count: number, plan: SoakPlan, seed: string): readonly Ending[] {
  return Array.from({ length: count }, (_, index) => playSoak(plan, uniformFrom(`${seed} ${String(index)}`)));
}

function count(endings: readonly Ending[], kind: Ending['kind']): number {
  return endings.filter((ending) => ending.kind === kind).length;
}

function median(endings: readonly Ending[], kind: Ending['kind']): string {
  const at =
    endings.map((ending) => (ending.kind === kind ? ending.at : Infinity)).sort((a, b) => a - b)[Math.floor(endings.length / 2)] ??
    Infinity;
  return at === Infinity ? '–' : String((at + 1) / 4);
}

// Three standard deviations above alpha.
const limit = SOAKS * ALPHA + 3 * Math.sqrt(SOAKS * ALPHA);
const rows: string[][] = [];
let broken = false;
for (const [name, shape] of Object.entries(SHAPES)) {
  for (const [criterion, tolerated] of Object.entries(CRITERIA)) {
    const plan = (lawOf: SoakPlan['lawOf']): SoakPlan => ({ criterion, readings: READINGS, requests: REQUESTS, shape, lawOf });
    const soaks = shape === 'samples' ? Math.ceil(SOAKS / 5) : SOAKS;
    const steady = many(
      soaks,
      plan(() => base),
      `${name} ${criterion} steady`,
    );
    const drift = many(
      soaks,
      plan((_, index) => drifting(index)),
      `${name} ${criterion} drift`,
    );
    const slow = many(
      60,
      plan((arm) => (arm === 'candidate' ? later(base, 0.15) : base)),
      `${name} ${criterion} slow`,
    );
    const edge =
      tolerated === undefined
        ? []
        : many(
            soaks,
            plan((arm) => (arm === 'candidate' ? later(base, tolerated) : base)),
            `${name} ${criterion} edge`,
          );
    const aborts = [count(steady, 'aborted'), count(drift, 'aborted'), count(edge, 'aborted')];
    broken ||= aborts.some((each) => each > limit) || count(edge, 'passed') > edge.length * BETA + 3 * Math.sqrt(edge.length * BETA);
    rows.push([
      name,
      criterion,
      ...aborts.map((each) => `${String(each)} of ${String(soaks)}`),
      tolerated === undefined ? '–' : String(count(edge, 'passed')),
      median(steady, 'passed'),
      median(slow, 'aborted'),
    ]);
  }
}
console.log(
  formatTable(
    [
      'measured as',
      'criterion',
      'aborted',
      'aborted, load changes',
      'aborted just at the tolerance',
      'passed there',
      'healthy passes after',
      '+150 ms stops after',
    ],
    rows,
  ),
);
if (broken) process.exitCode = 1;
