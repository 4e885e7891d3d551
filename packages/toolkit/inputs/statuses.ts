import type { StatusRange } from '#core/status-range';
import type { Input, Parsed } from '../spec.ts';
import { accepted, declare, piece, refused, type AlwaysGiven, type InputOptions } from './declare.ts';

/** HTTP statuses as numbers, ranges or classes: `200, 204`, `200-299`, `2xx`. */
export function statuses<const O extends InputOptions>(options: O): Input<readonly StatusRange[], AlwaysGiven<O>> {
  return declare(options, {
    accepts: 'HTTP statuses from 100 to 599 as numbers, ranges or classes, separated by commas',
    example: '200-299, 304',
    parse: (raw) => {
      const words = raw
        .replaceAll(/\s*-\s*/g, '-')
        .split(/[\s,]+/)
        .filter((word) => word !== '');
      if (words.length === 0) return refused('there is no status in it');
      const parsed = words.map(parseStatuses);
      const problems = parsed.flatMap((one) => (one.ok ? [] : one.problems));
      return problems.length > 0 ? refused(...problems.slice(0, 5)) : accepted(parsed.flatMap((one) => (one.ok ? [one.value] : [])));
    },
  });
}

function parseStatuses(word: string): Parsed<StatusRange> {
  const hundreds = /^([1-5])xx$/i.exec(word)?.[1];
  if (hundreds !== undefined) return accepted({ from: Number(hundreds) * 100, to: Number(hundreds) * 100 + 99 });
  const [, first, last] = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(word) ?? [];
  if (first === undefined) return refused(`${piece(word)} is not a status`);
  const range = { from: Number(first), to: Number(last ?? first) };
  return range.to < range.from ? refused(`${piece(word)} ends before it begins`) : accepted(range);
}
