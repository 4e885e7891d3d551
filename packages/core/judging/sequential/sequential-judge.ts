import type { Criterion } from '../../criteria/criterion.ts';
import { needsBaseline } from '../../criteria/evaluate.ts';
import type { Arm, Reading } from '../../signals.ts';
import type { LogEvidence } from '../../statistics/comparison.ts';
import { BETA, threshold } from '../../statistics/merge.ts';
import type { Band, CriterionJudge, Finding } from '../criterion-judge.ts';
import { pool, type ComparisonWindow } from '../comparison-window.ts';
import { compare } from '../estimate.ts';
import { pointEstimate } from '../point-estimate.ts';
import { NOTHING, type Totals } from '../totals.ts';
import { chooseTest, type ChosenTest, type SequentialTest } from './choose-test.ts';
import type { TestPlan } from './test-plan.ts';
import { whatWouldDecide } from './undecidable.ts';

export interface SequentialOptions {
  readonly plan: TestPlan;
  /** Requests that each arm must have before a point estimate counts; evidence knows by itself how little it is. */
  readonly minSamples: number;
  /** Probability that a step passes early although the criterion is beyond its tolerance. Default 5 %. */
  readonly beta?: number;
  /** Requests of the candidate that its weight gives it per request of the baseline, which counts are compared by. Default 1. */
  readonly due?: number;
  /** What the judge of the same criterion left in the step before. */
  readonly carried?: unknown;
}

/**
 * Judges a criterion by evidence that may be looked at after every reading. Which test applies follows from what the source measures: shares and
 * percentiles are tested sequentially, levels and sustained breaches by their point estimate.
 */
export function sequential(criterion: Criterion, options: SequentialOptions): CriterionJudge {
  return new SequentialJudge(criterion, options);
}

class SequentialJudge implements CriterionJudge {
  readonly #criterion: Criterion;
  readonly #options: SequentialOptions;
  readonly #fallback: CriterionJudge;
  #chosen: ChosenTest | undefined;
  #isLevel = false;
  #open: ComparisonWindow | undefined;
  #totals: Readonly<Record<Arm, Totals>> = { candidate: NOTHING, baseline: NOTHING };

  constructor(criterion: Criterion, options: SequentialOptions) {
    this.#criterion = criterion;
    this.#options = options;
    this.#fallback = pointEstimate(criterion, options.minSamples, options.due);
  }

  get rule(): string {
    return this.#test?.rule ?? this.#fallback.rule;
  }

  update(reading: Reading, totals: Readonly<Record<Arm, Totals>>): void {
    this.#totals = totals;
    const { metric } = this.#criterion.selector;
    this.#chosen ??= this.#choose(reading, metric);
    if (this.#test === undefined) this.#fallback.update(reading, totals);
    else if (needsBaseline(this.#criterion.bound) && !this.#isLevel) this.#pool(reading, this.#test);
    else this.#test.update(reading, secondsOf(reading));
  }

  finding(detail: 'brief' | 'full' = 'brief'): Finding {
    const test = this.#test;
    if (test === undefined) return this.#fallback.finding(detail);
    const estimate = compare(this.#criterion, this.#totals, 1);
    if (estimate.kind === 'too-little') return estimate;
    const { pass, neverHolds = false } = test.evidence();
    const passed = pass >= threshold(this.#options.beta ?? BETA);
    const interval = detail === 'full' ? test.interval(estimate) : undefined;
    const clauses = [estimate.reason, ...(interval === undefined ? [] : [interval.sentence]), ...test.caveats()];
    const { candidate, baseline } = this.#totals;
    const shown = { ...(baseline.dimension === undefined ? candidate : baseline), buckets: candidate.buckets };
    return {
      ...estimate,
      ...(neverHolds && !passed ? { wouldDecide: whatWouldDecide(this.#criterion, estimate.bound, shown) } : {}),
      kind: passed ? 'holds' : 'undecided',
      reason: clauses.join('; '),
      ...(interval?.low === undefined ? {} : { low: interval.low }),
      ...(interval?.high === undefined ? {} : { high: interval.high }),
    };
  }

  evidence(): LogEvidence | undefined {
    return this.#test?.evidence();
  }

  bands(): readonly Band[] {
    return this.#test?.bands() ?? [];
  }

  state(): unknown {
    return this.#test?.state();
  }

  /** Both arms are compared as soon as both have new requests. */
  #pool(reading: Reading, test: SequentialTest): void {
    const { open, closed } = pool(this.#open, reading, this.#criterion.selector.metric);
    this.#open = open;
    if (closed !== undefined) test.update(closed, secondsOf(closed));
  }

  get #test(): SequentialTest | undefined {
    return this.#chosen === 'point-estimate' ? undefined : this.#chosen;
  }

  /** Decided by the first reading that shows the metric, and kept. */
  #choose(reading: Reading, metric: string): ChosenTest | undefined {
    const shown = reading.observations.find(({ signal, measurement }) => signal === metric && measurement.kind !== 'absent')?.measurement;
    this.#isLevel = shown?.kind === 'gauge';
    return shown === undefined ? undefined : chooseTest(this.#criterion, shown, this.#options.plan, this.#options.carried);
  }
}

function secondsOf({ window }: Reading): number {
  return (window.to - window.from) / 1000;
}
