import { formatDuration } from '#core/judging/format';
import { printDuration } from '#core/criteria/quantity';
import type { Schedule, SoakResult } from './soak.ts';

/**
 * Why a passed soak is not the one that the plan asks for: nothing was observed, or it was shorter than the plan's `soak` (`plannedMs`) without having ruled
 * every regression out before its time. Undefined where it is.
 */
export function insufficient(
  { conclusion, verdicts }: Pick<SoakResult, 'conclusion' | 'verdicts'>,
  { durationMs, finishAfterMs }: Pick<Schedule, 'durationMs' | 'finishAfterMs'>,
  plannedMs: number | undefined,
): { readonly message: string; readonly remedy: string } | undefined {
  const seen = verdicts.some(({ evidence }) => evidence.candidate.count > 0 || evidence.candidate.value !== undefined);
  if (!seen) {
    return {
      message: 'Nothing of the candidate was observed: what was let pass for want of data is no passed soak.',
      remedy: 'See why there was no data, such as a wrong query or no traffic at this weight.',
    };
  }
  const decidedEarly = finishAfterMs !== undefined && conclusion.finished;
  if (plannedMs === undefined || durationMs >= plannedMs || decidedEarly) return undefined;
  return {
    message: `This soak lasted ${formatDuration(durationMs)}, and the plan asks for ${formatDuration(plannedMs)}.`,
    remedy: `Leave \`duration\` out, give \`duration: ${printDuration(plannedMs)}\`, or let \`finish-early: true\` end the soak as soon as every regression is ruled out.`,
  };
}
