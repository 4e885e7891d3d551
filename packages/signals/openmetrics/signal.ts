import { RolloutError } from '#core/errors';
import type { Arm, SignalForm } from '#core/signals';
import type { Versions } from '../definition.ts';
import { listOf, partOf } from '../metrics/metric-settings.ts';
import { shareOf } from '../metrics/share-meaning.ts';
import { formOf, measureOf, type Measure } from '../metrics/units.ts';
import type { AskedQuery } from '../selectors/selector-check.ts';
import { SelectorError, selectorOf } from '../selectors/selector.ts';
import { substituteInQuery, substitutesOf } from '../substitution.ts';
import { gaugeMetric, histogramMetric, proportionMetric, rateMetric, type PageMetric } from './page-metrics.ts';
import type { MetricSettings } from './settings.ts';

/** What one arm is asked for under one name. */
export interface Signal {
  readonly name: string;
  /** What is asked for, one query after the other. */
  readonly queries: readonly AskedQuery[];
  readonly metric: PageMetric;
  readonly form: SignalForm;
  readonly mayBeAbsent: boolean;
  /** True where the bad requests are looked for under several names, of which one is enough. */
  readonly alternatives: boolean;
}

/** The signal of one arm as its settings describe it. Throws an `input` RolloutError (SELECTOR_INVALID). */
export function compile(
  name: string,
  wanted: MetricSettings,
  label: string | undefined,
  arm: Arm,
  versions: Versions,
): Pick<Signal, 'name' | 'queries' | 'metric' | 'form'> {
  const filled = (selector: string): string => substituteInQuery(selector, substitutesOf(versions, arm));
  const signal = (written: readonly string[], metric: PageMetric, form: SignalForm): ReturnType<typeof compile> => ({
    name,
    queries: metric.queries.map((query, index) => ({ ...query, written: written[index] ?? query.text })),
    metric,
    form,
  });
  try {
    if ('total' in wanted) {
      const { counted, selectors } = partOf(wanted);
      const [total, part] = [listOf(wanted.total).map(filled), selectors.map(filled)];
      const form: SignalForm = { kind: 'proportion', dimension: 'proportion', of: shareOf(name, counted) };
      return signal(
        [...listOf(wanted.total), ...selectors],
        proportionMetric({ total, part, counted, of: shareOf(name, counted), instanceLabel: label }),
        form,
      );
    }
    if ('histogram' in wanted) {
      const text = filled(wanted.histogram);
      const { measure, form } = measured('histogram', measureOf(wanted, selectorOf(text)?.name));
      return signal([wanted.histogram], histogramMetric(text, label, measure), form);
    }
    if ('rate' in wanted) {
      const text = filled(wanted.rate);
      // Seconds per second are no seconds.
      const { measure, form } = measured('gauge', measureOf(wanted, undefined));
      return signal([wanted.rate], rateMetric(text, measure), form);
    }
    const text = filled(wanted.gauge);
    const { measure, form } = measured('gauge', measureOf(wanted, selectorOf(text)?.name));
    return signal([wanted.gauge], gaugeMetric(text, measure, wanted.aggregate), form);
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    throw new RolloutError('input', {
      code: 'SELECTOR_INVALID',
      message: `A selector of ${name} cannot be read: ${error.message}.`,
      remedy: 'Write name{label="value",other=~"5.."}; expressions such as rate() or sum() need the source prometheus.',
      cause: error,
    });
  }
}

function measured(kind: SignalForm['kind'], measure: Measure): { readonly measure: Measure; readonly form: SignalForm } {
  return { measure, form: formOf(kind, measure) };
}
