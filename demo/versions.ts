import type { Behaviour } from './service.ts';

export const healthy: Behaviour = { errorRate: 0, latencyMs: [10, 30] };

/** Three of a hundred answers are errors, four at a time: something that the service depends on keeps going away for a moment. */
export const bursty: Behaviour = { errorRate: 0.03, errorsInARow: 4, latencyMs: [10, 30] };

/** The versions of the demo's service: all of them are deployed from the start, who gets traffic is up to the router. */
export const versions: Readonly<Record<string, Behaviour>> = {
  v1: healthy,
  v2: healthy,
  v3: { errorRate: 0.4, latencyMs: [10, 30] },
  v4: healthy,
  v5: healthy,
};
