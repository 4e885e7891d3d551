import { Mistake, quote } from './problem.ts';

/** A place in a text that is being read from left to right. */
export class Cursor {
  readonly text: string;
  position = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads what the sticky pattern matches here, or nothing. */
  take(pattern: RegExp): string | undefined {
    const found = this.look(pattern);
    if (found !== undefined) this.position += found.length;
    return found;
  }

  /** What the sticky pattern matches here, without reading it. */
  look(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    return pattern.exec(this.text)?.[0];
  }

  skipSpace(): void {
    this.take(/\s*/y);
  }

  atEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** `found "x", expected y, for example z`, pointing at the next character. */
  mistake(expected: string, example: string, hint?: string): Mistake {
    const rest = this.look(/\S+/y);
    const found = rest === undefined ? 'the end of the text' : quote(rest);
    return new Mistake(this.position, `found ${found}, expected ${expected}, for example ${example}`, hint);
  }
}
