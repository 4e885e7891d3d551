import { configuredAtMost, isSo, ledgerSays, noRequestLost, stableServesAll } from '../promises.ts';
import type { Act } from './act.ts';
import { checkHealth, giveTraffic, soak } from './steps.ts';

const [stable, candidate] = ['v2', 'v4'];
const weight = 25;
const plan = [weight, 50, 100];

export const cancelledJob: Act = {
  folder: 'act-3-cancelled-job',
  title: `a job cancelled in the middle of a soak, ${candidate} at ${weight} %`,
  story: `${candidate} is fine, but somebody presses "Cancel" while it is watched at ${weight} %. Nobody calls rollback: canary-step's post step returns the traffic.`,
  stable,
  candidate,
  lingerMs: 2_500,
  workflow: (place) => [
    checkHealth(place, candidate),
    giveTraffic(place, candidate, weight, plan),
    soak(place, { candidate, stable, weight, weights: plan, minSoak: '10s', cancelAfterMs: 3_000 }),
    giveTraffic(place, candidate, 50, plan),
  ],
  promises: ({ status, steps, cancelledAt, ledger, witness }) => {
    const cut = steps.find((step) => step.id === `soak-${weight}`);
    const returning = steps.find((step) => step.phase === 'post' && step.conclusion === 'success');
    const parts = { evidence: cut?.report, summary: cut?.summary === '' ? undefined : cut?.summary, 'HTML report': cut?.html };
    const written = Object.entries(parts).flatMap(([part, content]) => (content === undefined ? [] : [part]));
    return [
      isSo('the job ends with', 'cancelled', status),
      isSo('partial results of the soak', 'evidence, summary, HTML report', written.join(', ') || 'none'),
      isSo('traffic is returned by', 'canary-step (post)', returning === undefined ? 'nobody' : `${returning.uses} (post)`),
      configuredAtMost(witness, candidate, weight),
      stableServesAll(witness, stable, { what: 'signal', at: cancelledAt }, 5_000),
      ledgerSays(ledger, 'failed', 0),
      noRequestLost(witness),
    ];
  },
};
