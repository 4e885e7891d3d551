import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statusOf, type RolloutRecord, type RolloutStatus } from '#core/ledger';
import { decideRollback, type RollbackDecision, type RollbackRequest } from '#core/rollout/decide-rollback';

const run = { id: '1', attempt: 1, url: 'https://github.com/o/r/actions/runs/1' };

function rollout(
  candidate: string,
  stable: string,
  statuses: RolloutStatus | readonly RolloutStatus[],
  arms = { candidate, stable },
): RolloutRecord {
  const entries = [statuses].flat().map((status, index) => ({ status, weight: 25, note: 'error rate', run, at: index }));
  return {
    id: candidate,
    service: 'api',
    environment: 'production',
    candidate,
    stable,
    arms,
    steps: [],
    run,
    ref: 'main',
    openedAt: 0,
    entries,
  };
}

/** `history` is newest first. */
function decide(history: readonly RolloutRecord[], wish: Partial<RollbackRequest> = {}): RollbackDecision {
  return decideRollback({
    service: 'api',
    environment: 'production',
    version: undefined,
    candidateOnly: false,
    history,
    migrations: [],
    onIrreversible: 'refuse',
    restorable: false,
    ...wish,
  });
}

const v1 = rollout('v1', 'v0', 'passed');
const v2 = rollout('v2', 'v1', 'passed');
const v3 = rollout('v3', 'v2', 'passed');
const ended = (of: RolloutRecord): RolloutRecord => ({
  ...of,
  entries: [...of.entries, { status: 'failed', weight: 0, note: 'rolled back', run, at: 9 }],
});

describe('a rollback to the last good version', () => {
  test.each(['in-progress', 'held', 'passed'] as const)('ends a rollout that is %s and returns to what it replaced', (status) => {
    const latest = rollout('v3', 'v2', status);
    expect(decide([latest, v2])).toMatchObject({
      kind: 'return',
      from: 'v3',
      to: 'v2',
      arms: { candidate: 'v3', stable: 'v2' },
      changes: { end: [latest] },
    });
  });

  test('of a rollout that was rolled back already has nothing to do', () => {
    expect(decide([rollout('v3', 'v2', 'failed'), v2])).toMatchObject({ kind: 'settled', to: 'v2' });
  });

  test('goes past a version that has been called bad since', () => {
    expect(decide([v3, ended(v2), v1])).toMatchObject({ kind: 'return', from: 'v3', to: 'v1' });
  });

  test('trusts a version that the ledger has never seen, when it was stable', () => {
    expect(decide([rollout('v3', 'hotfix', 'passed'), v2])).toMatchObject({ kind: 'return', to: 'hotfix' });
  });

  test('uses the names that the platform knows', () => {
    const latest = rollout('v3', 'v2', 'passed', { candidate: 'blue', stable: 'green' });
    expect(decide([latest])).toMatchObject({ arms: { candidate: 'blue', stable: 'green' } });
  });

  test('without any rollout says where to look', () => {
    expect(() => decide([])).toThrow('The ledger has no rollout of api in production');
  });
});

describe('a rollback of what this run has rolled out', () => {
  const by = (id: string, weight = 5, status: RolloutStatus = 'in-progress'): RolloutRecord['entries'][number] => ({
    status,
    weight,
    note: 'moved',
    run: { ...run, id },
    at: weight,
  });
  const takenOver = (...more: RolloutRecord['entries'][number][]): RolloutRecord => ({
    ...rollout('v3', 'v2', []),
    entries: [by('1'), by('2', 25), ...more],
  });

  test.each([
    ['is being rolled out', takenOver()],
    ['was promoted', takenOver(by('2', 100, 'passed'))],
    ['had a soak of the other run since', takenOver({ ...by('1', 25), soak: 'failed' })],
  ])('leaves alone what another run has taken over, and %s', (_, latest) => {
    expect(decide([latest, v2], { ownRun: '1' })).toMatchObject({ kind: 'left' });
    expect(decide([latest, v2], { ownRun: '2' })).toMatchObject({ kind: 'return', to: 'v2' });
  });
});

describe('a rollback of the candidate alone', () => {
  test('ends a rollout in progress', () => {
    expect(decide([rollout('v3', 'v2', 'in-progress'), v2], { candidateOnly: true })).toMatchObject({ kind: 'return', to: 'v2' });
  });

  test('leaves a version that was promoted', () => {
    expect(decide([v3, v2], { candidateOnly: true })).toMatchObject({ kind: 'current', to: 'v3' });
  });

  test('looks after the traffic of one that has failed', () => {
    expect(decide([rollout('v3', 'v2', 'failed'), v2], { candidateOnly: true })).toMatchObject({ kind: 'settled', from: 'v3', to: 'v2' });
  });
});

describe('a rollback to a named version', () => {
  test('ends everything that passed after it, the newest last', () => {
    expect(decide([v3, v2, v1], { version: 'v1' })).toMatchObject({ kind: 'return', from: 'v3', to: 'v1', changes: { end: [v2, v3] } });
  });

  test('goes to a version that is only known as what another one replaced', () => {
    expect(decide([v2, v1], { version: 'v0' })).toMatchObject({ kind: 'return', from: 'v2', to: 'v0', changes: { end: [v1, v2] } });
  });

  test('goes forth again to one that was rolled back, and says that it serves', () => {
    const history = [ended(v3), ended(v2), v1];
    expect(decide(history, { version: 'v2' })).toMatchObject({
      kind: 'return',
      from: 'v1',
      to: 'v2',
      changes: { end: [], restore: history[1] },
    });
  });

  test('to the version that serves already has nothing to do', () => {
    expect(decide([rollout('v3', 'v2', 'failed'), v2], { version: 'v2' })).toMatchObject({ kind: 'settled' });
    expect(decide([v3, v2], { version: 'v3' })).toMatchObject({ kind: 'current', to: 'v3', arms: { candidate: 'v2', stable: 'v3' } });
  });

  test('to the version that is being rolled out is refused', () => {
    expect(() => decide([rollout('v3', 'v2', 'in-progress')], { version: 'v3' })).toThrow(
      '`version` is v3, the version that a rollback takes out of service.',
    );
  });

  test('to one that never passed says why it did not', () => {
    expect(() => decide([rollout('v3', 'v2', 'failed'), v2], { version: 'v3' })).toThrow(
      'v3 has never passed a whole rollout of api in production: error rate.',
    );
  });

  test('to one that nobody knows offers the nearest', () => {
    expect(() => decide([v3, rollout('v2.14.1', 'v1', 'passed')], { version: 'w2.14.1' })).toThrow('did you mean v2.14.1?');
  });

  test('whose place on the platform has been given away is refused, unless the platform can put it back', () => {
    const green = rollout('v2', 'v1', 'passed', { candidate: 'green', stable: 'blue' });
    const blue = rollout('v3', 'v2', 'passed', { candidate: 'blue', stable: 'green' });
    expect(() => decide([blue, green], { version: 'v1' })).toThrow('its place blue on the platform has been given to v3 since');
    const again = rollout('v4', 'v3', 'passed', { candidate: 'green', stable: 'blue' });
    expect(() => decide([again, blue, green], { version: 'v1' })).toThrow('given to v3');
    expect(decide([again, blue, green], { version: 'v1', restorable: true })).toMatchObject({ kind: 'return', to: 'v1' });
  });

  test('whose place a rollout under way has taken names the one to choose first, since no delivery begins before that rollout ends', () => {
    const places = { candidate: 'green', stable: 'blue' };
    const history = [rollout('v3', 'v1', 'held', places), rollout('v2', 'v1', 'passed', places)];
    expect(() => decide(history)).toThrow(
      expect.objectContaining({
        code: 'VERSION_REPLACED',
        remedy: 'Choose v1 (`version: v1`), which ends the rollout of v3; then deploy v2 again with canary-step.',
      }),
    );
    expect(decide(history, { version: 'v1' })).toMatchObject({ kind: 'return', to: 'v1' });
  });
});

describe('an irreversible migration on the way', () => {
  const migrations = [{ version: 'v2', irreversible: true, why: 'drops column email' }];

  test('refuses with the reason', () => {
    expect(() => decide([v3, v2, v1], { version: 'v1', migrations })).toThrow(
      'api cannot go back to v1: the migration of v2 (drops column email) cannot be undone.',
    );
  });

  test('freezes or is passed where that is asked for', () => {
    expect(decide([v3, v2, v1], { version: 'v1', migrations, onIrreversible: 'freeze' })).toMatchObject({
      kind: 'freeze',
      because: [{ version: 'v2' }],
    });
    expect(decide([v3, v2, v1], { version: 'v1', migrations, onIrreversible: 'ignore' })).toMatchObject({
      kind: 'return',
      passed: [{ version: 'v2' }],
    });
  });

  test('that lies before the version returned to does not matter', () => {
    expect(decide([v3, v2], { migrations })).toMatchObject({ kind: 'return', to: 'v2' });
  });
});

describe('what serves by the ledger', () => {
  const at = (of: RolloutRecord, openedAt: number, ...moments: readonly number[]): RolloutRecord => ({
    ...of,
    id: `${of.id}-${String(openedAt)}`,
    openedAt,
    entries: of.entries.map((entry, index) => ({ ...entry, at: moments[index] ?? openedAt })),
  });

  test('is left alone when a later rollout of the same version failed', () => {
    const back = at(rollout('v1', 'v2', 'passed'), 20, 21);
    const again = at(rollout('v2', 'v1', 'failed'), 30, 31);
    const over = at(rollout('v1', 'v2', ['passed', 'failed']), 20, 21, 40);
    const older = at(rollout('v2', 'v1', 'passed'), 10, 11);
    expect(decide([again, back, older], { version: 'v2' })).toMatchObject({
      kind: 'return',
      from: 'v1',
      to: 'v2',
      changes: { end: [back] },
    });
    for (const wish of [{}, { candidateOnly: true }, { version: 'v2' }]) {
      expect(decide([again, over, older], wish)).toMatchObject({ kind: 'current', to: 'v2', arms: { candidate: 'v1', stable: 'v2' } });
    }
  });

  test('may be a version from before the ledger, once all that came after it were taken out', () => {
    const history = [at(rollout('v2', 'v1', ['passed', 'failed']), 20, 21, 40), at(rollout('v1', 'v0', ['passed', 'failed']), 10, 11, 40)];
    expect(decide(history)).toMatchObject({ kind: 'settled', to: 'v0' });
    expect(decide(history, { version: 'v1' })).toMatchObject({
      kind: 'return',
      from: 'v0',
      to: 'v1',
      changes: { end: [], restore: history[1] },
    });
  });

  test('is what was restored since the newest rollout began, not what that one replaced', () => {
    const failed = at(rollout('v3', 'v0', ['passed', 'failed']), 20, 21, 30);
    const restored = at(rollout('v2', 'v0', ['passed', 'failed', 'passed']), 10, 11, 12, 30);
    expect(decide([failed, restored])).toMatchObject({ kind: 'settled', to: 'v2' });
    const sameSecond = at(rollout('v2', 'v0', ['passed', 'failed', 'passed']), 10, 11, 12, 20);
    expect(decide([failed, sameSecond])).toMatchObject({ kind: 'settled', to: 'v2' });
    const before = at(rollout('v2', 'v0', ['passed', 'failed', 'passed']), 10, 11, 12, 13);
    expect(decide([failed, before])).toMatchObject({ kind: 'settled', to: 'v0' });
  });

  test('is said anew of a version whose rollout counts as passed although another one replaced it by hand', () => {
    const over = at(rollout('v3', 'hotfix', 'passed'), 20, 21);
    const good = at(rollout('v2', 'v1', 'passed'), 10, 11);
    expect(decide([over, good], { version: 'v2' })).toMatchObject({ kind: 'return', to: 'v2', changes: { end: [over], restore: good } });
  });

  test('is no version that passed, once one without a rollout of its own is named', () => {
    const again = at(rollout('v3', 'v2', 'passed'), 30, 31);
    const newer = at(rollout('v2', 'v1', 'passed'), 20, 21);
    const first = at(rollout('v2', 'v1', 'passed'), 10, 11);
    expect(decide([again, newer, first], { version: 'v1' })).toMatchObject({
      kind: 'return',
      to: 'v1',
      changes: { end: [first, newer, again] },
    });
  });
});

/** What the ledger says after a decision has been carried out, up to `writes` of its entries: the rollback may be cut off between them. */
function carryOut(history: readonly RolloutRecord[], decision: RollbackDecision, writes: number): readonly RolloutRecord[] {
  if (decision.kind !== 'return') return history;
  const { end, restore } = decision.changes;
  const changes = [...(restore === undefined ? [] : [[restore, 'passed'] as const]), ...end.map((one) => [one, 'failed'] as const)];
  return changes
    .slice(0, writes)
    .reduce<readonly RolloutRecord[]>(
      (now, [of, status]) =>
        now.map((one) => (one.id === of.id ? { ...one, entries: [...one.entries, { status, weight: 0, note: '', run, at: 9 }] } : one)),
      history,
    );
}

const histories = fc
  .array(fc.constantFrom<RolloutStatus>('passed', 'failed', 'in-progress', 'held'), { minLength: 1, maxLength: 6 })
  .map((statuses) => {
    // Only the newest may be open, and each replaces what was good before it.
    let stable = 'v0';
    return statuses
      .map((status, index) => {
        const last = index === statuses.length - 1;
        const record = rollout(
          `v${String(index + 1)}`,
          stable,
          !last && (status === 'in-progress' || status === 'held') ? 'failed' : status,
        );
        if (statusOf(record) === 'passed') stable = record.candidate;
        return record;
      })
      .reverse();
  });

describe('whatever the history', () => {
  test('a second rollback finds nothing to do, also one that follows a rollback that was cut off', () => {
    fc.assert(
      fc.property(histories, fc.nat(4), (history, writes) => {
        const first = decide(history);
        const cut = carryOut(history, first, writes);
        const second = decide(cut);
        const done = carryOut(cut, second, Infinity);
        if (second.kind === 'return') expect(second.to).toBe(first.to);
        expect(decide(done).kind).toBe('settled');
        expect(decide(done).to).toBe(first.to);
      }),
    );
  });

  test('a rollback to a version makes it the last good one, cut off or not', () => {
    fc.assert(
      fc.property(histories, fc.nat(5), fc.nat(4), (history, pick, writes) => {
        const version = `v${String(pick)}`;
        let first: RollbackDecision;
        try {
          first = decide(history, { version });
        } catch {
          return;
        }
        const cut = carryOut(history, first, writes);
        const done = carryOut(cut, decide(cut, { version }), Infinity);
        const good = done.find((one) => statusOf(one) === 'passed');
        expect(good?.candidate ?? 'v0').toBe(version);
        expect(['settled', 'current']).toContain(decide(done, { version }).kind);
      }),
    );
  });
});
