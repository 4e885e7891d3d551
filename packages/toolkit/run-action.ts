import { randomBytes } from 'node:crypto';
import * as core from '@actions/core';
import { messageOf } from '#core/errors';
import { listenForCancellation, type Cancellation } from './cancellation.ts';
import type { ActionContext, ActionResult, Main } from './context.ts';
import { createContext, type OwnedContext } from './create-context.ts';
import { explainFailure, ofPost, type Product } from './failure.ts';
import { createLog, type Log } from './log.ts';
import { createMasks, type Masks } from './masks.ts';
import { parseInputs, parseValidInputs, secretsOf } from './parse-inputs.ts';
import { reportFailure, reportResult, type Reporter } from './report.ts';
import type { ActionSpec, InputsOf } from './spec.ts';
import { watchStrays } from './strays.ts';
import { version as ownVersion } from './version.ts';
import { startWatchdog } from './watchdog.ts';

/** What an action does. Thunks, so that nothing heavy is loaded before the first line is printed. */
export interface Handlers<S extends ActionSpec> {
  readonly main: () => Promise<Main<S>>;
  /** Runs after the job in a process of its own; where main left no word of itself, only for an action that has `postOfRefused` too. */
  readonly post?: () => Promise<Main<S>>;
  /** Runs in place of post when main was refused for its inputs, or would have been: with those that are valid. Without it nothing runs then. */
  readonly postOfRefused?: () => Promise<PostOfRefused<S>>;
  /** Default: that of this suite. */
  readonly version?: string;
}

type PostOfRefused<S extends ActionSpec> = (inputs: Partial<InputsOf<S>>, context: ActionContext) => Promise<ActionResult<S>>;

/** The step itself, or what runs after the job: each has an entry file of its own, as a full disk can lose any state. */
export type StepPhase = 'main' | 'post';

/** State key: says to post that main was reached, and which run of the step it was. */
const instanceKey = 'instance';

/** State key: says to post that main was refused for its inputs. */
const refusedKey = 'refused';

/** How long a finished action may be held by forgotten sockets; less after a cancel, when the runner is about to kill. */
const lingerMs = 5000;
const lingerCancelledMs = 500;

/**
 * Runs an action from its inputs to its exit code; one bundle serves main and post. Never throws and never exits: it sets
 * `process.exitCode` and lets the process end by itself.
 */
export async function runAction<S extends ActionSpec>(spec: S, handlers: Handlers<S>, phase: StepPhase = 'main'): Promise<void> {
  const version = handlers.version ?? ownVersion;
  const masks = createMasks(core.setSecret);
  const log = createLog(core, masks.redact);
  const cancellation = listenForCancellation();
  const strays = watchStrays();
  const reporter: Reporter = { phase, name: spec.name, log, masks, summaryFile: process.env['GITHUB_STEP_SUMMARY'] };
  let context: OwnedContext | undefined;
  try {
    const work = perform(spec, handlers, { phase, version, masks, log, cancellation }, (created) => (context = created));
    const result = await cancellation.settle(Promise.race([work, strays.failure]));
    if (result !== undefined) await reportResult(cancelled(result, cancellation), reporter);
  } catch (error) {
    const failure = explainFailure(error, productOf(spec, version));
    const shown = cancellation.exitCode() !== undefined ? { ...failure, outcome: 'cancelled' as const } : failure;
    await reportFailure(phase === 'post' ? ofPost(shown) : shown, reporter);
  } finally {
    if (cancellation.exitCode() !== undefined) process.exitCode = cancellation.exitCode();
    cancellation.end();
    // First, so that not even closing holds the job.
    startWatchdog(cancellation.exitCode() !== undefined ? lingerCancelledMs : lingerMs, (held) => {
      log.debug(`still open at the end: ${held}`);
    });
    await context?.close();
  }
}

interface Tools {
  readonly phase: StepPhase;
  readonly version: string;
  readonly masks: Masks;
  readonly log: Log;
  readonly cancellation: Cancellation;
}

async function perform<S extends ActionSpec>(
  spec: S,
  handlers: Handlers<S>,
  { phase, version, masks, log, cancellation }: Tools,
  own: (context: OwnedContext) => void,
): Promise<ActionResult<S> | undefined> {
  for (const value of secretsOf(spec.inputs, process.env)) masks.add(value);
  // Scalar inputs are parsed when this returns; libraries are loaded only after the line below is out.
  const parsing = parseInputs(spec, process.env);
  log.info(`rollout-actions ${spec.name} ${version}${phase === 'post' ? ' (clean-up)' : ''}`);
  const handler = phase === 'main' ? handlers.main : handlers.post;
  const instance = phase === 'main' ? randomBytes(4).toString('hex') : core.getState(instanceKey);
  // Main was refused, or ended before its first line: then nobody has said yet what is wrong with the inputs.
  const early = phase === 'post' && handlers.postOfRefused !== undefined && instance === '';
  const options = { env: process.env, signal: cancellation.signal, log, masks, version, instance };
  const valid = early && core.getState(refusedKey) === '' && (await parsing.then(isFine, isNotFine));
  if (early && !valid) {
    parsing.catch(() => undefined);
    const context = createContext(options);
    own(context);
    const [inputs, run] = await Promise.all([parseValidInputs(spec, process.env), handlers.postOfRefused()]);
    return await run(inputs, context);
  }
  if (handler === undefined || (instance === '' && !early)) {
    parsing.catch(() => undefined);
    log.info('The step did nothing, so there is nothing to clean up.');
    return undefined;
  }
  const inputs = await parsing.catch((error: unknown) => {
    if (phase === 'main' && handlers.postOfRefused !== undefined) handOver(refusedKey, 'true', log);
    throw error;
  });
  const context = createContext(options);
  own(context);
  const run = await handler();
  if (phase === 'main') handOver(instanceKey, instance, log);
  return await run(inputs, context);
}

const isFine = (): boolean => true;
const isNotFine = (): boolean => false;

/** Main goes on where this fails: it may have to undo what earlier jobs did, and post will not. */
function handOver(key: string, value: string, log: Log): void {
  try {
    core.saveState(key, value);
  } catch (error) {
    log.warning(`The clean-up after the job will not know of this step: ${messageOf(error)}`);
  }
}

/** What main managed to say before it ended; that the job was cancelled stands above it. */
function cancelled<S extends ActionSpec>(result: ActionResult<S>, cancellation: Cancellation): ActionResult<S> {
  return cancellation.exitCode() !== undefined ? { ...result, outcome: 'cancelled' } : result;
}

function productOf(spec: ActionSpec, version: string): Product {
  const repository = process.env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return { name: spec.name, version, issues: repository === '' ? 'the issues of this action' : `${server}/${repository}/issues` };
}
