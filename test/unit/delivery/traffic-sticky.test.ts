import { describe, expect, test } from '@jest/globals';
import type { LedgerEntry } from '#core/ledger';
import { serving } from '#core/rollout/machine';
import type { ServedSplit } from '#core/rollout/split';
import type { StickyUsers } from '#core/rollout/sticky';
import { drive, type DriveResult, type DriveContext } from '#delivery/traffic';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts } from '#testkit/ports';

const ANY = { step: 1, because: 'whole percents' };

const arms = { stable: 'v1', candidate: 'v2' };
const run = { id: '1', attempt: 1, url: '' };
const onCandidate = { target: 'v2', by: 'stick table api', users: 12, released: true, remedy: 'Clear the table.' } as const;

/** A platform that serves what it is told, with users who stay on v2 for so many returns. */
function driveContext(sticky: StickyUsers, returnsUntilGone: number) {
  let served: ServedSplit = { shares: { v1: 50, v2: 50 }, possible: ANY, acknowledged: true, problems: [] };
  let returns = 0;
  const entries: LedgerEntry[] = [];
  const ports = testPorts({ clock: fakeClock(0, { auto: true }) });
  const made: DriveContext = {
    router: {
      read: () => Promise.resolve(returns >= returnsUntilGone ? served : { ...served, sticky: [sticky] }),
      write: ({ shares }, expected) => {
        if (expected === undefined) returns += 1;
        served = { ...served, shares };
        return Promise.resolve();
      },
    },
    clock: ports.clock,
    log: ports.log,
    signal: ports.signal,
    random: ports.random,
    run,
    verifyTimeoutMs: 5000,
    record: (entry) => {
      entries.push(entry);
      return Promise.resolve();
    },
  };
  return { made, entries, returns: () => returns };
}

const start = (weight: number): DriveResult => ({
  state: serving(arms, weight, 'rollback'),
  served: { shares: { v1: 100 - weight, v2: weight }, possible: ANY, acknowledged: true, problems: [] },
  problems: [],
});

describe('a return whose shares are right is over', () => {
  test('only once nobody stays on the candidate', async () => {
    const { made, entries, returns } = driveContext(onCandidate, 3);
    const driven = await drive(start(50), { type: 'failed', reason: 'test' }, made);
    expect([driven.state.phase, returns()]).toEqual(['returned', 3]);
    expect(entries.map(({ status }) => status)).toEqual(['failed']);
    expect(driven.attempts?.[0]?.problem).toBe('12 users stay on v2 by stick table api. Clear the table.');
  });

  test('not at all while the platform cannot let them go, and that is said at once', async () => {
    const { made, entries, returns } = driveContext({ ...onCandidate, users: 'unknown', by: 'cookie SRV', released: false }, Infinity);
    const driven = await drive(start(50), { type: 'failed', reason: 'test' }, made);
    expect([driven.state.phase, returns()]).toEqual(['stuck', 1]);
    expect(entries.map(({ status }) => status)).toEqual(['in-progress']);
    expect(driven.problems.join(' ')).toContain(
      'users that have been on v2 stay on it by cookie SRV; how many is not known. Clear the table.',
    );
  });

  test('whoever stays on stable', async () => {
    const { made } = driveContext({ ...onCandidate, target: 'v1' }, Infinity);
    expect((await drive(start(50), { type: 'failed', reason: 'test' }, made)).state.phase).toBe('returned');
  });
});

test.each([25, 100])('on the way forward to %d %% users may stay where they are', async (to) => {
  const { made } = driveContext({ ...onCandidate, target: 'v1' }, Infinity);
  const driven = await drive(start(5), { type: 'step', to }, made);
  expect([driven.state.phase, driven.problems]).toEqual([to === 100 ? 'promoted' : 'serving', []]);
});
