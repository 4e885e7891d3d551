import { substituteInQuery } from '../substitution.ts';
import { demandsOf, selectorsOf } from './promql-selectors.ts';
import { printMatcher } from './selector.ts';

/** Matchers of a query into which nothing was filled, each as one text. */
export function fixedMatchers(written: string): readonly string[] {
  const filled = substituteInQuery(written, { version: FILLED, arm: FILLED, target: FILLED });
  const matchers = selectorsOf(demandsOf(filled) ?? []).flatMap(({ matchers: all }) => all);
  return matchers.filter(({ value }) => !value.includes(FILLED)).map(printMatcher);
}

/** A text that nobody writes, and that needs no escapes anywhere. */
const FILLED = 'rolloutxversionxorxarm';
