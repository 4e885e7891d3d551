import { messageOf, RolloutError } from '#core/errors';
import type { LedgerEntry, RunReference } from '#core/ledger';
import type { TrafficRouter } from '#core/platform';
import type { Clock, Logger } from '#core/ports';
import { backOff } from '#core/retry';
import { asSentence } from '#core/sentence';
import { contradictionOf } from '#core/rollout/in-place';
import { advance, type Effect, type RolloutEvent, type RolloutState } from '#core/rollout/machine';
import {
  describeSplit,
  exact,
  sameReading,
  sameSplit,
  shareOf,
  splitAt,
  unreadiness,
  type Arms,
  type ServedSplit,
  type SetBack,
  type Shares,
  type Split,
  type Unready,
} from '#core/rollout/split';
import { stayingBehind, stayingProblem } from '#core/rollout/sticky';

/** What the rollout's effects act on. */
export interface DriveContext {
  readonly router: TrafficRouter;
  readonly clock: Clock;
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly run: RunReference;
  /** How long the platform may take to confirm a split, milliseconds. */
  readonly verifyTimeoutMs: number;
  /** A further proof after the platform's own confirmation: the observed share. Resolves to the problem, if any. */
  readonly proveFurther?: (split: Split) => Promise<string | undefined>;
  /** After a step of a careful return: resolves to what is worse than before, if anything is. `share`: what stable has got, in percent. */
  readonly look?: (share: number) => Promise<string | undefined>;
  /** What a careful return puts back where stable does not bear it. Default: the candidate's share from before, stable the rest. */
  readonly before?: Split;
  /** Tells the ledger, or keeps what is to be told until users are safe. */
  readonly record: (entry: LedgerEntry) => Promise<void>;
  /** How hard the return to stable is tried. Default: four attempts, with no end in time. */
  readonly persistence?: Persistence;
  /** Shares of targets that are not the rollout's own, percent; a return leaves them what they have. */
  readonly keeping?: Shares;
  /** Uniform in [0, 1); spreads attempts. */
  readonly random: () => number;
}

interface Persistence {
  /** Attempts to set and prove a split of the return. At least 1. */
  readonly attempts: number;
  /** No attempt begins after it but the first ones; milliseconds since the epoch. */
  readonly deadlineAt: number;
  /** Attempts that are made whatever the time. Default 1. */
  readonly leastAttempts?: number;
}

/** One attempt to set a split and have it confirmed. */
export interface Attempt {
  readonly split: Split;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly tookMs: number;
  /** Why it failed; absent when the split is proven. */
  readonly problem?: string;
  /** The platform did not take the split. */
  readonly unwritten?: true;
}

export interface DriveResult {
  readonly state: RolloutState;
  /** The last split that was read back. */
  readonly served: ServedSplit;
  /** What went wrong on the way, oldest first. */
  readonly problems: readonly string[];
  /** Every attempt of the return, oldest first; absent before the first. */
  readonly attempts?: readonly Attempt[];
  /** A platform failure behind the first problem. */
  readonly failure?: RolloutError;
  /** Who was seen to take back what was written here, if anybody was: from then on a split is proven only once it has lasted. */
  readonly setBack?: SeenSetBack;
}

/** A writer that was seen to take back what was written. */
export interface SeenSetBack extends SetBack {
  /** How long it took for it at most, milliseconds. */
  readonly afterMs: number;
}

const PERSISTENCE: Persistence = { attempts: 4, deadlineAt: Infinity };
const BETWEEN_ATTEMPTS = { attempts: 1, firstDelayMs: 400, longestDelayMs: 5000 } as const;

/**
 * Carries out what the state machine orders until nothing is left to do. Platform failures become events; cancellation and ledger failures are thrown.
 */
export async function drive(start: DriveResult, event: RolloutEvent, driveContext: DriveContext): Promise<DriveResult> {
  let driven = start;
  const events: RolloutEvent[] = [event];
  for (let next = events.shift(); next !== undefined; next = events.shift()) {
    const { state, effects } = advance(driven.state, next);
    driven = { ...driven, state };
    for (const effect of effects) {
      const outcome = await carryOut(effect, driven, driveContext);
      driven = outcome.driven;
      if (outcome.event !== undefined) events.push(outcome.event);
    }
  }
  return driven;
}

interface CarriedOut {
  readonly driven: DriveResult;
  readonly event?: RolloutEvent;
}

async function carryOut(effect: Effect, driven: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  switch (effect.type) {
    case 'write':
      return order(effect.split, driven, driveContext);
    case 'verify':
      return verify(effect.split, driven, driveContext);
    case 'observe':
      return observe(driven, driveContext);
    case 'look': {
      const problem = await driveContext.look?.(100 - driven.state.target);
      if (problem === undefined) return { driven, event: { type: 'bearing' } };
      return { driven: { ...driven, problems: [...driven.problems, problem] }, event: { type: 'worse', problem } };
    }
    case 'record': {
      const entry: LedgerEntry = { ...effect.entry, run: driveContext.run };
      await driveContext.record(entry);
      return { driven };
    }
    case 'alarm':
      driveContext.log.error(effect.message);
      return {
        driven: { ...driven, problems: [...driven.problems.filter((problem) => problem !== effect.problem), effect.message] },
      };
  }
}

/** What a failure left behind, for people and for whoever goes on from there. */
async function observe(driven: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  const { arms, target, weight } = driven.state;
  const deadline = driveContext.clock.now() + driveContext.verifyTimeoutMs;
  for (let pause = 100; ; pause = Math.min(2000, pause * 2)) {
    try {
      const served = await driveContext.router.read();
      const intended = [target, weight].find((share) => sameSplit(served, splitAt(share, arms)));
      const read = intended ?? Math.round(shareOf(served, arms.candidate) * 100) / 100;
      return { driven: { ...driven, served }, event: { type: 'observed', weight: read } };
    } catch (error) {
      if (isCancellation(error)) throw error;
      if (driveContext.clock.now() + pause > deadline) {
        const problem = `what is served could not be read: ${messageOf(error)}`;
        return { driven: { ...driven, problems: [...driven.problems, problem] }, event: { type: 'observed', weight: undefined } };
      }
    }
    await driveContext.clock.sleep(pause, driveContext.signal);
  }
}

function order(split: Split, driven: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  switch (driven.state.phase) {
    case 'moving':
      return write(split, driven, driveContext);
    case 'undoing':
      return putBack(driveContext.before ?? split, driven, driveContext);
    default:
      return driven.state.careful ? returnCarefully(split, driven, driveContext) : returnAnyhow(split, driven, driveContext);
  }
}

/** Users are not sent to where nobody can serve them, while somebody does. */
async function returnCarefully(split: Split, driven: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  const { arms } = driven.state;
  const { served = driven.served, unready } = await awaitReady(arms.stable, () => true, driven, driveContext);
  if (unready === undefined) return bringBack(split, { ...driven, served }, driveContext);
  const problem = `${arms.stable} could not serve: ${unready.why}`;
  if (unreadiness(served, arms.candidate) === undefined)
    return { driven: { ...driven, served, problems: [...driven.problems, problem] }, event: { type: 'unready', problem } };
  driveContext.log.warning(`${problem}. What serves now is down too, so traffic is returned all the same.`);
  return bringBack(split, { ...driven, served }, driveContext);
}

function returnAnyhow(split: Split, driven: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  const { stable } = driven.state.arms;
  const unready = unreadiness(driven.served, stable);
  if (unready !== undefined)
    driveContext.log.warning(`${stable} MAY NOT BE ABLE TO SERVE: ${unready.why}. It is given the traffic all the same.`);
  return bringBack(split, driven, driveContext);
}

interface Readiness {
  /** The last split that was read. */
  readonly served?: ServedSplit;
  /** Why the target cannot serve, after all the time that it had. */
  readonly unready?: Unready;
}

/** Waits until a target could serve, as far as the platform knows; a platform that does not answer is no reason to wait. `counts`: what is waited for. */
async function awaitReady(
  target: string,
  counts: (unready: Unready) => boolean,
  { state: { arms } }: DriveResult,
  driveContext: DriveContext,
): Promise<Readiness> {
  const { clock, log, signal, verifyTimeoutMs, persistence } = driveContext;
  const deadline = Math.min(clock.now() + verifyTimeoutMs, persistence?.deadlineAt ?? Infinity);
  for (let pause = 100; ; pause = Math.min(1000, pause * 2)) {
    const served = await readIfPossible(driveContext);
    if (served === undefined) return {};
    const unready = unreadiness(served, target);
    if (unready === undefined || !counts(unready)) return { served };
    const other = target === arms.stable ? arms.candidate : arms.stable;
    const hasNobody = target === arms.stable && unreadiness(served, other) !== undefined;
    if (hasNobody || clock.now() + pause > deadline) return { served, unready };
    if (pause === 100) log.warning(`${target} could not serve: ${unready.why}. Waiting for it.`);
    await clock.sleep(pause, signal);
  }
}

async function write(split: Split, driven: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  const { served, unready } = await candidateReady(split, driven, driveContext);
  if (unready !== undefined) return notProven(`${driven.state.arms.candidate} could not serve, so it got no more: ${unready.why}`, driven);
  try {
    driveContext.log.info(`Setting ${describeSplit(split)}.`);
    await driveContext.router.write(split, served);
    return { driven, event: { type: 'written' } };
  } catch (error) {
    if (isCancellation(error) || isRefusal(error)) throw error;
    return notProven(error, driven);
  }
}

/** A candidate that the platform knows to be down gets nothing. What the platform gets ready by itself may need its share for that. */
async function candidateReady(
  split: Split,
  driven: DriveResult,
  driveContext: DriveContext,
): Promise<Required<Pick<Readiness, 'served'>> & Readiness> {
  const { candidate } = driven.state.arms;
  const isDown = ({ settling }: Unready): boolean => !settling;
  const before = unreadiness(driven.served, candidate);
  if (before === undefined || !isDown(before) || shareOf(split, candidate) === 0) return { served: driven.served };
  const { served = driven.served, unready } = await awaitReady(candidate, isDown, driven, driveContext);
  // Somebody else's change in the meantime is for the write to notice.
  const expected = sameReading(served, driven.served) ? served : driven.served;
  return { served: expected, ...(unready === undefined ? {} : { unready }) };
}

async function verify(split: Split, driven: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  // What brings traffic back is proven with every attempt.
  if (driven.state.phase !== 'moving') return { driven, event: { type: 'verified' } };
  const proof = await proveSplit(split, { ...driveContext, ...(driven.setBack === undefined ? {} : { setBack: driven.setBack }) });
  const { setBack } = proof;
  const seen: DriveResult = { ...driven, served: proof.served ?? driven.served, ...(setBack === undefined ? {} : { setBack }) };
  const { served } = seen;
  if (!proof.ok) return notProven(setBack === undefined ? proof.problem : keptSettingBack(proof.problem, setBack), seen);
  const further = await driveContext.proveFurther?.(split);
  if (further !== undefined) return notProven(further, seen);
  driveContext.log.info(`Verified: ${describeSplit(served)}.`);
  return { driven: seen, event: { type: 'verified' } };
}

/** Sets a split of the way back and has it confirmed, several times if need be: users wait behind it. */
function bringBack(wanted: Split, before: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  const { arms, careful } = before.state;
  const split = besideOthers(wanted, arms.stable, driveContext.keeping ?? {});
  return insist(split, before, driveContext, careful ? arms : undefined);
}

/** What is said of a target that gets nothing contradicts nothing: it was said before too. */
function putBack(split: Split, before: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  driveContext.log.warning(`Putting the traffic back: ${describeSplit(split)}.`);
  return insist(split, before, driveContext, undefined, [before.state.arms.stable]);
}

/** `careful`: gives up where the platform says that stable cannot serve. `past`: targets of which nothing is asked any more. */
async function insist(
  split: Split,
  before: DriveResult,
  driveContext: DriveContext,
  careful: Arms | undefined,
  past: readonly string[] = [],
): Promise<CarriedOut> {
  const { attempts, deadlineAt, leastAttempts = 1 } = driveContext.persistence ?? PERSISTENCE;
  let driven = before;
  for (let attempt = 1; ; attempt += 1) {
    const at = driveContext.clock.now();
    driveContext.log.info(`Setting ${describeSplit(split)}.`);
    const { served, problem, failure, final, unwritten, setBack } = await setAndProve(split, driven.setBack, driveContext, careful, past);
    const made: Attempt = {
      split,
      at,
      tookMs: driveContext.clock.now() - at,
      ...(problem === undefined ? {} : { problem }),
      ...(unwritten === true ? { unwritten } : {}),
    };
    driven = {
      ...driven,
      served: served ?? driven.served,
      attempts: [...(driven.attempts ?? []), made],
      ...(setBack === undefined ? {} : { setBack }),
    };
    if (problem === undefined) {
      driveContext.log.info(`Verified: ${describeSplit(driven.served)}.`);
      return { driven, event: { type: 'written' } };
    }
    const down = careful === undefined || served === undefined ? undefined : downOf(served, careful);
    const pause = backOff(BETWEEN_ATTEMPTS, attempt, driveContext.random);
    const isLate = attempt >= leastAttempts && driveContext.clock.now() + pause > deadlineAt;
    if (final === true || down === 'stable' || attempt >= attempts || isLate) {
      // Whether the platform still serves what it did before is asked once more where no attempt got that far.
      const now = unwritten === true && final !== true && served === undefined ? await readIfPossible(driveContext) : undefined;
      return notProven(failure ?? problem, now === undefined ? driven : { ...driven, served: now }, down);
    }
    driveContext.log.warning(`${asSentence(problem)} Trying again.`);
    await driveContext.clock.sleep(pause, driveContext.signal);
  }
}

/** Which of the two cannot serve; the candidate where neither can, as there is nothing to put back then. */
function downOf(served: ServedSplit, { candidate, stable }: Arms): 'stable' | 'candidate' | undefined {
  if (unreadiness(served, candidate) !== undefined) return 'candidate';
  return unreadiness(served, stable) === undefined ? undefined : 'stable';
}

/** The split with what others keep taken from stable. */
function besideOthers({ shares }: Split, stable: string, others: Shares): Split {
  const theirs = Object.values(others).reduce((sum, share) => sum + share, 0);
  return { shares: { ...shares, ...others, [stable]: exact(Math.max(0, (shares[stable] ?? 0) - theirs)) } };
}

/** What lasts until a person ends it, with everything done that can be done: this process gets no other login. */
const LASTING: ReadonlySet<string> = new Set([
  'HAPROXY_OTHER_SERVERS',
  'KUBERNETES_OTHER_BACKENDS',
  'KUBERNETES_NO_SUCH_BACKEND',
  'KUBERNETES_NO_SUCH_RULE',
  'KUBERNETES_AMBIGUOUS_ROUTE',
  'AWS_EXPIRED',
]);

function lasts(error: unknown): boolean {
  return error instanceof RolloutError && (error.kind === 'input' || LASTING.has(error.code));
}

async function readIfPossible({ router }: DriveContext): Promise<ServedSplit | undefined> {
  try {
    return await router.read();
  } catch (error) {
    if (isCancellation(error)) throw error;
    return undefined;
  }
}

interface Outcome {
  readonly served?: ServedSplit;
  readonly problem?: string;
  readonly failure?: unknown;
  /** Trying again cannot help. */
  readonly final?: boolean;
  /** The platform did not take the split. */
  readonly unwritten?: true;
  readonly setBack?: SeenSetBack;
}

async function setAndProve(
  split: Split,
  before: SeenSetBack | undefined,
  driveContext: DriveContext,
  careful: Arms | undefined,
  past: readonly string[],
): Promise<Outcome> {
  try {
    await driveContext.router.write(split, undefined);
  } catch (error) {
    if (isCancellation(error)) throw error;
    const final = lasts(error);
    const served = final ? await readIfPossible(driveContext) : undefined;
    return { problem: messageOf(error), failure: error, final, unwritten: true, ...(served === undefined ? {} : { served }) };
  }
  const until = (driveContext.persistence ?? PERSISTENCE).deadlineAt;
  const isHopeless = (served: ServedSplit): boolean =>
    careful !== undefined && downOf(served, careful) === 'stable' && unreadiness(served, careful.stable)?.settling === false;
  const { setBack, ...proof } = await proveSplit(split, {
    ...driveContext,
    until,
    isHopeless,
    past,
    ...(before === undefined ? {} : { setBack: before }),
  });
  const known = setBack === undefined ? {} : { setBack };
  if (!proof.ok) {
    const failure = setBack === undefined ? {} : { failure: keptSettingBack(proof.problem, setBack) };
    return { ...(proof.served === undefined ? {} : { served: proof.served }), problem: proof.problem, ...failure, ...known };
  }
  // Shares move new users only: a return is over when nobody stays behind.
  const { served } = proof;
  const problem = stayingProblem(served, split);
  if (problem === undefined) return { served, ...known };
  return { served, problem, final: stayingBehind(served, split).every(({ released }) => !released), ...known };
}

function keptSettingBack(problem: string, { remedy }: SetBack): RolloutError {
  return new RolloutError('platform', {
    code: 'TRAFFIC_SET_BACK',
    message: `What was written does not last: ${asSentence(problem)}`,
    remedy,
  });
}

function notProven(cause: unknown, driven: DriveResult, down?: 'stable' | 'candidate'): CarriedOut {
  const problem = typeof cause === 'string' ? cause : messageOf(cause);
  const failure = driven.failure ?? (cause instanceof RolloutError ? cause : undefined);
  return {
    driven: { ...driven, problems: [...driven.problems, problem], ...(failure === undefined ? {} : { failure }) },
    event: { type: 'unverified', problem, ...(down === undefined ? {} : { down }) },
  };
}

type SplitProof = (
  { readonly ok: true; readonly served: ServedSplit } | { readonly ok: false; readonly problem: string; readonly served?: ServedSplit }
) & { readonly setBack?: SeenSetBack };

interface Proving extends Pick<DriveContext, 'router' | 'clock' | 'signal' | 'verifyTimeoutMs'> {
  /** The end in any case, milliseconds since the epoch. Default: none. */
  readonly until?: number;
  /** What is not waited for, once it has lasted for seconds. */
  readonly isHopeless?: (served: ServedSplit) => boolean;
  /** Targets that get nothing, and of which nothing is asked. */
  readonly past?: readonly string[];
  /** Who was seen before to take back what was written. */
  readonly setBack?: SeenSetBack;
}

/** Once somebody was seen to take a split back, one good reading proves nothing: it has to stay twice as long as the other one took, within these bounds. Milliseconds. */
const SHORTEST_LASTING_MS = 5000;
const LONGEST_LASTING_MS = 30_000;
const LEAST_READINGS = 3;

/** A target that is down may flap. Milliseconds. */
const HOPELESS_AFTER_MS = 3000;

/**
 * Reads back until the platform confirms the split and nothing contradicts it, or the time is over: `verifyTimeoutMs`, or what the platform itself says that it
 * takes to settle, where that is longer, but never beyond `until`. Where somebody takes the split back it ends at once, and after that a split has to last.
 */
export async function proveSplit(split: Split, driveContext: Proving): Promise<SplitProof> {
  const { until = Infinity, clock } = driveContext;
  const begun = clock.now();
  let { setBack } = driveContext;
  let hopelessSince: number | undefined;
  let good: { readonly since: number; readonly readings: number } | undefined;
  let served: ServedSplit | undefined;
  for (let pause = 50; ; pause = Math.min(1000, pause * 2)) {
    let problem: string;
    try {
      served = await driveContext.router.read();
      if (served.setBack !== undefined) setBack = { ...served.setBack, afterMs: Math.max(setBack?.afterMs ?? 0, clock.now() - begun) };
      const known = setBack === undefined ? {} : { setBack };
      const contradiction = contradictionOf(served, split, driveContext.past);
      // Nobody but us would set it again, or what was under way has failed: waiting would only lengthen what users see.
      if (contradiction !== undefined && (served.setBack !== undefined || served.final === true))
        return { ok: false, problem: contradiction, served, ...known };
      if (contradiction === undefined && setBack === undefined) return { ok: true, served };
      good = contradiction === undefined ? { since: good?.since ?? clock.now(), readings: (good?.readings ?? 0) + 1 } : undefined;
      if (good !== undefined && good.readings >= LEAST_READINGS && clock.now() - good.since >= lastingMs(setBack))
        return { ok: true, served, ...known };
      problem = contradiction ?? `it was not seen to last${setBack?.by === undefined ? '' : `, as ${setBack.by} had set it back before`}`;
      hopelessSince = driveContext.isHopeless?.(served) === true ? (hopelessSince ?? clock.now()) : undefined;
    } catch (error) {
      if (isCancellation(error)) throw error;
      problem = messageOf(error);
    }
    const lasting = good === undefined ? 0 : good.since + lastingMs(setBack) + 2000 - begun;
    const deadline = Math.min(until, begun + Math.max(driveContext.verifyTimeoutMs, served?.settlesWithinMs ?? 0, lasting));
    const end = hopelessSince === undefined ? deadline : Math.min(deadline, hopelessSince + HOPELESS_AFTER_MS);
    const known = setBack === undefined ? {} : { setBack };
    if (clock.now() + pause > end) return { ok: false, problem, ...(served === undefined ? {} : { served }), ...known };
    await clock.sleep(pause, driveContext.signal);
  }
}

function lastingMs(setBack: SeenSetBack | undefined): number {
  return Math.min(LONGEST_LASTING_MS, Math.max(SHORTEST_LASTING_MS, 2 * (setBack?.afterMs ?? 0)));
}

function isCancellation(error: unknown): boolean {
  return error instanceof RolloutError && error.kind === 'cancelled';
}

function isRefusal(error: unknown): boolean {
  return error instanceof RolloutError && error.kind === 'refused';
}
