import type { Arm, Measurement, Observation, Reading } from '../signals.ts';
import { addBuckets } from './buckets.ts';

/** Readings of one signal on the way to a comparison: those since both arms last had something new. */
export interface ComparisonWindow {
  readonly reading: Reading;
  readonly readings: number;
}

/** What is handed to a test, and what stays open. */
interface Pooled {
  readonly open: ComparisonWindow | undefined;
  readonly closed: Reading | undefined;
}

/** An arm that is silent for so many readings and so long is not there: the window closes without it, which is no evidence. */
const MOST_READINGS = 3;
const LONGEST_MS = 300_000;

/**
 * Pools a reading of a signal that counts until both arms have new requests. Arms are scraped at moments of their own, so that their numbers seldom come in one
 * reading, and a reading in which only one moved would be no evidence at all.
 *
 * The guarantee at any time holds: a window closes by the arrival of requests and by time, never by how many of them were bad. So its end is a stopping time
 * that does not look at what is tested, and given the requests of a window the expected e-value is at most 1 as it is for a single reading.
 */
export function pool(open: ComparisonWindow | undefined, reading: Reading, signal: string): Pooled {
  const readings = (open?.readings ?? 0) + 1;
  const window = { from: open?.reading.window.from ?? reading.window.from, to: reading.window.to };
  const observations = [...merge([...(open?.reading.observations ?? []), ...reading.observations], signal)];
  const all: Reading = { window, observations, warnings: [] };
  const ends =
    (readings >= MOST_READINGS && window.to - window.from >= LONGEST_MS) || (hasNew(all, 'candidate') && hasNew(all, 'baseline'));
  return ends ? { open: undefined, closed: all } : { open: { reading: all, readings }, closed: undefined };
}

/** One observation per arm, so that a window takes no more memory than a reading. */
function merge(observations: readonly Observation[], signal: string): readonly Observation[] {
  return (['candidate', 'baseline'] as const).flatMap((arm): readonly Observation[] => {
    const [first, ...others] = observations
      .filter((each) => each.arm === arm && each.signal === signal)
      .map(({ measurement }) => measurement);
    return first === undefined ? [] : [{ arm, signal, measurement: others.reduce(add, first) }];
  });
}

function add(a: Measurement, b: Measurement): Measurement {
  if (a.kind === 'absent') return b;
  if (a.kind === 'proportion' && b.kind === 'proportion') return { ...b, bad: a.bad + b.bad, total: a.total + b.total };
  if (a.kind === 'histogram' && b.kind === 'histogram') return { ...b, buckets: addBuckets(a.buckets, b.buckets) };
  if (a.kind === 'samples' && b.kind === 'samples') return { ...b, values: [...a.values, ...b.values] };
  return a;
}

function hasNew({ observations }: Reading, arm: Arm): boolean {
  return observations.some(({ arm: whose, measurement }) => whose === arm && countIn(measurement) > 0);
}

function countIn(measurement: Measurement): number {
  switch (measurement.kind) {
    case 'proportion':
      return measurement.total;
    case 'histogram':
      return measurement.buckets.at(-1)?.count ?? 0;
    case 'samples':
      return measurement.values.length;
    case 'gauge':
    case 'absent':
      return 0;
  }
}
