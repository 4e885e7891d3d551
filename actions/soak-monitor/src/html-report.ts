import type { CriterionReport, SoakReport } from './report.ts';
import type { Giver } from './returning.ts';
import { nextOf, type OnInconclusive } from './summary.ts';

/** The report for people. The page and its charts are loaded only now. */
export async function renderHtml(report: SoakReport, onInconclusive: OnInconclusive, giver: Giver): Promise<string> {
  const { renderReport } = await import('#evidence/render');
  const ended = Date.parse(report.endedAt);
  const subject = report.candidate || report.service;
  const merged = report.criteria.filter(isMerged).length;
  return renderReport({
    ...report,
    criteria: report.criteria.map((criterion) => ({
      ...criterion,
      ...(isMerged(criterion) ? { thresholds: ownThresholds(report, merged) } : {}),
    })),
    next: `Next: ${nextOf(report, onInconclusive, giver)}`,
    confidence: 0.95,
    decidedAt: ended,
    timeline: [
      {
        at: Date.parse(report.startedAt),
        kind: 'step',
        text:
          report.weight === undefined ? `The soak of ${subject} begins` : `${subject} serves ${String(report.weight)} %: the soak begins`,
        ...(report.weight === undefined ? {} : { weight: report.weight }),
      },
      { at: ended, kind: 'verdict', text: report.reason, verdict: report.verdict },
    ],
  });
}

/** The evidence of `fail:` criteria is merged by its average. */
function isMerged({ severity, evidence }: CriterionReport): boolean {
  return evidence.logAbort !== undefined && severity === 'fail';
}

/** What one criterion's evidence must reach to stop the rollout on its own: of an average over `merged` it is one part. */
function ownThresholds({ thresholds }: SoakReport, merged: number): SoakReport['thresholds'] {
  return { ...thresholds, abort: thresholds.abort + Math.log(merged) };
}
