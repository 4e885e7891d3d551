import { describe, expect, test } from '@jest/globals';
import type { RolloutRecord, RolloutStatus } from '#core/ledger';
import { decideRollback } from '#actions/rollback/src/decide';

const run = { id: '1', attempt: 1, url: 'https://github.com/o/r/actions/runs/1' };

function rollout(candidate: string, stable: string, status: RolloutStatus, arms = { candidate, stable }): RolloutRecord {
  const entries = [{ status, weight: 25, note: '', run, at: 1 }];
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

function decide(latest: RolloutRecord | undefined, to?: string, lastGood?: RolloutRecord) {
  return decideRollback({ service: 'api', environment: 'production', to, latest, lastGood });
}

describe('a rollback', () => {
  test.each(['in-progress', 'held', 'passed'] as const)('ends a rollout that is %s and returns to what it replaced', (status) => {
    expect(decide(rollout('v3', 'v2', status))).toMatchObject({ kind: 'end', to: 'v2', arms: { candidate: 'v3', stable: 'v2' } });
  });

  test('of a rollout that was rolled back already has nothing to do', () => {
    expect(decide(rollout('v3', 'v2', 'failed'))).toMatchObject({ kind: 'settled', to: 'v2' });
  });

  test('to a named version ends the good rollout that serves instead', () => {
    const lastGood = rollout('v2', 'v1', 'passed');
    expect(decide(rollout('v3', 'v2', 'failed'), 'v1', lastGood)).toMatchObject({
      kind: 'end',
      rollout: lastGood,
      to: 'v1',
      arms: { candidate: 'v2', stable: 'v1' },
    });
  });

  test('to the version that serves already has nothing to do', () => {
    expect(decide(rollout('v3', 'v2', 'failed'), 'v2', rollout('v2', 'v1', 'passed'))).toMatchObject({ kind: 'settled' });
    expect(decide(rollout('v3', 'v2', 'passed'), 'v3')).toMatchObject({ kind: 'current' });
  });

  test('to the version that is to be taken out is refused', () => {
    expect(() => decide(rollout('v3', 'v2', 'in-progress'), 'v3')).toThrow('`to` is v3, the version that a rollback takes out of service.');
    expect(() => decide(rollout('v3', 'v2', 'failed'), 'v3')).toThrow('`to` is v3');
  });

  test('uses the names that the platform knows', () => {
    const latest = rollout('v3', 'v2', 'passed', { candidate: 'blue', stable: 'green' });
    expect(decide(latest)).toMatchObject({ arms: { candidate: 'blue', stable: 'green' } });
  });

  test('of a service that was never rolled out says so', () => {
    expect(() => decide(undefined)).toThrow('The ledger has no rollout of api in production');
  });
});
