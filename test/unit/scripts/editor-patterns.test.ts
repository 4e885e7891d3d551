import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isExposed } from '#core/loopback';
import { parseDuration } from '#core/criteria/duration';
import { baseAddress } from '#platforms/rest/address';
import type { EditorFacts } from '#exchange/editor-facts';
import { editorPatterns } from '../../../scripts/generate/editor-patterns.ts';

const fits = (facts: EditorFacts, text: string): boolean =>
  editorPatterns(facts).every(({ pattern }) => new RegExp(pattern, 'u').test(text));

describe('the longest duration, as an editor knows it', () => {
  const units = ['d', 'h', 'm', 's', 'ms'] as const;
  const durations = fc
    .tuple(...units.map(() => fc.option(fc.oneof(fc.integer({ min: 0, max: 61 }), fc.integer({ min: 0, max: 700_000 })))))
    .map((amounts) => amounts.map((amount, index) => (amount === null ? '' : `${String(amount)}${units[index] ?? ''}`)).join(''))
    .filter((text) => text !== '');

  test.each([60_000, 120_000, 600_000, 3_600_000, 90_000])('of %i ms fits whatever the action takes', (longestMs) => {
    fc.assert(
      fc.property(durations, (text) => {
        const parsed = parseDuration(text);
        if (parsed.ok && parsed.ms >= 10 && parsed.ms <= longestMs) expect([text, fits({ longestMs }, text)]).toEqual([text, true]);
      }),
      { numRuns: 2000 },
    );
  });

  test('and of one unit nothing that is longer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.integer({ min: 10, max: 700_000 }),
        fc.constantFrom(60_000, 120_000, 3_600_000),
        (unit, amount, longestMs) => {
          const text = `${String(amount)}${unit}`;
          const parsed = parseDuration(text);
          expect([text, fits({ longestMs }, text)]).toEqual([text, parsed.ok && parsed.ms <= longestMs]);
        },
      ),
      { numRuns: 2000 },
    );
    expect(['1m', '1m0s', '0.5m', '59s 999ms', '60000ms'].filter((text) => !fits({ longestMs: 60_000 }, text))).toEqual([]);
    expect(['1m30s', '1.5m', '2m', '61s', '1h', '60001ms'].filter((text) => fits({ longestMs: 60_000 }, text))).toEqual([]);
  });
});

const addresses = [
  'https://a.example.com',
  'https://a.example.com/',
  'https://a.example.com:8443/prefix/v1',
  'https://a.example.com/@scope',
  'https://a.example.com?x=1',
  'https://a.example.com/?x=1',
  'https://a.example.com#part',
  'https://user@a.example.com',
  'https://user:pass@a.example.com/x',
  'http://a.example.com',
  'http://a.example.com:8080/x',
  'HTTP://a.example.com',
  'http://localhost',
  'http://localhost:8081/x',
  'http://LOCALHOST/',
  'http://router.localhost:80',
  'http://localhost.example.com',
  'http://127.0.0.1:8081',
  'http://127.0.0.1.example.com',
  'http://127.1.2.3/x',
  'http://[::1]:8081/',
  'http://10.0.0.1',
  'http://user:pass@127.0.0.1:1',
];

test.each(addresses)('editor and action are of one mind about %s', (text) => {
  const url = new URL(text);
  expect(fits({ address: ['plain'] }, text)).toBe(baseAddress(text) !== undefined);
  expect(fits({ address: ['private'] }, text)).toBe(!isExposed(url));
  expect(fits({ address: ['anonymous'] }, text)).toBe(url.username === '' && url.password === '');
});
