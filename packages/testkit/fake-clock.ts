import { cancelledError } from '#core/errors';
import type { Clock } from '#core/ports';

export interface FakeClockOptions {
  /** Sleeping moves the time at once instead of waiting for `advance`. Default false. */
  readonly auto?: boolean;
}

export interface FakeClock extends Clock {
  /** Every sleep asked for so far, in milliseconds, oldest first. */
  readonly sleeps: readonly number[];
  /** How many sleepers wait now. */
  readonly waiting: number;
  /** Moves the time by `ms`, waking sleepers in order at their own moments; what they do at once is done before the time moves on. */
  advance(ms: number): Promise<void>;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that moves only when told to. `startMs` is milliseconds since the epoch. */
export function fakeClock(startMs = 0, { auto = false }: FakeClockOptions = {}): FakeClock {
  let time = startMs;
  const sleeps: number[] = [];
  let sleepers: readonly Sleeper[] = [];

  return {
    sleeps,
    get waiting() {
      return sleepers.length;
    },
    now: () => time,
    async sleep(ms, signal) {
      if (signal?.aborted === true) throw cancelledError('waiting');
      sleeps.push(ms);
      if (auto) {
        time += Math.max(0, ms);
        await settle();
        if (isAborted(signal)) throw cancelledError('waiting');
        return;
      }
      await new Promise<void>((resolve, reject) => {
        const finish = (): void => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          signal?.removeEventListener('abort', onAbort);
        };
        const onAbort = (): void => {
          finish();
          reject(cancelledError('waiting'));
        };
        const sleeper: Sleeper = {
          at: time + Math.max(0, ms),
          wake: () => {
            finish();
            resolve();
          },
        };
        // Sorting is stable: of sleepers with the same end the first to sleep wakes first.
        sleepers = [...sleepers, sleeper].sort((a, b) => a.at - b.at);
        signal?.addEventListener('abort', onAbort);
      });
    },
    async advance(ms) {
      const end = time + ms;
      await settle();
      for (let next = sleepers[0]; next !== undefined && next.at <= end; next = sleepers[0]) {
        time = Math.max(time, next.at);
        next.wake();
        await settle();
      }
      time = Math.max(time, end);
    },
  };
}

/** Read anew: the signal may have aborted meanwhile. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** Lets promises that are already on their way finish, without waiting for real time. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
