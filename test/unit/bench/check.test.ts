import { describe, expect, test } from '@jest/globals';
import { nameOf } from '../../bench/verdicts/simulation/situation.ts';
import { errors } from '../../bench/verdicts/tables/bar.ts';
import { check } from '../../bench/verdicts/tables/check.ts';
import { delay, percent, type Expectation } from '../../bench/verdicts/tables/expectation.ts';

const situation = errors('diurnal', 100, 2);

function verdictOn(minutes: readonly number[], expected: Expectation['expected']) {
  const expectation: Expectation = { quantity: 'delay', rps: 100, situations: [situation], column: '0 abort', expected };
  return check(expectation, new Map([[nameOf(situation), { '0 abort': minutes }]]));
}

/** A thousand delays spread evenly from 0 to 20 minutes: median 10, 95th percentile 19. */
const evenly = Array.from({ length: 1000 }, (_, index) => (index + 0.5) / 50);

describe('the bar of the simulation', () => {
  test('accepts what is within a fifth', () => {
    expect(verdictOn(evenly, delay('10 / 19'))).toMatchObject({ strict: true, within: true, remarks: [] });
    expect(verdictOn(evenly, delay('8.5 / 17'))).toMatchObject({ strict: true });
  });

  test('refuses delays that are half as long again, or decided too seldom, noise or not', () => {
    const slow = evenly.map((minutes) => minutes * 1.5);
    expect(verdictOn(slow, delay('10 / 19'))).toMatchObject({ strict: false, within: false });
    const seldom = evenly.map((minutes, index) => (index % 20 === 0 ? Infinity : minutes));
    expect(verdictOn(seldom, delay('10 / 19')).within).toBe(false);
  });

  test('allows a hundred traces more noise than a thousand, and says so', () => {
    const few = evenly.filter((_, index) => index % 10 === 0).map((minutes) => minutes * 1.25);
    expect(verdictOn(few, delay('10 / 19'))).toMatchObject({ strict: false, within: true });
    expect(verdictOn(few, delay('10 / 19')).remarks).not.toEqual([]);
  });

  test('takes what was not within the soak as possibly right behind its end', () => {
    const late = evenly.map((minutes) => minutes + 45).map((minutes) => (minutes > 60 ? Infinity : minutes));
    expect(verdictOn(late, delay('>60 / >60 (75%)')).within).toBe(true);
    expect(verdictOn(evenly, delay('>60 / >60 (75%)')).within).toBe(false);
  });

  test('compares rates to one point, and a promise with its own noise only', () => {
    const never = new Array<number>(1000).fill(Infinity);
    const some = (count: number) => never.map((minutes, index) => (index < count ? 1 : minutes));
    expect(verdictOn(some(10), percent(0))).toMatchObject({ strict: true });
    expect(verdictOn(some(60), percent(2)).within).toBe(false);
    expect(verdictOn(some(15), { kind: 'limit', share: 0.01 })).toMatchObject({ strict: false, within: true });
    expect(verdictOn(some(30), { kind: 'limit', share: 0.01 }).within).toBe(false);
  });

  test('refuses to judge what was not simulated', () => {
    expect(() => verdictOn([], percent(1))).toThrow('was not simulated');
  });
});
