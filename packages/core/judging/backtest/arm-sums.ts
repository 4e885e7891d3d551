import type { Arm, Bucket, Measurement, Observation } from '../../signals.ts';

/**
 * Observations of one reading put together: counts of an arm's signal are added up, levels stay apart per instance, and what is absent stays away as
 * soon as anything else is there. Buckets with other bounds than the first ones are left out.
 */
export class ArmSums {
  readonly #counts = new Map<string, Observation>();
  readonly #levels: Observation[] = [];

  add({ arm, signal, instance, measurement }: Observation): void {
    if (measurement.kind === 'gauge') {
      this.#levels.push({ arm, signal, ...(instance === undefined ? {} : { instance }), measurement });
      return;
    }
    const key = `${arm} ${signal}`;
    const before = this.#counts.get(key);
    const sum = before === undefined ? measurement : addUp(before.measurement, measurement);
    this.#counts.set(key, { arm, signal, measurement: sum });
  }

  observations(): readonly Observation[] {
    const present = new Set(this.#levels.map(({ arm, signal }) => `${arm} ${signal}`));
    const counts = [...this.#counts].filter(([key, { measurement }]) => measurement.kind !== 'absent' || !present.has(key));
    return [...counts.map(([, observation]) => observation), ...this.#levels];
  }
}

function addUp(a: Measurement, b: Measurement): Measurement {
  if (a.kind === 'absent') return b;
  if (a.kind === 'proportion' && b.kind === 'proportion') return { ...a, bad: a.bad + b.bad, total: a.total + b.total };
  if (a.kind === 'histogram' && b.kind === 'histogram' && sameBounds(a.buckets, b.buckets)) {
    return { ...a, buckets: a.buckets.map(({ le, count }, index) => ({ le, count: count + (b.buckets[index]?.count ?? 0) })) };
  }
  if (a.kind === 'samples' && b.kind === 'samples') return { ...a, values: [...a.values, ...b.values] };
  return a;
}

function sameBounds(a: readonly Bucket[], b: readonly Bucket[]): boolean {
  return a.length === b.length && a.every(({ le }, index) => le === b[index]?.le);
}

/** Requests in a measurement; undefined where it counts none. */
export function requestsIn(measurement: Measurement): number | undefined {
  if (measurement.kind === 'proportion') return measurement.total;
  if (measurement.kind === 'histogram') return measurement.buckets.at(-1)?.count ?? 0;
  return measurement.kind === 'samples' ? measurement.values.length : undefined;
}

/** True when the arm shows a request, or a level where it counts none. */
export function isSeen(observations: readonly Observation[], arm: Arm): boolean {
  const own = observations.filter((observation) => observation.arm === arm);
  const counts = own.map(({ measurement }) => requestsIn(measurement)).filter((count) => count !== undefined);
  return counts.length > 0 ? counts.some((count) => count > 0) : own.some(({ measurement }) => measurement.kind === 'gauge');
}
