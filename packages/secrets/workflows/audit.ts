import type { FindingSeverity } from '../finding.ts';
import type { Place } from './located.ts';
import type { Workflow } from './workflow.ts';

/** One weakness in a workflow, with what to do about it in one line. */
export interface WorkflowFinding extends Place {
  readonly audit: string;
  readonly severity: FindingSeverity;
  readonly path: string;
  /** What is wrong, in one sentence; it quotes names of the file and never a value of a secret. */
  readonly message: string;
  readonly fix: string;
}

/** What a file cannot say. */
export interface RepositoryFacts {
  /** `owner/name`, to tell one's own actions from those of others. */
  readonly repository?: string;
  readonly visibility?: 'public' | 'private';
}

export type Found = Omit<WorkflowFinding, 'audit' | 'path'>;

/** One kind of weakness. Its id is the one by which zizmor knows it, where it does, so that people find the same words. */
export interface Audit {
  readonly id: string;
  readonly find: (workflow: Workflow, facts: RepositoryFacts) => readonly Found[];
}
