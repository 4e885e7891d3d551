import type { Criterion } from '#core/criteria/criterion';
import { BURN_RATE } from '#core/judging/burn-rate';
import { historyOf } from '#core/judging/baseline-history';
import { forecast, forecastBurnRate, type Forecast } from '#core/judging/forecast';
import { percentileOf } from '#core/judging/statistic';
import { addMeasurement, countOf, NOTHING, type Totals } from '#core/judging/totals';
import type { Arm, Reading } from '#core/signals';
import { USUAL_PHI } from '#core/statistics/planning';
import { PHI_WITHOUT_HISTORY, phiAt, priorPhi } from '#core/statistics/prior-dispersion';

/** Observed time after which the traffic of a source without history is known well enough. */
const ENOUGH_MS = 60_000;
/** A forecast that moves by less than this is not said again. */
const NEWS = 1.5;

export interface Expected {
  readonly criteria: readonly Criterion[];
  readonly soakMs: number;
  readonly minSamples: number;
  /** Share of good requests that the objective asks for, 0 to 1. */
  readonly objective?: number;
  /** The signals whose bad requests spend its budget, the first that is measured counts. */
  readonly budgetSignals?: readonly string[];
  /** The baseline before the soak; empty without one. */
  readonly history: readonly Reading[];
}

/** Says as soon as the traffic is known what the soak will probably be able to show, and again when it turns out otherwise. */
export class Expectations {
  readonly #expected: Expected;
  #seen: Reading[] | undefined = [];
  #said = new Map<Criterion, Forecast>();

  constructor(expected: Expected) {
    this.#expected = expected;
  }

  /** What was said last of each criterion. */
  get sentences(): readonly string[] {
    return this.#expected.criteria.flatMap((criterion) => this.#said.get(criterion)?.sentence ?? []);
  }

  /**
   * From history: the baseline's requests, the candidate's share of the traffic from now on and until now, 0 to 1. What the baseline had was all that the
   * candidate did not have.
   */
  fromHistory(share: number | undefined, before = 0): readonly string[] {
    const recent = this.#expected.history.slice(-30);
    if (share === undefined || share <= 0 || share >= 1 || before < 0 || before >= 1 || recent.length === 0) return [];
    return this.#say(recent, (baselineRate) => ({ candidateRate: (baselineRate / (1 - before)) * share, split: share }));
  }

  /** From the first readings; returns the sentences that are new, once, when the traffic is known. */
  fromReading(reading: Reading): readonly string[] {
    if (this.#seen === undefined) return [];
    this.#seen.push(reading);
    const readings = this.#seen;
    const elapsed = reading.window.to - (readings[0]?.window.from ?? reading.window.to);
    if (elapsed < Math.min(ENOUGH_MS, this.#expected.soakMs / 5) && readings.length <= 1000) return [];
    this.#seen = undefined;
    return this.#say(readings, undefined);
  }

  #say(readings: readonly Reading[], planned: ((baselineRate: number) => Planned) | undefined): readonly string[] {
    const seconds = readings.reduce((sum, { window }) => sum + (window.to - window.from) / 1000, 0);
    if (seconds <= 0) return [];
    return this.#expected.criteria.flatMap((criterion) => {
      const found = this.#forecast(criterion, readings, seconds, planned);
      const before = this.#said.get(criterion);
      if (found === undefined || !isNews(before, found)) return [];
      this.#said.set(criterion, found);
      return [before === undefined ? found.sentence : `Now that the traffic is seen: ${found.sentence}`];
    });
  }

  #forecast(
    criterion: Criterion,
    readings: readonly Reading[],
    seconds: number,
    planned: ((baselineRate: number) => Planned) | undefined,
  ): Forecast | undefined {
    const { soakMs, minSamples, objective, budgetSignals = [] } = this.#expected;
    const isBudget = criterion.selector.metric === BURN_RATE && objective !== undefined;
    const metrics = isBudget ? budgetSignals : [criterion.selector.metric];
    const shown = metrics
      .map((metric) => shownIn(readings, metric))
      .find(({ candidate, baseline }) => countOf(candidate) + countOf(baseline) > 0);
    if (shown === undefined) return undefined;
    const baselineRate = countOf(shown.baseline) / seconds;
    const seenRate = countOf(shown.candidate) / seconds;
    const { candidateRate, split } = planned?.(baselineRate) ?? { candidateRate: seenRate, split: seenRate / (seenRate + baselineRate) };
    if (isBudget) {
      const { bound } = criterion;
      return bound.kind === 'fixed' ? forecastBurnRate(criterion, bound.quantity.value, objective, candidateRate, soakMs) : undefined;
    }
    const healthy = countOf(shown.baseline) > 0 ? shown.baseline : shown.candidate;
    return forecast(criterion, { candidateRate, split, healthy, phi: this.#phi(criterion), minSamples }, soakMs);
  }

  /** What the evidence is tempered by: measured with history, assumed without. */
  #phi({ selector }: Criterion): number {
    const { history, soakMs } = this.#expected;
    if (history.length === 0) return PHI_WITHOUT_HISTORY;
    const shares = historyOf(history, selector.metric);
    const counted = shares.polls?.some(({ total }) => total > 0) ?? false;
    const known = counted ? shares : historyOf(history, selector.metric, percentileOf(selector.statistic ?? 'p50') ?? 0.5);
    return Math.max(USUAL_PHI, phiAt(priorPhi(known), soakMs / 60_000));
  }
}

interface Planned {
  readonly candidateRate: number;
  readonly split: number;
}

function shownIn(readings: readonly Reading[], metric: string): Readonly<Record<Arm, Totals>> {
  const shown: Record<Arm, Totals> = { candidate: NOTHING, baseline: NOTHING };
  for (const { observations } of readings) {
    for (const { arm, signal, instance, measurement } of observations) {
      if (signal === metric) shown[arm] = addMeasurement(shown[arm], measurement, instance);
    }
  }
  return shown;
}

function isNews(before: Forecast | undefined, now: Forecast): boolean {
  if (before?.enough !== now.enough) return true;
  const [was, is] = [before.neededMs, now.neededMs];
  return was !== undefined && is !== undefined && (is > NEWS * was || was > NEWS * is);
}
