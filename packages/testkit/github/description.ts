import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Document } from 'openapi-backend';

type Json = Readonly<Record<string, unknown>>;

interface Description {
  readonly document: Document;
  /** The first published answer of each operation. */
  readonly examples: Readonly<Record<string, unknown>>;
}

const described = new Map<string, Promise<Description>>();

/**
 * GitHub's own description of its REST API, cut down to the given operations and the components they use, with GitHub's published answers: the whole is
 * 13 MB, so it is read once.
 */
export async function describeGitHub(operationIds: readonly string[]): Promise<Description> {
  const key = operationIds.toSorted().join();
  const description = described.get(key) ?? readDescription(operationIds);
  described.set(key, description);
  const { document, examples } = await description;
  return { document, examples: structuredClone(examples) };
}

async function readDescription(operationIds: readonly string[]): Promise<Description> {
  const path = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const whole = JSON.parse(await readFile(path, 'utf8')) as { readonly paths: Readonly<Record<string, Json>>; readonly components: Json };
  const wanted = new Set(operationIds);
  const paths = Object.fromEntries(
    Object.entries(whole.paths).flatMap(([route, methods]) => {
      const kept = Object.entries(methods).filter(
        ([, operation]) => isObject(operation) && wanted.delete(String(operation['operationId'])),
      );
      return kept.length === 0 ? [] : [[route, Object.fromEntries(kept)]];
    }),
  );
  if (wanted.size > 0) throw new Error(`GitHub's description has no ${[...wanted].join(', ')}.`);
  const examples = examplesOf(paths, whole.components);
  const components: Record<string, Record<string, unknown>> = {};
  collect(paths, whole.components, components);
  const description: unknown = { openapi: '3.0.3', info: { title: 'GitHub REST API, in part', version: '1' }, paths, components };
  return { document: description as Document, examples };
}

function examplesOf(paths: Json, components: Json): Readonly<Record<string, unknown>> {
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods as Json));
  return Object.fromEntries(
    operations.flatMap((operation) => {
      const name = at(components, 'examples', firstExample(operation) ?? '', 'value');
      return name === undefined ? [] : [[String((operation as Json)['operationId']), name]];
    }),
  );
}

/** Name of the first example among an operation's successful answers. */
function firstExample(operation: unknown): string | undefined {
  const examples = at(operation, 'responses', '200', 'content', 'application/json', 'examples');
  const created = at(operation, 'responses', '201', 'content', 'application/json', 'examples');
  const [first] = Object.values((examples ?? created ?? {}) as Json);
  return /^#\/components\/examples\/(.+)$/.exec(String(at(first, '$ref')))?.[1];
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((found: unknown, key) => (isObject(found) ? found[key] : undefined), value);
}

/** Copies every component that `value` refers to, and what those refer to. Examples are dropped: they refer to much that is not used. */
function collect(value: unknown, source: Json, into: Record<string, Record<string, unknown>>): void {
  if (Array.isArray(value)) {
    for (const element of value) collect(element, source, into);
    return;
  }
  if (!isObject(value)) return;
  delete (value as Record<string, unknown>)['examples'];
  // The description says so of `conclusion`, but a validator takes the list of values at its word.
  const { nullable, enum: values } = value;
  if (nullable === true && Array.isArray(values) && !values.includes(null)) values.push(null);
  // Not allowed without a type; nothing that the stand-in answers is null there.
  if (nullable !== undefined && value['type'] === undefined) delete (value as Record<string, unknown>)['nullable'];
  const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(String(value['$ref'])) ?? [];
  if (kind !== undefined && name !== undefined) {
    const group = (into[kind] ??= {});
    if (name in group) return;
    const components = source[kind];
    group[name] = isObject(components) ? components[name] : undefined;
    collect(group[name], source, into);
    return;
  }
  for (const element of Object.values(value)) collect(element, source, into);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
