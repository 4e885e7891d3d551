import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ownerOf, type RolloutRecord, type RolloutStatus } from '#core/ledger';
import { isAbandoned } from '#core/rollout/abandoned';
import type { RunStanding } from '#core/run-standing';

const minute = 60_000;
const staleAfter = 30 * minute;

/** A rollout whose newest entry, or whose opening when there is none, is at 0. */
function rollout(status: RolloutStatus | 'never begun'): RolloutRecord {
  const run = { id: '1', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/1' };
  const entries = status === 'never begun' ? [] : [{ status, weight: 5, note: '', run: { ...run, id: '2' }, at: 0 }];
  return {
    id: '1',
    service: 'api',
    environment: 'production',
    candidate: 'v2',
    stable: 'v1',
    arms: { candidate: 'v2', stable: 'v1' },
    steps: [],
    run,
    ref: 'main',
    openedAt: entries.length === 0 ? 0 : -10 * staleAfter,
    entries,
  };
}

const unknown: RunStanding = { kind: 'unknown', why: 'the token may not look at runs', remedy: 'Add `actions: read`.' };
const ended = (conclusion: string): RunStanding => ({ kind: 'ended', conclusion, at: 0 });

describe.each(['in-progress', 'never begun'] as const)('a rollout that is %s', (status) => {
  test.each<[RunStanding, young: boolean, old: boolean]>([
    [{ kind: 'running' }, false, true],
    [{ kind: 'waiting' }, false, false],
    [ended('success'), false, true],
    [ended('failure'), true, true],
    [ended('cancelled'), true, true],
    [ended('timed_out'), true, true],
    [ended('startup_failure'), true, true],
    [ended('neutral'), true, true],
    [{ kind: 'gone' }, true, true],
    [unknown, false, true],
  ])('and whose run is %j is abandoned when young: %s, when old: %s', (standing, young, old) => {
    expect(isAbandoned(rollout(status), standing, 10 * minute, staleAfter).abandoned).toBe(young);
    expect(isAbandoned(rollout(status), standing, staleAfter, staleAfter).abandoned).toBe(young);
    expect(isAbandoned(rollout(status), standing, staleAfter + 1, staleAfter).abandoned).toBe(old);
  });
});

const standings = fc.oneof(
  fc.constantFrom<RunStanding>({ kind: 'running' }, { kind: 'waiting' }, { kind: 'gone' }, unknown),
  fc.string().map(ended),
);

test.each(['held', 'passed', 'failed'] as const)('a rollout that is %s is never abandoned', (status) => {
  fc.assert(
    fc.property(standings, fc.nat(), (standing, now) => {
      expect(isAbandoned(rollout(status), standing, now, staleAfter).abandoned).toBe(false);
    }),
  );
});

test('what is abandoned stays abandoned as time passes', () => {
  const status = fc.constantFrom('in-progress' as const, 'never begun' as const);
  fc.assert(
    fc.property(status, standings, fc.nat(4 * staleAfter), fc.nat(4 * staleAfter), (of, standing, now, more) => {
      const before = isAbandoned(rollout(of), standing, now, staleAfter);
      const after = isAbandoned(rollout(of), standing, now + more, staleAfter);
      if (before.abandoned) expect(after.abandoned).toBe(true);
      expect(before.why).toMatch(/^[a-z][^\n]*[^.]$/);
    }),
  );
});

test('a clock that is behind the ledger’s makes no rollout old', () => {
  expect(isAbandoned(rollout('in-progress'), { kind: 'running' }, -1_000_000_000, staleAfter)).toEqual({
    abandoned: false,
    why: 'its run is still going; the ledger has heard nothing for 0s, which is not too long yet',
  });
});

test.each<[RunStanding, string]>([
  [ended('timed_out'), 'its run ended as timed out'],
  [ended('<b>@all</b>'), 'its run ended as something unknown'],
  [{ kind: 'gone' }, 'its run no longer exists'],
  [{ kind: 'waiting' }, 'its run waits for an approval or a runner'],
  [{ kind: 'running' }, 'its run is still going, and the ledger has heard nothing for 1h'],
  [ended('success'), 'its run ended as a success, and the ledger has heard nothing for 1h'],
  [unknown, 'its run could not be looked at (the token may not look at runs), and the ledger has heard nothing for 1h'],
])('says why: %j', (standing, why) => {
  expect(isAbandoned(rollout('in-progress'), standing, 60 * minute + 999, staleAfter).why).toBe(why);
});

test('a rollout belongs to the run that took its newest step, or to the one that opened it; a soak takes no step', () => {
  const stepped = rollout('in-progress');
  expect(ownerOf(stepped).id).toBe('2');
  expect(ownerOf(rollout('never begun')).id).toBe('1');
  const soak = { ...stepped.entries[0], status: 'in-progress', weight: 25, note: 'soaked', at: 0, soak: 'passed' } as const;
  expect(ownerOf({ ...stepped, entries: [...stepped.entries, { ...soak, run: { ...stepped.run, id: '3' } }] }).id).toBe('2');
});
