import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import type { RolloutRecord, RolloutStatus } from '#core/ledger';
import { resolveArms, type ArmsRequest } from '#core/rollout/arms';

const ANY = { step: 1, because: 'whole percents' };

const run = { id: '1', attempt: 1, url: 'https://github.com/o/r/actions/runs/1' };

function rollout(candidate: string, stable: string, status: RolloutStatus, arms = { candidate, stable }): RolloutRecord {
  const entries = [{ status, weight: status === 'passed' ? 100 : 25, note: '', run, at: 1 }];
  return { id: '1', service: 'api', environment: 'production', candidate, stable, arms, steps: [], run, ref: 'main', openedAt: 0, entries };
}

function request(changes: Partial<ArmsRequest>): ArmsRequest {
  const served = { shares: { v1: 100, v2: 0 }, possible: ANY, acknowledged: true, problems: [] };
  return { candidate: 'v2', stable: undefined, names: {}, latest: undefined, lastGood: undefined, served, ...changes };
}

describe('stable is', () => {
  test('the input, if given, where several versions serve', () => {
    const served = { shares: { v0: 50, v1: 50 }, possible: ANY, acknowledged: true, problems: [] };
    expect(resolveArms(request({ stable: 'v0', served })).stable).toBe('v0');
  });

  test('the last good version of the ledger', () => {
    expect(resolveArms(request({ lastGood: { version: 'v1', name: 'v1' } })).stable).toBe('v1');
  });

  test('on the first rollout the one version that serves everything', () => {
    expect(resolveArms(request({})).arms).toEqual({ candidate: 'v2', stable: 'v1' });
  });

  test('what the rollout was opened with while it goes on', () => {
    expect(resolveArms(request({ latest: rollout('v2', 'v1', 'in-progress') })).stable).toBe('v1');
    expect(() => resolveArms(request({ latest: rollout('v2', 'v1', 'in-progress'), stable: 'v0' }))).toThrow('began with v1 as stable');
  });

  test('asked for when nothing tells', () => {
    const served = { shares: { v0: 50, v1: 50 }, possible: ANY, acknowledged: true, problems: [] };
    expect(() => resolveArms(request({ served }))).toThrow('Which version is stable is not known');
  });
});

test('a candidate equal to stable is refused', () => {
  expect(() => resolveArms(request({ stable: 'v2' }))).toThrow('Version v2 is both candidate and stable');
});

test('a candidate that was promoted and does not serve is not called done: what puts it back is said', () => {
  const served = { shares: { v2: 0, v3: 100 }, possible: ANY, acknowledged: true, problems: [] };
  const again = (shares: Readonly<Record<string, number>>): string => {
    try {
      resolveArms(
        request({ served: { ...served, shares }, lastGood: { version: 'v2', name: 'v2' }, latest: rollout('v3', 'v2', 'failed') }),
      );
    } catch (error) {
      return error instanceof RolloutError ? `${error.message} ${error.remedy}` : '';
    }
    return '';
  };
  expect(again({ v2: 0, v3: 100 })).toMatch(/traffic is at v3 100 %.*`version: v2`/);
  expect(again({ v2: 0, v3: 100 })).not.toContain('done');
  expect(again({ v2: 100, v3: 0 })).toContain('this is done');
});

test('while another version is rolled out the good one is not refused as a candidate: what stands in its way is the other rollout', () => {
  const latest = rollout('v3', 'v2', 'in-progress');
  expect(resolveArms(request({ latest, lastGood: { version: 'v2', name: 'v2' } })).stable).toBe('v2');
});

test('blue and green take turns: the one that serves the last good version is stable', () => {
  const names = { stable: 'blue', candidate: 'green' };
  const lastGood = { version: 'v2', name: 'green' };
  const served = { shares: { blue: 0, green: 100 }, possible: ANY, acknowledged: true, problems: [] };
  expect(resolveArms(request({ candidate: 'v3', names, lastGood, served }))).toEqual({
    stable: 'v2',
    arms: { stable: 'green', candidate: 'blue' },
  });
});

describe('the slot that the ledger has the last good version on', () => {
  const names = { stable: 'blue', candidate: 'green' };
  const lastGood = { version: 'v2', name: 'green' };
  const served = { shares: { blue: 100, green: 0 }, possible: ANY, acknowledged: true, problems: [] };
  const restarted = request({ candidate: 'v3', names, lastGood, served });

  test('is not given to a candidate while traffic is elsewhere, as after a restart with the weights of a file', () => {
    expect(() => resolveArms(restarted)).toThrow(
      expect.objectContaining({
        code: 'TRAFFIC_ELSEWHERE',
        message:
          'Traffic is at blue 100 %, green 0 %, but by the ledger v2 serves on green, the slot that v3 would get. Nothing was changed.',
        remedy: expect.stringContaining('the rollback action with `version: v2`'),
      }),
    );
  });

  test('is given where the other one tells that it holds that version too', () => {
    expect(resolveArms({ ...restarted, heldByStable: 'v2' })).toEqual({ stable: 'v2', arms: { stable: 'blue', candidate: 'green' } });
  });
});

describe('a `stable` that another version gives the lie', () => {
  const at = (shares: Readonly<Record<string, number>>) => ({ shares, possible: ANY, acknowledged: true, problems: [] });
  const asked = { candidate: 'v3', names: {}, latest: undefined, lastGood: undefined };

  test('left in the workflow after the release that it was written for is refused, and no rollback is proposed', () => {
    const lastGood = { version: 'v2', name: 'v2' };
    const refused = (): unknown => resolveArms({ ...asked, stable: 'v1', lastGood, served: at({ v1: 0, v2: 100, v3: 0 }) });
    expect(refused).toThrow('`stable` is v1, but v2 serves everything and is stable by the ledger. Nothing was changed.');
  });

  test('is refused in slots too, unless the slot itself tells that version', () => {
    const names = { stable: 'blue', candidate: 'green' };
    const slots = { ...asked, names, lastGood: { version: 'v2', name: 'green' }, served: at({ blue: 0, green: 100 }) };
    expect(() => resolveArms({ ...slots, stable: 'v1' })).toThrow('but v2 serves everything');
    expect(resolveArms({ ...slots, stable: 'v2.1', heldByStable: 'v2.1' })).toEqual({
      arms: { stable: 'green', candidate: 'blue' },
      stable: 'v2.1',
    });
  });

  test('is refused in the first rollout with the version that serves, never with moving traffic to it', () => {
    const first = (): unknown => resolveArms({ ...asked, stable: 'v9', served: at({ v1: 100, v3: 0, v9: 0 }) });
    expect(first).toThrow(expect.objectContaining({ code: 'STABLE_MISMATCH', remedy: expect.stringContaining('Give `stable: v1`') }));
  });

  test('a candidate that serves everything, with no ledger to know it, is told to be no candidate', () => {
    const first = (): unknown => resolveArms({ ...asked, candidate: 'v1', stable: undefined, served: at({ v1: 100, v2: 0 }) });
    expect(first).toThrow('v1 serves all traffic already: there is nothing to roll out.');
  });
});

describe('platform settings that name the versions themselves', () => {
  const names = { stable: 'v1', candidate: 'v2' };
  const arms = { stable: 'v1', candidate: 'v2' };
  const code = (changes: Partial<ArmsRequest>): string => {
    try {
      resolveArms(request({ names, ...changes }));
      return 'accepted';
    } catch (error) {
      return error instanceof RolloutError ? error.code : 'a bug';
    }
  };

  test('are as good as none: in the first rollout, after one under other names, with `stable` given too', () => {
    expect(resolveArms(request({ names }))).toEqual({ stable: 'v1', arms });
    expect(resolveArms(request({ names, stable: 'v1' }))).toEqual({ stable: 'v1', arms });
    const before = { latest: rollout('v1', 'v0', 'passed'), lastGood: { version: 'v1', name: 'v1' } };
    expect(resolveArms(request({ names, ...before }))).toEqual({ stable: 'v1', arms });
  });

  test.each([
    ['blue', 'green'],
    ['slot-1', 'slot-2'],
    ['1', '2'],
    ['web1', 'web2'],
    ['a', 'b'],
    ['deadbeef', 'facade1'],
  ])('count as versions only where a place would not be called so, or its own target tells it: %s, %s', (stable, candidate) => {
    const served = { shares: { [stable]: 100, [candidate]: 0 }, possible: ANY, acknowledged: true, problems: [] };
    const slots = { candidate, served, names: { stable, candidate } };
    expect(code({ ...slots, stable })).not.toBe('accepted');
    expect(code({ ...slots, stable, heldByCandidate: candidate })).not.toBe('accepted');
    expect(code({ ...slots, stable, heldByCandidate: candidate, heldByStable: stable })).toBe('accepted');
  });

  test.each(['v2', '1.4.0', 'v1.4.0-rc.1', 'api-v2', '2026.11.28', '4f2c1ab', '0123456789abcdef0123456789abcdef01234567'])(
    'count as versions: %s',
    (candidate) => {
      const served = { shares: { v1: 100, [candidate]: 0 }, possible: ANY, acknowledged: true, problems: [] };
      expect(code({ candidate, served, names: { stable: 'v1', candidate } })).toBe('accepted');
    },
  );

  test('are names of slots where the target tells another version, or the ledger has had another one there', () => {
    expect(code({ candidate: 'green', names: { stable: 'v1', candidate: 'green' } })).toBe('CANDIDATE_IS_SLOT');
    expect(code({ heldByCandidate: 'v7' })).toBe('CANDIDATE_IS_SLOT');
    expect(code({ heldByStable: 'v7' })).toBe('CANDIDATE_IS_SLOT');
    expect(code({ latest: rollout('v7', 'v6', 'failed', { candidate: 'v2', stable: 'v1' }) })).toBe('CANDIDATE_IS_SLOT');
    expect(code({ lastGood: { version: 'v7', name: 'v1' }, stable: 'v1' })).not.toBe('accepted');
  });

  test('of the rollout before do not turn the next version into a slot: it says to leave them out', () => {
    const promoted = { candidate: 'v3', latest: rollout('v2', 'v1', 'passed'), lastGood: { version: 'v2', name: 'v2' } };
    const served = { shares: { v1: 0, v2: 100, v3: 0 }, possible: ANY, acknowledged: true, problems: [] };
    expect(() => resolveArms(request({ names, served, ...promoted }))).toThrow(
      expect.objectContaining({ code: 'STABLE_UNKNOWN', remedy: expect.stringContaining('leave `stable` and `candidate` out') }),
    );
    expect(resolveArms(request({ served, ...promoted }))).toEqual({ stable: 'v2', arms: { stable: 'v2', candidate: 'v3' } });
  });
});

describe('where every release has a target of a new name', () => {
  const places = new Map([
    ['v1', 'dpl_1'],
    ['v2', 'dpl_2'],
  ]);
  const serving = { shares: { dpl_1: 100 }, possible: ANY, acknowledged: true, problems: [] };

  test('the arms are the targets of the versions, in the first rollout and later', () => {
    const asked = { candidate: 'v2', stable: undefined, names: {}, latest: undefined, served: serving, targets: places };
    const arms = { stable: 'dpl_1', candidate: 'dpl_2' };
    expect(resolveArms({ ...asked, lastGood: undefined })).toEqual({ arms, stable: 'v1' });
    expect(resolveArms({ ...asked, lastGood: { version: 'v1', name: 'dpl_1' } })).toEqual({ arms, stable: 'v1' });
    expect(resolveArms({ ...asked, stable: 'v1', lastGood: undefined })).toEqual({ arms, stable: 'v1' });
  });

  test('a version that is out of the platform’s list keeps the target that the ledger knows', () => {
    const known = new Map([['v2', 'dpl_2']]);
    const asked = { candidate: 'v2', stable: undefined, names: {}, latest: undefined, served: serving, targets: known };
    expect(resolveArms({ ...asked, lastGood: { version: 'v1', name: 'dpl_1' } }).arms).toEqual({ stable: 'dpl_1', candidate: 'dpl_2' });
  });
});
