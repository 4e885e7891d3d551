import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runWaves } from '#actions/rollback/src/run-waves';
import { cancelledError } from '#core/errors';
import { fakeClock } from '#testkit/fake-clock';
import { examples, resultOf } from './service-result.ts';

describe('waves of services', () => {
  test('follow one another, while those of one wave go at once', async () => {
    const clock = fakeClock(0, { auto: true });
    const events: string[] = [];
    const work = async (service: string) => {
      events.push(`${service} begins`);
      await clock.sleep(100);
      events.push(`${service} ends`);
      return resultOf({ service });
    };
    const results = await runWaves([['a'], ['b', 'c']], work, Infinity, clock);
    expect(events.slice(0, 4)).toEqual(['a begins', 'a ends', 'b begins', 'c begins']);
    expect(results.map(({ service }) => service)).toEqual(['a', 'b', 'c']);
  });

  test('go on after one that fails', async () => {
    const work = (service: string) => Promise.resolve(service === 'a' ? { ...examples.stuck, service } : resultOf({ service }));
    const results = await runWaves([['a'], ['b']], work, Infinity, fakeClock());
    expect(results.map(({ service, result }) => [service, result])).toEqual([
      ['a', 'stuck'],
      ['b', 'returned'],
    ]);
  });

  test('begin none after the deadline, and say so of each', async () => {
    const clock = fakeClock(0, { auto: true });
    const begun: string[] = [];
    const work = async (service: string) => {
      begun.push(service);
      await clock.sleep(1001);
      return resultOf({ service });
    };
    const results = await runWaves([['a'], ['b', 'c']], work, 1000, clock);
    expect(begun).toEqual(['a']);
    expect(results.slice(1)).toMatchObject([
      { service: 'b', result: 'failed', changed: false, error: { code: 'DEADLINE_PASSED' } },
      { service: 'c', result: 'failed', changed: false, error: { code: 'DEADLINE_PASSED' } },
    ]);
  });

  test('reject when the job is cancelled, but only after every service has stopped', async () => {
    const clock = fakeClock();
    let stopped = false;
    const work = async (service: string) => {
      if (service === 'a') throw cancelledError('setting a split');
      await clock.sleep(100);
      stopped = true;
      return resultOf({ service });
    };
    const running = runWaves([['a', 'b'], ['c']], work, Infinity, clock);
    let settled = false;
    running.catch(() => undefined).finally(() => (settled = true));
    await clock.advance(99);
    expect(settled).toBe(false);
    await clock.advance(1);
    await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
    expect(stopped).toBe(true);
  });

  test('give one result for each service, in order, whatever the groups', async () => {
    const waves = fc.array(fc.array(fc.string(), { maxLength: 3 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(waves, async (groups) => {
        const results = await runWaves(groups, (service) => Promise.resolve(resultOf({ service })), Infinity, fakeClock());
        expect(results.map(({ service }) => service)).toEqual(groups.flat());
      }),
    );
  });
});
