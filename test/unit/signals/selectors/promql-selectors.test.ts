import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { demandsOf, type Demand } from '#signals/selectors/promql-selectors';
import { parseSelector, printSelector } from '#signals/selectors/selector';

/** As text: `a`, or `a | b` for alternatives. */
function shown(demands: readonly Demand[] | undefined): readonly string[] | undefined {
  return demands?.map((demand) =>
    'selector' in demand ? printSelector(demand.selector) : demand.anyOf.map((some) => (shown(some) ?? []).join(' & ')).join(' | '),
  );
}

describe('the selectors of a PromQL expression', () => {
  test.each([
    ['a', ['a']],
    ['sum by (pod, instance) (rate(a{b="c"}[5m] offset 1h))', ['a{b="c"}']],
    ['sum(a{b="c"}) by (pod) / on(pod) group_left(x) sum without (y) (d)', ['a{b="c"}', 'd']],
    ['histogram_quantile(0.95, sum by (le) (rate(a_bucket[5m])))', ['a_bucket']],
    ['1 - sum(rate(a{b!~"5.."}[3s])) / sum(rate(a[3s]))', ['a{b!~"5.."}', 'a']],
    ['a @ end() + b @ 1609746000 > bool 1e-3', ['a', 'b']],
    ['job:errors:rate5m{x=~"y|z",} unless c', ['job:errors:rate5m{x=~"y|z"}', 'c']],
    ['label_replace(a, "b{c=\'d\'}", "$1", "e", "(.*)")', ['a']],
    ['max_over_time(sum(a)[1h:15s]) # of b\n + c', ['a', 'c']],
    ['{"http.requests", "http.code"="200"}', ['{"http.requests","http.code"="200"}']],
    ['{__name__="a",b="c"} + {__name__=~"d.*"}', ['a{b="c"}', '{__name__=~"d.*"}']],
    ['sum(a{b="c"}) or vector(0)', ['a{b="c"}']],
    ['sum(a{b=~"5.."} or a{c=~"5.."}) / sum(d)', ['a{b=~"5.."} | a{c=~"5.."}', 'd']],
    ['absent(a) * 0 + clamp_max(b, -Inf) + time()', ['b']],
    ['topk(3, a) and count_values("x", b)', ['a', 'b']],
    ["a{b='it\\'s',c=`\\d`}", ['a{b="it\'s",c="\\\\d"}']],
    ['a{b="c"} or 0 * a', ['a{b="c"}']],
    ['a{b="c"} or on(pod) (sum by (pod) (a) * 0.0)', ['a{b="c"}']],
    ['(sum(a{b="c"}) or 0*sum(d))/sum(d)', ['a{b="c"}', 'd']],
    ['a or 0 * b + c', ['a | b & c']],
    ['a or 0 * b - c', ['a | b & c']],
    ['a or 10 * b', ['a | b']],
    ['a or count(0 * b)', ['a | b']],
    ['0 * a', ['a']],
    ['42', []],
  ])('%s are %j', (text, expected) => {
    expect(shown(demandsOf(text))).toEqual(expected);
  });

  test.each(['WITH (x = a) x', 'a b', 'a{b="c" or d="e"}', 'sum(a', 'a)', 'a{', '"a', '$version'])('are not made out of %s', (text) => {
    expect(demandsOf(text)).toBeUndefined();
  });

  test('are looked for in any text without ever failing', () => {
    const pieces = fc.constantFrom(
      'a',
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      '"',
      "'",
      '#',
      '\n',
      ' or ',
      ' by ',
      'sum',
      'b="c"',
      ',',
      '1h',
      '@',
      '\\',
      '`',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        expect(() => demandsOf(parts.join(''))).not.toThrow();
      }),
    );
  });

  test('are printed so that they are read back as they were', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\t', '{', "'", '`', '#', 'é') });
    const matcher = fc.record({ label: fc.constantFrom('a', 'b.c', 'd e'), operator: fc.constantFrom('=', '!=', '=~', '!~'), value: text });
    fc.assert(
      fc.property(fc.constantFrom('x', 'x:y', 'x.y'), fc.array(matcher, { maxLength: 4 }), (name, matchers) => {
        const selector = { name, matchers: matchers as ReturnType<typeof parseSelector>['matchers'] };
        expect(parseSelector(printSelector(selector))).toEqual(selector);
      }),
    );
  });
});
