import { expect, test } from '@jest/globals';
import type { RolloutRecord, RolloutStatus } from '#core/ledger';
import { decideRollback } from '#core/rollout/decide-rollback';
import { requireAnswer } from '../../../../actions/rollback/src/complaint.ts';

const run = { id: '1', attempt: 1, url: 'https://github.com/o/r/actions/runs/1' };

function rollout(candidate: string, stable: string, at: number, note: string, ...statuses: readonly RolloutStatus[]): RolloutRecord {
  const entries = statuses.map((status, index) => ({ status, weight: 0, note, run, at: at + index }));
  const facts = { service: 'api', environment: 'production', steps: [], run, ref: 'main', openedAt: at };
  return { ...facts, id: candidate, candidate, stable, arms: { candidate, stable }, entries };
}

const first = rollout('1.4.0', '1.3.0', 10, 'promoted', 'passed');
const second = rollout('1.5.0', '1.4.0', 20, 'promoted', 'passed');
const returned = rollout('1.6.1', '1.5.0', 30, 'rolled back to 1.5.0: failed deployment: error rate 6 %', 'failed');

function answer(complaint: string, history: readonly RolloutRecord[] = [returned, second, first]): () => void {
  const request = {
    service: 'api',
    environment: 'production',
    version: undefined,
    candidateOnly: false,
    history,
    migrations: [],
    onIrreversible: 'refuse',
    restorable: false,
    complaint,
    reason: `failed deployment: ${complaint}`,
  } as const;
  return () => {
    requireAnswer(request, decideRollback(request));
  };
}

test.each(['1.5.0 is bad', 'logins fail since 03:00', '1.5.0, not 1.6.1', 'bad: 1.5.0.'])(
  '%j is told what serves and which older version to dispatch',
  (complaint) => {
    expect(answer(complaint)).toThrow(
      expect.objectContaining({
        kind: 'refused',
        code: 'NOTHING_OLDER_CHOSEN',
        message: expect.stringMatching(/^1\.5\.0 serves all traffic of api in production.*The newest rollout, of 1\.6\.1, is over/),
        remedy: 'To take 1.5.0 out of service dispatch the rollback with `version: 1.4.0`.',
      }),
    );
  },
);

test.each(['error rate 6 %', '1.6.1 is bad', 'canary 1.6.1: errors', ' '])('%j has been answered by the rollback before', (complaint) => {
  expect(answer(complaint)).not.toThrow();
});

test('where no older version was good it is said that none is left', () => {
  const only = rollout('1.6.1', '1.5.0', 30, 'traffic returned to stable: latency', 'failed');
  expect(answer('1.5.0 is bad', [only])).toThrow(
    expect.objectContaining({ remedy: expect.stringContaining('No older version that was good is left') }),
  );
});

test('the version that is named really is one that a rollback goes to', () => {
  const request = {
    service: 'api',
    environment: 'production',
    candidateOnly: false,
    migrations: [],
    onIrreversible: 'refuse',
    restorable: false,
  } as const;
  expect(decideRollback({ ...request, version: '1.4.0', history: [returned, second, first] })).toMatchObject({
    kind: 'return',
    from: '1.5.0',
    to: '1.4.0',
  });
});
