import type { RolloutError } from '#core/errors';
import { statusOf, weightOf, type LedgerEntry, type RolloutRecord } from '#core/ledger';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import { serving } from '#core/rollout/machine';
import { describeSplit, leastShareOf, sameReading, shareOf, splitAt, unreadiness } from '#core/rollout/split';
import { stayingBehind } from '#core/rollout/sticky';
import type { EndpointHealth } from '#health/check';
import { forgiving } from '#delivery/forgiving-ledger';
import { writeReport } from '#delivery/report-file';
import { runReference } from '#delivery/run-reference';
import { drive, type Attempt, type DriveContext, type DriveResult } from '#delivery/traffic';
import { takeBackup } from './backup.ts';
import { factsOf, nothingToCommit, sayUnhealthy, unmoved, type Concluded } from './conclusion.ts';
import { runHooks, type HookFacts, type HookResult } from './hooks.ts';
import { recordChanges } from './ledger-changes.ts';
import { failureReport } from './not-begun.ts';
import { planOf } from './plan.ts';
import { behindHealth, behindTarget, undoReturn, type Behind, type ReturnProof } from './return-proof.ts';
import type { FailureReport, ServiceResult } from './result.ts';
import { WHOLE, type Returning } from './returning.ts';
import { emptyingOthers, shareBefore, type Found } from './served.ts';
import { fallen, sayWorse } from './service-health.ts';
import { returnStray } from './stray-step.ts';
import { wayBack } from './way-back.ts';

/** What a dry run says would be done. */
export async function describeReturn(
  work: Returning,
  decision: RollbackDecision,
  served: Found,
  proof: ReturnProof,
): Promise<ServiceResult> {
  const way = await wayBack(work.order, decision, served);
  const plan = planOf(decision, work.order, way, proof);
  if (way.straight !== undefined) work.context.log.warning(way.straight);
  work.context.log.info(`Dry run: all traffic would go to ${decision.to}; now ${describeSplit(served)}.`);
  return { ...unmoved(work, decision, served, 'planned'), plan };
}

/** Whether health addresses can say that the returning version does not bear what it gets: not where it had most of the traffic all along. */
function isWatched(work: Returning, { arms }: RollbackDecision, served: Found): boolean {
  const { mode, health } = work.order;
  return mode === 'standard' && health.length > 0 && served.known && shareOf(served, arms.stable) <= 50;
}

/** Moves the traffic back, with backup and hooks, looks whether the service is well, and undoes a return that made it worse. */
export async function moveBack(
  work: Returning,
  decision: RollbackDecision,
  served: Found,
  history: readonly RolloutRecord[],
  proof: ReturnProof,
): Promise<Concluded> {
  const { order, context } = work;
  const { service, environment, deadlineAt, before, after, platform } = order;
  const { from, to, rollout, arms } = decision;
  const taken = takeBackup({ service, environment, from, to, rollout, served, settings: order.settings, at: context.clock.now() });
  const backup = await writeReport(context, `rollback-backup-${service}-${environment}`, taken);
  const facts: HookFacts = { service, environment, mode: order.mode, from, to, reason: order.reason, backup };
  const hooks: HookResult[] = [...(await runHooks(before, 'before', facts, deadlineAt, context))];
  const stopped = hooks.find(({ decisive }) => decisive);
  if (stopped !== undefined) {
    const problem = sayHook(stopped);
    const result = { ...unmoved(work, decision, served, 'failed', [problem]), hooks, backup, error: hookFailed(problem) };
    return { result, commit: nothingToCommit };
  }

  const told = forgiving(work.ledger, context.log);
  let ending: LedgerEntry | undefined;
  let stuck: LedgerEntry | undefined;
  const { weights: way, straight } = await wayBack(order, decision, served);
  if (straight !== undefined) context.log.warning(straight);
  const judges = isWatched(work, decision, served) ? await work.health.judges(way.map((share) => 100 - share)) : new Set<string>();
  if (platform.releases !== undefined) await platform.releases.restore(to);
  const driveContext: DriveContext = {
    router: emptyingOthers(platform.router, history),
    clock: context.clock,
    log: context.log,
    signal: context.signal,
    random: context.random,
    run: runReference(context.run),
    verifyTimeoutMs: order.verifyTimeoutMs,
    persistence: { attempts: order.attempts, deadlineAt },
    look: (share) => work.health.worseThan(judges, share),
    ...(served.known ? { before: { shares: served.shares } } : {}),
    record: (entry) => {
      if (entry.status === 'failed') ending = entry;
      else stuck = entry;
      return Promise.resolve();
    },
  };
  const weight = served.known ? shareOf(served, arms.candidate) : statusOf(rollout) === 'passed' ? 100 : weightOf(rollout);
  const { otherWriter } = served;
  // By the ledger `to` serves: whoever took that back may do it again.
  const displaced = decision.kind === 'return' || otherWriter === undefined ? {} : { setBack: { ...otherWriter, afterMs: 0 } };
  const start: DriveResult = { state: serving(arms, weight, 'rollback'), served, problems: [], ...displaced };
  const driven = await drive(start, { type: 'failed', reason: order.reason, by: way, careful: order.mode !== 'emergency' }, driveContext);
  const tookMs = context.clock.now() - work.startedAt;
  const { phase } = driven.state;
  // What the platform never took moved nothing: a version that was promoted serves as before, and the ledger goes on saying so.
  const untaken = phase === 'stuck' && isUntaken(driven, served);
  if (stuck !== undefined && !(untaken && statusOf(rollout) === 'passed')) await recordChanges(decision, rollout, stuck, order, told);
  const { health, behind } = phase === 'returned' ? await lookBehind(work, decision, proof) : { health: [], behind: undefined };
  const wrong = behind?.wrong;
  const worse = wrong === undefined ? sayWorse(fallen(health, judges)) : undefined;
  const undone = (wrong === undefined || !proof.anew) && worse === undefined ? undefined : await undoReturn(served, driveContext);
  const isUndone = undone !== undefined && 'served' in undone;
  if (worse !== undefined) context.log.warning(worse);
  // The ledger still says what it said before.
  if (isUndone) ending = undefined;
  const unhealthy = sayUnhealthy(health);
  if (phase === 'returned' && !isUndone) hooks.push(...(await runHooks(after, 'after', facts, deadlineAt, context)));
  const decisive = hooks.some((hook) => hook.decisive);
  const fine = phase === 'returned' && unhealthy.length === 0 && wrong === undefined && !decisive;
  const kept = phase === 'kept' || isUndone;
  const unproven = phase === 'returned' && behind?.proved !== true && wrong === undefined ? proof.doubt : undefined;
  // Nothing moves, and what has the traffic already need not be what a return that was cut off had brought.
  const found = proof.doubt !== undefined && leastShareOf(served, arms.stable) >= WHOLE ? arms.stable : undefined;
  const stays = phase === 'stuck' && leastShareOf(driven.served, arms.stable) >= WHOLE;
  const unready = phase === 'kept' || stays ? unreadiness(driven.served, arms.stable)?.why : undefined;
  const staying = stays ? stayingBehind(driven.served, splitAt(0, arms)) : [];
  const result: ServiceResult = {
    ...factsOf(work, decision, served),
    candidateShare: found === undefined ? shareBefore(decision, served) : shareOf(served, arms.candidate),
    ...(isUndone && found !== undefined ? { from: found } : {}),
    ...(isPutBack(decision) ? { putBack: true } : {}),
    result: phase === 'stuck' ? 'stuck' : kept ? 'kept' : fine ? 'returned' : 'unhealthy',
    changed: !kept && !untaken,
    verified: fine && unproven === undefined,
    served: isUndone ? undone.served.shares : driven.served.shares,
    problems: [
      ...driven.problems,
      ...(wrong === undefined ? [] : [wrong]),
      ...(undone === undefined || isUndone ? [] : [`The return could not be undone: ${undone.problem}`]),
      ...(worse === undefined ? unhealthy : [worse]),
      ...hooks.filter((hook) => hook.decisive).map(sayHook),
    ],
    attempts: (driven.attempts ?? []).map(attemptReport),
    health,
    hooks,
    migrations: decision.kind === 'return' ? decision.passed : [],
    plan: [],
    backup,
    tookMs,
    ...(unproven === undefined ? {} : { unproven }),
    ...(phase === 'returned' && order.ownRun !== undefined && statusOf(rollout) === 'passed' ? { note: notePromoted(decision) } : {}),
    ...(unready === undefined ? {} : { unready }),
    ...(staying.length === 0 ? {} : { staying: staying.map(({ remedy }) => remedy) }),
    ...(wrong === undefined ? {} : { wrongVersion: wrong }),
    ...(driven.setBack === undefined ? {} : { setBack: driven.setBack }),
    ...(driven.failure === undefined || phase !== 'stuck' ? {} : { error: failureReport(driven.failure) }),
  };
  const commit = async (): Promise<RolloutError | undefined> => {
    if (ending !== undefined) await recordChanges(decision, rollout, ending, order, told);
    return told.failure();
  };
  if (phase !== 'returned' || ending === undefined) return { result, commit };
  const lookAgain = async (): Promise<Partial<ServiceResult>> => returnStray(arms, rollout, result, driveContext);
  return { result, commit, lookAgain };
}

/** After the return: what the target says it holds, and, unless that settles it, whether the service is well. */
async function lookBehind(
  work: Returning,
  decision: RollbackDecision,
  proof: ReturnProof,
): Promise<{ readonly health: readonly EndpointHealth[]; readonly behind: Behind }> {
  const target = await behindTarget(decision, work.order);
  if (target.wrong !== undefined) return { health: [], behind: target };
  const health = await work.health.settled(decision.to);
  const behind = await behindHealth(decision.to, health, proof, work.order, work.context);
  return { health, behind: { ...behind, proved: behind.proved || target.proved } };
}

/** True when the platform took no split of the return and serves what it did before. */
function isUntaken({ attempts = [], served }: DriveResult, before: Found): boolean {
  return before.known && attempts.length > 0 && attempts.every(({ unwritten }) => unwritten) && sameReading(served, before);
}

/** True when `to` serves by the ledger and what had its traffic is no version that anybody found bad: a restart or a hand gave it that. */
function isPutBack({ kind, rollout, from }: RollbackDecision): boolean {
  return kind === 'current' || (kind === 'settled' && from !== rollout.candidate);
}

/** A run whose jobs have all succeeded, and that rolls back all the same, has most likely not meant to. */
function notePromoted({ from, to }: RollbackDecision): string {
  return `${from} had passed its whole rollout in this run, and \`scope: this-run\` took it out all the same; where no job of the run has failed, write \`if: failure() || cancelled()\` at the job in place of \`if: always()\`, and bring ${from} back with \`version: ${from}\` in place of \`scope\` (now ${to} serves)`;
}

function attemptReport({ split, at, tookMs, problem }: Attempt) {
  return { at: new Date(at).toISOString(), shares: split.shares, tookMs, ...(problem === undefined ? {} : { problem }) };
}

/** One clause. */
function sayHook({ name, problem = 'failed' }: HookResult): string {
  return `The hook ${name} ${problem.replace(/\.$/, '')}`;
}

function hookFailed(problem: string): FailureReport {
  return {
    kind: 'refused',
    code: 'HOOK_FAILED',
    message: `${problem}, so the rollback was stopped.`,
    remedy: 'Repair the hook, set its `on-failure: continue`, or use `mode: emergency`, which does not wait for it.',
  };
}
