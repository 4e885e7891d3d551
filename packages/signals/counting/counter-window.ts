import { advanceEach, isCount, type Snapshot } from './counters.ts';
import type { CounterWindow } from './proportion.ts';
import { targetOfKey } from './series.ts';

/** One series at one moment. */
export interface Counted {
  readonly series: string;
  readonly instance: string | undefined;
  /** The process that was asked, as far as it can be told. */
  readonly target: string | undefined;
  readonly value: number;
}

/** Counters before and during a window. */
export interface CounterLooks {
  /** For messages. */
  readonly text: string;
  /** As kept from the window before. */
  readonly kept: Snapshot | undefined;
  /** At the window's beginning; values that are no counts belong to series that were there with an unknown value. */
  readonly start: readonly Counted[];
  /** Oldest first; the last one is the window's end. */
  readonly later: readonly (readonly Counted[])[];
}

/**
 * Adds up what counters did over the looks of a window. All counters of the same processes belong into one call, since a counter that fell tells that its
 * process began anew: then series of the process that are gone begin at zero when they come back. (Series that are there are judged one by one, as one
 * exporter may show counters that begin anew at different times.)
 */
export function followCounters<const L extends readonly CounterLooks[]>(looks: L): { [K in keyof L]: CounterWindow } {
  const followers = looks.map((look) => new Follower(look));
  const length = Math.max(0, ...looks.map(({ later }) => later.length));
  for (let index = 0; index < length; index += 1) {
    const moments = looks.map(({ later }) => later[index] ?? []);
    const fallen = new Set(followers.flatMap((follower, which) => follower.fallenTargets(moments[which] ?? [])));
    followers.forEach((follower, which) => {
      follower.add(moments[which] ?? [], fallen);
    });
  }
  return followers.map((follower) => follower.window()) as { [K in keyof L]: CounterWindow };
}

class Follower {
  readonly #text: string;
  readonly #before: Snapshot;
  readonly #unknown: Set<string>;
  readonly #last: readonly Counted[];
  readonly #increases = new Map<string, number>();
  readonly #instances = new Map<string, string>();
  readonly #unknownStart = new Set<string>();
  #after: Snapshot;

  constructor({ text, kept = new Map(), start, later }: CounterLooks) {
    const counts = start.filter(({ value }) => isCount(value)).map(({ series, value }) => [series, value] as const);
    const before = new Map([...counts, ...kept]);
    this.#text = text;
    this.#before = before;
    this.#after = before;
    this.#unknown = new Set(start.filter(({ series, value }) => !isCount(value) && !before.has(series)).map(({ series }) => series));
    this.#last = later.at(-1) ?? [];
  }

  fallenTargets(moment: readonly Counted[]): readonly string[] {
    return moment.flatMap(({ series, target, value }) => (target !== undefined && value < (this.#after.get(series) ?? 0) ? [target] : []));
  }

  add(moment: readonly Counted[], fallen: ReadonlySet<string>): void {
    const known = new Map(fallen.size === 0 ? this.#after : without(this.#after, moment, fallen));
    for (const { series, instance, value } of moment) {
      if (instance !== undefined) this.#instances.set(series, instance);
      if (!this.#unknown.has(series) || !isCount(value)) continue;
      // It goes on from its first value, as what it counted before cannot be told.
      this.#unknown.delete(series);
      this.#unknownStart.add(series);
      known.set(series, value);
    }
    const step = advanceEach(known, new Map(moment.map(({ series, value }) => [series, value])));
    this.#after = step.carried;
    for (const [series, increase] of step.increases) this.#increases.set(series, (this.#increases.get(series) ?? 0) + increase);
  }

  window(): CounterWindow {
    return {
      text: this.#text,
      before: this.#before,
      after: this.#after,
      increases: this.#increases,
      instances: this.#instances,
      unreadable: new Map(this.#last.filter(({ value }) => !isCount(value)).map(({ series, value }) => [series, value])),
      unknownStart: this.#unknownStart,
    };
  }
}

/** The counters without those of the targets that are not there now. */
function without(counters: Snapshot, moment: readonly Counted[], targets: ReadonlySet<string>): Snapshot {
  const present = new Set(moment.map(({ series }) => series));
  return new Map([...counters].filter(([series]) => present.has(series) || !targets.has(targetOfKey(series))));
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
