import type { Criterion } from '#core/criteria/criterion';
import { forecast } from '#core/judging/forecast';
import type { Reading } from '#core/signals';
import { countsOf } from '#core/judging/sequential/share';
import { addCounts, NO_COUNTS } from '#core/statistics/counts';
import { PHI_WITHOUT_HISTORY } from '#core/statistics/prior-dispersion';

/** Observed time after which the traffic of a source without history is known well enough. */
const ENOUGH_MS = 60_000;

/** Says once, as soon as the traffic is known, what the soak will probably be able to show. */
export class Expectations {
  readonly #criteria: readonly Criterion[];
  readonly #soakMs: number;
  #seen: Reading[] = [];
  /** What the evidence is tempered by without history; measured with it. */
  readonly #phi: number | undefined;
  #said: readonly string[] = [];

  constructor(criteria: readonly Criterion[], soakMs: number, hasHistory: boolean) {
    this.#criteria = criteria;
    this.#phi = hasHistory ? undefined : PHI_WITHOUT_HISTORY;
    this.#soakMs = soakMs;
  }

  /** What was said. */
  get sentences(): readonly string[] {
    return this.#said;
  }

  /** From history: the baseline's requests and the weight that the candidate is to get, 0 to 1. */
  fromHistory(history: readonly Reading[], share: number | undefined): readonly string[] {
    if (share === undefined || share <= 0 || share >= 1 || history.length === 0) return [];
    return this.#say(history.slice(-30), (baselineRate) => (baselineRate * share) / (1 - share));
  }

  /** From the first readings; returns the sentences once, when they are known. */
  fromReading(reading: Reading): readonly string[] {
    if (this.#said.length > 0 || this.#seen.length > 1000) return [];
    this.#seen.push(reading);
    const elapsed = reading.window.to - (this.#seen[0]?.window.from ?? reading.window.to);
    if (elapsed < Math.min(ENOUGH_MS, this.#soakMs / 5)) return [];
    const readings = this.#seen;
    this.#seen = [];
    return this.#say(readings, undefined);
  }

  #say(readings: readonly Reading[], candidateRateFrom: ((baselineRate: number) => number) | undefined): readonly string[] {
    const seconds = readings.reduce((sum, { window }) => sum + (window.to - window.from) / 1000, 0);
    if (seconds <= 0) return [];
    this.#said = this.#criteria.flatMap((criterion) => {
      const of = (arm: 'candidate' | 'baseline') =>
        readings.map((reading) => countsOf(reading, arm, criterion.selector.metric) ?? NO_COUNTS).reduce(addCounts, NO_COUNTS);
      const baseline = of('baseline');
      const baselineRate = baseline.total / seconds;
      const candidateRate = candidateRateFrom?.(baselineRate) ?? of('candidate').total / seconds;
      if (baseline.total <= 0 || candidateRate <= 0) return [];
      const traffic = {
        candidateRate,
        split: candidateRate / (candidateRate + baselineRate),
        baselineShare: baseline.bad / baseline.total,
        ...(this.#phi === undefined ? {} : { phi: this.#phi }),
      };
      const expected = forecast(criterion, traffic, this.#soakMs);
      return expected === undefined ? [] : [expected.sentence];
    });
    return this.#said;
  }
}
