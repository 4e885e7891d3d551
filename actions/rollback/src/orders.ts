import type { Located } from '#core/located';
import { sayReason } from '#core/rollout/reasons';
import { requireAddresses } from '#health/address';
import { parseVersionPlace } from '#health/version-place';
import { hooksAfterSchema, hooksBeforeSchema, migrationsSchema } from '#settings/rollout-file';
import { serviceSettings, type ServiceSettings } from '#settings/service-settings';
import { suiteSettings } from '#settings/suite-settings';
import { validate } from '#settings/validate';
import type { ActionContext } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { isPromotedBefore, startOfRun } from '#delivery/owner-standing';
import { sequence } from '#delivery/sequence';
import { openPlatform } from '#delivery/service-settings';
import { chooseHooks } from './hooks.ts';
import type { ServiceOrder } from './service-order.ts';
import type { spec } from './spec.ts';

export type Inputs = InputsOf<typeof spec>;

export interface ServiceRequest {
  readonly service: string;
  /** Beside others. */
  readonly several: boolean;
  readonly version: string | undefined;
  readonly candidateOnly: boolean;
  /** Id of this run, when only what it has rolled out itself may be ended. */
  readonly ownRun: string | undefined;
  readonly mode: ServiceOrder['mode'];
  readonly dryRun: boolean;
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number;
}

const DEFAULT_STEPS = [50, 100];
const DEFAULT_PAUSE_MS = 5000;

/** Everything about one service's return, from the inputs and, where they say nothing, the rollout file. Throws an `input` RolloutError. */
export async function orderFor(
  request: ServiceRequest,
  inputs: Inputs,
  file: Located | undefined,
  context: ActionContext,
): Promise<ServiceOrder> {
  const { service, mode } = request;
  const path = inputs['rollout-file'];
  // The platform as an input is enough for a service that the file does not, or no longer, deliver there.
  const unknown =
    inputs.platform !== undefined && file !== undefined && !suiteSettings(file, path, inputs.environment).services.includes(service);
  const settings: ServiceSettings = file === undefined || unknown ? {} : serviceSettings(file, path, service, inputs.environment);
  const { platform, names, targets } = await openPlatform(inputs.platform, settings, { ...inputs, service }, context);
  const own = settings.rollback ?? {};
  const health = inputs.health ?? settings.health ?? [];
  const critical = inputs['critical-health'] ?? own.criticalHealth ?? health;
  const versionFrom = inputs['version-from'] ?? settings.versionFrom;
  // Mistakes in these must show before traffic moves.
  requireAddresses([...health, ...critical]);
  if (versionFrom !== undefined) parseVersionPlace(versionFrom);
  const before = inputs.before === undefined ? (own.before ?? []) : validate(hooksBeforeSchema, sequence(inputs.before), 'input before');
  const after = inputs.after === undefined ? (own.after ?? []) : validate(hooksAfterSchema, sequence(inputs.after), 'input after');
  const emergency = mode !== 'standard';
  return {
    ...request,
    environment: inputs.environment,
    isPromotedBefore: async (latest) => request.ownRun !== undefined && isPromotedBefore(latest, inputs, context),
    startOfRun: () => startOfRun(inputs, context),
    reason: sayReason(inputs.reason, inputs.details),
    by: context.run.actor,
    platform,
    names,
    complaint: context.run.event === 'workflow_dispatch' && request.ownRun === undefined ? inputs.details : undefined,
    targets,
    settings,
    migrations:
      inputs.migrations === undefined
        ? (settings.migrations ?? [])
        : validate(migrationsSchema, sequence(inputs.migrations), 'input migrations'),
    onIrreversible: inputs['on-irreversible'],
    health: emergency ? critical : health,
    versionFrom,
    consecutive: emergency ? 1 : inputs.consecutive,
    everyAddress: inputs['every-address'],
    steps: inputs.steps ?? own.steps ?? DEFAULT_STEPS,
    pauseMs: inputs.pause ?? own.pauseMs ?? DEFAULT_PAUSE_MS,
    ...chooseHooks(before, after, emergency),
    verifyTimeoutMs: inputs['verify-timeout'],
    attempts: inputs.attempts,
  };
}
