import { formatCount } from '#core/judging/format';
import { drawable, type ChartModel, type Column } from '../chart/model.ts';
import { evidenceSvg, valueSvg } from '../chart/svg.ts';
import { elapsedWords, periodWords, rarityWords, valueWords } from '../chart/words.ts';
import type { CriterionEvidence, EvidenceDocument } from '../document.ts';
import { markup, type Content, type Markup } from '../markup.ts';
import { numbers } from './numbers.ts';
import { pillOf } from './verdict.ts';

/** One criterion: verdict, sentence, charts, their numbers as a table, and what the verdict rests on. */
export function criterionSection(document: EvidenceDocument, criterion: CriterionEvidence, model: ChartModel, index: number): Markup {
  const id = `criterion-${String(index + 1)}`;
  return markup`<article class="card criterion" id="${id}" aria-labelledby="${id}-title">
    <div class="title">
      <h3 id="${id}-title"><code>${criterion.criterion}</code></h3>
      ${pillOf(criterion)}
    </div>
    <p class="reason">${criterion.reason}</p>
    ${chartsOf(document, criterion, model, index)}
    ${restsOn(criterion)}
  </article>`;
}

function chartsOf(document: EvidenceDocument, { criterion }: CriterionEvidence, model: ChartModel, index: number): Markup {
  const values = drawable(model.candidate) || drawable(model.baseline);
  const evidence = drawable(model.broken) || drawable(model.kept);
  if (!values && !evidence) return markup`<p class="empty">No chart: fewer than two readings had a value.</p>`;
  return markup`<div class="charts" data-chart="${index}">
      ${values ? valueFigure(document, model) : undefined} ${evidence ? evidenceFigure(model) : undefined}
    </div>
    ${controls(criterion, index)} ${numbers(model, criterion)}`;
}

function valueFigure({ candidate, stable, confidence }: EvidenceDocument, model: ChartModel): Markup {
  const band =
    confidence === undefined
      ? 'confidence band, valid at any time'
      : `${formatCount(confidence * 100)} % confidence band, valid at any time`;
  const legend: readonly (readonly [key: string, column: Column, text: string])[] = [
    ['candidate', model.candidate, named('candidate', candidate)],
    ['band', model.high, band],
    ['baseline', model.baseline, named('baseline', stable)],
    ['bound', model.bound, 'bound: baseline and tolerance, or the fixed limit'],
  ];
  return figure('values', 'Candidate against baseline', legend, valueSvg(model), valueDescription(model));
}

function evidenceFigure(model: ChartModel): Markup {
  const legend: readonly (readonly [key: string, column: Column, text: string])[] = [
    ['broken', model.broken, 'against the candidate: bound broken'],
    ['kept', model.kept, 'for the candidate: bound kept'],
  ];
  return figure('evidence', 'Evidence: how rarely chance alone looks like this', legend, evidenceSvg(model), evidenceDescription(model));
}

function figure(
  kind: string,
  title: string,
  legend: readonly (readonly [key: string, column: Column, text: string])[],
  picture: Markup,
  description: string,
): Markup {
  const entries = legend.filter(([, column]) => drawable(column));
  return markup`<figure>
    <figcaption>
      <h4>${title}</h4>
      <ul class="legend">
        ${entries.map(([key, , text]) => markup`<li><span class="key ${key}"></span>${text}</li>`)}
      </ul>
    </figcaption>
    <div class="plot" data-plot="${kind}" role="img" aria-label="${description}">${picture}</div>
  </figure>`;
}

/** Works with keyboard, finger and mouse alike; the script shows it. */
function controls(criterion: string, index: number): Markup {
  const button = (action: string, label: string, sign: string): Markup =>
    markup`<button type="button" data-action="${action}" aria-label="${label}">${sign}</button>`;
  return markup`<div class="controls" data-controls="${index}" role="group" aria-label="Look closer at ${criterion}" hidden>
    <div class="buttons">
      ${button('in', 'Zoom in', '+')} ${button('out', 'Zoom out', '−')} ${button('earlier', 'Earlier', '←')} ${button('later', 'Later', '→')}
      <button type="button" data-action="whole">Whole soak</button>
    </div>
    <p class="view" role="status" data-view></p>
    <label class="reading">Reading <input type="range" min="0" max="0" step="1" /></label>
    <p class="readout" data-readout></p>
  </div>`;
}

function restsOn({ evidence, decisive, open, queries = [] }: CriterionEvidence): Markup {
  const { from, to } = evidence.window;
  const rows: readonly (readonly [name: string, value: Content])[] = [
    ['Rule', evidence.rule],
    ['Window', to > from ? periodWords(from, to) : 'nothing was measured'],
    ['Decisive', decisiveWords(decisive, open)],
    ...queries.map((query): readonly [string, Content] => ['Query', markup`<code class="query">${query}</code>`]),
  ];
  return markup`<dl class="facts small">
    ${rows.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

function decisiveWords(decisive: boolean, open: string | undefined): string {
  if (open === 'not-judged') return 'no: it is only watched and decides nothing';
  return decisive ? 'yes: more data during this soak would not change it' : 'no: more data could still change it';
}

function valueDescription({ dimension, candidate, baseline, bound, marks }: ChartModel): string {
  const course = (name: string, column: Column): string => {
    const values = column.filter((value) => value !== null);
    if (values.length === 0) return '';
    const [first, last] = [valueWords(values[0], dimension), valueWords(values.at(-1), dimension)];
    return first === last ? `${name} ${last}` : `${name} from ${first} to ${last}`;
  };
  const lines = [course('candidate', candidate), course('baseline', baseline), course('bound', bound)].filter((text) => text !== '');
  return `Line chart: ${[...lines, ...decisionOf(marks)].join(', ')}. The table of numbers says the same.`;
}

function evidenceDescription({ broken, kept, stopsAt, passesAt, marks }: ChartModel): string {
  const reach = (name: string, column: Column, verb: string, line: number | null): string => {
    const values = column.filter((value) => value !== null);
    if (values.length === 0) return '';
    return `${name}: at most ${rarityWords(Math.max(...values))}${line === null ? '' : `, ${verb} ${rarityWords(line)}`}`;
  };
  const lines = [reach('against the candidate', broken, 'stops at', stopsAt), reach('for it', kept, 'passes at', passesAt)].filter(
    (text) => text !== '',
  );
  return `Line chart of the evidence. ${[...lines, ...decisionOf(marks)].join('; ')}. The table of numbers says the same.`;
}

function decisionOf(marks: ChartModel['marks']): readonly string[] {
  return marks.filter(({ kind }) => kind === 'decision').map(({ at, text }) => `${text} after ${elapsedWords(at)}`);
}

function named(role: string, version: string): string {
  return version === '' ? role : `${role} ${version}`;
}
