import type { ErrorKind } from '#core/errors';
import type { IrreversibleMigration } from '#core/rollout/migrations';
import type { Shares } from '#core/rollout/split';
import type { EndpointHealth } from '#health/check';
import type { SeenSetBack } from '#delivery/traffic';
import type { HookResult } from './hooks.ts';

/**
 * What became of one service. `returned`: the good version serves everything, proven, healthy; `unchanged`: nothing was to be rolled back; `planned`: a dry
 * run; `unhealthy`: returned, but a check afterwards fails, or nothing was to be moved and what serves is not healthy or not confirmed; `kept`: the return made it worse, was not confirmed on its way, or gave traffic to another version, and was undone; or it was not begun, as the good version
 * could not serve; `stuck`: nobody knows what serves, a person
 * must act; `frozen`: traffic stays until a person decides; `displaced`: nothing was to be rolled back, but the platform serves something else than the
 * ledger says; `refused`, `failed`: nothing was changed.
 */
export type ResultKind =
  'returned' | 'unchanged' | 'planned' | 'unhealthy' | 'kept' | 'stuck' | 'frozen' | 'displaced' | 'refused' | 'failed';

/** An attempt to set a split, for the report. */
interface AttemptReport {
  readonly at: string;
  readonly shares: Shares;
  readonly tookMs: number;
  readonly problem?: string;
}

export interface FailureReport {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export interface ServiceResult {
  readonly service: string;
  readonly result: ResultKind;
  /** The rollout that it is about and how far its record was: the same until the ledger has been told. */
  readonly rollout?: string;
  /** Version taken out of service, and the one that serves instead; absent when it was not found out. */
  readonly from?: string;
  readonly to?: string;
  /** `to` served by the ledger all the time, and `from` had its traffic by a restart or a hand: nothing is known against it. */
  readonly putBack?: boolean;
  /** Traffic was moved. */
  readonly changed: boolean;
  /** The split is proven, and every check holds. */
  readonly verified: boolean;
  /** Share of the version taken out, in percent, before. */
  readonly candidateShare?: number;
  readonly served: Shares;
  readonly problems: readonly string[];
  /** Why it was rolled back, one clause, where that is not what the inputs say. */
  readonly reason?: string;
  /** What a reader may not expect, one clause: why there was nothing to do, or that a promoted version was taken out. */
  readonly note?: string;
  /** The words of the dispatch speak of the version that got the traffic, which was given it all the same: what to do if they mean it, sentences. */
  readonly blamed?: string;
  /** When an earlier step of this run returned the traffic, milliseconds since the epoch: people are to be told of it. */
  readonly endedAt?: number;
  readonly attempts: readonly AttemptReport[];
  readonly health: readonly EndpointHealth[];
  readonly hooks: readonly HookResult[];
  /** Irreversible migrations on the way. */
  readonly migrations: readonly IrreversibleMigration[];
  /** What a dry run would do, one sentence each. */
  readonly plan: readonly string[];
  readonly backup?: string;
  /** From the start to the proven split, milliseconds. */
  readonly tookMs: number;
  readonly error?: FailureReport;
  /** Why it is not proven that the right version serves, as a sentence: an emergency went on without the proof, or nothing was to be moved. */
  readonly unproven?: string;
  /** Why the version returned to could not serve, by the platform's own knowledge, as a clause: it was not given the traffic, or it has all of it. */
  readonly unready?: string;
  /** The shares are right, but users stay on the version taken out: how to let them go, one sentence for each means. */
  readonly staying?: readonly string[];
  /** Who took back what was written, before it lasted or to the end. */
  readonly setBack?: SeenSetBack;
  /** How to bring platform and ledger together, sentences. */
  readonly mend?: string;
  /** Another version than the one returned to was found to serve: a clause that says where. */
  readonly wrongVersion?: string;
  /** Why the ledger does not know. */
  readonly unrecorded?: FailureReport;
  /** The commit that was released, for feedback on it; the first traffic it got, milliseconds since the epoch. */
  readonly released?: { readonly ref: string; readonly runUrl: string; readonly firstTrafficAt?: number };
}

/** True when a person must look at it. */
export function isProblem({ result, unrecorded, hooks }: ServiceResult): boolean {
  const fine = result === 'returned' || result === 'unchanged' || result === 'planned';
  return !fine || unrecorded !== undefined || hooks.some(({ decisive }) => decisive);
}
