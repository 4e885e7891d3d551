import { toleranceOf, UNREAD } from '#core/rollout/possible-weights';
import { messageOf, RolloutError } from '#core/errors';
import { isBeingEnded, ownerOf, pageOf, RETURNED, statusOf, type Ledger, type LedgerEntry, type RolloutRecord } from '#core/ledger';
import type { TrafficRouter } from '#core/platform';
import { isDisplaced, notPutBack } from '#core/rollout/displaced';
import { backOff } from '#core/retry';
import { contradictionOf, getsNothing, NO_SHARE } from '#core/rollout/in-place';
import { serving } from '#core/rollout/machine';
import { describeSplit, shareOf, splitAt, type Arms, type ServedSplit, type Shares } from '#core/rollout/split';
import type { ActionContext } from '#toolkit/context';
import { runReference } from '#delivery/run-reference';
import { drive, type DriveResult, type DriveContext } from '#delivery/traffic';
import type { Handover, OwnRollout } from './handover.ts';
import { LONGEST_RECORDING_MS, LONGEST_RETURN_MS } from './return-time.ts';

/** Of a return that is short of time: one may be lost to a server that is just starting. */
const LEAST_ATTEMPTS = 2;
const BETWEEN_RECORDINGS = { attempts: 1, firstDelayMs: 1000, longestDelayMs: 8000 } as const;
/** What may be better in a moment. */
const PASSING: ReadonlySet<string> = new Set([
  'GITHUB_UNAVAILABLE',
  'GITHUB_UNREACHABLE',
  'GITHUB_RATE_LIMITED',
  'GITHUB_CONFLICT',
  'GITHUB_UNEXPECTED_ANSWER',
  'LEDGER_FILE_UNREADABLE',
  'LEDGER_FILE_UNWRITABLE',
]);
/** True for an outage, as opposed to a mistake that stays. */
export function isPassing({ code }: RolloutError): boolean {
  return PASSING.has(code);
}

/** Whether the ledger knows of a return; `not-ours`: the rollout is another run's to end by now, `whose` says so in a sentence. */
export type Recorded = { readonly kind: 'known' } | { readonly kind: 'unknown' } | { readonly kind: 'not-ours'; readonly whose: string };

export interface GivingBack {
  readonly driven: DriveResult;
  /** What the ledger should say, where anything is to be said. */
  readonly entry?: LedgerEntry;
}

interface Given {
  /** No attempt begins after it but the first two; milliseconds since the epoch. Default: in four minutes. */
  readonly deadlineAt?: number;
  /** False where the ledger is silent: a third version may be another run's by now, and keeps its share. */
  readonly alone?: boolean;
  /** A target that is to get nothing either, though it is not the candidate's. */
  readonly emptied?: string | undefined;
}

/**
 * Returns the candidate's traffic to stable, or reads what it keeps where a failure holds it; the ledger is neither asked nor told. Tries for four minutes in a
 * post step, every attempt in the log. Throws only when cancelled.
 */
export async function giveBack(
  handover: Pick<Handover, 'onFailure' | 'verifyTimeoutMs'> & { readonly rollout: OwnRollout },
  reason: string,
  router: TrafficRouter,
  served: ServedSplit | undefined,
  context: ActionContext,
  { deadlineAt = context.clock.now() + LONGEST_RETURN_MS, alone = true, emptied }: Given = {},
): Promise<GivingBack> {
  const { arms, weight, stable } = handover.rollout;
  let entry: LedgerEntry | undefined;
  const driveContext: DriveContext = {
    router,
    clock: context.clock,
    log: context.log,
    signal: context.signal,
    random: context.random,
    run: runReference(context.run),
    verifyTimeoutMs: handover.verifyTimeoutMs,
    persistence: { attempts: Infinity, deadlineAt, leastAttempts: LEAST_ATTEMPTS },
    keeping: {
      ...(alone || served === undefined ? {} : othersIn(served, arms)),
      ...(emptied === undefined ? {} : { [emptied]: 0 }),
    },
    record: (said) => {
      entry = said;
      return Promise.resolve();
    },
  };
  const unread: ServedSplit = { ...splitAt(weight, arms), possible: UNREAD, acknowledged: false, problems: [] };
  const start: DriveResult = { state: serving(arms, weight, handover.onFailure), served: unread, problems: [] };
  const found = served === undefined || handover.onFailure === 'hold' ? undefined : nothingToReturn(handover.rollout, served);
  if (served !== undefined && found !== undefined) {
    const split = describeSplit(served);
    context.log.info(
      found === 'back' ? `Traffic is back already: ${split}.` : `${arms.candidate} gets nothing: ${split}. It is left as it is.`,
    );
    const said = found === 'back' ? { note: RETURNED, reason } : notPutBack(stable, split, reason);
    const state = { ...start.state, phase: 'returned', weight: 0 } as const;
    return { driven: { ...start, state, served }, entry: { status: 'failed', weight: 0, ...said, run: driveContext.run } };
  }
  const driven = await drive(start, { type: 'failed', reason }, driveContext);
  return { driven, ...(entry === undefined ? {} : { entry }) };
}

/** What others than the two versions get, percent. */
function othersIn({ shares }: ServedSplit, { candidate, stable }: Arms): Shares {
  const others = Object.entries(shares).filter(([name, share]) => name !== candidate && name !== stable && share >= NO_SHARE);
  return Object.fromEntries(others);
}

/** True when what this run gave is gone, though nothing of it was under way. */
export function hasVanished({ arms, weight, moving = false }: OwnRollout, served: ServedSplit): boolean {
  return !moving && weight >= NO_SHARE && getsNothing(served, arms.candidate);
}

/**
 * `back`: proven to be where it should be, and nothing of ours is under way any more; `elsewhere`: the candidate gets nothing and stable not everything either, as
 * somebody has moved on, which is not for us to undo.
 */
function nothingToReturn({ arms, moving = false }: OwnRollout, served: ServedSplit): 'back' | 'elsewhere' | undefined {
  if (!getsNothing(served, arms.candidate)) return undefined;
  // While a write of ours is under way, what is read may be half of it.
  if (isDisplaced(arms, served) && (!moving || shareOf(served, arms.stable) < 50)) return 'elsewhere';
  return !moving && contradictionOf(served, splitAt(0, arms)) === undefined ? 'back' : undefined;
}

/** What is served as the job ends; undefined, with a word in the log, where it cannot be read: then traffic is returned in any case. */
export async function lookAtTraffic(router: TrafficRouter, { log }: Pick<ActionContext, 'log'>): Promise<ServedSplit | undefined> {
  try {
    return await router.read();
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    log.warning(`What is served could not be read, so traffic is returned in any case: ${messageOf(error)}`);
    return undefined;
  }
}

/** True when the candidate gets another share than this run left it, which nothing of ours explains: somebody has gone on, or the platform has forgotten. */
export function isMoved({ arms, weight, moving = false }: OwnRollout, served: ServedSplit): boolean {
  const share = shareOf(served, arms.candidate);
  return !moving && share >= NO_SHARE && Math.abs(share - weight) > toleranceOf(served.possible);
}

/** Tells the ledger of a return, until `recordBy` or for two minutes. Throws only when cancelled. */
export async function recordReturn(
  handover: Handover & { readonly rollout: OwnRollout },
  entry: LedgerEntry,
  openLedger: () => Promise<Ledger>,
  context: ActionContext,
  recordBy = context.clock.now() + LONGEST_RECORDING_MS,
): Promise<Recorded> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const ledger = await openLedger();
      const latest = await ledger.latest(handover.service, handover.environment);
      const rollout = standing(handover, latest, context);
      if (rollout === undefined) context.log.info('The ledger says already that the rollout has ended.');
      else if (typeof rollout === 'string') context.log.warning(rollout);
      else await ledger.record(rollout, entry);
      return typeof rollout === 'string' ? { kind: 'not-ours', whose: rollout } : { kind: 'known' };
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
      const pause = backOff(BETWEEN_RECORDINGS, attempt, context.random);
      if (!isPassing(error) || context.clock.now() + pause > recordBy) {
        context.log.error(`Not recorded: ${error.message}`);
        return { kind: 'unknown' };
      }
      context.log.warning(`Attempt ${String(attempt)} to record it failed: ${error.message} Trying again.`);
      await context.clock.sleep(pause, context.signal);
    }
  }
}

/** The rollout to write to, or why nothing is to be written. In doubt, when the newest one is older than ours or there is none, it is ours. */
function standing(
  handover: Handover & { readonly rollout: OwnRollout },
  latest: RolloutRecord | undefined,
  context: ActionContext,
): RolloutRecord | string | undefined {
  const { rollout: own } = handover;
  if (latest?.id === own.id) {
    if (statusOf(latest) === 'failed') return undefined;
    const owner = ownerOf(latest);
    return owner.id === context.run.runId || isBeingEnded(latest)
      ? latest
      : `The rollout is not ended in the ledger: another run goes on with it, ${pageOf(owner)}`;
  }
  if (latest !== undefined && latest.openedAt > own.openedAt) return `The rollout was ended before: ${latest.candidate} was begun since.`;
  const { service, environment } = handover;
  const { id, openedAt, candidate, stable, arms } = own;
  const run = runReference(context.run);
  return { id, openedAt, service, environment, candidate, stable, arms, steps: [], run, ref: context.run.sha, entries: [] };
}
