/** What happens to both arms apart from the candidate being slower. */
export interface LatencyScenario {
  /** Relative swing of the load around its mean, period four hours. Latency grows with its square root. */
  readonly swing: number;
  /** Deviation (log) of the latency that both arms share, ten minutes of memory. */
  readonly commonNoise: number;
  /** A dependency of both arms is slow for three minutes: everything takes twice as long. */
  readonly incident: boolean;
  /** Deviation (log) of each pod's own latency, five minutes of memory. */
  readonly podNoise: number;
  /** The same anew in every poll. */
  readonly pollNoise: number;
}

const calm: LatencyScenario = { swing: 0, commonNoise: 0, incident: false, podNoise: 0, pollNoise: 0 };
const diurnal: LatencyScenario = { ...calm, swing: 0.4, commonNoise: 0.1 };

export const LATENCY_SCENARIOS = {
  iid: calm,
  diurnal,
  incident: { ...diurnal, incident: true },
  podnoise: { ...diurnal, podNoise: 0.08 },
  harsh: { ...diurnal, incident: true, podNoise: 0.08, pollNoise: 0.08 },
} as const satisfies Record<string, LatencyScenario>;

export type LatencyScenarioName = keyof typeof LATENCY_SCENARIOS;
export const LATENCY_SCENARIO_NAMES: readonly LatencyScenarioName[] = ['iid', 'diurnal', 'incident', 'podnoise', 'harsh'];
