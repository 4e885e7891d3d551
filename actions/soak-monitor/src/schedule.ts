import { quoted } from '#core/printable';
import { RolloutError } from '#core/errors';
import { parseDuration } from '#core/criteria/quantity';
import type { Schedule } from './soak.ts';

/** What a soak lasts that nobody gave a duration. */
export const DEFAULT_SOAK_MS = 30 * 60_000;

export interface Timing {
  readonly duration: number | undefined;
  readonly 'max-duration': number | undefined;
  readonly interval: number;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly 'warm-up': number;
  readonly 'finish-early': boolean;
  readonly 'min-soak': number;
}

/**
 * When to look: from now for the duration, or over a past window. `now` in milliseconds since the epoch.
 * Throws an `input` RolloutError (INVALID_TIME, EMPTY_WINDOW, INVALID_DURATION).
 */
export function planSoak(timing: Timing, soakMs: number | undefined, now: number): Schedule {
  const { since, until, interval } = timing;
  if (since === undefined) {
    if (until !== undefined)
      throw timeProblem('EMPTY_WINDOW', '`until` is given without `since`', 'Give both, or neither to watch from now on.');
    const durationMs = timing.duration ?? soakMs ?? DEFAULT_SOAK_MS;
    const maxDurationMs = timing['max-duration'] ?? 2 * durationMs;
    if (durationMs <= 0 || interval <= 0 || maxDurationMs < durationMs) {
      const message = `duration ${String(durationMs)} ms, max-duration ${String(maxDurationMs)} ms and interval ${String(interval)} ms do not fit together`;
      throw timeProblem(
        'INVALID_DURATION',
        message,
        '`duration` and `interval` must be positive and `max-duration` no shorter than `duration`.',
      );
    }
    return {
      mode: 'live',
      startAt: now,
      durationMs,
      maxDurationMs,
      intervalMs: Math.min(interval, durationMs),
      ...pace(timing, durationMs),
    };
  }
  const startAt = instant('since', since, now);
  const endAt = until === undefined ? now : instant('until', until, now);
  if (endAt <= startAt || endAt > now) {
    throw timeProblem(
      'EMPTY_WINDOW',
      `The window from ${iso(startAt)} to ${iso(endAt)} is empty or ends in the future`,
      '`since` must lie before `until`, and both in the past.',
    );
  }
  const length = endAt - startAt;
  return {
    mode: 'past',
    startAt,
    durationMs: length,
    maxDurationMs: length,
    intervalMs: Math.min(interval, length),
    ...pace(timing, length),
  };
}

/** The warm-up is at most a tenth of the soak, so that short soaks see something. */
function pace(timing: Timing, durationMs: number): Pick<Schedule, 'warmUpMs' | 'finishAfterMs'> {
  const warmUpMs = Math.min(timing['warm-up'], durationMs / 10);
  return timing['finish-early'] ? { warmUpMs, finishAfterMs: timing['min-soak'] } : { warmUpMs };
}

/** An ISO time with its zone, or a duration before now. */
function instant(name: string, text: string, now: number): number {
  const ago = parseDuration(text);
  if (ago.ok) return now - ago.ms;
  const at = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(at)) return at;
  throw timeProblem(
    'INVALID_TIME',
    `\`${name}\` is ${quoted(text, 60)}`,
    'Give an ISO time with its zone such as 2026-01-31T12:00:00Z, or a duration before now such as 30m.',
  );
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function timeProblem(code: string, message: string, remedy: string): RolloutError {
  return new RolloutError('input', { code, message: `${message}.`, remedy });
}
