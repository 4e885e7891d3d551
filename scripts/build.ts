/**
 * `npm run build`: sources → build/ (tsc) → dist/ (ncc). Everything is made in a temporary folder, run once, measured, and only then put in place.
 * `--check` puts nothing in place: it fails when the committed dist/ is not what the sources give.
 */

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundling/bundle.ts';
import { compact } from './bundling/compact.ts';
import { compile } from './bundling/compile.ts';
import { differences } from './bundling/differences.ts';
import { actionFolders, exists } from './bundling/folders.ts';
import { shareRepeated } from './bundling/room.ts';
import { describeSizes, measure, budgetBytes } from './bundling/sizes.ts';
import { smoke } from './bundling/smoke.ts';
import { writeStub, writeWorkerStub } from './bundling/stub.ts';

const root = join(import.meta.dirname, '..');

/** Builds dist/ into `<target>/dist`. */
async function build(target: string, types: 'checked' | 'unchecked'): Promise<readonly string[]> {
  const dist = join(target, 'dist');
  await compile(root, types);
  await bundle(root, 'build/actions/suite.js', join(dist, 'suite'));
  await shareRepeated(join(dist, 'suite'));
  await writeWorkerStub(join(dist, 'suite'));
  const names = await actionFolders(root);
  for (const name of names) await writeStub(dist, name, await exists(join(root, 'actions', name, 'src/post.ts')));
  if (await exists(join(root, 'build/demo/index.js'))) await bundle(root, 'build/demo/index.js', join(dist, 'demo'));
  await compact(dist);
  return names;
}

async function check(dist: string): Promise<boolean> {
  const found = await differences(join(root, 'dist'), dist);
  if (found.length === 0) {
    console.log('dist/ is what the sources give.');
    return true;
  }
  console.error(`dist/ is not what the sources give:\n${found.map((line) => `  ${line}`).join('\n')}`);
  console.error('Run `npm run build` and commit dist/.');
  return false;
}

async function main(): Promise<boolean> {
  const checksOnly = process.argv.includes('--check');
  const target = await mkdtemp(join(tmpdir(), 'rollout-actions-build-'));
  try {
    // `npm test` checks the types beside this.
    const names = await build(target, checksOnly ? 'unchecked' : 'checked');
    await smoke(root, target, names);
    const sizes = await measure(join(target, 'dist'));
    console.log(describeSizes(sizes));
    if (sizes.total > budgetBytes) {
      console.error(`dist/ is ${sizes.total - budgetBytes} bytes over its budget of ${budgetBytes}.`);
      return false;
    }
    if (checksOnly) return await check(join(target, 'dist'));
    await rm(join(root, 'dist'), { recursive: true, force: true });
    await cp(join(target, 'dist'), join(root, 'dist'), { recursive: true });
    return true;
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
