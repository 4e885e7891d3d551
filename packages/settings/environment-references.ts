import { RolloutError } from '#core/errors';
import type { Located } from '#core/located';

export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called with every value taken from the environment, so that it never shows in a log. */
  mask(value: string): void;
}

const REFERENCE = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;

/**
 * Replaces strings that are exactly `${NAME}` by that variable of the job, at any depth: how a checked-in file names a secret.
 * Throws an `input` RolloutError (code MISSING_VARIABLE) when it is not set.
 */
export function resolveReferences(located: Located, environment: Environment): Located {
  return { value: resolve(located.value, [], located, environment), locate: (path) => located.locate(path) };
}

function resolve(value: unknown, path: readonly (string | number)[], located: Located, environment: Environment): unknown {
  if (typeof value === 'string') return resolveText(value, path, located, environment);
  if (Array.isArray(value)) return value.map((item, index) => resolve(item, [...path, index], located, environment));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, [...path, key], located, environment)]));
}

function resolveText(text: string, path: readonly (string | number)[], located: Located, environment: Environment): string {
  const name = REFERENCE.exec(text)?.[1];
  if (name === undefined) return text;
  const value = environment.env[name];
  if (value === undefined || value === '') {
    const place = located.locate(path);
    throw new RolloutError('input', {
      code: 'MISSING_VARIABLE',
      message: `${path.join('.')}${place === undefined ? '' : ` (line ${String(place.line)})`} refers to \${${name}}, which is not set in this job.`,
      remedy: `Hand it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\`.`,
    });
  }
  environment.mask(value);
  return value;
}
