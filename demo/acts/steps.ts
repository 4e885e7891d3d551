import type { Place, WorkflowStep } from './act.ts';

export const plan: readonly number[] = [5, 25, 50, 100];

const service = { service: 'api', environment: 'production' };

/**
 * What some 17 requests a second (5 % of the demo's) can rule out in seconds: five points and a percentile that is not rare. A service with more
 * traffic, or more patience, allows less.
 */
const besideStable = ['error-rate <= baseline + 5pp', 'latency.p75 <= baseline * 2'];

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

/** The next step of the plan; `weight` is what that is, for the step's id. */
export function giveTraffic(place: Place, candidate: string, weight: number, weights = plan): WorkflowStep {
  return {
    id: `canary-${weight}`,
    name: `Give ${candidate} its next share`,
    uses: 'canary-step',
    with: { ...service, candidate, weight: 'next', plan: weights.join(', '), platform: place.platform, ledger: place.ledger },
  };
}

export interface SoakOptions {
  readonly candidate: string;
  readonly stable: string;
  /** Of the step of `giveTraffic` before. */
  readonly weight: number;
  /** Weights of the rollout. Default: `plan`. */
  readonly weights?: readonly number[];
  /** Default: error rate and latency beside stable, or alone at 100 %. */
  readonly criteria?: readonly string[];
  /** How long to watch when nothing is decided sooner; up to twice as long while that is so. Default 12s. */
  readonly duration?: string;
  /** Default 2s. */
  readonly minSoak?: string;
  readonly cancelAfterMs?: number;
}

export function soak(place: Place, options: SoakOptions): WorkflowStep {
  const { candidate, stable, weight, weights = plan, duration = '12s', minSoak = '2s', cancelAfterMs } = options;
  const { criteria = weight === 100 ? alone : besideStable } = options;
  return {
    id: `soak-${weight}`,
    name: weight === 100 ? `Watch ${candidate} on its own` : `Watch ${candidate} beside ${stable}`,
    uses: 'soak-monitor',
    with: {
      ...service,
      candidate,
      stable,
      ledger: place.ledger,
      signals: ['kind: openmetrics', `candidate: ${place.metricsUrl(candidate)}`, `baseline: ${place.metricsUrl(stable)}`].join('\n'),
      criteria: criteria.join('\n'),
      weight: `\${{ steps.canary-${weight}.outputs.weight }}`,
      plan: weights.join(', '),
      duration,
      'finish-early': 'true',
      'min-soak': minSoak,
      // The demo's versions are warm.
      'warm-up': '0s',
      interval: '500ms',
      // A machine that is busy with other things serves fewer requests: better a longer soak than a verdict on too few.
      'on-no-data': 'extend',
    },
    ...(cancelAfterMs === undefined ? {} : { cancelAfterMs }),
  };
}

export function rollBack(place: Place, stable: string, details: string): WorkflowStep {
  return {
    id: 'rollback',
    name: 'Bring back the last good version',
    uses: 'rollback',
    if: 'failure()',
    with: { ...service, details, platform: place.platform, health: place.healthUrl(stable), ledger: place.ledger },
  };
}

/** A run of the rollback workflow that somebody starts by hand. */
export function dispatchRollback(place: Place, id: string, name: string, inputs: Readonly<Record<string, string>>): WorkflowStep {
  return { id, name, uses: 'rollback', with: { ...service, scope: 'all', platform: place.platform, ledger: place.ledger, ...inputs } };
}
