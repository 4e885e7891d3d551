import { NeedleFinder } from './needle-finder.ts';
import { searchable, spellingsOf, type Spelling } from './spellings.ts';

/** A secret of the job. The value stays in memory and is never written. */
export interface LiveValue {
  readonly name: string;
  readonly value: string;
}

/** Shorter ones stand in any text by chance. In bytes of UTF-8. */
export const leastLiveBytes = 8;

export interface LiveHit {
  readonly name: string;
  readonly encoding: Spelling['encoding'];
  readonly at: number;
  readonly to: number;
}

/** Finds the job's own secrets in texts, as they are and encoded, whether or not a rule knows their form. */
export class LiveFinder {
  readonly #finder: NeedleFinder;
  readonly #needles: readonly (Spelling & { readonly name: string })[];
  readonly #values: ReadonlyMap<string, readonly string[]>;

  /** Values of fewer than 8 bytes are left out. */
  constructor(values: readonly LiveValue[]) {
    const long = values
      .map(({ name, value }) => ({ name, value: searchable(value) }))
      .filter(({ value }) => Buffer.byteLength(value) >= leastLiveBytes);
    this.#needles = long.flatMap(({ name, value }) => spellingsOf(value).map((spelling) => ({ ...spelling, name })));
    this.#finder = new NeedleFinder(this.#needles.map(({ bytes }) => bytes));
    const named = new Map<string, string[]>();
    for (const { name, value } of long) named.set(value, [...(named.get(value) ?? []), name]);
    this.#values = named;
  }

  get empty(): boolean {
    return this.#needles.length === 0;
  }

  /** Where they stand, in the order of the text; one place is named once for each secret. */
  find(bytes: Buffer, from: number, to: number): readonly LiveHit[] {
    const hits = new Map<string, LiveHit>();
    this.#finder.find(bytes, from, to, (index, at) => {
      const needle = this.#needles[index];
      if (needle === undefined) return;
      hits.set(`${needle.name}\0${String(at)}`, { name: needle.name, encoding: needle.encoding, at, to: at + needle.bytes.length });
    });
    return [...hits.values()].sort((one, other) => one.at - other.at);
  }

  /** Names of the secrets that a text found by a rule is, or contains. */
  namesIn(secret: string): readonly string[] {
    return [...this.#values].flatMap(([value, names]) => (secret.includes(value) ? names : []));
  }
}
