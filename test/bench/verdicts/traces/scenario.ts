/** What happens to both arms apart from the regression. */
export interface Scenario {
  /** Relative swing of the load around its mean, period four hours. */
  readonly swing: number;
  /** Deviation (log) of the error rate that both arms share, ten minutes of memory. */
  readonly commonNoise: number;
  /** A dependency of both arms fails for three minutes. */
  readonly incident: boolean;
  /** Mean size of the geometric batches that errors come in; 1 = independent requests. */
  readonly batch: number;
  /** Deviation (log) of each pod's own error rate. */
  readonly podNoise: number;
}

const calm: Scenario = { swing: 0, commonNoise: 0, incident: false, batch: 1, podNoise: 0 };
const diurnal: Scenario = { ...calm, swing: 0.4, commonNoise: 0.3 };

export const SCENARIOS = {
  stationary: calm,
  diurnal,
  incident: { ...diurnal, incident: true },
  bursty: { ...diurnal, batch: 3 },
  podnoise: { ...diurnal, podNoise: 0.5 },
  harsh: { ...diurnal, incident: true, batch: 2, podNoise: 0.5 },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;
export const SCENARIO_NAMES: readonly ScenarioName[] = ['stationary', 'diurnal', 'incident', 'bursty', 'podnoise', 'harsh'];
