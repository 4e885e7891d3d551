import type { Logger } from '#core/ports';

/** A log that keeps its lines until it is released: nothing may be printed before the values are known that must not be. */
export interface DeferredLog extends Logger {
  /** Prints what was kept; what comes later is printed at once. */
  release(): void;
}

export function deferredLog(log: Logger): DeferredLog {
  let kept: (() => void)[] | undefined = [];
  const later =
    (level: keyof Logger) =>
    (message: string): void => {
      const print = (): void => {
        log[level](message);
      };
      if (kept === undefined) print();
      else kept.push(print);
    };
  return {
    debug: later('debug'),
    info: later('info'),
    warning: later('warning'),
    error: later('error'),
    release() {
      const lines = kept ?? [];
      kept = undefined;
      for (const print of lines) print();
    },
  };
}
