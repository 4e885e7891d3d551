import { BETA, threshold } from '../statistics/merge.ts';
import { PASS_SURCHARGE } from '../statistics/planning.ts';
import type { CriterionVerdict } from '../verdict.ts';
import { formatDuration } from './format.ts';

/** A criterion's evidence after the first judged reading of a soak, from where it grew. */
export interface Beginning {
  /** Begin of judging. Milliseconds since the epoch. */
  readonly at: number;
  /** ln of the evidence against a regression; undefined where there is none. */
  readonly logPass: number | undefined;
}

/** Evidence that one reading seldom brings: what begins above it was carried over from the step before. */
const CARRIED = 0.5;

/**
 * How much longer it takes to rule a regression out, if the evidence goes on growing as it did; undefined for what is decided, for what is not tested
 * sequentially, and while the evidence does not grow. Milliseconds.
 */
export function timeNeeded(
  { open, evidence, neededMs }: CriterionVerdict,
  beginning: Beginning | undefined,
  now: number,
): number | undefined {
  const { logPass } = evidence;
  if (open !== 'undecided' || logPass === undefined || beginning === undefined || evidence.neverHolds === true) return undefined;
  if (neededMs !== undefined) return Number.isFinite(neededMs) ? neededMs : undefined;
  // What is no more than it began with, or than nothing, has not grown: no time can be told from it.
  if (!(logPass > Math.max(0, beginning.logPass ?? 0))) return undefined;
  const begun = beginning.logPass !== undefined && beginning.logPass > CARRIED ? beginning.logPass : -PASS_SURCHARGE;
  const grown = logPass - begun;
  const elapsed = now - beginning.at;
  if (!(grown > 0 && elapsed > 0)) return undefined;
  return Math.max(0, ((threshold(BETA) - logPass) / grown) * elapsed);
}

/** `about 12 min more at this traffic` or that nothing points there yet. */
export function needed(verdict: CriterionVerdict, beginning: Beginning | undefined, now: number): string {
  const ms = timeNeeded(verdict, beginning, now);
  if (verdict.evidence.logPass === undefined) return '';
  if (verdict.evidence.neverHolds === true) {
    return `more time does not change that${verdict.wouldDecide === undefined ? '' : `: ${verdict.wouldDecide}`}`;
  }
  return ms === undefined ? 'nothing ruled out yet' : `needs about ${formatDuration(ms)} more to rule a regression out`;
}

/** Where a soak stands in one line: what failed, else the open criterion that needs longest, else what only warns, else that all hold. */
export function standing(all: readonly CriterionVerdict[], beginnings: readonly Beginning[], now: number): string {
  const verdicts = all.filter(isJudged);
  const failed = verdicts.find(({ verdict }) => verdict === 'fail');
  if (failed !== undefined) return failed.reason;
  const open = verdicts
    .filter(({ verdict }) => verdict === 'inconclusive')
    .map((verdict) => ({ verdict, beginning: beginnings[all.indexOf(verdict)] }))
    .map((each) => ({ ...each, rank: rankOf(each.verdict, each.beginning, now) }))
    .sort((a, b) => b.rank - a.rank)[0];
  const held = verdicts.filter(({ verdict }) => verdict === 'pass').length;
  if (open !== undefined) {
    const needs = needed(open.verdict, open.beginning, now);
    const count = verdicts.length > 1 ? `${String(held)} of ${String(verdicts.length)} hold · ` : '';
    return `${count}undecided: ${open.verdict.reason}${needs === '' ? '' : ` · ${needs}`}`;
  }
  const warned = verdicts.find(({ verdict }) => verdict === 'warn');
  if (warned !== undefined) return `warning: ${warned.reason}`;
  return `${verdicts.length > 1 ? `all ${String(verdicts.length)} hold so far: ` : ''}${verdicts[0]?.reason ?? ''}`;
}

function isJudged({ parsed }: CriterionVerdict): boolean {
  return parsed.severity !== 'info';
}

/** Gating criteria before others; of those the one that is farthest from its decision. */
function rankOf(verdict: CriterionVerdict, beginning: Beginning | undefined, now: number): number {
  const gating = verdict.parsed.severity === 'fail' ? 1e15 : 0;
  return gating + Math.min(1e14, timeNeeded(verdict, beginning, now) ?? 1e14);
}
