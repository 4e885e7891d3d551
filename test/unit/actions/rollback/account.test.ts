import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { feedbackOn, isWorthTelling, next, noticeOf, problemOf, severityOf, titleOf } from '#actions/rollback/src/account';
import { examples, rollbackRun, RESULT_KINDS, resultOf, START } from './service-result.ts';

const failure = { kind: 'ledger', code: 'X', message: 'GitHub is down.', remedy: 'Wait.' } as const;

describe('the severity', () => {
  test('of each result', () => {
    expect(RESULT_KINDS.map((kind) => [kind, severityOf(examples[kind], rollbackRun)])).toMatchInlineSnapshot(`
     [
       [
         "returned",
         "critical",
       ],
       [
         "unchanged",
         "info",
       ],
       [
         "planned",
         "info",
       ],
       [
         "unhealthy",
         "emergency",
       ],
       [
         "kept",
         "emergency",
       ],
       [
         "stuck",
         "emergency",
       ],
       [
         "frozen",
         "critical",
       ],
       [
         "displaced",
         "warning",
       ],
       [
         "refused",
         "critical",
       ],
       [
         "failed",
         "emergency",
       ],
     ]
    `);
  });

  test.each([
    ['a candidate that few users had', 5, 'failed-deployment', 'warning'],
    ['a version that most users had', 50, 'failed-deployment', 'critical'],
    ['a candidate with a hole', 5, 'security-vulnerability', 'critical'],
    ['a candidate that corrupts data', 5, 'data-corruption', 'critical'],
    ['a candidate that is down', 5, 'service-outage', 'critical'],
  ] as const)('of %s', (_, candidateShare, cause, severity) => {
    expect(severityOf(resultOf({ candidateShare }), { cause, severity: undefined })).toBe(severity);
  });

  test('follows the cause and not the words beside it', () => {
    const told = { ...rollbackRun, cause: 'critical-bug', reason: 'service outage: in the details only' } as const;
    expect(severityOf(resultOf({ candidateShare: 5 }), told)).toBe('warning');
    // A rollout that was found abandoned has a reason of its own, whatever the run was started for.
    const abandoned = resultOf({ candidateShare: 5, reason: 'failed deployment: its run ended as cancelled' });
    expect(severityOf(abandoned, { cause: 'service-outage', severity: undefined })).toBe('warning');
  });

  test('is never below what was asked for, and never lowered by it', () => {
    expect(severityOf(resultOf({ candidateShare: 5 }), { cause: 'critical-bug', severity: 'emergency' })).toBe('emergency');
    expect(severityOf(examples.stuck, { cause: 'critical-bug', severity: 'info' })).toBe('emergency');
  });
});

describe('what is told', () => {
  test.each(RESULT_KINDS.map((kind) => [kind, kind !== 'unchanged' && kind !== 'planned'] as const))('of %s: %s', (kind, told) => {
    expect(isWorthTelling(examples[kind])).toBe(told);
  });

  test('a mistake in the inputs is not', () => {
    expect(isWorthTelling({ ...examples.failed, error: { ...failure, kind: 'input' } })).toBe(false);
  });

  test('that the ledger does not know is, also where nothing else is new', () => {
    expect(isWorthTelling({ ...examples.unchanged, unrecorded: failure })).toBe(true);
  });

  test('has a title and next steps for each result', () => {
    expect(Object.fromEntries(RESULT_KINDS.map((kind) => [titleOf(examples[kind], 'production'), next(examples[kind])])))
      .toMatchInlineSnapshot(`
     {
       "api in production: frozen, v2 stays in service": [
         "Decide: roll forward, canary-step with a corrected version begins beside v2; or restore the data and run the rollback with \`on-irreversible: ignore\`.",
       ],
       "api in production: nothing to roll back": [],
       "api in production: rollback failed, nothing was changed": [
         "Wait.",
       ],
       "api in production: rollback refused, nothing was changed": [
         "Roll forward. \`on-irreversible\` may help.",
       ],
       "api in production: rollback to v1 undone, v2 serves": [
         "Choose another version (\`list: true\`), or \`mode: emergency\` to go to v1 all the same.",
         "Look at what v1 depends on: health got worse with it.",
       ],
       "api in production: rolled back from v2 to v1": [
         "Find out what was wrong with v2, while users are safe on v1.",
         "Before the next rollout, add the criterion that would have caught it.",
       ],
       "api in production: rolled back to v1, which is not healthy": [
         "Look at what v1 depends on: it serves everything, but is not healthy.",
         "Do by hand what the hook purge should have done.",
         "Find out what was wrong with v2.",
       ],
       "api in production: the platform serves something else than the ledger says": [
         "Find out who moved the traffic. To make it what the ledger says: rollback with \`version: v1\`.",
       ],
       "api in production: traffic could not be returned to v1": [
         "Check \`url\`. If users cannot wait for that, put all traffic on v1 by hand first.",
       ],
       "api in production: v2 would be replaced by v1": [],
     }
    `);
  });

  test('asks for the repair of the ledger first', () => {
    expect(next(resultOf({ unrecorded: failure }))[0]).toContain('Repair the access to the ledger');
  });
});

describe('an occurrence', () => {
  const occurrence = (result: Parameters<typeof problemOf>[0], about = rollbackRun): string => problemOf(result, about).occurrence;

  test('is the same when the same rollback is run again, by whomever', () => {
    expect(occurrence(resultOf({ tookMs: 9, attempts: [] }), { ...rollbackRun, step: '8-1-other', by: 'bob', startedAt: START + 1 })).toBe(
      occurrence(resultOf()),
    );
  });

  test('is another once the ledger has moved on, or it ended differently', () => {
    const all = [resultOf(), resultOf({ rollout: '42.4' }), resultOf({ rollout: '43.3' }), resultOf({ result: 'stuck' })].map((result) =>
      occurrence(result),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  test('goes by the step where the ledger was not read', () => {
    const { rollout, ...unread } = resultOf();
    expect(rollout).toBeDefined();
    expect(occurrence(unread)).toBe('7-1-deploy-rollback-returned');
    expect(occurrence(unread, { ...rollbackRun, step: '8-1-deploy-rollback' })).not.toBe(occurrence(unread));
  });
});

describe('the incident of a service', () => {
  test('says what happened, what was done, and when', () => {
    const released = { ref: 'abc', runUrl: 'https://github.com/acme/shop/actions/runs/6', firstTrafficAt: START - 60_000 };
    expect(problemOf({ ...examples.returned, released }, rollbackRun)).toMatchInlineSnapshot(`
     {
       "by": "ada",
       "detectedAt": 1769828400000,
       "done": [
         "All traffic was returned from v2 to v1, confirmed after 1.2 s.",
         "The hook snapshot ran.",
         "The hook purge ended with exit code 3: no cache.",
       ],
       "environment": "production",
       "evidence": [
         [
           "Service",
           "api in production",
         ],
         [
           "From",
           "v2",
         ],
         [
           "To",
           "v1",
         ],
         [
           "Reason",
           "critical bug: orders without lines",
         ],
         [
           "Mode",
           "standard",
         ],
         [
           "Share of the bad version before",
           "100 %",
         ],
         [
           "Serves now",
           "v1 100 %, v2 0 %",
         ],
         [
           "Verified",
           "yes",
         ],
         [
           "Took",
           "1.2 s",
         ],
       ],
       "happened": "A rollback (standard) was started by ada. Reason: critical bug: orders without lines.",
       "kind": "rollback",
       "links": [
         {
           "label": "Run of the rollback",
           "url": "https://github.com/acme/shop/actions/runs/7/attempts/1",
         },
         {
           "label": "Run of the release",
           "url": "https://github.com/acme/shop/actions/runs/6",
         },
       ],
       "next": [
         "Find out what was wrong with v2, while users are safe on v1.",
         "Before the next rollout, add the criterion that would have caught it.",
       ],
       "occurrence": "42.3-returned",
       "restoredAt": 1769828401200,
       "service": "api",
       "severity": "critical",
       "startedAt": 1769828340000,
       "title": "rolled back from v2 to v1",
     }
    `);
  });

  test('is restored only where the return is proven', () => {
    for (const kind of RESULT_KINDS)
      expect([kind, problemOf(examples[kind], rollbackRun).restoredAt]).toEqual([kind, kind === 'returned' ? START + 1200 : undefined]);
  });

  test('of traffic that somebody moved is another problem than a rollback', () => {
    expect([problemOf(examples.displaced, rollbackRun).kind, problemOf(examples.returned, rollbackRun).kind]).toEqual([
      'drift',
      'rollback',
    ]);
  });

  test('gives the reason for which it was done itself', () => {
    const abandoned = problemOf(resultOf({ reason: 'failed deployment: abandoned, its run no longer exists' }), rollbackRun);
    expect(abandoned.happened).toBe(
      'A rollback (standard) was started by ada. Reason: failed deployment: abandoned, its run no longer exists.',
    );
  });

  test('counts the attempts that failed', () => {
    const { attempts } = examples.stuck;
    expect(problemOf(resultOf({ attempts: [...attempts, ...resultOf().attempts] }), rollbackRun).done[0]).toBe(
      'All traffic was returned from v2 to v1, confirmed after 1.2 s. 2 of 3 attempts to set the split failed.',
    );
  });
});

describe('the notice of a service', () => {
  test('says the same, shorter, with a link to the incident', () => {
    expect(noticeOf(examples.unhealthy, rollbackRun, 'https://github.com/acme/shop/issues/7', START + 5000)).toMatchInlineSnapshot(`
     {
       "at": 1769828405000,
       "environment": "production",
       "facts": [
         [
           "Reason",
           "critical bug: orders without lines",
         ],
         [
           "By",
           "ada",
         ],
         [
           "Mode",
           "standard",
         ],
         [
           "Serves now",
           "v1 100 %, v2 0 %",
         ],
         [
           "Took",
           "1.2 s",
         ],
         [
           "Problem",
           "https://api.example.com/ready answered 503",
         ],
         [
           "Problem",
           "The hook purge ended with exit code 3",
         ],
       ],
       "from": "v2",
       "id": "acme/shop:api/production/rollback/42.3-unhealthy",
       "kind": "rollback-failed",
       "links": [
         {
           "label": "Run",
           "url": "https://github.com/acme/shop/actions/runs/7/attempts/1",
         },
         {
           "label": "Incident",
           "url": "https://github.com/acme/shop/issues/7",
         },
       ],
       "problem": "acme/shop:api/production/rollback",
       "repository": "acme/shop",
       "service": "api",
       "severity": "emergency",
       "text": "A rollback (standard) was started by ada. Reason: critical bug: orders without lines. https://api.example.com/ready answered 503. The hook purge ended with exit code 3.
     All traffic was returned from v2 to v1, confirmed after 1.2 s.
     Next: Look at what v1 depends on: it serves everything, but is not healthy.
     Next: Do by hand what the hook purge should have done.",
       "title": "api in production: rolled back to v1, which is not healthy",
       "to": "v1",
     }
    `);
  });

  test('has the identity of its problem and of the happening', () => {
    const notice = noticeOf(examples.returned, rollbackRun, undefined, START);
    expect(notice.id).toBe('acme/shop:api/production/rollback/42.3-returned');
    expect(notice.id).toBe(`${notice.problem}/${problemOf(examples.returned, rollbackRun).occurrence}`);
  });

  test.each(RESULT_KINDS.filter((kind) => kind !== 'unchanged' && kind !== 'planned'))('of %s is of its kind', (kind) => {
    const kinds: Readonly<Record<string, string>> = { returned: 'rolled-back', frozen: 'frozen', refused: 'rollback-refused' };
    expect(noticeOf(examples[kind], rollbackRun, undefined, START).kind).toBe(kinds[kind] ?? 'rollback-failed');
  });

  test('links nowhere where there is no run', () => {
    expect(noticeOf(examples.returned, { ...rollbackRun, runUrl: '', by: '' }, undefined, START)).toMatchObject({ links: [] });
  });
});

test('traffic that is put back on the version that serves by the ledger ends the difference, blames nobody and is no rollback of a release', () => {
  const back = { ...examples.returned, putBack: true, candidateShare: 100 };
  const problem = problemOf(back, rollbackRun);
  expect([problem.kind, problem.severity]).toEqual(['drift', 'warning']);
  expect(`${problem.title} ${problem.next.join(' ')}`).not.toMatch(/rolled back|what was wrong/);
  expect(feedbackOn(back, rollbackRun)).toMatchObject({ verdict: 'warn', weight: 100 });
});

test('a title is one line that begins with the place, whatever the names', () => {
  fc.assert(
    fc.property(fc.constantFrom(...RESULT_KINDS), fc.string(), (kind, from) => {
      expect(titleOf({ ...examples[kind], from }, 'production')).toMatch(/^api in production: ./s);
    }),
  );
});

describe('a version that is not sure', () => {
  test('is said where an emergency went on without a proof, and is not called verified', () => {
    const unproven = 'Nothing tells whether blue holds v1: the name of a target is not a version.';
    const result = resultOf({ verified: false, unproven });
    expect(titleOf(result, 'production')).toContain('not proven to be that version');
    expect(next(result)[0]).toBe('Look now whether it is really v1 that serves.');
    const { done, restoredAt } = problemOf(result, rollbackRun);
    expect(done).toContain(unproven);
    expect(restoredAt).toBeDefined();
  });

  test.each(['kept', 'unhealthy'] as const)('asks to deploy the right one where another was found: %s', (result) => {
    const found = resultOf({
      result,
      changed: result !== 'kept',
      verified: false,
      wrongVersion: 'blue holds v3 (http://blue) instead of v1',
    });
    expect(next(found)[0]).toMatch(/^Deploy v1 again where it is to serve/);
    expect(next(found).join(' ')).not.toContain('mode: emergency');
  });

  test('users who stay behind are told with how to let them go, and not to set weights that are set', () => {
    const found = resultOf({ result: 'stuck', verified: false, staying: ['`set server api/v2 state maint` sends them away.'] });
    expect(titleOf(found, 'production')).toContain('v1 has all the weight, but users stay on v2');
    expect(next(found)).toEqual([
      '`set server api/v2 state maint` sends them away.',
      'Then run this again: it verifies the return and records it.',
    ]);
  });
});
