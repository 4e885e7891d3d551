import { RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import { isSecretKey, placed, type Origin } from './validate.ts';

export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called with every value taken from the environment or under a key such as `token`, so that it never shows in a log. */
  mask(value: string): void;
}

/** `${NAME}`, with the dollar that stands in front of one that is meant as text. */
const REFERENCE = /(\$?)\$\{(?:([A-Za-z_][A-Za-z0-9_]*)\})?/g;
/** What comes after these is a script: text put into it could end one command and begin another. */
const SCRIPT_FOLLOWS = /^(?:-[a-z]*c|-command|\/c|-e|--eval)$/i;

type Path = readonly (string | number)[];

/** True for a text that refers to a variable of the job. */
export function hasReference(text: string): boolean {
  return Array.from(text.matchAll(REFERENCE)).some(([, escape, name]) => escape === '' && name !== undefined);
}

/** The text with every reference to a variable that is set replaced; the others stay. For comparing settings, never for use. */
export function withKnown(text: string, env: Environment['env']): string {
  return text.replace(REFERENCE, (whole, escape: string, name = '') => (escape === '' ? (env[String(name)] ?? whole) : whole));
}

/** Hides what any `${NAME}` in the settings refers to, before anything of them is used: a text about one service may show the secret of another. */
export function maskReferences(value: unknown, environment: Environment): void {
  if (typeof value === 'string') {
    if (!hasReference(value)) return;
    for (const [, escape, name = ''] of value.matchAll(REFERENCE)) {
      const found = escape === '' ? environment.env[name] : undefined;
      if (found !== undefined) environment.mask(found);
    }
    const whole = value.replace(REFERENCE, (text, escape: string, name = '') =>
      escape === '' ? (environment.env[String(name)] ?? text) : text,
    );
    if (!hasReference(whole)) environment.mask(whole);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) maskReferences(inner, environment);
  }
}

/**
 * Replaces every `${NAME}` in texts, at any depth, by that variable of the job: how a checked-in file names a secret. Both the variable and the text that it
 * is a part of are masked. `$${NAME}` stands for the text `${NAME}`. Nothing that looks like a reference is ever used as it is:
 * throws an `input` RolloutError (MISSING_VARIABLE) when a variable is not set, and (INVALID_REFERENCE) for a `${` that begins none, or one in a script.
 */
export function resolveReferences(located: Located, origin: Origin, environment: Environment): Located {
  const resolve = (value: unknown, path: Path, inScript = false): unknown => {
    if (typeof value === 'string') return resolveText(value, { path, located, origin, inScript }, environment);
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) =>
        resolve(item, [...path, index], index > 1 && SCRIPT_FOLLOWS.test(String(value[index - 1]))),
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, [...path, key])]));
  };
  return { value: resolve(located.value, []), locate: (path) => located.locate(path) };
}

interface Standing {
  readonly path: Path;
  readonly located: Located;
  readonly origin: Origin;
  readonly inScript: boolean;
}

function resolveText(text: string, standing: Standing, environment: Environment): string {
  const { path, located, origin, inScript } = standing;
  const where = `${placed(located, path, origin)} ${path.join('.')}`;
  if (text.includes('${{')) throw invalid(where, 'holds `${{ … }}`, and the file knows no expressions of the workflow.', handedOver);
  const bare = path.some(isSecretKey) ? /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1] : undefined;
  if (bare !== undefined) throw invalid(where, `is the text $${bare} and no reference.`, `Write \`'\${${bare}}'\`.`);
  const referring = hasReference(text);
  const resolved = text.replace(REFERENCE, (whole, escape: string, name: string | undefined) => {
    if (escape !== '') return whole.slice(1);
    if (name === undefined) throw invalid(where, 'holds a `${` that begins no reference such as ${NAME}.', literally);
    if (inScript) throw invalid(where, `refers to \${${name}} inside a script, which its value could change.`, inItsOwnWords(name));
    const value = valueOf(name, where, environment);
    // PEM and other texts of several lines stand elsewhere; these are sent as one line.
    if (/[\r\n]/.test(value) && path.some((key) => key === 'headers' || key === 'url' || isSecretKey(key))) throw brokenLine(where, name);
    return value;
  });
  // Written into the workflow as ${{ secrets.X }}, a secret arrives here as itself.
  if (referring || path.some(isSecretKey)) environment.mask(resolved);
  if (path.at(-1) === 'token' && /^bearer\s/i.test(resolved)) {
    throw invalid(where, 'begins with `Bearer`, which is added by itself.', 'Give the token alone, without the word `Bearer`.');
  }
  return resolved;
}

const handedOver =
  'Hand it to the step in the workflow, e.g. `env: { ROUTER_TOKEN: ${{ secrets.ROUTER_TOKEN }} }`, and write `${ROUTER_TOKEN}` in the file, quoted.';
const literally = 'Write `${NAME}` with the name of a variable of the job, or `$${` where a dollar and a brace are meant.';

function inItsOwnWords(name: string): string {
  return `Write \`$${name}\`, quoted, so that the shell reads the variable itself; \`$\${${name}}\` leaves it to the shell too.`;
}

function valueOf(name: string, where: string, environment: Environment): string {
  const value = environment.env[name];
  if (value === undefined || value === '') {
    const given = value === '';
    const inSignals =
      name === 'version' || name === 'arm' ? ` In signals the ${name} is \`$${name}\`, without braces: did you mean that?` : '';
    throw new RolloutError('input', {
      code: 'MISSING_VARIABLE',
      message: `${where} refers to \${${name}}, which is ${given ? 'empty in this job: a secret that GitHub does not know by the name in the workflow is empty' : 'not set in this job'}.${inSignals}`,
      remedy: given
        ? `Look in Settings, Secrets and variables, Actions whether the secret is named as in the workflow; one of an environment needs \`environment:\` on the job, pull requests from forks get none, and a reusable workflow gets what its call hands over: \`secrets: { ${name}: \${{ secrets.${name} }} }\`.`
        : `Hand it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\`. A reusable workflow hands on only the secrets of its own list (docs/rollback.md#secrets). Where the text itself is meant, write \`$\${${name}}\`.`,
    });
  }
  environment.mask(value);
  return value;
}

function brokenLine(where: string, name: string): RolloutError {
  return invalid(
    where,
    `refers to \${${name}}, whose value holds a line break; it was most likely pasted with one at its end.`,
    `Save the secret again without the line break, such as \`printf %s "$VALUE" | gh secret set ${name}\`.`,
  );
}

function invalid(where: string, problem: string, remedy: string): RolloutError {
  return new RolloutError('input', { code: 'INVALID_REFERENCE', message: `${where} ${problem}`, remedy });
}
