import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { run, type ActionName } from '#actions/suite';
import type { ChildEnd, ChildOptions, RunningStep, StepPhase } from '#testkit/runner';

/** What an action sees of its process. */
interface OwnProcess {
  readonly env: Record<string, string | undefined>;
  readonly stdout: { readonly write: (text: string) => boolean };
  exitCode: number | undefined;
}

const current = new AsyncLocalStorage<OwnProcess>();
const real = { env: process.env, stdout: process.stdout };
let installed = false;
/** Where the tests run. */
const home = join(import.meta.dirname, '../..');
let place: { readonly cwd: string; steps: number } | undefined;

/** Programs that an action starts begin in the workspace, as its process does. */
function enter(cwd: string): void {
  if (place !== undefined && place.cwd !== cwd)
    throw new Error('Steps of two workspaces cannot run in one process at a time: `spawned: true`.');
  place ??= { cwd, steps: 0 };
  place.steps += 1;
  process.chdir(cwd);
}

/** For when a test has ended over a step that still runs: its folder goes away, and the next test file runs in this process too. */
export function leaveWorkspace(): void {
  place = undefined;
  process.chdir(home);
}

function leave(): void {
  if (place === undefined) return;
  place.steps -= 1;
  if (place.steps > 0) return;
  process.chdir(home);
  place = undefined;
}

/** `process` is that of this test file alone: jest gives each its own. */
function install(): void {
  if (installed) return;
  installed = true;
  Object.defineProperties(process, {
    env: { get: () => current.getStore()?.env ?? real.env },
    stdout: { get: () => current.getStore()?.stdout ?? real.stdout },
    exitCode: {
      get: () => current.getStore()?.exitCode,
      set(code: number | undefined) {
        const own = current.getStore();
        if (own !== undefined) own.exitCode = code;
      },
    },
    // An action that ended is let go by its watchdog; the tests go on.
    exit: { value: () => undefined },
  });
}

/**
 * Runs a phase of an action from its sources in this process, with an environment, an output and an exit code of its own: for what an action decides.
 * What concerns a process (signals, the bundle itself) needs one, and so does a kill.
 */
export function startInProcess({ cwd, env, onLine }: ChildOptions, { action, phase }: StepPhase): RunningStep {
  install();
  let rest = '';
  const write = (text: string): boolean => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
    return true;
  };
  const own: OwnProcess = { env: { ...env }, stdout: { write }, exitCode: undefined };
  const started = performance.now();
  enter(cwd);
  const end = current
    .run(own, () => run(action as ActionName, phase))
    .finally(leave)
    .then((): ChildEnd => {
      if (rest !== '') onLine(rest);
      return { exitCode: own.exitCode ?? 0, signal: null, durationMs: performance.now() - started };
    });
  const refuse = (): never => {
    throw new Error('A step can be ended only where it has a process of its own: `spawned: true`.');
  };
  return { end, cancel: refuse, kill: refuse };
}
