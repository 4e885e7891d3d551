import { RolloutError } from '#core/errors';
import { pageOf, stepsOf, weightOf } from '#core/ledger';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import { shareOf } from '#core/rollout/split';
import { confirmFound } from '#delivery/confirm-found';
import type { EndpointHealth } from '#health/check';
import { failureReport } from './not-begun.ts';
import type { ResultKind, ServiceResult } from './result.ts';
import type { Returning } from './returning.ts';
import type { Found } from './served.ts';

/** In place of an id where the ledger could not be read. */
export const UNRECORDED = 'unknown';

/** What became of one service, with what is still to be done once people are told. */
export interface Concluded {
  readonly result: ServiceResult;
  /** Writes the end into the ledger; resolves to why that failed. */
  readonly commit: () => Promise<RolloutError | undefined>;
  /** After that: whether a step in flight has moved traffic meanwhile; resolves to what it changes of the result. */
  readonly lookAgain?: () => Promise<Partial<ServiceResult>>;
}

export const nothingToCommit = (): Promise<undefined> => Promise.resolve(undefined);

/** What a result says of the rollout, whatever was done about it. */
export function factsOf(
  work: Returning,
  decision: RollbackDecision,
  served: Found,
): Pick<ServiceResult, 'service' | 'rollout' | 'from' | 'to' | 'candidateShare' | 'released'> {
  const { rollout, from, to, arms } = decision;
  const firstTrafficAt = rollout.entries.find(({ weight }) => weight > 0)?.at;
  const facts = {
    service: work.order.service,
    from,
    to,
    candidateShare: served.known ? shareOf(served, arms.candidate) : weightOf(rollout),
  };
  if (rollout.id === UNRECORDED) return facts;
  return {
    ...facts,
    rollout: `${rollout.id}.${String(stepsOf(rollout).length)}`,
    released: { ref: rollout.ref, runUrl: pageOf(rollout.run), ...(firstTrafficAt === undefined ? {} : { firstTrafficAt }) },
  };
}

/** The result of what moved no traffic. */
export function unmoved(
  work: Returning,
  decision: RollbackDecision,
  served: Found,
  result: ResultKind,
  problems: readonly string[] = [],
): ServiceResult {
  return {
    ...factsOf(work, decision, served),
    result,
    changed: false,
    verified: result === 'unchanged' || result === 'planned',
    served: served.shares,
    problems,
    attempts: [],
    health: [],
    hooks: [],
    migrations: decision.kind === 'return' ? decision.passed : [],
    plan: [],
    tookMs: work.context.clock.now() - work.startedAt,
  };
}

/** That the shares are as they should be is not all of it: what was found is held to the proof that what is written has to pass. */
export async function confirmed(work: Returning, result: ServiceResult, target: string, served: Found): Promise<ServiceResult> {
  if (result.result !== 'unchanged') return result;
  const { platform, verifyTimeoutMs } = work.order;
  try {
    await confirmFound({ shares: { [target]: 100 } }, served, { ...work.context, router: platform.router, verifyTimeoutMs });
    return result;
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    work.context.log.error(error.message);
    return { ...result, result: 'unhealthy', verified: false, problems: [error.message], error: failureReport(error) };
  }
}

/** One clause for each address that is not healthy. */
export function sayUnhealthy(health: readonly EndpointHealth[]): readonly string[] {
  return health.filter(({ healthy }) => !healthy).map(({ endpoint, problem }) => `${endpoint} ${problem ?? 'is unhealthy'}`);
}
