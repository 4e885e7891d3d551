import type { Behaviour } from './service.ts';

const healthy: Behaviour = { errorRate: 0, latencyMs: [10, 30] };

/** The versions of the demo's service: all of them are deployed from the start, who gets traffic is up to the router. */
export const versions: Readonly<Record<string, Behaviour>> = {
  v1: healthy,
  v2: healthy,
  v3: { errorRate: 0.4, latencyMs: [10, 30] },
  v4: healthy,
};
