import { breachSample, followBreach, GAUGE_HYSTERESIS, NO_BREACH, type BreachRun } from '../criteria/breach.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { CriterionJudge, Finding } from './criterion-judge.ts';
import { compare, estimateOf, tooLittle, totalsOf } from './estimate.ts';
import { formatCount, formatDuration } from './format.ts';
import { NOTHING } from './totals.ts';

/**
 * Compares point estimates over the whole soak once each arm has `minSamples` requests; with `for`, estimates of single readings that must
 * breach without a break that long.
 */
export function pointEstimate(criterion: Criterion, minSamples: number): CriterionJudge {
  return criterion.forMs === undefined ? wholeSoak(criterion, minSamples) : sustained(criterion, criterion.forMs);
}

function wholeSoak(criterion: Criterion, minSamples: number): CriterionJudge {
  let finding: Finding = tooLittle(criterion, NOTHING, NOTHING, minSamples);
  return {
    rule: `as written: point estimate over the soak, at least ${formatCount(minSamples)} requests per arm; not covered by alpha`,
    update(_reading, totals) {
      finding = compare(criterion, totals, minSamples);
    },
    finding: () => finding,
  };
}

function sustained(criterion: Criterion, forMs: number): CriterionJudge {
  let run: BreachRun = NO_BREACH;
  let latest: Finding | undefined;
  let firing: Finding | undefined;
  return {
    rule: `as written: estimates of single readings; a breach counts after ${formatDuration(forMs)} without a break; not covered by alpha`,
    update(reading) {
      const totals = totalsOf(reading, criterion.selector.metric);
      const estimate = estimateOf(criterion, totals);
      latest = estimate ?? latest;
      const hysteresis = totals.candidate.gauges.size > 0 ? GAUGE_HYSTERESIS : 0;
      const sample = breachSample(reading.window.to, criterion.operator, estimate?.candidate.value, estimate?.bound, hysteresis);
      run = followBreach(run, [sample], forMs);
      if (run.firing && estimate !== undefined)
        firing ??= { ...estimate, reason: `${estimate.reason}, for ${formatDuration(run.lastedMs)}` };
    },
    finding() {
      if (firing !== undefined) return firing;
      return latest === undefined ? tooLittle(criterion, NOTHING, NOTHING, 1) : { ...latest, kind: 'holds' };
    },
  };
}
