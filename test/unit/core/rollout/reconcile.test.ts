import { describe, expect, test } from '@jest/globals';
import type { LedgerEntry, RolloutRecord } from '#core/ledger';
import { decideStep, type StepRequest } from '#core/rollout/reconcile';
import { splitAt } from '#core/rollout/split';

const arms = { candidate: 'v2', stable: 'v1' };
const run = { id: '7', attempt: 1, url: 'https://github.com/o/r/actions/runs/7#deploy/step-2' };
const earlier = { ...run, url: 'https://github.com/o/r/actions/runs/7#deploy/step-1' };

function rollout(entries: Partial<LedgerEntry>[], candidate = 'v2'): RolloutRecord {
  return {
    id: '1',
    service: 'api',
    environment: 'production',
    candidate,
    stable: 'v1',
    arms: { candidate, stable: 'v1' },
    steps: [5, 25, 50, 100],
    run: earlier,
    ref: 'abc',
    openedAt: 0,
    entries: entries.map((entry) => ({ status: 'in-progress', weight: 5, note: '', run: earlier, at: 1, ...entry })),
  };
}

function request(changes: Partial<StepRequest> = {}): StepRequest {
  return {
    service: 'api',
    environment: 'production',
    candidate: 'v2',
    arms,
    requested: 'next',
    plan: [5, 25, 50, 100],
    latest: undefined,
    served: serving(0),
    granularity: { step: 1, because: 'percent' },
    run,
    ...changes,
  };
}

function serving(weight: number) {
  return { ...splitAt(weight, arms), acknowledged: true, problems: [] };
}

describe('without a rollout in progress', () => {
  test('`next` begins with the first weight of the plan', () => {
    expect(decideStep(request())).toEqual({ kind: 'move', from: 0, to: 5, open: true });
  });

  test('a plan may begin at 0 for a smoke test before the first user', () => {
    expect(decideStep(request({ plan: [0, 5, 100] }))).toMatchObject({ to: 0, open: true });
  });

  test('traffic that is split already is refused', () => {
    expect(() => decideStep(request({ served: serving(40) }))).toThrow(
      'Traffic of api is at v1 60 %, v2 40 %, but no rollout is in progress.',
    );
  });

  test('a weight outside the plan is refused with the plan', () => {
    expect(() => decideStep(request({ requested: 30 }))).toThrow('Weight 30 is not a step of the plan 5, 25, 50, 100.');
  });

  test('`next` without a plan says how to give one', () => {
    expect(() => decideStep(request({ plan: [] }))).toThrow('`weight: next` needs a plan');
  });
});

describe('with the rollout in progress', () => {
  test('`next` takes the next weight, whatever job asks', () => {
    const latest = rollout([{ weight: 5 }]);
    expect(decideStep(request({ latest, served: serving(5) }))).toEqual({ kind: 'move', from: 5, to: 25, open: false });
  });

  test('the same step of the same run asks for its own weight again, so that a re-run moves nothing', () => {
    const latest = rollout([{ weight: 5 }, { weight: 25, run }]);
    expect(decideStep(request({ latest, served: serving(25), run: { ...run, attempt: 2 } }))).toMatchObject({ from: 25, to: 25 });
  });

  test('a re-run of an earlier step never takes traffic away', () => {
    const latest = rollout([{ weight: 5, run }, { weight: 25 }]);
    expect(decideStep(request({ latest, served: serving(25) }))).toMatchObject({ to: 25 });
  });

  test('a step that died between moving and recording is completed', () => {
    const latest = rollout([{ weight: 5 }]);
    expect(decideStep(request({ latest, served: serving(25) }))).toEqual({ kind: 'move', from: 25, to: 25, open: false });
  });

  test('a reloaded platform is noticed and brought to the next weight', () => {
    const latest = rollout([{ weight: 25 }]);
    const decision = decideStep(request({ latest, served: serving(0) }));
    expect(decision).toMatchObject({ kind: 'move', from: 0, to: 50 });
    expect(decision).toHaveProperty('drift', 'The ledger says 25 %, but v2 serves nothing: the platform was probably reloaded.');
  });

  test('traffic that someone moved elsewhere is refused', () => {
    const latest = rollout([{ weight: 25 }]);
    expect(() => decideStep(request({ latest, served: serving(70) }))).toThrow('the ledger left v2 at 25 %');
  });

  test('another candidate is refused with a link to the run that is rolling out', () => {
    const latest = rollout([{ weight: 25 }], 'v3');
    expect(() => decideStep(request({ latest, served: serving(0) }))).toThrow(
      'The rollout of v3 to api in production is in progress at 25 %: https://github.com/o/r/actions/runs/7',
    );
  });

  test('a lower weight is refused', () => {
    const latest = rollout([{ weight: 25 }]);
    expect(() => decideStep(request({ latest, served: serving(25), requested: 5 }))).toThrow('less than the 25 %');
  });

  test('a held rollout goes on only with an explicit weight', () => {
    const latest = rollout([{ weight: 25, status: 'held' }]);
    expect(() => decideStep(request({ latest, served: serving(25) }))).toThrow('is held at 25 %');
    expect(decideStep(request({ latest, served: serving(25), requested: 50 }))).toMatchObject({ to: 50 });
  });
});

describe('after the rollout', () => {
  test('a promoted candidate has nothing left to do', () => {
    const latest = rollout([{ weight: 100, status: 'passed' }]);
    expect(decideStep(request({ latest, served: serving(100) }))).toMatchObject({ kind: 'complete' });
  });

  test('a candidate that failed before may be tried again from the beginning', () => {
    const latest = rollout([{ weight: 0, status: 'failed' }]);
    for (const another of [
      { ...run, id: '8' },
      { ...run, attempt: 2 },
    ]) {
      expect(decideStep(request({ latest, served: serving(0), run: another }))).toEqual({ kind: 'move', from: 0, to: 5, open: true });
    }
  });

  test('that was ended while its run goes on is not begun again by the next job of this run', () => {
    const end = { weight: 0, status: 'failed', note: 'rolled back to v1 by lin', run: { ...run, id: '9' } } as const;
    const latest = rollout([{ weight: 5 }, end]);
    expect(() => decideStep(request({ latest, served: serving(0) }))).toThrow('was ended meanwhile: rolled back to v1 by lin');
  });
});
