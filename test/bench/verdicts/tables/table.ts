import type { Outcome } from '../simulation/measure.ts';
import { nameOf, type Cell, type Column, type Situation } from '../simulation/situation.ts';
import { formatDelay, formatPercent, formatTable } from './format.ts';
import { decidedRate } from './summary.ts';

/** One table: situations down, rules across, and in each cell the share decided or the delay. */
export interface Table {
  readonly title: string;
  readonly shows: 'rate' | 'delay';
  /** What the rows are told apart by. */
  readonly labels: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly labels: readonly string[];
  readonly situation: Situation;
}

export function cellsOf({ columns, rows }: Table): readonly Cell[] {
  return rows.map(({ situation }) => ({ situation, columns }));
}

export function printTable(table: Table, outcomes: ReadonlyMap<string, Outcome>): string {
  const rows = table.rows.map(({ labels, situation }) => {
    const outcome = outcomes.get(nameOf(situation)) ?? {};
    return [...labels, ...table.columns.map((column) => show(table.shows, outcome[column] ?? []))];
  });
  return `${table.title}\n\n${formatTable([...table.labels, ...table.columns], rows)}`;
}

function show(shows: Table['shows'], minutes: readonly number[]): string {
  if (shows === 'delay') return formatDelay(minutes);
  const { count, traces } = decidedRate(minutes);
  return formatPercent(count / traces);
}
