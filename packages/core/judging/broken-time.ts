/** One reading. Milliseconds; `broken` is absent where there was no value, `shared` where nothing is known of the baseline. */
export interface BrokenReading {
  readonly at: number;
  readonly ms: number;
  readonly broken?: boolean;
  /** Whether the baseline broke the same bound. */
  readonly shared?: boolean;
  /** The baseline's value that is worst for the criterion. */
  readonly worst?: number;
}

/** What was broken within the newest stretch, summed over. */
export interface Broken {
  /** From the oldest reading to the newest, whether they had a value or not. */
  readonly spanMs: number;
  readonly seenMs: number;
  readonly brokenMs: number;
  /** Time in which the baseline broke the same bound. */
  readonly sharedMs: number;
  readonly worst?: number;
}

interface Slot extends Broken {
  readonly from: number;
  readonly to: number;
}

/** How much of the newest `stretchMs` a bound was broken, in bounded memory however many readings there are. */
export interface BrokenTime {
  readonly stretchMs: number;
  /** True when a lower value is worse. */
  readonly least: boolean;
  readonly slots: readonly Slot[];
}

/** Parts that the stretch is kept in. */
const SLOTS = 60;

/** Begins to count within the last `stretchMs` milliseconds; `least`: of values that are joined the smallest is the worst. */
export function beginBroken(stretchMs: number, least: boolean): BrokenTime {
  return { stretchMs, least, slots: [] };
}

/** Takes in one reading; those of more than the stretch ago are let go. */
export function takeIn({ stretchMs, least, slots }: BrokenTime, reading: BrokenReading): BrokenTime {
  const { at, ms } = reading;
  const one: Slot = {
    from: at - ms,
    to: at,
    spanMs: ms,
    seenMs: reading.broken === undefined ? 0 : ms,
    brokenMs: reading.broken === true ? ms : 0,
    sharedMs: reading.shared === true ? ms : 0,
    ...(reading.worst === undefined ? {} : { worst: reading.worst }),
  };
  const newest = slots.at(-1);
  const joined = newest !== undefined && at - newest.from <= stretchMs / SLOTS ? join(newest, one, least) : undefined;
  const all = joined === undefined ? [...slots, one] : [...slots.slice(0, -1), joined];
  return { stretchMs, least, slots: all.filter(({ from }) => from >= at - stretchMs * (1 + 1 / SLOTS)) };
}

/** The sum over the newest stretch. */
export function brokenIn({ slots, least }: BrokenTime): Broken {
  const [first, ...others] = slots;
  return first === undefined
    ? { spanMs: 0, seenMs: 0, brokenMs: 0, sharedMs: 0 }
    : others.reduce((sum, slot) => join(sum, slot, least), first);
}

function join(a: Slot, b: Slot, least: boolean): Slot {
  const worst = worstOf(a.worst, b.worst, least);
  return {
    from: a.from,
    to: b.to,
    spanMs: a.spanMs + b.spanMs,
    seenMs: a.seenMs + b.seenMs,
    brokenMs: a.brokenMs + b.brokenMs,
    sharedMs: a.sharedMs + b.sharedMs,
    ...(worst === undefined ? {} : { worst }),
  };
}

function worstOf(a: number | undefined, b: number | undefined, least: boolean): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return least ? Math.min(a, b) : Math.max(a, b);
}
