import * as v from 'valibot';
import { parseDuration } from '#core/criteria/duration';

const SHORTEST_MS = 10;

/** Milliseconds of a time from 10 ms to `longestMs`; undefined for anything else. */
export function parseTimeout(text: string, longestMs: number): number | undefined {
  const duration = parseDuration(text);
  return duration.ok && duration.ms >= SHORTEST_MS && duration.ms <= longestMs ? duration.ms : undefined;
}

/** A setting that `parseTimeout` understands; `longest` is the same limit as people write it. */
export function timeoutSetting(longestMs: number, longest: string, description: string) {
  return v.pipe(
    v.string(({ input }) =>
      typeof input === 'number' ? `has no unit of time; did you mean ${String(input)}s?` : 'is not a time such as 500ms or 5s',
    ),
    v.check(
      (text) => parseTimeout(text, longestMs) !== undefined,
      `is not a time from ${String(SHORTEST_MS)}ms to ${longest} such as 500ms or 5s`,
    ),
    v.description(description),
  );
}
