import type { Dimension } from '#core/criteria/criterion';

export interface Range {
  readonly low: number;
  readonly high: number;
}

export type Column = readonly (number | null)[];

/** A vertical line in the charts of a criterion. */
export interface Mark {
  /** Seconds since the origin. */
  readonly at: number;
  readonly text: string;
  readonly kind: 'decision' | 'step';
}

/** The two charts of one criterion in columns, as the page reads them. Null is where nothing was measured. */
export interface ChartModel {
  readonly dimension: Dimension;
  /** Seconds since the origin, ascending. */
  readonly at: readonly number[];
  /** Base units. */
  readonly candidate: Column;
  readonly baseline: Column;
  readonly bound: Column;
  readonly low: Column;
  readonly high: Column;
  /** Evidence that the tolerance is broken and that it is kept: decimal logarithms of `1 in N`, 0 to EVIDENCE_TOP. */
  readonly broken: Column;
  readonly kept: Column;
  /** Decimal logarithms too. */
  readonly stopsAt: number | null;
  readonly passesAt: number | null;
  readonly marks: readonly Mark[];
}

/** Everything that the page's script needs. */
export interface PageData {
  /** Milliseconds since the epoch that second 0 of the charts stands for. */
  readonly origin: number;
  readonly charts: readonly ChartModel[];
}

/** Evidence of `1 in 10⁹` and beyond is drawn as 10⁹: nobody decides differently above it. */
export const EVIDENCE_TOP = 9;

/** True when there is a line to draw. */
export function drawable(column: Column): boolean {
  return column.filter((value) => value !== null).length >= 2;
}

/** From second 0 to the last one, the decision included; never empty. */
export function spanOf({ at, marks }: ChartModel): Range {
  const decisions = marks.filter(({ kind }) => kind === 'decision').map((mark) => mark.at);
  const ends = [0, ...at.slice(0, 1), ...at.slice(-1), ...decisions];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return { low, high: high > low ? high : low + 1 };
}

/** Index of the first reading at or after the decision. */
export function decisionRow({ at, marks }: ChartModel): number | undefined {
  const decision = marks.find(({ kind }) => kind === 'decision');
  if (decision === undefined) return undefined;
  const found = at.findIndex((time) => time >= decision.at);
  return found < 0 ? at.length - 1 : found;
}
