/** A text to be found: as it is, and in the form in which it is compared. */
export interface Needle {
  readonly exact: string;
  readonly folded: string;
}

export type Range = readonly [start: number, end: number];

/** Units at the beginning and the end of a needle by which it is looked up; shorter needles are not found. */
const gram = 4;
const slots = 2 ** 16;

/** Finds thousands of texts at once, in one pass over a text however many they are. */
export class TextSearch {
  readonly #byBeginning = new GramIndex();
  readonly #byEnd = new GramIndex();
  readonly #longest: number;

  constructor(needles: readonly Needle[]) {
    // Longest first: the longest that begins at a place is what is hidden there.
    const ordered = [...needles].filter(({ folded }) => folded.length >= gram).sort((a, b) => b.folded.length - a.folded.length);
    for (const needle of ordered) {
      this.#byBeginning.add(needle.folded.slice(0, gram), needle);
      this.#byEnd.add(needle.folded.slice(-gram), needle);
    }
    this.#longest = ordered[0]?.folded.length ?? 0;
  }

  /** Every place where a needle stands, ordered by start; overlapping ones too. `folded` is the text in the form of the needles' `folded`. */
  find(folded: string, accept: (needle: Needle, start: number) => boolean): readonly Range[] {
    const found: Range[] = [];
    if (this.#longest === 0) return found;
    let end = 0;
    for (let at = this.#byBeginning.next(folded, 0, folded.length); at >= 0; at = this.#byBeginning.next(folded, at + 1, folded.length)) {
      const needle = this.#byBeginning
        .at(folded, at)
        .find((one) => at + one.folded.length > end && folded.startsWith(one.folded, at) && accept(one, at));
      if (needle === undefined) continue;
      end = at + needle.folded.length;
      found.push([at, end]);
    }
    return found;
  }

  /** Beginnings of needles in front of each cut, and ends of needles behind it; each at least `least` (4 or more) units long. `exact` is the text as it is. */
  findHalves(exact: string, folded: string, cut: string, least: number): readonly Range[] {
    const found: Range[] = [];
    for (let from = 0, at = folded.indexOf(cut); at >= 0; at = folded.indexOf(cut, from)) {
      const first = Math.max(from, at - this.#longest);
      for (let start = this.#byBeginning.next(folded, first, at); start >= 0; start = this.#byBeginning.next(folded, start + 1, at)) {
        const half = exact.slice(start, at);
        if (half.length < least) break;
        if (!this.#byBeginning.at(folded, start).some((needle) => needle.exact.startsWith(half))) continue;
        found.push([start, at]);
        break;
      }
      from = at + cut.length;
      const next = folded.indexOf(cut, from);
      const last = Math.min(next < 0 ? folded.length : next, from + this.#longest);
      let longest = 0;
      for (let end = this.#byEnd.next(folded, from, last); end >= 0; end = this.#byEnd.next(folded, end + 1, last)) {
        const half = exact.slice(from, end + gram);
        if (this.#byEnd.at(folded, end).some((needle) => needle.exact.endsWith(half))) longest = end + gram;
      }
      if (longest - from >= least) found.push([from, longest]);
    }
    return found;
  }
}

/** Needles by four units of theirs. A table of bits answers for almost every place of a text that none is there. */
class GramIndex {
  readonly #seen = new Uint8Array(slots);
  readonly #needles = new Map<string, Needle[]>();

  add(key: string, needle: Needle): void {
    this.#seen[slotOf(key.charCodeAt(0), key.charCodeAt(1), key.charCodeAt(2), key.charCodeAt(3))] = 1;
    const others = this.#needles.get(key);
    if (others === undefined) this.#needles.set(key, [needle]);
    else others.push(needle);
  }

  /** The first place from `from` on where four units of a needle may stand before `end`; -1 when there is none. */
  next(text: string, from: number, end: number): number {
    if (end - from < gram) return -1;
    let a = text.charCodeAt(from);
    let b = text.charCodeAt(from + 1);
    let c = text.charCodeAt(from + 2);
    for (let at = from + gram - 1; at < end; at += 1) {
      const d = text.charCodeAt(at);
      if (this.#seen[slotOf(a, b, c, d)] === 1) return at - gram + 1;
      a = b;
      b = c;
      c = d;
    }
    return -1;
  }

  at(text: string, start: number): readonly Needle[] {
    return this.#needles.get(text.slice(start, start + gram)) ?? [];
  }
}

function slotOf(a: number, b: number, c: number, d: number): number {
  return (((a * 31 + b) * 31 + c) * 31 + d) & (slots - 1);
}
