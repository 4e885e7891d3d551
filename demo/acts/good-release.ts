import { followsPlan, isSo, ledgerSays, noRequestLost } from '../promises.ts';
import type { Act } from './act.ts';
import { checkHealth, giveTraffic, plan, soak } from './steps.ts';

const [stable, candidate] = ['v1', 'v2'];

export const goodRelease: Act = {
  folder: 'act-1-good-release',
  title: `a good release, ${candidate} replaces ${stable}`,
  story: `${candidate} behaves like ${stable}. One job takes it through ${plan.join(' → ')} % of real traffic and watches it at each weight, only until a regression has been ruled out.`,
  stable,
  candidate,
  lingerMs: 500,
  workflow: (place) => [
    checkHealth(place, candidate),
    ...plan.flatMap((weight) => [giveTraffic(place, candidate, weight), soak(place, { candidate, stable, weight })]),
  ],
  promises: ({ status, steps, ledger, witness }) => [
    isSo('the job ends with', 'success', status),
    isSo(
      'soaks that passed',
      `${plan.length} of ${plan.length}`,
      `${steps.filter((step) => step.outputs['verdict'] === 'pass').length} of ${plan.length}`,
    ),
    followsPlan(witness, candidate, plan),
    isSo('weights at the end', `${candidate} 100 %`, `${candidate} ${witness.changes.at(-1)?.weights[candidate] ?? 0} %`),
    ledgerSays(ledger, 'passed', 100),
    noRequestLost(witness),
  ],
};
