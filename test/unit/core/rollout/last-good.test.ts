import { describe, expect, test } from '@jest/globals';
import type { RolloutError } from '#core/errors';
import { statusOf, type RolloutRecord, type RolloutStatus } from '#core/ledger';
import { decideRollback, type RollbackDecision } from '#core/rollout/decide-rollback';
import { lastGood } from '#core/rollout/last-good';
import { decideStep, type StepDecision, type StepRequest } from '#core/rollout/reconcile';

const ANY = { step: 1, because: 'whole percents' };

const run = { id: '1', attempt: 1, url: 'https://github.com/o/r/actions/runs/1' };

function rollout(candidate: string, stable: string, openedAt: number, ...statuses: readonly RolloutStatus[]): RolloutRecord {
  const entries = statuses.map((status, index) => ({
    status,
    weight: status === 'passed' ? 100 : status === 'failed' ? 0 : 5,
    note: '',
    run,
    at: openedAt + index,
  }));
  const facts = { service: 'api', environment: 'production', steps: [5, 100], run, ref: 'main' };
  return { ...facts, id: `${candidate}-${String(openedAt)}`, candidate, stable, arms: { candidate, stable }, openedAt, entries };
}

/** What a ledger and a platform hold, and what the actions make of it. `history` newest first. */
class World {
  history: readonly RolloutRecord[];
  serving: string;

  constructor(serving: string, ...history: readonly RolloutRecord[]) {
    this.serving = serving;
    this.history = history;
  }

  rollback(version?: string): RollbackDecision {
    const { history } = this;
    const order = { service: 'api', environment: 'production', candidateOnly: false, migrations: [], onIrreversible: 'refuse' } as const;
    const decision = decideRollback({ ...order, version, history, restorable: false });
    const follows = version !== undefined || decision.kind === 'return';
    if (follows) this.serving = decision.to;
    if (decision.kind === 'return') {
      const { end, restore } = decision.changes;
      this.history = history.map((one) => {
        const status = one === restore ? 'passed' : end.includes(one) ? 'failed' : undefined;
        return status === undefined ? one : { ...one, entries: [...one.entries, { status, weight: 0, note: '', run, at: 1_000 }] };
      });
    }
    return decision;
  }

  /** Begins a rollout of a version that nobody has seen. */
  begin(candidate = 'v9', asked: Partial<StepRequest> = {}): StepDecision {
    const good = lastGood(this.history);
    const stable = good?.version ?? this.serving;
    return decideStep({
      service: 'api',
      environment: 'production',
      candidate,
      arms: { candidate, stable },
      lastGood: good?.version,
      requested: 'next',
      plan: [5, 100],
      soakRequired: false,
      skipSteps: false,
      latest: this.history[0],
      ofThisRun: undefined,
      ownerStanding: undefined,
      served: { shares: { [this.serving]: 100 }, possible: ANY, acknowledged: true, problems: [] },
      run: { ...run, id: '2' },
      ...asked,
    });
  }

  refusal(): RolloutError {
    try {
      this.begin();
    } catch (error) {
      return error as RolloutError;
    }
    throw new Error('The step was taken.');
  }
}

describe('a proxy that restarted with the weights of its file', () => {
  const v1 = rollout('v1', 'v0', 10, 'passed');
  const v2 = rollout('v2', 'v1', 20, 'in-progress', 'passed');

  test('is brought back to the promoted version by the remedy that the next step prints', () => {
    const world = new World('v1', v2, v1);
    expect(world.refusal()).toMatchObject({ code: 'TRAFFIC_ELSEWHERE', remedy: expect.stringContaining('`version: v2`') });
    expect(world.rollback('v2')).toMatchObject({ kind: 'current', to: 'v2' });
    expect(lastGood(world.history)?.version).toBe('v2');
    expect(world.begin()).toMatchObject({ kind: 'move', from: 0, to: 5, open: true });
  });

  test('where the promoted version was rolled out again and failed, holds what the next rollout begins against', () => {
    const again = rollout('v2', 'v1', 30, 'in-progress', 'failed');
    const world = new World('v1', again, v2, v1);
    expect(world.begin()).toMatchObject({ kind: 'move', from: 0, to: 5 });
    expect(world.rollback()).toMatchObject({ kind: 'settled', to: 'v1' });
    expect(world.rollback('v2')).toMatchObject({ kind: 'return', to: 'v2' });
    expect(lastGood(world.history)?.version).toBe('v2');
    expect(world.begin()).toMatchObject({ kind: 'move', open: true });
  });
});

test('a rollback cut off between platform and ledger is finished by the other remedy, and the next rollout begins', () => {
  const world = new World('v1', rollout('v2', 'v1', 20, 'passed'), rollout('v1', 'v0', 10, 'passed'));
  expect(world.refusal().remedy).toContain('Where a rollback of v2 was cut off: run it again, without `version`');
  expect(world.rollback()).toMatchObject({ kind: 'return', to: 'v1' });
  expect(world.history.map(statusOf)).toEqual(['failed', 'passed']);
  expect(world.begin()).toMatchObject({ kind: 'move', open: true });
});

test('an end that the ledger was never told is told by the rollback that the refusal names', () => {
  const world = new World('v1', rollout('v2', 'v1', 20, 'in-progress'), rollout('v1', 'v0', 10, 'passed'));
  expect(world.refusal()).toMatchObject({
    code: 'ROLLOUT_IN_PROGRESS',
    remedy: expect.stringContaining('end it with the rollback action'),
  });
  expect(world.rollback()).toMatchObject({ kind: 'return', to: 'v1' });
  expect(world.begin()).toMatchObject({ kind: 'move', open: true });
});

test('a version that was rolled out twice and rolled back is over, for the next rollout too', () => {
  const world = new World('v2', rollout('v2', 'v1', 30, 'passed'), rollout('v2', 'v1', 20, 'passed'));
  expect(world.rollback()).toMatchObject({ kind: 'return', to: 'v1' });
  expect(lastGood(world.history)?.version).toBe('v1');
  expect(world.begin()).toMatchObject({ kind: 'move', from: 0, to: 5 });
  expect(world.rollback()).toMatchObject({ kind: 'settled', to: 'v1' });
});

test('traffic that somebody moved in the middle of a rollout comes back by ending it', () => {
  const open = rollout('v9', 'v1', 20, 'in-progress');
  const world = new World('v3', open, rollout('v1', 'v0', 10, 'passed'));
  expect(() => world.begin('v9')).toThrow('Traffic of api is at v3 100 %');
  expect(world.rollback()).toMatchObject({ kind: 'return', to: 'v1' });
  expect(world.begin()).toMatchObject({ kind: 'move', open: true });
});

test('of two rollouts that began at once against one version, the one that passed is what the other goes back to', () => {
  const passed = rollout('v2', 'v1', 20, 'in-progress', 'passed');
  for (const status of ['in-progress', 'held', 'failed'] as const) {
    const world = new World('v2', rollout('v4', 'v1', 20, status), passed);
    expect(lastGood(world.history)?.version).toBe('v2');
    world.rollback();
    expect(lastGood(world.history)?.version).toBe('v2');
    expect(world.begin()).toMatchObject({ kind: 'move', open: true });
  }
});

test('where a rollback that was cut off has ended what lay between, a step names the version that is good now', () => {
  const open = rollout('v2', 'v3', 30, 'in-progress');
  const passed = rollout('v3', 'v1', 20, 'passed');
  const ended = { ...passed, entries: [...passed.entries, { status: 'failed' as const, weight: 0, note: '', run, at: 40 }] };
  const world = new World('v1', open, ended);
  const asked = { candidate: 'v2', arms: open.arms, run: { ...run, id: '1' } };
  expect(() => world.begin('v2', asked)).toThrow(
    expect.objectContaining({ code: 'TRAFFIC_ELSEWHERE', remedy: expect.stringContaining('`version: v1` puts all of it on v1') }),
  );
});

test('nothing is last good where nothing was rolled out', () => {
  expect(lastGood([])).toBeUndefined();
});
