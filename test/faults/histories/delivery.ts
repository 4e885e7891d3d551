import { PLAN } from './world.ts';

/** How a workflow is cut into jobs and steps. All take the whole plan. */
export const SHAPES = ['one-job', 'four-jobs', 'four-jobs-explicit', 'matrix', 'reusable-next', 'composite'] as const;
export type Shape = (typeof SHAPES)[number];

export interface CanaryStep {
  readonly weight: number | 'next';
  /** GITHUB_ACTION. */
  readonly name: string;
}

export interface Job {
  /** GITHUB_JOB. */
  readonly name: string;
  readonly steps: readonly CanaryStep[];
  /** `skipped`: a job before it did not succeed. */
  state: 'waiting' | 'success' | 'failure' | 'skipped';
}

/** The jobs of a run, in order; each needs the one before it. */
export function jobsOf(shape: Shape): Job[] {
  const job = (name: string, ...steps: readonly CanaryStep[]): Job => ({ name, steps, state: 'waiting' });
  switch (shape) {
    case 'one-job':
      return [job('rollout', ...PLAN.map((weight) => ({ weight: 'next' as const, name: `to-${String(weight)}` })))];
    case 'composite':
      return [job('rollout', ...PLAN.map((weight) => ({ weight, name: '__self' })))];
    case 'four-jobs':
      return PLAN.map((weight) => job(`canary-${String(weight)}`, { weight: 'next', name: 'step' }));
    case 'four-jobs-explicit':
      return PLAN.map((weight) => job(`canary-${String(weight)}`, { weight, name: 'step' }));
    case 'matrix':
      return PLAN.map((weight) => job('canary', { weight, name: 'step' }));
    case 'reusable-next':
      return PLAN.map(() => job('canary', { weight: 'next', name: 'step' }));
  }
}
