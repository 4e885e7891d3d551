import type { Column, Situation } from '../simulation/situation.ts';

/** What a published simulation of the method gave; this one must give about the same. */
export interface Expectation {
  readonly quantity: string;
  readonly rps: number;
  /** Of several situations the worst (highest) rate counts. */
  readonly situations: readonly Situation[];
  readonly column: Column;
  readonly expected: ExpectedRate | ExpectedDelay | Limit;
}

export interface ExpectedRate {
  readonly kind: 'rate';
  /** 0 to 1. */
  readonly share: number;
}

/** Not a published number but a promise: at most this share, 0 to 1. */
interface Limit {
  readonly kind: 'limit';
  readonly share: number;
}

export interface ExpectedDelay {
  readonly kind: 'delay';
  /** Minutes, Infinity for not within the soak. */
  readonly median: number;
  readonly p95: number;
  /** Decided within the soak, 0 to 1; 1 stands for at least 0.995. */
  readonly share: number;
}

/** Reads `42 / >60 (74%)`, the way in which tables print a delay. */
export function delay(text: string): ExpectedDelay {
  const [, median, p95, share] = /^(>60|[\d.]+) \/ (>60|[\d.]+)(?: \(([\d.]+)%\))?$/.exec(text) ?? [];
  if (median === undefined || p95 === undefined) throw new Error(`"${text}" is not a delay.`);
  return { kind: 'delay', median: minutes(median), p95: minutes(p95), share: share === undefined ? 1 : Number(share) / 100 };
}

export function percent(value: number): ExpectedRate {
  return { kind: 'rate', share: value / 100 };
}

function minutes(text: string): number {
  return text.startsWith('>') ? Infinity : Number(text);
}
