import { advanceEach, isCount, type Snapshot } from './counters.ts';
import type { CounterWindow } from './proportion.ts';

/** One series at one moment. */
export interface Counted {
  readonly series: string;
  readonly instance: string | undefined;
  readonly value: number;
}

/** Counters before and during a window. */
export interface CounterLooks {
  /** For messages. */
  readonly text: string;
  /** As kept from the window before. */
  readonly kept?: Snapshot;
  /** At the window's beginning; values that are no counts belong to series that were there with an unknown value. */
  readonly start: readonly Counted[];
  /** Oldest first; the last one is the window's end. */
  readonly later: readonly (readonly Counted[])[];
}

/** Adds up what counters did over the looks of a window. */
export function followCounters({ text, kept = new Map(), start, later }: CounterLooks): CounterWindow {
  const before = new Map([...start.filter(({ value }) => isCount(value)).map(({ series, value }) => [series, value] as const), ...kept]);
  const unknown = new Set(start.filter(({ series, value }) => !isCount(value) && !before.has(series)).map(({ series }) => series));
  const increases = new Map<string, number>();
  const instances = new Map<string, string>();
  const unknownStart = new Set<string>();
  let after: Snapshot = before;
  for (const moment of later) {
    for (const { series, instance, value } of moment) {
      if (instance !== undefined) instances.set(series, instance);
      if (!unknown.has(series) || !isCount(value)) continue;
      // It goes on from its first value, as what it counted before cannot be told.
      unknown.delete(series);
      unknownStart.add(series);
      after = new Map(after).set(series, value);
    }
    const step = advanceEach(after, new Map(moment.map(({ series, value }) => [series, value])));
    after = step.carried;
    for (const [series, increase] of step.increases) increases.set(series, (increases.get(series) ?? 0) + increase);
  }
  const last = later.at(-1) ?? [];
  return {
    text,
    before,
    after,
    increases,
    instances,
    unreadable: new Set(last.filter(({ value }) => !isCount(value)).map(({ series }) => series)),
    unknownStart,
  };
}

/** The standing when the whole window is to be counted again: series that began in it begin at zero. */
export function beforeWindow({ before, increases }: CounterWindow): Snapshot {
  return new Map([...[...increases.keys()].map((series) => [series, 0] as const), ...before]);
}

/** Instances of which no series was there before; the empty name stands for series without one. */
export function newInstances({ before, increases, instances }: CounterWindow): ReadonlySet<string> {
  const nameOf = (series: string): string => instances.get(series) ?? '';
  const names = [...increases.keys()];
  const known = new Set(names.filter((series) => before.has(series)).map(nameOf));
  return new Set(names.map(nameOf).filter((name) => !known.has(name)));
}

/** The window with all series of the given instances taken as without a starting point. */
export function withoutStart(window: CounterWindow, names: ReadonlySet<string>): CounterWindow {
  const started = [...window.increases.keys()].filter((series) => names.has(window.instances.get(series) ?? ''));
  return started.length === 0 ? window : { ...window, unknownStart: new Set([...window.unknownStart, ...started]) };
}
