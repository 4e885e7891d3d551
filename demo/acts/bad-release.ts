import {
  answeredAtMost,
  configuredAtMost,
  isSo,
  judgedWithin,
  ledgerSays,
  noRequestLost,
  routedAtMost,
  stableServesAll,
} from '../promises.ts';
import type { Act, StepRecord } from './act.ts';
import { checkHealth, giveTraffic, rollBack, soak } from './steps.ts';

const [stable, candidate] = ['v2', 'v3'];
const weight = 5;

/** When soak-monitor reached its verdict, by its own `judged-at`, in milliseconds since the epoch. */
function judgedAt(steps: readonly StepRecord[]): number | undefined {
  const at = Date.parse(steps.find((step) => step.outputs['verdict'] === 'fail')?.outputs['judged-at'] ?? '');
  return Number.isNaN(at) ? undefined : at;
}

export const badRelease: Act = {
  folder: 'act-2-bad-release',
  title: `a bad release, ${candidate} is caught at ${weight} %`,
  story: `${candidate} is ready and healthy by its own account, but four in ten of its answers are errors. It must be caught at ${weight} % and taken back.`,
  stable,
  candidate,
  lingerMs: 2_500,
  workflow: (place) => [
    checkHealth(place, candidate),
    giveTraffic(place, candidate, weight),
    soak(place, { candidate, stable, weight }),
    giveTraffic(place, candidate, 25),
    rollBack(place, stable, `${candidate} failed its soak at ${weight} %`),
  ],
  promises: ({ status, steps, ledger, witness }) => [
    isSo('the job ends with', 'failure', status),
    isSo('verdict of soak-monitor', 'fail', steps.find((step) => step.uses === 'soak-monitor')?.outputs['verdict'] ?? 'none'),
    configuredAtMost(witness, candidate, weight),
    routedAtMost(witness, candidate, weight),
    answeredAtMost(witness, candidate, weight),
    judgedWithin(witness, candidate, judgedAt(steps), 15_000),
    stableServesAll(witness, stable, { what: 'verdict', at: judgedAt(steps) }, 2_000),
    ledgerSays(ledger, 'failed', 0),
    noRequestLost(witness),
  ],
};
