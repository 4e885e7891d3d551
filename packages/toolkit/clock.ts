import { cancelledError } from '#core/errors';
import type { Clock } from '#core/ports';

/** Node's timers fire at once beyond this. */
const longestTimerMs = 2 ** 31 - 1;

/** The real clock. Sleeping ends early with a `cancelled` RolloutError when the job or the given signal is aborted. */
export function createClock(cancelled: AbortSignal): Clock {
  return {
    now: () => Date.now(),
    async sleep(ms, signal) {
      const signals = signal === undefined || signal === cancelled ? [cancelled] : [cancelled, signal];
      const end = performance.now() + ms;
      do {
        await pause(Math.min(Math.max(0, end - performance.now()), longestTimerMs), signals);
      } while (performance.now() < end);
    },
  };
}

/** Listeners are taken off again: one signal lives through a whole day of sleeps. */
function pause(ms: number, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', onAbort);
    };
    const onAbort = (): void => {
      finish();
      reject(cancelledError('waiting'));
    };
    const timer = setTimeout(() => {
      finish();
      resolve();
    }, Math.ceil(ms));
    for (const signal of signals) signal.addEventListener('abort', onAbort);
    if (signals.some((signal) => signal.aborted)) onAbort();
  });
}
