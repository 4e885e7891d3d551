import { expect, test } from '@jest/globals';
import { wayBack } from '#actions/rollback/src/way-back';
import { RolloutError } from '#core/errors';
import type { Platform } from '#core/platform';
import type { Split } from '#core/rollout/split';

const decision = { arms: { stable: 'v1', candidate: 'v2' }, to: 'v1' };
const served = {
  shares: { v2: 100 },
  possible: { step: 1, because: 'whole percents' },
  acknowledged: true,
  problems: [],
  known: true,
} as const;

/** A platform that answers a rehearsal like this, and keeps what it was asked. */
function platformThat(answer?: Error): { readonly platform: Platform; readonly asked: Split[] } {
  const asked: Split[] = [];
  const never = (): Promise<never> => Promise.reject(new Error('not to be asked'));
  const rehearse = (split: Split): Promise<void> => {
    asked.push(split);
    return answer === undefined ? Promise.resolve() : Promise.reject(answer);
  };
  return { platform: { kind: 'http', router: { read: never, write: never, rehearse } }, asked };
}

const order = { mode: 'standard', steps: [50, 75], health: ['https://api.example.com'] } as const;
const impossible = new RolloutError('platform', { code: 'X', message: 'No two of these serve at once. Nothing was changed.', remedy: 'y' });

test('goes in steps where the platform can serve both versions at once', async () => {
  const { platform, asked } = platformThat();
  expect(await wayBack({ ...order, platform }, decision, served)).toEqual({ weights: [50, 25] });
  expect(asked).toEqual([{ shares: { v1: 50, v2: 50 } }]);
});

test('goes straight where it cannot, which is known before anything moves, and says why', async () => {
  const { platform } = platformThat(impossible);
  expect(await wayBack({ ...order, platform }, decision, served)).toEqual({
    weights: [],
    straight: 'v1 gets all traffic at once and not in steps: No two of these serve at once.',
  });
});

test.each([
  ['an emergency', { mode: 'emergency' } as const, {}],
  ['a service whose health nobody sees', { health: [] }, {}],
  ['a platform that gives all or nothing', {}, { possible: { step: 100, because: 'all or nothing' } }],
  ['a platform with stages', {}, { possible: { weights: [10, 50, 100], because: 'stages' } }],
])('asks nothing before %s, which goes straight anyhow', async (_, ordered, found) => {
  const { platform, asked } = platformThat(impossible);
  expect(await wayBack({ ...order, ...ordered, platform }, decision, { ...served, ...found })).toEqual({ weights: [] });
  expect(asked).toEqual([]);
});

test('keeps its steps where the version is still getting ready, which a return waits for', async () => {
  const { platform } = platformThat(impossible);
  const unready = { v1: { why: 'v1 has no ready pod', settling: true } };
  expect(await wayBack({ ...order, platform }, decision, { ...served, unready })).toEqual({ weights: [50, 25] });
});

test('ends with the job that is cancelled, and with a bug of ours', async () => {
  for (const error of [new RolloutError('cancelled', { code: 'CANCELLED', message: 'x', remedy: 'y' }), new TypeError('x')]) {
    await expect(wayBack({ ...order, platform: platformThat(error).platform }, decision, served)).rejects.toBe(error);
  }
});
