import { RolloutError } from '#core/errors';
import type { Logger } from '#core/ports';
import type { Observation } from '#core/signals';
import type { Measure, UnitSettings } from './units.ts';

/** What is known of a level before it is measured. */
export interface Level {
  readonly signal: string;
  readonly settings: UnitSettings;
  readonly measure: Measure;
  /** True for the increase of a counter per second. */
  readonly rate: boolean;
}

/**
 * Levels of which nobody says what they are, held against percentages. The name of a metric is no statement: 95 may be percent, CPUs or seconds, and as a
 * share it would be 9500 %, above every bound in both arms.
 */
export class UnstatedUnits {
  readonly #levels: ReadonlyMap<string, Level>;
  readonly #log: Logger;
  #shares: readonly string[] = [];

  constructor(levels: readonly Level[], log: Logger) {
    this.#levels = new Map(
      levels
        .filter(({ settings, measure }) => settings.unit === undefined && settings.scale === undefined && measure.dimension === undefined)
        .map((level) => [level.signal, level]),
    );
    this.#log = log;
  }

  /** Before a soak: `shares` are the signals that criteria hold against a percentage. */
  begin(shares: readonly string[]): void {
    this.#shares = [...new Set(shares)].filter((signal) => this.#levels.has(signal));
    for (const signal of this.#shares) {
      this.#log.warning(
        `${signal} is held against a percentage, and nothing says what its values are in: they are taken for shares from 0 to 1. ${remedyFor(this.#levels.get(signal))}`,
      );
    }
  }

  /** Throws an `input` RolloutError (UNIT_UNSTATED) for a value below 0 or above 1, which is no share or one above 100 %. */
  look(observations: readonly Observation[]): void {
    for (const { arm, signal, measurement } of observations) {
      if (measurement.kind !== 'gauge' || (measurement.value >= 0 && measurement.value <= 1) || !this.#shares.includes(signal)) continue;
      throw new RolloutError('input', {
        code: 'UNIT_UNSTATED',
        message: `${signal} of the ${arm} is ${String(Number(measurement.value.toPrecision(4)))}, and a criterion holds it against a percentage while nothing says what its values are in: as a share it would be ${String(Number((measurement.value * 100).toPrecision(4)))} %.`,
        remedy: remedyFor(this.#levels.get(signal)),
      });
    }
  }
}

function remedyFor(level: Level | undefined): string {
  const cpus = 'for CPUs in use, `unit: ratio` with `scale: 0.25` where four are the limit';
  return level?.rate === true
    ? `Say it for the metric under \`signals\`: ${cpus}; \`unit: ratio\` where 1 is all there is.`
    : `Say it for the metric under \`signals\`: \`unit: "%"\` for values from 0 to 100, \`unit: ratio\` for 0 to 1; ${cpus}.`;
}
