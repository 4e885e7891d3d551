import { RolloutError, messageOf } from '#core/errors';
import { ownerOf, statusOf, weightOf, type RolloutRecord } from '#core/ledger';
import type { ActionContext, ActionResult } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { openLedger } from '#delivery/ledger';
import { readServiceSettings } from '#delivery/service-settings';
import { askedOf } from './handover.ts';
import { ownOf } from './rollouts.ts';
import { NOTHING_TO_DO, reopenPlatform, returnOwn } from './post.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

/**
 * After a job whose canary-step was refused for its inputs: what earlier jobs of this run gave the candidate comes back all the same, as far as the other inputs
 * say where. Nothing is guessed: without service, platform or ledger it says what to dispatch.
 */
export async function postOfRefused(valid: Partial<Inputs>, context: ActionContext): Promise<Result> {
  const { service, environment, ledger, 'github-token': token = '' } = valid;
  if (service === undefined || environment === undefined || ledger === undefined) {
    return unknown(valid, 'The inputs of this step do not say which service it is about.', 'warning');
  }
  let latest: RolloutRecord | undefined;
  try {
    const opened = await openLedger({ ledger, 'github-token': token }, context, 'hurried');
    latest = await opened.latest(service, environment);
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    return unknown(valid, `The ledger does not say whether a rollout of this run is open: ${messageOf(error)}`, 'warning');
  }
  const own = latest !== undefined && statusOf(latest) === 'in-progress' && ownerOf(latest).id === context.run.runId ? latest : undefined;
  if (own === undefined || (valid.candidate !== undefined && valid.candidate !== own.candidate)) {
    context.log.info('The step was refused for its inputs, and no rollout of this run is open: nothing to return.');
    return NOTHING_TO_DO;
  }
  context.log.info(`The step was refused for its inputs; the rollout of ${own.candidate} that this run began is returned.`);
  // Whoever asked to hold and wrote it wrongly gets the traffic back: that is the promise without a wish.
  const inputs = { 'on-failure': 'rollback', 'verify-timeout': DEFAULT_VERIFY_MS, ...valid, candidate: own.candidate } as Inputs;
  const handover = { ...askedOf(inputs), plan: own.steps, stage: 'own' as const, rollout: ownOf(own) };
  try {
    if (!('platform' in valid))
      return unknown(valid, `A rollout of this run is open at ${String(weightOf(own))} %, and \`platform\` cannot be read.`);
    const { versionFrom } = await readServiceSettings(inputs, context);
    const known = versionFrom === undefined ? handover : { ...handover, versionFrom };
    return await returnOwn(known, await reopenPlatform(handover, inputs, context), inputs, context, true);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return unknown(
      valid,
      `A rollout of this run is open at ${String(weightOf(own))} %, and its traffic could not be returned: ${error.message}`,
    );
  }
}

/** Where the input is the one that was refused. Milliseconds. */
const DEFAULT_VERIFY_MS = 30_000;

function unknown({ service, environment = 'production' }: Partial<Inputs>, problem: string, level: 'error' | 'warning' = 'error'): Result {
  const name = service ?? 'the service';
  const which = service === undefined ? '' : `\`service: ${service}\`, `;
  const message = `${problem}\nWhat to do: If an earlier job of this run gave a candidate traffic, run the rollback action with ${which}\`environment: ${environment}\` and \`scope: candidate-only\`.`;
  return {
    outcome: level === 'error' ? 'failed' : 'passed',
    outputs: {},
    annotations: [{ level, title: `${name}: a candidate may still get traffic`, message }],
  };
}
