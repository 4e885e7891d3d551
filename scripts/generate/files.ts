import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { ActionSpec } from '#toolkit/spec';
import { actionYml } from './action-yml.ts';
import { catalog } from './catalog.ts';
import { skeleton, withTables } from './readme.ts';
import { reportAssets } from './report-assets.ts';
import { loadKinds } from './kinds.ts';
import { oidcWorkflows } from './oidc-workflows.ts';
import { pagesOf, withParts } from './pages.ts';
import { probesTable } from './probe-kinds.ts';
import { replacePart } from './replace-part.ts';
import { rolloutSchema } from './rollout-schema.ts';
import { loadSpecs } from './specs.ts';

export interface GeneratedFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

async function readme(root: string, path: string, spec: ActionSpec): Promise<string> {
  const present = await readFile(join(root, path), 'utf8').catch(() => undefined);
  return withTables(present ?? skeleton(spec), spec);
}

/** Every generated file as it should be, formatted with the repository's own settings. */
export async function generatedFiles(root: string): Promise<readonly GeneratedFile[]> {
  const [specs, kinds] = await Promise.all([loadSpecs(root), loadKinds()]);
  const files: GeneratedFile[] = [
    { path: 'action-catalog.md', text: catalog(specs) },
    { path: 'rollout.schema.json', text: rolloutSchema(kinds) },
    { path: 'packages/evidence/assets.ts', text: await reportAssets(root) },
    ...(await oidcWorkflows(root)),
  ];
  for (const spec of specs) {
    const folder = `actions/${spec.name}`;
    files.push({ path: `${folder}/action.yml`, text: actionYml(spec) });
    files.push({ path: `${folder}/README.md`, text: await readme(root, `${folder}/README.md`, spec) });
  }
  for (const path of pagesOf(kinds)) {
    files.push({ path, text: withParts(path, await readFile(join(root, path), 'utf8'), kinds) });
  }
  const secrets = 'docs/secrets.md';
  files.push({ path: secrets, text: replacePart(secrets, await readFile(join(root, secrets), 'utf8'), 'probes', probesTable()) });
  const options = (await resolveConfig(join(root, 'package.json'))) ?? {};
  return Promise.all(files.map(async ({ path, text }) => ({ path, text: await format(text, { ...options, filepath: join(root, path) }) })));
}
