/** What the server says about the workflow run behind a rollout. */
export type RunStanding =
  | { readonly kind: 'running' }
  /** It will go on when somebody approves, or when there is a runner for it. */
  | { readonly kind: 'waiting' }
  /** `conclusion` in the server's words, e.g. `success`, `cancelled`; `at` in milliseconds since the epoch. */
  | { readonly kind: 'ended'; readonly conclusion: string; readonly at: number }
  /** The server has no such run (any more). */
  | { readonly kind: 'gone' }
  /** It could not be found out. `why` is one clause, `remedy` what to do about it. */
  | { readonly kind: 'unknown'; readonly why: string; readonly remedy: string };
