import { normalQuantile } from './normal.ts';

export interface TrendPoint {
  /** Seconds since the instance started, or any fixed moment. */
  readonly at: number;
  readonly value: number;
}

/** A line's slope in units per second, with its confidence limits. */
export interface Trend {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/** Points kept per instance; on overflow every second one goes. */
export const TREND_POINTS = 120;
const MIN_POINTS = 10;

export interface TrendPoints {
  readonly points: readonly TrendPoint[];
  readonly stride: number;
  readonly seen: number;
}

export const NO_TREND: TrendPoints = { points: [], stride: 1, seen: 0 };

/** Adds one value, in memory that stays bounded however long it goes on. NaN is left out. */
export function addTrendPoint(trend: TrendPoints, point: TrendPoint): TrendPoints {
  if (!Number.isFinite(point.value) || !Number.isFinite(point.at)) return trend;
  const seen = trend.seen + 1;
  if (trend.seen % trend.stride !== 0) return { ...trend, seen };
  const points = [...trend.points, point];
  if (points.length <= TREND_POINTS) return { ...trend, points, seen };
  return { points: points.filter((_, i) => i % 2 === 0), stride: trend.stride * 2, seen };
}

/**
 * Theil-Sen: the median of all pairwise slopes, with the limits of Sen (JASA 1968): the slopes of rank (N ± z sd) / 2, where N is their
 * number and sd² = n (n - 1) (2n + 5) / 18 the variance of Kendall's S. Undefined for fewer than 10 points.
 */
export function theilSen(points: readonly TrendPoint[], confidence = 0.95): Trend | undefined {
  const n = points.length;
  if (n < MIN_POINTS) return undefined;
  const slopes: number[] = [];
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) if (b.at !== a.at) slopes.push((b.value - a.value) / (b.at - a.at));
  });
  slopes.sort((a, b) => a - b);
  const count = slopes.length;
  if (count === 0) return undefined;
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const at = (rank: number) => slopes[Math.min(count - 1, Math.max(0, rank))] ?? 0;
  return {
    slope: (at(Math.floor((count - 1) / 2)) + at(Math.ceil((count - 1) / 2))) / 2,
    low: at(Math.floor((count - reach) / 2) - 1),
    high: at(Math.ceil((count + reach) / 2)),
  };
}

const DAY_SECONDS = 86_400;

export interface LeakQuestion {
  readonly trend: Trend;
  /** Newest level and the limit it must not reach, in the trend's units. */
  readonly level: number;
  readonly limit: number;
  /** The baseline's trend at the same instance age: a fresh process always grows. */
  readonly baseline?: Trend;
  readonly horizonSeconds?: number;
}

/** True when growth is certain (lower limit above 0 and above the baseline's slope) and reaches the limit within the horizon, by default 24 h. */
export function isLeak({ trend, level, limit, baseline, horizonSeconds = DAY_SECONDS }: LeakQuestion): boolean {
  if (!(trend.low > 0) || trend.low <= (baseline?.slope ?? 0)) return false;
  return (limit - level) / trend.slope < horizonSeconds;
}
