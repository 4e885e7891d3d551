import { decisionRow, spanOf, type ChartModel, type Range } from '../chart/model.ts';
import { clockWords, elapsedWords, rarityWords, valueWords } from '../chart/words.ts';
import { evidenceDrawing, valueDrawing } from './lines.ts';
import { createPlot, type Gestures, type Plot, type View } from './plot.ts';

export interface Panel {
  readonly redraw: () => void;
}

/** Readings that are left when one cannot zoom in any further. */
const LEAST_READINGS = 3;

/** The charts of one criterion, their zoom and the reading that is pointed at; mouse, finger and keyboard move the same two things. */
export function createPanel(model: ChartModel, origin: number, charts: HTMLElement, controls: HTMLElement): Panel {
  const { at } = model;
  const whole = spanOf(model);
  const least = Math.min(whole.high - whole.low, ((whole.high - whole.low) * LEAST_READINGS) / at.length);
  const view: View = { span: whole, from: 0, to: at.length - 1 };
  let reading = decisionRow(model) ?? at.length - 1;

  const slider = controls.querySelector<HTMLInputElement>('input');
  const readout = controls.querySelector<HTMLElement>('[data-readout]');
  const status = controls.querySelector<HTMLElement>('[data-view]');
  const gestures: Gestures = {
    selected: show,
    reset: () => {
      show(whole);
    },
    pointed: point,
  };
  const plots: Plot[] = [];
  for (const box of charts.querySelectorAll<HTMLElement>('[data-plot]')) {
    const drawing = box.dataset['plot'] === 'values' ? valueDrawing(model) : evidenceDrawing(model);
    const plot = createPlot(model, drawing, view, box, gestures);
    plots.push(plot);
    new ResizeObserver(() => {
      plot.setSize({ width: box.clientWidth, height: box.clientHeight });
      mark();
    }).observe(box);
  }

  const actions: Readonly<Record<string, () => void>> = {
    in: () => {
      zoom(0.5);
    },
    out: () => {
      zoom(2);
    },
    earlier: () => {
      pan(-0.25);
    },
    later: () => {
      pan(0.25);
    },
    whole: gestures.reset,
  };
  for (const button of controls.querySelectorAll<HTMLButtonElement>('[data-action]')) {
    button.addEventListener('click', () => actions[button.dataset['action'] ?? '']?.());
  }
  slider?.addEventListener('input', () => {
    point(Number(slider.value));
  });
  controls.hidden = false;
  show(whole);

  /** Around the reading that is pointed at. */
  function zoom(factor: number): void {
    const { low, high } = view.span;
    const width = Math.max(least, (high - low) * factor);
    const centre = Math.min(high, Math.max(low, at[reading] ?? low));
    const share = (centre - low) / (high - low);
    show({ low: centre - width * share, high: centre + width * (1 - share) });
  }

  function pan(share: number): void {
    const { low, high } = view.span;
    const move = Math.max(whole.low - low, Math.min(whole.high - high, (high - low) * share));
    show({ low: low + move, high: high + move });
  }

  function show(range: Range): void {
    const width = Math.min(whole.high - whole.low, Math.max(least, range.high - range.low));
    const low = Math.min(whole.high - width, Math.max(whole.low, range.low));
    view.span = { low, high: low + width };
    const inside = [...at.keys()].filter((index) => (at[index] ?? 0) >= low && (at[index] ?? 0) <= low + width);
    view.from = Math.max(0, (inside[0] ?? 0) - 1);
    view.to = inside.at(-1) ?? at.length - 1;
    for (const plot of plots) plot.setScale('x', { min: view.span.low, max: view.span.high });
    if (slider !== null) [slider.min, slider.max] = [String(inside[0] ?? 0), String(view.to)];
    if (status !== null) status.textContent = `Showing ${elapsedWords(view.span.low)} to ${elapsedWords(view.span.high)}`;
    point(Math.min(view.to, Math.max(inside[0] ?? 0, reading)));
  }

  function point(index: number): void {
    reading = index;
    const text = wordsOf(model, origin, index);
    if (slider !== null) {
      slider.value = String(index);
      slider.setAttribute('aria-valuetext', text);
    }
    if (readout !== null) readout.textContent = text;
    mark();
  }

  /** Moves the cursor of every chart to the reading, without telling its listeners. */
  function mark(): void {
    for (const plot of plots) plot.setCursor({ left: plot.valToPos(at[reading] ?? 0, 'x'), top: 0 }, false);
  }

  return {
    redraw: () => {
      for (const plot of plots) plot.redraw(false);
    },
  };
}

/** One reading in words: `41 s (14:00:41 UTC): candidate 6.1 % (3.2 % to 7.4 %), baseline 1 %, bound 2 %; …`. */
function wordsOf(model: ChartModel, origin: number, index: number): string {
  const { at, dimension, candidate, baseline, bound, low, high, broken, kept } = model;
  const seconds = at[index] ?? 0;
  const value = (name: string, given: number | null | undefined): string =>
    given === null || given === undefined ? '' : `${name} ${valueWords(given, dimension)}`;
  const ends = [low[index] ?? null, high[index] ?? null];
  const band = ends.includes(null) ? '' : ` (${ends.map((end) => valueWords(end, dimension)).join(' to ')})`;
  const rarity = (name: string, given: number | null | undefined): string =>
    given === null || given === undefined ? '' : `${name} ${rarityWords(given)}`;
  const values = [value('candidate', candidate[index]) + band, value('baseline', baseline[index]), value('bound', bound[index])];
  const evidence = [rarity('against', broken[index]), rarity('for', kept[index])];
  const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
  const said = [join(values) || 'nothing measured', join(evidence)].filter((part) => part !== '').join('; evidence ');
  return `${elapsedWords(seconds)} (${clockWords(origin + seconds * 1000)} UTC): ${said}`;
}
