import { setMaxListeners } from 'node:events';
import { constants } from 'node:os';
import { cancelledError } from '#core/errors';

/** `process`, or an event emitter in a test. */
export interface SignalEmitter {
  on(event: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
}

export interface Cancellation {
  /** Aborts with the first signal or `end`; every wait, request and command listens to it. */
  readonly signal: AbortSignal;
  /** 128 plus the signal's number, as a shell reports it; undefined while the job is not cancelled. */
  exitCode(): number | undefined;
  /** Resolves as `work` does; once cancelled, work has the grace period to hand over partial results before this rejects as `cancelled`. */
  settle<T>(work: Promise<T>): Promise<T>;
  /** The work is over: ends whatever still waits. Later signals change nothing and do not kill a process that is about to end. */
  end(): void;
}

/** The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later kills (actions/runner, ProcessInvoker.cs): 5 s leave time to write results. */
const defaultGraceMs = 5000;

const heard: readonly NodeJS.Signals[] = process.platform === 'win32' ? ['SIGINT', 'SIGTERM', 'SIGBREAK'] : ['SIGINT', 'SIGTERM'];

/** Turns the signals of a cancelled job into one abort. A SIGTERM after another signal ends the grace period. */
export function listenForCancellation(emitter: SignalEmitter = process, graceMs = defaultGraceMs): Cancellation {
  const cancelled = new AbortController();
  // Every request and pause in flight listens, and takes its listener off again: their number is no leak.
  setMaxListeners(0, cancelled.signal);
  const outOfGrace = new AbortController();
  let received: NodeJS.Signals | undefined;
  let timer: NodeJS.Timeout | undefined;
  const listener = (signal: NodeJS.Signals): void => {
    if (received === undefined) {
      received = signal;
      timer = setTimeout(() => {
        outOfGrace.abort();
      }, graceMs);
      cancelled.abort();
    } else if (signal === 'SIGTERM') {
      outOfGrace.abort();
    }
  };
  for (const name of heard) emitter.on(name, listener);
  return {
    signal: cancelled.signal,
    exitCode: () => (received === undefined ? undefined : 128 + constants.signals[received]),
    settle: (work) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => {
          reject(cancelledError(`working: it did not finish within ${graceMs / 1000} s of the signal`));
        };
        outOfGrace.signal.addEventListener('abort', giveUp, { once: true });
        if (outOfGrace.signal.aborted) giveUp();
        work.then(resolve, reject).finally(() => {
          outOfGrace.signal.removeEventListener('abort', giveUp);
        });
      }),
    end() {
      clearTimeout(timer);
      cancelled.abort();
    },
  };
}
