/**
 * Who has to act on a failure:
 * `input`: the user's inputs or rollout file; `refused`: the state of the world forbids the step (another rollout, pinned traffic);
 * `platform`: the traffic platform; `source`: a signal source; `ledger`: the record of rollouts (GitHub); `cancelled`: the job was cancelled.
 * Anything that is not a `RolloutError` is our own bug.
 */
export type ErrorKind = 'input' | 'refused' | 'platform' | 'source' | 'ledger' | 'cancelled';

export interface ErrorFacts {
  /** Stable identifier in SCREAMING_SNAKE_CASE, listed in docs/errors.md. */
  readonly code: string;
  /** What happened, one sentence; never contains a secret. */
  readonly message: string;
  /** What the reader can do next, one or two sentences. */
  readonly remedy: string;
  readonly cause?: unknown;
}

/** A failure that is not our bug: it says what happened and what to do next. */
export class RolloutError extends Error {
  override readonly name = 'RolloutError';
  readonly kind: ErrorKind;
  readonly code: string;
  readonly remedy: string;

  constructor(kind: ErrorKind, facts: ErrorFacts) {
    super(facts.message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.kind = kind;
    this.code = facts.code;
    this.remedy = facts.remedy;
  }
}

/** The error that every wait and every request throws once the job is cancelled. */
export function cancelledError(during: string): RolloutError {
  return new RolloutError('cancelled', {
    code: 'CANCELLED',
    message: `Cancelled while ${during}.`,
    remedy: 'Nothing to do here: clean-up runs in the post step. Run the job again to continue.',
  });
}

/** The message of anything thrown, without a stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
