import { RolloutError } from '#core/errors';
import { isOpen, ownerOf, statusOf, stepsOf, type RolloutRecord } from '#core/ledger';
import { decideRollback, type RollbackDecision } from '#core/rollout/decide-rollback';
import { isDisplaced, notPutBack } from '#core/rollout/displaced';
import { describeSplit, leastShareOf, shareOf } from '#core/rollout/split';
import { versionInput } from '#core/rollout/version-input';
import { doubtAbout, howToProve, refuseWrong, servesAlready } from '#core/rollout/target-version';
import { forgiving } from '#delivery/forgiving-ledger';
import { runReference } from '#delivery/run-reference';
import { noteOfServing } from './answer.ts';
import { confirmed, nothingToCommit, sayUnhealthy, unmoved, type Concluded } from './conclusion.ts';
import type { ServiceResult } from './result.ts';
import { requestOf, WHOLE, type Returning } from './returning.ts';
import { servedInstead, versionNamed, type Found } from './served.ts';

/** The rollout is not this run's, or was its success before it was run again, so a failure of this run says nothing about it. */
export async function leave(work: Returning, { rollout }: RollbackDecision, served: Found): Promise<ServiceResult> {
  const { service } = work.order;
  const { candidate, stable, arms } = rollout;
  const open = isOpen(rollout);
  const serves = open ? stable : candidate;
  const left: RollbackDecision = { kind: 'left', rollout, from: serves, to: serves, arms };
  const share = open ? shareOf(served, arms.candidate) + shareOf(served, arms.stable) : leastShareOf(served, arms.candidate);
  if (share < WHOLE)
    return displaced(
      work,
      left,
      served,
      `By the ledger ${open ? `${candidate} is being rolled out against ${stable}` : `${candidate} serves`}`,
    );
  const stands = open ? 'is being rolled out' : 'was promoted';
  const owner = ownerOf(rollout);
  const whose = owner.id === work.order.ownRun ? `attempt ${String(owner.attempt)} of this run` : 'another run';
  const note = `${candidate} ${stands} by ${whose}, ${owner.url}; to take it out all the same, give \`scope: ${service}\``;
  work.context.log.info(`Nothing to roll back: ${note}.`);
  const result = { ...unmoved(work, left, served, 'unchanged'), note };
  // Of an open one a step may be under way, which proves what it does by itself.
  return open ? result : confirmed(work, result, arms.candidate, served);
}

/**
 * Whether the newest version that passed serves at all is the platform's to say. Where others have its traffic, what a person wants taken out is not in the
 * ledger, and nobody goes past the last good version without naming one. Traffic that is where it would return to is what a rollback leaves that was cut off,
 * unless the target is a name that may hold anything.
 */
export async function foundElsewhere(work: Returning, decision: RollbackDecision, served: Found): Promise<ServiceResult | undefined> {
  const { kind, rollout, from, to, arms } = decision;
  const { version, platform, targets, mode } = work.order;
  if ((kind !== 'return' && kind !== 'freeze') || version !== undefined || statusOf(rollout) !== 'passed') return undefined;
  if (!served.known || platform.releases !== undefined || shareOf(served, arms.candidate) > 100 - WHOLE) return undefined;
  const instead = servedInstead(served, arms.candidate);
  if (instead === undefined) return undefined;
  let doubt: string | undefined;
  if (leastShareOf(served, arms.stable) >= WHOLE) {
    const proof = await targets.prove(arms.stable, to);
    doubt = doubtAbout(arms.stable, to, proof);
    if (doubt === undefined || (mode === 'emergency' && proof.kind !== 'wrong')) return undefined;
  }
  const found = { kind: 'current', rollout, from: instead, to: from, arms: { candidate: instead, stable: arms.candidate } } as const;
  const result = await displaced(
    work,
    found,
    served,
    `By the ledger ${from} serves${arms.candidate === from ? '' : ` on ${arms.candidate}`}`,
  );
  const back = doubt === undefined ? `To go back to ${to} instead` : `If ${arms.stable} holds ${to} all the same, and that is wanted`;
  const how = await dispatchOf(work, to, arms.stable);
  return {
    ...result,
    problems: [...result.problems, ...(doubt === undefined ? [] : [doubt])],
    mend: `${result.mend ?? ''} ${back}: ${how}.`,
  };
}

/** A rollout that is open ends; what somebody has given its traffic to meanwhile keeps it, unless a version is named. */
export async function leaveDisplaced(
  work: Returning,
  decision: RollbackDecision,
  served: Found,
  history: readonly RolloutRecord[],
): Promise<Concluded | undefined> {
  const { kind, rollout, to, arms } = decision;
  const { version, dryRun, reason } = work.order;
  if ((kind !== 'return' && kind !== 'freeze') || version !== undefined || !isOpen(rollout)) return undefined;
  if (!served.known || !isDisplaced(arms, served)) return undefined;
  const found = await displaced(
    work,
    decision,
    served,
    `${rollout.candidate}, whose rollout ${dryRun ? 'would be' : 'is'} ended with this, gets nothing, and by the ledger ${to} serves without it`,
  );
  const serves = servedInstead(served, arms.stable);
  const kept = serves === undefined || shareOf(served, serves) < WHOLE ? undefined : keptBy(work, serves, history);
  const keep = kept === undefined ? '' : ` If ${kept} is to stay: rollback with \`version: ${kept}\`, which moves nothing and records it.`;
  const result = { ...found, mend: `${found.mend ?? ''}${keep}` };
  if (dryRun) return { result, commit: nothingToCommit };
  const told = forgiving(work.ledger, work.context.log);
  return {
    result,
    commit: async () => {
      const entry = notPutBack(to, describeSplit(served), reason);
      await told.record(rollout, { status: 'failed', weight: 0, ...entry, run: runReference(work.context.run) });
      return told.failure();
    },
  };
}

/** The version on a target that a rollback naming it leaves there; undefined where it would be refused. */
function keptBy(work: Returning, target: string, history: readonly RolloutRecord[]): string | undefined {
  const version = versionNamed(target, history);
  try {
    const decision = decideRollback({ ...requestOf(work, history), version, ownRun: undefined, candidateOnly: false });
    return decision.kind === 'return' && decision.arms.stable === target ? version : undefined;
  } catch (error) {
    if (error instanceof RolloutError) return undefined;
    throw error;
  }
}

/** `expected`: what the ledger says, as a clause. */
async function displaced(work: Returning, decision: RollbackDecision, served: Found, expected: string): Promise<ServiceResult> {
  const { to, arms } = decision;
  const target = decision.kind === 'left' && !isOpen(decision.rollout) ? arms.candidate : arms.stable;
  return {
    ...unmoved(work, decision, served, 'displaced', [`${expected}, but the platform serves ${describeSplit(served)}`]),
    mend: `To make it what the ledger says: ${await dispatchOf(work, to, target)}.`,
  };
}

/** The rollback that brings a version back to a target, as a clause. A slot of which nothing tells what it holds gets traffic in an emergency only. */
async function dispatchOf(work: Returning, version: string, target: string): Promise<string> {
  const dispatch = `rollback with ${versionInput(version, work.order)}`;
  if (target === version || work.order.platform.releases !== undefined || (await work.order.targets.read(target)).length > 0)
    return dispatch;
  return `${dispatch} and \`mode: emergency\`, once you know that ${target} holds ${version}, as nothing proves it`;
}

/** When this run has ended the rollout by another step, a job that failed for instance, nobody has been told of it yet. */
function endedBefore(work: Returning, { kind, rollout }: RollbackDecision): Pick<ServiceResult, 'endedAt' | 'rollout' | 'candidateShare'> {
  const steps = stepsOf(rollout);
  const last = steps.at(-1);
  const own = last?.status === 'failed' && last.run.id === work.context.run.runId && last.run.id !== '';
  if (kind !== 'settled' || !own || work.order.dryRun) return {};
  const candidateShare = Math.max(...rollout.entries.map(({ weight }) => weight));
  return { endedAt: last.at, rollout: `${rollout.id}.${String(steps.length - 1)}`, candidateShare };
}

/** The rollback may be run again to see whether the service has recovered: what it says is about the service, not about what it did. */
export async function nothingToDo(
  work: Returning,
  decision: RollbackDecision,
  served: Found,
  history: readonly RolloutRecord[],
): Promise<ServiceResult> {
  const { to, arms } = decision;
  if (leastShareOf(served, arms.stable) >= WHOLE) {
    // What serves by the ledger is not called verified where its target says that it holds another version.
    const proof = await work.order.targets.prove(arms.stable, to);
    refuseWrong(decision, proof);
    const doubt = isKeptUp(work, decision, served) ? undefined : doubtAbout(arms.stable, to, proof);
    if (doubt !== undefined) work.context.log.warning(`${doubt} ${howToProve(arms.stable)}`);
    work.context.log.info(`Nothing to roll back: ${describeSplit(served)}.`);
    const { mode, dryRun } = work.order;
    const health = dryRun || mode === 'reconcile' ? [] : await work.health.settled(to);
    const problems = sayUnhealthy(health);
    const result = problems.length === 0 ? 'unchanged' : 'unhealthy';
    const note = await noteOfServing(work, history, decision, served);
    const found: ServiceResult = {
      ...unmoved(work, decision, served, result, problems),
      health,
      ...(doubt === undefined ? {} : { verified: false, unproven: doubt }),
      ...(note === undefined || result !== 'unchanged' ? {} : { note }),
      ...(result === 'unchanged' ? endedBefore(work, decision) : {}),
    };
    return confirmed(work, found, arms.stable, served);
  }
  return displaced(work, decision, served, `By the ledger ${to} serves`);
}

/** True when by the newest rollout's own record the target that serves has had traffic ever since its version was known to be there. */
function isKeptUp(work: Returning, decision: RollbackDecision, served: Found): boolean {
  const { kind, rollout } = decision;
  if (work.order.platform.releases !== undefined) return true;
  if (kind === 'current') return stepsOf(rollout).every(({ status }) => status !== 'failed');
  return servesAlready(decision, served);
}
