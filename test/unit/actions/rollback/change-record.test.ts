import { describe, expect, test } from '@jest/globals';
import { takeBackup } from '#actions/rollback/src/backup';
import { changeRecord } from '#actions/rollback/src/change-record';
import type { ServiceResult } from '#actions/rollback/src/result';
import type { RolloutRecord, RolloutStatus } from '#core/ledger';
import { examples, rollbackRun, resultOf, START } from './service-result.ts';

const ANY = { step: 1, because: 'whole percents' };

const record = (...results: readonly ServiceResult[]) =>
  changeRecord({
    rollbackRun,
    id: '7.1',
    approvers: ['lin'],
    results,
    endedAt: START + 5000,
    incidentOf: (service) => (service === 'api' ? 'https://github.com/acme/shop/issues/7' : undefined),
  });

describe('the change record', () => {
  test('says who changed what, when, where and why, and how to go back', () => {
    expect(record(examples.returned)).toMatchInlineSnapshot(`
     {
       "action": "rollback",
       "changes": [
         {
           "backup": "/tmp/backup.json",
           "from": "v2",
           "implementation": [
             "hook snapshot passed",
             "2026-01-31T03:00:01.000Z set v1 100 %, v2 0 %: confirmed after 300 ms",
             "hook purge failed",
           ],
           "incident": "https://github.com/acme/shop/issues/7",
           "result": "returned",
           "risk": "critical",
           "service": "api",
           "to": "v1",
           "undo": "canary-step with candidate: v2",
           "validation": [
             "split and health verified",
             "https://api.example.com/ready: healthy",
           ],
         },
       ],
       "id": "7.1",
       "mode": "standard",
       "schema": 1,
       "when": {
         "endedAt": "2026-01-31T03:00:05.000Z",
         "startedAt": "2026-01-31T03:00:00.000Z",
       },
       "where": {
         "environment": "production",
         "repository": "acme/shop",
       },
       "who": {
         "actor": "ada",
         "approvedBy": [
           "lin",
         ],
         "run": "https://github.com/acme/shop/actions/runs/7/attempts/1",
       },
       "why": "critical bug: orders without lines",
     }
    `);
  });

  test('of what was not changed has nothing to undo', () => {
    const [change] = record(examples.refused).changes;
    expect(change).toMatchObject({
      result: 'refused',
      implementation: [],
      undo: 'nothing to undo',
      validation: ['not verified', 'api cannot go back to v1'],
    });
  });

  test('shows every attempt and why it failed', () => {
    const [change] = record(examples.stuck).changes;
    expect(change?.implementation).toEqual([
      '2026-01-31T03:00:01.000Z set v1 100 %, v2 0 %: the router does not answer',
      '2026-01-31T03:00:02.000Z set v1 100 %, v2 0 %: the router does not answer',
    ]);
  });

  test('says why of a service that was ended for a reason of its own', () => {
    const [first, second] = record(resultOf({ reason: 'failed deployment: abandoned' }), resultOf({ service: 'web' })).changes;
    expect(first).toMatchObject({ why: 'failed deployment: abandoned' });
    expect(second).not.toHaveProperty('why');
    expect(second).not.toHaveProperty('incident');
  });
});

describe('the backup', () => {
  const run = { id: '6', attempt: 1, url: 'https://github.com/acme/shop/actions/runs/6' };
  const rollout = (...statuses: readonly RolloutStatus[]): RolloutRecord => ({
    id: '42',
    service: 'api',
    environment: 'production',
    candidate: 'v2',
    stable: 'v1',
    arms: { candidate: 'v2', stable: 'v1' },
    steps: [],
    run,
    ref: 'abc',
    openedAt: START,
    entries: statuses.map((status, at) => ({ status, weight: status === 'passed' ? 100 : 25, note: '', run, at })),
  });
  const facts = {
    service: 'api',
    environment: 'production',
    from: 'v2',
    to: 'v1',
    served: { shares: { v2: 100 }, possible: ANY, acknowledged: true, problems: [] },
    at: START,
  };

  test('keeps split, rollout and configuration, with references in place of secrets', () => {
    const platform = { value: { kind: 'http', token: '${ROUTER_TOKEN}' }, locate: () => undefined };
    expect(takeBackup({ ...facts, rollout: rollout('passed'), settings: { platform, health: ['https://api.example.com'] } }))
      .toMatchInlineSnapshot(`
     {
       "acknowledged": true,
       "action": "rollback",
       "configuration": {
         "health": [
           "https://api.example.com",
         ],
         "platform": {
           "kind": "http",
           "token": "\${ROUTER_TOKEN}",
         },
       },
       "environment": "production",
       "from": "v2",
       "rollout": {
         "id": "42",
         "ref": "abc",
         "status": "passed",
         "weight": 100,
       },
       "schema": 1,
       "service": "api",
       "split": {
         "v2": 100,
       },
       "takenAt": "2026-01-31T03:00:00.000Z",
       "to": "v1",
       "undo": "rollback with version: v2",
     }
    `);
  });

  test.each([
    [['passed'], 'rollback with version: v2'],
    [['in-progress'], 'canary-step with candidate: v2, stable: v1'],
    [[], 'canary-step with candidate: v2, stable: v1'],
  ] as const)('of a rollout that was %j says how to get there again: %s', (statuses, undo) => {
    expect(takeBackup({ ...facts, rollout: rollout(...statuses), settings: {} })).toMatchObject({ undo, configuration: {} });
  });
});
