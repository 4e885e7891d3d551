import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acknowledgementOf, dueLevel, raisedTo } from '#core/incident/escalation';
import type { Incident, Problem } from '#core/incident/incident';
import { acknowledged, handlingOf, longestTimeline, opened, recovered, reopened, reported, reportedAgain } from '#core/incident/lifecycle';
import { problemKey } from '#core/incident/problem-key';
import { timeToDetect, timeToRestore } from '#core/incident/times';
import { atLeast, SEVERITIES } from '#core/severity';

const nobody = { assignees: [], reactions: 0 };
const minute = 60_000;

function problem(changes: Partial<Problem> = {}): Problem {
  return {
    service: 'api',
    environment: 'production',
    kind: 'rollback',
    occurrence: 'one',
    severity: 'warning',
    title: 'rolled back',
    happened: '',
    done: [],
    next: [],
    evidence: [],
    links: [],
    detectedAt: 1_000_000,
    ...changes,
  };
}

const anyProblem: fc.Arbitrary<Problem> = fc
  .record({
    occurrence: fc.constantFrom('a', 'b', 'c', 'd'),
    severity: fc.constantFrom(...SEVERITIES),
    detectedAt: fc.integer({ min: 0, max: 1e9 }),
    startedAt: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
    restoredAt: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
  })
  .map((changes) => ({ ...problem(), ...changes }));

describe('a problem’s key', () => {
  test('reads as what it is about', () => {
    expect(problemKey('Octo/Shop', 'api', 'production', 'rollback')).toBe('octo/shop:api/production/rollback');
    expect(problemKey('octo/shop', 'the api/v2', 'prod:eu', 'größe')).toBe('octo/shop:the%20api%2Fv2/prod%3Aeu/größe');
  });

  test('is at most 255 characters long and different for different problems', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a', 'a/b', 'b', '%2F', '~', 'x'.repeat(300), `${'x'.repeat(300)}y`),
    );
    const four = fc.tuple(part, part, part);
    fc.assert(
      fc.property(four, four, (a, b) => {
        const [one, other] = [problemKey('octo/shop', ...a), problemKey('octo/shop', ...b)];
        expect(one.length).toBeLessThanOrEqual(255);
        expect(one).not.toMatch(/[\s\p{Cc}]/u);
        const same = a.every((text, index) => text.replaceAll(/\p{Cs}/gu, '?') === b[index]?.replaceAll(/\p{Cs}/gu, '?'));
        expect(one === other).toBe(same);
      }),
    );
  });
});

describe('times', () => {
  test('are counted from the first bad traffic to noticing, and from noticing to the proof', () => {
    const times = { startedAt: 1_000, detectedAt: 5_000, restoredAt: 7_000 };
    expect([timeToDetect(times), timeToRestore(times)]).toEqual([4_000, 2_000]);
    expect([timeToDetect({ detectedAt: 1 }), timeToRestore({ detectedAt: 1 })]).toEqual([undefined, undefined]);
  });

  test('never run backwards, whatever the clocks say', () => {
    expect(timeToDetect({ startedAt: 9, detectedAt: 5 })).toBe(0);
    expect(timeToRestore({ detectedAt: 5, restoredAt: 1 })).toBe(0);
  });

  test('of several happenings reach from the first to the newest proof, and are open while the newest is', () => {
    const first = opened(problem({ startedAt: 1, detectedAt: 5, restoredAt: 7 }), nobody, 10);
    const worse = reportedAgain(first, problem({ occurrence: 'two', startedAt: 20, detectedAt: 22 }), 23);
    expect(worse.times).toEqual({ startedAt: 1, detectedAt: 5, restoredAt: undefined });
    expect(reported(worse, problem({ occurrence: 'two', startedAt: 20, detectedAt: 99, restoredAt: 30 }), 99).times).toEqual({
      startedAt: 1,
      detectedAt: 5,
      restoredAt: 30,
    });
  });

  test('begin anew when the problem is back', () => {
    const closed = recovered(opened(problem({ startedAt: 1, detectedAt: 5 }), nobody, 10), {
      occurrence: 'r',
      at: 50,
      note: '',
      links: [],
    });
    expect(timeToRestore(closed.times)).toBe(45);
    expect(reopened(closed, problem({ occurrence: 'two', detectedAt: 90 }), nobody, 91).times).toEqual({
      startedAt: undefined,
      detectedAt: 90,
      restoredAt: undefined,
    });
  });
});

describe('a report', () => {
  const incident = opened(problem(), nobody, 0);

  test.each([
    ['is opened when there is none', undefined, 'new', 'open'],
    ['adds to the open one', { incident, closedAt: undefined }, 'new', 'update'],
    ['reopens one that was closed lately', { incident, closedAt: 1_000 }, 'new', 'reopen'],
    ['opens a new one after the window', { incident, closedAt: 999 }, 'new', 'open'],
    ['of a known happening adds nothing', { incident, closedAt: undefined }, 'one', 'repeat'],
    ['of a known happening does not reopen', { incident, closedAt: 1_000 }, 'one', 'repeat'],
  ] as const)('%s', (_, last, occurrence, expected) => {
    expect(handlingOf(last, occurrence, 2_000, 1_000)).toBe(expected);
  });

  test('leaves one line for each occurrence, in whatever order and however often they come', () => {
    fc.assert(
      fc.property(anyProblem, fc.array(anyProblem, { maxLength: 12 }), (first, more) => {
        const all = [first, ...more];
        const after = more.reduce<Incident>((one, next) => reported(one, next, 5), opened(first, nobody, 5));
        const ids = after.timeline.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(new Set(all.map(({ occurrence }) => occurrence)));
        // Telling the last one once more changes nothing.
        const last = all.findLast(({ occurrence }) => occurrence === after.occurrence);
        expect(last === undefined ? after : reported(after, last, 99)).toEqual(after);
      }),
    );
  });

  test('never makes an open incident milder', () => {
    fc.assert(
      fc.property(anyProblem, fc.array(anyProblem), (first, more) => {
        let incident = opened(first, nobody, 0);
        for (const next of more) {
          const after = reported(incident, next, 1);
          expect(atLeast(after.severity, incident.severity)).toBe(true);
          incident = after;
        }
      }),
    );
  });

  test('keeps the newest lines of a long timeline and counts the others', () => {
    let incident = opened(problem(), nobody, 0);
    for (let index = 0; index < 100; index += 1) incident = reportedAgain(incident, problem({ occurrence: String(index) }), index);
    expect(incident.timeline).toHaveLength(longestTimeline);
    expect(incident.timeline.at(-1)?.id).toBe('99');
    expect(incident.dropped).toBe(101 - longestTimeline);
    expect(incident.seen).toContain('3');
  });
});

describe('escalation', () => {
  const after = 15 * minute;

  test('raises one level after each wait until emergency', () => {
    let incident = opened(problem({ severity: 'info' }), nobody, 0);
    const levels: string[] = [];
    for (let now = 0; now <= 4 * 60 * minute; now += minute) {
      const due = dueLevel(incident, now, after);
      if (due === undefined) continue;
      levels.push(`${due} at ${String(now / minute)}`);
      incident = raisedTo(incident, due, now, '15m');
    }
    expect(levels).toEqual(['warning at 15', 'critical at 30', 'emergency at 45']);
  });

  test('stops at critical once stable serves again: an emergency is users being hit', () => {
    const incident = opened(problem({ severity: 'critical', restoredAt: 2_000_000 }), nobody, 0);
    expect(dueLevel(incident, 10 * after, after)).toBeUndefined();
    expect(dueLevel({ ...incident, severity: 'warning' }, 10 * after, after)).toBe('critical');
  });

  test('stops when somebody looks after it', () => {
    const incident = acknowledged(opened(problem(), nobody, 0), { at: 1, how: 'reaction', by: '' });
    expect(dueLevel(incident, 10 * after, after)).toBeUndefined();
  });

  test('waits anew after a report that made it worse', () => {
    const incident = reportedAgain(opened(problem(), nobody, 0), problem({ occurrence: 'two', severity: 'critical' }), 14 * minute);
    expect(dueLevel(incident, 15 * minute, after)).toBeUndefined();
    expect(dueLevel(incident, 29 * minute, after)).toBe('emergency');
  });
});

describe('an acknowledgement', () => {
  const incident = { baseline: { assignees: ['Ada'], reactions: 1 }, since: 10_500 };
  const nothing = { assignees: ['ada'], reactions: 1, comments: [] };

  test('is not what was there before', () => {
    expect(acknowledgementOf(incident, nothing, 99)).toBeUndefined();
    expect(acknowledgementOf(incident, { ...nothing, comments: [{ login: 'lin', at: 9_999 }] }, 99)).toBeUndefined();
  });

  test('is an assignee whom we did not set', () => {
    expect(acknowledgementOf(incident, { ...nothing, assignees: ['ada', 'lin'] }, 99)).toEqual({ at: 99, how: 'assignment', by: 'lin' });
  });

  test('is a reaction', () => {
    expect(acknowledgementOf(incident, { ...nothing, reactions: 2 }, 99)).toEqual({ at: 99, how: 'reaction', by: '' });
  });

  test('is a comment of a person since then, in the whole seconds of GitHub', () => {
    expect(acknowledgementOf(incident, { ...nothing, comments: [{ login: 'lin', at: 10_000 }] }, 99)).toEqual({
      at: 10_000,
      how: 'comment',
      by: 'lin',
    });
  });
});
