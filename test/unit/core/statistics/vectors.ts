import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/** One published number: the function's name, its arguments, its value. */
export interface Row {
  readonly fn: string;
  readonly args: never;
  readonly value: never;
  readonly value_phi2?: never;
  readonly estimate?: never;
  readonly p_value?: never;
  readonly threshold?: never;
  readonly budget_fraction?: never;
}

interface Vectors {
  readonly sections: Readonly<Record<string, { readonly tol: number; readonly rows: readonly Row[] }>>;
}

const vectors = JSON.parse(readFileSync('test/fixtures/statistics-vectors.json', 'utf8')) as Vectors;

/** All rows of a section, or those of one function; throws when there are none, so that no test passes by finding nothing. */
export function rowsOf(section: string, fn?: string): readonly Row[] {
  const rows = vectors.sections[section]?.rows.filter((row) => fn === undefined || row.fn === fn) ?? [];
  if (rows.length === 0) throw new Error(`no vectors for ${fn ?? 'any function'} in ${section}`);
  return rows;
}

export function namesIn(section: string): readonly string[] {
  return [...new Set(rowsOf(section).map(({ fn }) => fn))].sort();
}

/** Sections whose numbers were published to a few decimals, with an absolute tolerance for those below 1. */
const ABSOLUTE = ['confseq_unittest'];

/** Within the section's tolerance, relative to the expected value (absolute where that is 0). */
export function expectWithin(section: string, actual: number, expected: number): void {
  const tolerance = vectors.sections[section]?.tol ?? 0;
  const scale = ABSOLUTE.includes(section) ? Math.max(1, Math.abs(expected)) : Math.abs(expected);
  expect(Math.abs(actual - expected) / (scale === 0 ? 1 : scale)).toBeLessThanOrEqual(tolerance);
}
