import type { RetryDecision } from '#core/retry';

export interface SendFailureFacts {
  /** Listed in docs/errors.md. */
  readonly code: string;
  /** One sentence without a secret; names at most the host. */
  readonly message: string;
  readonly remedy: string;
  /** Default `stop`. */
  readonly retry?: RetryDecision;
}

/** An attempt to send that failed. It carries no `cause`: what lies beneath may hold the address, which is a secret. */
export class SendFailure extends Error {
  override readonly name = 'SendFailure';
  readonly code: string;
  readonly remedy: string;
  readonly retry: RetryDecision;

  constructor(facts: SendFailureFacts) {
    super(facts.message);
    this.code = facts.code;
    this.remedy = facts.remedy;
    this.retry = facts.retry ?? 'stop';
  }
}
