import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { spec } from '#actions/rollback/src/spec';
import { chooseScope } from '#actions/rollback/src/scope';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';

const root = join(import.meta.dirname, '../..');

interface DeclaredInput {
  readonly description: string;
  readonly type: string;
  readonly required?: boolean;
  readonly default?: string | boolean;
  readonly options?: readonly string[];
}

type DeclaredInputs = Readonly<Record<string, DeclaredInput>>;

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, unknown>>;
  readonly 'timeout-minutes'?: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: {
    readonly schedule?: readonly { readonly cron: string }[];
    readonly workflow_dispatch: { readonly inputs: DeclaredInputs };
    readonly workflow_call: {
      readonly inputs: DeclaredInputs;
      readonly secrets: Readonly<Record<string, { readonly description: string; readonly required?: boolean }>>;
      readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
    };
  };
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

function read(file: string): { readonly workflow: Workflow; readonly job: Job; readonly jobName: string; readonly action: Step } {
  const workflow = parse(readFileSync(join(root, '.github/workflows', file), 'utf8')) as Workflow;
  const [entry, ...others] = Object.entries(workflow.jobs);
  if (entry === undefined || others.length > 0) throw new Error(`${file} should have one job`);
  const [jobName, job] = entry;
  const action = job.steps.find(({ uses }) => uses === '$/actions/rollback');
  if (action === undefined) throw new Error(`${file} does not use the rollback of its own commit`);
  return { workflow, job, jobName, action };
}

/** Inputs that only callers have. */
const ONLY_CALLERS = ['job-environment', 'rollout-file', 'runs-on'];

/** What stands for any variable, and what a step before the action sets. */
const NO_SECRETS = ['NAME', 'KUBECONFIG'];

const rollback = read('rollback.yml');
const reconcile = read('reconcile.yml');

describe.each([
  ['rollback.yml', rollback],
  ['reconcile.yml', reconcile],
])('workflow %s', (_file, { workflow, job, jobName, action }) => {
  const { workflow_dispatch: dispatch, workflow_call: call } = workflow.on;

  test('has no more inputs than a form may have', () => {
    expect(Object.keys(dispatch.inputs).length).toBeLessThanOrEqual(25);
  });

  test('asks a caller for the same as the form', () => {
    const plain = (inputs: DeclaredInputs): unknown =>
      Object.entries(inputs)
        .filter(([name]) => !ONLY_CALLERS.includes(name))
        .map(([name, { description, type, default: usual, required = false }]) => {
          const callable = type === 'choice' || type === 'environment' ? 'string' : type;
          return { name, description, type: callable, usual, required };
        });
    expect(plain(call.inputs)).toEqual(plain(dispatch.inputs));
    expect(Object.keys(call.inputs)).toEqual([...Object.keys(dispatch.inputs), ...ONLY_CALLERS.filter((name) => name in call.inputs)]);
  });

  test('needs no secret, and hands each of them to the action under its own name', () => {
    expect(Object.values(call.secrets).filter(({ required }) => required === true)).toEqual([]);
    expect(action.env).toEqual(Object.fromEntries(Object.keys(call.secrets).map((name) => [name, `\${{ secrets.${name} }}`])));
  });

  test('has the variables that the guides use', () => {
    const platforms = readdirSync(join(root, 'docs/platforms')).map((page) => `docs/platforms/${page}`);
    const guides = ['docs/notifications.md', 'docs/rollback.md', ...platforms];
    const used = guides.flatMap((guide) =>
      [...readFileSync(join(root, guide), 'utf8').matchAll(/\$\{([A-Z][A-Z_]*)\}/g)].map(([, name]) => name),
    );
    expect(used.filter((name) => !NO_SECRETS.includes(String(name)) && !(String(name) in call.secrets))).toEqual([]);
  });

  test('gives the action only values of inputs that exist, untouched', () => {
    const given = Object.entries(action.with ?? {}).filter(([, value]) => value.includes('${{'));
    const named = given.map(([, value]) => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? value);
    expect(named.filter((name) => !(name in call.inputs))).toEqual([]);
    expect(Object.keys(action.with ?? {}).filter((input) => !(input in spec.inputs))).toEqual([]);
    const used = [...named, 'job-environment', 'runs-on'];
    expect(Object.keys(call.inputs).filter((name) => !used.includes(name))).toEqual([]);
  });

  test('runs nothing that an input could be written into', () => {
    expect(job.steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });

  test('may do what the action needs for what it does here, and nothing else', () => {
    const forThis = Object.entries(spec.permissions).filter(([, { why }]) => !why.startsWith('only for '));
    expect(workflow.permissions).toEqual({});
    expect(job.permissions).toEqual(Object.fromEntries(forThis.map(([name, { access }]) => [name, access])));
    const feedback = ['pull-request-comment', 'commit-status'];
    expect(Object.keys(action.with ?? {}).filter((input) => feedback.includes(input))).toEqual([]);
  });

  test('outputs what the action says, in its words', () => {
    for (const [name, { description, value }] of Object.entries(call.outputs)) {
      expect(value).toBe(`\${{ jobs.${jobName}.outputs.${name} }}`);
      expect(job.outputs[name]).toBe(`\${{ steps.${jobName}.outputs.${name} }}`);
      expect(Object.keys(spec.outputs)).toContain(name);
      if (name !== 'changed') expect(description).toBe(spec.outputs[name as keyof typeof spec.outputs].description);
    }
  });

  test('ends by itself, later than the action does', () => {
    const minutes = Number(/^(\d+)m$/.exec(spec.inputs.deadline.default ?? '')?.[1]);
    expect(job['timeout-minutes']).toBeGreaterThan(minutes);
  });
});

describe('rollback.yml and reconcile.yml together', () => {
  test('never work on one environment at the same time, and never drop one that waits', () => {
    expect(rollback.job.concurrency).toEqual({
      group: "rollout-actions-rollback-${{ inputs.environment || 'production' }}",
      queue: 'max',
    });
    expect(reconcile.job.concurrency).toEqual(rollback.job.concurrency);
    expect(reconcile.workflow.on.workflow_dispatch.inputs['environment']?.default).toBe(spec.inputs.environment.default);
  });

  test('take the same secrets', () => {
    expect(reconcile.workflow.on.workflow_call.secrets).toEqual(rollback.workflow.on.workflow_call.secrets);
  });

  test('leave no deployment behind that says something else than the ledger', () => {
    expect(rollback.job.environment).toEqual({ name: '${{ inputs.job-environment || inputs.environment }}', deployment: false });
    expect(reconcile.job.environment).toBeUndefined();
  });
});

test('the guide lists the secrets that they take, all of them', () => {
  const guide = readFileSync(join(root, 'docs/rollback.md'), 'utf8');
  const [, listed = ''] = /The reusable workflows know these, all optional: (.*?)\./.exec(guide) ?? [];
  expect([...listed.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name)).toEqual(Object.keys(rollback.workflow.on.workflow_call.secrets));
});

describe.each(['rollback', 'reconcile'])('%s-with-oidc.yml, for platforms that are logged in to by a token of the job', (name) => {
  const plain = read(`${name}.yml`);
  const withToken = read(`${name}-with-oidc.yml`);

  test('may ask for such a token, which a caller has to grant', () => {
    expect(withToken.workflow.permissions).toEqual({});
    expect(withToken.job.permissions).toEqual({ ...plain.job.permissions, 'id-token': 'write' });
    // GitHub refuses the call of whoever does not grant what the called job asks for: most have no platform that needs it.
    expect(plain.job.permissions).not.toHaveProperty('id-token');
  });

  test('is the plain workflow otherwise, for callers alone', () => {
    const { on, ...rest } = withToken.workflow;
    expect(on).toEqual({ workflow_call: plain.workflow.on.workflow_call });
    expect(rest.jobs[withToken.jobName]).toEqual({ ...plain.job, permissions: withToken.job.permissions });
    expect(Object.keys(rest.jobs)).toEqual(Object.keys(plain.workflow.jobs));
  });
});

describe('the form of rollback.yml', () => {
  const { inputs } = rollback.workflow.on.workflow_dispatch;

  test.each(['mode', 'reason', 'on-irreversible'] as const)('offers every %s that the action knows, in its order', (name) => {
    const { options = [], default: usual } = inputs[name] ?? {};
    expect(options.join(', ')).toBe(spec.inputs[name].accepts.replace(/^one of /, ''));
    expect(usual).toBe(spec.inputs[name].default);
  });

  test.each(inputs['scope']?.options ?? [])('offers the scope %s, which the action understands, alone and for some services', (scope) => {
    const request = {
      scope,
      version: 'last-good',
      order: undefined,
      known: ['api', 'web'],
      declared: undefined,
      event: 'workflow_dispatch',
      placed: false,
    };
    expect(chooseScope({ ...request, service: undefined }).waves).toEqual([['api', 'web']]);
    expect(chooseScope({ ...request, service: 'web' }).waves).toEqual([['web']]);
  });

  test('left as it is, means what the action means by itself', async () => {
    const filled = Object.fromEntries(
      Object.entries(rollback.action.with ?? {}).map(([input, value]) => {
        const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
        return [variableOf(input), String(inputs[name]?.default ?? '')];
      }),
    );
    const { scope, ...rest } = await parseInputs(spec, filled);
    const { scope: none, ...alone } = await parseInputs(spec, {});
    expect(rest).toEqual(alone);
    expect({ scope, none }).toEqual({ scope: 'all', none: undefined });
  });
});

describe('the schedule of reconcile.yml', () => {
  test('is every ten minutes, and not on the hour', () => {
    const crons = (reconcile.workflow.on.schedule ?? []).map(({ cron }) => cron);
    expect(crons).toEqual(['3-59/10 * * * *']);
  });

  test('gives the action nothing but its mode, which is enough for it', async () => {
    const filled = Object.fromEntries(
      Object.entries(reconcile.action.with ?? {}).map(([input, value]) => [variableOf(input), value.includes('${{') ? '' : value]),
    );
    const { mode, ...rest } = await parseInputs(spec, filled);
    const { mode: usual, ...alone } = await parseInputs(spec, {});
    expect({ mode, usual }).toEqual({ mode: 'reconcile', usual: 'standard' });
    expect(rest).toEqual(alone);
  });

  test('asks for the same patience as the action has by itself', () => {
    expect(reconcile.workflow.on.workflow_dispatch.inputs['stale-after']?.default).toBe(spec.inputs['stale-after'].default);
  });
});
