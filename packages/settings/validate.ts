import * as v from 'valibot';
import { closest } from '#core/closest';
import { RolloutError } from '#core/errors';
import type { Located, Place } from '#core/located';
import { oneLine } from '#core/printable';

/** Where settings were written, for messages: `.github/rollout.yml`, `input platform`. */
export type Origin = string;

/**
 * Checks settings against their schema. Throws an `input` RolloutError (code INVALID_SETTINGS) that lists every mistake with its path and place.
 * Values under `secretKeys`, and under keys that are secret by their name, are never shown.
 */
export function validate<const S extends v.GenericSchema>(
  schema: S,
  located: Located,
  origin: Origin,
  secretKeys: readonly string[] = [],
): v.InferOutput<S> {
  const result = v.safeParse(schema, located.value);
  // A list passes for an object with the keys 0, 1, 2: each would be reported on its own.
  const misplacedList = Array.isArray(located.value) && schema.type !== 'array';
  if (result.success && !misplacedList) return result.output;
  const lines = misplacedList
    ? [`${placed(located, [], origin)} settings: a list given, a mapping such as \`kind: …\` or \`services: …\` expected`]
    : (result.issues ?? []).map((issue) => describeIssue(issue, located, origin, { known: knownKeys(schema), secretKeys }));
  throw new RolloutError('input', {
    code: 'INVALID_SETTINGS',
    message: [...new Set(lines)].join('\n'),
    remedy: 'Correct the lines above. The schema rollout.schema.json makes editors check the file while you type.',
  });
}

type Issue = v.BaseIssue<unknown>;
type Path = readonly (string | number)[];

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((item) => item.key).filter((key) => typeof key === 'string' || typeof key === 'number');
}

/** Keys of the schema for suggestions, and those whose values are not shown. */
interface Keys {
  readonly known: readonly string[];
  readonly secretKeys: readonly string[];
}

function describeIssue(issue: Issue, located: Located, origin: Origin, keys: Keys): string {
  const leaf = deepest(issue);
  const path = pathOf(leaf);
  const plan = path.slice(0, path.indexOf('plan') + 1);
  if (plan.length > 0 && Array.isArray(valueAt(located.value, plan))) {
    return `${placed(located, plan, origin)} ${plan.join('.')}: a list given, a mapping expected: write \`plan: { steps: [5, 25, 100], soak: 30m }\``;
  }
  if (keys.known.includes('services') && path[0] === 'services' && Array.isArray(valueAt(located.value, ['services']))) {
    return `${placed(located, ['services'], origin)} services: a list given, a mapping expected: each service is a key, \`services: { api: { … } }\``;
  }
  const key = String(path[1]);
  if (keys.known.includes('services') && path[0] === 'services' && OF_A_SERVICE.has(key)) {
    return `${placed(located, path.slice(0, 2), origin)} services.${key}: belongs below a service; indent it under the name of one, such as \`services: { api: { ${key}: … } }\``;
  }
  return `${placed(located, path, origin)} ${path.length === 0 ? 'settings' : path.join('.')}: ${explain(leaf, path, keys)}`;
}

/** `.github/rollout.yml:4:14`: where to look. */
export function placed(located: Located, path: Path, origin: Origin): string {
  const place = placeOf(located, path);
  return place === undefined ? origin : `${origin}:${String(place.line)}:${String(place.column)}`;
}

/** A union reports one issue with the issues of its members: the one that got furthest tells most. */
function deepest(issue: Issue): Issue {
  const nested = (issue.issues ?? []).map(deepest).sort((a, b) => pathOf(b).length - pathOf(a).length)[0];
  return nested !== undefined && pathOf(nested).length >= pathOf(issue).length ? nested : issue;
}

/** A missing key has no place of its own: its parent's is shown. */
function placeOf(located: Located, path: Path): Place | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = located.locate(path.slice(0, length));
    if (place !== undefined) return place;
  }
  return undefined;
}

function explain(issue: Issue, path: Path, { known, secretKeys }: Keys): string {
  const unquoted = path.at(-2) === 'criteria' ? severityOf(issue.input) : undefined;
  if (unquoted !== undefined) return quoteCriterion(...unquoted);
  if (issue.expected === 'never') {
    const key = String(path.at(-1));
    const elsewhere = path.length > 1 && TOP_LEVEL.has(key) && known.includes(key);
    if (elsewhere) return 'belongs to the top level of the file, beside `services`';
    const suggestion = closest(
      key,
      known.filter((other) => other !== key),
    );
    if (known.includes(key)) return 'unknown key here: it belongs to another place, see rollout.schema.json';
    return `unknown key${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`;
  }
  if (issue.received === 'undefined') return 'is missing';
  const given = shown(issue.received, path, secretKeys);
  const generic = issue.message.startsWith('Invalid ');
  const asText = issue.type === 'string' && typeof issue.input === 'number' && generic;
  if (asText) return `YAML reads ${given} as a number, and may have dropped a zero: write it in quotes as it is meant, such as '1.10'`;
  if (generic && issue.type === 'array' && (typeof issue.input === 'string' || typeof issue.input === 'number') && given !== HIDDEN) {
    return `${given} given, a list expected: write \`${String(path.at(-1))}: [${asItems(issue.input)}]\``;
  }
  if (!generic && (issue.received === 'Array' || issue.received === 'Object')) return issue.message;
  return generic ? `${inWords(given)} given, ${inWords(issue.expected ?? 'something else')} expected` : `${given}: ${issue.message}`;
}

const SEVERITY_WORDS: ReadonlySet<string> = new Set(['fail', 'warn', 'info']);

function severityOf(given: unknown): readonly [string, unknown] | undefined {
  return typeof given === 'object' && given !== null ? Object.entries(given).find(([key]) => SEVERITY_WORDS.has(key)) : undefined;
}

/** `- warn: cpu < 80%`: a mapping for YAML, one sentence for people. */
function quoteCriterion(severity: string, given: unknown): string {
  const sentence = typeof given === 'string' ? oneLine(given, 80) : '…';
  return `a mapping given, because of the colon: quote it, \`- '${severity}: ${sentence}'\``;
}

/** What was written, as the inside of a list. */
function asItems(given: string | number): string {
  const items = String(given)
    .split(/[,\n]\s*|\s+(?=https?:)/)
    .filter((item) => item.trim() !== '');
  return oneLine(
    items.map((item) => (/^[\w./:-]+$/.test(item.trim()) ? item.trim() : `'${item.trim().replaceAll("'", "''")}'`)).join(', '),
    160,
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? (part as Readonly<Record<string | number, unknown>>)[key] : undefined),
    value,
  );
}

/** Keys that stand beside `services`. */
const TOP_LEVEL: ReadonlySet<string> = new Set(['services', 'notify', 'incidents']);
/** Keys of a service that are not names of one when they stand beside it. */
const OF_A_SERVICE: ReadonlySet<string> = new Set([
  ...['health', 'plan', 'criteria', 'version-from', 'migrations', 'rollback', 'secrets', 'platform', 'signals', 'environments'],
]);

/** The types of the schema library in words of YAML. */
function inWords(type: string): string {
  const words: Readonly<Record<string, string>> = { Object: 'a mapping', Array: 'a list', boolean: 'true or false', string: 'a text' };
  const [, either] = /^\(((?:string|Object|Array|boolean)(?: \| (?:string|Object|Array|boolean))+)\)$/.exec(type) ?? [];
  if (either === undefined) return type === 'string' ? type : (words[type] ?? type);
  return either
    .split(' | ')
    .map((one) => words[one] ?? one)
    .join(' or ');
}

const SECRET_KEY = /token|password|secret|authorization|headers|api-?key|routing-?key/i;

/** True for keys whose value is a secret by their name. */
export function isSecretKey(key: string | number): boolean {
  return SECRET_KEY.test(String(key)) && key !== 'headers';
}

const HIDDEN = 'the given value';

/** The given value, cut; never one that may be a secret. */
function shown(received: string, path: Path, secretKeys: readonly string[]): string {
  if (path.some((key) => SECRET_KEY.test(String(key)) || secretKeys.includes(String(key)))) return HIDDEN;
  return oneLine(received.replaceAll(/\/\/[^/@\s]+@/g, '//…@'), 80);
}

/** Every key that the schema knows at any depth, for suggestions. */
function knownKeys(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'entries' in schema && typeof schema.entries === 'object' && schema.entries !== null ? Object.entries(schema.entries) : [];
  const inner = (['wrapped', 'item', 'value', 'options', 'pipe'] as const).flatMap((part) => {
    const child = part in schema ? (schema as Record<string, unknown>)[part] : undefined;
    return Array.isArray(child) ? (child as readonly unknown[]) : [child];
  });
  const pipedSelf = inner.filter((child) => child !== schema);
  return [...own.flatMap(([key, child]) => [key, ...knownKeys(child)]), ...pipedSelf.flatMap(knownKeys)];
}
