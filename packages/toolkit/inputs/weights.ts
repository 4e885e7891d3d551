import { planProblem, weightProblem } from '#core/rollout/plan';
import type { Input, Parsed } from '../spec.ts';
import { accepted, declare, piece, refused, type AlwaysGiven, type InputOptions } from './declare.ts';
import { decimal } from './numbers.ts';

const accepts = 'a share of traffic from 0 to 100 percent, such as 25 or 25%';

/** A share of traffic in percent, 0 to 100. */
export function weight<const O extends InputOptions>(options: O): Input<number, AlwaysGiven<O>> {
  return declare(options, { accepts, example: '25', parse: parseWeight });
}

/** A share of traffic in percent, or the word `next`. */
export function weightOrNext<const O extends InputOptions>(options: O): Input<number | 'next', AlwaysGiven<O>> {
  return declare<number | 'next', O>(options, {
    accepts: `\`next\`, or ${accepts}`,
    example: 'next',
    parse: (raw) => (raw.toLowerCase() === 'next' ? accepted('next') : parseWeight(raw)),
  });
}

/** Ascending shares in percent, separated by commas, spaces or lines; YAML brackets around them do not hurt. */
export function weights<const O extends InputOptions>(options: O): Input<readonly number[], AlwaysGiven<O>> {
  return declare(options, {
    accepts: 'ascending shares of traffic from 0 to 100 percent, separated by commas',
    example: '5, 25, 50, 100',
    parse: (raw) => {
      const inner = /^\[(.*)\]$/s.exec(raw)?.[1] ?? raw;
      const words = inner.split(/[\s,]+/).filter((word) => word !== '');
      const parsed = words.map(parseWeight);
      const problems = parsed.flatMap((one) => (one.ok ? [] : one.problems));
      if (problems.length > 0) return refused(...problems.slice(0, 5));
      const steps = parsed.flatMap((one) => (one.ok ? [one.value] : []));
      const problem = planProblem(steps);
      return problem === undefined ? accepted(steps) : refused(problem);
    },
  });
}

function parseWeight(raw: string): Parsed<number> {
  const value = decimal(raw.replace(/\s*%$/, ''));
  if (value === undefined) return refused(`${piece(raw)} is not a number`);
  if (value < 0) return refused(`${value} is less than 0`);
  if (value > 100) return refused(`${value} is more than 100`);
  const problem = weightProblem(value);
  return problem === undefined ? accepted(value) : refused(problem);
}
