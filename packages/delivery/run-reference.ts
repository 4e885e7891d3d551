import type { RunReference } from '#core/ledger';
import type { RunFacts } from '#toolkit/context';

/** This step of this run, as the ledger keeps it: the part after `#` names the step and which run of it this is, so that a re-run is recognised. */
export function runReference({ runId, runAttempt, runUrl, job, step, instance }: RunFacts): RunReference {
  const names = [job, step, ...(instance === '' ? [] : [instance])].map(encodeURIComponent).join('/');
  return { id: runId, attempt: runAttempt, url: `${runUrl}#${names}` };
}
