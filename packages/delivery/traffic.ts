import { messageOf, RolloutError } from '#core/errors';
import type { LedgerEntry, RunReference } from '#core/ledger';
import type { TrafficRouter } from '#core/platform';
import type { Clock, Logger } from '#core/ports';
import { backOff } from '#core/retry';
import { advance, type Effect, type RolloutEvent, type RolloutState } from '#core/rollout/machine';
import { describeSplit, sameSplit, shareOf, splitAt, type ServedSplit, type Shares, type Split } from '#core/rollout/split';
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
  /** Between two steps of a return: resolves to what is worse than before, if anything is. */
  readonly look?: () => Promise<string | undefined>;
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
      return driven.state.phase === 'moving' ? write(effect.split, driven, driveContext) : bringBack(effect.split, driven, driveContext);
    case 'verify':
      return verify(effect.split, driven, driveContext);
    case 'observe':
      return observe(driven, driveContext);
    case 'look': {
      const problem = await driveContext.look?.();
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

async function write(split: Split, driven: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  try {
    driveContext.log.info(`Setting ${describeSplit(split)}.`);
    await driveContext.router.write(split, driven.served);
    return { driven, event: { type: 'written' } };
  } catch (error) {
    if (isCancellation(error) || isRefusal(error)) throw error;
    return notProven(error, driven);
  }
}

async function verify(split: Split, driven: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  // What brings traffic back is proven with every attempt.
  if (driven.state.phase !== 'moving') return { driven, event: { type: 'verified' } };
  const proof = await proveSplit(split, driveContext);
  const served = proof.served ?? driven.served;
  if (!proof.ok) return notProven(proof.problem, { ...driven, served });
  const further = await driveContext.proveFurther?.(split);
  if (further !== undefined) return notProven(further, { ...driven, served });
  driveContext.log.info(`Verified: ${describeSplit(served)}.`);
  return { driven: { ...driven, served }, event: { type: 'verified' } };
}

/** Sets a split of the way back and has it confirmed, several times if need be: users wait behind it. */
async function bringBack(wanted: Split, before: DriveResult, driveContext: DriveContext): Promise<CarriedOut> {
  const split = besideOthers(wanted, before.state.arms.stable, driveContext.keeping ?? {});
  const { attempts, deadlineAt, leastAttempts = 1 } = driveContext.persistence ?? PERSISTENCE;
  let driven = before;
  for (let attempt = 1; ; attempt += 1) {
    const at = driveContext.clock.now();
    driveContext.log.info(`Setting ${describeSplit(split)}.`);
    const { served, problem, failure, final } = await setAndProve(split, driveContext);
    const made: Attempt = { split, at, tookMs: driveContext.clock.now() - at, ...(problem === undefined ? {} : { problem }) };
    driven = { ...driven, served: served ?? driven.served, attempts: [...(driven.attempts ?? []), made] };
    if (problem === undefined) {
      driveContext.log.info(`Verified: ${describeSplit(driven.served)}.`);
      return { driven, event: { type: 'written' } };
    }
    const pause = backOff(BETWEEN_ATTEMPTS, attempt, driveContext.random);
    const isLate = attempt >= leastAttempts && driveContext.clock.now() + pause > deadlineAt;
    if (final === true || attempt >= attempts || isLate) return notProven(failure ?? problem, driven);
    driveContext.log.warning(`${problem} Trying again.`);
    await driveContext.clock.sleep(pause, driveContext.signal);
  }
}

/** The split with what others keep taken from stable. */
function besideOthers({ shares }: Split, stable: string, others: Shares): Split {
  const theirs = Object.values(others).reduce((sum, share) => sum + share, 0);
  return { shares: { ...shares, ...others, [stable]: Math.max(0, (shares[stable] ?? 0) - theirs) } };
}

/** What lasts until a person ends it, with everything done that can be done: this process gets no other login. */
const LASTING: ReadonlySet<string> = new Set(['HAPROXY_OTHER_SERVERS', 'AWS_EXPIRED']);

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
}

async function setAndProve(split: Split, driveContext: DriveContext): Promise<Outcome> {
  try {
    await driveContext.router.write(split, undefined);
  } catch (error) {
    if (isCancellation(error)) throw error;
    const final = lasts(error);
    const served = final ? await readIfPossible(driveContext) : undefined;
    return { problem: messageOf(error), failure: error, final, ...(served === undefined ? {} : { served }) };
  }
  const proof = await proveSplit(split, driveContext, (driveContext.persistence ?? PERSISTENCE).deadlineAt);
  if (!proof.ok) return { ...(proof.served === undefined ? {} : { served: proof.served }), problem: proof.problem };
  // Shares move new users only: a return is over when nobody stays behind.
  const { served } = proof;
  const problem = stayingProblem(served, split);
  return problem === undefined ? { served } : { served, problem, final: stayingBehind(served, split).every(({ released }) => !released) };
}

function notProven(cause: unknown, driven: DriveResult): CarriedOut {
  const problem = typeof cause === 'string' ? cause : messageOf(cause);
  const failure = driven.failure ?? (cause instanceof RolloutError ? cause : undefined);
  return {
    driven: { ...driven, problems: [...driven.problems, problem], ...(failure === undefined ? {} : { failure }) },
    event: { type: 'unverified', problem },
  };
}

type SplitProof =
  { readonly ok: true; readonly served: ServedSplit } | { readonly ok: false; readonly problem: string; readonly served?: ServedSplit };

/**
 * Reads back until the platform confirms the split and nothing contradicts it, or the time is over: `verifyTimeoutMs`, or what the platform itself says that it
 * takes to settle, where that is longer, but never beyond `until`.
 */
export async function proveSplit(
  split: Split,
  driveContext: Pick<DriveContext, 'router' | 'clock' | 'signal' | 'verifyTimeoutMs'>,
  until = Infinity,
): Promise<SplitProof> {
  const begun = driveContext.clock.now();
  let served: ServedSplit | undefined;
  for (let pause = 50; ; pause = Math.min(1000, pause * 2)) {
    let problem: string;
    try {
      served = await driveContext.router.read();
      const contradiction = contradictionOf(served, split);
      if (contradiction === undefined) return { ok: true, served };
      problem = contradiction;
    } catch (error) {
      if (isCancellation(error)) throw error;
      problem = messageOf(error);
    }
    const deadline = Math.min(until, begun + Math.max(driveContext.verifyTimeoutMs, served?.settlesWithinMs ?? 0));
    if (driveContext.clock.now() + pause > deadline) return { ok: false, problem, ...(served === undefined ? {} : { served }) };
    await driveContext.clock.sleep(pause, driveContext.signal);
  }
}

function contradictionOf(served: ServedSplit, wanted: Split): string | undefined {
  if (!sameSplit(served, wanted)) {
    return [`the platform serves ${describeSplit(served)} instead of ${describeSplit(wanted)}`, ...served.problems].join('; ');
  }
  if (served.problems.length > 0) return served.problems.join('; ');
  return served.acknowledged ? undefined : 'the platform stored the split but does not confirm that it serves it';
}

function isCancellation(error: unknown): boolean {
  return error instanceof RolloutError && error.kind === 'cancelled';
}

function isRefusal(error: unknown): boolean {
  return error instanceof RolloutError && error.kind === 'refused';
}
