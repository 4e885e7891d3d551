import { RolloutError } from './errors.ts';

/** Code of a search that ended before it found what it looked for: that is never "there is none". */
export const SEARCH_STOPPED = 'LEDGER_SEARCH_STOPPED';

/** `looked`: what was looked at, e.g. `30 rollouts`. */
export function searchStopped(service: string, environment: string, looked: string): RolloutError {
  return new RolloutError('ledger', {
    code: SEARCH_STOPPED,
    message: `The search for the rollouts of ${service} in ${environment} stopped after ${looked}; what is older is not known.`,
    remedy:
      'Say what the ledger would: `stable` on canary-step (all traffic must be on it), a `version` that `list: true` shows on rollback, or, for any other, `mode: emergency` with that `version`.',
  });
}
