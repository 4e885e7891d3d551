import type { Band } from './criterion-judge.ts';

/** One point of a chart: the judged value per arm and the bound, base units; absent where there was nothing. */
export interface Point {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly candidate?: number;
  readonly baseline?: number;
  readonly bound?: number;
  /** Ends of the confidence band around the candidate's value that is valid at any time; base units. */
  readonly low?: number;
  readonly high?: number;
  /** Natural logarithm of the evidence for a regression beyond the tolerance, and of that against one. */
  readonly abort?: number;
  readonly pass?: number;
}

/** Points per criterion that are kept: enough for any chart, however long the soak. */
const POINT_LIMIT = 480;

/** Puts the confidence band around the candidate at each point: the interval known then, on the baseline of that point. `from`: begin of judging. */
export function withBands(series: Series, bands: readonly Band[], from: number): Series {
  if (bands.length === 0) return series;
  const points = series.points.map((point) => {
    const band = bands.findLast(({ afterSeconds }) => from + afterSeconds * 1000 <= point.at + 1);
    if (band === undefined || point.baseline === undefined) return point;
    return {
      ...point,
      ...(band.low === undefined ? {} : { low: Math.max(0, point.baseline + band.low) }),
      ...(band.high === undefined ? {} : { high: Math.min(1, point.baseline + band.high) }),
    };
  });
  return { ...series, points };
}

/** A series that thins itself by half whenever it is full, so that its memory stays flat. */
export interface Series {
  readonly points: readonly Point[];
  /** Every how many readings one is kept. */
  readonly stride: number;
  readonly seen: number;
}

export const EMPTY_SERIES: Series = { points: [], stride: 1, seen: 0 };

/** Adds a point, or leaves it out where they are thinned: at `POINT_LIMIT` every second one goes. */
export function addPoint(series: Series, point: Point): Series {
  const seen = series.seen + 1;
  if (series.seen % series.stride !== 0) return { ...series, seen };
  const points = [...series.points, point];
  if (points.length <= POINT_LIMIT) return { ...series, points, seen };
  return { points: points.filter((_, index) => index % 2 === 0), stride: series.stride * 2, seen };
}
