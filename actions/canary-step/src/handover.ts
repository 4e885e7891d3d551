import { messageOf, RolloutError } from '#core/errors';
import type { Migration } from '#core/rollout/migrations';
import type { Arms } from '#core/rollout/split';
import type { ActionContext } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import type { Fingerprint } from './same-platform.ts';
import type { spec } from './spec.ts';

/**
 * How far main came. `looking`: it had not heard from the ledger; `settled`: nothing of this run gets traffic; `unknown`: the ledger has no rollout under these
 * names, one of which may be wrong; `opening`: a rollout was about to begin;
 * `own`: a rollout of this run is open, and its candidate has or may get traffic; `contested`: so it was, and somebody else moved traffic at the same moment.
 */
export type Stage = 'looking' | 'settled' | 'unknown' | 'opening' | 'own' | 'contested';

/** The rollout whose traffic is to be returned. */
export interface OwnRollout {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly openedAt: number;
  readonly candidate: string;
  readonly stable: string;
  readonly arms: Arms;
  /** The candidate's share in percent that was last proven. */
  readonly weight: number;
  /** True while main had ordered another share and not seen it proven: what is read may change without anybody's doing. */
  readonly moving?: boolean;
}

/** All that post needs to return traffic, with whatever became of the checkout, the settings and the ledger: `${NAME}` references, never values. */
export interface Handover {
  readonly service: string;
  readonly environment: string;
  readonly candidate: string;
  readonly ledger: string;
  readonly onFailure: 'rollback' | 'hold';
  /** Milliseconds. */
  readonly verifyTimeoutMs: number;
  /** The `stable` input. */
  readonly stable?: string;
  /** Weights of the plan in percent; empty without one. */
  readonly plan: readonly number[];
  /** Where the service's addresses tell their version. */
  readonly versionFrom?: string;
  /** The platform's settings as written; absent where they hold a secret, which the runner would keep in plain text. */
  readonly platform?: { readonly settings: unknown; readonly origin: string };
  /** What those settings resolved to, as keyed hashes: a variable of the job may be another one by then. */
  readonly fingerprint?: Fingerprint;
  /** Migrations that cannot be undone, of all versions, as the rollout file has them. */
  readonly irreversible?: readonly Migration[];
  readonly stage: Stage;
  readonly rollout?: OwnRollout;
}

/** What the inputs say of the rollout, as it is handed over. */
export function askedOf(
  inputs: InputsOf<typeof spec>,
): Pick<Handover, 'service' | 'environment' | 'candidate' | 'ledger' | 'onFailure' | 'verifyTimeoutMs' | 'stable'> {
  const { service, environment, candidate, ledger, stable } = inputs;
  const common = { service, environment, candidate, ledger, onFailure: inputs['on-failure'], verifyTimeoutMs: inputs['verify-timeout'] };
  return stable === undefined ? common : { ...common, stable };
}

const KEY = 'step';

/** Throws an `input` RolloutError (STATE_NOT_SAVED) when the runner's state file cannot be written, on a full disk for instance. */
export function saveHandover(context: Pick<ActionContext, 'state' | 'redact'>, handover: Handover): void {
  const { platform, fingerprint, ...rest } = handover;
  const clean = (value: unknown): boolean => {
    const text = JSON.stringify(value ?? null);
    return context.redact(text) === text;
  };
  saved(() => {
    context.state.save(KEY, {
      ...rest,
      ...(platform !== undefined && clean(platform) ? { platform } : {}),
      // A short secret may stand in a hash by chance.
      ...(fingerprint !== undefined && clean(fingerprint) ? { fingerprint } : {}),
    });
  });
}

/**
 * What main left, or `early` where it ended before it had read its settings, or before its first line: a runner runs post for every step that it has started, and for
 * none that was skipped.
 */
export function loadHandover({ state }: Pick<ActionContext, 'state'>, early: () => Handover): Handover {
  const value = state.load(KEY);
  return isHandover(value) ? value : early();
}

function isHandover(value: unknown): value is Handover {
  return typeof value === 'object' && value !== null && 'stage' in value && 'service' in value && 'onFailure' in value;
}

function saved(save: () => void): void {
  try {
    save();
  } catch (error) {
    throw new RolloutError('input', {
      code: 'STATE_NOT_SAVED',
      message: `What the clean-up after the job must know could not be saved: ${messageOf(error)}. No traffic was given to the candidate.`,
      remedy: 'Free disk space on the runner and check that its temporary folder may be written to, then run the job again.',
      cause: error,
    });
  }
}
