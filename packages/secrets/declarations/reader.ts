/** What is wrong with a declaration, and where. */
export interface DeclarationProblem {
  /**
   * What is accepted there, with an example; one sentence without a full stop. It never repeats what was written: a value that stands in the place of a
   * declaration is a secret.
   */
  readonly message: string;
  /** From 1, in UTF-16 code units as editors count. */
  readonly column: number;
}

/** Carries a problem out of the depth of the parser; never leaves this folder. */
export class DeclarationMistake extends Error {
  override readonly name = 'DeclarationMistake';
  readonly problem: DeclarationProblem;

  constructor(position: number, message: string) {
    super(message);
    this.problem = { message, column: position + 1 };
  }
}

/** A place in a declaration that is read from left to right. */
export class DeclarationReader {
  readonly text: string;
  position = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads what the sticky pattern matches here, or nothing. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  skipSpace(): void {
    this.take(/[ \t]*/y);
  }

  atEnd(): boolean {
    return this.position >= this.text.length;
  }

  mistake(message: string): DeclarationMistake {
    return new DeclarationMistake(this.position, message);
  }

  /** The text between a parenthesis that opens here and the one that closes it; those of a class `[(]` or behind a backslash do not count. */
  takeParenthesised(example: string): { readonly inside: string; readonly at: number } {
    if (this.take(/\(/y) === undefined) throw this.mistake(`expected \`(\`, for example ${example}`);
    const at = this.position;
    const end = closingParenthesis(this.text, at);
    if (end < 0) throw new DeclarationMistake(at - 1, `this parenthesis is not closed, expected for example ${example}`);
    this.position = end + 1;
    return { inside: this.text.slice(at, end), at };
  }
}

function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  let inClass = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (inClass) {
      if (character === ']') inClass = false;
    } else if (character === '[') {
      inClass = true;
      // A bracket that comes first is a member of its class.
      if (/^\^?\]/.test(text.slice(at + 1, at + 3))) at += text.charAt(at + 1) === '^' ? 2 : 1;
    } else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
