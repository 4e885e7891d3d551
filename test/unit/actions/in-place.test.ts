import { describe, expect, test } from '@jest/globals';
import { fakeClock } from '#testkit/fake-clock';
import { memoryRouter, type MemoryRouter } from '#testkit/memory-router';
import { deliveryWorld, gatewayWorld, type DeliveryWorld } from './gateway-world.ts';

async function promoted(world: DeliveryWorld): Promise<void> {
  for (const weight of ['5', '50', '100']) expect(await world.step({ weight })).toMatchObject({ end: 'passed' });
}

async function rolledBack(world: DeliveryWorld): Promise<void> {
  await promoted(world);
  expect(await world.rollback()).toMatchObject({ end: 'passed', outputs: { changed: 'true', verified: 'true' } });
}

const NOTHING_TO_DO = [
  ['a rollback to the last good version', { version: 'v1' }],
  ['a standard rollback', {}],
  ['an emergency', { mode: 'emergency' }],
  ['reconcile', { mode: 'reconcile' }],
] as const;

describe('one rule of a route that somebody moved to the bad version', () => {
  test.each(NOTHING_TO_DO)('is never called verified by %s', async (_, inputs) => {
    const world = gatewayWorld([
      [100, 0],
      [100, 0],
    ]);
    await rolledBack(world);
    world.gateway.set(1, [0, 100]);
    const { end, outputs } = await world.rollback(inputs);
    // Either it is taken back, as the first rule would be, or it is told.
    expect([world.gateway.weights(), outputs['verified']]).toEqual([['100/0', '100/0'], 'true']);
    expect([end, outputs['changed']]).toEqual(['passed', 'true']);
  });

  test('is noticed before a step overwrites it, whichever rule it is', async () => {
    for (const rule of [0, 1]) {
      const world = gatewayWorld([
        [100, 0],
        [100, 0],
      ]);
      await world.step({ weight: '5' });
      world.gateway.set(rule, [10, 90]);
      const { end, text } = await world.step({ weight: '50' });
      expect(end).toBe('TRAFFIC_ELSEWHERE');
      expect(text).toContain(`rule ${String(rule)} serves v2 90 %, v1 10 %`);
    }
  });

  test('is noticed also where the mean is what the ledger says', async () => {
    const world = gatewayWorld([
      [100, 0],
      [100, 0],
    ]);
    for (const weight of ['5', '50']) await world.step({ weight });
    world.gateway.set(0, [0, 100]);
    world.gateway.set(1, [100, 0]);
    expect(await world.step({ weight: '100' })).toMatchObject({ end: 'TRAFFIC_ELSEWHERE' });
  });

  test('is noticed before a rollout begins', async () => {
    const world = gatewayWorld([
      [100, 0],
      [0, 100],
    ]);
    expect(await world.step({ weight: '5', stable: 'v1' })).toMatchObject({ end: 'TRAFFIC_ELSEWHERE' });
    expect(world.gateway.weights()).toEqual(['100/0', '0/100']);
  });

  test('keeps a repeated last step from passing', async () => {
    const world = gatewayWorld([
      [100, 0],
      [100, 0],
    ]);
    await promoted(world);
    world.gateway.set(1, [100, 0]);
    expect(await world.step({ weight: '100' })).toMatchObject({ end: 'TRAFFIC_ELSEWHERE' });
  });
});

describe('a version with all the weight that the platform does not confirm', () => {
  const MISHAPS: readonly [string, (router: MemoryRouter) => void, string][] = [
    [
      'as not applied',
      (router) => {
        router.report({ applied: false });
      },
      'does not confirm',
    ],
    [
      'as unhealthy',
      (router) => {
        router.report({ healthy: false });
      },
      'unhealthy',
    ],
  ];

  test.each(MISHAPS.flatMap(([how, mishap, words]) => NOTHING_TO_DO.map(([what, inputs]) => ({ how, mishap, words, what, inputs }))))(
    'but reports $how is not verified by $what',
    async ({ mishap, words, inputs }) => {
      const router = memoryRouter({ v1: 100, v2: 0 });
      const world = deliveryWorld('kind: http\nurl: http://router\nservice: api\n', router.http, fakeClock(0, { auto: true }));
      await rolledBack(world);
      mishap(router);
      const { end, outputs, text } = await world.rollback(inputs);
      expect([end, outputs['changed'], outputs['verified']]).toEqual(['failed', 'false', 'false']);
      expect(text).toContain('TRAFFIC_NOT_CONFIRMED');
      expect(text).toContain(words);
    },
  );

  test.each(MISHAPS)('and reports %s lets no repeated last step pass', async (_, mishap) => {
    const router = memoryRouter({ v1: 100, v2: 0 });
    const world = deliveryWorld('kind: http\nurl: http://router\nservice: api\n', router.http, fakeClock(0, { auto: true }));
    await promoted(world);
    mishap(router);
    expect(await world.step({ weight: '100' })).toMatchObject({ end: 'TRAFFIC_NOT_CONFIRMED' });
  });

  test('is verified as soon as the platform confirms it', async () => {
    const world = gatewayWorld([[100, 0]], { settlesMs: 3000 });
    await rolledBack(world);
    world.gateway.set(0, [50, 0]);
    expect(await world.rollback()).toMatchObject({ end: 'passed', outputs: { changed: 'false', verified: 'true' } });
  });

  test('because its Service is gone is not verified', async () => {
    const world = gatewayWorld();
    await rolledBack(world);
    world.gateway.remove('v1');
    const { end, outputs, text } = await world.rollback();
    expect([end, outputs['verified']]).toEqual(['failed', 'false']);
    expect(text).toContain('There is no Service v1 although its share is 100 %');
    expect(text).not.toMatch(/\.\.(?!\.)/);
  });
});

describe('a rollback that the platform never takes', () => {
  test('leaves the ledger and the next rollout as they were', async () => {
    const world = gatewayWorld([[100, 0, 0]]);
    await promoted(world);
    const before = world.ledger();
    world.gateway.setBackends(0, [{ name: 'v2', weight: 100 }]);
    const { end, outputs, text } = await world.rollback();
    expect([end, outputs['changed'], outputs['verified']]).toEqual(['platform-error', 'false', 'false']);
    expect(text).toContain('KUBERNETES_NO_SUCH_BACKEND');
    expect(world.ledger()).toEqual(before);
    world.gateway.setBackends(0, [
      { name: 'v2', weight: 100 },
      { name: 'v3', weight: 0 },
    ]);
    expect(await world.step({ candidate: 'v3', weight: '5' })).toMatchObject({ end: 'passed' });
  });
});

describe('a clean-up', () => {
  test('does what the refusal before it has announced, where no target serves', async () => {
    const world = gatewayWorld();
    await world.step({ weight: '5' }, '7');
    world.gateway.set(0, [0, 0]);
    const step = await world.step({ weight: '50' }, '7');
    expect(step.end).toBe('TRAFFIC_ELSEWHERE');
    await step.fail();
    expect([world.gateway.weights(), step.text]).toEqual([['100/0'], expect.stringContaining('puts all traffic on v1')]);
  });

  test('of a step that ended before its first line returns what earlier jobs of its run gave, and nothing of other runs', async () => {
    const world = gatewayWorld();
    await world.step({ weight: '5' }, '7');
    await world.failedEarly({}, '8');
    expect(world.gateway.weights()).toEqual(['95/5']);
    expect(await world.failedEarly({}, '7')).toMatchObject({ end: 'passed' });
    expect([world.gateway.weights(), world.ledger().at(-1)]).toEqual([['100/0'], 'failed,0']);
  });

  test('returns a Service that stands twice in a rule', async () => {
    const world = gatewayWorld();
    const step = await world.step({ weight: '5' }, '7');
    world.gateway.setBackends(0, [
      { name: 'v1', weight: 95 },
      { name: 'v2', weight: 5 },
      { name: 'v2', weight: 7 },
    ]);
    expect(await step.fail()).toMatchObject({ end: 'passed' });
    expect(world.gateway.weights()).toEqual(['100/0/0']);
  });
});
