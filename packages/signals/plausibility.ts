import type { Matcher, Selector } from './selector.ts';
import type { Labels } from './series.ts';

/**
 * Why the selectors of bad requests can never match, or undefined when they may. Without this, a misspelt label would read as `no errors` for ever.
 * Only labels are judged, on the series of `total` with the same metric name: that no request is bad yet is normal.
 */
export function neverMatches(
  bad: readonly Selector[],
  total: readonly { readonly name: string; readonly labels: Labels }[],
): string | undefined {
  const missing = new Set<string>();
  for (const selector of bad) {
    const family = total.filter(({ name }) => name === selector.name);
    const needed = selector.matchers.filter(mustBePresent).map(({ label }) => label);
    const absent = needed.filter((label) => !family.some(({ labels }) => labels.has(label)));
    if (family.length === 0 || absent.length === 0) return undefined;
    for (const label of absent) missing.add(label);
  }
  if (missing.size === 0) return undefined;
  return `no series of ${bad[0]?.name ?? 'the total'} has the label ${[...missing].join(' or ')}, so that bad requests could not be told from good ones`;
}

function mustBePresent({ operator, value }: Matcher): boolean {
  return value !== '' && (operator === '=' || (operator === '=~' && !/^\.\*$|^\|/.test(value)));
}
