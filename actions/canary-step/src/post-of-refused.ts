import { RolloutError, messageOf } from '#core/errors';
import { weightOf, type RolloutRecord } from '#core/ledger';
import type { ActionContext, ActionResult } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { openLedger } from '#delivery/ledger';
import { lookElsewhere, openOfRun } from './elsewhere.ts';
import { askedOf, type Handover } from './handover.ts';
import { ownOf } from './rollouts.ts';
import { returnElsewhere, returnMeant } from './post.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

/**
 * After a job whose canary-step was refused for its inputs: what earlier jobs of this run gave the candidate comes back all the same, as far as the other inputs
 * say where. Nothing is guessed: without service, platform or ledger it says what to dispatch.
 */
export async function postOfRefused(valid: Partial<Inputs>, context: ActionContext): Promise<Result> {
  const { service, environment, ledger } = valid;
  const asked = { service: service ?? '', environment: environment ?? 'production', ledger: ledger ?? 'github' };
  // Whoever asked to hold and wrote it wrongly gets the traffic back: that is the promise without a wish.
  const inputs = {
    'on-failure': 'rollback',
    'verify-timeout': DEFAULT_VERIFY_MS,
    'github-token': '',
    'rollout-file': '.github/rollout.yml',
    candidate: '',
    ...valid,
    ...asked,
  } as Inputs;
  const handover: Handover = { ...askedOf(inputs), plan: [], stage: 'looking' };
  context.log.info('Not all inputs of the step are valid; what this run has open is returned.');
  let latest: RolloutRecord | undefined;
  try {
    const opened = await openLedger(inputs, context, 'hurried');
    latest = service === undefined ? undefined : await opened.latest(asked.service, asked.environment);
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    if (!(error instanceof RolloutError) || error.code !== UNKNOWN_LEDGER)
      return unknown(valid, `The ledger does not say whether a rollout of this run is open: ${messageOf(error)}`, 'warning');
  }
  const own = openOfRun(latest, context.run.runId);
  if (!('platform' in valid)) {
    const { own: found } = own === undefined ? await lookElsewhere(inputs, context) : { own: [{ rollout: own }] };
    const [open] = found;
    if (open === undefined) return returnElsewhere(handover, inputs, context);
    return unknown(valid, `A rollout of this run is open at ${String(weightOf(open.rollout))} %, and \`platform\` cannot be read.`);
  }
  if (own === undefined) return returnElsewhere(handover, inputs, context);
  const { candidate, steps: plan } = own;
  return returnMeant({ ...handover, candidate, plan, stage: 'own', rollout: ownOf(own) }, { ...inputs, candidate }, context);
}

const UNKNOWN_LEDGER = 'UNKNOWN_LEDGER';
/** Where the input is the one that was refused. Milliseconds. */
const DEFAULT_VERIFY_MS = 30_000;

function unknown({ service, environment = 'production' }: Partial<Inputs>, problem: string, level: 'error' | 'warning' = 'error'): Result {
  const name = service ?? 'the service';
  const which = service === undefined ? '' : `\`service: ${service}\`, `;
  const message = `${problem}\nWhat to do: If an earlier job of this run gave a candidate traffic, run the rollback action with ${which}\`environment: ${environment}\` and \`scope: candidate-only\`.`;
  return {
    outcome: level === 'error' ? 'failed' : 'passed',
    outputs: {},
    annotations: [
      { level, title: `${name}: a candidate may still get traffic${level === 'error' ? ': TRAFFIC_NOT_RETURNED' : ''}`, message },
    ],
  };
}
