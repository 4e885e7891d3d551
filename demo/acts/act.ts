import type { LastEntry } from '../ledger.ts';
import type { Promised } from '../promises.ts';
import type { Behaviour } from '../service.ts';
import type { Witness } from '../witness.ts';

/** What a workflow's author would know: addresses and settings of the place the service is delivered to. */
export interface Place {
  /** The `platform` input. */
  readonly platform: string;
  /** The `ledger` input. */
  readonly ledger: string;
  healthUrl(version: string): string;
  metricsUrl(version: string): string;
}

/** One step of the job, as in the `steps:` of a workflow. */
export interface WorkflowStep {
  readonly id: string;
  readonly name: string;
  /** Folder under actions/. */
  readonly uses: string;
  readonly if?: string;
  /** `${{ steps.ID.outputs.NAME }}` stands for what an earlier step said. */
  readonly with: Readonly<Record<string, string>>;
  /** Someone cancels the job this long after the step began. Milliseconds. */
  readonly cancelAfterMs?: number;
}

type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepRecord {
  readonly id: string;
  readonly name: string;
  readonly uses: string;
  readonly phase: 'main' | 'post';
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary of the step, Markdown. */
  readonly summary: string;
  /** The JSON document at its `report` output; undefined when there is none or it is no JSON. */
  readonly report: unknown;
  /** Name of the report for people in the act's folder; undefined when the step wrote none. */
  readonly html: string | undefined;
  readonly durationMs: number;
}

/** Everything that is known about an act once it is over. */
export interface ActRecord {
  readonly status: 'success' | 'failure' | 'cancelled';
  readonly steps: readonly StepRecord[];
  /** When the job was cancelled, in milliseconds since the epoch. */
  readonly cancelledAt?: number;
  /** What the ledger says at the end; undefined when it has no entry. */
  readonly ledger: LastEntry | undefined;
  readonly witness: Witness;
}

/** One job, its story and what it promises. */
export interface Act {
  /** Folder of its results under demo/out. */
  readonly folder: string;
  readonly title: string;
  readonly story: string;
  /** Serves all traffic when the act begins. */
  readonly stable: string;
  readonly candidate: string;
  /** How long traffic goes on after the job, to be watched. Milliseconds. */
  readonly lingerMs: number;
  /** How versions behave from the beginning of the act on, where that changes. */
  readonly behaviours?: Readonly<Record<string, Behaviour>>;
  workflow(place: Place): readonly WorkflowStep[];
  /** Something to be told once the job is over. */
  remark?(record: ActRecord): string;
  promises(record: ActRecord): readonly Promised[];
}
