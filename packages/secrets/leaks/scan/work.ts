import type { TreeFile } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';
import type { LiveValue } from './live-values.ts';
import type { Occurrence } from './occurrence.ts';

/** A piece of work that one thread does at a time. */
export type Job =
  /** Bytes `from` to `to` of the list of commits. */
  | { readonly kind: 'commits'; readonly from: number; readonly to: number }
  /** Whole files of a commit: of one without a parent, all that it has. */
  | { readonly kind: 'blobs'; readonly commit: string; readonly files: readonly TreeFile[] }
  | { readonly kind: 'staged' }
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  /** Files of HEAD in which the secrets are looked for that were found before. */
  | { readonly kind: 'standing'; readonly files: readonly TreeFile[] };

/** What the threads of a scan share: each takes the next job until there is none. Plain data. */
export interface Work {
  readonly repository: Repository | undefined;
  /** Root of the working tree; absolute. */
  readonly folder: string;
  /** Ids of commits, one a line. */
  readonly ids: SharedArrayBuffer | undefined;
  readonly jobs: readonly Job[];
  /** See `counters`. */
  readonly shared: SharedArrayBuffer;
  readonly live: readonly LiveValue[];
  /** What `standing` jobs look for: texts, and whether they were encoded where they were found. */
  readonly secrets: readonly { readonly secret: string; readonly encoded: boolean }[];
  readonly limits: Limits;
  /** Jobs that a thread does side by side, each with a git of its own: while one is searched git has the next ready. */
  readonly atOnce: number;
}

export interface Limits {
  /** A larger file is not searched. */
  readonly fileBytes: number;
  /** Places that one thread keeps. */
  readonly occurrences: number;
}

/** What could not be searched. */
export type GapKind = 'submodule' | 'too-large' | 'unreadable' | 'missing' | 'too-many';

export interface Gap {
  readonly kind: GapKind;
  readonly path: string;
}

export interface PartResult {
  readonly occurrences: readonly Occurrence[];
  readonly gaps: readonly Gap[];
  /** Bytes of text that were searched. */
  readonly bytes: number;
  /** Numbers of the `secrets` that still stand. */
  readonly standing: readonly number[];
}

/** Commits or files of a job: what progress is counted in. */
export function sizeOf(job: Job, idLength: number): number {
  if (job.kind === 'commits') return (job.to - job.from) / (idLength + 1);
  if (job.kind === 'staged') return 1;
  return job.kind === 'files' ? job.paths.length : job.files.length;
}

/** Numbers that the threads of a scan share. */
export class Counters {
  readonly #numbers: Int32Array;

  constructor(shared: SharedArrayBuffer) {
    this.#numbers = new Int32Array(shared);
  }

  static shared(): SharedArrayBuffer {
    return new SharedArrayBuffer(16);
  }

  /** The number of the next job; each is given out once. */
  take(): number {
    return Atomics.add(this.#numbers, 0, 1);
  }

  /** How many jobs were asked for. */
  get taken(): number {
    return Atomics.load(this.#numbers, 0);
  }

  /** Says that there is much to search, see `much`. */
  sayMuch(): void {
    Atomics.store(this.#numbers, 3, 1);
    Atomics.notify(this.#numbers, 3);
  }

  /** Resolves once a thread has said that there is much to search. */
  async much(): Promise<void> {
    await Atomics.waitAsync(this.#numbers, 3, 0).value;
  }

  /** Counts work as done: commits or files, and the text in it. */
  add(size: number, bytes: number): void {
    Atomics.add(this.#numbers, 1, Math.round(size));
    Atomics.add(this.#numbers, 2, Math.round(bytes / 1024));
  }

  get done(): { readonly size: number; readonly bytes: number } {
    return { size: Atomics.load(this.#numbers, 1), bytes: Atomics.load(this.#numbers, 2) * 1024 };
  }
}
