import type { Arms } from './rollout/split.ts';

/** A step of a workflow run, by the names that the workflow gives. */
export interface StepReference {
  readonly job: string;
  readonly step: string;
  /**
   * Tells two runs of one step apart that share both names, as in a matrix, in a composite action or in a reusable workflow that is called once per weight; absent
   * where nothing tells them apart.
   */
  readonly instance?: string;
}

/** The workflow run that did something. */
export interface RunReference {
  readonly id: string;
  readonly attempt: number;
  /** The run's page. */
  readonly url: string;
  /** Absent where the step is not known. */
  readonly step?: StepReference;
}

/** What is known when a rollout begins. */
export interface NewRollout {
  readonly service: string;
  readonly environment: string;
  /** Versions, as people name them. */
  readonly candidate: string;
  readonly stable: string;
  /** The platform's names for the two. */
  readonly arms: Arms;
  /** Weights in percent, ascending; empty when each step names its own weight. */
  readonly steps: readonly number[];
  readonly run: RunReference;
  /** Commit or branch that GitHub shows with the deployment. */
  readonly ref: string;
  /** Login of the person or app that started it; absent where nobody is known, as in older records. */
  readonly by?: string;
}

/**
 * `in-progress`: traffic is or may be with the candidate; `held`: a failure left it there on the user's wish;
 * `passed`: the whole plan passed and the candidate is stable; `failed`: traffic is back with stable.
 */
export type RolloutStatus = 'in-progress' | 'held' | 'passed' | 'failed';

export interface LedgerEntry {
  readonly status: RolloutStatus;
  /** The candidate's share in percent after this entry. */
  readonly weight: number;
  /** What happened, in one clause for people, e.g. `traffic moved and verified`. Cut to what the ledger can hold. */
  readonly note: string;
  /** Why, in a clause; only beside the notes that are constants here (`RETURNED`, `NOT_RETURNED`, `HELD`, `FROZEN`, `SERVES_AGAIN`), and cut with them. */
  readonly reason?: string;
  readonly run: RunReference;
  /** Present when this is the result of a soak at `weight`: it moves nothing and ends nothing. */
  readonly soak?: SoakResult;
}

/** The note of an entry with which a rollout that had ended counts as good again: a rollback has brought its version back. */
export const SERVES_AGAIN = 'serves again';
/** The note of an entry with which traffic was returned to stable. */
export const RETURNED = 'traffic returned to stable';
/** The note of an entry after which traffic is, or may be, back on stable, which the platform did not confirm: the rollout is being ended, and no step goes on from there. */
export const NOT_RETURNED = 'return to stable not verified';
/** The note of a held entry of a rollout whose traffic stays because of a migration that cannot be undone. */
export const FROZEN = 'frozen';
/** The note of an entry with which a failure left the traffic where it was, on the user's wish. */
export const HELD = 'held';

/** `passed`: a rollout may move on from this weight. */
export type SoakResult = 'passed' | 'failed';

export interface RecordedEntry extends LedgerEntry {
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface RolloutRecord extends NewRollout {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly openedAt: number;
  /**
   * Oldest first. Empty between opening and the first entry, which counts as in progress at weight 0. A `passed` with the note `SERVES_AGAIN` after a `failed`
   * says that the version was rolled back and restored later.
   */
  readonly entries: readonly RecordedEntry[];
}

export interface OpenBeside {
  readonly open: readonly RolloutRecord[];
  /** Services that were not looked at. */
  readonly unread: readonly string[];
}

/** The durable record of rollouts. Failures throw a `ledger` RolloutError. */
export interface Ledger {
  readonly kind: string;
  /**
   * Opens a rollout. Throws a `refused` RolloutError (code ROLLOUT_IN_PROGRESS, naming the other's candidate and run) when one of the same service
   * and environment is in progress or held; of two opened at the same moment exactly one is told so.
   */
  open(rollout: NewRollout): Promise<RolloutRecord>;
  /** Appends to a rollout, the newest one or an older one that is restored or rolled back past, and returns the record with it. */
  record(rollout: RolloutRecord, entry: LedgerEntry): Promise<RolloutRecord>;
  /** The same rollout as it stands now: others may have written to it since. Cheaper than looking for the newest one again. */
  reread(rollout: RolloutRecord): Promise<RolloutRecord>;
  /** The newest rollout of the service in the environment, whatever became of it. */
  latest(service: string, environment: string): Promise<RolloutRecord | undefined>;
  /**
   * The service's rollouts in the environment, newest first, each read when it is asked for: those that began, and one that was opened and never begun where
   * it is what `latest` answers. `latest` and this throw a `ledger` RolloutError (LEDGER_SEARCH_STOPPED) where older ones may exist that are not looked at: an end
   * without it means that there are no more.
   */
  history(service: string, environment: string): AsyncIterable<RolloutRecord>;
  /** Names of the services that have rollouts in the environment, the one with the newest rollout first, found among the newest 100 rollouts or more. */
  services(environment: string): Promise<readonly string[]>;
  /**
   * What is open in the environment of services that are not among these, found among the newest 100 rollouts there; for `unread` the search stopped, of these
   * services nothing is known.
   */
  openBeside(environment: string, services: readonly string[]): Promise<OpenBeside>;
  /** Names of the environments in which the service has rollouts, the one with the newest first, found among its newest 100. */
  environments(service: string): Promise<readonly string[]>;
}

/**
 * What moved or ended the rollout, oldest first: its entries without the results of soaks, and without what a step that was still in flight wrote after the end.
 * An end stands until the version explicitly serves again, so that no step undoes a rollback that it did not hear of.
 */
export function stepsOf(rollout: RolloutRecord): readonly RecordedEntry[] {
  const steps: RecordedEntry[] = [];
  for (const entry of rollout.entries) {
    const late = steps.at(-1)?.status === 'failed' && entry.status !== 'failed' && !isRestoration(entry);
    if (entry.soak === undefined && !late) steps.push(entry);
  }
  return steps;
}

/** True for the entry with which a version that was rolled back explicitly serves again. */
function isRestoration({ status, note }: LedgerEntry): boolean {
  return status === 'passed' && note === SERVES_AGAIN;
}

/** True when its version has passed a whole rollout, whatever became of it since. */
export function hasPassed(rollout: RolloutRecord): boolean {
  return stepsOf(rollout).some(({ status }) => status === 'passed');
}

/** Where a rollout stands: its last step's status, or `in-progress` before the first. */
export function statusOf(rollout: RolloutRecord): RolloutStatus {
  return stepsOf(rollout).at(-1)?.status ?? 'in-progress';
}

/** The candidate's share in percent that the ledger last recorded. */
export function weightOf(rollout: RolloutRecord): number {
  return stepsOf(rollout).at(-1)?.weight ?? 0;
}

/** True while traffic is or may be with the candidate. */
export function isOpen(rollout: RolloutRecord): boolean {
  const status = statusOf(rollout);
  return status === 'in-progress' || status === 'held';
}

/** True when a return was ordered last and not proven: only a rollback, or a new beginning, ends it. */
export function isBeingEnded(rollout: RolloutRecord): boolean {
  const last = stepsOf(rollout).at(-1);
  return last !== undefined && isUnprovenReturn(last);
}

/** True while a step may go on with it: it is open, and nobody has ordered its traffic back. */
export function goesOn(rollout: RolloutRecord): boolean {
  return isOpen(rollout) && !isBeingEnded(rollout);
}

/** The entry with which somebody ended the rollout, or ordered its traffic back; its last step where nobody did. */
export function endOf(rollout: RolloutRecord): RecordedEntry | undefined {
  const steps = stepsOf(rollout);
  return steps.findLast((entry) => entry.status === 'failed' || isUnprovenReturn(entry)) ?? steps.at(-1);
}

/** True for the entry of a return that was ordered and not proven. */
export function isUnprovenReturn({ status, note }: LedgerEntry): boolean {
  return status === 'in-progress' && (note === NOT_RETURNED || note.startsWith(`${NOT_RETURNED}: `));
}

/** True while a rollback has frozen the rollout where it stands. */
export function isFrozen(rollout: RolloutRecord): boolean {
  const last = stepsOf(rollout).at(-1);
  return last?.status === 'held' && (last.note === FROZEN || last.note.startsWith(`${FROZEN}: `));
}

/** The run that the rollout belongs to: the one that took its newest step, or opened it. Nobody else may end it because its own job failed. */
export function ownerOf(rollout: RolloutRecord): RunReference {
  return stepsOf(rollout).at(-1)?.run ?? rollout.run;
}

/** What the newest soak at the recorded weight came to; undefined when there was none since the last step. */
export function soakOf(rollout: RolloutRecord): SoakResult | undefined {
  const since = rollout.entries.slice(rollout.entries.findLastIndex(({ soak }) => soak === undefined) + 1);
  return since.findLast(({ weight }) => weight === weightOf(rollout))?.soak;
}

/** What happened and why, in one clause for people. */
export function sayEntry({ note, reason }: Pick<LedgerEntry, 'note' | 'reason'>): string {
  return reason === undefined ? note : `${note}: ${reason}`;
}

/** What its last step says, in one clause for people. */
export function sayEnd(rollout: RolloutRecord): string {
  const last = stepsOf(rollout).at(-1);
  return last === undefined ? 'it never began' : sayEntry(last);
}

/** True when both are the same step of the same run by name, whatever the attempt. */
export function sameStep(a: RunReference, b: RunReference): boolean {
  return a.id === b.id && a.step !== undefined && a.step.job === b.step?.job && a.step.step === b.step.step;
}

/** What a person opens: the run's page, at the step where that is known. */
export function pageOf({ url, step }: RunReference): string {
  return step === undefined ? url : `${url}#${encodeURIComponent(step.job)}/${encodeURIComponent(step.step)}`;
}
