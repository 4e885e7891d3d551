import { isSo, ledgerSays, noRequestLost, stableServesAll, type Promised } from '../promises.ts';
import { healthy } from '../versions.ts';
import type { Act, ActRecord, StepRecord } from './act.ts';
import { dispatchRollback } from './steps.ts';

const [stable, candidate] = ['v2', 'v5'];

export const nightlyRollback: Act = {
  folder: 'act-5-rollback-at-night',
  title: `three in the morning, ${candidate} has served everybody for hours and breaks`,
  story:
    `Half of its answers are errors. Somebody asks which versions there are, looks at what a rollback would do, and dispatches it as an emergency. ` +
    `Nervous, they dispatch it once more: it must not go one release further.`,
  stable: candidate,
  candidate: stable,
  lingerMs: 2_500,
  behaviours: { [stable]: healthy, [candidate]: { errorRate: 0.5, latencyMs: [10, 30] } },
  workflow: (place) => {
    const why = { reason: 'critical-bug', details: `half of the answers of ${candidate} are errors` };
    const emergency = { ...why, mode: 'emergency', health: place.healthUrl(stable) };
    return [
      dispatchRollback(place, 'list', 'List the versions that can be returned to', { list: 'true' }),
      dispatchRollback(place, 'dry-run', 'Say what a rollback would do', { ...why, 'dry-run': 'true', health: place.healthUrl(stable) }),
      dispatchRollback(place, 'emergency', 'Bring back the last good version, at once', emergency),
      dispatchRollback(place, 'again', 'Dispatch the same rollback once more', emergency),
    ];
  },
  promises: (record) => {
    const { status, steps, ledger, witness } = record;
    const [emergency, again] = ['emergency', 'again'].map((id) => steps.find((step) => step.id === id));
    return [
      isSo('the job ends with', 'success', status),
      isSo(
        'the list offers',
        `${stable}, v1`,
        offered(steps)
          .filter((version) => version !== candidate)
          .join(', '),
      ),
      isSo(
        'the dry run moves',
        'nothing',
        steps.find(({ id }) => id === 'dry-run')?.outputs['changed'] === 'false' ? 'nothing' : 'something',
      ),
      isSo('the rollback goes', `${candidate} to ${stable}`, `${emergency?.outputs['from'] ?? '?'} to ${emergency?.outputs['to'] ?? '?'}`),
      stableServesAll(witness, stable, { what: 'start of the action', at: startOf(record) }, 2_000),
      isSo('the second rollback moves', 'nothing', again?.outputs['changed'] === 'false' ? 'nothing' : 'something'),
      ledgerSays(ledger, 'failed', 0),
      noRequestLost(witness),
    ] satisfies readonly Promised[];
  },
};

function offered(steps: readonly StepRecord[]): readonly string[] {
  const releases: unknown = JSON.parse(steps.find(({ id }) => id === 'list')?.outputs['releases'] ?? '[]');
  if (!Array.isArray(releases)) return [];
  return releases.flatMap((release: { version?: unknown; eligible?: unknown }) =>
    release.eligible === true && typeof release.version === 'string' ? [release.version] : [],
  );
}

/** When the emergency began, by its own report: the proven return less the time that it took. Milliseconds since the epoch. */
function startOf({ steps }: ActRecord): number | undefined {
  const report = steps.find(({ id }) => id === 'emergency')?.report;
  if (typeof report !== 'object' || report === null || !('startedAt' in report)) return undefined;
  const at = Date.parse(String(report.startedAt));
  return Number.isNaN(at) ? undefined : at;
}
