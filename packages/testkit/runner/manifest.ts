/** What the runner takes from an action.yml. */

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export interface Manifest {
  readonly folder: string;
  readonly name: string;
  /** Input name to its default, unevaluated; an input without a default has the empty string. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly outputs: readonly string[];
  readonly using: string;
  /** Absolute paths. */
  readonly main: string;
  readonly post?: string;
  readonly postIf: string;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Reads `<folder>/action.yml`. Throws when it is missing or is not a JavaScript action. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, 'action.yml');
  const document: unknown = parse(await readFile(path, 'utf8'));
  const runs = isRecord(document) ? document['runs'] : undefined;
  if (!isRecord(document) || !isRecord(runs)) throw new Error(`${path} has no 'runs' section.`);
  const using = text(runs['using']);
  const main = text(runs['main']);
  if (!/^node\d+$/.test(using) || main === '') throw new Error(`${path} is not a JavaScript action: using '${using}', main '${main}'.`);
  const inputs = isRecord(document['inputs']) ? document['inputs'] : {};
  const outputs = isRecord(document['outputs']) ? document['outputs'] : {};
  const post = text(runs['post']);
  return {
    folder,
    name: text(document['name']),
    defaults: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, isRecord(input) ? text(input['default']) : ''])),
    outputs: Object.keys(outputs),
    using,
    main: resolve(folder, main),
    ...(post === '' ? {} : { post: resolve(folder, post) }),
    postIf: text(runs['post-if']) || 'always()',
  };
}
