import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breachSample, followBreach, GAUGE_HYSTERESIS, NO_BREACH, type BreachSample } from '#core/criteria/breach';

const MINUTE = 60_000;

/** One letter per minute: B breach, . well, ~ within the hysteresis, ? missing. */
function samples(letters: string): BreachSample[] {
  return Array.from(letters).map((letter, index) => {
    const at = index * MINUTE;
    if (letter === '?') return { at, breach: undefined };
    return { at, breach: letter === 'B', recovered: letter === '.' };
  });
}

function fires(letters: string, forMinutes: number): boolean {
  return followBreach(NO_BREACH, samples(letters), forMinutes * MINUTE).firing;
}

describe('a breach with a window', () => {
  test.each([
    ['BBBBBB', 5, true],
    ['BBBBB', 5, false],
    ['BBB.BBB', 5, false],
    ['.BBBBBB', 5, true],
    ['BBBBBB.', 5, false],
    ['B', 0, true],
    ['.', 0, false],
    ['', 0, false],
    ['BB??BB', 5, true],
    ['BB?????', 5, false],
    ['???', 1, false],
    ['B~~~~B', 5, true],
    ['B~~~~~', 5, true],
    ['~~~~~~', 5, false],
    ['B~.~~~B', 5, false],
  ])('%j over %d minutes fires: %p', (letters, minutes, expected) => {
    expect(fires(letters, minutes)).toBe(expected);
  });

  test('says since when and how long', () => {
    expect(followBreach(NO_BREACH, samples('.B?B?'), 5 * MINUTE)).toEqual({
      since: MINUTE,
      seenAt: 3 * MINUTE,
      lastedMs: 2 * MINUTE,
      firing: false,
    });
    expect(followBreach(NO_BREACH, samples('BB.'), 0)).toEqual({ seenAt: 2 * MINUTE, lastedMs: 0, firing: false });
  });

  test('is not changed by hearing a sample again or late', () => {
    const run = followBreach(NO_BREACH, samples('.BBB'), 0);
    expect(followBreach(run, samples('....'), 0)).toEqual(run);
  });
});

const history = fc.stringMatching(/^[B.~?]{0,30}$/).map(samples);

test('neither the order within a poll nor the splitting of polls changes a run', () => {
  fc.assert(
    fc.property(
      history,
      fc.array(fc.nat({ max: 30 }), { maxLength: 5 }),
      fc.nat({ max: 10 }),
      fc.infiniteStream(fc.nat()),
      (all, cuts, minutes, noise) => {
        const window = minutes * MINUTE;
        const whole = followBreach(NO_BREACH, all, window);
        const borders = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length];
        const polls = borders.slice(1).map((end, index) => shuffled(all.slice(borders[index], end), noise));
        const followed = polls.reduce((run, poll) => followBreach(run, poll, window), NO_BREACH);
        expect(followed).toEqual(whole);
      },
    ),
  );
});

test('missing samples change nothing', () => {
  fc.assert(
    fc.property(history, (all) => {
      const measured = all.filter((sample) => sample.breach !== undefined);
      expect(followBreach(NO_BREACH, all, MINUTE)).toEqual(followBreach(NO_BREACH, measured, MINUTE));
    }),
  );
});

test('a longer window never fires where a shorter one does not', () => {
  fc.assert(
    fc.property(history, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (all, a, b) => {
      const [short, long] = [Math.min(a, b), Math.max(a, b)];
      const firesLong = followBreach(NO_BREACH, all, long * MINUTE).firing;
      expect(firesLong && !followBreach(NO_BREACH, all, short * MINUTE).firing).toBe(false);
    }),
  );
});

function shuffled(list: readonly BreachSample[], noise: Iterator<number>): BreachSample[] {
  const rank = new Map(list.map((sample) => [sample, Number(noise.next().value)]));
  return [...list].sort((x, y) => (rank.get(x) ?? 0) - (rank.get(y) ?? 0));
}

describe('a sample', () => {
  test.each([
    ['<', 0.91, true, false],
    ['<', 0.9, true, false],
    ['<', 0.88, false, false],
    ['<', 0.855, false, true],
    ['<=', 0.9, false, false],
    ['>=', 0.9, false, true],
    ['>=', 0.89, true, false],
    ['!=', 0.5, false, true],
  ] as const)('under `%s 90%%` with 5%% hysteresis and value %d breaches: %p, has recovered: %p', (operator, value, breach, recovered) => {
    expect(breachSample(7, operator, value, 0.9, GAUGE_HYSTERESIS)).toEqual({ at: 7, breach, recovered });
  });

  test('without hysteresis has recovered as soon as it holds', () => {
    expect(breachSample(7, '<', 0.89, 0.9)).toEqual({ at: 7, breach: false, recovered: true });
  });

  test.each([
    [undefined, 1],
    [1, undefined],
    [Number.NaN, 1],
    [1, Number.NaN],
  ])('of value %p and bound %p is missing', (value, bound) => {
    expect(breachSample(7, '<', value, bound)).toEqual({ at: 7, breach: undefined });
  });

  test('recovers below a negative or zero limit too', () => {
    expect(breachSample(0, '<=', 0, 0, GAUGE_HYSTERESIS).recovered).toBe(true);
    expect(breachSample(0, '<=', -10, -10, GAUGE_HYSTERESIS).recovered).toBe(false);
    expect(breachSample(0, '<=', -10.5, -10, GAUGE_HYSTERESIS).recovered).toBe(true);
  });
});
