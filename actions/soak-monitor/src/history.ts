import { messageOf, RolloutError } from '#core/errors';
import type { Logger } from '#core/ports';
import type { Reading, SignalSource } from '#core/signals';
import { addCounts, NO_COUNTS, type Counts } from '#core/statistics/counts';
import type { History } from '#core/statistics/prior-dispersion';

/** How far back the baseline's own noise is estimated from, and in which steps. */
const HISTORY_MS = 6 * 3_600_000;
const STEP_MS = 60_000;

/** The baseline before the soak; nothing when the source keeps none or cannot give it, which costs sharpness and no more. */
export async function readHistory(source: SignalSource, until: number, log: Logger): Promise<readonly Reading[]> {
  if (source.history === undefined) return [];
  try {
    return await source.history({ from: until - HISTORY_MS, to: until }, STEP_MS);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind !== 'source') throw error;
    log.warning(`No history of the baseline, so its noise is assumed instead of measured: ${messageOf(error)}`);
    return [];
  }
}

/** The baseline's counts of one signal, over all and per instance. */
export function historyOf(readings: readonly Reading[], signal: string): History {
  if (readings.length === 0) return {};
  const polls: Counts[] = [];
  const instances = new Map<string, Counts[]>();
  readings.forEach((reading, index) => {
    let all = NO_COUNTS;
    for (const { arm, signal: name, instance, measurement } of reading.observations) {
      if (arm !== 'baseline' || name !== signal || measurement.kind !== 'proportion') continue;
      const counts = { bad: measurement.bad, total: measurement.total };
      all = addCounts(all, counts);
      if (instance === undefined) continue;
      const series = instances.get(instance) ?? Array.from({ length: index }, () => NO_COUNTS);
      instances.set(instance, [...series, counts]);
    }
    polls.push(all);
  });
  const perInstance = [...instances.values()];
  return { polls, ...(perInstance.length < 2 ? {} : { instances: perInstance }) };
}
