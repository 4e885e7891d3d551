import { describe, expect, test } from '@jest/globals';
import type { MemoryGateway } from '#testkit/memory-gateway';
import { gatewayWorld, type DeliveryWorld } from './gateway-world.ts';

const ARGO = 'argocd-controller';

/** A controller that writes its own weights so long after each write of ours, as often as told. */
function fight(
  { gateway, clock }: DeliveryWorld & { gateway: MemoryGateway },
  weights: readonly number[],
  afterMs: number,
  times = Infinity,
) {
  let left = times;
  let seen: number | undefined = gateway.writtenAt();
  gateway.before(() => {
    const written = gateway.writtenAt();
    if (written === undefined || written === seen || left <= 0 || clock.now() - written < afterMs) return;
    seen = written;
    left -= 1;
    gateway.set(0, weights, ARGO);
  });
}

async function promoted(settlesMs = 300) {
  const world = gatewayWorld([[100, 0]], { settlesMs });
  for (const weight of ['5', '50', '100']) expect(await world.step({ weight })).toMatchObject({ end: 'passed' });
  return world;
}

describe('a rollback that another controller sets back', () => {
  test('each time is a failure that names it, with what stops it', async () => {
    const world = await promoted();
    fight(world, [0, 100], 200);
    const { end, outputs, text } = await world.rollback();
    expect([end, outputs['verified']]).toEqual(['platform-error', 'false']);
    expect(text).toContain('TRAFFIC_SET_BACK');
    expect(text).toContain(`last written by ${ARGO}`);
    expect(text).toContain('argocd app set');
  });

  test('some seconds after each write is found by the next rollback, which believes no lucky reading', async () => {
    const world = await promoted();
    fight(world, [0, 100], 3000);
    // Nobody has interfered by the time that the job is over.
    expect(await world.rollback()).toMatchObject({ end: 'passed', outputs: { verified: 'true' } });
    for (const inputs of [{}, { mode: 'emergency' }, { version: 'v1' }]) {
      const { end, outputs, text } = await world.rollback(inputs);
      expect([end, outputs['verified']]).toEqual(['platform-error', 'false']);
      expect(text).toContain('TRAFFIC_SET_BACK');
    }
  });

  test('once is verified when it has lasted, with an annotation that names the writer', async () => {
    const world = await promoted();
    fight(world, [0, 100], 200, 1);
    const before = world.clock.now();
    const { end, outputs, annotations } = await world.rollback();
    expect([end, outputs['verified'], world.gateway.weights()]).toEqual(['passed', 'true', ['100/0']]);
    expect(annotations.join('\n')).toMatch(new RegExp(`set back meanwhile: ${ARGO} at .* took back`));
    expect(world.clock.now() - before).toBeGreaterThan(15_000);
  });

  test('after it was proven, before the job ends, is not blamed on a step', async () => {
    const world = await promoted(0);
    fight(world, [0, 100], 0, 1);
    const { text, log, outputs } = await world.rollback();
    expect(outputs['verified']).toBe('true');
    expect(`${log}${text}`).not.toContain('A step of the rollout');
    expect(text).toContain(ARGO);
  });
});

test('a clean-up that is set back once says by whom', async () => {
  const world = gatewayWorld([[100, 0]], { settlesMs: 300 });
  const step = await world.step({ weight: '5' });
  fight(world, [95, 5], 200, 1);
  const { end, annotations } = await step.fail();
  expect([end, world.gateway.weights()]).toEqual(['passed', ['100/0']]);
  expect(annotations.join('\n')).toContain(ARGO);
});

test('a step that is set back is not taken, and says by whom at once', async () => {
  const world = gatewayWorld([[100, 0]], { settlesMs: 300 });
  fight(world, [100, 0], 200, 1);
  const before = world.clock.now();
  const { end, text } = await world.step({ weight: '5' });
  expect(end).toBe('platform-error');
  expect(text).toContain('TRAFFIC_SET_BACK');
  expect(text).toContain(ARGO);
  expect(world.clock.now() - before).toBeLessThan(25_000);
});

test('a step that finds its weight taken away names the writer, and believes no lucky reading', async () => {
  const world = gatewayWorld();
  await world.step({ weight: '5' }, '7');
  world.gateway.set(0, [100, 0], ARGO);
  fight(world, [100, 0], 3000);
  const { end, text, log } = await world.step({ weight: '50' }, '7');
  expect(log).toContain(`the weights were last written by ${ARGO}`);
  expect([end, text]).toEqual(['platform-error', expect.stringContaining('TRAFFIC_SET_BACK')]);
});

test('a host name that changes all the time keeps no weight from being set', async () => {
  const world = gatewayWorld();
  world.gateway.before(() => {
    world.gateway.setHostname('another');
  });
  for (const weight of ['5', '50', '100']) expect(await world.step({ weight })).toMatchObject({ end: 'passed' });
  expect(await world.rollback()).toMatchObject({ end: 'passed', outputs: { verified: 'true' } });
});

test('weights that change each time are somebody’s doing, and no mistake of ours', async () => {
  const world = gatewayWorld();
  let weight = 1;
  world.gateway.before(({ method }) => {
    if (method === 'PATCH') world.gateway.set(0, [(weight += 1), 0], 'external-dns');
  });
  const { end, text } = await world.step({ weight: '5' });
  expect(end).toBe('SPLIT_CHANGED');
  expect(text).toContain('external-dns');
});

test('a rule that the Gateway has dropped is not served', async () => {
  const world = gatewayWorld();
  world.gateway.say({ type: 'PartiallyInvalid', status: 'True', reason: 'UnsupportedValue', message: 'rule 1 dropped' });
  const { end, text } = await world.step({ weight: '5' });
  expect(end).toBe('failed');
  expect(text).toContain('says PartiallyInvalid True: UnsupportedValue, rule 1 dropped.');
});
