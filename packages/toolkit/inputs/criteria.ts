import { parseCriteria, problemSentence } from '#core/criteria/parse';
import type { Criterion } from '#core/criteria/criterion';
import type { Input } from '../spec.ts';
import { accepted, declare, refused, type AlwaysGiven, type InputOptions } from './declare.ts';

/** What must hold, one criterion per line. */
export function criteria<const O extends InputOptions>(options: O): Input<readonly Criterion[], AlwaysGiven<O>> {
  return declare(options, {
    accepts: 'one criterion per line, such as `error-rate <= baseline + 1pp` or `latency.p95 < 300ms for 5m`',
    example: 'error-rate <= 1%',
    parse: (raw) => {
      const parsed = parseCriteria(raw);
      if (parsed.ok) return parsed.criteria.length === 0 ? refused('there is no criterion in it') : accepted(parsed.criteria);
      return refused(
        ...parsed.problems.map(({ line, column, ...problem }) => ({ problem: problemSentence({ ...problem, column }), line, column })),
      );
    },
  });
}
