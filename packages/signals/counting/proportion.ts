import type { Measurement } from '#core/signals';
import { noCount, type Snapshot } from './counters.ts';
import type { Found } from './instances.ts';

/** What the counters behind one number, all requests or the bad or good ones among them, did in a window. */
export interface CounterWindow {
  /** For messages. */
  readonly text: string;
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** What was counted, per series that was there in the window. */
  readonly increases: ReadonlyMap<string, number>;
  /** Instance per series, where it is told. */
  readonly instances: ReadonlyMap<string, string>;
  /** Series whose last value is no count, with that value. */
  readonly unreadable: ReadonlyMap<string, number>;
  /** Series in the window that have no starting point: what they counted is not known to belong to it. */
  readonly unknownStart: ReadonlySet<string>;
}

export interface ShareForm {
  /** What `part` counts. */
  readonly counted: 'bad' | 'good';
  /** Whose share the signal's value is. */
  readonly of: 'bad' | 'good';
}

export interface Proportions {
  readonly found: readonly Found[];
  /** What the next window is compared with: an instance that could not be read starts again where this one began, so that nothing is lost. */
  readonly total: Snapshot;
  readonly part: Snapshot;
}

/** One instance's part of a CounterWindow. */
interface Group {
  increase: number;
  unreadable: number | undefined;
  unknownStart: boolean;
}

const TOGETHER = '';

/**
 * Requests and bad ones per instance. When the part names instances that the total does not (an expression that drops labels, or another exporter), all
 * are taken together. An instance of which a series cannot be read, or of which more is bad or good than there was, is absent and waits for the next window.
 */
export function proportionsOf(total: CounterWindow, part: CounterWindow, { counted, of }: ShareForm): Proportions {
  const separate = namesOnlyOf(part, namesOf(total));
  const instance = (window: CounterWindow, series: string): string => (separate ? (window.instances.get(series) ?? TOGETHER) : TOGETHER);
  const totals = group(total, instance);
  const parts = group(part, instance);
  const waiting = new Set<string>();
  const found = [...totals].map(([name, all]): Found => {
    const some = parts.get(name) ?? { increase: 0, unreadable: undefined, unknownStart: false };
    const measurement = measure(all, some);
    if (measurement.kind === 'absent' && !all.unknownStart && !some.unknownStart) waiting.add(name);
    return { ...(name === TOGETHER ? {} : { instance: name }), measurement };
  });
  const standing = (window: CounterWindow): Snapshot => postpone(window, (series) => waiting.has(instance(window, series)));
  return { found, total: standing(total), part: standing(part) };

  function measure(all: Group, some: Group): Measurement {
    if (all.unreadable !== undefined) return { kind: 'absent', reason: `${total.text} is ${noCount(all.unreadable)}` };
    if (some.unreadable !== undefined) return { kind: 'absent', reason: `${part.text} is ${noCount(some.unreadable)}` };
    if (all.unknownStart || some.unknownStart) return { kind: 'absent', reason: 'first look: the counters have their starting point now' };
    if (some.increase > all.increase) {
      const counts = `${some.increase} ${counted} of ${all.increase} requests`;
      return { kind: 'absent', reason: `${counts}: the counters are of different moments, or do not count the same requests` };
    }
    const bad = counted === 'bad' ? some.increase : all.increase - some.increase;
    return { kind: 'proportion', bad, total: all.increase, ...(of === 'good' ? { of } : {}) };
  }
}

function namesOf({ increases, unreadable, instances }: CounterWindow): ReadonlySet<string> {
  return new Set([...increases.keys(), ...unreadable.keys()].map((series) => instances.get(series) ?? TOGETHER));
}

function namesOnlyOf(window: CounterWindow, names: ReadonlySet<string>): boolean {
  return [...namesOf(window)].every((name) => names.has(name));
}

function group(window: CounterWindow, instance: (window: CounterWindow, series: string) => string): Map<string, Group> {
  const groups = new Map<string, Group>();
  const of = (series: string): Group => {
    const name = instance(window, series);
    const known = groups.get(name);
    if (known !== undefined) return known;
    const added: Group = { increase: 0, unreadable: undefined, unknownStart: false };
    groups.set(name, added);
    return added;
  };
  for (const [series, increase] of window.increases) of(series).increase += increase;
  for (const [series, value] of window.unreadable) of(series).unreadable = value;
  for (const series of window.unknownStart) of(series).unknownStart = true;
  return groups;
}

/** The standing after the window, with the series that wait where they were before it; those that began in it begin at zero. */
function postpone({ before, after, increases }: CounterWindow, waits: (series: string) => boolean): Snapshot {
  const standing = new Map(after);
  for (const series of increases.keys()) if (waits(series)) standing.set(series, before.get(series) ?? 0);
  return standing;
}
