import { describe, expect, test } from '@jest/globals';
import type { LedgerEntry, RolloutRecord } from '#core/ledger';
import { decideStep, type StepRequest } from '#core/rollout/reconcile';
import { splitAt } from '#core/rollout/split';

const ANY = { step: 1, because: 'whole percents' };

const arms = { candidate: 'v2', stable: 'v1' };
const run = { id: '7', attempt: 1, url: 'https://github.com/o/r/actions/runs/7', step: { job: 'deploy', step: 'step-2' } };
const earlier = { ...run, step: { job: 'deploy', step: 'step-1' } };

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
    soakRequired: false,
    skipSteps: false,
    latest: undefined,
    ofThisRun: undefined,
    ownerStanding: undefined,
    served: serving(0),
    run,
    ...changes,
  };
}

function serving(weight: number) {
  return { ...splitAt(weight, arms), possible: ANY, acknowledged: true, problems: [] };
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
    expect(decideStep(request({ latest, served: serving(25), run: { ...run, attempt: 2 } }))).toMatchObject({ to: 25 });
  });

  test('a step that died between moving and recording is completed', () => {
    const latest = rollout([{ weight: 5 }]);
    expect(decideStep(request({ latest, served: serving(25) }))).toEqual({ kind: 'move', from: 25, to: 25, open: false });
  });

  test('a reloaded platform is noticed and brought to the next weight, by another run to the recorded one again', () => {
    const latest = rollout([{ weight: 25 }]);
    const decision = decideStep(request({ latest, served: serving(0), run: { ...run, id: '8' } }));
    expect(decision).toMatchObject({ kind: 'move', from: 0, to: 25, repeats: 'the platform had forgotten it' });
    // Within an attempt that would end one step short and green.
    expect(decideStep(request({ latest, served: serving(0) }))).toMatchObject({ from: 0, to: 50 });
    expect(decision).toHaveProperty('drift', 'The ledger says 25 %, but v2 serves nothing: the platform was probably reloaded.');
  });

  test('traffic that someone moved elsewhere is refused', () => {
    const latest = rollout([{ weight: 25 }]);
    expect(() => decideStep(request({ latest, served: serving(70) }))).toThrow('the ledger left v2 at 25 %');
  });

  test('another candidate is refused with a link to the run that is rolling out', () => {
    const latest = rollout([{ weight: 25 }], 'v3');
    expect(() => decideStep(request({ latest, served: serving(0), run: { ...run, id: '8' } }))).toThrow(
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
      { ...earlier, attempt: 2 },
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

describe('steps that share job and step name, as in a matrix or a reusable workflow', () => {
  const one = { ...run, url: `${run.url}/a1` };
  const another = { ...run, url: `${run.url}/b2` };

  test('are never taken for one another within an attempt', () => {
    const latest = rollout([{ weight: 5, run: one }]);
    expect(decideStep(request({ latest, served: serving(5), run: another }))).toMatchObject({ to: 25 });
    expect(decideStep(request({ latest, served: serving(5), run: another, requested: 25 }))).toMatchObject({ to: 25 });
  });

  test('are refused in a later attempt, where `next` cannot know which of them is run again', () => {
    const latest = rollout([
      { weight: 5, run: one },
      { weight: 25, run: another },
    ]);
    const again = { ...run, attempt: 2, url: `${run.url}/c3` };
    expect(() => decideStep(request({ latest, served: serving(25), run: again }))).toThrow('it cannot be known which step');
    const ended = { ...latest, entries: [...latest.entries, { status: 'failed', weight: 0, note: '', run: another, at: 3 } as const] };
    const first = { ...ended, run: one };
    expect(() => decideStep(request({ latest: first, served: serving(0), run: again }))).toThrow('it cannot be known which step');
  });

  test('go on in a later attempt once the one that is run again has given its weight again', () => {
    const again = { ...run, attempt: 2, url: `${run.url}/c3` };
    const other = { ...run, attempt: 2, url: `${run.url}/d4` };
    const lost = rollout([{ weight: 5, run: one }]);
    expect(decideStep(request({ latest: lost, served: serving(5), run: again }))).toMatchObject({
      to: 5,
      repeats: 'this step is run again',
    });
    const repeated = rollout([
      { weight: 5, run: one },
      { weight: 5, run: again },
    ]);
    expect(decideStep(request({ latest: repeated, served: serving(5), run: other }))).toMatchObject({ to: 25 });
  });

  test('go on by their explicit weights, and after a passed soak', () => {
    const soaked = { weight: 25, soak: 'passed' } as const;
    const latest = rollout([{ weight: 5, run: one }, { weight: 25, run: another }, soaked]);
    const again = { ...run, attempt: 2, url: `${run.url}/c3` };
    expect(decideStep(request({ latest, served: serving(25), run: again, requested: 50 }))).toMatchObject({ to: 50 });
    expect(decideStep(request({ latest, served: serving(25), run: again, soakRequired: true }))).toMatchObject({ to: 50 });
  });
});

describe('an explicit weight', () => {
  test('is never replaced by another one, whatever the same step took before', () => {
    const latest = rollout([{ weight: 5, run }, { weight: 25 }]);
    const again = { ...run, attempt: 2 };
    for (const requested of [25, 50, 100])
      expect(decideStep(request({ latest, served: serving(25), run: again, requested, skipSteps: true }))).toMatchObject({ to: requested });
    expect(() => decideStep(request({ latest, served: serving(25), run: again, requested: 5 }))).toThrow('less than the 25 %');
  });

  test('does not leave out a step of the plan in a later job, unless the user says so or a person has looked at what is held', () => {
    const asked = { served: serving(5), soakRequired: true, requested: 100 };
    const soaked = rollout([{ weight: 5 }, { weight: 5, soak: 'passed' }]);
    expect(() => decideStep(request({ ...asked, latest: soaked }))).toThrow(
      expect.objectContaining({ code: 'STEP_SKIPPED', remedy: expect.stringContaining('`weight: 25`') }),
    );
    expect(decideStep(request({ ...asked, latest: soaked, requested: 25 }))).toMatchObject({ to: 25 });
    expect(decideStep(request({ ...asked, latest: soaked, skipSteps: true }))).toMatchObject({ to: 100 });
    expect(decideStep(request({ ...asked, latest: soaked, plan: [] }))).toMatchObject({ to: 100 });
    const held = rollout([{ weight: 5 }, { weight: 5, status: 'held' }]);
    expect(decideStep(request({ ...asked, latest: held }))).toMatchObject({ to: 100 });
    expect(() => decideStep(request({ ...asked, latest: rollout([{ weight: 5 }]), skipSteps: true }))).toThrow('the plan has a soak');
  });

  test('does not begin a rollout behind the first step of its plan, unless the user says so', () => {
    for (const requested of [25, 100]) {
      expect(() => decideStep(request({ requested }))).toThrow('begins with 5 %. Nothing was changed.');
      expect(decideStep(request({ requested, skipSteps: true }))).toMatchObject({ to: requested, open: true });
    }
    expect(decideStep(request({ requested: 0 }))).toMatchObject({ to: 0, open: true });
    expect(decideStep(request({ requested: 5 }))).toMatchObject({ to: 5, open: true });
    expect(decideStep(request({ requested: 100, plan: [] }))).toMatchObject({ to: 100, open: true });
  });

  test('without a plan does not begin again higher than the rollout that this run has seen fail', () => {
    const latest = rollout([{ weight: 5 }, { weight: 100, status: 'passed', run }, { weight: 0, status: 'failed', run }]);
    const again = { ...run, attempt: 2 };
    expect(() => decideStep(request({ latest, served: serving(0), run: again, plan: [], requested: 100 }))).toThrow('was ended meanwhile');
    expect(decideStep(request({ latest, served: serving(0), run: again, plan: [], requested: 5 }))).toMatchObject({ to: 5 });
  });
});

describe('"Re-run failed jobs" after the rollout of this run was returned', () => {
  const ended = rollout([{ weight: 5 }, { weight: 25, run }, { weight: 0, status: 'failed', run }]);
  const failedJob = { ...run, attempt: 2 };
  const firstJob = { ...earlier, attempt: 2 };

  test('does not begin again in the middle, which would end one step short', () => {
    expect(() => decideStep(request({ latest: ended, served: serving(0), run: failedJob }))).toThrow('was ended meanwhile');
  });

  test('notices it behind a rollout of another version too', () => {
    const latest = rollout([{ weight: 100, status: 'passed', run: { ...run, id: '8' } }], 'v3');
    expect(() => decideStep(request({ latest, ofThisRun: ended, served: serving(0), run: failedJob }))).toThrow('was ended meanwhile');
  });

  test('begins again with the job that began it, as "Re-run all jobs" does', () => {
    expect(decideStep(request({ latest: ended, served: serving(0), run: firstJob }))).toMatchObject({ to: 5, open: true });
  });
});

describe('a plan with a soak', () => {
  const soaked = (weight: number, soak: 'passed' | 'failed') => ({ weight, soak });
  const asked = (latest: RolloutRecord, weight: number, changes: Partial<StepRequest> = {}) =>
    request({ latest, served: serving(weight), soakRequired: true, ...changes });

  test('moves on with `next` after a passed soak at this weight, from whatever run', () => {
    const latest = rollout([{ weight: 5 }, soaked(5, 'passed')]);
    expect(decideStep(asked(latest, 5))).toMatchObject({ to: 25 });
    expect(decideStep(asked(latest, 5, { run: { ...run, id: '8' } }))).toMatchObject({ to: 25 });
  });

  test.each([undefined, 'failed'] as const)('does not move on in the same attempt when the soak is %s', (soak) => {
    const latest = rollout([{ weight: 5 }, ...(soak === undefined ? [] : [soaked(5, soak)])]);
    expect(() => decideStep(asked(latest, 5))).toThrow('does not move on from 5 %');
  });

  test('repeats the weight in a new run after a dead one, and in a later attempt', () => {
    const latest = rollout([{ weight: 5 }]);
    for (const another of [
      { ...run, id: '8' },
      { ...run, attempt: 2 },
    ]) {
      expect(decideStep(asked(latest, 5, { run: another }))).toMatchObject({ to: 5, repeats: 'no soak at 5 % has passed' });
    }
  });

  test('needs no soak at 0 %, where there are no users', () => {
    expect(decideStep(asked(rollout([{ weight: 0 }]), 0, { plan: [0, 5, 100] }))).toMatchObject({ to: 5 });
  });
});

describe('two runs of one candidate', () => {
  const other = { id: '9', attempt: 1, url: 'https://github.com/o/r/actions/runs/9', step: { job: 'deploy', step: 'step-1' } };
  const latest = rollout([{ weight: 5, run: other }]);
  const foreign = { ...latest, run: other };

  test.each(['running', 'waiting'] as const)('do not go on with one rollout while the other is %s', (kind) => {
    expect(() => decideStep(request({ latest: foreign, served: serving(5), ownerStanding: { kind } }))).toThrow('is in progress at 5 %');
  });

  test('one goes on where the other has ended, or cannot be asked about', () => {
    for (const ownerStanding of [{ kind: 'gone' }, { kind: 'ended', conclusion: 'success', at: 1 }, undefined] as const) {
      expect(decideStep(request({ latest: foreign, served: serving(5), ownerStanding }))).toMatchObject({ to: 25 });
    }
  });

  test('one does not go on where the other cannot be asked about and took a step within the hour; later it does, and says so', () => {
    const ownerStanding = { kind: 'unknown', why: 'the token may not see runs', remedy: 'Add a permission.' } as const;
    const asked = (sinceStepMs: number) => request({ latest: foreign, served: serving(5), ownerStanding, sinceStepMs });
    expect(() => decideStep(asked(59 * 60_000))).toThrow(
      expect.objectContaining({
        code: 'ROLLOUT_IN_PROGRESS',
        message: expect.stringContaining('could not be found out: the token may not see runs'),
        remedy: expect.stringContaining('`permissions: actions: read`'),
      }),
    );
    expect(decideStep(asked(61 * 60_000))).toMatchObject({ to: 25, unasked: 'the token may not see runs' });
  });

  test('a run does not go on once another has taken its rollout over', () => {
    expect(() => decideStep(request({ latest, served: serving(5), run: earlier }))).toThrow('Another run goes on with the rollout of v2');
  });
});

test('a held rollout goes on by an explicit weight from wherever the failure left it', () => {
  const latest = rollout([{ weight: 5 }, { weight: 5, status: 'held' }]);
  expect(decideStep(request({ latest, served: serving(17), requested: 25 }))).toMatchObject({ from: 17, to: 25 });
});
