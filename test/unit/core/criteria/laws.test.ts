import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bound, Criterion, Selector, Unit } from '#core/criteria/criterion';
import { parseCriteria, parseCriterion, problemSentence } from '#core/criteria/parse';
import { printCriterion } from '#core/criteria/print';
import { quantity } from '#core/criteria/quantity';

/** Metrics by what their names say, with the units that each may have. */
const KNOWN: readonly (readonly [string, readonly Unit[]])[] = [
  ['error-rate', ['%', '/s']],
  ['availability', ['%']],
  ['coverage.lines', ['%']],
  ['memory', ['%', 'KB', 'GB']],
  ['latency', ['ms', 's', 'm', 'h', 'd']],
  ['k6.http_req_duration', ['ms', 's']],
];
const ANY_UNIT: readonly Unit[] = ['', '%', 'ms', 's', 'm', 'h', 'd', 'B', 'KB', 'MB', 'GB', '/s'];

const part = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}(-[a-z0-9]{1,4})?$/);
const unknown = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => `x-${parts.join('.')}.y`)
  .filter((metric) => !/(rate|ratio)$/.test(metric));
const statistic = fc.constantFrom('p50', 'p99', 'p99.9', 'p100', 'avg', 'mean', 'min', 'max', 'med', 'median', 'sum', 'last', 'value');
const amount = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 9 })).map(([digits, places]) => digits / 10 ** places);
const positive = amount.filter((value) => value > 0);
const duration = fc.option(fc.integer({ min: 1, max: 31_536_000_000 }), { nil: undefined });

const named: fc.Arbitrary<{ metric: string; units: readonly Unit[]; known: boolean }> = fc.oneof(
  fc.constantFrom(...KNOWN).map(([metric, units]) => ({ metric, units, known: true })),
  unknown.map((metric) => ({ metric, units: ANY_UNIT, known: false })),
);

const criterion: fc.Arbitrary<Criterion> = named.chain(({ metric, units, known }) => {
  const unit = fc.constantFrom(...units);
  const signed = known ? amount : fc.tuple(amount, fc.constantFrom(1, -1)).map(([value, sign]) => (value === 0 ? 0 : value * sign));
  const offsets: readonly Unit[] = units.includes('%') ? [...units.filter((one) => one !== '%'), 'pp'] : units;
  const sign = fc.constantFrom<1 | -1>(1, -1);
  const relative = metric.startsWith('x-') || metric === 'latency';
  const bound: fc.Arbitrary<Bound> = fc.oneof(
    fc.tuple(signed, unit).map(([value, one]): Bound => ({ kind: 'fixed', quantity: quantity(value, one) })),
    fc.constant<Bound>({ kind: 'baseline' }),
    positive.map((factor): Bound => ({ kind: 'baseline-times', factor })),
    fc
      .tuple(amount, fc.constantFrom(...offsets), sign)
      .map(([value, one, direction]): Bound => ({ kind: 'baseline-plus', sign: direction, quantity: quantity(value, one) })),
    ...(relative ? [amount.map((value): Bound => ({ kind: 'baseline-plus', sign: 1, quantity: quantity(value, '%') }))] : []),
  );
  const selector: fc.Arbitrary<Selector> = fc
    .option(statistic, { nil: undefined })
    .map((name) => (name === undefined ? { metric } : { metric, statistic: name }));
  return fc
    .record({
      severity: fc.constantFrom<'fail' | 'warn' | 'info'>('fail', 'warn', 'info'),
      selector,
      operator: fc.constantFrom<Criterion['operator']>('<', '<=', '>', '>=', '==', '!='),
      bound,
      forMs: duration,
    })
    .map(({ forMs, ...rest }) => (forMs === undefined ? rest : { ...rest, forMs }));
});

/** Pieces that bring random texts near the grammar. */
const pieces = fc.constantFrom(
  'fail:',
  'cpu',
  'latency',
  '.p99.9',
  '.',
  '<',
  '<=',
  '=',
  'baseline',
  '+',
  '-',
  '*',
  '1',
  '0.5',
  '%',
  'pp',
  'ms',
  'for',
  '5m',
  ' ',
  '\n',
  '#',
  ':',
  '(',
  '🚀',
  '\ud800',
  '\u202e',
  '\0',
);
const nearly = fc.array(pieces, { maxLength: 16 }).map((parts) => parts.join(''));

test('what is printed parses to the same criterion', () => {
  fc.assert(
    fc.property(criterion, (given) => {
      expect(parseCriterion(printCriterion(given))).toEqual({ ok: true, criterion: given });
    }),
    { numRuns: 1000 },
  );
});

test('canonical text parses and prints unchanged', () => {
  fc.assert(
    fc.property(criterion.map(printCriterion), (text) => {
      const parsed = parseCriterion(text);
      expect(parsed.ok ? printCriterion(parsed.criterion) : parsed.problem.message).toBe(text);
    }),
  );
});

test('whatever parses has one canonical text', () => {
  fc.assert(
    fc.property(nearly, (text) => {
      const parsed = parseCriterion(text);
      if (parsed.ok) expect(parseCriterion(printCriterion(parsed.criterion))).toEqual(parsed);
    }),
    { numRuns: 2000 },
  );
});

test('spaces around the parts change nothing', () => {
  fc.assert(
    fc.property(criterion, fc.constantFrom(' ', '   ', '\t'), (given, space) => {
      expect(parseCriterion(space + printCriterion(given).replaceAll(' ', space) + space)).toEqual({ ok: true, criterion: given });
    }),
  );
});

test('no text crashes the parser, and every problem points into it', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ unit: 'grapheme', maxLength: 100 }), nearly);
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseCriterion(text);
      if (parsed.ok) return;
      expect(parsed.problem.column).toBeGreaterThanOrEqual(1);
      expect(parsed.problem.column).toBeLessThanOrEqual(text.length + 1);
      expect(problemSentence(parsed.problem)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      parseCriteria(text);
    }),
    { numRuns: 3000 },
  );
});

test.each(['a', '1', '.', 'a.', 'p9', 'a-', ' ', '<', 'baseline', '%', '/s', 'µ', '#', '- ', '🚀', '\n', 'cpu < 80%\n', 'for 1m '])(
  '100 kB of %j are read in a moment',
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = performance.now();
    parseCriterion(text);
    parseCriterion(text.slice(0, 500));
    parseCriterion(`cpu < ${text.slice(0, 490)}`);
    parseCriteria(text.slice(0, 100_000));
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
