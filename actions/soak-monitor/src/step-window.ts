import { printDuration } from '#core/criteria/quantity';
import { formatDuration } from '#core/judging/format';
import type { Schedule } from './soak.ts';

/** The time that a soak judged. */
export interface JudgedWindow {
  readonly mode: Schedule['mode'];
  /** Milliseconds since the epoch, by the clock of the runner. */
  readonly from: number;
  readonly to: number;
  /** The plan's soak; undefined where it has none. */
  readonly plannedMs: number | undefined;
}

/** A step of a rollout: when its traffic had been verified by the clock of the ledger, and the weight. */
export interface VerifiedStep {
  readonly at: number;
  readonly weight: number;
}

/** How far the clocks of the ledger and of the runner may differ, milliseconds: what is judged live began after the step in any case. */
const LIVE_SKEW_MS = 60_000;
const PAST_SKEW_MS = 5_000;
/** A window of seconds must not lie before the step for the most part. */
const SHARE_OF_WINDOW = 20;

/**
 * Why a window does not speak of the step that the rollout is at: it began before the candidate got that weight, and what was served then is another weight, or
 * none. Undefined where it does.
 */
export function whyNotOfStep(
  { mode, from, to, plannedMs }: JudgedWindow,
  step: VerifiedStep,
  candidate: string,
  now: number,
): { readonly message: string; readonly remedy: string } | undefined {
  const skewMs = mode === 'live' ? LIVE_SKEW_MS : Math.min(PAST_SKEW_MS, (to - from) / SHARE_OF_WINDOW);
  if (from >= step.at - skewMs) return undefined;
  const early = formatDuration(step.at - from);
  const got = `${candidate} got ${String(step.weight)} %`;
  if (mode === 'live') {
    return {
      message: `By the ledger ${got} ${early} after this soak began, so the clocks of the two differ.`,
      remedy: 'Let the clock of the runner be set by a time server.',
    };
  }
  const since = Math.ceil(step.at / 1000) * 1000;
  const whole = to <= step.at ? ', and ends before it' : '';
  const longEnoughAt = since + (plannedMs ?? 0) + 1000;
  const wait =
    longEnoughAt <= now || plannedMs === undefined ? '' : `from ${iso(longEnoughAt)} on, when it is ${printDuration(plannedMs)} long, `;
  return {
    message: `The window begins ${early} before ${got}${whole}: it says nothing of this weight alone.`,
    remedy: `Leave \`since\` and \`until\` out, to watch from now on, or ${wait}give \`since: ${iso(since)}\` without \`until\`.`,
  };
}

function iso(at: number): string {
  return new Date(at).toISOString().replace(/\.000Z$/, 'Z');
}
