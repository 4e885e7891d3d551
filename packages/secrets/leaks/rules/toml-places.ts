import type { Place } from '#core/located';

type Path = readonly (string | number)[];

/** A path as a key; names in lower case, as gitleaks takes them. */
function keyOf(path: Path): string {
  return JSON.stringify(path.map((part) => (typeof part === 'string' ? part.toLowerCase() : part)));
}

/** Walks through a TOML text that is known to be valid and notes where each value begins. */
class Walk {
  readonly offsets = new Map<string, number>();
  private readonly text: string;
  private at = 0;
  private table: Path = [];
  private readonly counts = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
    while (this.at < text.length) this.statement();
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** White space, newlines and comments. */
  private space(): void {
    this.match(/(?:\s|#[^\n]*)*/y);
  }

  private statement(): void {
    this.space();
    if (this.at >= this.text.length) return;
    const start = this.at;
    const bracket = this.match(/\[\[?/y);
    if (bracket === '') {
      const path = [...this.table, ...this.keys()];
      this.match(/[ \t]*=[ \t]*/y);
      this.value(path);
    } else {
      this.header(this.keys(), bracket === '[[', start);
      this.match(/[ \t]*\]\]?/y);
    }
    // Whatever is not understood ends with its line.
    if (this.at === start) this.match(/[^\n]*\n?/y);
  }

  private header(names: readonly string[], isArray: boolean, start: number): void {
    let path: Path = [];
    for (const [index, name] of names.entries()) {
      path = [...path, name];
      const key = keyOf(path);
      const count = this.counts.get(key);
      if (isArray && index === names.length - 1) {
        this.counts.set(key, (count ?? 0) + 1);
        path = [...path, count ?? 0];
      } else if (count !== undefined) {
        path = [...path, count - 1];
      }
    }
    this.table = path;
    this.offsets.set(keyOf(path), start);
  }

  private keys(): string[] {
    const names: string[] = [];
    do {
      const raw = this.match(/[ \t]*(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+)[ \t]*/y).trim();
      names.push(raw.replace(/^["']|["']$/g, ''));
    } while (this.match(/\./y) !== '');
    return names;
  }

  private value(path: Path): void {
    this.offsets.set(keyOf(path), this.at);
    if (this.match(/\[/y) !== '') {
      this.list(']', (index) => {
        this.value([...path, index]);
      });
    } else if (this.match(/\{/y) !== '') {
      this.list('}', () => {
        const names = this.keys();
        this.match(/[ \t]*=[ \t]*/y);
        this.value([...path, ...names]);
      });
    } else {
      this.match(/"""(?:[^\\]|\\[^])*?"""(?:"{1,2})?|'''[^]*?'''(?:'{1,2})?|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,\]}#]+(?: \d[^\s,\]}#]*)?/y);
    }
  }

  private list(end: string, item: (index: number) => void): void {
    for (let index = 0; ; index++) {
      this.space();
      if (this.at >= this.text.length || this.text[this.at] === end) break;
      const before = this.at;
      item(index);
      this.space();
      this.match(/,/y);
      if (this.at === before) break;
    }
    this.at++;
  }
}

/** Where the values of a TOML text are; what is not found by its own path by that of what it is in. */
export class TomlPlaces {
  private readonly text: string;
  private walked: Walk | undefined;

  /** @param text that a TOML parser has accepted */
  constructor(text: string) {
    this.text = text;
  }

  /** Most files have nothing to be located. */
  private get walk(): Walk {
    return (this.walked ??= new Walk(this.text));
  }

  /** The line and column of a value, or of what is `within` UTF-16 units behind the start of a string. */
  locate(path: Path, within?: number): Place {
    for (let length = path.length; length > 0; length--) {
      const offset = this.walk.offsets.get(keyOf(path.slice(0, length)));
      if (offset === undefined) continue;
      if (length < path.length || within === undefined) return this.placeAt(offset);
      const quotes = /^(?:"""\n?|'''\n?|"|')?/.exec(this.text.slice(offset, offset + 5))?.[0].length ?? 0;
      return this.placeAt(offset + quotes + within);
    }
    return { line: 1, column: 1 };
  }

  private placeAt(offset: number): Place {
    const before = this.text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  }
}
