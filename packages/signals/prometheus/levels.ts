import { RolloutError } from '#core/errors';
import type { Measurement, Window } from '#core/signals';
import { instanceOf, type Found } from '../counting/instances.ts';
import type { PrometheusApi, Series } from './api.ts';
import { absent, type Measured } from './measured.ts';
import { valueOf } from './question.ts';
import { dimensionIn, type Measure } from '../metrics/units.ts';

export interface LevelQuery {
  readonly query: string;
  readonly signal: string;
  /** Exactly one series is expected. */
  readonly single: boolean;
  readonly measure: Measure;
  readonly instanceLabel: string | undefined;
}

/** Levels at the end of the window, one per instance. Throws a `source` RolloutError (SIGNAL_AMBIGUOUS) when series cannot be told apart. */
export async function readLevels(api: PrometheusApi, query: LevelQuery, window: Window): Promise<Measured> {
  const { series, warnings, partial, nativeHistograms } = await api.query(query.query, window.to);
  if (partial !== undefined) return { ...absent(`partial answer: ${partial}`), warnings };
  if (nativeHistograms > 0) return { ...absent(`${query.query} gives native histograms where numbers were expected`), warnings };
  return { observations: levelsIn(series, query), warnings };
}

/** What makes the series of one moment no levels, as an `input` RolloutError for settings that are tried before a soak; undefined when they are some. */
export function whyNoLevels(series: readonly Series[], query: LevelQuery): RolloutError | undefined {
  try {
    levelsIn(series, query);
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error;
    const { code, message, remedy } = error;
    return new RolloutError('input', { code, message, remedy, cause: error });
  }
  return undefined;
}

/** The levels of one moment. */
export function levelsIn(series: readonly Series[], { query, signal, single, measure, instanceLabel }: LevelQuery): readonly Found[] {
  if (series.length === 0) return absent(`no data: ${query} is empty`).observations;
  if (single && series.length > 1) throw ambiguous(signal, query, `gives ${series.length} series where one number is expected`);
  const instances = series.map(({ labels }) => (single ? undefined : instanceOf(labels, instanceLabel)));
  if (new Set(instances).size < series.length)
    throw ambiguous(signal, query, `gives several series that share ${instanceLabel ?? 'a pod or instance'}, or name none`);
  return series.map((one, index) => {
    const instance = instances[index];
    return { ...(instance === undefined ? {} : { instance }), measurement: level(valueOf(one), measure, query) };
  });
}

function level(value: number, measure: Measure, query: string): Measurement {
  if (Number.isFinite(value)) return { kind: 'gauge', value: value * measure.factor, ...dimensionIn(measure) };
  return { kind: 'absent', reason: `${query} is ${Number.isNaN(value) ? 'NaN, as 0/0 is' : 'infinite, as a division by zero is'}` };
}

function ambiguous(signal: string, query: string, what: string): RolloutError {
  return new RolloutError('source', {
    code: 'SIGNAL_AMBIGUOUS',
    message: `${signal}: ${query} ${what}.`,
    remedy: 'Aggregate in the query, e.g. sum by (pod) (…) or max(…), or select fewer series.',
  });
}
