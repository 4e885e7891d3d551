import type { RunReference } from '#core/ledger';
import type { RunFacts } from '#toolkit/context';

/** This step of this run, as the ledger keeps it: the part after `#` names the step, so that a re-run is recognised. */
export function runReference(run: RunFacts): RunReference {
  return { id: run.runId, attempt: run.runAttempt, url: `${run.runUrl}#${encodeURIComponent(run.job)}/${encodeURIComponent(run.step)}` };
}
