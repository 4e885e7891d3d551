import { isSo, ledgerSays, noRequestLost, type Promised } from '../promises.ts';
import { answersWithin, applyThreshold, errorRateOf, type ThresholdRule, type Watched } from '../threshold-rule.ts';
import { bursty } from '../versions.ts';
import type { Act, ActRecord, StepRecord } from './act.ts';
import { checkHealth, giveTraffic, soak } from './steps.ts';

const [stable, candidate] = ['v2', 'v5'];
const weight = 25;
const plan = [weight, 100];

/** Both are allowed the same. Half a second of the demo has as many requests as a minute of a service with three requests a second. */
const tolerance = 3.5;
const rule: ThresholdRule = { tolerance, windowMs: 500, failureLimit: 3 };

export const burstyErrors: Act = {
  folder: 'act-4-bursty-errors',
  title: `errors in bursts, ${candidate} is as good as ${stable}`,
  story:
    `A dependency of the service keeps going away for a moment: three in a hundred answers are errors, four at a time, whichever version is asked. ` +
    `${candidate} is no worse than ${stable} and must get through. A fixed threshold with the same tolerance of ${tolerance} points on every half second would abort it.`,
  stable,
  candidate,
  lingerMs: 500,
  behaviours: { [stable]: bursty, [candidate]: bursty },
  workflow: (place) => [
    checkHealth(place, candidate),
    giveTraffic(place, candidate, weight, plan),
    soak(place, {
      candidate,
      stable,
      weight,
      weights: plan,
      criteria: [`error-rate <= baseline + ${tolerance}pp`],
      duration: '20s',
      minSoak: '15s',
    }),
    giveTraffic(place, candidate, 100, plan),
  ],
  remark: (record) => `a fixed threshold on the same requests ${verdictOfThreshold(record)}`,
  promises: (record) => {
    const { status, steps, ledger, witness } = record;
    return [
      isSo('the job ends with', 'success', status),
      isSo('verdict of soak-monitor', 'pass', soakOf(steps)?.outputs['verdict'] ?? 'none'),
      aborts(record),
      alike(record),
      isSo('weights at the end', `${candidate} 100 %`, `${candidate} ${witness.changes.at(-1)?.weights[candidate] ?? 0} %`),
      ledgerSays(ledger, 'passed', 100),
      noRequestLost(witness),
    ];
  },
};

function soakOf(steps: readonly StepRecord[]): StepRecord | undefined {
  return steps.find(({ uses }) => uses === 'soak-monitor');
}

/** What the soak watched, by its own report. */
function watchedBy(steps: readonly StepRecord[]): Watched | undefined {
  const report = soakOf(steps)?.report;
  if (typeof report !== 'object' || report === null || !('startedAt' in report) || !('endedAt' in report)) return undefined;
  const [from, to] = [Date.parse(String(report.startedAt)), Date.parse(String(report.endedAt))];
  return to > from ? { candidate, stable, from, to } : undefined;
}

function verdictOfThreshold({ steps, witness }: ActRecord): string {
  const watched = watchedBy(steps);
  if (watched === undefined) return 'cannot be judged: there is no report of the soak';
  const { windows, failed, abortedAfterMs } = applyThreshold(witness, watched, rule);
  const bound = `of ${rule.windowMs / 1_000} s over baseline + ${tolerance} points`;
  if (abortedAfterMs === undefined) return `does not abort: ${failed} of ${windows} windows ${bound}`;
  return `aborts at second ${abortedAfterMs / 1_000} (${failed} of ${windows} windows ${bound})`;
}

function aborts(record: ActRecord): Promised {
  const measured = verdictOfThreshold(record);
  return {
    name: 'a fixed threshold on the same requests',
    promised: `aborts at the ${rule.failureLimit + 1}th window over it`,
    measured,
    kept: measured.startsWith('aborts'),
  };
}

/** The candidate really was healthy. */
function alike({ steps, witness }: ActRecord): Promised {
  const watched = watchedBy(steps);
  const answers = watched === undefined ? [] : answersWithin(witness, watched);
  const [rate, baseline] = [errorRateOf(answers, candidate), errorRateOf(answers, stable)];
  const differ = rate === undefined || baseline === undefined ? undefined : Math.abs(rate - baseline);
  return {
    name: `errors of ${candidate} against ${stable}, by their clients`,
    promised: '± 1 point',
    measured: differ === undefined ? 'no requests' : `${percent(rate)} against ${percent(baseline)}`,
    kept: differ !== undefined && differ <= 1,
  };
}

function percent(value: number | undefined): string {
  return `${(value ?? 0).toFixed(1)} %`;
}
