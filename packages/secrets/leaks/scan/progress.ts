import type { Clock } from '#core/ports';
import { Counters } from './work.ts';

/** How far a scan is. */
export interface Progress {
  /** Commits or files. */
  readonly done: number;
  readonly total: number;
  readonly unit: 'commits' | 'files';
  /** Text that was searched. */
  readonly bytes: number;
  readonly bytesPerSecond: number;
  /** By what was done so far; none before anything was. */
  readonly leftMs: number | undefined;
}

/** Reports every `everyMs` until `stop` aborts. Rejects with nothing: a report is no reason to fail. */
export async function reportProgress(
  facts: { readonly shared: SharedArrayBuffer; readonly total: number; readonly unit: Progress['unit']; readonly everyMs: number },
  clock: Clock,
  report: (progress: Progress) => void,
  stop: AbortSignal,
): Promise<void> {
  const counters = new Counters(facts.shared);
  const startedAt = clock.now();
  const stopped = (): boolean => stop.aborted;
  while (!stopped()) {
    await clock.sleep(facts.everyMs, stop).catch(() => undefined);
    if (stopped()) return;
    const elapsed = clock.now() - startedAt;
    const { size, bytes } = counters.done;
    const done = Math.min(size, facts.total);
    report({
      done,
      total: facts.total,
      unit: facts.unit,
      bytes,
      bytesPerSecond: elapsed > 0 ? (bytes * 1000) / elapsed : 0,
      leftMs: done > 0 ? (elapsed * (facts.total - done)) / done : undefined,
    });
  }
}
