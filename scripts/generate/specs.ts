import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ActionSpec, Output } from '#toolkit/spec';
import { actionFolders } from '../bundling/folders.ts';

/** Outputs that every action has beside those of its spec. */
const standardOutputs = {
  outcome: {
    description:
      'How it ended: `passed`, `failed`, `inconclusive`, `refused`, `input-error`, `platform-error`, `source-error`, `ledger-error`, `cancelled` or `bug`.',
    example: 'passed',
  },
} as const satisfies Readonly<Record<string, Output>>;

function isSpec(value: unknown): value is ActionSpec {
  return typeof value === 'object' && value !== null && 'name' in value && 'inputs' in value && 'outputs' in value;
}

/** The specs of all actions, by name. Throws when one is not exported as `spec` or does not carry the name of its folder. */
export async function loadSpecs(root: string): Promise<readonly ActionSpec[]> {
  const specs: ActionSpec[] = [];
  for (const name of await actionFolders(root)) {
    const path = join('actions', name, 'src/spec.ts');
    const { spec } = (await import(pathToFileURL(join(root, path)).href)) as { spec?: unknown };
    if (!isSpec(spec) || spec.name !== name) throw new Error(`${path} must export 'spec' with the name '${name}'.`);
    specs.push({ ...spec, outputs: { ...standardOutputs, ...spec.outputs } });
  }
  return specs;
}
