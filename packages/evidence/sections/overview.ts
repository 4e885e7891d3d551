import type { Dimension } from '#core/criteria/criterion';
import { formatCount } from '#core/judging/format';
import type { ArmEvidence } from '#core/verdict';
import { rarity } from '../chart/columns.ts';
import type { ChartModel } from '../chart/model.ts';
import { rarityWords, valueWords } from '../chart/words.ts';
import type { CriterionEvidence, ShareEvidence } from '../document.ts';
import { markup, type Content, type Markup } from '../markup.ts';
import { pill, pillOf } from './verdict.ts';

/** The table of evidence: one row per criterion, each with a link to its charts, and the share of requests where it is known. */
export function overview(criteria: readonly CriterionEvidence[], models: readonly ChartModel[], traffic?: ShareEvidence): Markup {
  if (criteria.length === 0 && traffic === undefined) return markup`<p>No criteria were given, so there is nothing that could hold.</p>`;
  const head = ['Verdict', 'Criterion', 'Candidate', 'Baseline', 'Bound', 'Evidence against', 'Evidence for'];
  return markup`<table class="overview" role="table" aria-labelledby="evidence">
    <thead role="rowgroup">
      <tr role="row">
        ${head.map((name) => markup`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${criteria.map((criterion, index) => rowOf(criterion, models[index], index, head))} ${traffic === undefined ? undefined : shareRow(traffic, head)}
    </tbody>
  </table>
  ${traffic?.reason === undefined ? undefined : markup`<p class="share"><strong>Share of requests:</strong> ${traffic.reason}.</p>`}`;
}

function rowOf(
  { criterion, verdict, open, evidence, series }: CriterionEvidence,
  model: ChartModel | undefined,
  index: number,
  head: readonly string[],
): Markup {
  const dimension = model?.dimension ?? 'number';
  const last = series.at(-1);
  const cells: readonly Content[] = [
    pillOf({ verdict, ...(open === undefined ? {} : { open }) }),
    markup`<a href="#criterion-${index + 1}"><code>${criterion}</code></a>`,
    armOf(evidence.candidate, dimension, bandOf(last?.low, last?.high, dimension)),
    evidence.baseline === undefined ? '–' : armOf(evidence.baseline, dimension),
    valueWords(evidence.bound, dimension),
    rarityWords(rarity(last?.abort)),
    rarityWords(rarity(last?.pass)),
  ];
  return row(cells, head);
}

/** Requests of the candidate that end nowhere show in its share alone. */
function shareRow({ verdict, completed, due, observed, configured, logFarTooFew }: ShareEvidence, head: readonly string[]): Markup {
  const requests = (count: number): string => `${formatCount(count)} requests`;
  const cells: readonly Content[] = [
    pill(verdict),
    'Share of requests',
    markup`<strong>${valueWords(observed, 'proportion')}</strong> <span class="behind">${requests(completed)}</span>`,
    '–',
    markup`${valueWords(configured, 'proportion')} <span class="behind">${requests(due)} due</span>`,
    rarityWords(rarity(logFarTooFew)),
    '–',
  ];
  return row(cells, head);
}

function row(cells: readonly Content[], head: readonly string[]): Markup {
  return markup`<tr role="row">
    ${cells.map((cell, column) => markup`<td role="cell" class="${cell === '–' ? 'none' : ''}" data-label="${head[column]}"><div>${cell}</div></td>`)}
  </tr>`;
}

function armOf({ value, bad, count }: ArmEvidence, dimension: Dimension, band?: string): Content {
  const behind = bad === undefined ? `n = ${formatCount(count)}` : `${formatCount(bad)} of ${formatCount(count)}`;
  return markup`<strong>${value === undefined ? 'no value' : valueWords(value, dimension)}</strong> <span class="behind">${behind}</span>${band === undefined ? undefined : markup` <span class="behind">${band}</span>`}`;
}

/** `3.2 % to 7.4 %`; undefined without both ends. */
export function bandOf(low: number | null | undefined, high: number | null | undefined, dimension: Dimension): string | undefined {
  if (low === undefined || high === undefined || low === null || high === null) return undefined;
  return `${valueWords(low, dimension)} to ${valueWords(high, dimension)}`;
}
