import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import type { Arm, Measurement, Reading, SignalSource } from '#core/signals';
import type { Behaviour } from './signals/instrumented-app.ts';

/** One source with a world around it that the contract can change. */
export interface SourceLab {
  readonly source: SignalSource;
  /** Requests that really happened per arm since the lab began. */
  truth(arm: Arm): { readonly total: number; readonly bad: number };
  /** Lets this many requests happen before or during the next look. */
  traffic(arm: Arm, requests: { good: number; bad: number }): void;
  /** Observes the window since the last look. */
  look(): Promise<Reading>;
  /** A look at a moment without traffic. */
  quietLook(): Promise<Reading>;
  /** The arm's process starts again from zero. */
  restart(arm: Arm): void;
  /** The arm disappears altogether. */
  lose(arm: Arm): Promise<void>;
  /** Every server that the source asks begins to behave like this. */
  misbehave(behaviour: Behaviour): void;
  /** Every server that the source asks is gone. */
  shutDown(): Promise<void>;
  /** Cancels the job. */
  abort(): void;
  stop(): Promise<void>;
}

const ARMS = ['candidate', 'baseline'] as const;

/** Longer than a request takes on a busy machine. */
const PATIENT = '30s';
const IMPATIENT = '500ms';
/** What is bounded ends long before this; what waits for a patient source does not. */
const LIMIT_MS = 25_000;

/** What every source must do, whatever it reads; `start` is given the `timeout` of the source. */
export function describeSourceContract(title: string, start: (timeout: string) => Promise<SourceLab>): void {
  describe(`${title} keeps the contract of signal sources`, () => {
    let lab: SourceLab;
    beforeEach(async () => {
      lab = await start(PATIENT);
    });

    async function becomeImpatient(): Promise<void> {
      await lab.stop();
      lab = await start(IMPATIENT);
    }
    afterEach(() => lab.stop());

    test('it names its signals and reports each of them for both arms', async () => {
      await lab.source.preflight();
      const reading = await lab.look();
      expect(lab.source.signals).toContain('error-rate');
      for (const arm of ARMS) {
        for (const signal of lab.source.signals) {
          expect(reading.observations.some((found) => found.arm === arm && found.signal === signal)).toBe(true);
        }
      }
    });

    test('no traffic is absent or a total of zero, never NaN', async () => {
      await lab.look();
      const reading = await lab.quietLook();
      expectNumbers(reading);
      for (const arm of ARMS) {
        const measurement = errorRate(reading, arm);
        if (measurement.kind !== 'absent') expect(measurement).toEqual({ kind: 'proportion', bad: 0, total: 0 });
      }
    });

    test('the counts of consecutive windows add up to what really happened', async () => {
      await lab.look();
      const before = Object.fromEntries(ARMS.map((arm) => [arm, { ...lab.truth(arm) }]));
      const sums = { candidate: { bad: 0, total: 0 }, baseline: { bad: 0, total: 0 } };
      for (const [good, bad] of [
        [7, 0],
        [3, 2],
        [11, 1],
        [5, 0],
      ] as const) {
        lab.traffic('candidate', { good, bad });
        lab.traffic('baseline', { good: 3 * good, bad: 0 });
        const reading = await lab.look();
        expectNumbers(reading);
        for (const arm of ARMS) {
          const measurement = errorRate(reading, arm);
          if (measurement.kind !== 'proportion') continue;
          sums[arm].bad += measurement.bad;
          sums[arm].total += measurement.total;
        }
      }
      for (const arm of ARMS) {
        const { total, bad } = lab.truth(arm);
        expect(sums[arm]).toEqual({ bad: bad - (before[arm]?.bad ?? 0), total: total - (before[arm]?.total ?? 0) });
      }
      expect(sums.candidate.bad).toBe(3);
    });

    test('a restart between two looks gives neither negative nor huge counts', async () => {
      lab.traffic('candidate', { good: 40, bad: 3 });
      lab.traffic('baseline', { good: 40, bad: 3 });
      await lab.look();
      await lab.look();
      lab.restart('candidate');
      const before = lab.truth('candidate').total;
      lab.traffic('candidate', { good: 5, bad: 1 });
      const reading = await lab.look();
      expectNumbers(reading);
      expect(errorRate(reading, 'candidate')).toEqual({ kind: 'proportion', bad: 1, total: lab.truth('candidate').total - before });
    });

    test('an arm that is missing is reported for that arm alone', async () => {
      await lab.look();
      await lab.lose('candidate');
      lab.traffic('baseline', { good: 6, bad: 0 });
      const reading = await lab.look();
      expectNumbers(reading);
      const lost = errorRate(reading, 'candidate');
      // A probe that gets no answer is a bad request, not a missing one.
      if (lost.kind !== 'absent') expect(lost).toMatchObject({ kind: 'proportion', bad: expect.any(Number) });
      else expect(lost.reason).not.toBe('');
      if (lost.kind === 'proportion') expect(lost.bad).toBe(lost.total);
      const there = errorRate(reading, 'baseline');
      expect(there).toMatchObject({ kind: 'proportion', bad: 0 });
    });

    test(
      'with everything down it fails as a source in bounded time, and says what to do',
      async () => {
        await lab.shutDown();
        const error = await failureOf(lab.look());
        expect(error).toMatchObject({ kind: 'source' });
        expect(error.remedy).not.toBe('');
        expect(await failureOf(lab.source.preflight())).toMatchObject({ kind: 'source' });
      },
      LIMIT_MS,
    );

    test(
      'a server that never answers ends in bounded time',
      async () => {
        await becomeImpatient();
        lab.misbehave('silent');
        expect(await failureOf(lab.look())).toMatchObject({ kind: 'source' });
      },
      LIMIT_MS,
    );

    test(
      'cancelling stops a look at once',
      async () => {
        lab.misbehave('silent');
        const look = failureOf(lab.look());
        await new Promise((resolve) => setTimeout(resolve, 50));
        lab.abort();
        expect(await look).toMatchObject({ kind: 'cancelled' });
        expect(await failureOf(lab.look())).toMatchObject({ kind: 'cancelled' });
      },
      LIMIT_MS,
    );

    test.each(['html', 'binary', 'endless', 'error', 'redirect'] as const)(
      'a server that answers %s is bounded and never read as numbers',
      async (behaviour) => {
        await lab.look();
        lab.misbehave(behaviour);
        const outcome = await lab.look().catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toMatchObject({ kind: 'source' });
        else expectNumbers(outcome as Reading);
      },
      LIMIT_MS,
    );

    test('no message holds a credential', async () => {
      lab.misbehave('html');
      const outcome = await lab.look().catch((error: unknown) => error);
      const text = outcome instanceof RolloutError ? `${outcome.message} ${outcome.remedy}` : JSON.stringify(outcome);
      expect(text).not.toContain('s3cr3t');
    });
  });
}

/** The token that every lab configures, so that a leak shows. */
export const LAB_TOKEN = 's3cr3t-token';

/** The error rate of one arm: the sum over its instances. */
function errorRate(reading: Reading, arm: Arm): Measurement {
  return totalOf(reading, arm, 'error-rate') ?? { kind: 'absent', reason: '' };
}

/** An arm's total of one signal, as a judge adds it up; the first measurement where there is nothing to add up. */
export function totalOf(reading: Reading, arm: Arm, signal = 'error-rate'): Measurement | undefined {
  const found = reading.observations.filter((observation) => observation.arm === arm && observation.signal === signal);
  const names = found.map(({ instance }) => instance);
  expect(new Set(names).size).toBe(names.length);
  return found
    .map(({ measurement }) => measurement)
    .reduce<Measurement | undefined>((sum, one) => {
      if (sum?.kind === 'proportion' && one.kind === 'proportion') return { ...sum, bad: sum.bad + one.bad, total: sum.total + one.total };
      if (sum?.kind === 'histogram' && one.kind === 'histogram') {
        expect(one.buckets.map(({ le }) => le)).toEqual(sum.buckets.map(({ le }) => le));
        return { ...sum, buckets: sum.buckets.map(({ le, count }, index) => ({ le, count: count + (one.buckets[index]?.count ?? NaN) })) };
      }
      return sum ?? one;
    }, undefined);
}

/** Every number that a reading holds is finite and not negative, and histograms are cumulative. */
export function expectNumbers(reading: Reading): void {
  for (const { measurement } of reading.observations) {
    switch (measurement.kind) {
      case 'proportion':
        expect(measurement.bad).toBeGreaterThanOrEqual(0);
        expect(measurement.total).toBeGreaterThanOrEqual(measurement.bad);
        expect(measurement.total).toBeLessThan(1_000_000);
        break;
      case 'histogram': {
        const counts = measurement.buckets.map(({ count }) => count);
        expect(counts).toEqual([...counts].sort((a, b) => a - b));
        expect(counts.every((count) => count >= 0 && count < 1_000_000)).toBe(true);
        expect(measurement.buckets.at(-1)?.le).toBe(Infinity);
        break;
      }
      case 'samples':
        expect(measurement.values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        break;
      case 'gauge':
        expect(Number.isFinite(measurement.value)).toBe(true);
        break;
      case 'absent':
        expect(measurement.reason).not.toBe('');
    }
  }
}

export async function failureOf(work: Promise<unknown>): Promise<RolloutError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof RolloutError) return error;
  throw new Error(`Expected a RolloutError, got ${String(error)}.`);
}
