import { addPolls, isPoll, type Poll } from './counts.ts';

/** Some polls merged into one; all from the same traffic step, as shares of different splits must not be mixed. */
export interface StoredPoll {
  readonly poll: Poll;
  readonly seconds: number;
  readonly step: number;
}

/** The polls of a whole rollout in bounded memory: merged in pairs whenever there are too many. Plain JSON. */
export interface PollStore {
  readonly stored: readonly StoredPoll[];
  /** Polls per entry, and those in the newest one. */
  readonly width: number;
  readonly inNewest: number;
}

export const STORE_LIMIT = 240;
export const NO_POLLS: PollStore = { stored: [], width: 1, inNewest: 0 };

/** Takes in one poll of `seconds` of the given traffic step. Which polls are merged depends on their number alone. */
export function storePoll(store: PollStore, poll: Poll, seconds: number, step: number): PollStore {
  if (!isPoll(poll)) return store;
  const newest = store.stored.at(-1);
  const entry: StoredPoll = { poll, seconds: Math.max(0, seconds), step };
  if (newest?.step === step && store.inNewest < store.width) {
    return { ...store, stored: [...store.stored.slice(0, -1), merge(newest, entry)], inNewest: store.inNewest + 1 };
  }
  const stored = [...store.stored, entry];
  return stored.length <= STORE_LIMIT
    ? { ...store, stored, inNewest: 1 }
    : { stored: pairs(stored), width: store.width * 2, inNewest: store.width * 2 };
}

function pairs(stored: readonly StoredPoll[]): readonly StoredPoll[] {
  const halved: StoredPoll[] = [];
  for (let i = 0; i < stored.length; i += 1) {
    const [first, second] = [stored[i], stored[i + 1]];
    if (first === undefined) continue;
    if (second?.step === first.step) {
      halved.push(merge(first, second));
      i += 1;
    } else halved.push(first);
  }
  return halved;
}

function merge(a: StoredPoll, b: StoredPoll): StoredPoll {
  return { poll: addPolls(a.poll, b.poll), seconds: a.seconds + b.seconds, step: a.step };
}
