import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Document } from 'openapi-backend';

type Json = Readonly<Record<string, unknown>>;

const described = new Map<string, Promise<Document>>();

/** GitHub's own description of its REST API, cut down to the given operations and the components they use: the whole is 13 MB, so it is read once. */
export async function describeGitHub(operationIds: readonly string[]): Promise<Document> {
  const key = operationIds.join();
  const description = described.get(key) ?? readDescription(operationIds);
  described.set(key, description);
  return structuredClone(await description);
}

async function readDescription(operationIds: readonly string[]): Promise<Document> {
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
  const components: Record<string, Record<string, unknown>> = {};
  collect(paths, whole.components, components);
  const description: unknown = { openapi: '3.0.3', info: { title: 'GitHub REST API, in part', version: '1' }, paths, components };
  return description as Document;
}

/** Copies every component that `value` refers to, and what those refer to. Examples are dropped: they refer to much that is not used. */
function collect(value: unknown, source: Json, into: Record<string, Record<string, unknown>>): void {
  if (Array.isArray(value)) {
    for (const element of value) collect(element, source, into);
    return;
  }
  if (!isObject(value)) return;
  delete (value as Record<string, unknown>)['examples'];
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
