/** A text and, for each of its UTF-16 units, the piece of the original that it was made of. */
export interface Reading {
  readonly text: string;
  /** Where in the original the piece of a unit begins and ends; absent when nothing had to be decoded. */
  readonly origin?: { readonly starts: Int32Array; readonly ends: Int32Array };
}

/** Takes together what a decoder makes of a reading, and remembers where in the original each unit comes from. */
export class ReadingBuilder {
  readonly #from: Reading;
  #units = new Uint16Array(64);
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #length = 0;

  constructor(from: Reading) {
    this.#from = from;
  }

  /** One unit, made of the units from `from` to before `to` of the reading that is decoded; of none when the two are equal. */
  put(unit: number, from: number, to: number): void {
    if (this.#length === this.#units.length) this.#grow();
    const { origin } = this.#from;
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = origin === undefined ? from : (origin.starts[from] ?? 0);
    this.#ends[this.#length] = origin === undefined ? to : to > from ? (origin.ends[to - 1] ?? 0) : (origin.starts[from] ?? 0);
    this.#length += 1;
  }

  /** The units from `from` to before `to` as they are. */
  keep(from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.put(this.#from.text.charCodeAt(at), at, at + 1);
  }

  get length(): number {
    return this.#length;
  }

  build(): Reading {
    const units = this.#units.subarray(0, this.#length);
    const text = Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
    return { text, origin: { starts: this.#starts.subarray(0, this.#length), ends: this.#ends.subarray(0, this.#length) } };
  }

  #grow(): void {
    const size = this.#units.length * 2;
    const [units, starts, ends] = [new Uint16Array(size), new Int32Array(size), new Int32Array(size)];
    units.set(this.#units);
    starts.set(this.#starts);
    ends.set(this.#ends);
    [this.#units, this.#starts, this.#ends] = [units, starts, ends];
  }
}

/** The reading with every match of the (global) pattern replaced by what it stands for; undefined when nothing was. Undefined for a match leaves it. */
export function replaced(reading: Reading, pattern: RegExp, decode: (match: RegExpExecArray) => string | undefined): Reading | undefined {
  const { text } = reading;
  let builder: ReadingBuilder | undefined;
  let done = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const decoded = decode(match);
    if (decoded === undefined || decoded === match[0]) continue;
    builder ??= new ReadingBuilder(reading);
    builder.keep(done, match.index);
    done = match.index + match[0].length;
    for (let at = 0; at < decoded.length; at += 1) builder.put(decoded.charCodeAt(at), match.index, done);
  }
  builder?.keep(done, text.length);
  return builder?.build();
}
