/** A text that a pattern matches, as far as its asserting parts allow. */

/** The parts of a pattern's syntax tree that are needed here; packages/secrets has the tree. */
export type SampledSyntax =
  | { readonly kind: 'empty' | 'assert' }
  | { readonly kind: 'class'; readonly ranges: readonly (readonly [first: number, last: number])[] }
  | { readonly kind: 'concat' | 'alternate'; readonly parts: readonly SampledSyntax[] }
  | { readonly kind: 'repeat'; readonly part: SampledSyntax; readonly min: number; readonly max: number }
  | { readonly kind: 'group'; readonly part: SampledSyntax };

/**
 * Makes one text out of many that a pattern matches. Characters are those that can be shown, where the pattern has any.
 * @param below a whole number from 0 to below its argument, at random
 */
export function samplePattern(syntax: SampledSyntax, below: (limit: number) => number): string {
  switch (syntax.kind) {
    case 'class': {
      const shown = syntax.ranges
        .map(([first, last]) => [Math.max(first, 0x20), Math.min(last, 0x7e)] as const)
        .filter(([first, last]) => first <= last);
      const ranges = shown.length > 0 ? shown : syntax.ranges;
      const [first, last] = ranges[below(ranges.length)] ?? [0x20, 0x20];
      return String.fromCodePoint(first + below(last - first + 1));
    }
    case 'concat':
      return syntax.parts.map((part) => samplePattern(part, below)).join('');
    case 'alternate': {
      const part = syntax.parts[below(syntax.parts.length)];
      return part === undefined ? '' : samplePattern(part, below);
    }
    case 'repeat': {
      const times = syntax.min + below(Math.min(syntax.max - syntax.min, 4) + 1);
      return Array.from({ length: times }, () => samplePattern(syntax.part, below)).join('');
    }
    case 'group':
      return samplePattern(syntax.part, below);
    default:
      return '';
  }
}

/** Numbers that look random and are the same in each run (a linear congruential generator). */
export function repeatable(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
