import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ActionName } from '#actions/suite';

const root = join(import.meta.dirname, '../..');

/** The pages that a user copies from. */
const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: root }).sort(), ...globSync('actions/*/README.md', { cwd: root }).sort()];

/** A fenced block of YAML, as printed. */
export interface Block {
  readonly page: string;
  /** `docs/rollback.md, block 2`: a count of all YAML blocks of the page, as line numbers change with every edit. */
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly continueOnError: boolean;
}

export interface DocumentedJob {
  readonly name: string;
  readonly needs: readonly string[];
  readonly if?: string;
  /** What the job, or else the workflow, says; undefined where neither is printed. */
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly matrix: Readonly<Record<string, string>>;
  /** What a called workflow is given; undefined for a job with steps of its own. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Secrets that a called workflow is handed. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface DocumentedWorkflow {
  /** Names of `on`; empty where it is not printed. */
  readonly events: readonly string[];
  /** Starts by tags. */
  readonly tagged: boolean;
  /** Inputs of the form, with what a person who follows the page would fill in. */
  readonly inputs: Readonly<Record<string, string>>;
  /** In the order in which they can run. */
  readonly jobs: readonly DocumentedJob[];
}

/** Every YAML block of the pages, also of one within a list; throws for one that is not YAML. */
export function documentedBlocks(): readonly Block[] {
  return pages.flatMap((page) => {
    const markdown = readFileSync(join(root, page), 'utf8');
    return [...markdown.matchAll(/^([ \t]*)```ya?ml\b[^\n]*\n([\s\S]*?)^\1```/gm)].map(([, indent = '', body = ''], index): Block => {
      const text = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
      return { page, name: `${page}, block ${String(index + 1)}`, text, value: parse(text) };
    });
  });
}

/** How often the pages use an action or a workflow of this repository, inside blocks or not. */
export function usesOnPages(): number {
  return pages.reduce((sum, page) => sum + countUses(readFileSync(join(root, page), 'utf8')), 0);
}

export function countUses(text: string): number {
  return text.match(/uses: OWNER\/rollout-actions\//g)?.length ?? 0;
}

/** The action of this repository that a step uses, by the address on a page or by the one within our own workflows. */
export function actionOf({ uses }: Pick<Step, 'uses'>): ActionName | undefined {
  return /^(?:OWNER\/rollout-actions|\$)\/actions\/([\w-]+)(?:@v1)?$/.exec(uses ?? '')?.[1] as ActionName | undefined;
}

/** Reads a workflow, a list of jobs, a job's steps with what stands beside them, or steps alone. Throws for anything else. */
export function readWorkflow({ name, value }: Pick<Block, 'name' | 'value'>): DocumentedWorkflow {
  const document = Array.isArray(value) ? { steps: value } : value;
  if (!isRecord(document)) throw new Error(`${name} is no workflow.`);
  const jobs = isRecord(document['jobs']) ? document['jobs'] : Array.isArray(document['steps']) ? { deploy: document } : undefined;
  if (jobs === undefined) throw new Error(`${name} has neither jobs nor steps.`);
  const on = document['on'];
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : isRecord(on) ? Object.keys(on) : [];
  const form = field(field(on, 'workflow_dispatch'), 'inputs');
  const usual = isRecord(document['permissions']) ? texts(document['permissions']) : undefined;
  const read = Object.entries(jobs).map(([job, described]) => readJob(job, described, usual));
  return {
    events,
    tagged: field(field(on, 'push'), 'tags') !== undefined,
    inputs: isRecord(form) ? Object.fromEntries(Object.entries(form).map(([input, declared]) => [input, filledIn(input, declared)])) : {},
    jobs: inOrder(read),
  };
}

function readJob(name: string, described: unknown, usual: Readonly<Record<string, string>> | undefined): DocumentedJob {
  if (!isRecord(described)) throw new Error(`The job ${name} is no mapping.`);
  const own = isRecord(described['permissions']) ? texts(described['permissions']) : undefined;
  const permissions = own ?? usual;
  const { needs = [] } = described;
  const matrix = field(field(described, 'strategy'), 'matrix');
  const job = {
    name,
    needs: typeof needs === 'string' ? [needs] : (needs as readonly string[]),
    ...(described['if'] === undefined ? {} : { if: text(described['if']) }),
    ...(permissions === undefined ? {} : { permissions }),
    outputs: texts(described['outputs']),
    env: texts(described['env']),
    secrets: texts(described['secrets']),
    // Of a matrix its last combination is run.
    matrix: isRecord(matrix)
      ? Object.fromEntries(Object.entries(matrix).map(([key, values]) => [key, text((values as readonly unknown[]).at(-1))]))
      : {},
  };
  if (typeof described['uses'] !== 'string') return { ...job, steps: readSteps(name, described['steps']) };
  return { ...job, ...called(described['uses'], texts(described['with'])) };
}

/** The steps of one of our own workflows, with its inputs. */
function called(uses: string, given: Readonly<Record<string, string>>): Pick<DocumentedJob, 'inputs' | 'steps'> {
  const file = /^OWNER\/rollout-actions\/(\.github\/workflows\/[\w-]+\.yml)@v1$/.exec(uses)?.[1];
  if (file === undefined) throw new Error(`${uses} is no workflow of this repository.`);
  const workflow: unknown = parse(readFileSync(join(root, file), 'utf8'));
  const declared = field(field(field(workflow, 'on'), 'workflow_call'), 'inputs');
  const jobs = Object.entries((field(workflow, 'jobs') ?? {}) as Readonly<Record<string, unknown>>);
  const [job] = jobs;
  if (!isRecord(declared) || job === undefined || jobs.length > 1) throw new Error(`${file} should take inputs and have one job.`);
  const unknown = Object.keys(given).filter((input) => !(input in declared));
  if (unknown.length > 0) throw new Error(`${file} has no input ${unknown.join(', ')}.`);
  const defaults = Object.fromEntries(Object.entries(declared).map(([input, one]) => [input, text(field(one, 'default'))]));
  return { inputs: { ...defaults, ...given }, steps: readSteps(job[0], field(job[1], 'steps')) };
}

function readSteps(job: string, steps: unknown): readonly Step[] {
  if (!Array.isArray(steps)) throw new Error(`The job ${job} has no steps.`);
  return steps.map((step: unknown): Step => {
    if (!isRecord(step) || (step['uses'] === undefined && step['run'] === undefined))
      throw new Error(`A step of ${job} neither uses nor runs anything.`);
    return {
      ...(step['id'] === undefined ? {} : { id: text(step['id']) }),
      ...(step['uses'] === undefined ? {} : { uses: text(step['uses']) }),
      ...(step['if'] === undefined ? {} : { if: text(step['if']) }),
      with: texts(step['with']),
      env: texts(step['env']),
      continueOnError: step['continue-on-error'] === true,
    };
  });
}

function inOrder(jobs: readonly DocumentedJob[]): readonly DocumentedJob[] {
  const ordered: DocumentedJob[] = [];
  while (ordered.length < jobs.length) {
    const next = jobs.find((job) => !ordered.includes(job) && job.needs.every((name) => ordered.some((one) => one.name === name)));
    if (next === undefined) throw new Error(`No job can run after ${ordered.map(({ name }) => name).join(', ')}.`);
    ordered.push(next);
  }
  return ordered;
}

function filledIn(name: string, declared: unknown): string {
  const usual = field(declared, 'default');
  if (usual !== undefined) return text(usual);
  if (field(declared, 'type') === 'boolean') return 'false';
  if (field(declared, 'type') === 'environment') return 'production';
  return name === 'details' ? 'Every second checkout fails.' : '';
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function field(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function texts(value: unknown): Readonly<Record<string, string>> {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, text(one)])) : {};
}

/** As GitHub makes a text of a scalar. */
function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
