import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SERVES_AGAIN, statusOf, type RecordedEntry, type RolloutRecord, type RolloutStatus } from '#core/ledger';
import { listReleases, type Release } from '#core/rollout/releases';
import { servingPeriods } from '#core/rollout/serving-periods';

type Step = readonly [at: number, status: RolloutStatus, weight: number, said?: Pick<RecordedEntry, 'note' | 'reason'>];

function rollout(candidate: string, stable: string, openedAt: number, ...steps: readonly Step[]): RolloutRecord {
  const run = { id: '7', attempt: 1, url: `https://github.com/octo/shop/actions/runs/7#${candidate}` };
  const entries = steps.map(([at, status, weight, said = { note: 'traffic moved and verified' }]): RecordedEntry => ({
    at,
    status,
    weight,
    ...said,
    run,
  }));
  return {
    id: `${candidate}-${String(openedAt)}`,
    service: 'api',
    environment: 'production',
    candidate,
    stable,
    arms: { candidate, stable },
    steps: [],
    run,
    ref: 'main',
    by: `who-${candidate}`,
    openedAt,
    entries,
  };
}

const byVersion = (rollouts: readonly RolloutRecord[], now: number): Readonly<Record<string, Release>> =>
  Object.fromEntries(listReleases(rollouts, now).map((release) => [release.version, release]));

describe('the releases of a service', () => {
  test('say when, by whom, how long and with what end each version served', () => {
    const history = [
      rollout('v4', 'v3', 700, [710, 'in-progress', 5], [720, 'in-progress', 25]),
      rollout('v3', 'v1', 500, [510, 'in-progress', 50], [600, 'passed', 100]),
      rollout('v2', 'v1', 200, [210, 'passed', 100], [300, 'failed', 0, { note: 'traffic returned to stable', reason: 'error-rate 4 %' }]),
      rollout('v1', 'v0', 100, [150, 'passed', 100]),
    ];
    expect(listReleases(history, 1000)).toEqual([
      {
        version: 'v4',
        openedAt: 700,
        by: 'who-v4',
        weight: 25,
        runUrl: 'https://github.com/octo/shop/actions/runs/7#v4',
        servedMs: 0,
        verdict: 'in progress',
        eligible: false,
        whyNot: 'its rollout has not passed yet',
      },
      {
        version: 'v3',
        openedAt: 500,
        promotedAt: 600,
        by: 'who-v3',
        weight: 100,
        runUrl: 'https://github.com/octo/shop/actions/runs/7#v3',
        servedMs: 400,
        verdict: 'serving',
        eligible: true,
      },
      {
        version: 'v2',
        openedAt: 200,
        promotedAt: 210,
        by: 'who-v2',
        weight: 100,
        runUrl: 'https://github.com/octo/shop/actions/runs/7#v2',
        servedMs: 90,
        verdict: 'rolled back',
        reason: 'error-rate 4 %',
        eligible: true,
      },
      {
        version: 'v1',
        openedAt: 100,
        promotedAt: 150,
        by: 'who-v1',
        weight: 100,
        runUrl: 'https://github.com/octo/shop/actions/runs/7#v1',
        servedMs: 60 + 300,
        verdict: 'good',
        eligible: true,
      },
      { version: 'v0', servedMs: 50, verdict: 'good', eligible: true },
    ]);
  });

  test('count the time after a version was restored', () => {
    const history = [
      rollout('v3', 'v2', 300, [310, 'passed', 100], [400, 'failed', 0, { note: 'traffic returned to stable', reason: 'p99' }]),
      rollout(
        'v2',
        'v1',
        200,
        [210, 'passed', 100],
        [400, 'failed', 0, { note: 'rolled back past' }],
        [500, 'passed', 100, { note: SERVES_AGAIN }],
      ),
      rollout('v1', 'v0', 100, [110, 'passed', 100], [400, 'passed', 100, { note: SERVES_AGAIN }]),
    ];
    const { v1, v2, v3 } = byVersion(history, 1000);
    expect(v3).toMatchObject({ servedMs: 90, verdict: 'rolled back', reason: 'p99' });
    expect(v2).toMatchObject({ servedMs: 100 + 500, verdict: 'serving', promotedAt: 500 });
    expect(v1).toMatchObject({ servedMs: 100 + 100, verdict: 'good', promotedAt: 400 });
  });

  test('tell a failure before promotion from a rollback after it, and say why a rollback cannot go there', () => {
    const { v2, v1 } = byVersion(
      [rollout('v2', 'v1', 0, [5, 'in-progress', 25], [9, 'failed', 0, { note: 'traffic returned to stable', reason: 'cancelled' }])],
      100,
    );
    expect(v2).toMatchObject({
      verdict: 'failed',
      reason: 'cancelled',
      weight: 25,
      eligible: false,
      whyNot: 'none of its rollouts passed',
    });
    expect(v1).toEqual({ version: 'v1', servedMs: 100, verdict: 'serving', eligible: true });
  });

  test('know a rollout that waits for a person', () => {
    const { v2 } = byVersion([rollout('v2', 'v1', 0, [5, 'held', 25, { note: 'held', reason: 'p99' }])], 100);
    expect(v2).toMatchObject({ verdict: 'held', reason: 'p99', weight: 25, eligible: false });
  });

  test('offer none that is being rolled out again, although it was good before', () => {
    const history = [
      rollout('v1', 'v2', 300, [310, 'in-progress', 5]),
      rollout('v2', 'v1', 200, [210, 'passed', 100]),
      rollout('v1', 'v0', 100, [110, 'passed', 100]),
    ];
    expect(byVersion(history, 400)['v1']).toMatchObject({
      verdict: 'in progress',
      eligible: false,
      whyNot: 'its rollout has not passed yet',
    });
    expect(byVersion(history, 400)['v2']).toMatchObject({ eligible: true });
  });

  test('count a version once that was rolled out again', () => {
    const history = [
      rollout('v2', 'v3', 500, [510, 'failed', 0, { note: 'worse' }]),
      rollout('v3', 'v2', 300, [310, 'passed', 100]),
      rollout('v2', 'v1', 100, [110, 'passed', 100]),
    ];
    expect(listReleases(history, 1000).map(({ version }) => version)).toEqual(['v2', 'v3', 'v1']);
    expect(byVersion(history, 1000)['v2']).toMatchObject({
      verdict: 'failed',
      openedAt: 500,
      promotedAt: 110,
      servedMs: 200,
      eligible: true,
    });
  });

  test('see that somebody put another version there between two rollouts', () => {
    const history = [rollout('v3', 'hotfix', 500, [510, 'failed', 0]), rollout('v2', 'v1', 100, [200, 'passed', 100])];
    expect(byVersion(history, 1000)).toMatchObject({
      v2: { servedMs: 300, verdict: 'good' },
      hotfix: { servedMs: 500, verdict: 'serving', eligible: true },
      v1: { servedMs: 100, verdict: 'good' },
    });
  });

  test('take no meaning from a name', () => {
    const history = [rollout('__proto__', 'constructor', 0, [5, 'passed', 100])];
    expect(listReleases(history, 10).map(({ version, servedMs }) => [version, servedMs])).toEqual([
      ['__proto__', 5],
      ['constructor', 5],
    ]);
  });

  test('are none where nothing was rolled out', () => {
    expect(listReleases([], 5)).toEqual([]);
  });
});

const anyRollout = fc
  .record({
    candidate: fc.constantFrom('v1', 'v2', 'v3', 'v4'),
    stable: fc.constantFrom('v0', 'v1', 'v2', 'v3'),
    openedAt: fc.nat(1000),
    steps: fc.array(fc.tuple(fc.nat(1200), fc.constantFrom<RolloutStatus>('in-progress', 'held', 'passed', 'failed'), fc.nat(100)), {
      maxLength: 5,
    }),
  })
  .map(({ candidate, stable, openedAt, steps }) => rollout(candidate, stable, openedAt, ...steps));

test('periods never overlap, have no gap, and add up to the time since the oldest rollout, whatever the ledger says', () => {
  fc.assert(
    fc.property(fc.array(anyRollout, { minLength: 1, maxLength: 12 }), fc.nat(1300), (history, now) => {
      const periods = servingPeriods(history, now);
      const begin = Math.min(now, ...history.map(({ openedAt }) => openedAt));
      expect(periods[0]?.from).toBe(begin);
      expect(periods.at(-1)?.until).toBe(now);
      for (const [index, { from, until, version }] of periods.entries()) {
        expect(until).toBeGreaterThanOrEqual(from);
        if (index > 0) expect([from, version === periods[index - 1]?.version]).toEqual([periods[index - 1]?.until, false]);
      }
      const releases = listReleases(history, now);
      expect(releases.reduce((sum, { servedMs }) => sum + servedMs, 0)).toBe(now - begin);
      expect(new Set(releases.map(({ version }) => version)).size).toBe(releases.length);
      for (const { eligible, whyNot, verdict } of releases) {
        expect(whyNot === undefined).toBe(eligible);
        if (verdict === 'serving' || verdict === 'good' || verdict === 'rolled back') expect(eligible).toBe(true);
      }
    }),
  );
});

test('the version that serves is the last good one wherever each rollout began with what served then', () => {
  const event = fc.record({ kind: fc.constantFrom('pass', 'fail', 'roll back', 'restore'), wait: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), (events) => {
      const records: RolloutRecord[] = [];
      let now = 0;
      const add = (at: number, rolled: RolloutRecord | undefined, status: RolloutStatus): void => {
        if (rolled === undefined) return;
        const one = { at, status, weight: status === 'passed' ? 100 : 0, note: 'n', run: rolled.run };
        records[records.findIndex(({ id }) => id === rolled.id)] = { ...rolled, entries: [...rolled.entries, one] };
      };
      const good = (): RolloutRecord | undefined => records.findLast((one) => statusOf(one) === 'passed');
      for (const { kind, wait } of events) {
        now += wait;
        if (kind === 'roll back') add(now, good(), 'failed');
        else if (kind === 'restore') {
          // Only what is newer than the good one can be returned to: everything older was rolled past by none.
          const failed = records.at(-1);
          if (failed !== undefined && failed !== good()) add(now, failed, 'passed');
        } else {
          const stable = good()?.candidate ?? 'v0';
          const opened = rollout(`v${String(records.length + 1)}`, stable, now);
          records.push(opened);
          add(now + 1, opened, kind === 'pass' ? 'passed' : 'failed');
          now += 1;
        }
      }
      expect(servingPeriods(records.toReversed(), now + 10).at(-1)?.version).toBe(
        records.length === 0 ? undefined : (good()?.candidate ?? 'v0'),
      );
    }),
  );
});
