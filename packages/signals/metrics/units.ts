import * as v from 'valibot';
import type { Dimension } from '#core/criteria/criterion';
import { dimensionOf, toBase } from '#core/criteria/unit';
import type { SignalForm } from '#core/signals';

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
  /** The name that says milliseconds, where neither unit nor scale says so. */
  readonly milliseconds?: string;
}

/** Base units that a metric's name ends with by the conventions of Prometheus and OpenMetrics. They only name what is there and convert nothing. */
const SUFFIXES: readonly (readonly [RegExp, Dimension])[] = [
  [/_seconds$/, 'seconds'],
  [/_bytes$/, 'bytes'],
  [/_ratio$/, 'proportion'],
];
/** Also as Micrometer and statsd exporters write it. */
const MILLISECONDS = /(?:_|^)(?:ms|millis|milliseconds|msec)$/i;

/** By the settings; `name` is that of the metric itself, not of the signal, where the query is nothing but a selector. */
export function measureOf({ scale, unit: given }: UnitSettings, name: string | undefined): Measure {
  if (given !== undefined) {
    const known =
      given === 'ratio' ? ({ factor: 1, dimension: 'proportion' } as const) : { factor: toBase(1, given), dimension: dimensionOf(given) };
    return { factor: (scale ?? 1) * known.factor, dimension: known.dimension };
  }
  const family = name?.replace(/_(?:bucket|count|sum)$/, '') ?? '';
  if (scale !== undefined) return { factor: scale };
  const dimension = SUFFIXES.find(([suffix]) => suffix.test(family))?.[1];
  if (dimension !== undefined) return { factor: 1, dimension };
  return MILLISECONDS.test(family) ? { factor: 1, milliseconds: family } : { factor: 1 };
}

/** As a measurement carries it. */
export function dimensionIn({ dimension }: Measure): { readonly dimension?: Dimension } {
  return dimension === undefined ? {} : { dimension };
}

/** What is known of a signal before it is measured. */
export function formOf(kind: SignalForm['kind'], { dimension, milliseconds }: Measure): SignalForm {
  return { kind, ...(dimension === undefined ? {} : { dimension }), ...(milliseconds === undefined ? {} : { milliseconds }) };
}
