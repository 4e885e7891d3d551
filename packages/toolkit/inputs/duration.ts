import { parseDuration } from '#core/criteria/quantity';
import { problemSentence } from '#core/criteria/parse';
import type { Input } from '../spec.ts';
import { accepted, declare, refused, type AlwaysGiven, type InputOptions } from './declare.ts';

/** A duration, in milliseconds. */
export function duration<const O extends InputOptions>(options: O): Input<number, AlwaysGiven<O>> {
  return declare(options, {
    accepts: 'a duration such as 90s, 5m or 1h30m',
    example: '5m',
    parse: (raw) => {
      const parsed = parseDuration(raw);
      return parsed.ok
        ? accepted(parsed.ms)
        : refused({ problem: problemSentence(parsed.problem), line: 1, column: parsed.problem.column });
    },
  });
}
