import { printDuration } from '#core/criteria/duration';

/** `2026-11-21 03:04:05 UTC`, for milliseconds since the epoch. */
export function instant(at: number): string {
  return `${new Date(at).toISOString().replace('T', ' ').slice(0, -5)} UTC`;
}

/** `1m30s` for milliseconds: tenths of a second below ten seconds, whole ones above. */
export function lasting(ms: number): string {
  if (ms >= 10_000) return printDuration(Math.round(ms / 1000) * 1000);
  return `${String(Math.round(ms / 100) / 10)}s`;
}
