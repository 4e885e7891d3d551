import type { Criterion, Dimension } from '../criteria/criterion.ts';
import { dimensionOf } from '../criteria/unit.ts';

/** What a criterion's values measure: as the measurement says, else by the unit of its bound. A name says nothing: `timeouts` are not seconds. */
export function dimensionOfCriterion({ bound, selector }: Criterion, measured: Dimension | undefined): Dimension {
  if (selector.statistic === 'count') return 'number';
  if (measured !== undefined) return measured;
  if (bound.kind === 'fixed' && bound.quantity.unit !== '') return dimensionOf(bound.quantity.unit);
  if (bound.kind === 'baseline-plus' && bound.quantity.unit !== '%') return dimensionOf(bound.quantity.unit);
  return 'number';
}

/** `6.1 %`, `268 ms`, `1.2 GB`, `26 /s`, `1,361`: at most three significant digits, four for plain counts. */
export function formatValue(value: number, dimension: Dimension): string {
  switch (dimension) {
    case 'proportion':
      return `${significant(value * 100)} %`;
    case 'seconds':
      return Math.abs(value) < 1 ? `${significant(value * 1000)} ms` : `${significant(value)} s`;
    case 'bytes':
      return formatBytes(value);
    case 'rate':
      return `${significant(value)} /s`;
    case 'number':
      return Number.isInteger(value) ? formatCount(value) : significant(value);
  }
}

/** `25,900`: whole numbers with thousands separated; fractional counts are rounded. */
export function formatCount(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

/** `0.13 s`, `41 s`, `39 min`, `2 h 5 min`. */
export function formatDuration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return ms < 10_000 ? `${String(Number((ms / 1000).toPrecision(2)))} s` : `${String(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `${String(minutes)} min`;
  const rest = minutes % 60;
  return `${String(Math.floor(minutes / 60))} h${rest === 0 ? '' : ` ${String(rest)} min`}`;
}

/** A clause as a sentence of its own. */
export function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

function formatBytes(value: number): string {
  const units = ['B', 'KB', 'MB', 'GB'] as const;
  const power = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(value))) / 3)));
  return `${significant(value / 1000 ** power)} ${units[power] ?? 'B'}`;
}

function significant(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return Math.abs(value) >= 1000 ? formatCount(value) : String(Number(value.toPrecision(3)));
}
