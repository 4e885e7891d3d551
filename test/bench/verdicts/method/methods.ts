import type { Tolerance } from '#core/statistics/tolerance';

/** Where phi comes from: six hours of counts, half an hour pod by pod, the larger of both, or nowhere (phi = 1). */
export type Tempering = 'history' | 'instances' | 'both' | 'none';

/** One way of running the product's comparison of error rates. */
export interface Method {
  readonly tolerance: Tolerance;
  readonly tempering: Tempering;
  readonly restarts: boolean;
  /** The criterion that says the same, when it is to go through the whole judge of a soak, with minutes of history as soak-monitor reads it. */
  readonly criterion?: string;
}

/** 1.25 times the baseline plus 0.1 pp: never zero, because under noisy instances nothing is exactly equal. */
export const DEFAULT_TOLERANCE: Tolerance = { kappa: 1.25, delta: 0.001 };

const byDefault: Method = { tolerance: DEFAULT_TOLERANCE, tempering: 'history', restarts: true };
const onePoint: Method = { ...byDefault, tolerance: { kappa: 1, delta: 0.01 } };
const none: Method = { ...byDefault, tolerance: { kappa: 1, delta: 0 } };

export const METHODS = {
  '1.25x+0.1': byDefault,
  '1.25x+0.1 inst': { ...byDefault, tempering: 'instances' },
  '1.25x+0.1 both': { ...byDefault, tempering: 'both' },
  '1.25x+0.1 phi=1': { ...byDefault, tempering: 'none' },
  '1.25x+0.1 no restarts': { ...byDefault, restarts: false },
  '1pp': onePoint,
  '1pp inst': { ...onePoint, tempering: 'instances' },
  '1pp judge': { ...onePoint, tempering: 'both', criterion: 'error-rate <= baseline + 1pp' },
  '1pp no restarts': { ...onePoint, restarts: false },
  '0': none,
  '0 inst': { ...none, tempering: 'instances' },
} as const satisfies Record<string, Method>;

export type MethodName = keyof typeof METHODS;
