import { SOAK_MINUTES } from '../traces/plan.ts';
import { decidedRate, quantile } from './summary.ts';

/** Minutes with two significant digits; `>60` when not within the soak. */
export function formatMinutes(minutes: number): string {
  return minutes === Infinity ? `>${String(SOAK_MINUTES)}` : minutes.toPrecision(2);
}

/** A share from 0 to 1 as percent with two significant digits. */
export function formatPercent(share: number): string {
  const percent = share * 100;
  return percent === 0 ? '0' : percent >= 99.5 ? '100' : percent.toPrecision(2);
}

/** `42 / >60 (74%)`: median and 95th percentile over all traces, and the share decided where it is below 99.5 %; `–` for none. */
export function formatDelay(minutes: readonly number[]): string {
  const { count, traces } = decidedRate(minutes);
  if (count === 0) return '–';
  const delay = `${formatMinutes(quantile(minutes, 0.5).value)} / ${formatMinutes(quantile(minutes, 0.95).value)}`;
  return count / traces >= 0.995 ? delay : `${delay} (${formatPercent(count / traces)}%)`;
}

/** Rows under headers, columns as wide as their widest text, in Markdown. */
export function formatTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headers.map((header, column) => Math.max(header.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(headers), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
