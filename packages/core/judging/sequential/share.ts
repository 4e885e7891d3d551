import type { Criterion } from '../../criteria/criterion.ts';
import type { Arm, Reading } from '../../signals.ts';
import { beginStep, createComparison, evidenceOf, updateComparison, type Comparison } from '../../statistics/comparison.ts';
import { addCounts, NO_COUNTS, type Counts, type Poll } from '../../statistics/counts.ts';
import { PHI_FLOOR, priorPhi } from '../../statistics/prior-dispersion.ts';
import { shareBand, shareBands } from './band.ts';
import type { ShareBoundary } from './boundary.ts';
import { accept } from './carried.ts';
import type { SequentialTest } from './choose-test.ts';
import { NO_POLLS, storePoll, type PollStore } from '../../statistics/poll-store.ts';
import type { Tolerance } from '../../statistics/tolerance.ts';
import type { TestPlan } from './test-plan.ts';

/** Plain JSON. */
interface State {
  readonly kind: 'share';
  readonly comparison: Comparison;
  /** For the confidence band. */
  readonly polls: PollStore;
  /** Traffic steps begun. */
  readonly step: number;
  readonly clumps: Clumps;
}

/** Polls of history, of a quarter of a minute, that begin the baseline's past: ten minutes. */
const BEFORE_POLLS = 40;

/** A share of bad requests held against the baseline's in the same poll. */
export function shareTest(
  criterion: Criterion,
  boundary: Extract<ShareBoundary, { kind: 'relative' }>,
  plan: TestPlan,
  carried: unknown,
): SequentialTest {
  const { metric } = criterion.selector;
  let state = begin(boundary, plan, metric, carried);
  return {
    rule: 'e-process against the baseline, valid at any time',
    update(reading, seconds) {
      const poll = pollOf(reading, metric);
      if (poll === undefined) return;
      state = {
        ...state,
        comparison: updateComparison(state.comparison, poll, seconds),
        polls: storePoll(state.polls, poll, seconds, state.step),
        clumps: addClump(state.clumps, poll),
      };
    },
    evidence: () => ({ ...evidenceOf(tempered(state)), ...(isNothing(boundary.tolerance) ? { neverHolds: true } : {}) }),
    interval: (estimate) => shareBand(state.polls.stored, tempered(state).dispersion.phi, estimate, boundary.good),
    bands: () => shareBands(state.polls.stored, state.step, tempered(state).dispersion.phi, boundary.good),
    caveats: () => [],
    state: () => state,
  };
}

/** True for a tolerance of nothing: arms that are alike never show it to hold. */
function isNothing({ kappa, delta }: Tolerance): boolean {
  return kappa === 1 && delta === 0;
}

function begin(
  { tolerance }: Extract<ShareBoundary, { kind: 'relative' }>,
  { plannedSeconds, steps, historyOf }: TestPlan,
  metric: string,
  carried: unknown,
): State {
  const history = historyOf(metric);
  const before = history.polls?.slice(-BEFORE_POLLS).reduce(addCounts, NO_COUNTS);
  const comparison = createComparison({
    tolerance,
    plannedSeconds,
    steps,
    prior: priorPhi(history),
    ...(before === undefined || before.total === 0 ? {} : { before }),
  });
  const fresh: State = { kind: 'share', comparison, polls: NO_POLLS, step: 1, clumps: NO_CLUMPS };
  const earlier = accept(fresh, carried);
  const same = earlier?.comparison.abort.kappa === tolerance.kappa && earlier.comparison.abort.delta === tolerance.delta;
  return same ? { ...earlier, comparison: beginStep(earlier.comparison), step: earlier.step + 1 } : fresh;
}

/**
 * Where the baseline shows nothing bad at all, its dispersion cannot be estimated and the cautious default would hide a handful of errors. There the
 * candidate's own clumping stands for it, the mean number of bad requests that come together: five in five readings are five, five in one may be one.
 * Any phi >= 1 keeps the guarantee of independent requests (statistics of tempering).
 */
function tempered({ comparison, clumps }: State): Comparison {
  const { phi } = comparison.dispersion;
  if (clumps.baseline > 0 || clumps.sum <= 0) return comparison;
  const clumped = Math.max(PHI_FLOOR, clumps.squares / clumps.sum);
  return clumped >= phi ? comparison : { ...comparison, dispersion: { ...comparison.dispersion, phi: clumped } };
}

/** Bad requests of the baseline, and of the candidate with their squares per reading. */
interface Clumps {
  readonly baseline: number;
  readonly sum: number;
  readonly squares: number;
}

const NO_CLUMPS: Clumps = { baseline: 0, sum: 0, squares: 0 };

function addClump({ baseline, sum, squares }: Clumps, poll: Poll): Clumps {
  const { bad } = poll.candidate;
  return { baseline: baseline + poll.baseline.bad, sum: sum + bad, squares: squares + bad * bad };
}

/** The counts of a reading per arm, summed over instances. Undefined when an arm shows none. */
function pollOf(reading: Reading, signal: string): Poll | undefined {
  const candidate = countsOf(reading, 'candidate', signal);
  const baseline = countsOf(reading, 'baseline', signal);
  return candidate === undefined || baseline === undefined ? undefined : { candidate, baseline };
}

/** How many were bad, of how many, in all proportions of an arm; undefined where there is none. */
export function countsOf(reading: Reading, arm: Arm, signal: string): Counts | undefined {
  let counts: Counts | undefined;
  for (const observation of reading.observations) {
    if (observation.arm !== arm || observation.signal !== signal || observation.measurement.kind !== 'proportion') continue;
    const { bad, total } = observation.measurement;
    counts = addCounts(counts ?? NO_COUNTS, { bad, total });
  }
  return counts;
}
