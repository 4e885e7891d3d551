import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { probeWorker } from '#actions/suite';
import { createJob } from '#testkit/runner';
import { exists, filesBelow } from './folders.ts';

/**
 * Runs every bundle once, away from node_modules: ncc can exit 0 and leave a bundle that fails. Started without a single input an action has to
 * end by itself and say so; a crash ends it without an `outcome`, or with `bug`.
 */
export async function smoke(root: string, target: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const manifest = join('actions', name, 'action.yml');
    if (!(await exists(join(root, manifest)))) throw new Error(`${manifest} is missing: run \`npm run generate\` first.`);
    await mkdir(join(target, 'actions', name), { recursive: true });
    await cp(join(root, manifest), join(target, manifest));
  }
  const job = await createJob({
    root: target,
    repository: 'acme/shop',
    workspace: join(target, 'workspace'),
    temp: join(target, 'temp'),
    // Port 9 (discard) on loopback: nothing listens there.
    apiUrl: 'http://127.0.0.1:9',
  });
  for (const name of names) {
    const result = await job.uses(name, {}, { if: 'always()', timeoutMs: 30_000 });
    const outcome = result.outputs['outcome'];
    if (outcome === undefined || outcome === 'bug') {
      throw new Error(`dist/${name} does not run: outcome '${outcome ?? 'none'}', exit code ${result.exitCode ?? 'none'}.\n${result.log}`);
    }
  }
  await loadChunks(target);
  await startWorker(target);
  const demo = join(target, 'dist/demo/index.js');
  if (await exists(demo)) await promisify(execFile)(process.execPath, [demo, '--help'], { timeout: 30_000 });
}

/** Chunks are loaded when first needed, so a run without inputs reaches few of them: at least each one must be a valid module. */
async function loadChunks(target: string): Promise<void> {
  for (const file of await filesBelow(join(target, 'dist'))) {
    if (!/\/\d+\.index\.js$/.test(file)) continue;
    await import(pathToFileURL(join(target, 'dist', file)).href);
  }
}

interface Suite {
  readonly probeWorker: typeof probeWorker;
}

/** A worker thread has an entry of its own, which nothing but its start proves. */
async function startWorker(target: string): Promise<void> {
  const suite = (await import(pathToFileURL(join(target, 'dist/suite/index.js')).href)) as Suite;
  const answer = JSON.stringify(await suite.probeWorker('are you there?'));
  if (!/"asked":"are you there\?".*"threadId":[1-9]/.test(answer)) throw new Error(`A worker thread of dist/suite answered ${answer}.`);
}
