import { describe, expect, test } from '@jest/globals';
import type { RolloutRecord, RolloutStatus } from '#core/ledger';
import { resolveArms, type ArmsRequest } from '#core/rollout/arms';

const run = { id: '1', attempt: 1, url: 'https://github.com/o/r/actions/runs/1' };

function rollout(candidate: string, stable: string, status: RolloutStatus, arms = { candidate, stable }): RolloutRecord {
  const entries = [{ status, weight: status === 'passed' ? 100 : 25, note: '', run, at: 1 }];
  return { id: '1', service: 'api', environment: 'production', candidate, stable, arms, steps: [], run, ref: 'main', openedAt: 0, entries };
}

function request(changes: Partial<ArmsRequest>): ArmsRequest {
  const served = { shares: { v1: 100, v2: 0 }, acknowledged: true, problems: [] };
  return { candidate: 'v2', stable: undefined, names: {}, latest: undefined, lastGood: undefined, served, ...changes };
}

describe('stable is', () => {
  test('the input, if given', () => {
    expect(resolveArms(request({ stable: 'v0' })).stable).toBe('v0');
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
    const served = { shares: { v0: 50, v1: 50 }, acknowledged: true, problems: [] };
    expect(() => resolveArms(request({ served }))).toThrow('Which version is stable is not known');
  });
});

test('a candidate equal to stable is refused', () => {
  expect(() => resolveArms(request({ stable: 'v2' }))).toThrow('Version v2 is both candidate and stable');
});

test('while another version is rolled out the good one is not refused as a candidate: what stands in its way is the other rollout', () => {
  const latest = rollout('v3', 'v2', 'in-progress');
  expect(resolveArms(request({ latest, lastGood: { version: 'v2', name: 'v2' } })).stable).toBe('v2');
});

test('blue and green take turns: the one that serves the last good version is stable', () => {
  const names = { stable: 'blue', candidate: 'green' };
  const lastGood = { version: 'v2', name: 'green' };
  const served = { shares: { blue: 0, green: 100 }, acknowledged: true, problems: [] };
  expect(resolveArms(request({ candidate: 'v3', names, lastGood, served }))).toEqual({
    stable: 'v2',
    arms: { stable: 'green', candidate: 'blue' },
  });
});
