import type UPlot from 'uplot';
import type { ChartModel, Range } from '../chart/model.ts';
import { timeTicks } from '../chart/scale.ts';
import { elapsedWords } from '../chart/words.ts';
import { decorate } from './decorate.ts';
import type { Drawing } from './lines.ts';
import { colour } from './theme.ts';

/** Stands in the page before this script. */
declare const uPlot: typeof UPlot;

export type Plot = UPlot;

export interface Gestures {
  /** A stretch was dragged over: seconds since the origin. */
  readonly selected: (range: Range) => void;
  readonly reset: () => void;
  /** The mouse is over the reading with this index. */
  readonly pointed: (index: number) => void;
}

/** First and last reading in view; both charts of a criterion share it. */
export interface View {
  span: Range;
  from: number;
  to: number;
}

const FONT = '12px system-ui, sans-serif';

/** A chart in the place of the drawing that stood in the box. */
export function createPlot(model: ChartModel, drawing: Drawing, view: View, box: HTMLElement, gestures: Gestures): Plot {
  const standing = [...box.children];
  box.classList.add('drawn');
  const count = (): number => Math.max(2, Math.floor(box.clientHeight / 55));
  const options: UPlot.Options = {
    width: box.clientWidth,
    height: box.clientHeight,
    padding: [22, 18, 0, 0],
    legend: { show: false },
    focus: { alpha: 1 },
    cursor: {
      y: false,
      drag: { x: true, y: false, setScale: false },
      bind: {
        dblclick: () => () => {
          gestures.reset();
          return null;
        },
      },
    },
    scales: {
      x: { time: false, range: () => [view.span.low, view.span.high] },
      y: {
        range: () => {
          const { low, high } = drawing.range(view.from, view.to);
          return [low, high];
        },
      },
    },
    axes: [
      {
        ...axisColours(),
        size: 30,
        splits: (plot, _, low, high) => [...timeTicks({ low, high }, Math.max(2, Math.floor(plot.width / 80))).values],
        values: (_, splits) => splits.map(elapsedWords),
      },
      {
        ...axisColours(),
        size: (plot, values) => widest(plot, values) + 16,
        splits: (_plot, _, low, high) => [...drawing.ticks({ low, high }, count())],
        values: (plot, splits) => drawing.words(splits, { low: plot.scales['y']?.min ?? 0, high: plot.scales['y']?.max ?? 1 }, count()),
      },
    ],
    series: [
      {},
      ...drawing.lines.map(({ colour: name, width, dash }) => ({
        stroke: () => colour(name),
        width,
        ...(dash === undefined ? {} : { dash }),
        points: { show: false },
      })),
    ],
    bands: [{ series: [1, 2], fill: () => colour('--band') }],
    hooks: {
      draw: [
        (plot) => {
          decorate(plot, uPlot.pxRatio, drawing.levels(view.to), model.marks);
        },
      ],
      setSelect: [
        (plot) => {
          const { left, width } = plot.select;
          if (width > 4) gestures.selected({ low: plot.posToVal(left, 'x'), high: plot.posToVal(left + width, 'x') });
          plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        },
      ],
      setCursor: [
        (plot) => {
          const { idx } = plot.cursor;
          if (typeof idx === 'number') gestures.pointed(idx);
        },
      ],
    },
  };
  const plot = new uPlot(options, [[...model.at], ...drawing.lines.map(({ column }) => [...column])], box);
  for (const element of standing) element.remove();
  return plot;
}

function axisColours(): UPlot.Axis {
  const quiet = { stroke: () => colour('--grid'), width: 1 };
  return { stroke: () => colour('--ink-2'), font: FONT, grid: quiet, ticks: { ...quiet, size: 4 } };
}

/** In CSS pixels. uPlot asks for the size of an axis before it has words for it. */
function widest({ ctx }: Plot, words: readonly string[] | null): number {
  if (words === null) return 40;
  ctx.save();
  ctx.font = FONT;
  const width = Math.max(0, ...words.map((word) => ctx.measureText(word).width));
  ctx.restore();
  return Math.ceil(width);
}
