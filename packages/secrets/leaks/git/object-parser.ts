/** What became of one object that was asked for. `bytes` may be kept. */
export type ReadObject =
  | { readonly outcome: 'read'; readonly bytes: Buffer }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'too-large'; readonly size: number }
  | { readonly outcome: 'dropped' };

const newline = 10;
/** Bytes of an object by which `wanted` decides. */
const beginning = 8_000;

/** Reads what `git cat-file --batch` prints, in pieces of any size; holds one object at a time. */
export class ObjectParser {
  readonly #maxBytes: number;
  readonly #wanted: (beginning: Buffer, whole: boolean) => boolean;
  readonly #read: (object: ReadObject, index: number) => void;
  #index = 0;
  #head = '';
  /** Bytes still to come of the object and the line feed after it; -1 in its head. */
  #left = -1;
  #object: Buffer = Buffer.alloc(0);
  #size = 0;
  #decided = false;
  #dropped: ReadObject | undefined;

  /** `wanted` sees the first bytes of an object (8,000 where it has as many) and says whether the rest is read. */
  constructor(maxBytes: number, wanted: (beginning: Buffer, whole: boolean) => boolean, read: (object: ReadObject, index: number) => void) {
    this.#maxBytes = maxBytes;
    this.#wanted = wanted;
    this.#read = read;
  }

  push(piece: Buffer): void {
    let at = 0;
    while (at < piece.length) {
      if (this.#left === -1) {
        const end = piece.indexOf(newline, at);
        this.#head += piece.toString('latin1', at, end === -1 ? piece.length : end);
        if (end === -1) return;
        at = end + 1;
        this.#beginObject();
      } else {
        const take = Math.min(this.#left, piece.length - at);
        this.#take(piece, at, take);
        at += take;
      }
    }
  }

  #beginObject(): void {
    const [, size] = /^[0-9a-f]+ [a-z]+ (\d+)$/u.exec(this.#head) ?? [];
    this.#head = '';
    if (size === undefined) {
      this.#say({ outcome: 'missing' });
      return;
    }
    const bytes = Number(size);
    this.#left = bytes + 1;
    this.#size = 0;
    this.#decided = false;
    this.#dropped = bytes > this.#maxBytes ? { outcome: 'too-large', size: bytes } : undefined;
    this.#object = this.#dropped === undefined ? Buffer.allocUnsafe(bytes) : Buffer.alloc(0);
  }

  #take(piece: Buffer, from: number, count: number): void {
    this.#left -= count;
    if (this.#dropped === undefined) {
      // The last byte is the line feed after the object, for which it has no room.
      this.#size += piece.copy(this.#object, this.#size, from, from + count);
      const whole = this.#size === this.#object.length;
      if (!this.#decided && (whole || this.#size >= beginning)) {
        this.#decided = true;
        if (!this.#wanted(this.#object.subarray(0, Math.min(this.#size, beginning)), this.#object.length <= beginning)) {
          this.#dropped = { outcome: 'dropped' };
          this.#object = Buffer.alloc(0);
        }
      }
    }
    if (this.#left > 0) return;
    this.#left = -1;
    this.#say(this.#dropped ?? { outcome: 'read', bytes: this.#object });
    this.#object = Buffer.alloc(0);
  }

  #say(object: ReadObject): void {
    this.#read(object, this.#index);
    this.#index += 1;
  }
}
