import { createHash } from 'node:crypto';
import type { ActionName } from '#actions/suite';
import type { Job, JobOptions, StepResult } from '#testkit/runner';
import { conditionHolds } from '../../packages/testkit/runner/condition.ts';
import { evaluate } from '../../packages/testkit/runner/expressions.ts';
import { actionOf, type DocumentedJob, type DocumentedWorkflow } from './documented-blocks.ts';
import { specs } from './reports.ts';

/** What a run of a documented workflow needs of its surroundings. */
export interface Surroundings {
  readonly run: Pick<JobOptions, 'sha' | 'ref' | 'runId' | 'eventName'> & { readonly sha: string; readonly ref: string };
  job(options: Partial<JobOptions>): Promise<Job>;
  /** The token of the next job may do this; undefined where the page does not say. */
  allow(permissions: DocumentedJob['permissions']): void;
  /** What the step gets in the end. */
  inputs(action: ActionName, printed: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** The world goes on between two steps. */
  between(): void;
}

type JobResult = 'success' | 'failure' | 'skipped';

export interface RunResult {
  readonly jobs: Readonly<Record<string, JobResult>>;
  /** Every step of ours that ran, in order, post steps included. */
  readonly steps: readonly StepResult[];
}

type Contexts = Readonly<Record<string, unknown>>;

/** Runs the steps of ours in all jobs, one after another, as GitHub would: `needs`, `if`, permissions, contexts. Throws for an expression that names nothing. */
export async function runWorkflow(workflow: DocumentedWorkflow, world: Surroundings): Promise<RunResult> {
  const jobs: Record<string, JobResult> = {};
  const needs: Record<string, { readonly result: JobResult; readonly outputs: Readonly<Record<string, string>> }> = {};
  const steps: StepResult[] = [];
  for (const described of workflow.jobs) {
    const before = [...ancestors(described, workflow.jobs)].map((name) => jobs[name]);
    const status = before.includes('failure') ? 'failure' : 'success';
    const held = conditionHolds(described.if ?? 'success()', status) && (described.if !== undefined || !before.includes('skipped'));
    const contexts = contextsOf(workflow, described, needs, world);
    const ran = held ? await runJob(described, contexts, world) : { result: 'skipped' as const, outputs: {}, steps: [] };
    jobs[described.name] = ran.result;
    needs[described.name] = ran;
    steps.push(...ran.steps);
  }
  return { jobs, steps };
}

/** Evaluates as the runner does, but an expression that names nothing is an error: on a page it is a slip of the pen. */
export function evaluateStrictly(template: string, contexts: Contexts): string {
  for (const [, path = ''] of template.matchAll(/\$\{\{\s*([\s\S]*?)\s*\}\}/g)) {
    let value: unknown = contexts;
    for (const key of path.split('.')) value = typeof value === 'object' && value !== null ? (value as Contexts)[key] : undefined;
    if (value === undefined) throw new Error(`There is no ${path}.`);
  }
  return evaluate(template, contexts);
}

/** A value that is well-formed; where it matters, another one in each job. */
function secretFor(name: string, job: string): string {
  const drawn = (of: string): string => createHash('sha256').update(of).digest('base64');
  const formed: Readonly<Record<string, string>> = {
    DATABASE_URL: `postgres://shop:${encodeURIComponent(drawn(job))}@db.internal/shop`,
    SENTRY_DSN: 'https://0f1e2d3c4b5a69788796a5b4c3d2e1f0@o1.ingest.sentry.io/2',
    JWT_SECRET: drawn(name),
    FINGERPRINT_KEY: drawn(name),
    API_KEY: drawn(job),
  };
  return formed[name] ?? `the value of ${name}`;
}

export function contextsOf(
  workflow: DocumentedWorkflow,
  job: DocumentedJob,
  needs: Contexts,
  { run }: Pick<Surroundings, 'run'>,
): Contexts {
  const github = {
    ...{ repository: 'acme/shop', actor: 'octocat', token: 'ghs_token-of-the-job', run_id: run.runId, event_name: run.eventName },
    ...{ sha: run.sha, ref: run.ref, ref_name: run.ref.replace(/^refs\/(?:heads|tags)\//, '') },
  };
  const named = JSON.stringify(workflow).matchAll(/secrets\.(\w+)/g);
  const outer = {
    github,
    inputs: workflow.inputs,
    matrix: job.matrix,
    secrets: Object.fromEntries([...named].map(([, name = '']) => [name, secretFor(name, job.name)])),
    needs: Object.fromEntries(job.needs.map((name) => [name, needs[name]])),
    env: {},
  };
  if (job.inputs === undefined) return outer;
  const taken = JSON.stringify(job.steps).matchAll(/secrets\.(\w+)/g);
  return {
    ...outer,
    inputs: evaluateAll(job.inputs, outer),
    // A secret that the caller does not hand over is empty.
    secrets: { ...Object.fromEntries([...taken].map(([, name = '']) => [name, ''])), ...evaluateAll(job.secrets, outer) },
  };
}

async function runJob(
  described: DocumentedJob,
  outer: Contexts,
  world: Surroundings,
): Promise<{ result: JobResult; outputs: Readonly<Record<string, string>>; steps: readonly StepResult[] }> {
  const contexts: Contexts = { ...outer, env: evaluateAll(described.env, outer) };
  const outputs: Record<string, { readonly outputs: Readonly<Record<string, string>> }> = {};
  world.allow(described.permissions);
  const job = await world.job({ ...world.run, job: described.name, env: evaluateAll(described.env, outer) });
  for (const step of described.steps) {
    const action = actionOf(step);
    if (action === undefined) continue;
    world.between();
    const now = { ...contexts, steps: outputs };
    const result = await job.uses(action, world.inputs(action, evaluateAll(step.with, now)), {
      ...(step.id === undefined ? {} : { id: step.id }),
      ...(step.if === undefined ? {} : { if: step.if }),
      env: evaluateAll(step.env, now),
      continueOnError: step.continueOnError,
    });
    const declared = Object.fromEntries(Object.keys(specs[action].outputs).map((name) => [name, '']));
    if (step.id !== undefined) outputs[step.id] = { outputs: { ...declared, ...result.outputs } };
  }
  const result = job.status === 'success' ? 'success' : 'failure';
  await job.finish();
  return { result, outputs: evaluateAll(described.outputs, { ...contexts, steps: outputs }), steps: job.steps };
}

function ancestors({ needs }: DocumentedJob, jobs: readonly DocumentedJob[]): ReadonlySet<string> {
  const found = new Set(needs);
  for (const name of found) for (const further of jobs.find((job) => job.name === name)?.needs ?? []) found.add(further);
  return found;
}

function evaluateAll(texts: Readonly<Record<string, string>>, contexts: Contexts): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, evaluateStrictly(text, contexts)]));
}
