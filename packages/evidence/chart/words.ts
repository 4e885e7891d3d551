import type { Dimension } from '#core/criteria/criterion';
import { formatCount, formatValue } from '#core/judging/format';
import { EVIDENCE_TOP } from './model.ts';

/** A measured value. A share close to all of it keeps the digits that matter: `99.953 %`, not `100 %`. */
export function valueWords(value: number | null | undefined, dimension: Dimension): string {
  if (value === null || value === undefined) return '–';
  const missing = 1 - value;
  if (dimension === 'proportion' && missing > 0 && missing < 0.1)
    return `${String(Number((value * 100).toFixed(Math.min(6, 1 - leading(missing * 100)))))} %`;
  return formatValue(value, dimension);
}

/** A value on an axis whose labels are `step` apart. `top` is the largest of them, so that all have the same unit. */
export function tickWords(value: number, step: number, top: number, dimension: Dimension): string {
  const { factor, unit } = unitOf(dimension, Math.abs(top));
  return `${fixed(value * factor, Math.max(0, -leading(step * factor)))}${unit}`;
}

/** `1 in 4,200`, `1 in 3.4 million`, `none`: how rare this evidence would be were the opposite true. From a decimal logarithm. */
export function rarityWords(logarithm: number | null | undefined): string {
  if (logarithm === null || logarithm === undefined) return '–';
  if (logarithm < 0.02) return 'none';
  if (logarithm >= EVIDENCE_TOP) return '1 in a billion or rarer';
  const odds = 10 ** logarithm;
  if (odds >= 1e6) return `1 in ${String(Number((odds / 1e6).toPrecision(2)))} million`;
  return `1 in ${odds < 10 ? String(Number(odds.toPrecision(2))) : formatCount(odds >= 1000 ? Number(odds.toPrecision(2)) : odds)}`;
}

/** The same for an axis, short. */
export function rarityTick(logarithm: number): string {
  if (logarithm === 0) return 'none';
  const thousands = Math.floor(logarithm / 3);
  const names = ['', ' k', ' M', ' bn'];
  return logarithm < 4
    ? `1 in ${formatCount(10 ** logarithm)}`
    : `1 in ${String(10 ** (logarithm - 3 * thousands))}${names[thousands] ?? ''}`;
}

/** Time since the start: `0 s`, `41 s`, `2 min`, `2:30 min`, `1 h 05 min`. */
export function elapsedWords(seconds: number): string {
  const whole = Math.round(Math.abs(seconds) * 10) / 10;
  const sign = seconds < 0 && whole > 0 ? '−' : '';
  if (whole < 60) return `${sign}${String(whole)} s`;
  const rounded = Math.round(whole);
  const two = (part: number): string => String(part).padStart(2, '0');
  const minutes = Math.floor(rounded / 60);
  if (minutes < 60) return `${sign}${String(minutes)}${rounded % 60 === 0 ? '' : `:${two(rounded % 60)}`} min`;
  return `${sign}${String(Math.floor(minutes / 60))} h${minutes % 60 === 0 ? '' : ` ${two(minutes % 60)} min`}`;
}

/** `14:03:12`, of the epoch's clock (UTC). */
export function clockWords(at: number): string {
  return isTime(at) ? new Date(at).toISOString().slice(11, 19) : '–';
}

/** `2026-11-21`. */
export function dateWords(at: number): string {
  return isTime(at) ? new Date(at).toISOString().slice(0, 10) : '–';
}

/** `2026-11-21 14:00:00 to 14:00:41 UTC`, the second day only where it is another one. Milliseconds since the epoch. */
export function periodWords(from: number, to: number): string {
  const day = dateWords(to) === dateWords(from) ? '' : `${dateWords(to)} `;
  return `${dateWords(from)} ${clockWords(from)} to ${day}${clockWords(to)} UTC`;
}

/** True for milliseconds since the epoch that a date can show. */
export function isTime(at: number): boolean {
  return Number.isFinite(at) && Math.abs(at) <= 8.64e15;
}

function unitOf(dimension: Dimension, top: number): { readonly factor: number; readonly unit: string } {
  switch (dimension) {
    case 'proportion':
      return { factor: 100, unit: ' %' };
    case 'seconds':
      return top < 1 ? { factor: 1000, unit: ' ms' } : { factor: 1, unit: ' s' };
    case 'bytes': {
      const power = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, top)) / 3)));
      return { factor: 1000 ** -power, unit: [' B', ' KB', ' MB', ' GB'][power] ?? ' B' };
    }
    case 'rate':
      return { factor: 1, unit: ' /s' };
    case 'number':
      return { factor: 1, unit: '' };
  }
}

/** Place of the first digit: 2 for 100, 0 for 1, -2 for 0.01. */
function leading(value: number): number {
  return Math.floor(Math.log10(value) + 1e-9);
}

function fixed(value: number, decimals: number): string {
  const digits = Math.min(20, Math.max(0, decimals));
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
