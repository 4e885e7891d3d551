import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderRollback, type RollbackReport } from '#actions/rollback/src/summary';
import { examples, rollbackRun, RESULT_KINDS, resultOf } from './service-result.ts';

function summary(changes: Partial<RollbackReport>): string {
  return renderRollback({
    schema: 1,
    action: 'rollback',
    mode: 'standard',
    environment: 'production',
    reason: rollbackRun.reason,
    by: 'ada',
    dryRun: false,
    services: [],
    told: [],
    verified: true,
    startedAt: '2026-01-31T03:00:00.000Z',
    tookMs: 1500,
    ...changes,
  });
}

describe('the summary of a service', () => {
  test.each(RESULT_KINDS)('that is %s', (kind) => {
    expect(summary({ services: [examples[kind]] })).toMatchSnapshot();
  });

  test('of which the ledger could not be told', () => {
    const unrecorded = { kind: 'ledger', code: 'X', message: 'the token lacks `deployments: write`.', remedy: 'Add it.' } as const;
    expect(summary({ services: [resultOf({ unrecorded })] })).toContain('**Not recorded:** the token lacks `deployments: write`.');
  });

  test('that was returned in several steps says how many, and shows failed attempts', () => {
    const [attempt] = resultOf().attempts;
    const half = { at: '2026-01-31T03:00:00.000Z', shares: { v1: 50, v2: 50 }, tookMs: 200 };
    const attempts = attempt === undefined ? [] : [half, attempt];
    expect(summary({ services: [resultOf({ attempts })] })).toContain('after 1.2 s, in 2 steps.');
    const failed = summary({ services: [resultOf({ attempts: [{ ...half, problem: 'timeout' }, ...attempts] })] });
    expect(failed).not.toContain('in 3 steps');
    expect(failed).toContain('<summary>3 attempts</summary>');
    expect(failed).toContain('| 03:00:00 | v1 50 %, v2 50 % | 0.2 s | timeout |');
  });

  test('lists who was told and who could not be', () => {
    const told = [
      {
        service: 'api',
        incident: { outcome: 'updated', url: 'https://github.com/acme/shop/issues/7' },
        deliveries: [
          { channel: 'slack', outcome: 'delivered' },
          { channel: 'pagerduty', outcome: 'failed', problem: 'PagerDuty answered with status 400.' },
        ],
        feedback: [
          { what: 'comment', outcome: 'written' },
          { what: 'check run', outcome: 'failed', problem: 'no permission' },
        ],
      },
    ];
    expect(summary({ services: [resultOf()], told })).toContain(
      [
        '- Incident [\\#7](https://github.com/acme/shop/issues/7) updated.',
        '- Told slack.',
        '- pagerduty failed: PagerDuty answered with status 400.',
        '- check run failed: no permission',
      ].join('\n'),
    );
  });

  test('gives its own reason where it has one', () => {
    const text = summary({ services: [resultOf({ reason: 'failed deployment: abandoned' })] });
    expect(text).toContain('Reason: failed deployment: abandoned. Started by ada.');
    expect(text).not.toContain('critical bug');
  });
});

describe('the summary of several services', () => {
  test('begins with a table and says how many need a hand', () => {
    const services = [resultOf(), { ...examples.stuck, service: 'web' }, { ...examples.unchanged, service: 'jobs' }];
    const text = summary({ services, verified: false });
    expect(text.split('\n\n').slice(0, 3).join('\n\n')).toMatchInlineSnapshot(`
     "### 🚨 production: 1 of 3 services rolled back, 1 had nothing to roll back, 1 needs a hand

     | Service | Result | From | To | Serves now | Took |
     | --- | --- | --- | --- | --- | --- |
     | api | ↩️ rolled back | \`v2\` | \`v1\` | v1 100 %, v2 0 % | 1.2 s |
     | web | 🚨 stuck | \`v2\` | \`v1\` | v2 80 %, v1 20 % | 1.2 s |
     | jobs | ✅ nothing to do | \`v2\` | \`v1\` | v1 100 % | 1.2 s |

     Reason: critical bug: orders without lines. Started by ada."
    `);
  });

  test.each([
    [['returned', 'returned'], '↩️ production: 2 of 2 services rolled back'],
    [['planned', 'unchanged'], '🔎 production: 1 of 2 services would be rolled back, 1 had nothing to roll back'],
    [['failed', 'refused', 'returned'], '❌ production: 1 of 3 services rolled back, 2 need a hand'],
    [['unchanged', 'displaced'], '⚠️ production: 1 of 2 services had nothing to roll back, 1 needs a hand'],
    [['stuck', 'kept'], '🚨 production: 2 of 2 services need a hand'],
  ] as const)('of which the results are %j has the headline %s', (kinds, headline) => {
    const services = kinds.map((kind, index) => ({ ...examples[kind], service: `s${String(index)}` }));
    expect(summary({ services }).split('\n')[0]).toBe(`### ${headline}`);
  });

  test('says of none that there was nothing to do, and of incidents what became of them', () => {
    const incident = (number: number): string => `https://github.com/acme/shop/issues/${String(number)}`;
    expect(summary({ incidents: { raised: [incident(1)], acknowledged: [incident(2)], recovered: [incident(3)] } })).toMatchInlineSnapshot(`
     "### ✅ production: nothing to do

     Neither the rollout file nor the ledger knows a service there.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) was raised: nobody has acknowledged it.
     - Incident [\\#2](https://github.com/acme/shop/issues/2) has been taken by somebody.
     - Incident [\\#3](https://github.com/acme/shop/issues/3) is over and closed."
    `);
  });
});

describe('hostile text in a summary', () => {
  const hostile = '<img src=x onerror=alert(1)> [a](javascript:1) | `x` **b** @team ::error::\n# head\n- item $x$ \u202E';

  test('becomes neither markup nor another line', () => {
    const result = {
      ...examples.unhealthy,
      service: hostile,
      from: hostile,
      to: hostile,
      served: { [hostile]: 100 },
      problems: [hostile],
      note: hostile,
      health: [{ endpoint: hostile, healthy: false, problem: hostile, attempts: 1 }],
      hooks: [{ name: hostile, when: 'after', passed: false, tookMs: 1, problem: hostile, decisive: false }],
      attempts: [{ at: '2026-01-31T03:00:00.000Z', shares: { [hostile]: 100 }, tookMs: 1, problem: hostile }],
    } as const;
    const told = [
      {
        service: hostile,
        incident: { outcome: hostile, url: 'javascript:alert(1)', problem: hostile },
        deliveries: [{ channel: hostile, outcome: hostile, problem: hostile }],
        feedback: [{ what: hostile, outcome: hostile, problem: hostile }],
      },
    ];
    for (const services of [[result], [result, { ...result, service: 'b' }]]) {
      const text = summary({ services, told, reason: hostile, by: hostile, environment: hostile });
      expect(withoutCode(text)).not.toMatch(/<img|(?<!\\)\[a\]|^# head|^- item|(?<!\\)\*\*b|\u202E/m);
      expect(text).not.toMatch(/^::error/m);
    }
  });

  test('never adds a line: as many as with plain text', () => {
    const lines = (text: string): number => text.split('\n').length;
    const report = (text: string): Partial<RollbackReport> => ({
      services: [resultOf({ from: `a${text}`, problems: [`a${text}`] })],
      reason: `a${text}`,
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(lines(summary(report(text)))).toBe(lines(summary(report('b'))));
      }),
    );
  });
});

/** What GitHub reads as markup: nothing in a code span is. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/(?<![`\\])(`+)(?!`).*?(?<!`)\1(?!`)/g, '').replaceAll(/<code>.*?<\/code>/g, '');
}
