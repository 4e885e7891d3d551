/** Regular expressions for label values in linear time: the pattern is the user's, so a backtracking engine could be made to hang. */

/** The whole value must match, as in Prometheus. */
export type LabelTest = (value: string) => boolean;

type Node =
  | { readonly kind: 'character'; readonly test: (code: number) => boolean }
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'either'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number };

type Instruction =
  | { readonly kind: 'character'; readonly test: (code: number) => boolean }
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' }
  /** Goes on at both places. */
  | { readonly kind: 'fork'; to: readonly number[] }
  | { readonly kind: 'match' };

const MAX_PATTERN = 1_000;
const MAX_INSTRUCTIONS = 5_000;
const MAX_DEPTH = 50;

/** A pattern that cannot be read; the message says why. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/**
 * Compiles the part of RE2's syntax that label matchers use: literals, `.`, classes, `\d \w \s` and their negations, groups, alternatives,
 * `* + ? {n,m}` and their lazy forms, `^ $`, a leading `(?i)`. Throws PatternError for anything else, and for a pattern that grows too large.
 * Matching takes at most length of the value × size of the pattern steps.
 */
export function compileLabelRegex(pattern: string): LabelTest {
  const program = programOf(pattern);
  return (value) => run(program, value);
}

function programOf(pattern: string): readonly Instruction[] {
  if (pattern.length > MAX_PATTERN) throw new PatternError(`it is longer than ${MAX_PATTERN} characters`);
  const ignoreCase = pattern.startsWith('(?i)');
  const node = new PatternReader(ignoreCase ? pattern.slice(4) : pattern, ignoreCase).read();
  const program: Instruction[] = [];
  emit(node, program);
  program.push({ kind: 'match' });
  return program;
}

/** A pattern that a value must match, or must not. */
export interface PatternDemand {
  readonly pattern: string;
  readonly negated: boolean;
}

/** So large a program, and so many steps of the search, are not worth what they tell. */
const MAX_SEARCHED = 500;
const MAX_STEPS = 20_000;

/**
 * Whether any value meets all demands: a search through the product of their automata. Undefined where that is not known, because they are too large together.
 * Throws PatternError as compileLabelRegex does.
 */
export function canMatchTogether(demands: readonly PatternDemand[]): boolean | undefined {
  const programs = demands.map(({ pattern }) => programOf(pattern));
  if (programs.reduce((sum, program) => sum + program.length, 0) > MAX_SEARCHED) return undefined;
  const letters = lettersOf(demands.map(({ pattern }) => pattern));
  const meets = (states: readonly Reached[]): boolean =>
    states.every(({ reached, at }, which) => {
      const program = programs[which] ?? [];
      return reach(program, reached, at, at).has(program.length - 1) !== demands[which]?.negated;
    });
  const seen = new Set<string>();
  const open: (readonly Reached[])[] = [programs.map(() => ({ reached: [0], at: 0 }))];
  for (let states = open.pop(); states !== undefined; states = open.pop()) {
    if (meets(states)) return true;
    const key = JSON.stringify(states);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size * letters.length > MAX_STEPS) return undefined;
    for (const letter of letters) {
      const next = states.map((state, which) => after(programs[which] ?? [], state, letter));
      // A demand that can no longer be met ends the search here; one that can no longer be broken goes on.
      if (next.every(({ reached }, which) => reached.length > 0 || demands[which]?.negated === true)) open.push(next);
    }
  }
  return false;
}

/** Where a pattern can be after some characters; `at` only tells the beginning of the value from the rest. */
interface Reached {
  readonly reached: readonly number[];
  readonly at: 0 | 1;
}

function after(program: readonly Instruction[], { reached, at }: Reached, letter: number): Reached {
  const before = reach(program, reached, at, Infinity);
  const next = [...before].filter((index) => {
    const instruction = program[index];
    return instruction?.kind === 'character' && instruction.test(letter);
  });
  return { reached: next.map((index) => index + 1).sort((a, b) => a - b), at: 1 };
}

/** One character of each kind that the patterns tell apart: those in them, the edges of the classes, and the neighbours of each. */
function lettersOf(patterns: readonly string[]): readonly number[] {
  const text = patterns.join('');
  // A line break in a label is no value that anybody counts on, and `.` matches it in some servers only.
  const breaks = text.includes('\n') || text.includes(String.raw`\n`);
  const named = Array.from(`${text}09azAZ_ `, (character) => [
    code(character),
    code(character.toLowerCase()),
    code(character.toUpperCase()),
  ]);
  return [...new Set(named.flat().flatMap((one) => [one - 1, one, one + 1]))].filter(
    (one) => one >= 0 && one <= 0x10ffff && (breaks || one !== 10),
  );
}

function run(program: readonly Instruction[], value: string): boolean {
  const codes = Array.from(value, (character) => character.codePointAt(0) ?? 0);
  let current = reach(program, [0], 0, codes.length);
  for (const [at, code] of codes.entries()) {
    const next: number[] = [];
    for (const index of current) {
      const instruction = program[index];
      if (instruction?.kind === 'character' && instruction.test(code)) next.push(index + 1);
    }
    if (next.length === 0) return false;
    current = reach(program, next, at + 1, codes.length);
  }
  return current.has(program.length - 1);
}

/** Every instruction that can be reached without reading a character. */
function reach(program: readonly Instruction[], from: readonly number[], at: number, length: number): Set<number> {
  const seen = new Set<number>();
  const open = [...from];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    const instruction = program[index];
    if (instruction?.kind === 'fork') open.push(...instruction.to);
    if (instruction?.kind === 'edge' && at === (instruction.at === 'start' ? 0 : length)) open.push(index + 1);
  }
  return seen;
}

function emit(node: Node, program: Instruction[]): void {
  if (program.length > MAX_INSTRUCTIONS) throw new PatternError('it repeats too much');
  switch (node.kind) {
    case 'character':
    case 'edge':
      program.push(node);
      return;
    case 'sequence':
      for (const part of node.nodes) emit(part, program);
      return;
    case 'either':
      emitEither(node.nodes, program);
      return;
    case 'repeat':
      emitRepeat(node, program);
      return;
  }
}

function emitEither(nodes: readonly Node[], program: Instruction[]): void {
  const choice: Extract<Instruction, { kind: 'fork' }> = { kind: 'fork', to: [] };
  program.push(choice);
  const ends: Extract<Instruction, { kind: 'fork' }>[] = [];
  for (const branch of nodes) {
    choice.to = [...choice.to, program.length];
    emit(branch, program);
    const end: Extract<Instruction, { kind: 'fork' }> = { kind: 'fork', to: [] };
    ends.push(end);
    program.push(end);
  }
  for (const end of ends) end.to = [program.length];
}

function emitRepeat({ node, min, max }: Extract<Node, { kind: 'repeat' }>, program: Instruction[]): void {
  for (let count = 0; count < min; count += 1) {
    const before = program.length;
    emit(node, program);
    // Nothing stays nothing however often; without this, nested empty groups would loop for ages.
    if (program.length === before) break;
  }
  if (max === Infinity) {
    const loop: Extract<Instruction, { kind: 'fork' }> = { kind: 'fork', to: [] };
    const start = program.length;
    program.push(loop);
    emit(node, program);
    program.push({ kind: 'fork', to: [start] });
    loop.to = [start + 1, program.length];
    return;
  }
  const exits: Extract<Instruction, { kind: 'fork' }>[] = [];
  for (let count = min; count < max; count += 1) {
    const exit: Extract<Instruction, { kind: 'fork' }> = { kind: 'fork', to: [program.length + 1] };
    exits.push(exit);
    program.push(exit);
    emit(node, program);
  }
  for (const exit of exits) exit.to = [...exit.to, program.length];
}

const DIGIT = (code: number): boolean => code >= 48 && code <= 57;
const WORD = (code: number): boolean => DIGIT(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
const SPACE = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const CLASSES: ReadonlyMap<string, (code: number) => boolean> = new Map([
  ['d', DIGIT],
  ['w', WORD],
  ['s', SPACE],
  ['D', (code: number) => !DIGIT(code)],
  ['W', (code: number) => !WORD(code)],
  ['S', (code: number) => !SPACE(code)],
]);
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

/** Recursive descent over the pattern's characters. */
class PatternReader {
  readonly #characters: readonly string[];
  readonly #ignoreCase: boolean;
  #at = 0;
  #depth = 0;

  constructor(pattern: string, ignoreCase: boolean) {
    this.#characters = Array.from(pattern);
    this.#ignoreCase = ignoreCase;
  }

  read(): Node {
    const node = this.#either();
    if (this.#at < this.#characters.length) throw new PatternError('a ) has no (');
    return node;
  }

  #either(): Node {
    const branches = [this.#sequence()];
    while (this.#peek() === '|') {
      this.#at += 1;
      branches.push(this.#sequence());
    }
    return branches.length === 1 && branches[0] !== undefined ? branches[0] : { kind: 'either', nodes: branches };
  }

  #sequence(): Node {
    const nodes: Node[] = [];
    for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) {
      nodes.push(this.#repeated(this.#atom()));
    }
    return { kind: 'sequence', nodes };
  }

  #repeated(node: Node): Node {
    const bounds = this.#quantifier();
    if (bounds === undefined) return node;
    // Lazy or greedy makes no difference when the whole value must match.
    if (this.#peek() === '?') this.#at += 1;
    if (this.#quantifier() !== undefined) throw new PatternError('it repeats a repetition');
    return { kind: 'repeat', node, ...bounds };
  }

  #quantifier(): { min: number; max: number } | undefined {
    const next = this.#peek();
    if (next === '*' || next === '+' || next === '?') {
      this.#at += 1;
      return { min: next === '+' ? 1 : 0, max: next === '?' ? 1 : Infinity };
    }
    if (next !== '{') return undefined;
    const counted = /^\{(\d{1,3})(,(\d{1,3})?)?\}/.exec(this.#characters.slice(this.#at, this.#at + 9).join(''));
    if (counted === null) return undefined;
    this.#at += counted[0].length;
    const min = Number(counted[1]);
    const max = counted[2] === undefined ? min : counted[3] === undefined ? Infinity : Number(counted[3]);
    if (max < min) throw new PatternError(`${counted[0]} counts down`);
    return { min, max };
  }

  #atom(): Node {
    const next = this.#take();
    switch (next) {
      case '(':
        return this.#group();
      case '[':
        return { kind: 'character', test: this.#class() };
      case '.':
        return { kind: 'character', test: (code) => code !== 10 };
      case '^':
        return { kind: 'edge', at: 'start' };
      case '$':
        return { kind: 'edge', at: 'end' };
      case '*':
      case '+':
      case '?':
        throw new PatternError(`${next} has nothing to repeat`);
      case '\\':
        return { kind: 'character', test: this.#escape() };
      default:
        return { kind: 'character', test: this.#folded(this.#range(next, next)) };
    }
  }

  #group(): Node {
    if (this.#peek() === '?') {
      if (this.#characters[this.#at + 1] !== ':') throw new PatternError('of the (? groups only (?: is understood, and (?i) at the start');
      this.#at += 2;
    }
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new PatternError('its groups are nested too deep');
    const node = this.#either();
    if (this.#peek() !== ')') throw new PatternError('a ( is not closed');
    this.#at += 1;
    this.#depth -= 1;
    return node;
  }

  #class(): (code: number) => boolean {
    const negated = this.#peek() === '^';
    if (negated) this.#at += 1;
    const tests: ((code: number) => boolean)[] = [];
    for (let first = true; first || this.#peek() !== ']'; first = false) {
      const next = this.#take();
      if (next === '[' && this.#peek() === ':') throw new PatternError('classes such as [:alpha:] are not understood');
      if (next === '\\' && CLASSES.has(this.#peek() ?? '')) {
        tests.push(this.#escape());
        continue;
      }
      const low = next === '\\' ? this.#literalEscape() : next;
      if (this.#peek() !== '-' || this.#characters[this.#at + 1] === ']') {
        tests.push(this.#range(low, low));
        continue;
      }
      this.#at += 1;
      const end = this.#take();
      const high = end === '\\' ? this.#literalEscape() : end;
      if (code(high) < code(low)) throw new PatternError(`the range ${low}-${high} runs backwards`);
      tests.push(this.#range(low, high));
    }
    this.#at += 1;
    const any = this.#folded((value) => tests.some((test) => test(value)));
    return negated ? (value) => !any(value) : any;
  }

  #escape(): (code: number) => boolean {
    const known = CLASSES.get(this.#peek() ?? '');
    if (known !== undefined) {
      this.#at += 1;
      return known;
    }
    const literal = this.#literalEscape();
    return this.#folded(this.#range(literal, literal));
  }

  #literalEscape(): string {
    const next = this.#take();
    const control = CONTROLS.get(next);
    if (control !== undefined) return control;
    if (/[0-9a-zA-Z]/.test(next)) throw new PatternError(`\\${next} is not understood`);
    return next;
  }

  #range(low: string, high: string): (code: number) => boolean {
    const [from, to] = [code(low), code(high)];
    return (value) => value >= from && value <= to;
  }

  #folded(test: (code: number) => boolean): (code: number) => boolean {
    if (!this.#ignoreCase) return test;
    return (value) => {
      const character = String.fromCodePoint(value);
      return test(value) || test(code(character.toLowerCase())) || test(code(character.toUpperCase()));
    };
  }

  #peek(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(): string {
    const next = this.#characters[this.#at];
    if (next === undefined) throw new PatternError('it ends too early');
    this.#at += 1;
    return next;
  }
}

function code(character: string): number {
  return character.codePointAt(0) ?? 0;
}
