import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closest } from '#core/closest';

describe('closest', () => {
  test.each([
    ['wran', ['fail', 'warn', 'info'], 'warn'],
    ['basline', ['baseline'], 'baseline'],
    ['form', ['for'], 'for'],
    ['heath-url', ['health-url', 'service'], 'health-url'],
    ['KB', ['MB', 'KB'], 'KB'],
    ['M', ['ms', 'm'], 'm'],
  ])('%s means one of %j: %s', (word, candidates, expected) => {
    expect(closest(word, candidates)).toBe(expected);
  });

  test.each([
    ['x', ['s', 'm']],
    ['', ['a']],
    ['latency', ['baseline']],
    ['a'.repeat(65), ['a'.repeat(64)]],
  ])('%s is near none of %j', (word, candidates) => {
    expect(closest(word, candidates)).toBeUndefined();
  });

  test('of equally near candidates the first wins', () => {
    expect(closest('mart', ['part', 'cart'])).toBe('part');
  });

  test('a known word is always closest to itself', () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), {
      minLength: 1,
      maxLength: 8,
      selector: (word) => word.toLowerCase(),
    });
    fc.assert(
      fc.property(words, fc.nat(), (candidates, index) => {
        const word = candidates[index % candidates.length] ?? '';
        expect(closest(word, candidates)).toBe(word);
      }),
    );
  });

  test('swapping two neighbours of a word still finds it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (word, at) => {
        const index = at % (word.length - 1);
        const swapped = word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2);
        expect(closest(swapped, [word])).toBe(word);
      }),
    );
  });
});

test.each([
  ['v2', ['v1']],
  ['eu-1', ['eu-2']],
  ['1.5.0', ['1.6.0']],
])('%s is another one than %j, and no slip', (word, known) => {
  expect(closest(word, known)).toBeUndefined();
});
