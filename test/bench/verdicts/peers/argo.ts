import { running, type MinuteCounts } from './minutes.ts';

export interface ArgoRule {
  /** Share of bad requests (`absolute`), or how much more than the baseline's (`relative`). */
  readonly threshold: number;
  readonly against: 'absolute' | 'relative';
  readonly intervalMinutes: number;
  readonly windowMinutes: number;
  readonly failureLimit: number;
}

/**
 * Argo Rollouts' AnalysisRun: a measurement every interval over the last window; it fails when its success condition is not true, no
 * traffic (NaN) included; the run fails with more than `failureLimit` failed measurements (analysis.go). Minute of the abort, or Infinity.
 */
export function argo(counts: MinuteCounts, rule: ArgoRule): number {
  const totals = running(counts);
  const minutes = totals.candidateBad.length;
  const inWindow = (series: Float64Array, end: number): number =>
    (series[end - 1] ?? 0) - (series[Math.max(0, end - rule.windowMinutes) - 1] ?? 0);
  let failed = 0;
  for (let end = rule.intervalMinutes; end <= minutes; end += rule.intervalMinutes) {
    const rate = inWindow(totals.candidateBad, end) / inWindow(totals.candidateTotal, end);
    const reference = rule.against === 'relative' ? inWindow(totals.baselineBad, end) / inWindow(totals.baselineTotal, end) : 0;
    const succeeded = rate - reference <= rule.threshold;
    if (!succeeded) failed += 1;
    if (failed > rule.failureLimit) return end;
  }
  return Infinity;
}
