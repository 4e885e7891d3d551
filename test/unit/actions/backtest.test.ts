import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { thinned } from '#core/judging/backtest/binomial';
import { KEPT_LIMIT, ReadingKeeper } from '#core/judging/backtest/kept-readings';
import { seededUniform } from '#core/judging/backtest/random';
import type { Reading } from '#core/signals';
import type { BacktestReport } from '#actions/soak-monitor/src/backtest-report';
import { renderBacktest } from '#actions/soak-monitor/src/backtest-summary';
import { main } from '#actions/soak-monitor/src/main';
import { spec } from '#actions/soak-monitor/src/spec';
import { memoryFiles, testContext } from '#testkit/context';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { 'date-time': dateTime } });
const schemaOf = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(new URL(`../../../actions/soak-monitor/${name}`, import.meta.url), 'utf8')) as object);
const isBacktest = schemaOf('backtest.schema.json');

const START = Date.UTC(2026, 0, 31, 12);

/** Half an hour in readings of 15 s: 2,000 requests at 5 %, the candidate's bad share as given. */
function soakOf(bad: (minute: number) => number): readonly Reading[] {
  const uniform = seededUniform('soak');
  const share = (total: number, of: number) => ({ kind: 'proportion' as const, bad: thinned(total, of, uniform), total });
  return Array.from({ length: 120 }, (_, index) => ({
    window: { from: START + index * 15_000, to: START + (index + 1) * 15_000 },
    observations: [
      { arm: 'candidate', signal: 'error-rate', measurement: share(100, bad(index / 4)) },
      { arm: 'baseline', signal: 'error-rate', measurement: share(1900, 0.01) },
    ],
    warnings: [],
  }));
}

function earlier(readings: readonly Reading[], changes: object = {}): string {
  const keeper = new ReadingKeeper();
  for (const reading of readings) keeper.add(reading);
  const criteria = ['error-rate <= baseline + 1pp', 'cpu < 80%', 'nonsense', 'burn-rate < 14'].map((criterion) => ({ criterion }));
  return JSON.stringify({ action: 'soak-monitor', service: 'api', weight: 5, criteria, counts: keeper.readings(), ...changes });
}

async function run(inputs: Readonly<Record<string, string>>, report?: string, signal?: AbortSignal) {
  const files = new Map<string, string>(report === undefined ? [] : [['soak.json', report]]);
  const context = testContext({ files: memoryFiles(files), ...(signal === undefined ? {} : { signal }) });
  const given = {
    ...Object.fromEntries(Object.entries(spec.inputs).map(([name, { default: value = '' }]) => [name, value])),
    service: 'api',
    mode: 'backtest',
    previous: 'soak.json',
    ...inputs,
  };
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value]));
  const result = await main(await parseInputs(spec, env), context);
  const found = JSON.parse(files.get(result.outputs.report ?? '') ?? 'null') as BacktestReport;
  expect(isBacktest(found) ? [] : isBacktest.errors).toEqual([]);
  return { result, found };
}

describe('a backtest of an earlier report', () => {
  test('of a healthy rollout says that it would have passed, and which tolerance holds', async () => {
    const { result, found } = await run({}, earlier(soakOf(() => 0.01)));
    expect(result.outcome).toBe('passed');
    expect(result.outputs.verdict).toBe('pass');
    expect(found.replay?.ruledOutAt).toBeDefined();
    expect(found).toMatchObject({ source: 'report', weight: 5, soakMs: 1_800_000, criteria: ['error-rate <= baseline + 1pp'] });
    expect(found.healthy).toMatchObject({ method: 'thinning', windows: 1, aborts: { count: 0 } });
    expect(found.notes.join('\n')).toContain('cpu < 80%');
    expect(result.summary).toContain('write `error-rate <= baseline +');
    expect(result.outputs.html).toBeUndefined();
  });

  test('of a bad rollout passes the job and says when it would have failed, and why', async () => {
    const { result, found } = await run({ duration: '5m' }, earlier(soakOf((minute) => (minute < 10 ? 0.01 : 0.06))));
    expect(result.outcome).toBe('passed');
    expect(result.outputs.verdict).toBe('fail');
    const failedAt = Date.parse(found.replay?.failedAt ?? '') - START;
    expect(failedAt).toBeGreaterThan(10 * 60_000);
    expect(failedAt).toBeLessThan(14 * 60_000);
    expect(found.replay?.culprits).toEqual(['error-rate <= baseline + 1pp']);
    expect(result.outputs.reason).toMatch(
      /^The rollout would have failed at 2026-01-31T12:1\d:\d\d\.000Z, after 1\d min, by error-rate <= baseline \+ 1pp\./,
    );
  });

  test('takes the criteria from the input, and refuses those of which the report keeps nothing', async () => {
    await expect(run({ criteria: 'cpu < 80%' }, earlier(soakOf(() => 0.01)))).rejects.toMatchObject({ code: 'UNKNOWN_METRIC' });
  });

  test.each([
    ['is not there', undefined, 'NO_REPORT'],
    ['is no JSON', '<html>', 'NO_COUNTS'],
    ['is of another action', JSON.stringify({ action: 'rollback' }), 'NO_COUNTS'],
    ['holds no counts', earlier([], {}), 'NO_COUNTS'],
    [
      'holds impossible counts',
      earlier(
        soakOf(() => 0),
        { counts: [{ from: 0, to: 1, counts: [{ arm: 'candidate', signal: 'x', bad: 2, total: 1 }] }] },
      ),
      'NO_COUNTS',
    ],
  ])('that %s is refused as an input error', async (_, report, code) => {
    await expect(run({}, report)).rejects.toMatchObject({ kind: 'input', code });
  });

  test('needs a past, and only one', async () => {
    await expect(run({ previous: '' })).rejects.toMatchObject({ code: 'NO_WINDOW' });
    await expect(run({ since: '1h' }, earlier(soakOf(() => 0)))).rejects.toMatchObject({ code: 'TWO_PASTS' });
  });

  test('stops when the job is cancelled', async () => {
    const job = new AbortController();
    job.abort();
    await expect(run({}, earlier(soakOf(() => 0)), job.signal)).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

test('counts of a long soak stay within the limit of the schema', () => {
  const isCounts = schemaOf('report.schema.json');
  const keeper = new ReadingKeeper();
  for (let index = 0; index < 3_000; index += 1)
    for (const reading of soakOf(() => 0).slice(index % 120, (index % 120) + 1)) keeper.add(reading);
  const counts = keeper.readings();
  expect(counts.length).toBeLessThanOrEqual(KEPT_LIMIT);
  isCounts({ counts });
  expect(isCounts.errors?.filter(({ instancePath }) => instancePath.startsWith('/counts'))).toEqual([]);
});

test('a summary shows names and sentences as text', () => {
  const evil = '<img src=x onerror=alert(1)>|`x`\n# h';
  const summary = renderBacktest({
    schema: 1,
    action: 'soak-monitor',
    mode: 'backtest',
    service: evil,
    environment: evil,
    candidate: evil,
    stable: evil,
    source: evil,
    runUrl: 'javascript:alert(1)',
    reason: evil,
    from: 'a',
    to: 'b',
    alpha: 0.01,
    weight: 5,
    soakMs: 1_800_000,
    seed: evil,
    criteria: [evil],
    replay: {
      verdict: 'pass',
      reason: evil,
      startedAt: 'a',
      endedAt: 'b',
      readings: 1,
      culprits: [],
      criteria: [{ criterion: evil, verdict: 'pass', reason: evil }],
    },
    tolerances: [
      { criterion: evil, rows: [], why: evil },
      { criterion: evil, advice: evil, rows: [{ criterion: evil, configured: true, soaks: 1, aborts: 0, passes: 0, holds: false }] },
    ],
    notes: [evil],
    warnings: [evil],
  });
  expect(summary.replaceAll(/`[^`]*`|<code>[^<]*<\/code>/g, '')).not.toMatch(/<img|javascript:|^# h/m);
});
