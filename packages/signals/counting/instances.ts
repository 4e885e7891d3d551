import type { Observation } from '#core/signals';
import { sumAtSharedBounds } from './histograms.ts';
import type { Labels } from './series.ts';

/** What is observed of one signal and arm. */
export type Found = Omit<Observation, 'arm' | 'signal'>;

/** Above this many instances an arm is reported as one, so that a reading stays small whatever the size of the service. */
export const MAX_INSTANCES = 200;

/** Labels that name an instance, most telling first. */
const INSTANCE_LABELS: readonly string[] = ['pod', 'instance'];
/** Characters of a name that are kept, since labels come from outside. */
const MAX_NAME = 200;

/** The instance that a series belongs to: by the given label, or else by the first of `pod` and `instance` that is there. */
export function instanceOf(labels: Labels, label: string | undefined): string | undefined {
  const name = label ?? INSTANCE_LABELS.find((one) => nonEmpty(labels.get(one)));
  const value = name === undefined ? undefined : labels.get(name);
  return nonEmpty(value) ? value.slice(0, MAX_NAME) : undefined;
}

function nonEmpty(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

export interface Arranged {
  readonly observations: readonly Found[];
  /** Instances that were left out, and why. */
  readonly leftOut: readonly string[];
}

/**
 * The observations of one signal and arm from what its instances show, such that their sum is the arm's total:
 * - instances without usable counts are left out with a warning; when that is all of them, the arm is absent;
 * - more than 200 instances, and histograms whose bounds differ, become one observation;
 * - levels are reported as they are, since they do not add up.
 */
export function arrange(found: readonly Found[]): Arranged {
  if (found.some(({ measurement }) => measurement.kind === 'gauge')) return { observations: found, leftOut: [] };
  const absences = found.flatMap(({ instance, measurement }) =>
    measurement.kind === 'absent' ? [{ instance, reason: measurement.reason }] : [],
  );
  const usable = found.filter(({ measurement }) => measurement.kind !== 'absent');
  if (usable.length === 0) {
    const reasons = [...new Set(absences.map(({ reason }) => reason))];
    return { observations: [{ measurement: { kind: 'absent', reason: reasons.slice(0, 3).join('; ') || 'no data' } }], leftOut: [] };
  }
  return {
    observations: usable.length > MAX_INSTANCES || boundsDiffer(usable) ? together(usable) : usable,
    leftOut: absences.slice(0, 3).map(({ instance, reason }) => `${instance ?? 'one instance'}: ${reason}`),
  };
}

function boundsDiffer(found: readonly Found[]): boolean {
  const bounds = found.flatMap(({ measurement }) =>
    measurement.kind === 'histogram' ? [measurement.buckets.map(({ le }) => le).join(' ')] : [],
  );
  return new Set(bounds).size > 1;
}

/** The counts of all as one observation without an instance; histograms at the bounds that they share. */
export function together(found: readonly Found[]): readonly Found[] {
  const proportions = found.flatMap(({ measurement }) => (measurement.kind === 'proportion' ? [measurement] : []));
  const [first] = proportions;
  if (first !== undefined) {
    const bad = proportions.reduce((total, one) => total + one.bad, 0);
    const total = proportions.reduce((all, one) => all + one.total, 0);
    return [{ measurement: { ...first, bad, total } }];
  }
  const histograms = found.flatMap(({ measurement }) =>
    measurement.kind === 'histogram' ? [new Map(measurement.buckets.map(({ le, count }) => [le, count]))] : [],
  );
  const buckets = sumAtSharedBounds(histograms);
  const known = found.find(({ measurement }) => measurement.kind === 'histogram')?.measurement;
  const dimension = known?.kind === 'histogram' && known.dimension !== undefined ? { dimension: known.dimension } : {};
  return [
    { measurement: buckets === undefined ? { kind: 'absent', reason: 'no +Inf bucket' } : { kind: 'histogram', buckets, ...dimension } },
  ];
}
