import * as v from 'valibot';
import { parseDuration, printDuration } from '#core/criteria/duration';
import { forEditors } from './editor-facts.ts';

const SHORTEST_MS = 10;

/** What editors check; the parser knows the order of units too. */
const form = /^\d+(?:\.\d+)?(?:ms|[smhd])(?: ?\d+(?:\.\d+)?(?:ms|[smhd]))*$/;

/** The optional setting `timeout`: a duration from 10 ms to `longestMs`, kept as it was written; `fallback` is what is meant without it. */
export function timeoutSetting(longestMs: number, fallback: string, description: string) {
  const isTimeout = (text: string): boolean => {
    if (!form.test(text)) return true;
    const duration = parseDuration(text);
    return duration.ok && duration.ms >= SHORTEST_MS && duration.ms <= longestMs;
  };
  const problem = `is not a time from ${printDuration(SHORTEST_MS)} to ${printDuration(longestMs)} such as 500ms or 1m30s`;
  return v.optional(
    v.pipe(
      v.string(({ input }) =>
        typeof input === 'number' ? `has no unit of time; did you mean ${String(input)}s?` : 'is not a time such as 500ms or 5s',
      ),
      v.regex(form, problem),
      v.check(isTimeout, problem),
      forEditors({ longestMs }),
      v.description(`${description}; ${printDuration(SHORTEST_MS)} to ${printDuration(longestMs)}.`),
    ),
    fallback,
  );
}
