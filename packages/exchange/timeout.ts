import * as v from 'valibot';
import { parseDuration, printDuration } from '#core/criteria/duration';

const SHORTEST_MS = 10;

/** The optional setting `timeout`: a duration from 10 ms to `longestMs`, kept as it was written; `fallback` is what is meant without it. */
export function timeoutSetting(longestMs: number, fallback: string, description: string) {
  const isTimeout = (text: string): boolean => {
    const duration = parseDuration(text);
    return duration.ok && duration.ms >= SHORTEST_MS && duration.ms <= longestMs;
  };
  const range = `from ${printDuration(SHORTEST_MS)} to ${printDuration(longestMs)}`;
  return v.optional(
    v.pipe(
      v.string(),
      v.check(isTimeout, `is not a time ${range} such as 500ms or 1m30s`),
      v.description(`${description}; ${printDuration(SHORTEST_MS)} to ${printDuration(longestMs)}.`),
    ),
    fallback,
  );
}
