import * as v from 'valibot';
import type { Dimension } from '#core/criteria/criterion';
import { dimensionOf, toBase } from '#core/criteria/unit';
import type { SignalForm, UnstatedUnit } from '#core/signals';

const UNITS = ['ms', 's', 'm', 'h', 'd', '%', 'ratio', 'B', 'KB', 'MB', 'GB', '/s'] as const;

export const unit = v.optional(
  v.pipe(
    v.picklist(UNITS),
    v.description(
      'What the values are in: `ms`, `s`, `m`, `h`, `d`, `%`, `ratio` (from 0 to 1), `B`, `KB`, `MB`, `GB` or `/s`. Criteria are then held against them in any unit.',
    ),
  ),
);

export interface UnitSettings {
  readonly scale?: number | undefined;
  readonly unit?: (typeof UNITS)[number] | undefined;
}

/** How values become base units, and what they measure. */
export interface Measure {
  /** From a value as it is read to base units. */
  readonly factor: number;
  readonly dimension?: Dimension;
  /** What the name says, where neither unit nor scale says so. */
  readonly unstated?: UnstatedUnit;
  /** The name, where `unit` contradicts it. */
  readonly contradicts?: string;
}

/** Base units that a metric's name ends with by the conventions of Prometheus and OpenMetrics. They only name what is there and convert nothing. */
const SUFFIXES: readonly (readonly [RegExp, Dimension])[] = [
  [/_seconds$/, 'seconds'],
  [/_bytes$/, 'bytes'],
  [/_ratio$/, 'proportion'],
];
/** Units that are no base units, also as Micrometer and statsd exporters write them: never guessed, since people write a unit and mean another. */
const OTHERS: readonly (readonly [RegExp, Omit<UnstatedUnit, 'metric'>])[] = [
  [/(?:_|^)(?:ms|millis|milliseconds|msec)$/i, { says: 'milliseconds', dimension: 'seconds', settings: 'unit: ms' }],
  [/(?:_|^)(?:us|usec|micros|microseconds)$/i, { says: 'microseconds', dimension: 'seconds', settings: 'unit: s` with `scale: 0.000001' }],
  [/(?:_|^)(?:ns|nsec|nanos|nanoseconds)$/i, { says: 'nanoseconds', dimension: 'seconds', settings: 'unit: s` with `scale: 0.000000001' }],
  [/(?:_|^)(?:mins|minutes)$/i, { says: 'minutes', dimension: 'seconds', settings: 'unit: m' }],
  [/(?:_|^)hours$/i, { says: 'hours', dimension: 'seconds', settings: 'unit: h' }],
  [/(?:_|^)(?:kb|kib|kilobytes|kibibytes)$/i, { says: 'kilobytes', dimension: 'bytes', settings: 'unit: KB' }],
  [/(?:_|^)(?:mb|mib|megabytes|mebibytes)$/i, { says: 'megabytes', dimension: 'bytes', settings: 'unit: MB' }],
  [/(?:_|^)(?:gb|gib|gigabytes|gibibytes)$/i, { says: 'gigabytes', dimension: 'bytes', settings: 'unit: GB' }],
  [/(?:_|^)(?:percent|percentage|pct)$/i, { says: 'percent', dimension: 'proportion', settings: 'unit: "%"' }],
];
/** What a name may end with behind its unit: which of the values it is. */
const STATISTIC = /_(?:bucket|count|sum|total|avg|average|mean|median|max|min|last|current|peak|p\d{1,4})$/;

const BASE_UNITS: readonly string[] = ['s', 'B', 'ratio'];

/**
 * By the settings; `name` is that of the metric itself, not of the signal, where the query is nothing but a selector. `within` is the one metric that an
 * expression names: what it does to base units is not known, but a unit that nobody stated stays unstated.
 */
export function measureOf({ scale, unit: given }: UnitSettings, name: string | undefined, within = name): Measure {
  const family = name?.replace(/_(?:bucket|count|sum)$/, '') ?? '';
  const dimension = SUFFIXES.find(([suffix]) => suffix.test(family.replace(/_(?:avg|mean|max|min|p\d{1,4})$/, '')))?.[1];
  if (given !== undefined) {
    const known =
      given === 'ratio' ? ({ factor: 1, dimension: 'proportion' } as const) : { factor: toBase(1, given), dimension: dimensionOf(given) };
    const contradicts = dimension !== undefined && scale === undefined && !BASE_UNITS.includes(given);
    return { factor: (scale ?? 1) * known.factor, dimension: known.dimension, ...(contradicts ? { contradicts: family } : {}) };
  }
  if (scale !== undefined) return { factor: scale };
  if (dimension !== undefined) return { factor: 1, dimension };
  const metric = within?.replace(/_(?:bucket|count|sum|total)$/, '') ?? '';
  const quantities = quantitiesIn(metric);
  const unstated = OTHERS.find(([suffix]) => quantities.some((quantity) => suffix.test(quantity)))?.[1];
  return unstated === undefined ? { factor: 1 } : { factor: 1, unstated: { metric, ...unstated } };
}

/** The parts of a name that may end with its unit: of a recording rule, `level:metric:operations`, the metric, unless the operations make a rate of it. */
function quantitiesIn(name: string): readonly string[] {
  const parts = name.split(':');
  const [, metric = '', operations = ''] = parts;
  const stated = parts.length < 3 ? parts : /rate|increase|delta|deriv|ratio/.test(operations) ? [] : [metric];
  return stated.map((part) => part.replace(STATISTIC, ''));
}

/** As a measurement carries it. */
export function dimensionIn({ dimension }: Measure): { readonly dimension?: Dimension } {
  return dimension === undefined ? {} : { dimension };
}

/** What is known of a signal before it is measured. */
export function formOf(kind: SignalForm['kind'], { dimension, unstated, contradicts }: Measure): SignalForm {
  return {
    kind,
    ...(dimension === undefined ? {} : { dimension }),
    ...(unstated === undefined ? {} : { unstated }),
    ...(contradicts === undefined ? {} : { contradicts }),
  };
}
