import type { Pattern } from '../regex/pattern.ts';

const allowComment = 'gitleaks:allow';

/** How many times the length of a text its lines are searched by patterns of allowlists. */
const mostPasses = 64;
const leastBudget = 4 * 1024 * 1024;

/** What is asked about the lines of findings, each line and question once, so that a text of one long line costs no more than many short ones. */
export class LineChecks {
  private readonly text: Buffer;
  private comments: readonly number[] | undefined;
  private readonly known = new Map<Pattern, { text: Buffer; from: number; to: number; has: boolean }>();
  private budget: number;

  constructor(text: Buffer) {
    this.text = text;
    this.budget = Math.max(leastBudget, mostPasses * text.length);
  }

  /** Whether the text from `from` to `to` has the comment that allows a secret. */
  hasAllowComment(from: number, to: number): boolean {
    this.comments ??= allOf(this.text, allowComment);
    const { comments } = this;
    let low = 0;
    let high = comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((comments[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const next = comments[low];
    return next !== undefined && next + allowComment.length <= to;
  }

  /** Whether a pattern occurs in a text from `from` to `to`. Where too much was searched already it is said not to: rather a finding too many. */
  has(pattern: Pattern, text: Buffer, from: number, to: number): boolean {
    const before = this.known.get(pattern);
    if (before?.text === text && before.from === from && before.to === to) return before.has;
    this.budget -= to - from;
    const has = this.budget >= 0 && pattern.test(text.subarray(from, to));
    this.known.set(pattern, { text, from, to, has });
    return has;
  }
}

function allOf(text: Buffer, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}
