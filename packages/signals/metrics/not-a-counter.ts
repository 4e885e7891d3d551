import { RolloutError } from '#core/errors';
import { printable } from '#core/printable';
import type { Arm } from '#core/signals';
import { demandsOf, operatorsOf, selectorsOf } from '../selectors/promql-selectors.ts';
import type { AskedQuery } from '../selectors/selector-check.ts';

/** Endings of counters; a program that declares such a metric a gauge is more often wrong than its name. */
const NAMED_COUNTER = /_(?:total|count|sum|bucket)$/;
/** What gives a rate, or an increase that is counted already: a difference between two of these is no number of requests. */
const RATES = /\b(?:rate|irate|increase|delta|idelta|deriv)\s*\(/;
/** Recorded rates, by the convention `level:metric:operations`. Source: prometheus.io "Recording rules". */
const RECORDED_RATE = /:(?:rate|irate|increase|ratio|delta|deriv|avg)(?:\d|_[^:]*|$)[^:]*$/;

/** Names of the metrics that a query counts by the differences between two looks; empty where it does not. */
export function countedNames({ role, text }: AskedQuery): readonly string[] {
  if (role !== 'total' && role !== 'bad' && role !== 'good' && role !== 'rate') return [];
  return selectorsOf(demandsOf(text) ?? []).flatMap(({ name }) => name ?? []);
}

export interface NotACounter {
  readonly error: RolloutError;
  /** False where the metric's name says that it is a counter all the same. */
  readonly sure: boolean;
}

/** What is counted although it is declared a gauge, or is a rate; undefined where nothing speaks against it. */
export function notACounter(query: AskedQuery, signal: string, arm: Arm, isGauge: (name: string) => boolean): NotACounter | undefined {
  const names = countedNames(query);
  const refused = (why: string, sure: boolean): NotACounter => ({
    sure,
    error: new RolloutError('input', {
      code: 'NOT_A_COUNTER',
      message: `${signal} of the ${arm}: \`${query.role}\` is no cumulative counter: ${why}: ${printable(query.text, 300)}. Differences between its values are no numbers of requests.`,
      remedy:
        'Give the counter itself, such as http_requests_total, without rate() or increase(). A share that is computed already belongs under `value` (prometheus) or `gauge`.',
    }),
  });
  if (names.length > 0 && RATES.test(operatorsOf(query.text))) return refused('it is a rate or an increase', true);
  const recorded = names.find((name) => RECORDED_RATE.test(name));
  if (recorded !== undefined) return refused(`${printable(recorded, 100)} is a recorded rate by its name`, true);
  const gauge = names.find(isGauge);
  if (gauge === undefined) return undefined;
  return refused(`${printable(gauge, 100)} is declared a gauge`, !NAMED_COUNTER.test(gauge));
}
