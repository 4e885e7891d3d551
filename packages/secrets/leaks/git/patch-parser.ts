import { unquotedPath } from './quoted-path.ts';

/** The lines that a commit adds to a file in one place. `bytes` is valid until the handler returns. */
export interface Hunk {
  readonly path: string;
  /** Empty where the patch is not of a commit. */
  readonly commit: string;
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
  readonly firstLine: number;
  /** Added by a merge itself: the lines are in none of its parents. */
  readonly merge: boolean;
}

export interface PatchHandler {
  hunk(hunk: Hunk): void;
  /** A file whose change git does not show, for it holds zeros. */
  binary(path: string, commit: string, blob: string): void;
  submodule(path: string): void;
}

/** What the current line is; 0 between lines. */
const header = 1;
const added = 2;
const skipped = 3;
const combined = 4;

const newline = 10;
const plus = 43;
const minus = 45;
const space = 32;
const backslash = 92;
const headerBytes = 1 << 16;

/**
 * Reads what `git diff-tree --stdin -p --cc -U0 --full-index` prints, in pieces of any size and lines of any length. The counts in a hunk's head say what
 * belongs to it, so that no content can pass for a head.
 */
export class PatchParser {
  readonly #handler: PatchHandler;
  #line = 0;
  #header = '';
  #commit = '';
  #path = '';
  #headPath = '';
  #blob = '';
  #submodule = false;
  /** Lines still to come of each parent, and of the result. */
  #parents: number[] = [];
  #result = 0;
  #added: Buffer = Buffer.allocUnsafe(1 << 16);
  #size = 0;
  #firstLine = 1;
  #nextLine = 1;
  /** Columns of the current line of a combined hunk that have been read. */
  #columns: number[] = [];
  #lastAdded = false;
  /** The sign before an added line has not been passed yet. */
  #signed = false;

  constructor(handler: PatchHandler) {
    this.#handler = handler;
  }

  push(piece: Buffer): void {
    let at = 0;
    while (at < piece.length) {
      if (this.#line === 0) this.#begin(piece[at] ?? 0);
      if (this.#line === combined) {
        at = this.#readColumns(piece, at);
        continue;
      }
      const found = piece.indexOf(newline, at);
      const end = found === -1 ? piece.length : found + 1;
      if (this.#line === added) this.#append(piece, at, end);
      else if (this.#line === header && this.#header.length < headerBytes) this.#header += piece.toString('latin1', at, end);
      at = end;
      if (found !== -1) this.#endLine();
    }
  }

  end(): void {
    if (this.#line !== 0) this.#endLine();
    this.#flush();
  }

  /** Decides by its first byte what a line is. */
  #begin(first: number): void {
    if (first === backslash) {
      // "\ No newline at end of file" is about the line before.
      if (this.#lastAdded && this.#size > 0 && this.#added[this.#size - 1] === newline) this.#size -= 1;
      this.#line = skipped;
    } else if (this.#parents.length === 1 && (this.#result > 0 || (this.#parents[0] ?? 0) > 0)) {
      this.#lastAdded = first === plus;
      if (first === plus) {
        this.#result -= 1;
        this.#line = added;
        this.#signed = true;
      } else {
        if (first === minus) this.#parents[0] = (this.#parents[0] ?? 0) - 1;
        this.#line = skipped;
      }
    } else if (this.#parents.length > 1 && (this.#result > 0 || this.#parents.some((left) => left > 0))) {
      this.#columns = [];
      this.#line = combined;
    } else {
      this.#flush();
      this.#header = '';
      this.#line = header;
    }
  }

  #append(piece: Buffer, from: number, end: number): void {
    const start = this.#signed ? from + 1 : from;
    this.#signed = false;
    const length = end - start;
    if (this.#size + length > this.#added.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#added.length * 2, this.#size + length));
      this.#added.copy(larger, 0, 0, this.#size);
      this.#added = larger;
    }
    if (length < 48) {
      // Cheaper than the call of a copy.
      for (let i = 0; i < length; i += 1) this.#added[this.#size + i] = piece[start + i] ?? 0;
    } else piece.copy(this.#added, this.#size, start, end);
    this.#size += length;
  }

  /** A line of a combined hunk has a column for each parent; one that is new to all of them is added by the merge. */
  #readColumns(piece: Buffer, from: number): number {
    let at = from;
    while (at < piece.length && this.#columns.length < this.#parents.length) {
      this.#columns.push(piece[at] ?? space);
      at += 1;
    }
    if (this.#columns.length < this.#parents.length) return at;
    const deleted = this.#columns.includes(minus);
    this.#columns.forEach((sign, parent) => {
      if (sign === (deleted ? minus : space)) this.#parents[parent] = (this.#parents[parent] ?? 0) - 1;
    });
    this.#lastAdded = false;
    this.#line = skipped;
    if (deleted) return at;
    this.#result -= 1;
    if (this.#columns.every((sign) => sign === plus)) {
      if (this.#size === 0) this.#firstLine = this.#nextLine;
      this.#lastAdded = true;
      this.#line = added;
    } else this.#flush();
    this.#nextLine += 1;
    return at;
  }

  #endLine(): void {
    const ended = this.#line;
    this.#line = 0;
    if (ended === header) this.#readHeader(this.#header.endsWith('\n') ? this.#header.slice(0, -1) : this.#header);
  }

  #readHeader(line: string): void {
    if (line.startsWith('@@')) this.#readHunkHead(line);
    else if (line.startsWith('+++ ')) this.#path = withoutPrefix(unquotedPath(line.endsWith('\t') ? line.slice(4, -1) : line.slice(4)));
    else if (line.startsWith('--- ')) return;
    else if (line.startsWith('diff --')) this.#beginFile(line);
    else if (line.startsWith('rename to ')) this.#headPath = unquotedPath(line.slice(10));
    else if (line.startsWith('index ')) this.#readIndex(line);
    else if (line === 'new file mode 160000' || line === 'new mode 160000') this.#submodule = true;
    else if (line.startsWith('Binary files ')) this.#handler.binary(this.#headPath, this.#commit, this.#blob);
    else if ((line.length === 40 || line.length === 64) && /^[0-9a-f]+$/u.test(line)) this.#commit = line;
  }

  #beginFile(line: string): void {
    this.#submodule = false;
    this.#blob = '';
    const names = line.slice(line.indexOf(' ', 7) + 1);
    // Both names are the same unless "rename to" follows; a blank in them does not matter then.
    this.#headPath = line.startsWith('diff --git ')
      ? withoutPrefix(unquotedPath(names.slice(names.length - (names.length - 1) / 2)))
      : unquotedPath(names);
    this.#path = this.#headPath;
  }

  #readIndex(line: string): void {
    const start = line.indexOf('..') + 2;
    const end = line.indexOf(' ', start);
    this.#blob = end === -1 ? line.slice(start) : line.slice(start, end);
    if (line.endsWith(' 160000')) this.#submodule = true;
  }

  #readHunkHead(line: string): void {
    // "@@ -12,3 +14 @@", one more sign and range for each further parent.
    this.#parents = [];
    let at = line.indexOf(' ') + 1;
    for (let sign = line[at]; sign === '-' || sign === '+'; sign = line[at]) {
      const end = line.indexOf(' ', at);
      const comma = line.indexOf(',', at);
      const whole = comma === -1 || comma > end;
      const count = whole ? 1 : Number(line.slice(comma + 1, end));
      if (sign === '-') this.#parents.push(count);
      else {
        this.#result = count;
        this.#firstLine = Number(line.slice(at + 1, whole ? end : comma));
      }
      at = end + 1;
    }
    this.#nextLine = this.#firstLine;
    this.#lastAdded = false;
    this.#size = 0;
  }

  #flush(): void {
    const to = this.#size;
    this.#size = 0;
    if (to === 0) return;
    if (this.#submodule) {
      this.#handler.submodule(this.#path);
      return;
    }
    this.#handler.hunk({
      path: this.#path,
      commit: this.#commit,
      bytes: this.#added,
      from: 0,
      to,
      firstLine: this.#firstLine,
      merge: this.#parents.length > 1,
    });
    // One huge line is no reason to hold its memory to the end.
    if (this.#added.length > 1 << 22) this.#added = Buffer.allocUnsafe(1 << 16);
  }
}

function withoutPrefix(path: string): string {
  return path.startsWith('b/') ? path.slice(2) : path;
}
