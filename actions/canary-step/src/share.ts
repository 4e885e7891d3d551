import type { Clock, Logger } from '#core/ports';
import { proveShare, type Requests, type ShareProof } from '#core/rollout/share';
import type { Reading, SignalSource } from '#core/signals';

const LOOK_EVERY_MS = 1000;

export interface ShareWatch {
  readonly source: SignalSource;
  readonly clock: Clock;
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

/** Counts real requests per arm until the observed share is proven one way or the other, or time is over. */
export async function observeShare(
  weight: number,
  tolerance: number,
  { source, clock, log, signal, timeoutMs }: ShareWatch,
): Promise<ShareProof> {
  const startedAt = clock.now();
  await source.observe({ from: startedAt, to: startedAt });
  let counted: Requests = { candidate: 0, stable: 0 };
  for (let from = startedAt; ;) {
    await clock.sleep(LOOK_EVERY_MS, signal);
    const to = clock.now();
    counted = add(counted, await source.observe({ from, to }));
    from = to;
    const proof = proveShare(counted, weight, tolerance);
    const late = to - startedAt >= timeoutMs;
    // A difference must stand until the end: requests under way from before the move fade out first.
    if (proof.kind === 'agrees' || late) return proof;
    log.debug(`Observed share ${proof.observed.toFixed(1)} % of ${String(proof.requests)} requests.`);
  }
}

/** Requests per arm, from any signal that counts them. */
function add(counted: Requests, reading: Reading): Requests {
  let { candidate, stable } = counted;
  const counting = reading.observations.find(({ measurement }) => measurement.kind === 'proportion')?.signal;
  for (const { arm, signal, measurement } of reading.observations) {
    if (measurement.kind !== 'proportion' || signal !== counting) continue;
    if (arm === 'candidate') candidate += measurement.total;
    else stable += measurement.total;
  }
  return { candidate, stable };
}

/** `observed 4.9 % of 1,204 requests (99 % interval 3.5 to 6.8 %)`. */
export function describeShare({ observed, low, high, requests }: ShareProof): string {
  return `observed ${observed.toFixed(1)} % of ${requests.toLocaleString('en-US')} requests (99 % interval ${low.toFixed(1)} to ${high.toFixed(1)} %)`;
}
