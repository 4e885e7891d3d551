import type { Criterion } from '#core/criteria/criterion';
import { parseCriterion } from '#core/criteria/parse';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Arm, Measurement } from '#core/signals';
import type { History } from '#core/statistics/prior-dispersion';
import type { Side } from '#core/statistics/process';
import { POLL_SECONDS, SOAK_POLLS } from '../traces/plan.ts';
import { isSettled, minuteOf, MIN_SOAK_MINUTES, UNDECIDED, type Decisions } from './decision.ts';

/** What a source reports of one poll. */
export type PollMeasurement = (poll: number) => Readonly<Record<Arm, Measurement>>;

/** Requests per arm that soak-monitor asks for by default. */
const MIN_SAMPLES = 50;

/** Judges a whole soak as soak-monitor does, from criteria as users write them, all on one signal, to verdicts. */
export function decideThroughJudge(
  criteria: readonly string[],
  signal: string,
  measure: PollMeasurement,
  history: History,
  sides: Readonly<Record<Side, boolean>>,
): Decisions {
  const plan = { plannedSeconds: SOAK_POLLS * POLL_SECONDS, steps: 1, historyOf: () => history };
  const judge = createSoakJudge(criteria.map(parse), (criterion) => sequential(criterion, { plan, minSamples: MIN_SAMPLES }));
  let decided = UNDECIDED;
  for (let poll = 0; poll < SOAK_POLLS && !isSettled(decided, sides); poll += 1) {
    const { candidate, baseline } = measure(poll);
    judge.observe({
      window: { from: poll * POLL_SECONDS * 1000, to: (poll + 1) * POLL_SECONDS * 1000 },
      observations: [
        { arm: 'candidate', signal, measurement: candidate },
        { arm: 'baseline', signal, measurement: baseline },
      ],
      warnings: [],
    });
    const verdicts = judge.verdicts().map(({ verdict }) => verdict);
    const minute = minuteOf(poll);
    if (decided.abort === Infinity && verdicts.includes('fail')) decided = { ...decided, abort: minute };
    const passed = minute >= MIN_SOAK_MINUTES && verdicts.every((verdict) => verdict === 'pass');
    if (decided.pass === Infinity && passed) decided = { ...decided, pass: minute };
  }
  return decided;
}

function parse(text: string): Criterion {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(`"${text}" is not a criterion.`);
  return parsed.criterion;
}
