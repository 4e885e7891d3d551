import { perlClasses, posixClasses } from './classes.ts';
import { anyCodePoint, complement, lastCodePoint, union, type Ranges } from './ranges.ts';
import { PatternError, type Assertion, type ParsedPattern, type Syntax } from './syntax.ts';
import { foldCase, unicodeClass } from './unicode.ts';

/** Largest count in `{n,m}`, and what nested counts may multiply to. */
const maxRepeat = 1000;
const maxDepth = 500;
const maxLength = 200_000;

interface Flags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly ungreedy: boolean;
}

const notNewline: Ranges = complement([[10, 10]]);
const controls: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** Most sets that are kept. */
const mostKnown = 2_000;
const known = new Map<string, Ranges>();

/** The same set in one place of the memory: what is compiled for it is then used by every pattern that has it. */
function shared(ranges: Ranges): Ranges {
  if (ranges.length > 20) return ranges;
  const key = ranges.join();
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  known.set(key, ranges);
  return ranges;
}

const literals = new Map<number, Ranges>();

/** The set of a character, of either case if it is folded. */
function literal(codePoint: number, ignoreCase: boolean): Ranges {
  const key = ignoreCase ? -codePoint - 1 : codePoint;
  let found = literals.get(key);
  if (found === undefined) {
    const ranges: Ranges = [[codePoint, codePoint]];
    found = shared(ignoreCase ? foldCase(ranges) : ranges);
    if (literals.size >= mostKnown) literals.clear();
    literals.set(key, found);
  }
  return found;
}

/** How often the innermost part may be repeated by all counts around it. */
function repeats(syntax: Syntax): number {
  switch (syntax.kind) {
    case 'concat':
    case 'alternate':
      return Math.max(1, ...syntax.parts.map(repeats));
    case 'group':
      return repeats(syntax.part);
    case 'repeat': {
      const times = syntax.max === Infinity ? syntax.min : syntax.max;
      return Math.max(1, times) * repeats(syntax.part);
    }
    default:
      return 1;
  }
}

class Parser {
  private readonly text: string;
  private at = 0;
  private groups = 0;
  private depth = 0;
  private readonly names = new Set<string>();
  private flags: Flags = { ignoreCase: false, multiline: false, dotAll: false, ungreedy: false };

  constructor(text: string) {
    this.text = text;
  }

  parse(): ParsedPattern {
    const syntax = this.alternation();
    if (this.at < this.text.length) throw new PatternError('has a ) without its (', this.at);
    return { syntax, groups: this.groups };
  }

  private peek(): string {
    return this.text[this.at] ?? '';
  }

  /** Takes `text` where it is next. */
  private take(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private codePoint(): number {
    const code = this.text.codePointAt(this.at) ?? 0;
    this.at += code > 0xffff ? 2 : 1;
    return code;
  }

  private literal(codePoint: number): Syntax {
    return { kind: 'class', ranges: literal(codePoint, this.flags.ignoreCase) };
  }

  private alternation(): Syntax {
    if (++this.depth > maxDepth) throw new PatternError(`has more than ${maxDepth} groups within each other`, this.at);
    const parts = [this.concatenation()];
    while (this.take('|')) parts.push(this.concatenation());
    this.depth--;
    return parts.length === 1 ? (parts[0] ?? { kind: 'empty' }) : { kind: 'alternate', parts };
  }

  private concatenation(): Syntax {
    const parts: Syntax[] = [];
    while (this.at < this.text.length && this.peek() !== '|' && this.peek() !== ')') {
      if (this.take('\\Q')) {
        const end = this.text.indexOf('\\E', this.at);
        const stop = end < 0 ? this.text.length : end;
        while (this.at < stop) parts.push(this.literal(this.codePoint()));
        if (end >= 0) this.at += 2;
        // A repetition after it belongs to its last character.
        const last = parts.pop();
        if (last !== undefined) parts.push(this.repetition(last, this.at));
        continue;
      }
      const start = this.at;
      const atom = this.atom();
      if (atom !== undefined) parts.push(this.repetition(atom, start));
      else if (/[*+?]/.test(this.peek())) throw new PatternError(`has a ${this.peek()} with nothing before it to repeat`, this.at);
    }
    return parts.length === 1 ? (parts[0] ?? { kind: 'empty' }) : parts.length === 0 ? { kind: 'empty' } : { kind: 'concat', parts };
  }

  /** One thing that can be repeated; undefined for flags, which change what follows. */
  private atom(): Syntax | undefined {
    const start = this.at;
    if (this.take('(')) return this.group(start);
    if (this.take('[')) return this.bracket(start);
    if (this.take('.')) return { kind: 'class', ranges: this.flags.dotAll ? anyCodePoint : notNewline };
    if (this.take('^')) return this.assertion(this.flags.multiline ? 'line-start' : 'text-start');
    if (this.take('$')) return this.assertion(this.flags.multiline ? 'line-end' : 'text-end');
    if (this.peek() === '\\') return this.escapedAtom();
    if (/[*+?]/.test(this.peek())) throw new PatternError(`has a ${this.peek()} with nothing before it to repeat`, start);
    return this.literal(this.codePoint());
  }

  private assertion(assertion: Assertion): Syntax {
    return { kind: 'assert', assertion };
  }

  private escapedAtom(): Syntax {
    if (this.take('\\A')) return this.assertion('text-start');
    if (this.take('\\z')) return this.assertion('text-end');
    if (this.take('\\b')) return this.assertion('word-boundary');
    if (this.take('\\B')) return this.assertion('no-word-boundary');
    const ranges = this.classEscape();
    if (ranges !== undefined) return { kind: 'class', ranges };
    return this.literal(this.escape());
  }

  private repetition(atom: Syntax, start: number): Syntax {
    const bounds = this.bounds();
    if (bounds === undefined) return atom;
    const lazy = this.take('?');
    const again = this.at;
    if (this.bounds() !== undefined) {
      const shown = this.text.slice(again, this.at);
      throw new PatternError(`repeats a repetition (${shown}): possessive and stacked repetitions are not supported`, again);
    }
    const repeat: Syntax = { kind: 'repeat', part: atom, ...bounds, greedy: lazy === this.flags.ungreedy };
    if (repeats(repeat) > maxRepeat) throw new PatternError(`repeats something more than ${maxRepeat} times`, start);
    return repeat;
  }

  private bounds(): { min: number; max: number } | undefined {
    if (this.take('*')) return { min: 0, max: Infinity };
    if (this.take('+')) return { min: 1, max: Infinity };
    if (this.take('?')) return { min: 0, max: 1 };
    const counts = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.text.slice(this.at, this.at + 30));
    if (counts === null) return undefined;
    const [shown, low = '', comma, high = ''] = counts;
    // With a leading zero Go takes it for text.
    if (/^0\d/.test(low) || /^0\d/.test(high)) return undefined;
    const min = Number(low);
    const max = comma === undefined ? min : high === '' ? Infinity : Number(high);
    if (min > maxRepeat || (max !== Infinity && max > maxRepeat))
      throw new PatternError(`repeats something more than ${maxRepeat} times (${shown})`, this.at);
    if (max < min) throw new PatternError(`has a repetition whose end is before its start (${shown})`, this.at);
    this.at += shown.length;
    return { min, max };
  }

  private group(start: number): Syntax | undefined {
    const before = this.flags;
    let index: number | undefined;
    if (this.take('?P<') || (!this.text.startsWith('?<=', this.at) && !this.text.startsWith('?<!', this.at) && this.take('?<'))) {
      const end = this.text.indexOf('>', this.at);
      const name = this.text.slice(this.at, end < 0 ? this.text.length : end);
      if (end < 0 || !/^\w+$/.test(name)) throw new PatternError('has a group whose name is not of letters, digits and _', start);
      if (this.names.has(name)) throw new PatternError(`has two groups of the name ${name}`, start);
      this.names.add(name);
      this.at = end + 1;
      index = ++this.groups;
    } else if (this.take('?')) {
      if (/^(?:[=!>|#&(]|<[=!]|P[=>])/.test(this.text.slice(this.at, this.at + 2))) throw new PatternError(this.refusedGroup(), start);
      this.readFlags(start);
      if (this.text[this.at - 1] === ')') return undefined;
    } else {
      index = ++this.groups;
    }
    const part = this.alternation();
    if (!this.take(')')) throw new PatternError('has a ( without its )', start);
    this.flags = before;
    return index === undefined ? part : { kind: 'group', index, part };
  }

  private refusedGroup(): string {
    const next = this.text.slice(this.at, this.at + 2);
    if (next.startsWith('<')) return `looks behind ((?${next}), which cannot be searched for in linear time`;
    if (/^[=!]/.test(next)) return `looks ahead ((?${next[0] ?? ''}), which cannot be searched for in linear time`;
    if (next.startsWith('>')) return 'has an atomic group ((?>), which is not supported';
    if (next.startsWith('P')) return `refers to a group ((?${next}), which cannot be searched for in linear time`;
    return `has a group of an unknown kind ((?${next[0] ?? ''})`;
  }

  /** Flags after `(?`, with the `)` or `:` after them. */
  private readFlags(start: number): void {
    const names: Readonly<Record<string, keyof Flags>> = { i: 'ignoreCase', m: 'multiline', s: 'dotAll', U: 'ungreedy' };
    let flags = this.flags;
    let value = true;
    let seen = false;
    while (this.at < this.text.length) {
      const letter = this.peek();
      this.at++;
      const flag = names[letter];
      if (flag !== undefined) {
        flags = { ...flags, [flag]: value };
        seen = true;
      } else if (letter === '-' && value) {
        value = false;
        seen = false;
      } else if ((letter === ':' || letter === ')') && (seen || value)) {
        this.flags = flags;
        return;
      } else {
        throw new PatternError(`has a flag that is not i, m, s or U (${letter})`, start);
      }
    }
    throw new PatternError('has a ( without its )', start);
  }

  /** A class such as `\d` or `\pL`; undefined where none is next. */
  private classEscape(): Ranges | undefined {
    const letter = this.text[this.at + 1] ?? '';
    const perl = Object.hasOwn(perlClasses, letter) ? perlClasses[letter] : undefined;
    if (perl !== undefined) {
      this.at += 2;
      // Go folds \w as any other class, before it is negated.
      if (!this.flags.ignoreCase) return perl;
      return shared(/[DSW]/.test(letter) ? complement(foldCase(complement(perl))) : foldCase(perl));
    }
    if (letter !== 'p' && letter !== 'P') return undefined;
    const start = this.at;
    const found = /^\\[pP](?:([A-Za-z])|\{(\^?)([^}]*)\})/.exec(this.text.slice(start, start + 80));
    const name = found?.[1] ?? found?.[3] ?? '';
    const ranges = unicodeClass(name);
    if (found === null || ranges === undefined) throw new PatternError(`has an unknown class of Unicode (\\${letter}{${name}})`, start);
    this.at += found[0].length;
    const folded = this.flags.ignoreCase ? foldCase(ranges) : ranges;
    return (letter === 'P') === (found[2] === '^') ? folded : complement(folded);
  }

  /** A character after a backslash. */
  private escape(): number {
    const start = this.at;
    this.at++;
    if (this.at >= this.text.length) throw new PatternError('ends with a single backslash', start);
    const octal = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(this.text.slice(this.at, this.at + 3));
    if (octal !== null) {
      this.at += octal[0].length;
      return Number.parseInt(octal[0], 8);
    }
    const hex = /^x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,8})\})/.exec(this.text.slice(this.at, this.at + 12));
    const code = hex === null ? -1 : Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
    if (hex !== null && code <= lastCodePoint) {
      this.at += hex[0].length;
      return code;
    }
    const letter = this.codePoint();
    const name = String.fromCodePoint(letter);
    if (letter < 0x80 && !/[0-9A-Za-z]/.test(name)) return letter;
    const control = Object.hasOwn(controls, name) ? controls[name] : undefined;
    if (control !== undefined) return control;
    if (/[1-9]/.test(name)) throw new PatternError(`refers to a group (\\${name}), which cannot be searched for in linear time`, start);
    if (name === 'Z') throw new PatternError('has \\Z, which the dialect does not know: \\z is the end of the text', start);
    throw new PatternError(`has an unknown escape (\\${name})`, start);
  }

  private bracket(start: number): Syntax {
    const negated = this.take('^');
    const sets: Ranges[] = [];
    for (let first = true; first || this.peek() !== ']'; first = false) {
      if (this.at >= this.text.length) throw new PatternError('has a [ without its ]', start);
      const named = this.posixClass() ?? (this.peek() === '\\' ? this.classEscape() : undefined);
      sets.push(named ?? this.bracketRange(start));
    }
    this.at++;
    const ranges = union(...sets);
    return { kind: 'class', ranges: shared(negated ? complement(ranges) : ranges) };
  }

  private bracketRange(start: number): Ranges {
    const at = this.at;
    const first = this.bracketCharacter(start);
    let last = first;
    if (this.peek() === '-' && this.at + 1 < this.text.length && this.text[this.at + 1] !== ']') {
      this.at++;
      last = this.bracketCharacter(start);
    }
    if (last < first) throw new PatternError(`has a range whose end is before its start (${this.text.slice(at, this.at)})`, at);
    if (first === last) return literal(first, this.flags.ignoreCase);
    return this.flags.ignoreCase ? foldCase([[first, last]]) : [[first, last]];
  }

  private bracketCharacter(start: number): number {
    if (this.at >= this.text.length) throw new PatternError('has a [ without its ]', start);
    return this.peek() === '\\' ? this.escape() : this.codePoint();
  }

  private posixClass(): Ranges | undefined {
    if (!this.text.startsWith('[:', this.at)) return undefined;
    const found = /^\[:(\^?)(\w*):\]/.exec(this.text.slice(this.at, this.at + 20));
    if (found === null) return undefined;
    const [shown, not, name = ''] = found;
    const ranges = Object.hasOwn(posixClasses, name) ? posixClasses[name] : undefined;
    if (ranges === undefined) throw new PatternError(`has an unknown class (${shown})`, this.at);
    this.at += shown.length;
    const folded = this.flags.ignoreCase ? foldCase(ranges) : ranges;
    return not === '^' ? complement(folded) : folded;
  }
}

/**
 * Reads a pattern in the dialect of Go's `regexp` (RE2, https://github.com/google/re2/wiki/Syntax). What cannot be searched for in linear time
 * (references to groups, looking ahead or behind) is refused by name, as in Go.
 * @throws PatternError
 */
export function parsePattern(text: string): ParsedPattern {
  if (text.length > maxLength) throw new PatternError(`is longer than ${maxLength} characters`, maxLength);
  return new Parser(text).parse();
}
