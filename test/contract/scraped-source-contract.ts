import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RolloutError } from '#core/errors';
import type { Arm, Reading, SignalSource } from '#core/signals';
import type { InstrumentedApp } from './signals/instrumented-app.ts';
import { expectNumbers, totalOf } from './source-contract.ts';

/** A source that reads the counters of several instances. */
export interface ScrapedLab {
  readonly source: SignalSource;
  /** False when a restart shows only in counts that fall: a process that had counted next to nothing cannot be seen to restart. */
  readonly seesEveryRestart: boolean;
  /** Two instances of the candidate and one of the baseline. */
  readonly instances: Readonly<Record<Arm, readonly InstrumentedApp[]>>;
  /** Scrapes, and observes the window since the last look that succeeded. */
  readonly look: () => Promise<Reading>;
  readonly stop: () => Promise<void>;
}

const ARMS = ['candidate', 'baseline'] as const;
/** So many that a restarted process is always below what it had counted. */
const BEFORE = { good: 5_000, bad: 500 };

type Fault = 'none' | 'missed' | 'restart' | 'nan-good' | 'nan-bad' | 'nan-buckets' | 'gone';

/** What happens to one instance before a look. */
interface Event {
  readonly good: number;
  readonly bad: number;
  readonly fault: Fault;
}

const event: fc.Arbitrary<Event> = fc.record({
  good: fc.nat({ max: 20 }),
  bad: fc.nat({ max: 3 }),
  fault: fc.constantFrom<Fault>('none', 'none', 'missed', 'restart', 'nan-good', 'nan-bad', 'nan-buckets', 'gone'),
});

/** No disturbance of the measuring may change what is counted. */
export function describeScrapedSourceContract(title: string, start: () => Promise<ScrapedLab>): void {
  describe(`${title} counts exactly`, () => {
    test('whatever pods restart, vanish, are missed by a scrape or show NaN', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(event, event, event), { minLength: 1, maxLength: 8 }), async (rounds) => {
          const lab = await start();
          try {
            await play(lab, rounds);
          } finally {
            await lab.stop();
          }
        }),
        { numRuns: 15 },
      );
    }, 60_000);

    test('per instance, the sum of which is the arm', async () => {
      await within(start, async ({ instances, look }) => {
        for (const app of instances.candidate) app.serve(BEFORE);
        await look();
        instances.candidate.forEach((app, index) => {
          app.serve({ good: 10 + index, bad: index });
        });
        const reading = await look();
        const found = reading.observations.filter(({ arm, signal }) => arm === 'candidate' && signal === 'error-rate');
        expect(found.map(({ measurement }) => measurement)).toEqual([
          { kind: 'proportion', bad: 0, total: 10 },
          { kind: 'proportion', bad: 1, total: 12 },
        ]);
        expect(new Set(found.map(({ instance }) => instance)).size).toBe(2);
        expect(totalOf(reading, 'candidate', 'latency')).toMatchObject({ buckets: expect.arrayContaining([{ le: Infinity, count: 22 }]) });
      });
    });

    test('an arm that comes late from its beginning at the earliest, and completely from then on', async () => {
      await within(start, async ({ instances, look }) => {
        for (const app of instances.candidate) app.behaviour = 'error';
        await look();
        const waiting = await look();
        expect(totalOf(waiting, 'candidate')?.kind).toBe('absent');
        expect(totalOf(waiting, 'baseline')?.kind).toBe('proportion');
        for (const app of instances.candidate) {
          app.behaviour = 'normal';
          app.serve({ good: 8, bad: 1 });
        }
        const first = totalOf(await look(), 'candidate');
        if (first?.kind === 'proportion') expect(first).toEqual({ kind: 'proportion', bad: 2, total: 18 });
        else expect(first?.kind).toBe('absent');
        for (const app of instances.candidate) app.serve({ good: 3, bad: 1 });
        expect(totalOf(await look(), 'candidate')).toEqual({ kind: 'proportion', bad: 2, total: 8 });
      });
    });

    test('a pod that vanishes takes nothing back', async () => {
      await within(start, async ({ instances, look }) => {
        const [gone, stays] = instances.candidate;
        gone?.serve(BEFORE);
        await look();
        gone?.serve({ good: 4 });
        stays?.serve({ good: 5 });
        expect(totalOf(await look(), 'candidate')).toEqual({ kind: 'proportion', bad: 0, total: 9 });
        await gone?.stop();
        stays?.serve({ good: 6 });
        expect(totalOf(await look(), 'candidate')).toEqual({ kind: 'proportion', bad: 0, total: 6 });
      });
    });
  });
}

async function within(start: () => Promise<ScrapedLab>, work: (lab: ScrapedLab) => Promise<void>): Promise<void> {
  const lab = await start();
  try {
    await work(lab);
  } finally {
    await lab.stop();
  }
}

interface Sums {
  bad: number;
  total: number;
  observed: number;
}

async function play({ instances, look, seesEveryRestart }: ScrapedLab, rounds: readonly (readonly [Event, Event, Event])[]): Promise<void> {
  const apps = [...instances.candidate, ...instances.baseline];
  for (const app of apps) app.serve(BEFORE);
  await look();
  const begun = new Map(apps.map((app) => [app, { ...app.truth }]));
  const sums: Record<Arm, Sums> = { candidate: { bad: 0, total: 0, observed: 0 }, baseline: { bad: 0, total: 0, observed: 0 } };
  const gone = new Set<InstrumentedApp>();
  /** Instances that were read after their last traffic. */
  const seen = new Set(apps);

  const restarted = new Set<InstrumentedApp>();
  const count = async (): Promise<void> => {
    const reading = await look().catch((error: unknown) => {
      // When no page can be read there is no reading, and the next look begins where the last one ended.
      if (error instanceof RolloutError && error.kind === 'source') return undefined;
      throw error;
    });
    if (reading === undefined) return;
    expectNumbers(reading);
    for (const arm of ARMS) {
      add(sums[arm], reading, arm);
      const truth = served(instances[arm], begun);
      expect(sums[arm].bad).toBeLessThanOrEqual(truth.bad);
      expect(sums[arm].total).toBeLessThanOrEqual(truth.total);
      expect(sums[arm].observed).toBeLessThanOrEqual(truth.total);
    }
  };

  for (const round of rounds) {
    apps.forEach((app, index) => {
      const { good, bad, fault } = round[index] ?? { good: 0, bad: 0, fault: 'none' };
      if (gone.has(app)) return;
      app.behaviour = 'normal';
      app.broken = 'nothing';
      // What a process counts between its last scrape and its end is known to nobody.
      if (seen.has(app)) {
        if (fault === 'restart' && (seesEveryRestart || !restarted.has(app))) {
          const startedAt = app.startedAt;
          app.restart();
          app.startedAt = Math.max(startedAt + 2, Date.now() / 1_000 + 1);
          restarted.add(app);
        }
        if (fault === 'gone' && apps.length - gone.size > 1) {
          gone.add(app);
          app.behaviour = 'error';
          return;
        }
      }
      app.serve({ good, bad });
      if (fault === 'missed') app.behaviour = 'error';
      if (fault === 'nan-good') app.broken = 'good';
      if (fault === 'nan-bad') app.broken = 'bad';
      if (fault === 'nan-buckets') app.broken = 'buckets';
      if (app.behaviour === 'normal' && app.broken === 'nothing') seen.add(app);
      else seen.delete(app);
    });
    await count();
  }
  for (const app of apps) {
    if (gone.has(app)) continue;
    app.behaviour = 'normal';
    app.broken = 'nothing';
  }
  await count();
  for (const arm of ARMS) {
    const truth = served(instances[arm], begun);
    expect(sums[arm]).toEqual({ ...truth, observed: truth.total });
  }
}

function served(
  apps: readonly InstrumentedApp[],
  begun: ReadonlyMap<InstrumentedApp, { total: number; bad: number }>,
): Omit<Sums, 'observed'> {
  return apps.reduce(
    (sum, app) => ({
      bad: sum.bad + app.truth.bad - (begun.get(app)?.bad ?? 0),
      total: sum.total + app.truth.total - (begun.get(app)?.total ?? 0),
    }),
    { bad: 0, total: 0 },
  );
}

function add(sums: Sums, reading: Reading, arm: Arm): void {
  const requests = totalOf(reading, arm);
  if (requests?.kind === 'proportion') {
    sums.bad += requests.bad;
    sums.total += requests.total;
  }
  const latency = totalOf(reading, arm, 'latency');
  if (latency?.kind === 'histogram') sums.observed += latency.buckets.at(-1)?.count ?? 0;
}
