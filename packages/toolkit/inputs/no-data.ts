import { closest } from '#core/closest';
import { NO_DATA_POLICIES as policies, type NoDataPolicy } from '#core/judging/no-data';
import type { Input, InputProblem } from '../spec.ts';
import { accepted, declare, piece, refused, type AlwaysGiven, type InputOptions } from './declare.ts';
import { meaningfulLines } from './lines.ts';

export interface NoDataPolicies {
  /** For every metric without a line of its own. */
  readonly otherwise: NoDataPolicy;
  readonly byMetric: ReadonlyMap<string, NoDataPolicy>;
}

/** One policy for all, or `metric: policy` lines; a line without a metric is for all others (`fail` when there is none). */
export function noDataPolicies<const O extends InputOptions>(options: O): Input<NoDataPolicies, AlwaysGiven<O>> {
  return declare(options, {
    accepts: `one of ${policies.join(', ')}, or one \`metric: policy\` per line`,
    example: 'fail',
    parse: (raw) => {
      let otherwise: NoDataPolicy | undefined;
      const byMetric = new Map<string, NoDataPolicy>();
      const problems: InputProblem[] = [];
      for (const { text, line } of meaningfulLines(raw)) {
        const colon = text.lastIndexOf(':');
        const metric = text.slice(0, Math.max(0, colon)).trim();
        const word = text.slice(colon + 1).trim();
        const policy = policies.find((one) => one === word);
        const meant = closest(word, policies);
        const refuse = (problem: string): void => void problems.push({ problem, line });
        if (policy === undefined)
          refuse(`${piece(word)} is not one of ${policies.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
        else if (colon === 0) refuse('there is no metric before the colon');
        else if (colon > 0 && byMetric.has(metric)) refuse(`${piece(metric)} has a policy already`);
        else if (colon > 0) byMetric.set(metric, policy);
        else if (otherwise !== undefined) refuse('there is a policy for all others already');
        else otherwise = policy;
      }
      return problems.length > 0 ? refused(...problems) : accepted({ otherwise: otherwise ?? 'fail', byMetric });
    },
  });
}
