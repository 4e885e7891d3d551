/**
 * `npm run generate`: writes everything that follows from other files: action.yml, README tables, action-catalog.md and
 * rollout.schema.json from the typed specs, packages/evidence/assets.ts from the page of the report, the reusable workflows with `id-token: write` from the plain ones.
 * `--check` writes nothing: it fails when a file is not what the specs give.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedFiles } from './generate/files.ts';

const root = join(import.meta.dirname, '..');

async function main(check: boolean): Promise<boolean> {
  const stale: string[] = [];
  for (const { path, text } of await generatedFiles(root)) {
    const present = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (present?.replaceAll('\r\n', '\n') === text) continue;
    stale.push(path);
    if (!check) await writeFile(join(root, path), text);
  }
  if (stale.length === 0) console.log('Generated files are what the specs give.');
  else if (check) console.error(`Not what the specs give: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  else console.log(`Written: ${stale.join(', ')}.`);
  return stale.length === 0 || !check;
}

try {
  process.exitCode = (await main(process.argv.includes('--check'))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
