import { closest } from '#core/closest';
import { RolloutError } from '#core/errors';
import { printable } from '#core/printable';
import { asSentence } from '#core/sentence';
import type { ActionSpec, Input, InputProblem, InputsOf, Parsed } from './spec.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Inputs = ActionSpec['inputs'];

/** Characters of a wrong value that a message repeats. */
const shownCharacters = 80;

/** The environment variable of an input: the runner makes it upper case with `_` for spaces; hyphens stay (actions/runner, Handler.cs). */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** The values of all secret inputs as given, to be masked before anything else. */
export function secretsOf(inputs: Inputs, env: Environment): readonly string[] {
  return Object.entries(inputs).flatMap(([name, input]) => (input.secret ? [env[variableOf(name)] ?? ''] : []));
}

/**
 * Reads the inputs of an action. An empty value counts as not given, so that `weight: ${{ inputs.weight }}` without a weight takes the default.
 * Scalar inputs are parsed before this returns its promise; the promise waits for parsers that load a library.
 * Throws one `input` RolloutError (INVALID_INPUTS) about everything that is wrong, unknown inputs included.
 */
export async function parseInputs<S extends ActionSpec>(spec: S, env: Environment): Promise<InputsOf<S>> {
  const { values, complaints } = await parseEach(spec, env);
  complaints.push(...unknownInputs(spec.inputs, env));
  if (complaints.length === 0) return values as InputsOf<S>;
  throw new RolloutError('input', {
    code: 'INVALID_INPUTS',
    message: `${complaints.length === 1 ? 'One input is' : `${complaints.length} inputs are`} not valid:\n${complaints.join('\n')}`,
    remedy: `Correct the \`with:\` block of this step. All inputs are described in actions/${spec.name}/README.md.`,
  });
}

/** The inputs that are valid, whatever the others are: for a clean-up after a step that was refused for its inputs. */
export async function parseValidInputs<S extends ActionSpec>(spec: S, env: Environment): Promise<Partial<InputsOf<S>>> {
  return (await parseEach(spec, env)).values as Partial<InputsOf<S>>;
}

async function parseEach(
  spec: ActionSpec,
  env: Environment,
): Promise<{ readonly values: Readonly<Record<string, unknown>>; readonly complaints: string[] }> {
  const started = Object.entries(spec.inputs).map(([name, input]) => ({
    name,
    input,
    ...start(input, trimmed(env[variableOf(name)] ?? '')),
  }));
  const values: Record<string, unknown> = {};
  const complaints: string[] = [];
  for (const { name, input, raw, parsing } of started) {
    const parsed = await parsing;
    if (parsed.ok) values[name] = parsed.value;
    else complaints.push(complaint(name, input, raw, parsed.problems));
  }
  return { values, complaints };
}

/** The first line of several keeps its indentation, which means something in YAML. */
function trimmed(given: string): string {
  const value = given.trimEnd();
  return value.includes('\n') ? value : value.trimStart();
}

interface Started {
  readonly raw: string;
  readonly parsing: Parsed<unknown> | Promise<Parsed<unknown>>;
}

function start(input: Input<unknown>, given: string): Started {
  const raw = given === '' ? (input.default ?? '') : given;
  if (raw === '' && input.default === undefined) {
    return {
      raw,
      parsing: input.required ? { ok: false, problems: [{ problem: 'it is required and was not given' }] } : { ok: true, value: undefined },
    };
  }
  // A default such as ${{ github.token }} is filled in by the runner; what it left empty is empty.
  return { raw, parsing: input.parse(given === '' && raw.includes('${{') ? '' : raw) };
}

function complaint(name: string, input: Input<unknown>, raw: string, problems: readonly InputProblem[]): string {
  const given =
    input.secret || raw === '' || mayHoldSecret.test(raw) ? '' : ` Given: "${printable(withoutCredentials(raw), shownCharacters)}".`;
  const lines = raw.trim().includes('\n');
  const what = input.secret && raw !== '' ? 'it is not valid' : problems.map((problem) => sentenceOf(problem, lines)).join('; ');
  return `- ${name}: ${asSentence(what)}${given} Accepted: ${input.accepts}. Example: ${printable(input.example)}`;
}

/** In a value of one line the column says it all, and its start need not be named. */
function sentenceOf({ problem, line, column }: InputProblem, severalLines: boolean): string {
  const at = column === undefined ? '' : `column ${column}`;
  const place =
    line === undefined ? '' : severalLines ? `line ${line}${at === '' ? '' : `, ${at}`}: ` : column === 1 || at === '' ? '' : `${at}: `;
  return `${place}${printable(problem, 300)}`;
}

/** Settings in YAML with such a key are not repeated: a literal secret may stand behind it. */
const mayHoldSecret = /(?:token|password|secret|authorization|api-?key)["']?\s*:/i;

/** An address with a password in it may stand in any input. */
function withoutCredentials(raw: string): string {
  return raw.replace(/\/\/[^/?#\s]*@/g, '//***@');
}

/** The runner passes inputs that action.yml does not know along, with no more than a warning: a typo would silently mean the default. */
function unknownInputs(inputs: Inputs, env: Environment): string[] {
  const names = Object.keys(inputs);
  const known = new Set(names.map(variableOf));
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
    .map((variable) => {
      const name = variable.slice('INPUT_'.length).toLowerCase();
      const meant = closest(name, names);
      return `- ${printable(name, shownCharacters)}: there is no such input${meant === undefined ? '' : `; did you mean ${meant}`}${meant === undefined ? '.' : '?'} Accepted: ${names.join(', ')}.`;
    });
}
