const newline = 0x0a;
const carriageReturn = 0x0d;

/** Where a match is in its text. Lines are counted from 0; columns and the bytes of the lines as gitleaks gives them. */
export interface Location {
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
  /** The bytes of the lines that the match is on; from the second line on with the newline before it. */
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** The lines of a text, found once for all of its matches. */
export class Lines {
  private readonly bytes: Uint8Array;
  private readonly from: number;
  private readonly to: number;
  private readonly breaks: number[] = [];
  private tail = { from: -1, to: -1 };

  /** Only the bytes from `from` to `to` are meant; places are those in `bytes`. */
  constructor(bytes: Buffer, from = 0, to = bytes.length) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    for (let at = bytes.indexOf(newline, from); at >= 0 && at < to; at = bytes.indexOf(newline, at + 1)) this.breaks.push(at);
  }

  /** How many newlines are before `place`, or with `inclusive` at it as well. */
  private before(place: number, inclusive: boolean): number {
    let low = 0;
    let high = this.breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.breaks[middle] ?? 0;
      if (inclusive ? at <= place : at < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The location of a match. It keeps what gitleaks does at the edges: a column counts from the newline before it, so that columns of the first line are
   * one less than those of the others; a match behind the last newline has its end on the line of its start.
   */
  locate(start: number, end: number): Location {
    const { breaks, from } = this;
    // Without a newline the end of the text stands for one.
    const last = breaks.length === 0 ? this.to : (breaks.at(-1) ?? 0);
    const startLine = this.before(start, true);
    const lineStart = startLine === 0 ? from : (breaks[startLine - 1] ?? from);
    if (start >= last) return this.behindLast(start, end);
    let location: Location = {
      startLine,
      endLine: startLine,
      startColumn: start - lineStart + 1,
      endColumn: 0,
      lineFrom: lineStart,
      lineTo: breaks[startLine] ?? this.to,
    };
    const endLine = this.before(end, false);
    const endLineStart = endLine === 0 ? from : (breaks[endLine - 1] ?? from);
    if (end <= last && endLineStart < end)
      location = { ...location, endLine, endColumn: end - endLineStart, lineTo: breaks[endLine] ?? this.to };
    return { ...location, lineTo: Math.max(location.lineTo, end) };
  }

  private behindLast(start: number, end: number): Location {
    const { breaks, bytes, to } = this;
    const line = breaks.length === 0 ? 1 : breaks.length;
    const lineStart = breaks.length === 0 ? to : (breaks.at(-1) ?? 0);
    // Kept for the next match on the same line.
    if (!(this.tail.from <= end && end <= this.tail.to)) {
      let lineTo = end;
      while (lineTo < to && bytes[lineTo] !== newline && bytes[lineTo] !== carriageReturn) lineTo++;
      this.tail = { from: end, to: lineTo };
    }
    const lineTo = this.tail.to;
    return { startLine: line, endLine: line, startColumn: start - lineStart + 1, endColumn: end - lineStart, lineFrom: this.from, lineTo };
  }
}
