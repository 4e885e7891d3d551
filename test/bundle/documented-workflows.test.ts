import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { validate as validateWorkflow } from '@actions/languageservice';
import { afterEach, describe, expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { stringify } from 'yaml';
import type { ActionName } from '#actions/suite';
import type { StepResult } from '#testkit/runner';
import { deliveries, type Delivery } from './delivery.ts';
import {
  actionOf,
  countUses,
  documentedBlocks,
  field,
  isRecord,
  readWorkflow,
  usesOnPages,
  type Block,
  type DocumentedJob,
  type DocumentedWorkflow,
} from './documented-blocks.ts';
import { contextsOf, evaluateStrictly, runWorkflow, type RunResult } from './documented-run.ts';
import { specs } from './reports.ts';
import { annotationsOf } from './shown.ts';

/** Blocks that are not run, each with the reason. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'docs/backtest.md, block 1': 'reads a day of history, which only Prometheus keeps: test/engines/backtest.test.ts runs it on a real one',
  'docs/platforms/vercel.md, block 2': 'needs a project at Vercel: test/bundle/vercel.test.ts takes the same steps against its stand-in',
};

/** The only settings of a printed rollout file (also under `environments`) that are not taken as printed: where things are, and how long it takes. */
const REPLACED_SETTINGS = ({ router, candidate, stable }: Delivery, health: string) => ({
  health: [health],
  platform: { kind: 'http', url: router.url, service: 'api' },
  signals: {
    kind: 'openmetrics',
    // So that both versions must be known.
    candidate: `${candidate.url}?of=$version`,
    baseline: `${stable.url}?of=$version`,
    metrics: {
      'error-rate': { total: 'http_requests_total', bad: 'http_requests_total{code="500"}' },
      latency: { histogram: 'http_request_duration_seconds' },
      cpu: { gauge: 'cpu_ratio' },
      memory: { gauge: 'memory_ratio' },
    },
  },
  soak: '600ms',
});

/** What every `for` becomes, as it must fit the replaced soak. */
const SHORT_FOR = ' for 300ms';

/** The only inputs that are not as printed: addresses by those of the stand-ins; what is not printed is added, to make it short, but for a machine that is slow to read. */
const REPLACED_INPUTS: Readonly<Record<ActionName, (addresses: { readonly health: string }) => Readonly<Record<string, string>>>> = {
  'canary-step': () => ({}),
  'soak-monitor': () => ({ interval: '150ms', 'warm-up': '0s', 'max-duration': '1m' }),
  'health-check': ({ health }) => ({ endpoints: health }),
  rollback: () => ({}),
  'secret-validate': () => ({}),
};

const SHA = '0123456789abcdef0123456789abcdef01234567';
/** The plan of every page. */
const PLAN = [5, 25, 50, 100];
/** Requests of both versions that each look at the metrics adds, many enough for a verdict in half a second. */
const REQUESTS = 400_000;

const deliver = deliveries();
let endings: (() => void)[] = [];

afterEach(() => {
  for (const end of endings.splice(0)) end();
  endings = [];
});

const blocks = documentedBlocks();
const ours = blocks.filter(({ text }) => countUses(text) > 0);
const run = ours.filter(({ name }) => !(name in NOT_RUN));

test('every use of an action or workflow on a page stands in a block that is run, or is listed with the reason', () => {
  expect(ours.reduce((sum, { text }) => sum + countUses(text), 0)).toBe(usesOnPages());
  expect(Object.keys(NOT_RUN).filter((name) => !ours.some((block) => block.name === name))).toEqual([]);
  expect(ours.map(({ page }) => page)).toEqual(
    expect.arrayContaining(['README.md', 'docs/rollback.md', ...Object.keys(specs).map((action) => `actions/${action}/README.md`)]),
  );
});

describe.each(run)('$name', (block) => {
  const workflow = readWorkflow(block);

  test('does as printed what it is for', async () => {
    const { result, delivery } = await play(block, workflow);
    expect(complaints(result.steps)).toEqual([]);
    for (const job of workflow.jobs)
      expect([job.name, result.jobs[job.name]]).toEqual([job.name, job.if === undefined ? 'success' : 'skipped']);
    expect(result.steps.length).toBeGreaterThan(0);
    expect(delivery.router.weights).toMatchObject(weightsAfter(workflow));
  });
});

describe.each(ours)('$name', (block) => {
  const { jobs } = readWorkflow(block);

  test('is valid to GitHub', async () => {
    const found = await validateWorkflow(TextDocument.create('file:///.github/workflows/documented.yml', 'yaml', 1, completed(block)));
    expect(found.map(({ message }) => message)).toEqual([]);
  });

  test('gives each action only inputs that it has', () => {
    for (const { action, step } of uses(jobs)) expect(Object.keys(step.with).filter((name) => !(name in specs[action].inputs))).toEqual([]);
  });

  test('gives each job the permissions that its steps need', () => {
    for (const job of jobs) {
      if (job.permissions === undefined) continue;
      for (const { action, step } of uses([job])) expect([job.name, missing(action, step.with, job.permissions)]).toEqual([job.name, []]);
    }
  });
});

test('where a later job of the guide fails, its last job returns the traffic', async () => {
  const block = run.find(({ text }) => text.includes('scope: this-run'));
  if (block === undefined) throw new Error('the guide shows no rollback from a failed job');
  const workflow = readWorkflow(block);
  const { result, delivery } = await play(block, workflow, 0.5);
  expect(result.jobs).toEqual({ step: 'success', soak: 'failure', rollback: 'success' });
  const outcomes = result.steps
    .filter(({ phase }) => phase === 'main')
    .map(({ action, outputs }) => `${action} ${String(outputs['outcome'])}`);
  expect(outcomes).toEqual(['canary-step passed', 'soak-monitor failed', 'rollback passed']);
  expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
});

/** The block as a whole workflow. */
function completed({ text, value }: Block): string {
  if (isRecord(value) && 'on' in value && 'jobs' in value) return text;
  const parts = Array.isArray(value) ? { steps: value } : (value as object);
  const jobs = 'jobs' in parts ? parts : { jobs: { deploy: { 'runs-on': 'ubuntu-latest', ...parts } } };
  return stringify({ on: 'push', ...jobs });
}

/** Runs a block in a world that is well, apart from the candidate's share of bad requests. */
async function play(block: Block, workflow: DocumentedWorkflow, badShare = 0): Promise<{ result: RunResult; delivery: Delivery }> {
  const rights: Record<string, 'read' | 'write' | 'none'> = {};
  const delivery = await deliver({ permissions: rights });
  const health = await startHealth();
  const run = {
    sha: SHA,
    ref: workflow.tagged ? 'refs/tags/v2' : 'refs/heads/main',
    runId: '3000001',
    eventName: workflow.events[0] ?? 'push',
  };
  await delivery.write('.github/rollout.yml', rolloutFileFor(block, delivery, health));
  if (workflow.jobs.some(({ steps }) => steps.some((step) => 'scan' in step.with))) checkOut(delivery.workspace);
  delivery.github.addPullRequest({ sha: SHA });
  delivery.candidate.badShare = badShare;
  const candidate = candidateOf(workflow, run) ?? 'v2';
  await prepare(delivery, startOf(workflow), candidate, run.runId);
  const result = await runWorkflow(workflow, {
    run,
    job: (options) => delivery.job(options),
    allow(permissions) {
      for (const name of ['deployments', 'issues', 'pullRequests', 'statuses', 'checks', 'actions']) {
        const said = permissions?.[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
        rights[name] = permissions === undefined ? 'write' : ((said ?? 'none') as 'read' | 'write' | 'none');
      }
    },
    inputs: (action, printed) => {
      const added = REPLACED_INPUTS[action]({ health });
      return action === 'health-check' ? { ...printed, ...added } : { ...added, ...printed };
    },
    between() {
      const share = (delivery.router.weights[candidate] ?? 0) / 100;
      delivery.candidate.requestsPerLook = Math.round(REQUESTS * share);
      delivery.stable.requestsPerLook = REQUESTS - delivery.candidate.requestsPerLook;
    },
  });
  return { result, delivery };
}

/** What actions/checkout leaves behind. */
function checkOut(workspace: string): void {
  const git = (...given: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...given], { cwd: workspace });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'work');
}

/**
 * Where the workflow finds the service: before the rollout that it makes, within one that a step before it began or that a dead run left behind,
 * or after the one that it takes back.
 */
function startOf({ jobs, events }: DocumentedWorkflow): 'stable' | 'begun' | 'left behind' | 'promoted' {
  if (events.includes('schedule')) return 'left behind';
  const actions = uses(jobs).map(({ action }) => action);
  if (['canary-step', 'health-check', 'secret-validate'].some((action) => actions.some((one) => one === action))) return 'stable';
  return actions.includes('soak-monitor') ? 'begun' : 'promoted';
}

async function prepare(delivery: Delivery, start: ReturnType<typeof startOf>, candidate: string, runId: string): Promise<void> {
  delivery.router.set({ v1: 100, [candidate]: 0 });
  if (start === 'begun') await delivery.step('canary-step', { service: 'api', candidate }, { runId, job: 'deploy', sha: SHA });
  if (start === 'left behind') {
    await delivery.step('canary-step', { service: 'api', candidate }, { runId: '2000003' });
    delivery.github.addRun({ id: 2000003, status: 'completed', conclusion: 'cancelled' });
    // The runner died: nothing returned the traffic.
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
  }
  if (start !== 'promoted') return;
  delivery.router.set({ v0: 100, v1: 0, v2: 0 });
  await delivery.step('canary-step', { service: 'api', candidate: 'v1', stable: 'v0', plan: '100' }, { runId: '2000001' });
  await delivery.step('canary-step', { service: 'api', candidate: 'v2', plan: '100' }, { runId: '2000002' });
}

/** What the workflow is for, in traffic: a rollback that found nothing to do would have shown nothing. */
function weightsAfter(workflow: DocumentedWorkflow): Readonly<Record<string, number>> {
  const start = startOf(workflow);
  if (start === 'promoted' || start === 'left behind') return { v1: 100, v2: 0 };
  const moves = uses(workflow.jobs).filter(({ action }) => action === 'canary-step').length + (start === 'begun' ? 1 : 0);
  return { v1: 100 - (PLAN[moves - 1] ?? 0) };
}

function candidateOf(workflow: DocumentedWorkflow, run: Parameters<typeof contextsOf>[3]['run']): string | undefined {
  for (const job of workflow.jobs) {
    const printed = uses([job]).find(({ step }) => step.with['candidate'] !== undefined)?.step.with['candidate'];
    if (printed !== undefined) return evaluateStrictly(printed, contextsOf(workflow, job, {}, { run }));
  }
  return undefined;
}

/** That of the same page, where it says what must hold, with the replaced settings; otherwise that of most scenarios. */
function rolloutFileFor({ page }: Block, delivery: Delivery, health: string): string {
  const usual = {
    plan: { steps: PLAN },
    criteria: ['error-rate <= baseline + 1pp', 'latency.p95 <= baseline * 1.2'],
    rollback: { pause: '0s' },
  };
  const onPage = blocks.filter((block) => block.page === page).map(({ value }) => field(field(value, 'services'), 'api'));
  const printed = onPage.filter(isRecord).find((api) => 'criteria' in api) ?? usual;
  const api = Object.fromEntries(Object.entries<unknown>(printed).filter(([setting]) => setting !== 'environments'));
  const { soak, ...replaced } = REPLACED_SETTINGS(delivery, health);
  const criteria = Array.isArray(api['criteria']) ? api['criteria'].map((one: unknown) => String(one).replace(/ for \w+$/, SHORT_FOR)) : [];
  return JSON.stringify({ services: { api: { ...api, criteria, ...replaced, plan: { ...(api['plan'] as object), soak } } } });
}

function uses(jobs: readonly DocumentedJob[]): readonly { readonly action: ActionName; readonly step: DocumentedJob['steps'][number] }[] {
  return jobs.flatMap(({ steps }) =>
    steps.flatMap((step) => {
      const action = actionOf(step);
      return action === undefined ? [] : [{ action, step }];
    }),
  );
}

/** Permissions that the action needs for what it is asked to do, less those that the job has. */
function missing(
  action: ActionName,
  given: Readonly<Record<string, string>>,
  permissions: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(specs[action].permissions)
    .filter(([, { why }]) => {
      const [, input, value = 'true'] = /^only for `([\w-]+)(?:: (\w+))?`/.exec(why) ?? [];
      return input === undefined || given[input] === value;
    })
    .filter(([name, { access }]) => permissions[name] !== 'write' && permissions[name] !== access)
    .map(([name, { access }]) => `${name}: ${access}`);
}

/** What a user who follows a page must never see where all is well. */
function complaints(steps: readonly StepResult[]): readonly string[] {
  return steps
    .filter(({ outcome, annotations }) => outcome === 'failure' || annotations.some(({ level }) => level !== 'notice'))
    .map((step) => `${step.id} (${step.phase}): ${String(step.outputs['outcome'])}\n${annotationsOf(step)}`);
}

/** A health page that tells the commit of the run. */
async function startHealth(): Promise<string> {
  const server = createServer((_, answer) => {
    answer.end(JSON.stringify({ commit: SHA }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endings.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/ready`;
}
