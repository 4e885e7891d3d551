import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bodyOf } from '#github/feedback/body';
import { carriedBy, carrierOf, merged, withRow, type Row } from '#github/feedback/rows';
import { FEEDBACK_VERDICTS } from '#github/feedback/verdict-words';

const run = 'https://github.com/octo/shop/actions/runs/7/attempts/1';

function row(changes: Partial<Row> = {}): Row {
  return {
    service: 'api',
    environment: 'production',
    action: 'soak-monitor',
    verdict: 'pass',
    what: 'error rate holds',
    url: run,
    at: 1_000,
    ...changes,
  };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '-->',
    '--!>',
    '| x |',
    '\n# heading',
    '<script>',
    '@octocat',
    'octo/shop#12',
    '](javascript:x)',
    '`',
    '</code>',
    'https://github.com/o/r/issues/1',
  ),
);
const text = (maxLength: number) =>
  fc.array(hostile, { maxLength: 3 }).map((parts) => Buffer.from(parts.join('').slice(0, maxLength)).toString());
const anyRow: fc.Arbitrary<Row> = fc.record({
  service: text(100),
  environment: text(100),
  action: text(100),
  verdict: fc.constantFrom(...FEEDBACK_VERDICTS),
  what: text(200),
  weight: fc.nat(100),
  url: fc.oneof(fc.constant(run), text(300)),
  at: fc.nat(8_640_000_000_000_000),
});

describe('a comment', () => {
  test('carries its rows, whatever they say, and shows one line for each', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), anyRow, (others, newest) => {
        const rows = withRow(merged([others]), newest);
        const body = bodyOf(rows, newest);
        expect(carriedBy(body)).toEqual({ kind: 'rows', rows });
        const [hidden = '', ...visible] = body.split('\n');
        expect(hidden).toMatch(/^<!-- rollout-actions:feedback:v1 [\w-]+ -->$/);
        expect(visible.filter((line) => line.startsWith('|'))).toHaveLength(rows.length + 2);
        // In code nothing has a meaning.
        const code = /(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|<code>[^<]*<\/code>/g;
        const shown = visible.join('\n').replaceAll(run, '').replaceAll(code, '');
        expect(shown).not.toMatch(/<|-->|@[\p{L}\p{N}]|(?<!&)#[\p{L}\p{N}]|:\/\//u);
      }),
    );
  });

  test('reads as a table', () => {
    const rows = [row({ weight: 25, at: Date.UTC(2026, 2, 1, 12, 30) })];
    expect(bodyOf(rows, row()).split('\n').slice(1).join('\n')).toBe(`### Rollouts of this change

| Service | Environment | Verdict | What happened | Weight | Run | Time (UTC) |
| --- | --- | --- | --- | --- | --- | --- |
| \`api\` | \`production\` | ✅ pass | error rate holds | 25 % | [soak-monitor](${run}) | 2026-03-01 12:30 |

Kept up to date by the rollout actions: one row for each service, environment and action.
`);
  });

  test('links to runs only', () => {
    for (const url of [
      'https://github.com/octo/shop/issues/1',
      'https://github.com/octo/shop/actions/runs/7evil',
      'javascript:alert(1)',
      '',
    ]) {
      expect(bodyOf([row({ url })], row())).toContain('| soak-monitor |');
    }
  });

  test('stays below what GitHub takes, with the newest row in it', () => {
    const long = (index: number): Row =>
      row({
        service: '支'.repeat(95) + String(index),
        environment: '付'.repeat(100),
        what: '🚀'.repeat(100),
        url: `${run}?${'x'.repeat(200)}`,
        at: 1_000 + index,
      });
    const newest = long(0);
    const rows = Array.from({ length: 60 }, (_, index) => long(index)).reduce<readonly Row[]>(withRow, []);
    expect(rows).toHaveLength(40);
    const body = bodyOf(withRow(rows, newest), newest);
    expect(body.length).toBeLessThanOrEqual(60_000);
    const carried = carriedBy(body);
    expect(carried?.kind === 'rows' ? carried.rows : []).toContainEqual(newest);
  });
});

describe('what somebody else wrote into a comment', () => {
  test.each(['', 'looks good', 'see <!-- rollout-actions:feedback:v1 e30 -->', '> <!-- rollout-actions:feedback:v1 e30 -->'])(
    'is none of ours: %j',
    (body) => {
      expect(carriedBy(body)).toBeUndefined();
    },
  );

  test.each([
    '<!-- rollout-actions:feedback:v1 -->',
    '<!-- rollout-actions:feedback:v1 ??? -->',
    '<!-- rollout-actions:feedback:v1 bm90IGpzb24 -->',
    '<!-- rollout-actions:feedback:',
    `<!-- rollout-actions:feedback:v1 ${Buffer.from('{"rows":5}').toString('base64url')} -->`,
    `<!-- rollout-actions:feedback:v1 ${Buffer.from('{"__proto__":{"rows":[]}}').toString('base64url')} -->`,
  ])('loses its rows when they cannot be read: %j', (body) => {
    expect(carriedBy(body)).toEqual({ kind: 'rows', rows: [] });
  });

  test('loses the rows that are none', () => {
    const rows: unknown[] = [
      row({ verdict: 'great' as 'pass' }),
      row({ what: 'x'.repeat(201) }),
      row({ weight: 101 }),
      row({ at: 1e300 }),
      null,
      { ...row(), service: 5 },
      row(),
    ];
    expect(carriedBy(carrierOf(rows as Row[]))).toEqual({ kind: 'rows', rows: [row()] });
  });

  test('is left alone when it is of a later version', () => {
    expect(carriedBy('<!-- rollout-actions:feedback:v2 abc -->')).toEqual({ kind: 'newer' });
  });
});

describe('a new row', () => {
  test('replaces the one of its service, environment and action, and no other', () => {
    const rows = [row(), row({ action: 'rollback' }), row({ environment: 'staging' })].reduce<readonly Row[]>(withRow, []);
    const after = withRow(rows, row({ verdict: 'fail', at: 2_000 }));
    expect(after.map(({ environment, action, verdict }) => [environment, action, verdict])).toEqual([
      ['production', 'rollback', 'pass'],
      ['production', 'soak-monitor', 'fail'],
      ['staging', 'soak-monitor', 'pass'],
    ]);
  });

  test('that is older, or says the same of the same run, changes nothing', () => {
    expect(withRow([row()], row({ verdict: 'fail', at: 999 }))).toEqual([row()]);
    expect(withRow([row()], row({ at: 5_000 }))).toEqual([row()]);
  });

  test('leads to the same rows in whatever order rows arrive', () => {
    const some = fc.record({ action: fc.constantFrom('a', 'b', 'c'), at: fc.nat(5), what: fc.constantFrom('x', 'y') });
    fc.assert(
      fc.property(
        fc.uniqueArray(some, { selector: ({ action, at }) => `${action}${String(at)}` }),
        fc.func(fc.integer()),
        (list, order) => {
          const rows = list.map((one) => row({ ...one, url: `${run}?${String(one.at)}` }));
          const shuffled = rows.toSorted((a, b) => order(a) - order(b));
          expect(shuffled.reduce<readonly Row[]>(withRow, [])).toEqual(rows.reduce<readonly Row[]>(withRow, []));
        },
      ),
    );
  });
});
