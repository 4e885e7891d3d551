import { canMatchTogether, PatternError } from './label-regex.ts';
import { compileMatchers, SelectorError, type Matcher } from './selector.ts';

/**
 * Whether any value of their label meets all of the matchers at once, a missing label being an empty value; undefined where that is not known.
 * `code=~"5..",code=~"4.."` asks for both, and selects nothing whatever happens.
 */
export function areSatisfiable(matchers: readonly Matcher[]): boolean | undefined {
  const exact = matchers.find(({ operator }) => operator === '=');
  try {
    if (exact !== undefined) return compileMatchers(matchers)(new Map([[exact.label, exact.value]]));
    return canMatchTogether(
      matchers.map(({ operator, value }) => ({
        pattern: operator === '!=' ? value.replaceAll(/[^0-9a-zA-Z]/gu, String.raw`\$&`) : value,
        negated: operator === '!=' || operator === '!~',
      })),
    );
  } catch (error) {
    if (error instanceof PatternError || error instanceof SelectorError) return undefined;
    throw error;
  }
}

/** True when only series without the label meet all of the matchers, as `code=""` or `code!~".+"`. */
export function needAbsence(matchers: readonly Matcher[]): boolean {
  const [first] = matchers;
  return first !== undefined && areSatisfiable([...matchers, { label: first.label, operator: '!=', value: '' }]) === false;
}
