import { EVIDENCE_TOP, type Column, type Range } from './model.ts';

export interface Ticks {
  readonly step: number;
  readonly values: readonly number[];
}

/**
 * Range of values for a chart: from zero, unless all lines lie close together far from it (an availability near 100 %).
 * The band may stretch it to twice the lines and no further: at the start of a soak it reaches from nothing to everything.
 */
export function valueRange(lines: readonly Column[], band: Column, proportion: boolean): Range {
  const values = lines.flat().filter((value) => value !== null);
  if (values.length === 0) return { low: 0, high: 1 };
  const least = Math.min(...values);
  const most = Math.max(...values);
  const top = proportion && most <= 1 ? 1 : Infinity;
  if (least > 0 && most - least < 0.1 * most) {
    const room = (most - least || most * 0.01) * 0.4;
    return widened(Math.max(0, least - room), Math.min(top, most + room));
  }
  const reach = Math.max(most * 1.15, Math.min(most * 2, ...lastOf(band)));
  return widened(Math.min(0, least * 1.15), Math.min(top, reach));
}

function widened(low: number, high: number): Range {
  return { low, high: high > low ? high : low + 1 };
}

/** Range of decimal logarithms of evidence: from none to a little above the highest line or point. */
export function evidenceRange(columns: readonly Column[], thresholds: readonly (number | null)[]): Range {
  const values = [...columns.flat(), ...thresholds].filter((value) => value !== null);
  return { low: 0, high: Math.min(EVIDENCE_TOP + 0.3, Math.max(1, ...values) * 1.15) };
}

/** Round numbers in the range, about as many as asked for. */
export function ticks({ low, high }: Range, count: number): Ticks {
  const rough = (high - low) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  return { step, values: multiples(step, low, high) };
}

const TIME_STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];

/** Round seconds, minutes or hours in a range of seconds, at most as many as asked for. */
export function timeTicks({ low, high }: Range, count: number): Ticks {
  const rough = (high - low) / Math.max(1, count);
  const step = TIME_STEPS.find((candidate) => candidate >= rough) ?? Math.ceil(rough / 86_400) * 86_400;
  return { step, values: multiples(step, low, high) };
}

/** Whole powers of ten, every one or every second or third. */
export function decadeTicks({ low, high }: Range, count: number): Ticks {
  const step = Math.max(1, Math.ceil((high - low) / Math.max(1, count)));
  return { step, values: multiples(step, low, high) };
}

function multiples(step: number, low: number, high: number): readonly number[] {
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, Math.min(100, last - first + 1)) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

function lastOf(column: Column): readonly number[] {
  return column.filter((value) => value !== null).slice(-1);
}
