/** All actions in one bundle, so that the code that they share is downloaded once; each is loaded only when its own stub in dist/ asks for it. */

const actions = {
  'canary-step': () => import('./canary-step/src/index.ts'),
  'soak-monitor': () => import('./soak-monitor/src/index.ts'),
  'health-check': () => import('./health-check/src/index.ts'),
  rollback: () => import('./rollback/src/index.ts'),
};

export type ActionName = keyof typeof actions;

/** Names of the folders under actions/ and dist/. */
export const actionNames = Object.keys(actions) as readonly ActionName[];

/** Runs an action to its end: its index.ts does the work while it is loaded. */
export async function run(name: ActionName): Promise<void> {
  await actions[name]();
}
