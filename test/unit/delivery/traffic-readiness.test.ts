import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { serving } from '#core/rollout/machine';
import type { ServedSplit, Shares, Unready } from '#core/rollout/split';
import { drive, type DriveContext, type DriveResult } from '#delivery/traffic';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts } from '#testkit/ports';

const arms = { stable: 'v1', candidate: 'v2' };
const DOWN: Unready = { why: 'server api/v1 is DOWN', settling: false };
const STARTING: Unready = { why: '0 of 3 pods of v1 are ready', settling: true };

interface World {
  shares: Shares;
  /** What the platform says at a moment, milliseconds after the beginning. */
  readonly unready: (at: number, shares: Shares) => ServedSplit['unready'];
}

function world(served: World, refuse: (shares: Shares) => boolean = () => false) {
  const ports = testPorts({ clock: fakeClock(0, { auto: true }) });
  const written: Shares[] = [];
  const read = (): ServedSplit => {
    const unready = served.unready(ports.clock.now(), served.shares);
    const problems = Object.entries(unready ?? {}).flatMap(([target, { why }]) => ((served.shares[target] ?? 0) > 0 ? [why] : []));
    return {
      shares: served.shares,
      acknowledged: true,
      problems,
      possible: { step: 1, because: 'test' },
      ...(unready === undefined ? {} : { unready }),
    };
  };
  const made: DriveContext = {
    router: {
      read: () => Promise.resolve(read()),
      write: ({ shares }) => {
        if (refuse(shares)) return Promise.reject(new RolloutError('platform', { code: 'X', message: 'cannot be given', remedy: 'y' }));
        written.push(shares);
        served.shares = shares;
        return Promise.resolve();
      },
    },
    clock: ports.clock,
    log: ports.log,
    signal: ports.signal,
    random: ports.random,
    run: { id: '1', attempt: 1, url: '' },
    verifyTimeoutMs: 60_000,
    persistence: { attempts: 3, deadlineAt: Infinity },
    record: () => Promise.resolve(),
  };
  const start = (weight: number): DriveResult => ({ state: serving(arms, weight, 'rollback'), served: read(), problems: [] });
  return { made, written, start, now: () => ports.clock.now() };
}

const careful = { type: 'failed', reason: 'errors', by: [50], careful: true } as const;
const half = { v1: 50, v2: 50 };
const all = { v1: 100, v2: 0 };
const none = { v1: 0, v2: 100 };

describe('a careful return', () => {
  test('is not begun while stable is down, after it had all its time', async () => {
    const { made, written, start, now } = world({ shares: none, unready: () => ({ v1: DOWN }) });
    const { state, problems } = await drive(start(100), careful, made);
    expect([state.phase, written, problems]).toEqual(['kept', [], ['v1 could not serve: server api/v1 is DOWN']]);
    expect(now()).toBeGreaterThan(58_000);
  });

  test('waits until stable is up', async () => {
    const { made, written, start } = world({ shares: none, unready: (at) => (at < 20_000 ? { v1: STARTING } : undefined) });
    const { state } = await drive(start(100), careful, made);
    expect([state.phase, written]).toEqual(['returned', [half, all]]);
  });

  test('is undone within seconds where stable goes down on the way', async () => {
    const { made, written, start, now } = world({
      shares: none,
      unready: (_, { v1 = 0 }) => (v1 >= 50 ? { v1: DOWN } : undefined),
    });
    const { state } = await drive(start(100), careful, made);
    expect([state.phase, written]).toEqual(['kept', [half, none]]);
    expect(now()).toBeLessThan(5000);
  });

  test('lets a platform get stable ready for as long as a split may take', async () => {
    let raisedAt: number | undefined;
    const { made, written, start } = world({
      shares: none,
      unready: (at, { v1 = 0 }) => {
        if (v1 > 0) raisedAt ??= at;
        return raisedAt !== undefined && at < raisedAt + 30_000 ? { v1: STARTING } : undefined;
      },
    });
    const { state } = await drive(start(100), careful, made);
    expect([state.phase, written]).toEqual(['returned', [half, all]]);
  });

  test('puts back what was, also while the platform goes on to complain of stable', async () => {
    const { made, written, start } = world({ shares: none, unready: (_, { v1 = 0 }) => (v1 > 50 ? { v1: DOWN } : undefined) });
    const { state } = await drive(start(100), { ...careful, by: [] }, made);
    expect([state.phase, written]).toEqual(['kept', [all, none]]);
  });

  test('stops at a step that is refused', async () => {
    const { made, written, start } = world({ shares: none, unready: () => undefined }, ({ v1 }) => v1 === 50);
    const { state } = await drive(start(100), careful, made);
    expect([state.phase, written]).toEqual(['kept', [none]]);
  });

  test('goes on at once where what serves is down as well', async () => {
    const { made, written, start } = world({ shares: none, unready: (at) => (at < 90_000 ? { v1: DOWN, v2: DOWN } : undefined) });
    await drive(start(100), careful, made);
    expect(written[0]).toEqual(half);
    expect(written.at(-1)).toEqual(all);
  });

  test('puts back exactly what served before', async () => {
    const before = { v1: 0, v2: 90, v3: 10 };
    const { made, written, start } = world({ shares: before, unready: (_, { v1 = 0 }) => (v1 > 0 ? { v1: DOWN } : undefined) });
    const { state } = await drive(start(90), { ...careful, by: [] }, { ...made, before: { shares: before } });
    expect([state.phase, written.at(-1)]).toEqual(['kept', before]);
  });
});

test('any other return does not wait: traffic goes back', async () => {
  const { made, written, start } = world({ shares: none, unready: () => ({ v1: DOWN }) });
  await drive(start(100), { type: 'failed', reason: 'errors' }, made);
  expect(written[0]).toEqual(all);
});

describe('a step forward', () => {
  const down = { v2: { why: 'server api/v2 is DOWN', settling: false } };

  test('gives nothing to a candidate that is down', async () => {
    const { made, written, start } = world({ shares: all, unready: () => down });
    const { state, problems } = await drive(start(0), { type: 'step', to: 5 }, made);
    expect(state.phase).toBe('returned');
    expect(written.filter(({ v2 = 0 }) => v2 > 0)).toEqual([]);
    expect(problems).toEqual(['v2 could not serve, so it got no more: server api/v2 is DOWN']);
  });

  test('waits for a candidate that comes up', async () => {
    const { made, written, start } = world({ shares: all, unready: (at) => (at < 10_000 ? down : undefined) });
    const { state } = await drive(start(0), { type: 'step', to: 5 }, made);
    expect([state.phase, written]).toEqual(['serving', [{ v1: 95, v2: 5 }]]);
  });

  test('does not wait for what the platform makes ready only when it has a share', async () => {
    const { made, start } = world({
      shares: all,
      unready: (_, { v2 = 0 }) => (v2 === 0 ? { v2: { why: 'v2 has no pods', settling: true } } : undefined),
    });
    const { state } = await drive(start(0), { type: 'step', to: 5 }, made);
    expect(state.phase).toBe('serving');
  });
});
