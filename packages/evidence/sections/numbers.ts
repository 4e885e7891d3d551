import { decisionRow, drawable, type ChartModel, type Column } from '../chart/model.ts';
import { elapsedWords, rarityWords, valueWords } from '../chart/words.ts';
import { markup, type Markup } from '../markup.ts';
import { bandOf } from './overview.ts';

/** Rows of a table that somebody still reads. */
const ROWS = 60;

interface TableColumn {
  readonly name: string;
  readonly shown: boolean;
  readonly cell: (index: number) => string;
}

/** The same as the charts, as a table: at most sixty rows, always with the first, the last and the one of the decision. */
export function numbers(model: ChartModel, criterion: string): Markup {
  const { at, dimension, candidate, baseline, bound, low, high, broken, kept } = model;
  const value = (column: Column) => (index: number) => valueWords(column[index], dimension);
  const rarity = (column: Column) => (index: number) => rarityWords(column[index]);
  const columns: readonly TableColumn[] = [
    { name: 'Time', shown: true, cell: (index) => elapsedWords(at[index] ?? 0) },
    { name: 'Candidate', shown: drawable(candidate), cell: value(candidate) },
    { name: 'Band', shown: drawable(high), cell: (index) => bandOf(low[index], high[index], dimension) ?? '–' },
    { name: 'Baseline', shown: drawable(baseline), cell: value(baseline) },
    { name: 'Bound', shown: drawable(bound), cell: value(bound) },
    { name: 'Against', shown: drawable(broken), cell: rarity(broken) },
    { name: 'For', shown: drawable(kept), cell: rarity(kept) },
  ];
  const shown = columns.filter((column) => column.shown);
  const rows = rowsOf(model);
  const decided = decisionRow(model);
  return markup`<details class="numbers">
    <summary>The numbers as a table${rows.length < at.length ? ` (${String(rows.length)} of ${String(at.length)} points)` : ''}</summary>
    <div class="scroll" role="group" aria-label="Numbers of ${criterion}" tabindex="0">
      <table>
        <thead>
          <tr>
            ${shown.map(({ name }) => markup`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => markup`<tr${row === decided ? markup` class="decided"` : undefined}>${shown.map(({ cell }, place) => (place === 0 ? markup`<th scope="row">${cell(row)}${row === decided ? ' (decided)' : ''}</th>` : markup`<td>${cell(row)}</td>`))}</tr>`)}
        </tbody>
      </table>
    </div>
  </details>`;
}

function rowsOf(model: ChartModel): readonly number[] {
  const { at } = model;
  const stride = Math.ceil(at.length / ROWS);
  const decided = decisionRow(model);
  return Array.from(at.keys()).filter((index) => index % stride === 0 || index === at.length - 1 || index === decided);
}
