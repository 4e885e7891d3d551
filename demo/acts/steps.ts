import type { Place, WorkflowStep } from './act.ts';

export const plan: readonly number[] = [5, 25, 50, 100];

const service = { service: 'api', environment: 'production' };

const besideStable = ['error-rate <= baseline + 1pp', 'latency.p95 <= baseline * 2'];

/** At 100 % there is nothing to compare with. */
const alone = ['error-rate < 1%', 'latency.p95 < 250ms'];

export function checkHealth(place: Place, candidate: string): WorkflowStep {
  return {
    id: 'health',
    name: `Check that ${candidate} is healthy`,
    uses: 'health-check',
    with: { ...service, endpoints: place.healthUrl(candidate), 'expect-version': candidate },
  };
}

/** The next step of the plan; `weight` is what that is, for the step's id and name. */
export function giveTraffic(place: Place, candidate: string, weight: number): WorkflowStep {
  return {
    id: `canary-${weight}`,
    name: `Give ${candidate} its next share`,
    uses: 'canary-step',
    with: { ...service, candidate, weight: 'next', plan: plan.join(', '), platform: place.platform, ledger: place.ledger },
  };
}

export interface SoakOptions {
  readonly candidate: string;
  readonly stable: string;
  readonly weight: number;
  readonly duration: string;
  readonly cancelAfterMs?: number;
}

export function soak(place: Place, { candidate, stable, weight, duration, cancelAfterMs }: SoakOptions): WorkflowStep {
  return {
    id: `soak-${weight}`,
    name: weight === 100 ? `Watch ${candidate} on its own` : `Watch ${candidate} beside ${stable}`,
    uses: 'soak-monitor',
    with: {
      ...service,
      candidate,
      stable,
      signals: ['kind: openmetrics', `candidate: ${place.metricsUrl(candidate)}`, `baseline: ${place.metricsUrl(stable)}`].join('\n'),
      criteria: (weight === 100 ? alone : besideStable).join('\n'),
      duration,
      interval: '500ms',
      // A machine that is busy with other things serves fewer requests: better a longer soak than a verdict on too few.
      'on-no-data': 'extend',
    },
    ...(cancelAfterMs === undefined ? {} : { cancelAfterMs }),
  };
}

export function rollBack(place: Place, stable: string, reason: string): WorkflowStep {
  return {
    id: 'rollback',
    name: 'Bring back the last good version',
    uses: 'rollback',
    if: 'failure()',
    with: { ...service, reason, platform: place.platform, health: place.healthUrl(stable), ledger: place.ledger },
  };
}
