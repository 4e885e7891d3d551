import { messageOf, RolloutError } from '#core/errors';
import type { Logger } from '#core/ports';
import type { Reading, SignalSource } from '#core/signals';

/** How far back the baseline's own noise is estimated from, and in which steps. */
const HISTORY_MS = 6 * 3_600_000;
const STEP_MS = 15_000;

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
