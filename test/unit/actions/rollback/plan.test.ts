import { describe, expect, test } from '@jest/globals';
import type { Hook } from '#actions/rollback/src/hooks';
import { planOf } from '#actions/rollback/src/plan';
import type { RolloutRecord, RolloutStatus } from '#core/ledger';
import type { Platform } from '#core/platform';
import type { RollbackDecision } from '#core/rollout/decide-rollback';

const run = { id: '6', attempt: 1, url: '' };

function rollout(candidate: string, stable: string, status: RolloutStatus): RolloutRecord {
  return {
    id: candidate,
    service: 'api',
    environment: 'production',
    candidate,
    stable,
    arms: { candidate, stable },
    steps: [],
    run,
    ref: 'abc',
    openedAt: 0,
    entries: [{ status, weight: 100, note: '', run, at: 0 }],
  };
}

const platform: Platform = {
  kind: 'http',
  router: {
    read: () => Promise.reject(new Error('not to be read')),
    write: () => Promise.reject(new Error('not to be written')),
  },
};

const order = {
  before: [],
  after: [],
  health: [],
  consecutive: 3,
  versionFrom: undefined,
  pauseMs: 5000,
  platform,
  mode: 'standard',
} as const;
const hook = (name: string, onFailure: Hook['onFailure']): Hook => ({ name, command: [name], timeoutMs: 1000, onFailure });

const v2 = rollout('v2', 'v1', 'passed');
const back: RollbackDecision = {
  kind: 'return',
  rollout: v2,
  from: 'v2',
  to: 'v1',
  arms: v2.arms,
  changes: { end: [v2] },
  passed: [],
};

describe('the plan of a rollback', () => {
  test('says everything that would be done, in order, the ledger last', () => {
    const whole = {
      ...order,
      before: [hook('snapshot', 'stop'), hook('note', 'report')],
      after: [hook('purge', 'fail')],
      health: ['https://api.example.com/ready'],
      versionFrom: 'header:x-version',
    };
    expect(planOf(back, whole, { weights: [50] })).toMatchInlineSnapshot(`
     [
       "Keep a backup of the present state.",
       "Run the hook snapshot; if it fails, nothing else happens.",
       "Run the hook note.",
       "Give 50 % to v1, have it confirmed, and watch the health for 5 s; if it gets worse, put everything back.",
       "Give all traffic to v1 and have it confirmed.",
       "Check https://api.example.com/ready until it is healthy 3 times in a row and tells version v1.",
       "Run the hook purge.",
       "Record in the ledger, last of all, that v2 was rolled back.",
       "v2 stays deployed, without traffic, for whoever looks for the cause.",
     ]
    `);
  });

  test('without steps, hooks and health is short', () => {
    expect(planOf(back, order, { weights: [] })).toMatchInlineSnapshot(`
     [
       "Keep a backup of the present state.",
       "Give all traffic to v1 and have it confirmed.",
       "Record in the ledger, last of all, that v2 was rolled back.",
       "v2 stays deployed, without traffic, for whoever looks for the cause.",
     ]
    `);
  });

  test('of a version that is brought back says what the ledger hears of each rollout', () => {
    const v3 = rollout('v3', 'v2', 'in-progress');
    const changes = { end: [v2, v3], restore: rollout('v1', 'v0', 'failed') };
    const sentences = planOf(
      { ...back, rollout: v3, changes },
      { ...order, consecutive: 1, health: ['https://a.example.com'] },
      { weights: [] },
    );
    expect(sentences.filter((sentence) => sentence.includes('ledger'))).toEqual([
      'Record in the ledger, last of all, that v1 serves again.',
      'Record in the ledger, last of all, that v2 was rolled back.',
      'Record in the ledger, last of all, that v3 was not promoted.',
    ]);
    expect(sentences).toContain('Check https://a.example.com until it is healthy 1 time in a row.');
  });

  test('of traffic that only the platform has wrong leaves the ledger alone', () => {
    const { arms, from, to } = back;
    expect(planOf({ kind: 'settled', rollout: v2, arms, from, to }, order, { weights: [] }).join(' ')).not.toContain('ledger');
  });
});
