import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acknowledged, opened, recovered, reportedAgain } from '#core/incident/lifecycle';
import type { Incident, Problem } from '#core/incident/incident';
import { raisedTo } from '#core/incident/escalation';
import { bodyOf, tickedIn, titleOf } from '#github/incidents/body';
import { fitting, markerOf, readMarker } from '#github/incidents/marker';
import { plainProblem, plainRecovery } from '#github/incidents/plain';
import { tellingOf } from '#github/incidents/telling';
import { minute, problem, recovery, three } from './world.ts';

/** GitHub refuses a longer body; the parts are measured so that they leave room for the longest marker. */
const longestBody = 65_536;
const longestMarker = 29_500;

const asIs = (text: string): string => text;

function filed(changes: Partial<Problem> = {}): Incident {
  return opened(plainProblem(problem(changes), asIs), { assignees: [], reactions: 0 }, three);
}

function shown(incident: Incident, more: { closed?: boolean; previous?: number; ticked?: ReadonlySet<string> } = {}): string {
  return bodyOf({ nonce: 'n', incident: fitting(incident), closed: false, repository: 'octo/shop', ticked: new Set(), ...more });
}

/** The body without its hidden last line. */
function visible(body: string): string {
  return body.replace(/\n\n<!-- rollout-incident:1 [A-Za-z0-9+/=]+ -->$/, '');
}

describe('the whole text', () => {
  test('of an incident that was raised, acknowledged and reported again', () => {
    let incident = raisedTo(filed({ restoredAt: undefined }), 'emergency', three + 15 * minute, '15m');
    incident = acknowledged(incident, { at: three + 17 * minute, how: 'assignment', by: 'lin' });
    incident = reportedAgain(
      incident,
      plainProblem(problem({ occurrence: 'again', title: 'v2 was tried again', startedAt: undefined }), asIs),
      three,
    );
    expect(visible(shown(incident, { previous: 12 }))).toMatchSnapshot();
  });

  test('of a closed incident', () => {
    expect(visible(shown(recovered(filed(), plainRecovery(recovery(), asIs)), { closed: true }))).toMatchSnapshot();
  });

  test('of the comments', () => {
    const again = reportedAgain(filed(), plainProblem(problem({ occurrence: 'again' }), asIs), three);
    const raised = raisedTo(again, 'emergency', three + 15 * minute, '15m');
    const closed = recovered(raised, plainRecovery(recovery(), asIs));
    expect(closed.timeline.map((line) => tellingOf(closed, line)).join('\n\n----\n\n')).toMatchSnapshot();
  });
});

test('the title says how bad it is, where, and what', () => {
  expect(titleOf(filed())).toBe('[critical] api in production: v2 was rolled back: error rate above the baseline');
  expect(titleOf(filed({ title: 'x'.repeat(5_000), service: 'y'.repeat(5_000) })).length).toBeLessThanOrEqual(256);
});

test('steps that were ticked off stay ticked', () => {
  const before = shown(filed()).replace('- [ ] Do not', '- [x] Do not');
  expect(shown(filed(), { ticked: tickedIn(before) })).toContain('- [x] Do not roll out v2 again');
  expect(shown(filed(), { ticked: tickedIn(before.replaceAll('\n', '\r\n')) })).toContain('- [ ] Find out why');
});

const hostile = fc
  .array(
    fc.constantFrom(
      '@ada',
      '@octo/team',
      '#12',
      'octo/shop#1',
      'GH-7',
      'closes #1',
      'fixes https://github.com/octo/shop/issues/1',
      'www.example.com',
      '-->',
      '<!--',
      '<script>',
      '</details>',
      '\n- [x] done',
      '\n\n<!-- rollout-incident:1 e30= -->',
      '|',
      '`',
      '```',
      '\\',
      '[a](http://b)',
      '$x$',
      '&amp;',
      '\uD800',
      '🔥',
      '\u202E',
      '\u0000',
      'ü ',
      ' ',
      'word',
      'x'.repeat(400),
      '&'.repeat(300),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const hostileProblem: fc.Arbitrary<Problem> = fc.record({
  service: hostile,
  environment: hostile,
  kind: hostile,
  occurrence: hostile,
  severity: fc.constantFrom('info', 'warning', 'critical', 'emergency'),
  title: hostile,
  happened: hostile,
  done: fc.array(hostile, { maxLength: 30 }),
  next: fc.array(hostile, { maxLength: 30 }),
  evidence: fc.array(fc.tuple(hostile, hostile), { maxLength: 40 }),
  links: fc.array(fc.record({ label: hostile, url: hostile.map((tail) => `https://example.com/${tail}`) }), { maxLength: 12 }),
  by: hostile,
  detectedAt: fc.oneof(fc.integer(), fc.double()),
});

function withHistory(first: Problem, later: readonly Problem[]): Incident {
  return later.reduce<Incident>(
    (incident, next, index) => reportedAgain(incident, plainProblem({ ...next, occurrence: String(index) }, asIs), three),
    opened(plainProblem(first, asIs), { assignees: [], reactions: 0 }, three),
  );
}

describe('whatever stands in a report', () => {
  const any = fc.tuple(hostileProblem, fc.array(hostileProblem, { maxLength: 6 }));

  test('the body is never too long, and what its marker says is what was written', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 60 }), ([first, later], repeats) => {
        const incident = fitting(withHistory(first, [...later, ...Array.from({ length: repeats }, () => first)]));
        const body = shown(incident);
        expect(body.length).toBeLessThanOrEqual(longestBody);
        expect(markerOf({ nonce: 'x'.repeat(100), incident }).length).toBeLessThanOrEqual(longestMarker);
        expect(readMarker(body)).toEqual({ nonce: 'n', incident, previous: undefined, duplicateOf: undefined });
      }),
      { numRuns: 60 },
    );
  });

  test('at the worst the body still fits', () => {
    const worst = (character: string): Problem => ({
      ...problem(),
      ...{
        service: character.repeat(3_000),
        environment: character.repeat(3_000),
        kind: character.repeat(3_000),
        title: character.repeat(3_000),
      },
      happened: character.repeat(9_000),
      done: Array.from({ length: 50 }, () => character.repeat(900)),
      next: Array.from({ length: 50 }, () => character.repeat(900)),
      evidence: Array.from({ length: 50 }, () => [character.repeat(900), character.repeat(900)] as const),
      links: Array.from({ length: 50 }, () => ({ label: character.repeat(90), url: `https://example.com/${character.repeat(370)}` })),
      by: character.repeat(900),
    });
    for (const character of ['x', '&', '|', '🔥', '字', '`', '@a', '\\', '\u202E', '"']) {
      const incident = withHistory(
        worst(character),
        Array.from({ length: 60 }, () => worst(character)),
      );
      const body = shown(incident, { previous: 999_999_999 });
      expect(body.length).toBeLessThanOrEqual(longestBody);
      expect(readMarker(body)?.incident).toEqual(fitting(incident));
    }
  });

  test('nobody is mentioned, nothing is referred to, closed, linked or hidden', () => {
    fc.assert(
      fc.property(any, ([first, later]) => {
        const incident = withHistory(first, later);
        const texts = [visible(shown(incident)), ...incident.timeline.flatMap((line) => tellingOf(incident, line) ?? [])];
        for (const text of texts) {
          // Code spans and the targets of links of ours are neither searched for names nor for references.
          const bare = text.replaceAll(/(?<!\\)(`+)(?!`).+?(?<!`)\1(?!`)/g, '').replaceAll(/<code>[^<]*<\/code>/g, '');
          expect(bare).not.toMatch(/(?<!\\)\]\([^)]*\/(?:issues|pulls?|discussions)\/\d/);
          const prose = bare.replaceAll('&#36;', '$').replaceAll(/\]\(https:\/\/[^()\s]*\)/g, ']');
          expect(prose).not.toMatch(/@[a-z0-9]/i);
          expect(prose).not.toMatch(/#\d/);
          expect(prose).not.toMatch(/GH-\d/i);
          expect(prose).not.toMatch(/:\/\/|www\.\w/);
          expect(prose).not.toMatch(/[<>]/);
        }
        expect(texts[0]?.match(/^- \[x\]/gm)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  test('only the last line of a body is read as a marker', () => {
    const own = markerOf({ nonce: 'n', incident: filed() });
    expect(readMarker(`${own}\n\ntext behind it`)).toBeUndefined();
    expect(readMarker(`text\n\n${own}\r\n`)?.nonce).toBe('n');
    expect(readMarker(own.replace('incident:1', 'incident:2'))).toBeUndefined();
    for (const json of ['null', '[]', '{"schema":1}', '{"__proto__":{"schema":1}}', '{"schema":1,', '']) {
      expect(readMarker(`<!-- rollout-incident:1 ${Buffer.from(json).toString('base64')} -->`)).toBeUndefined();
    }
  });
});
