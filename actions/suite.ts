/** All actions in one bundle, so that the code that they share is downloaded once; each is loaded only when its own stub in dist/ asks for it. */

import type { StepPhase } from '#toolkit/run-action';

const actions = {
  'canary-step': () => import('./canary-step/src/index.ts'),
  'soak-monitor': () => import('./soak-monitor/src/index.ts'),
  'health-check': () => import('./health-check/src/index.ts'),
  rollback: () => import('./rollback/src/index.ts'),
  'secret-validate': () => import('./secret-validate/src/index.ts'),
};

export type ActionName = keyof typeof actions;

/** Names of the folders under actions/ and dist/. */
export const actionNames = Object.keys(actions) as readonly ActionName[];

/** Runs a phase of an action to its end. */
export async function run(name: ActionName, phase: StepPhase = 'main'): Promise<void> {
  const action = await actions[name]();
  await action.run(phase);
}

/** What a worker thread does from its start to its end: dist/suite/worker.js calls it. */
export async function work(): Promise<void> {
  await import('./worker.ts');
}

/** What a worker thread of this bundle answers. The build asks: a bundler can leave an entry behind that nothing can start. Throws a RolloutError. */
export async function probeWorker(asked: string): Promise<unknown> {
  const { inWorker } = await import('./in-worker.ts');
  return inWorker('probe', asked, {
    purpose: 'probing a worker thread',
    kind: 'refused',
    remedy: 'Build the bundles again.',
    timeoutMs: 30_000,
    signal: new AbortController().signal,
  });
}
