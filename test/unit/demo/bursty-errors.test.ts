import { expect, test } from '@jest/globals';
import type { ActRecord, StepRecord } from '#demo/acts/act';
import { burstyErrors } from '#demo/acts/bursty-errors';
import { smoothRoundRobin } from '#demo/balancer';
import { faultsOf } from '#demo/faults';
import { seededRandom } from '#demo/random';
import { bursty, healthy, versions } from '#demo/versions';
import type { Behaviour } from '#demo/service';
import type { Answer } from '#demo/witness';

const start = 1_700_000_000_000;
const seconds = 15;

/** As the demo's services err: request by request, v5 getting its quarter `rate` times a second. */
function answersOf(rate: number, behaviour: Behaviour, offset: number): Answer[] {
  const balancer = smoothRoundRobin({ v2: 75, v5: 25 });
  const errs = Object.fromEntries(
    Object.keys(versions).map((version, seed) => [version, faultsOf(version === 'v5' ? behaviour : bursty, seededRandom(seed))]),
  );
  const answers: Answer[] = [];
  for (let request = -offset; request < rate * seconds; request += 1) {
    const version = balancer.next();
    const status = errs[version]?.() === true ? 500 : 200;
    const at = start + (request / rate) * 1_000;
    if (request >= 0) answers.push({ sentAt: at, answeredAt: at, version, status });
  }
  return answers;
}

function recordOf(answers: readonly Answer[]): ActRecord {
  const report = { startedAt: new Date(start).toISOString(), endedAt: new Date(start + seconds * 1_000).toISOString() };
  const soak: StepRecord = {
    id: 'soak-25',
    name: 'Watch',
    uses: 'soak-monitor',
    phase: 'main',
    conclusion: 'success',
    outputs: { verdict: 'pass' },
    summary: '',
    report,
    html: undefined,
    durationMs: 1,
  };
  const to = start + seconds * 1_000;
  const changes = [{ at: start, weights: { v5: 100 } }];
  const witness = { from: start, to, changes, arrivals: {}, answers };
  return { status: 'success', steps: [soak], ledger: { status: 'passed', weight: 100 }, witness };
}

const rates = [180, 250, 300, 350, 400];
const offsets = [0, 37, 80, 150];

test.each(rates.flatMap((rate) => offsets.map((offset) => [rate, offset] as const)))(
  'a fixed threshold aborts the healthy version at %i requests a second, %i requests into the act',
  (rate, offset) => {
    const record = recordOf(answersOf(rate, bursty, offset));
    expect(burstyErrors.promises(record).filter(({ kept }) => !kept)).toEqual([]);
    expect(burstyErrors.remark?.(record)).toMatch(/aborts at second \d/);
  },
);

test('where it does not abort, the act says so and its promise is broken', () => {
  const record = recordOf(answersOf(350, healthy, 0));
  const broken = burstyErrors.promises(record).filter(({ kept }) => !kept);
  expect(broken.map(({ measured }) => measured)).toEqual([
    expect.stringContaining('does not abort: 0 of 30'),
    expect.stringContaining('0.0 %'),
  ]);
});

test('without a report of the soak nothing is claimed', () => {
  const record = { ...recordOf([]), steps: [] };
  expect(burstyErrors.remark?.(record)).toContain('no report');
  expect(burstyErrors.promises(record).some(({ kept }) => !kept)).toBe(true);
});
