import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SEVERITIES } from '#core/severity';
import { isRouted } from '#notify/route';
import { notice } from './notices.ts';

test('a channel is told what is at least as bad as its threshold', () => {
  const reached = (from: (typeof SEVERITIES)[number]): readonly string[] =>
    SEVERITIES.filter((severity) => isRouted(notice({ severity }), { from }));
  expect(SEVERITIES.map(reached)).toEqual([
    ['info', 'warning', 'critical', 'emergency'],
    ['warning', 'critical', 'emergency'],
    ['critical', 'emergency'],
    ['emergency'],
  ]);
});

test.each([
  [{}, true],
  [{ services: ['api', 'web'] }, true],
  [{ services: ['web'] }, false],
  [{ environments: ['production'] }, true],
  [{ environments: ['staging'] }, false],
  [{ services: ['api'], environments: ['staging'] }, false],
  [{ services: ['API'] }, false],
])('services and environments narrow it down: %j', (routing, told) => {
  expect(isRouted(notice(), { from: 'info', ...routing })).toBe(told);
});

test('who hears of a problem hears of its end, as long as both carry the problem’s severity', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SEVERITIES), fc.constantFrom(...SEVERITIES), (severity, from) => {
      expect(isRouted(notice({ kind: 'recovered', severity }), { from })).toBe(isRouted(notice({ severity }), { from }));
    }),
  );
});
