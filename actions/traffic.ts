import { messageOf, RolloutError } from '#core/errors';
import type { Ledger, LedgerEntry, RolloutRecord, RunReference } from '#core/ledger';
import type { TrafficRouter } from '#core/platform';
import type { Clock, Logger } from '#core/ports';
import { advance, type Effect, type RolloutEvent, type RolloutState } from '#core/rollout/machine';
import { describeSplit, sameSplit, type ServedSplit, type Split } from '#core/rollout/split';

/** What the rollout's effects act on. */
export interface World {
  readonly router: TrafficRouter;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly run: RunReference;
  /** How long the platform may take to confirm a split, milliseconds. */
  readonly verifyTimeoutMs: number;
  /** A further proof after the platform's own confirmation: the observed share. Resolves to the problem, if any. */
  readonly proveFurther?: (split: Split) => Promise<string | undefined>;
}

export interface Driven {
  readonly state: RolloutState;
  readonly rollout: RolloutRecord;
  /** The last split that was read back. */
  readonly served: ServedSplit;
  /** What went wrong on the way, oldest first. */
  readonly problems: readonly string[];
  /** A platform failure behind the first problem. */
  readonly failure?: RolloutError;
}

/** Attempts to write a split before it counts as refused; the return to stable is worth more of them. */
const WRITE_ATTEMPTS = { moving: 1, returning: 4 } as const;

/**
 * Carries out what the state machine orders until nothing is left to do. Platform failures become events; cancellation and ledger failures are thrown.
 */
export async function drive(start: Driven, event: RolloutEvent, world: World): Promise<Driven> {
  let driven = start;
  const events: RolloutEvent[] = [event];
  for (let next = events.shift(); next !== undefined; next = events.shift()) {
    const { state, effects } = advance(driven.state, next);
    driven = { ...driven, state };
    for (const effect of effects) {
      const outcome = await carryOut(effect, driven, world);
      driven = outcome.driven;
      if (outcome.event !== undefined) events.push(outcome.event);
    }
  }
  return driven;
}

interface CarriedOut {
  readonly driven: Driven;
  readonly event?: RolloutEvent;
}

async function carryOut(effect: Effect, driven: Driven, world: World): Promise<CarriedOut> {
  switch (effect.type) {
    case 'write':
      return write(effect.split, driven, world);
    case 'verify':
      return verify(effect.split, driven, world);
    case 'record': {
      const entry: LedgerEntry = { ...effect.entry, run: world.run };
      return { driven: { ...driven, rollout: await world.ledger.record(driven.rollout, entry) } };
    }
    case 'alarm':
      world.log.error(effect.message);
      return {
        driven: { ...driven, problems: [...driven.problems.filter((problem) => !effect.message.includes(problem)), effect.message] },
      };
  }
}

async function write(split: Split, driven: Driven, world: World): Promise<CarriedOut> {
  const returning = driven.state.phase === 'returning';
  const attempts = returning ? WRITE_ATTEMPTS.returning : WRITE_ATTEMPTS.moving;
  for (let attempt = 1; ; attempt += 1) {
    try {
      world.log.info(`Setting ${describeSplit(split)}.`);
      await world.router.write(split, returning ? undefined : driven.served);
      return { driven, event: { type: 'written' } };
    } catch (error) {
      if (isCancellation(error) || (!returning && isRefusal(error))) throw error;
      if (attempt >= attempts) return notProven(error, driven);
      world.log.warning(`${messageOf(error)} Trying again.`);
      await world.clock.sleep(200 * 2 ** attempt, world.signal);
    }
  }
}

async function verify(split: Split, driven: Driven, world: World): Promise<CarriedOut> {
  const proof = await proveSplit(split, world);
  const served = proof.served ?? driven.served;
  if (!proof.ok) return notProven(proof.problem, { ...driven, served });
  const further = driven.state.phase === 'moving' ? await world.proveFurther?.(split) : undefined;
  if (further !== undefined) return notProven(further, { ...driven, served });
  world.log.info(`Verified: ${describeSplit(served)}.`);
  return { driven: { ...driven, served }, event: { type: 'verified' } };
}

function notProven(cause: unknown, driven: Driven): CarriedOut {
  const problem = typeof cause === 'string' ? cause : messageOf(cause);
  const failure = driven.failure ?? (cause instanceof RolloutError ? cause : undefined);
  return {
    driven: { ...driven, problems: [...driven.problems, problem], ...(failure === undefined ? {} : { failure }) },
    event: { type: 'unverified', problem },
  };
}

type SplitProof =
  { readonly ok: true; readonly served: ServedSplit } | { readonly ok: false; readonly problem: string; readonly served?: ServedSplit };

/** Reads back until the platform confirms the split and nothing contradicts it, or the time is over. */
export async function proveSplit(split: Split, world: Pick<World, 'router' | 'clock' | 'signal' | 'verifyTimeoutMs'>): Promise<SplitProof> {
  const deadline = world.clock.now() + world.verifyTimeoutMs;
  let served: ServedSplit | undefined;
  for (let pause = 50; ; pause = Math.min(1000, pause * 2)) {
    let problem: string;
    try {
      served = await world.router.read();
      const contradiction = contradictionOf(served, split, world.router);
      if (contradiction === undefined) return { ok: true, served };
      problem = contradiction;
    } catch (error) {
      if (isCancellation(error)) throw error;
      problem = messageOf(error);
    }
    if (world.clock.now() + pause > deadline) return { ok: false, problem, ...(served === undefined ? {} : { served }) };
    await world.clock.sleep(pause, world.signal);
  }
}

function contradictionOf(served: ServedSplit, wanted: Split, router: TrafficRouter): string | undefined {
  if (!sameSplit(served, wanted, router.granularity)) {
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
