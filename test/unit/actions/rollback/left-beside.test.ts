import { describe, expect, test } from '@jest/globals';
import { fileOf, ROLLOUT_FILE, servicesWorld, type ServicesWorld } from './services-world.ts';

const PLATFORM = 'kind: http\nurl: http://api\nservice: api\n';
const HOURS = 3_600_000;

/** A rollout of api at 5 %, whose run is gone, and a file that has never heard of api. */
async function renamed(): Promise<ServicesWorld> {
  const world = servicesWorld(['api', 'shop-api'], { v1: 100, v2: 0 });
  world.files.set(ROLLOUT_FILE, fileOf(['api']));
  await world.promote('api', 'v2', { stable: 'v1', plan: '5, 100' });
  expect(world.routers['api']?.weights()).toEqual({ v1: 95, v2: 5 });
  world.files.set(ROLLOUT_FILE, fileOf(['shop-api']));
  return world;
}

describe('a service that has left the rollout file while its rollout is open', () => {
  test('is named by reconcile, which is not green, once nobody goes on with it', async () => {
    const world = await renamed();
    expect(await world.rollback({ mode: 'reconcile' })).toMatchObject({ end: 'passed' });
    await world.clock.advance(7 * HOURS);
    const round = await world.rollback({ mode: 'reconcile' });
    expect(round.end).toBe('refused');
    expect(round.text).toContain('[error] api: rollback refused: SERVICE_NOT_IN_FILE: v2 of api has 5 % by the ledger in production');
    expect(round.text).toContain(
      'Run the rollback action (`service: api`, `environment: production`, `scope: candidate-only`) with the input `platform`',
    );
    expect(JSON.parse(round.outputs['services'] ?? '')).toMatchObject([
      { service: 'shop-api', result: 'unchanged' },
      { service: 'api', result: 'refused', code: 'SERVICE_NOT_IN_FILE' },
    ]);
  });

  test('is ended by the dispatch that is named', async () => {
    const world = await renamed();
    const dispatch = { service: 'api', environment: 'production', scope: 'candidate-only' };
    const without = await world.rollback(dispatch);
    expect(without).toMatchObject({
      end: 'UNKNOWN_SERVICE',
      text: expect.stringContaining('`service: api` with the input `platform`') as unknown,
    });
    expect(await world.rollback({ ...dispatch, platform: PLATFORM })).toMatchObject({ end: 'passed', outputs: { from: 'v2', to: 'v1' } });
    expect(world.routers['api']?.weights()).toEqual({ v1: 100, v2: 0 });
    await world.clock.advance(7 * HOURS);
    expect(await world.rollback({ mode: 'reconcile' })).toMatchObject({ end: 'passed' });
  });

  test('is ended by the next round once it is back in the file', async () => {
    const world = await renamed();
    await world.clock.advance(7 * HOURS);
    world.files.set(ROLLOUT_FILE, fileOf(['shop-api', 'api']));
    expect(await world.rollback({ mode: 'reconcile' })).toMatchObject({ end: 'passed', outputs: { changed: 'true' } });
    expect(world.routers['api']?.weights()).toEqual({ v1: 100, v2: 0 });
  });

  test.each([{ mode: 'emergency' }, { mode: 'emergency', version: 'v1' }, { version: 'v1' }, { mode: 'reconcile' }, {}])(
    'is rolled back with its platform as an input: %j',
    async (inputs) => {
      const world = await renamed();
      await world.clock.advance(7 * HOURS);
      expect(await world.rollback({ service: 'api', platform: PLATFORM, ...inputs })).toMatchObject({ end: 'passed' });
      expect(world.routers['api']?.weights()).toEqual({ v1: 100, v2: 0 });
    },
  );

  test('is not stranded by its environment leaving the file, or by mistakes of others in it', async () => {
    const world = await renamed();
    world.files.set(ROLLOUT_FILE, `${fileOf(['shop-api'])}    environments: { staging: {} }\n  web: { plan: 5 }\n`);
    expect(await world.rollback({ service: 'api', platform: PLATFORM })).toMatchObject({ end: 'passed' });
    expect(world.routers['api']?.weights()).toEqual({ v1: 100, v2: 0 });
  });
});
