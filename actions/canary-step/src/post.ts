import { messageOf, RolloutError } from '#core/errors';
import { isOpen, statusOf, type Ledger, type RolloutRecord } from '#core/ledger';
import { serving } from '#core/rollout/machine';
import { splitAt, type Arms } from '#core/rollout/split';
import type { ActionContext, ActionResult, Annotation } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { forgiving } from '../../forgiving-ledger.ts';
import { openLedger } from '../../ledger.ts';
import { asRemedy } from '../../next-step.ts';
import { runReference } from '../../run-reference.ts';
import { openPlatform, readServiceSettings } from '../../service-settings.ts';
import { drive, type Driven, type World } from '../../traffic.ts';
import { loadStep, type Handover } from './handover.ts';
import type { spec } from './spec.ts';
import { nextAfterReturn, notRecorded, renderReturn, sentences } from './summary.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

const NOTHING_TO_DO: Result = { outcome: 'passed', outputs: {} };

/** After a failed or cancelled job: returns traffic to stable, or records that it is held. Traffic comes first; the ledger may be out of reach. */
export async function post(inputs: Inputs, context: ActionContext): Promise<Result> {
  const handover = loadStep(context.state);
  if (handover === undefined) {
    context.log.info('This step moved no traffic: nothing to return.');
    return NOTHING_TO_DO;
  }
  const settings = await readServiceSettings(inputs, context);
  const { platform } = await openPlatform(inputs.platform, settings, inputs, context);
  const ledger = forgiving(await openLedger(inputs, context), context.log);
  const rollout = await findRollout(ledger, inputs, handover, context);
  if (rollout !== undefined && !isOpen(rollout) && statusOf(rollout) !== 'passed') {
    context.log.info('The rollout was ended before: nothing to return.');
    return NOTHING_TO_DO;
  }

  const world: World = {
    router: platform.router,
    ledger,
    clock: context.clock,
    log: context.log,
    signal: context.signal,
    run: runReference(context.run),
    verifyTimeoutMs: inputs['verify-timeout'],
  };
  const start: Driven = {
    state: serving(handover.arms, handover.weight, inputs['on-failure']),
    rollout: rollout ?? placeholder(inputs, handover, context),
    served: { ...splitAt(handover.weight, handover.arms), acknowledged: false, problems: [] },
    problems: [],
  };
  const driven = await drive(start, { type: 'failed', reason: 'the job failed or was cancelled' }, world);
  return describeReturn(inputs, handover.arms, driven, ledger.failure() === undefined);
}

/** Undefined when the ledger cannot be read: traffic is returned all the same. */
async function findRollout(ledger: Ledger, inputs: Inputs, handover: Handover, context: ActionContext): Promise<RolloutRecord | undefined> {
  try {
    const latest = await ledger.latest(inputs.service, inputs.environment);
    return latest?.id === handover.rolloutId ? latest : endedElsewhere(latest, inputs, handover, context);
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    context.log.error(`The ledger cannot be read, so the return of traffic may not be recorded: ${messageOf(error)}`);
    return undefined;
  }
}

/** A newer rollout can only have been opened after this one had ended. */
function endedElsewhere(
  latest: RolloutRecord | undefined,
  inputs: Inputs,
  handover: Handover,
  context: ActionContext,
): RolloutRecord | undefined {
  if (latest === undefined) return undefined;
  const ended: RolloutRecord = placeholder(inputs, handover, context);
  return {
    ...ended,
    entries: [{ status: 'failed', weight: 0, note: `followed by rollout ${latest.id}`, run: latest.run, at: latest.openedAt }],
  };
}

function placeholder(inputs: Inputs, handover: Handover, context: ActionContext): RolloutRecord {
  return {
    id: handover.rolloutId,
    service: inputs.service,
    environment: inputs.environment,
    candidate: inputs.candidate,
    stable: handover.arms.stable,
    arms: handover.arms,
    steps: [],
    run: runReference(context.run),
    ref: context.run.sha,
    openedAt: context.clock.now(),
    entries: [],
  };
}

function describeReturn(inputs: Inputs, arms: Arms, driven: Driven, recorded: boolean): Result {
  const { phase } = driven.state;
  const todo = asRemedy(nextAfterReturn(phase, arms.stable));
  const summary = renderReturn({
    service: inputs.service,
    environment: inputs.environment,
    candidate: inputs.candidate,
    arms,
    phase,
    served: driven.served,
    problems: driven.problems,
    recorded,
  });
  if (phase === 'stuck') {
    const message = `${sentences(driven.problems)}\n${todo}`;
    return {
      outcome: 'platform-error',
      outputs: {},
      summary,
      annotations: [{ level: 'error', title: `${inputs.service}: candidate may still get traffic`, message }],
    };
  }
  const annotations: Annotation[] = [];
  if (phase === 'held') annotations.push({ level: 'warning', title: `${inputs.service}: ${inputs.candidate} is held`, message: todo });
  if (!recorded) annotations.push({ level: 'warning', title: `${inputs.service}: return of traffic not recorded`, message: notRecorded });
  return { outcome: 'passed', outputs: {}, summary, annotations };
}
