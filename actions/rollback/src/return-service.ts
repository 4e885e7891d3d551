import { RolloutError } from '#core/errors';
import { isOpen, ownerOf, pageOf, statusOf, stepsOf, weightOf, type Ledger, type LedgerEntry, type RolloutRecord } from '#core/ledger';
import {
  decideRollback,
  NOTHING_ROLLED_OUT,
  nothingRolledOut,
  type RollbackDecision,
  type RollbackRequest,
} from '#core/rollout/decide-rollback';
import { knowsGoodBefore } from '#core/rollout/last-good';
import { serving } from '#core/rollout/machine';
import { doubtAbout, howToProve, refuseWrong, servesAlready } from '#core/rollout/target-version';
import { smallestReturn, UNREAD } from '#core/rollout/possible-weights';
import { describeSplit, shareOf, splitAt } from '#core/rollout/split';
import { stayingBehind } from '#core/rollout/sticky';
import type { EndpointHealth } from '#health/check';
import type { ActionContext } from '#toolkit/context';
import { forgiving } from '#delivery/forgiving-ledger';
import { readHistory } from '#delivery/ledger-history';
import { writeReport } from '#delivery/report-file';
import { runReference } from '#delivery/run-reference';
import { drive, type Attempt, type DriveResult, type DriveContext } from '#delivery/traffic';
import { takeBackup } from './backup.ts';
import { runHooks, type HookFacts, type HookResult } from './hooks.ts';
import { recordChanges } from './ledger-changes.ts';
import { failureReport, notBegun } from './not-begun.ts';
import { planOf } from './plan.ts';
import { behindHealth, behindTarget, proveReturn, undoReturn, type Behind, type ReturnProof } from './return-proof.ts';
import type { FailureReport, ResultKind, ServiceResult } from './result.ts';
import { noteServing, refuseServing, requireAnswer, VERSION_SERVES } from './complaint.ts';
import {
  asServed,
  emptyingOthers,
  requirePresence,
  targetHolding,
  servedInstead,
  shareBefore,
  versionNamed,
  type Found,
} from './served.ts';
import { ServiceHealth } from './service-health.ts';
import type { ServiceOrder } from './service-order.ts';

const WHOLE = 99.5;
/** In place of an id where the ledger could not be read. */
const UNRECORDED = 'unknown';

/** Tells people: incident, channels, pull request. Never throws but on cancellation. */
export type Tell = (result: ServiceResult) => Promise<void>;

/**
 * Brings one service back. What goes wrong is part of the result; only cancellation and our own bugs reject. The ledger is told last: until then the
 * same rollback, cut off anywhere and run again, finds everything to do again, telling people included.
 */
export async function returnService(order: ServiceOrder, ledger: Ledger, tell: Tell, context: ActionContext): Promise<ServiceResult> {
  const startedAt = context.clock.now();
  try {
    const { result, commit } = await new ServiceReturn(order, ledger, context, startedAt).run();
    await tell(result);
    const failure = await commit();
    return failure === undefined ? result : { ...result, unrecorded: failureReport(failure) };
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    context.log.error(error.message);
    const result = notBegun(order.service, error, context.clock.now() - startedAt);
    await tell(result);
    return result;
  }
}

interface Concluded {
  readonly result: ServiceResult;
  /** Writes the end into the ledger; resolves to why that failed. */
  readonly commit: () => Promise<RolloutError | undefined>;
}

const nothingToCommit = (): Promise<undefined> => Promise.resolve(undefined);

class ServiceReturn {
  readonly #order: ServiceOrder;
  readonly #ledger: Ledger;
  readonly #context: ActionContext;
  readonly #startedAt: number;
  readonly #health: ServiceHealth;

  constructor(order: ServiceOrder, ledger: Ledger, context: ActionContext, startedAt: number) {
    this.#order = order;
    this.#ledger = ledger;
    this.#context = context;
    this.#startedAt = startedAt;
    this.#health = new ServiceHealth(order, context);
  }

  async run(): Promise<Concluded> {
    const { dryRun, platform } = this.#order;
    let history: readonly RolloutRecord[];
    try {
      history = await this.#readHistory();
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind !== 'ledger') throw error;
      return await this.#withoutLedger(error);
    }
    const decision = await this.#decideOrExplain(history);
    const served = await this.#readServed(decision);
    if (decision.kind === 'left') return { result: await this.#leave(decision, served), commit: nothingToCommit };
    const elsewhere = await this.#foundElsewhere(decision, served);
    if (elsewhere !== undefined) return { result: elsewhere, commit: nothingToCommit };
    requirePresence(decision, served, platform);
    if (decision.kind === 'freeze') return this.#freeze(decision, served);
    if (!this.#mustMove(decision, served)) {
      if (shareOf(served, decision.arms.stable) >= WHOLE) {
        if (this.#order.mode !== 'reconcile') refuseServing(this.#request(history), decision);
        await this.#answer(decision);
      }
      return { result: await this.#nothingToDo(decision, served, history), commit: nothingToCommit };
    }
    const moving = asServed(decision, served, history);
    const proof = await proveReturn(moving, served, this.#order, this.#context);
    if (dryRun) return { result: this.#describe(moving, served, proof), commit: nothingToCommit };
    return this.#move(moving, served, history, proof);
  }

  /** Where the ledger knows nothing, it is asked for the environments that it knows: one may be misspelt. */
  async #decideOrExplain(history: readonly RolloutRecord[]): Promise<RollbackDecision> {
    try {
      return this.#decide(history);
    } catch (error) {
      if (!(error instanceof RolloutError) || error.code !== NOTHING_ROLLED_OUT) throw error;
      throw nothingRolledOut(this.#order, await this.#environments());
    }
  }

  async #environments(): Promise<readonly string[]> {
    try {
      return await this.#ledger.environments(this.#order.service);
    } catch (error) {
      if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
      return [];
    }
  }

  /** Without the ledger a target's name was the version that could be given: the ledger says which version that is. */
  #decide(history: readonly RolloutRecord[]): RollbackDecision {
    return decideRollback(this.#request(history));
  }

  #request(history: readonly RolloutRecord[]): RollbackRequest {
    const { version, names, platform } = this.#order;
    const isName = version !== undefined && (version === names.stable || version === names.candidate);
    const meant = isName ? versionNamed(version, history) : version;
    return { ...this.#order, version: meant, history, restorable: platform.releases !== undefined };
  }

  /**
   * No more of the history than the decision needs: each rollout costs a call. Where the search ends too early, the newest rollout still says what it replaced; a
   * version that is named and not among those found may exist all the same.
   */
  async #readHistory(): Promise<readonly RolloutRecord[]> {
    const { version } = this.#order;
    const { rollouts, stopped } = await readHistory(this.#ledger, this.#order, (read) => isEnough(read, version));
    if (stopped === undefined) return rollouts;
    const found =
      version === undefined ||
      rollouts.some(({ candidate, stable, arms }) => [candidate, stable, arms.candidate, arms.stable].includes(version));
    if (rollouts.length === 0 || !found) throw stopped;
    this.#context.log.warning(stopped.message);
    return rollouts;
  }

  /** A complaint about what serves is not answered by "nothing to roll back". */
  async #answer(decision: RollbackDecision): Promise<void> {
    const { complaint, version, candidateOnly, dryRun } = this.#order;
    if (complaint === undefined || version !== undefined || candidateOnly || dryRun) return;
    const { rollouts } = await readHistory(this.#ledger, this.#order, () => false);
    requireAnswer({ ...this.#order, complaint, history: rollouts, restorable: this.#order.platform.releases !== undefined }, decision);
  }

  /** In an emergency a version that is named is enough: GitHub may be down while users are hit. Otherwise the failure is the answer. */
  async #withoutLedger(failure: RolloutError): Promise<Concluded> {
    const { mode, version, dryRun, platform, service, environment } = this.#order;
    if (mode !== 'emergency' || version === undefined) {
      throw new RolloutError('ledger', {
        code: failure.code,
        message: failure.message,
        remedy: `${failure.remedy} If users cannot wait: \`mode: emergency\` with a \`version\` goes without the ledger.`,
        cause: failure,
      });
    }
    this.#context.log.warning(`The ledger cannot be read; ${version} is returned to without it. ${failure.message}`);
    const served: Found = { ...(await platform.router.read()), known: true };
    const { by, names, targets } = this.#order;
    const target = await targetHolding(version, names, served, targets, platform);
    // The name of a slot is no version where the slot tells one.
    const to = target === version ? ((await targets.agreed(target)) ?? version) : version;
    const name = servedInstead(served, target);
    const from = name === undefined ? to : ((await targets.agreed(name)) ?? name);
    const run = runReference(this.#context.run);
    const arms = { candidate: name ?? target, stable: target };
    const rollout: RolloutRecord = {
      id: UNRECORDED,
      service,
      environment,
      candidate: from,
      stable: to,
      arms,
      steps: [],
      run,
      ref: this.#context.run.sha,
      by,
      openedAt: this.#startedAt,
      entries: [],
    };
    const decision: RollbackDecision = { kind: 'return', rollout, from, to, arms, changes: { end: [] }, passed: [] };
    requirePresence(decision, served, platform);
    const commit = (): Promise<RolloutError | undefined> => (dryRun ? Promise.resolve(failure) : this.#recordLate(name === undefined));
    if (name === undefined) return { result: this.#unmoved(decision, served, 'unchanged'), commit };
    const proof = await proveReturn({ ...decision, rollout: undefined }, served, this.#order, this.#context);
    if (dryRun) return { result: this.#describe(decision, served, proof), commit };
    return { result: (await this.#move(decision, served, [rollout], proof)).result, commit };
  }

  /** Once users are safe, the ledger may answer after all. Resolves to why it does not know. `unmoved`: the version asked for served already. */
  async #recordLate(unmoved: boolean): Promise<RolloutError | undefined> {
    const told = forgiving(this.#ledger, this.#context.log);
    try {
      const history = await this.#readHistory();
      const decision = this.#decide(history);
      if (unmoved) refuseServing(this.#request(history), decision);
      if (decision.kind !== 'return') return undefined;
      const entry = { status: 'failed', weight: 0, note: '', run: runReference(this.#context.run) } as const;
      await recordChanges(decision, decision.rollout, entry, this.#order, told);
      return told.failure();
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind === 'cancelled' || error.code === VERSION_SERVES) throw error;
      return error;
    }
  }

  /** A platform that cannot be read may still be written, one of several proxies is dead for instance: users come first. */
  async #readServed(decision: RollbackDecision): Promise<Found> {
    const { platform, dryRun } = this.#order;
    try {
      return { ...(await platform.router.read()), known: true };
    } catch (error) {
      const harmless = dryRun || decision.kind === 'current' || decision.kind === 'freeze' || decision.kind === 'left';
      if (!(error instanceof RolloutError) || error.kind !== 'platform' || harmless) throw error;
      this.#context.log.warning(`Cannot read what is served now; returning the traffic all the same. ${error.message}`);
      return { shares: {}, possible: UNREAD, acknowledged: false, problems: [error.message], known: false };
    }
  }

  #mustMove(decision: RollbackDecision, served: Found): boolean {
    if (decision.kind === 'return') return true;
    const clearable = served.sticky?.some(({ target, released }) => released && target === decision.arms.candidate) ?? false;
    if (decision.kind === 'settled' && (!served.known || shareOf(served, decision.arms.candidate) > 0 || clearable)) return true;
    // Where the user names the version that the ledger says serves, the platform follows.
    return this.#order.version !== undefined && shareOf(served, decision.arms.stable) < WHOLE;
  }

  #facts(
    decision: RollbackDecision,
    served: Found,
  ): Pick<ServiceResult, 'service' | 'rollout' | 'from' | 'to' | 'candidateShare' | 'released'> {
    const { rollout, from, to, arms } = decision;
    const firstTrafficAt = rollout.entries.find(({ weight }) => weight > 0)?.at;
    const facts = {
      service: this.#order.service,
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

  #unmoved(decision: RollbackDecision, served: Found, result: ResultKind, problems: readonly string[] = []): ServiceResult {
    return {
      ...this.#facts(decision, served),
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
      tookMs: this.#context.clock.now() - this.#startedAt,
    };
  }

  /** The rollout is not this run's, so a failure of this run says nothing about it. */
  async #leave({ rollout }: RollbackDecision, served: Found): Promise<ServiceResult> {
    const { service } = this.#order;
    const { candidate, stable, arms } = rollout;
    const open = isOpen(rollout);
    const serves = open ? stable : candidate;
    const left: RollbackDecision = { kind: 'left', rollout, from: serves, to: serves, arms };
    const share = shareOf(served, arms.candidate) + (open ? shareOf(served, arms.stable) : 0);
    if (share < WHOLE)
      return this.#displaced(
        left,
        served,
        `By the ledger ${open ? `${candidate} is being rolled out against ${stable}` : `${candidate} serves`}`,
      );
    const stands = open ? 'is being rolled out' : 'was promoted';
    const note = `${candidate} ${stands} by another run, ${ownerOf(rollout).url}; to take it out all the same, give \`scope: ${service}\``;
    this.#context.log.info(`Nothing to roll back: ${note}.`);
    return { ...this.#unmoved(left, served, 'unchanged'), note };
  }

  /**
   * Whether the newest version that passed serves at all is the platform's to say. Where others have its traffic, what a person wants taken out is not in the
   * ledger, and nobody goes past the last good version without naming one. Traffic that is where it would return to is what a rollback leaves that was cut off,
   * unless the target is a name that may hold anything.
   */
  async #foundElsewhere(decision: RollbackDecision, served: Found): Promise<ServiceResult | undefined> {
    const { kind, rollout, from, to, arms } = decision;
    const { version, platform, targets, mode } = this.#order;
    if ((kind !== 'return' && kind !== 'freeze') || version !== undefined || statusOf(rollout) !== 'passed') return undefined;
    if (!served.known || platform.releases !== undefined || shareOf(served, arms.candidate) > 100 - WHOLE) return undefined;
    const instead = servedInstead(served, arms.candidate);
    if (instead === undefined) return undefined;
    let doubt: string | undefined;
    if (shareOf(served, arms.stable) >= WHOLE) {
      const proof = await targets.prove(arms.stable, to);
      doubt = doubtAbout(arms.stable, to, proof);
      if (doubt === undefined || (mode === 'emergency' && proof.kind !== 'wrong')) return undefined;
    }
    const found = { kind: 'current', rollout, from: instead, to: from, arms: { candidate: instead, stable: arms.candidate } } as const;
    const result = await this.#displaced(
      found,
      served,
      `By the ledger ${from} serves${arms.candidate === from ? '' : ` on ${arms.candidate}`}`,
    );
    const back = doubt === undefined ? `To go back to ${to} instead` : `If ${arms.stable} holds ${to} all the same, and that is wanted`;
    const how = await this.#dispatchOf(to, arms.stable);
    return {
      ...result,
      problems: [...result.problems, ...(doubt === undefined ? [] : [doubt])],
      mend: `${result.mend ?? ''} ${back}: ${how}.`,
    };
  }

  /** `expected`: what the ledger says, as a clause. */
  async #displaced(decision: RollbackDecision, served: Found, expected: string): Promise<ServiceResult> {
    const { to, arms } = decision;
    const target = decision.kind === 'left' && !isOpen(decision.rollout) ? arms.candidate : arms.stable;
    return {
      ...this.#unmoved(decision, served, 'displaced', [`${expected}, but the platform serves ${describeSplit(served)}`]),
      mend: `To make it what the ledger says: ${await this.#dispatchOf(to, target)}.`,
    };
  }

  /** The rollback that brings a version back to a target, as a clause. A slot of which nothing tells what it holds gets traffic in an emergency only. */
  async #dispatchOf(version: string, target: string): Promise<string> {
    const dispatch = `rollback with \`version: ${version}\``;
    if (target === version || this.#order.platform.releases !== undefined || (await this.#order.targets.read(target)).length > 0)
      return dispatch;
    return `${dispatch} and \`mode: emergency\`, once you know that ${target} holds ${version}, as nothing proves it`;
  }

  /** When this run has ended the rollout by another step, a job that failed for instance, nobody has been told of it yet. */
  #endedBefore({ kind, rollout }: RollbackDecision): Pick<ServiceResult, 'endedAt' | 'rollout' | 'candidateShare'> {
    const steps = stepsOf(rollout);
    const last = steps.at(-1);
    const own = last?.status === 'failed' && last.run.id === this.#context.run.runId && last.run.id !== '';
    if (kind !== 'settled' || !own || this.#order.dryRun) return {};
    const candidateShare = Math.max(...rollout.entries.map(({ weight }) => weight));
    return { endedAt: last.at, rollout: `${rollout.id}.${String(steps.length - 1)}`, candidateShare };
  }

  /** The rollback may be run again to see whether the service has recovered: what it says is about the service, not about what it did. */
  async #nothingToDo(decision: RollbackDecision, served: Found, history: readonly RolloutRecord[]): Promise<ServiceResult> {
    const { to, arms } = decision;
    if (shareOf(served, arms.stable) >= WHOLE) {
      // What serves by the ledger is not called verified where its target says that it holds another version.
      const proof = await this.#order.targets.prove(arms.stable, to);
      refuseWrong(decision, proof);
      const doubt = this.#isKeptUp(decision, served) ? undefined : doubtAbout(arms.stable, to, proof);
      if (doubt !== undefined) this.#context.log.warning(`${doubt} ${howToProve(arms.stable)}`);
      this.#context.log.info(`Nothing to roll back: ${describeSplit(served)}.`);
      const { mode, dryRun } = this.#order;
      const health = dryRun || mode === 'reconcile' ? [] : await this.#health.settled(to);
      const problems = sayUnhealthy(health);
      const result = problems.length === 0 ? 'unchanged' : 'unhealthy';
      const note = noteServing(this.#request(history), decision);
      return {
        ...this.#unmoved(decision, served, result, problems),
        health,
        ...(doubt === undefined ? {} : { verified: false, unproven: doubt }),
        ...(note === undefined || result !== 'unchanged' ? {} : { note }),
        ...(result === 'unchanged' ? this.#endedBefore(decision) : {}),
      };
    }
    return this.#displaced(decision, served, `By the ledger ${to} serves`);
  }

  /** True when by the newest rollout's own record the target that serves has had traffic ever since its version was known to be there. */
  #isKeptUp(decision: RollbackDecision, served: Found): boolean {
    const { kind, rollout } = decision;
    if (this.#order.platform.releases !== undefined) return true;
    if (kind === 'current') return stepsOf(rollout).every(({ status }) => status !== 'failed');
    return servesAlready(decision, served);
  }

  #describe(decision: RollbackDecision, served: Found, proof: ReturnProof): ServiceResult {
    const plan = planOf(decision, this.#order, this.#way(decision, served), proof);
    this.#context.log.info(`Dry run: all traffic would go to ${decision.to}; now ${describeSplit(served)}.`);
    return { ...this.#unmoved(decision, served, 'planned'), plan };
  }

  #freeze(decision: Extract<RollbackDecision, { kind: 'freeze' }>, served: Found): Concluded {
    const because = decision.because.map(({ version, why }) => {
      const what = `an irreversible migration${why === undefined ? '' : ` (${why})`}`;
      return `${version} brought ${what} that lies on the way back to ${decision.to}`;
    });
    const frozen = { ...this.#unmoved(decision, served, 'frozen', because), migrations: decision.because };
    if (this.#order.dryRun) {
      const plan = [`Leave traffic as it is and hold the rollout until a person decides: ${because.join('; ')}.`];
      return { result: { ...frozen, result: 'planned', to: decision.from, verified: true, problems: [], plan }, commit: nothingToCommit };
    }
    const { rollout } = decision;
    if (statusOf(rollout) === 'held') return { result: frozen, commit: nothingToCommit };
    const told = forgiving(this.#ledger, this.#context.log);
    return {
      result: frozen,
      commit: async () => {
        await told.record(rollout, {
          status: 'held',
          weight: weightOf(rollout),
          note: `frozen: ${because.join('; ')}`,
          run: runReference(this.#context.run),
        });
        return told.failure();
      },
    };
  }

  /** Weights of the version taken out on the way to 0; none where a step would prove nothing, or would give traffic to a third version. */
  #way({ arms }: RollbackDecision, served: Found): readonly number[] {
    const { mode, steps, health } = this.#order;
    const both = shareOf(served, arms.candidate) + shareOf(served, arms.stable);
    const portion = smallestReturn(served.possible);
    if (mode !== 'standard' || !served.known || both < WHOLE || health.length === 0 || portion === undefined) return [];
    const returning = shareOf(served, arms.stable);
    return steps.filter((share) => share > returning + portion && share < 100).map((share) => 100 - share);
  }

  async #move(decision: RollbackDecision, served: Found, history: readonly RolloutRecord[], proof: ReturnProof): Promise<Concluded> {
    const { order, context } = { order: this.#order, context: this.#context };
    const { service, environment, deadlineAt, before, after, platform } = order;
    const { from, to, rollout, arms } = decision;
    const taken = takeBackup({ service, environment, from, to, rollout, served, settings: order.settings, at: context.clock.now() });
    const backup = await writeReport(context, `rollback-backup-${service}-${environment}`, taken);
    const facts: HookFacts = { service, environment, mode: order.mode, from, to, reason: order.reason, backup };
    const hooks: HookResult[] = [...(await runHooks(before, 'before', facts, deadlineAt, context))];
    const stopped = hooks.find(({ decisive }) => decisive);
    if (stopped !== undefined) {
      const problem = sayHook(stopped);
      const result = { ...this.#unmoved(decision, served, 'failed', [problem]), hooks, backup, error: hookFailed(problem) };
      return { result, commit: nothingToCommit };
    }

    const told = forgiving(this.#ledger, context.log);
    let ending: LedgerEntry | undefined;
    const healthBefore = this.#way(decision, served).length === 0 ? [] : await this.#health.now();
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
      look: () => this.#health.worseThan(healthBefore),
      record: async (entry) => {
        if (entry.status === 'failed') ending = entry;
        else await recordChanges(decision, rollout, entry, order, told);
      },
    };
    const weight = served.known ? shareOf(served, arms.candidate) : statusOf(rollout) === 'passed' ? 100 : weightOf(rollout);
    const start: DriveResult = { state: serving(arms, weight, 'rollback'), served, problems: [] };
    const driven = await drive(start, { type: 'failed', reason: order.reason, by: this.#way(decision, served) }, driveContext);
    const tookMs = context.clock.now() - this.#startedAt;
    const { phase } = driven.state;
    const { health, behind } = phase === 'returned' ? await this.#lookBehind(decision, proof) : { health: [], behind: undefined };
    const wrong = behind?.wrong;
    const undone = wrong === undefined || !proof.anew ? undefined : await undoReturn(served, driveContext);
    const isUndone = undone !== undefined && 'served' in undone;
    // The ledger still says what it said before.
    if (isUndone) ending = undefined;
    const unhealthy = sayUnhealthy(health);
    if (phase === 'returned' && !isUndone) hooks.push(...(await runHooks(after, 'after', facts, deadlineAt, context)));
    const decisive = hooks.some((hook) => hook.decisive);
    const fine = phase === 'returned' && unhealthy.length === 0 && wrong === undefined && !decisive;
    const kept = phase === 'kept' || isUndone;
    const unproven = phase === 'returned' && behind?.proved !== true && wrong === undefined ? proof.doubt : undefined;
    // Nothing moves, and what has the traffic already need not be what a return that was cut off had brought.
    const found = proof.doubt !== undefined && shareOf(served, arms.stable) >= WHOLE ? arms.stable : undefined;
    const stays = phase === 'stuck' && shareOf(driven.served, arms.stable) >= WHOLE;
    const staying = stays ? stayingBehind(driven.served, splitAt(0, arms)) : [];
    const result: ServiceResult = {
      ...this.#facts(decision, served),
      candidateShare: found === undefined ? shareBefore(decision, served) : shareOf(served, arms.candidate),
      ...(isUndone && found !== undefined ? { from: found } : {}),
      result: phase === 'stuck' ? 'stuck' : kept ? 'kept' : fine ? 'returned' : 'unhealthy',
      changed: !kept,
      verified: fine && unproven === undefined,
      served: isUndone ? undone.served.shares : driven.served.shares,
      problems: [
        ...driven.problems,
        ...(wrong === undefined ? [] : [wrong]),
        ...(undone === undefined || isUndone ? [] : [`The return could not be undone: ${undone.problem}`]),
        ...unhealthy,
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
      ...(staying.length === 0 ? {} : { staying: staying.map(({ remedy }) => remedy) }),
      ...(wrong === undefined ? {} : { wrongVersion: wrong }),
      ...(driven.failure === undefined || phase !== 'stuck' ? {} : { error: failureReport(driven.failure) }),
    };
    const commit = async (): Promise<RolloutError | undefined> => {
      if (ending !== undefined) await recordChanges(decision, rollout, ending, order, told);
      return told.failure();
    };
    return { result, commit };
  }

  /** After the return: what the target says it holds, and, unless that settles it, whether the service is well. */
  async #lookBehind(
    decision: RollbackDecision,
    proof: ReturnProof,
  ): Promise<{ readonly health: readonly EndpointHealth[]; readonly behind: Behind }> {
    const target = await behindTarget(decision, this.#order);
    if (target.wrong !== undefined) return { health: [], behind: target };
    const health = await this.#health.settled(decision.to);
    const behind = await behindHealth(decision.to, health, proof, this.#order, this.#context);
    return { health, behind: { ...behind, proved: behind.proved || target.proved } };
  }
}

/** A run whose jobs have all succeeded, and that rolls back all the same, has most likely not meant to. */
function notePromoted({ from, to }: RollbackDecision): string {
  return `${from} had passed its whole rollout in this run, and \`scope: this-run\` took it out all the same; where no job of the run has failed, write \`if: failure() || cancelled()\` at the job in place of \`if: always()\`, and bring ${from} back with \`version: ${from}\` in place of \`scope\` (now ${to} serves)`;
}

/** True when the rest of the history cannot change the decision. */
function isEnough(history: readonly RolloutRecord[], version: string | undefined): boolean {
  if (version === undefined) return knowsGoodBefore(history);
  const [latest] = history;
  if (latest === undefined) return false;
  const known = history.some(({ candidate, entries }) => candidate === version && entries.some(({ status }) => status === 'passed'));
  const good = history.some((rollout) => rollout !== latest && statusOf(rollout) === 'passed');
  return known && (good || (!isOpen(latest) && statusOf(latest) === 'passed'));
}

function attemptReport({ split, at, tookMs, problem }: Attempt) {
  return { at: new Date(at).toISOString(), shares: split.shares, tookMs, ...(problem === undefined ? {} : { problem }) };
}

/** One clause for each address that is not healthy. */
function sayUnhealthy(health: readonly EndpointHealth[]): readonly string[] {
  return health.filter(({ healthy }) => !healthy).map(({ endpoint, problem }) => `${endpoint} ${problem ?? 'is unhealthy'}`);
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
