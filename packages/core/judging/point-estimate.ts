import type { Criterion } from '../criteria/criterion.ts';
import type { CriterionJudge, Finding } from './criterion-judge.ts';
import { compare, tooLittle } from './estimate.ts';
import { formatCount } from './format.ts';
import { sustained } from './sustained.ts';
import { NOTHING } from './totals.ts';

/**
 * Compares point estimates over the whole soak once each arm has `minSamples` requests; with `for`, estimates of single readings. `due`: requests of the
 * candidate that its weight gives it per request of the baseline, which counts are compared by.
 */
export function pointEstimate(criterion: Criterion, minSamples: number, due = 1): CriterionJudge {
  return criterion.forMs === undefined ? wholeSoak(criterion, minSamples, due) : sustained(criterion, criterion.forMs, due);
}

function wholeSoak(criterion: Criterion, minSamples: number, due: number): CriterionJudge {
  let finding: Finding = tooLittle(criterion, NOTHING, NOTHING, minSamples);
  return {
    rule: `as written: point estimate over the soak, at least ${formatCount(minSamples)} requests per arm; not covered by alpha`,
    update(_reading, totals) {
      finding = compare(criterion, totals, minSamples, due);
    },
    finding: () => finding,
  };
}
