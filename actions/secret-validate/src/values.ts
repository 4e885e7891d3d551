import { RolloutError } from '#core/errors';
import { shortestHidden } from '#core/secrets/hiding';
import { isPlaceholder } from '#secrets/checks/placeholder';
import { derivedValues } from '#secrets/checks/derived-values';
import type { Values } from '#secrets/checks/check-secrets';
import type { ActionContext } from '#toolkit/context';

/** Larger values are no secrets of GitHub; looking for parts in them would hold the job for nothing. */
const LARGEST_LOOKED_INTO = 64 * 1024;

/** Values by name in upper case, as GitHub keeps names. Throws an `input` RolloutError (INVALID_VALUES) that repeats nothing of the text. */
export function readValues(json: string | undefined): ReadonlyMap<string, string> {
  if (json === undefined || json.trim() === '') return new Map();
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw invalid('is not JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw invalid('is JSON, but no object');
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(parsed)) {
    if (typeof value !== 'string') throw invalid('has a value that is no text');
    values.set(name.toUpperCase(), value);
  }
  return values;
}

function invalid(problem: string): RolloutError {
  return new RolloutError('input', {
    code: 'INVALID_VALUES',
    message: `The input \`values\` ${problem}; it takes one JSON object with a text for each name, such as {"API_KEY": "…"}.`,
    remedy:
      'Write `values: ${{ toJSON(secrets) }}`, or better hand each secret over by `env:` of this step: `API_KEY: ${{ secrets.API_KEY }}`.',
  });
}

/** The value of a name: of `env:` as it is written or in upper case, else of the JSON. An empty variable gives way to the JSON. */
export function valuesOf(env: ActionContext['env'], values: ReadonlyMap<string, string>): Values {
  return (name) => {
    const given = [name, name.toUpperCase()]
      .map((key) => (Object.hasOwn(env, key) ? env[key] : undefined))
      .find((value) => value !== undefined);
    return given === undefined || given === '' ? (values.get(name.toUpperCase()) ?? given) : given;
  };
}

/** `password` where a secret belongs is none, and stands in every log. */
function isWord(value: string): boolean {
  return /^[a-z]+$/i.test(value) && isPlaceholder(value);
}

/** Hides values and the parts of them that are secrets themselves in every log from here on. Whole values of less than four characters are left: they occur in every line. */
export function maskValues(values: Iterable<string>, mask: (value: string) => void): void {
  const parts = new Set<string>();
  for (const value of values) {
    if (value.trim().length < shortestHidden || isWord(value)) continue;
    mask(value);
    if (value.length <= LARGEST_LOOKED_INTO) for (const part of derivedValues(value)) parts.add(part);
  }
  for (const part of parts) mask(part);
}
