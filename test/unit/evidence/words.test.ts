import { describe, expect, test } from '@jest/globals';
import { clockWords, dateWords, elapsedWords, periodWords, rarityTick, rarityWords, tickWords, valueWords } from '#evidence/chart/words';
import { START } from './documents.ts';

test.each([
  [0.061, 'proportion', '6.1 %'],
  [0.99953, 'proportion', '99.953 %'],
  [0.999, 'proportion', '99.9 %'],
  [1, 'proportion', '100 %'],
  [0.268, 'seconds', '268 ms'],
  [440e6, 'bytes', '440 MB'],
  [28.5, 'rate', '28.5 /s'],
  [1361, 'number', '1,361'],
] as const)('%d as a %s is %s', (value, dimension, words) => {
  expect(valueWords(value, dimension)).toBe(words);
});

test('a value that is missing is a dash, never zero', () => {
  expect([valueWords(null, 'proportion'), valueWords(undefined, 'seconds'), rarityWords(null)]).toEqual(['–', '–', '–']);
});

test.each([
  [0.9985, 0.0005, 0.9999, 'proportion', '99.85 %'],
  [0.06, 0.02, 0.08, 'proportion', '6 %'],
  [0.2, 0.1, 0.35, 'seconds', '200 ms'],
  [1.5, 0.5, 2.2, 'seconds', '1.5 s'],
  [400e6, 200e6, 512e6, 'bytes', '400 MB'],
  [0, 200e6, 512e6, 'bytes', '0 MB'],
] as const)('on an axis %d in steps of %d up to %d as a %s is %s', (value, step, top, dimension, words) => {
  expect(tickWords(value, step, top, dimension)).toBe(words);
});

test.each([
  [0, 'none'],
  [Math.log10(3.21), '1 in 3.2'],
  [Math.log10(101), '1 in 101'],
  [Math.log10(4231), '1 in 4,200'],
  [Math.log10(3.4e6), '1 in 3.4 million'],
  [9, '1 in a billion or rarer'],
])('evidence of 10 to the %d is %s', (logarithm, words) => {
  expect(rarityWords(logarithm)).toBe(words);
});

test('an axis of evidence has short words', () => {
  expect([0, 1, 3, 4, 6, 8, 9].map(rarityTick)).toEqual([
    'none',
    '1 in 10',
    '1 in 1,000',
    '1 in 10 k',
    '1 in 1 M',
    '1 in 100 M',
    '1 in 1 bn',
  ]);
});

test.each([
  [0, '0 s'],
  [0.25, '0.3 s'],
  [41, '41 s'],
  [59.97, '1 min'],
  [150, '2:30 min'],
  [3600, '1 h'],
  [3900, '1 h 05 min'],
  [-5, '−5 s'],
])('%d seconds after the start are %s', (seconds, words) => {
  expect(elapsedWords(seconds)).toBe(words);
});

describe('times', () => {
  test('are those of the UTC clock', () => {
    expect([dateWords(START), clockWords(START)]).toEqual(['2026-11-20', '14:00:00']);
  });

  test('that are none are a dash', () => {
    expect([clockWords(Number.NaN), dateWords(Infinity), clockWords(1e300)]).toEqual(['–', '–', '–']);
  });

  test('of a period name the second day only where it is another one', () => {
    expect(periodWords(START, START + 41_000)).toBe('2026-11-20 14:00:00 to 14:00:41 UTC');
    expect(periodWords(START, START + 86_400_000)).toBe('2026-11-20 14:00:00 to 2026-11-21 14:00:00 UTC');
  });
});
