import type { SoakReport } from './report.ts';
import { nextOf } from './summary.ts';

/** The report for people. The page and its charts are loaded only now. */
export async function renderHtml(report: SoakReport): Promise<string> {
  const { renderReport } = await import('#evidence/render');
  const ended = Date.parse(report.endedAt);
  return renderReport({
    ...report,
    next: nextOf(report),
    confidence: 0.95,
    decidedAt: ended,
    timeline: [
      {
        at: Date.parse(report.startedAt),
        kind: 'step',
        text:
          report.weight === undefined
            ? `The soak of ${report.candidate || report.service} begins`
            : `${report.candidate || report.service} serves ${String(report.weight)} %: the soak begins`,
        ...(report.weight === undefined ? {} : { weight: report.weight }),
      },
      { at: ended, kind: 'verdict', text: report.reason, verdict: report.verdict },
    ],
  });
}
