import { markup, trusted, type Markup } from '../markup.ts';
import { labelledMarks } from './marks.ts';
import { drawable, spanOf, type ChartModel, type Column, type Range } from './model.ts';
import { decadeTicks, evidenceRange, ticks, timeTicks, valueRange } from './scale.ts';
import { elapsedWords, rarityTick, rarityWords, tickWords } from './words.ts';

const WIDTH = 480;
const HEIGHT = 270;
const FRAME = { left: 88, right: 22, top: 26, bottom: 28 };
/** Points of a line that can be told apart in this width. */
const POINTS = 240;

interface Axes {
  readonly x: Range;
  readonly y: Range;
  readonly labels: readonly { readonly at: number; readonly text: string }[];
}

/** The chart of candidate and baseline as it stands in a page without its script. */
export function valueSvg(model: ChartModel): Markup {
  const { dimension, candidate, baseline, bound, low, high } = model;
  const y = valueRange([candidate, baseline, bound], high, dimension === 'proportion');
  const { step, values } = ticks(y, 4);
  const labels = values.map((value) => ({ at: value, text: tickWords(value, step, y.high, dimension) }));
  const axes = { x: spanOf(model), y, labels };
  return picture(model, axes, [
    bandPath(model, axes, low, high),
    linePath(model, axes, baseline, 'baseline'),
    linePath(model, axes, bound, 'bound'),
    linePath(model, axes, candidate, 'candidate'),
  ]);
}

/** The chart of the evidence as it stands in a page without its script. */
export function evidenceSvg(model: ChartModel): Markup {
  const { broken, kept, stopsAt, passesAt } = model;
  const y = evidenceRange([broken, kept], [stopsAt, passesAt]);
  const labels = decadeTicks(y, 5).values.map((value) => ({ at: value, text: rarityTick(value) }));
  const axes = { x: spanOf(model), y, labels };
  return picture(model, axes, [
    thresholdLine(axes, passesAt, 'kept', 'passes at'),
    thresholdLine(axes, stopsAt, 'broken', 'stops at'),
    linePath(model, axes, kept, 'kept'),
    linePath(model, axes, broken, 'broken'),
  ]);
}

function picture(model: ChartModel, axes: Axes, lines: readonly (Markup | undefined)[]): Markup {
  const [right, bottom] = [WIDTH - FRAME.right, HEIGHT - FRAME.bottom];
  const marks = model.marks.filter(({ at }) => at >= axes.x.low && at <= axes.x.high);
  const labelled = labelledMarks(marks, (at) => xOf(axes, at));
  const grid = axes.labels.map(({ at, text }) => {
    const y = yOf(axes, at);
    return markup`<path class="grid" d="M${FRAME.left} ${y}H${right}"/><text x="${FRAME.left - 8}" y="${y + 4}" text-anchor="end">${text}</text>`;
  });
  const times = timeTicks(axes.x, 4).values.map(
    (at) => markup`<text x="${xOf(axes, at)}" y="${HEIGHT - 8}" text-anchor="middle">${elapsedWords(at)}</text>`,
  );
  const verticals = marks.map((mark) => {
    const x = xOf(axes, mark.at);
    const anchor = x > WIDTH / 2 ? 'end' : 'start';
    const words = labelled.has(mark)
      ? markup`<text class="mark ${mark.kind}" x="${x}" y="14" text-anchor="${anchor}">${mark.text}</text>`
      : undefined;
    return markup`<path class="mark ${mark.kind}" d="M${x} ${FRAME.top - 4}V${bottom}"/>${words}`;
  });
  // The inner svg clips whatever leaves the frame.
  const frame = [FRAME.left, FRAME.top, right - FRAME.left, bottom - FRAME.top] as const;
  return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">${grid}${times}<svg x="${frame[0]}" y="${frame[1]}" width="${frame[2]}" height="${frame[3]}" viewBox="${frame.join(' ')}">${lines}</svg>${verticals}</svg>`;
}

function thresholdLine(axes: Axes, at: number | null, name: 'broken' | 'kept', word: string): Markup | undefined {
  if (at === null) return undefined;
  const y = yOf(axes, at);
  return markup`<path class="line threshold ${name}" d="M${FRAME.left} ${y}H${WIDTH - FRAME.right}"/><text class="${name}" x="${FRAME.left + 6}" y="${name === 'kept' ? y + 16 : y - 5}">${word} ${rarityWords(at)}</text>`;
}

function linePath(model: ChartModel, axes: Axes, column: Column, name: string): Markup | undefined {
  if (!drawable(column)) return undefined;
  return markup`<path class="line ${name}" d="${trusted(pathOf(model, axes, column))}" />`;
}

/** A moved start after every gap, a line to every other point. */
function pathOf({ at }: ChartModel, axes: Axes, column: Column): string {
  let open = false;
  return kept(column.length)
    .map((index) => {
      const value = column[index] ?? null;
      const command = value === null ? '' : `${open ? 'L' : 'M'}${String(xOf(axes, at[index] ?? 0))} ${String(yOf(axes, value))}`;
      open = value !== null;
      return command;
    })
    .join('');
}

function bandPath({ at }: ChartModel, axes: Axes, low: Column, high: Column): Markup | undefined {
  const both = kept(low.length).filter((index) => (low[index] ?? null) !== null && (high[index] ?? null) !== null);
  if (both.length < 2) return undefined;
  const corner = (column: Column) => (index: number) => `${String(xOf(axes, at[index] ?? 0))} ${String(yOf(axes, column[index] ?? 0))}`;
  const outline = [...both.map(corner(high)), ...both.toReversed().map(corner(low))];
  return markup`<path class="band" d="${trusted(`M${outline.join('L')}Z`)}" />`;
}

function kept(length: number): readonly number[] {
  const stride = Math.ceil(length / POINTS);
  return Array.from({ length }, (_, index) => index).filter((index) => index % stride === 0 || index === length - 1);
}

function xOf({ x }: Axes, at: number): number {
  return round(FRAME.left + ((at - x.low) / (x.high - x.low)) * (WIDTH - FRAME.left - FRAME.right));
}

/** Far outside the frame is as good as outside: the frame clips. */
function yOf({ y }: Axes, value: number): number {
  const share = Math.min(3, Math.max(-2, (value - y.low) / (y.high - y.low)));
  return round(HEIGHT - FRAME.bottom - share * (HEIGHT - FRAME.top - FRAME.bottom));
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
