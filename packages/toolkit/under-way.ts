import { readFileSync } from 'node:fs';
import type { Orphan, StateStore } from './context.ts';
import { endTree } from './process-tree.ts';

/** A program whose effect must not come unseen once the process that started it is gone. */
export interface ProgramUnderWay {
  /** Once it has a process. */
  started(pid: number): void;
  ended(): void;
}

/** Says before a program with an effect is started that it is under way; what it takes at most in milliseconds. */
export interface CommandJournal {
  begin(timeoutMs: number): ProgramUnderWay;
}

/** As post reads it. Times in milliseconds since the epoch. */
interface Entry {
  /** When main would have ended it. */
  readonly until: number;
  readonly pid?: number;
  /** Tells the process from a later one with the same number; absent where that cannot be told. */
  readonly start?: string;
}

const KEY = 'under-way';
/** As long as a program that runs out of time gets (process-tree). */
const GRACE_MS = 2000;

/** Keeps the programs under way in the step's state: of a main that is killed nothing else is left. `now`: milliseconds since the epoch. */
export function createJournal(state: StateStore, now: () => number): CommandJournal {
  const entries = new Map<symbol, Entry>();
  const save = (): void => {
    try {
      state.save(KEY, [...entries.values()]);
    } catch {
      // No traffic waits for a full disk: post then knows less.
    }
  };
  return {
    begin(timeoutMs) {
      const own = Symbol('program');
      const until = now() + timeoutMs + GRACE_MS;
      entries.set(own, { until });
      save();
      return {
        started(pid) {
          const start = processOf(pid).start;
          entries.set(own, { until, pid, ...(start === undefined ? {} : { start }) });
          save();
        },
        ended() {
          entries.delete(own);
          save();
        },
      };
    },
  };
}

/**
 * Ends the programs that outlived a killed main, with everything they have started, where it is certain that they are these. Undefined where nothing can still come
 * of them. Never rejects.
 */
export async function endOrphans(state: Pick<StateStore, 'load'>): Promise<Orphan | undefined> {
  const left = entriesOf(state.load(KEY));
  const unsure: Entry[] = [];
  for (const entry of left) {
    const { pid, start } = entry;
    const found = pid === undefined ? undefined : processOf(pid);
    if (pid === undefined || found === undefined) unsure.push(entry);
    else if (found.alive && (start === undefined || found.start === undefined)) unsure.push(entry);
    else if (found.alive && found.start === start) {
      await endTree(pid, GRACE_MS);
      // Another user's, by sudo for instance, is not ours to end.
      if (isSame(entry)) unsure.push(entry);
    }
  }
  if (unsure.length === 0) return undefined;
  return {
    until: Math.max(...unsure.map(({ until }) => until)),
    isOver: () => unsure.every((entry) => entry.pid !== undefined && !isSame(entry)),
  };
}

function isSame({ pid = 0, start }: Entry): boolean {
  const found = processOf(pid);
  return found.alive && (start === undefined || found.start === undefined || found.start === start);
}

interface Found {
  readonly alive: boolean;
  /** Clock ticks from the machine's start to that of the process (proc(5), starttime); undefined where nothing tells. */
  readonly start?: string;
}

function processOf(pid: number): Found {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const denied = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!denied) return { alive: false };
  }
  if (process.platform !== 'linux') return { alive: true };
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold anything.
    const [condition = '', ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const start = rest[18];
    // Dead, and only not fetched by its new parent.
    if (condition === 'Z' || condition === 'X') return { alive: false };
    return { alive: true, ...(start === undefined ? {} : { start }) };
  } catch {
    return { alive: true };
  }
}

function entriesOf(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null || !('until' in value) || typeof value.until !== 'number') return false;
  const pid = 'pid' in value ? value.pid : undefined;
  return pid === undefined || (typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 1);
}
