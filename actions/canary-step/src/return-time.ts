import { createHash } from 'node:crypto';
import { RolloutError } from '#core/errors';
import type { ActionContext } from '#toolkit/context';
import type { Handover } from './handover.ts';

/** A cancelled job leaves its post steps five minutes, all of them together. */
export const LONGEST_RETURN_MS = 240_000;
/** Nothing is left to protect once traffic is back; reconcile does what does not fit in here. */
export const LONGEST_RECORDING_MS = 120_000;
/** Left to every post step, however many there are. */
const LEAST_MS = 10_000;

/** The end of what a post step may spend, milliseconds since the epoch: no attempt begins after it but the first two. */
export interface ReturnTime {
  readonly returnBy: number;
  /** Absent: for two minutes after the return, as nobody waits behind it. */
  readonly recordBy?: number;
}

/** `waiting`: main gave a candidate traffic; `tried`: a post step has tried to return it, since `at`. */
interface Note {
  readonly what: 'waiting' | 'tried';
  readonly of: string;
  readonly at: number;
}

type Of = Pick<Handover, 'service' | 'environment' | 'ledger'>;
type Effects = Pick<ActionContext, 'files' | 'run' | 'clock'>;

/** Says that a post step of this job will have this to return: the ones before it leave it time. Whoever cannot say so is only not waited for. */
export async function noteWaiting(of: Of, context: Effects): Promise<void> {
  await note('waiting', of, context.clock.now(), context);
}

/** Says that a post step of this job has tried to return this since `at`, milliseconds since the epoch. */
export async function noteTried(of: Of, at: number, context: Effects): Promise<void> {
  await note('tried', of, at, context);
}

/**
 * The job's post steps run one after the other and share four minutes: each gets an equal part of what is left, for itself and for every service behind it whose
 * traffic nobody has tried to return yet. What is not used goes to the next.
 */
export async function timeToReturn(of: Of, context: Effects): Promise<ReturnTime> {
  const now = context.clock.now();
  const notes = ofThisEnd(await notesOf(context));
  const tried = notes.filter(({ what }) => what === 'tried');
  const began = Math.min(now, ...tried.map(({ at }) => at));
  const done = new Set(tried.map(({ of: key }) => key));
  const behind = new Set(notes.map(({ of: key }) => key).filter((key) => !done.has(key) && key !== keyOf(of)));
  const left = Math.max(0, began + LONGEST_RETURN_MS - now);
  const returnBy = now + Math.max(LEAST_MS, left / (1 + behind.size));
  return behind.size === 0 && !done.has(keyOf(of)) ? { returnBy } : { returnBy, recordBy: returnBy };
}

/** A runner that keeps its temporary folder may have notes of a job of the same name before: its ends are followed by another beginning. */
function ofThisEnd(notes: readonly Note[]): readonly Note[] {
  const again = notes.findLastIndex(({ what }, index) => what === 'waiting' && notes[index - 1]?.what === 'tried');
  return again < 0 ? notes : notes.slice(again);
}

async function notesOf(context: Effects): Promise<readonly Note[]> {
  const text = await orNothing(() => context.files.read(pathOf(context)));
  return (text ?? '').split('\n').flatMap((line) => {
    const [what, of, at] = line.split(' ');
    return (what === 'waiting' || what === 'tried') && of !== undefined && Number.isFinite(Number(at))
      ? [{ what, of, at: Number(at) }]
      : [];
  });
}

async function note(what: Note['what'], of: Of, at: number, context: Effects): Promise<void> {
  await orNothing(() => context.files.append(pathOf(context), `${what} ${keyOf(of)} ${String(at)}\n`));
}

/** Nobody's traffic waits for a disk that is full. */
async function orNothing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    return undefined;
  }
}

function pathOf({ run }: Effects): string {
  return `${run.temp}/rollout-actions-returns-${digest([run.runId, run.runAttempt, run.job])}.txt`;
}

/** Names may be longer than a line should be. */
function keyOf({ service, environment, ledger }: Of): string {
  return digest([service, environment, ledger]);
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
