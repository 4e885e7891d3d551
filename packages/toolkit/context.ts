import type { Ports } from '#core/ports';
import type { ActionSpec, InputsOf, OutputsOf } from './spec.ts';

/**
 * How an action ended, as its `outcome` output says: `passed`; `failed` (a criterion or check does not hold); `inconclusive` (too little data);
 * `refused` (another rollout, pinned traffic); `input-error`; `platform-error`, `source-error`, `ledger-error`; `cancelled`; `bug` (ours).
 */
export type Outcome =
  | 'passed'
  | 'failed'
  | 'inconclusive'
  | 'refused'
  | 'input-error'
  | 'platform-error'
  | 'source-error'
  | 'ledger-error'
  | 'cancelled'
  | 'bug';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Where in the checkout it belongs; line and column from 1. */
  readonly place?: { readonly path: string; readonly line: number; readonly column?: number };
}

/** What the runner says about this run. */
export interface RunFacts {
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly runId: string;
  readonly runAttempt: number;
  readonly job: string;
  /** The step within the job (GITHUB_ACTION), the same in every attempt. */
  readonly step: string;
  /** Tells runs of a step apart that share job and step, as in a matrix or a reusable workflow; the same in main and post. Empty where not known. */
  readonly instance: string;
  readonly actor: string;
  /** What started the workflow, e.g. `push` or `workflow_dispatch`; empty outside of a runner. */
  readonly event: string;
  /** https://github.com or a GitHub Enterprise Server. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Page of this run. */
  readonly runUrl: string;
  readonly workspace: string;
  readonly temp: string;
}

/** Files of the workspace and the temporary folder. */
export interface Files {
  /** Undefined when there is no such file. Rejects when it is larger than `maxBytes` (default 1 MiB). */
  read(path: string, maxBytes?: number): Promise<string | undefined>;
  /** Names in a folder, at most 1,000; none when there is no such folder. Absent where folders cannot be listed. */
  names?(folder: string): Promise<readonly string[]>;
  /** Where a path leads once links are followed, as far as it exists. Absent where that cannot be told. */
  real?(path: string): Promise<string>;
  /** Atomic: the old content or the new, never half. Creates folders. */
  write(path: string, content: string): Promise<void>;
  /** Appends whole lines and waits until they are on the disk. */
  append(path: string, lines: string): Promise<void>;
}

/** What main leaves for post. Values are JSON; never a secret. */
export interface StateStore {
  save(key: string, value: unknown): void;
  load(key: string): unknown;
}

/** A program that outlived the main that started it, and that could not be ended for certain. */
export interface Orphan {
  /** When it would have been ended, milliseconds since the epoch. */
  readonly until: number;
  /** True once it is known that nothing comes of it any more. */
  isOver(): boolean;
}

/** Everything an action may touch. */
export interface ActionContext extends Ports {
  readonly run: RunFacts;
  /** Environment of the job, for `${NAME}` references in settings. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly state: StateStore;
  /**
   * For post: ends what a main that was killed has left running; resolves to what may still run, undefined where nothing can. The same answer every time. Never
   * rejects.
   */
  readonly endOrphans: () => Promise<Orphan | undefined>;
  /** Hides the value in every log from here on. */
  mask(value: string): void;
  /** The text without any secret known so far: for what leaves the process by another way than log, outputs and summary. */
  readonly redact: (text: string) => string;
  /** Folds the lines logged meanwhile under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

export interface ActionResult<S> {
  readonly outcome: Outcome;
  readonly outputs: OutputsOf<S>;
  /** Markdown made with packages/core/markdown.ts, which escapes. */
  readonly summary?: string;
  readonly annotations?: readonly Annotation[];
}

export type Main<S extends ActionSpec> = (inputs: InputsOf<S>, context: ActionContext) => Promise<ActionResult<S>>;
