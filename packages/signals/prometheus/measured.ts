import type { Snapshot } from '../counting/counters.ts';
import type { HistogramSnapshot } from '../counting/histograms.ts';
import { arrange, type Found } from '../counting/instances.ts';
import type { NativeHistogram } from './native-histograms.ts';

/** Where the counters of one signal and arm stood when they were last looked at. */
export interface Standing {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly total?: Snapshot;
  /** The bad or good requests among them. */
  readonly part?: Snapshot;
  readonly histograms?: HistogramState;
}

/** Classic and native histograms at one moment. */
export interface HistogramState {
  readonly classic: HistogramSnapshot;
  readonly native: ReadonlyMap<string, NativeHistogram>;
}

/** Increases of native histograms, which become buckets when it is known what bounds the signal has in both arms. */
export interface NativeParts {
  /** All histograms that were seen, for the bounds. */
  readonly seen: readonly NativeHistogram[];
  readonly instances: readonly { readonly instance?: string; readonly increases: readonly NativeHistogram[] }[];
}

export interface Measured {
  readonly observations: readonly Found[];
  readonly warnings: readonly string[];
  /** Instances whose counts could not be read, and why. */
  readonly leftOut?: readonly string[];
  /** In place of observations. */
  readonly native?: NativeParts;
  /** Where the next window goes on; levels have none. */
  readonly standing?: Standing;
}

/** What the instances show, arranged into observations. */
export function measured(found: readonly Found[], warnings: readonly string[], standing: Standing): Measured {
  return { ...arrange(found), warnings, standing };
}

/** That nothing was measured, and why. */
export function absent(reason: string): Pick<Measured, 'observations'> {
  return { observations: [{ measurement: { kind: 'absent', reason } }] };
}
