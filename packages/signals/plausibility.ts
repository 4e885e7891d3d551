import type { Matcher, Selector } from './selector.ts';
import type { Labels } from './series.ts';

/**
 * Why the selectors of bad (or good) requests can never match, or undefined when they may. Without this, a misspelt label would read as `no errors` for ever.
 * Only labels are judged, on the series of `total` with the same metric name: that no request is bad yet is normal. Good requests must be of a metric that
 * is there, since all requests would be bad otherwise.
 */
export function neverMatches(
  part: readonly Selector[],
  total: readonly { readonly name: string; readonly labels: Labels }[],
  counted: 'bad' | 'good' = 'bad',
): string | undefined {
  const missing = new Set<string>();
  const unknown = new Set<string>();
  for (const selector of part) {
    const family = total.filter(({ name }) => name === selector.name);
    if (family.length === 0) {
      if (counted === 'bad') return undefined;
      unknown.add(selector.name ?? 'the good requests');
      continue;
    }
    const needed = selector.matchers.filter(mustBePresent).map(({ label }) => label);
    const absent = needed.filter((label) => !family.some(({ labels }) => labels.has(label)));
    if (absent.length === 0) return undefined;
    for (const label of absent) missing.add(label);
  }
  if (missing.size > 0) {
    return `no series of ${part[0]?.name ?? 'the total'} has the label ${[...missing].join(' or ')}, so that bad requests could not be told from good ones`;
  }
  return unknown.size > 0 ? `no data: there is no series of ${[...unknown].join(' or ')}` : undefined;
}

function mustBePresent({ operator, value }: Matcher): boolean {
  return value !== '' && (operator === '=' || (operator === '=~' && !/^\.\*$|^\|/.test(value)));
}
