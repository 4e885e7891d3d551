import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as inputs from '#toolkit/inputs';
import type { Input } from '#toolkit/spec';

const d = { description: 'A test.' };

async function value(input: Input<unknown>, raw: string): Promise<unknown> {
  const parsed = await input.parse(raw);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ problem }) => problem).join('; '));
  return parsed.value;
}

async function problems(input: Input<unknown>, raw: string): Promise<readonly unknown[]> {
  const parsed = await input.parse(raw);
  return parsed.ok ? [] : parsed.problems;
}

describe('the declaration of an input', () => {
  test('takes the accepted form from its parser, and the example unless the spec gives one', () => {
    expect(inputs.duration(d)).toMatchObject({
      accepts: 'a duration such as 90s, 5m or 1h30m',
      example: '5m',
      required: false,
      secret: false,
    });
    expect(inputs.duration({ ...d, example: '2m' }).example).toBe('2m');
    expect(inputs.duration({ ...d, default: '30s' })).toMatchObject({ example: '30s', default: '30s', required: true });
    expect(inputs.integer({ ...d, min: 1, max: 9 }).accepts).toBe('a whole number from 1 to 9');
  });

  test.each(Object.entries(inputs).filter(([name]) => name !== 'choice'))('%s accepts its own example', async (_, build) => {
    const input = (build as (options: { description: string }) => Input<unknown>)(d);
    expect((await input.parse(input.example)).ok).toBe(true);
  });
});

describe('flag', () => {
  test.each(['true', 'True', 'TRUE'])('%s is true', async (raw) => {
    expect(await value(inputs.flag(d), raw)).toBe(true);
  });
  test.each(['false', 'False', 'FALSE'])('%s is false', async (raw) => {
    expect(await value(inputs.flag(d), raw)).toBe(false);
  });
  test.each(['yes', '1', 'on', 'tRue', 'truee'])('%s is neither', async (raw) => {
    expect(await problems(inputs.flag(d), raw)).toEqual([{ problem: `"${raw}" is neither true nor false` }]);
  });
});

describe('numbers', () => {
  test('whole numbers are digits only', async () => {
    expect(await value(inputs.integer(d), '-42')).toBe(-42);
    for (const raw of ['1.0', '1e3', '0x10', '', '1 000', 'NaN', '99999999999999999']) {
      expect(await problems(inputs.integer(d), raw)).toHaveLength(1);
    }
  });

  test('limits are part of the accepted values', async () => {
    const input = inputs.integer({ ...d, min: 1, max: 10 });
    expect(await value(input, '1')).toBe(1);
    expect(await value(input, '10')).toBe(10);
    expect(await problems(input, '0')).toEqual([{ problem: '0 is less than 1' }]);
    expect(await problems(input, '11')).toEqual([{ problem: '11 is more than 10' }]);
  });

  test('every finite number that JavaScript prints is read back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), async (given) => {
        expect(await value(inputs.number(d), String(given))).toBe(Number(String(given)));
      }),
    );
  });

  test('infinity and words are no numbers', async () => {
    for (const raw of ['Infinity', '1e999', 'ten', '0x1F', '.', '1,5']) expect(await problems(inputs.number(d), raw)).toHaveLength(1);
  });
});

describe('weights', () => {
  test.each([
    ['25', 25],
    ['25%', 25],
    ['25 %', 25],
    ['12.5', 12.5],
    ['0', 0],
    ['100', 100],
  ])('%s is a weight', async (raw, expected) => {
    expect(await value(inputs.weight(d), raw)).toBe(expected);
  });

  test('a weight outside of 0 to 100 is refused', async () => {
    expect(await problems(inputs.weight(d), '101')).toEqual([{ problem: '101 is more than 100' }]);
    expect(await problems(inputs.weight(d), '-1%')).toEqual([{ problem: '-1 is less than 0' }]);
  });

  test('next is a word of its own', async () => {
    expect(await value(inputs.weightOrNext(d), 'Next')).toBe('next');
    expect(await value(inputs.weightOrNext(d), '50')).toBe(50);
    expect(await problems(inputs.weightOrNext(d), 'nxt')).toHaveLength(1);
  });

  test.each(['5, 25, 50, 100', '5 25 50 100', '5\n25\n50\n100\n', '[5, 25, 50, 100]', '5%,25%,50%,100%'])('%j is a plan', async (raw) => {
    expect(await value(inputs.weights(d), raw)).toEqual([5, 25, 50, 100]);
  });

  test('a plan ascends', async () => {
    expect(await problems(inputs.weights(d), '5, 50, 25')).toEqual([{ problem: '25 does not come after 50: weights must ascend' }]);
    expect(await problems(inputs.weights(d), '5, x, 200')).toHaveLength(2);
    expect(await problems(inputs.weights(d), ',')).toHaveLength(1);
  });
});

test('a choice suggests what was probably meant', async () => {
  const input = inputs.choice(['rollback', 'hold'], d);
  expect(await value(input, 'hold')).toBe('hold');
  expect(await problems(input, 'rolback')).toEqual([{ problem: '"rolback" is not one of rollback, hold; did you mean rollback?' }]);
});

test('a duration is in milliseconds and a mistake has its column', async () => {
  expect(await value(inputs.duration(d), '1h30m')).toBe(5_400_000);
  expect(await problems(inputs.duration(d), '5 parsecs')).toEqual([expect.objectContaining({ line: 1, column: 3 })]);
});

test('a list has one entry per line and comments', async () => {
  expect(await value(inputs.list(d), ' https://a.example/#part \r\n\n# not this\nb\n')).toEqual(['https://a.example/#part', 'b']);
});

test('statuses are numbers, ranges and classes', async () => {
  expect(await value(inputs.statuses(d), '200 - 299, 304 4xx')).toEqual([
    { from: 200, to: 299 },
    { from: 304, to: 304 },
    { from: 400, to: 499 },
  ]);
  for (const raw of ['600', '299-200', 'ok', '2x', ',']) expect(await problems(inputs.statuses(d), raw)).toHaveLength(1);
});

test('criteria report every mistake with its line and column', async () => {
  expect(await value(inputs.criteria(d), 'error-rate <= 1%\n# comment\nlatency.p95 < 300ms')).toHaveLength(2);
  expect(await problems(inputs.criteria(d), 'error-rate <= 1%\nlatency.p95 =< 300ms\ncpu')).toEqual([
    expect.objectContaining({ line: 2, column: expect.any(Number) }),
    expect.objectContaining({ line: 3, column: expect.any(Number) }),
  ]);
  expect(await problems(inputs.criteria(d), '# nothing')).toHaveLength(1);
});

test('a policy for missing data is for all, or per metric', async () => {
  expect(await value(inputs.noDataPolicies(d), 'pause')).toEqual({ otherwise: 'pause', byMetric: new Map() });
  expect(await value(inputs.noDataPolicies(d), 'latency.p95: extend\ncpu: pass\nfail')).toEqual({
    otherwise: 'fail',
    byMetric: new Map([
      ['latency.p95', 'extend'],
      ['cpu', 'pass'],
    ]),
  });
  expect(await problems(inputs.noDataPolicies(d), 'cpu: pas\n: fail\nfail\nfail\nmem: pass\nmem: pass')).toEqual([
    { problem: '"pas" is not one of fail, pass, pause, extend; did you mean pass?', line: 1 },
    { problem: 'there is no metric before the colon', line: 2 },
    { problem: 'there is a policy for all others already', line: 4 },
    { problem: '"mem" has a policy already', line: 6 },
  ]);
});

test('no parser throws, whatever it is given', async () => {
  const all = [
    ...Object.entries(inputs).flatMap(([name, build]) =>
      name === 'choice' ? [] : [(build as (options: { description: string }) => Input<unknown>)(d)],
    ),
    inputs.choice(['a', 'b'], d),
  ];
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (raw) => {
      for (const input of all) expect(typeof (await input.parse(raw)).ok).toBe('boolean');
    }),
    { numRuns: 200 },
  );
});

describe('names', () => {
  test.each(['api', 'v1.4.0+build', 'größe', 'a'.repeat(200)])('%s is one', async (raw) => {
    expect(await value(inputs.name(d), raw)).toBe(raw);
    expect(await value(inputs.title(d), raw)).toBe(raw);
    expect(await value(inputs.names(d), `${raw}, ${raw}`)).toBe(`${raw}, ${raw}`);
  });

  test.each(['a'.repeat(201), 'a\u0000b', 'a\u202eb', 'a\u200bb'])('%j is none', async (raw) => {
    for (const input of [inputs.name(d), inputs.title(d), inputs.names(d)]) expect(await problems(input, raw)).toHaveLength(1);
  });

  test('hold no blanks, but for those of an environment, and between several', async () => {
    expect(await problems(inputs.name(d), 'a b')).toEqual([{ problem: '"a b" holds a blank or a character that cannot be seen' }]);
    expect(await problems(inputs.name(d), 'a\nb')).toHaveLength(1);
    expect(await value(inputs.title(d), 'EU production')).toBe('EU production');
    expect(await problems(inputs.title(d), 'a\nb')).toHaveLength(1);
    expect(await value(inputs.names(d), 'api\nweb=v1')).toBe('api\nweb=v1');
  });
});
