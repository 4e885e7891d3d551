import type { RunReference } from '#core/ledger';
import type { RunFacts } from '#toolkit/context';

/** Names this step of this run for the ledger, and which run of the step it is, so that a re-run is recognised. */
export function runReference({ runId, runAttempt, runUrl, job, step, instance }: RunFacts): RunReference {
  return { id: runId, attempt: runAttempt, url: runUrl, step: { job, step, ...(instance === '' ? {} : { instance }) } };
}
