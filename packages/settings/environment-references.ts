import { RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import { isSecretKey, placed, type Origin } from './validate.ts';

export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called with every value taken from the environment or under a key such as `token`, so that it never shows in a log. */
  mask(value: string): void;
}

const REFERENCE = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;

/** Hides what any `${NAME}` in the settings refers to, before anything of them is used: a text about one service may show the secret of another. */
export function maskReferences(value: unknown, environment: Environment): void {
  if (typeof value === 'string') {
    const name = REFERENCE.exec(value)?.[1];
    const found = name === undefined ? undefined : environment.env[name];
    if (found !== undefined) environment.mask(found);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) maskReferences(inner, environment);
  }
}

/**
 * Replaces strings that are exactly `${NAME}` by that variable of the job, at any depth: how a checked-in file names a secret.
 * Throws an `input` RolloutError (code MISSING_VARIABLE) when it is not set.
 */
export function resolveReferences(located: Located, origin: Origin, environment: Environment): Located {
  const resolve = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof value === 'string') return resolveText(value, path, located, origin, environment);
    if (Array.isArray(value)) return value.map((item, index) => resolve(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, [...path, key])]));
  };
  return { value: resolve(located.value, []), locate: (path) => located.locate(path) };
}

function resolveText(text: string, path: readonly (string | number)[], located: Located, origin: Origin, environment: Environment): string {
  const name = REFERENCE.exec(text)?.[1];
  if (name === undefined) {
    // Written into the workflow as ${{ secrets.X }}, it arrives here as itself.
    if (path.some(isSecretKey)) environment.mask(text);
    return text;
  }
  const value = environment.env[name];
  if (value === undefined || value === '') {
    throw new RolloutError('input', {
      code: 'MISSING_VARIABLE',
      message: `${placed(located, path, origin)} ${path.join('.')} refers to \${${name}}, which is not set in this job.`,
      remedy: `Hand it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\`.`,
    });
  }
  environment.mask(value);
  return value;
}
