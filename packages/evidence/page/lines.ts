import type { ChartModel, Column, Range } from '../chart/model.ts';
import { decadeTicks, evidenceRange, ticks, valueRange } from '../chart/scale.ts';
import { rarityTick, rarityWords, tickWords, valueWords } from '../chart/words.ts';

/** One line of a chart. */
interface Line {
  readonly column: Column;
  /** Custom property of its colour. */
  readonly colour: string;
  readonly width: number;
  readonly dash?: number[];
}

/** A horizontal line of its own, or only its words. */
export interface Level {
  readonly at: number;
  readonly text: string;
  readonly colour: string;
  readonly side: 'left' | 'right';
  /** Where the words stand, so that two lines close together do not share a place. */
  readonly words: 'above' | 'below';
  readonly ruled: boolean;
}

/** What is drawn, and how its vertical axis is made; indexes are those of the first and last reading in view. */
export interface Drawing {
  /** The first two are the ends of a band. */
  readonly lines: readonly Line[];
  readonly range: (from: number, to: number) => Range;
  readonly ticks: (range: Range, count: number) => readonly number[];
  readonly words: (values: readonly number[], range: Range, count: number) => string[];
  readonly levels: (to: number) => readonly Level[];
}

/** What is drawn of the measured values: both arms, the bound, and where they would be broken. */
export function valueDrawing({ dimension, candidate, baseline, bound, low, high }: ChartModel): Drawing {
  return {
    lines: [
      { column: high, colour: '--clear', width: 0 },
      { column: low, colour: '--clear', width: 0 },
      { column: baseline, colour: '--baseline', width: 2 },
      { column: bound, colour: '--bound', width: 1.5, dash: [7, 4] },
      { column: candidate, colour: '--candidate', width: 2.5 },
    ],
    range: (from, to) => {
      const part = (column: Column): Column => column.slice(from, to + 1);
      return valueRange([part(candidate), part(baseline), part(bound)], part(high), dimension === 'proportion');
    },
    ticks: (range, count) => ticks(range, count).values,
    words: (values, range, count) => {
      const { step } = ticks(range, count);
      return values.map((value) => tickWords(value, step, range.high, dimension));
    },
    levels: (to) => {
      const at = bound[to] ?? null;
      return at === null
        ? []
        : [{ at, text: `bound ${valueWords(at, dimension)}`, colour: '--bound', side: 'right', words: 'above', ruled: false }];
    },
  };
}

/** What is drawn of the evidence: for broken and for kept, and the levels that decide. */
export function evidenceDrawing({ broken, kept, stopsAt, passesAt }: ChartModel): Drawing {
  const none: Column = broken.map(() => null);
  const levels: readonly Level[] = [
    ...(stopsAt === null ? [] : [level(stopsAt, 'stops at', '--broken', 'above')]),
    ...(passesAt === null ? [] : [level(passesAt, 'passes at', '--kept', 'below')]),
  ];
  return {
    lines: [
      { column: none, colour: '--clear', width: 0 },
      { column: none, colour: '--clear', width: 0 },
      { column: kept, colour: '--kept', width: 2 },
      { column: broken, colour: '--broken', width: 2.5 },
    ],
    range: (from, to) => evidenceRange([broken.slice(from, to + 1), kept.slice(from, to + 1)], [stopsAt, passesAt]),
    ticks: (range, count) => decadeTicks(range, count).values,
    words: (values) => values.map(rarityTick),
    levels: () => levels,
  };
}

function level(at: number, verb: string, colour: string, place: 'above' | 'below'): Level {
  return { at, text: `${verb} ${rarityWords(at)}`, colour, side: 'left', words: place, ruled: true };
}
