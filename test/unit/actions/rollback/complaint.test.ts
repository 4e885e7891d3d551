import { describe, expect, test } from '@jest/globals';
import type { RolloutRecord, RolloutStatus } from '#core/ledger';
import { decideRollback } from '#core/rollout/decide-rollback';
import {
  complaintOfTarget,
  isUnanswered,
  nothingOlderChosen,
  olderThan,
  sayBlamed,
  versionBlamed,
} from '../../../../actions/rollback/src/complaint.ts';

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
    const decision = decideRollback(request);
    const [older] = olderThan(decision.to, request);
    if (isUnanswered(request, decision)) throw nothingOlderChosen(request, decision, { ...older, gone: [] });
  };
}

test.each([
  '1.5.0 is bad',
  'logins fail since 03:00',
  '1.5.0, not 1.6.1',
  'bad: 1.5.0.',
  '1.5.0 leaks memory',
  'since 1.5.0 everything is slow',
  'v1.5.0 crashes',
  '1.6.1 was returned, but 1.5.0 is bad too',
  '1.5.0 ist kaputt',
  'get rid of 1.5.0',
  '1.5.0, error rate 6 %',
])('%j is told what serves and which older version to dispatch', (complaint) => {
  expect(answer(complaint)).toThrow(
    expect.objectContaining({
      kind: 'refused',
      code: 'NOTHING_OLDER_CHOSEN',
      message: expect.stringMatching(/^1\.5\.0 serves all traffic of api in production.*The newest rollout, of 1\.6\.1, is over/),
      remedy: 'To take 1.5.0 out of service dispatch the rollback with `version: 1.4.0`.',
    }),
  );
});

test.each(['error rate 6 %', '1.6.1 is bad', 'canary 1.6.1: errors', '1.5.0 is good, 1.6.1 was bad', ' '])(
  '%j has been answered by the rollback before',
  (complaint) => {
    expect(answer(complaint)).not.toThrow();
  },
);

test('who repeats the words that a return was made with has been answered, whatever they speak of, unless they call bad what serves now', () => {
  const words = 'slow since 1.5.0 and worse';
  const repeated = rollout('1.6.1', '1.5.0', 30, `rolled back to 1.5.0: failed deployment: ${words}`, 'failed');
  expect(answer(words, [repeated, second, first])).not.toThrow();
  const bad = rollout('1.6.1', '1.5.0', 30, 'rolled back to 1.5.0: failed deployment: 1.5.0 is bad', 'failed');
  expect(answer('1.5.0 is bad', [bad, second, first])).toThrow();
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

describe('a complaint of the version that a rollback would return to', () => {
  const v3 = rollout('1.5.0', '1.4.0', 20, 'promoted', 'passed');

  const REQUEST = {
    service: 'api',
    environment: 'production',
    candidateOnly: false,
    migrations: [],
    onIrreversible: 'refuse',
    restorable: false,
  } as const;

  function asked(complaint: string, more: { readonly version?: string; readonly history?: readonly RolloutRecord[] } = {}) {
    const request = { ...REQUEST, version: more.version, history: more.history ?? [v3, first], complaint, reason: complaint };
    return { request, decision: decideRollback(request) };
  }

  function blame(...given: Parameters<typeof asked>): 'plain' | 'possible' | undefined {
    const { request, decision } = asked(...given);
    return complaintOfTarget(request, decision);
  }

  test.each(['1.4.0 leaks memory, take 1.4.0 out', 'errors on 1.4.0 since 03:05', 'an outage due to 1.4.0', '1.4.0 is not good'])(
    'is plain where nothing else can be meant: %s',
    (complaint) => {
      expect(blame(complaint)).toBe('plain');
    },
  );

  test.each(['since 1.4.0 came everything is slow', 'everything as slow as on 1.4.0', 'INC-7, 1.4.0'])(
    'is possible where words only speak of it: %s',
    (complaint) => {
      expect(blame(complaint)).toBe('possible');
    },
  );

  test.each([
    '1.5.0 is bad',
    '1.4.0 is good, 1.5.0 was bad',
    'back to 1.4.0 please',
    '1.4.0 was fine',
    'all requests fail, 1.4.0 never failed',
    'broken after upgrade from 1.4.0',
    'logins fail',
    '11.4.0 is bad',
    '/1.4.0/orders returns 500',
    '',
  ])('is none where it speaks of another, or of that as the one to have: %j', (complaint) => {
    expect(blame(complaint)).toBeUndefined();
  });

  test('does not overrule who names the version', () => {
    expect(blame('1.4.0 leaks memory', { version: '1.4.0' })).toBeUndefined();
  });

  test('is answered with the versions to choose from, of several services each with its own', () => {
    const { request, decision } = asked('1.4.0 leaks memory');
    expect(versionBlamed(request, decision, { version: '1.3.0', gone: [] })).toMatchObject({
      kind: 'refused',
      code: 'VERSION_BLAMED',
      message: expect.stringMatching(
        /^The dispatch complains of 1\.4\.0, and .* takes 1\.5\.0 out and gives all traffic to 1\.4\.0\. Nothing was changed\.$/,
      ) as unknown,
      remedy:
        'If 1.5.0 is the bad one dispatch it again with `version: 1.4.0`. If 1.4.0 and 1.5.0 are both bad: `version: 1.3.0`. If 1.5.0 is to go on, there is nothing to roll back.',
    });
    expect(versionBlamed({ ...request, several: true }, decision, { version: '1.3.0', gone: [] }).remedy).toBe(
      'If 1.5.0 is the bad one dispatch it again with `version: api=1.4.0`. If 1.4.0 and 1.5.0 are both bad: `version: api=1.3.0`. If 1.5.0 is to go on, there is nothing to roll back.',
    );
  });

  test('says where no older version is left, or why it is not there any more', () => {
    const { request, decision } = asked('1.3.0 is bad', { history: [first] });
    expect(versionBlamed(request, decision, { gone: [] }).remedy).toContain('no older version that was good is left');
    expect(sayBlamed(request, decision, { gone: ['1.2.0 is not there any more, as the platform has no target 1.2.0'] })).toBe(
      'The words of the dispatch speak of 1.3.0 and not of 1.4.0, and a rollback without `version` takes 1.4.0 out. No older version that was good is left to return to: 1.2.0 is not there any more, as the platform has no target 1.2.0. If 1.4.0 is to serve again: `version: 1.4.0`.',
    );
  });
});
