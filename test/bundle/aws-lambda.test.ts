import { afterEach, describe, expect, test } from '@jest/globals';
import type { StepResult } from '#testkit/runner';
import { accessKey, requestToken, startLambda, type LambdaServer } from '../contract/lambda-server.ts';
import { deliveries, type Delivery, type DeliveryOptions } from './delivery.ts';
import { quick, startHealthPage, type HealthPage } from './promoted.ts';
import { annotationsOf } from './shown.ts';

const deliver = deliveries({ spawned: true });
let servers: LambdaServer[] = [];
const pages: HealthPage[] = [];

afterEach(async () => {
  const ended = servers;
  servers = [];
  await Promise.all(pages.splice(0).map((page) => page.close()));
  await Promise.all(ended.map((server) => server.close()));
});

interface World {
  readonly lambda: LambdaServer;
  readonly delivery: Delivery;
  /** What the runner gives a job with `id-token: write`. */
  readonly oidc: Readonly<Record<string, string>>;
}

/** A function whose version 1 is v1 and serves; its settings name a role, or `login` is what the job has. */
async function world(login?: 'environment', options: DeliveryOptions = {}): Promise<World> {
  const lambda = await startLambda();
  servers.push(lambda);
  const delivery = await deliver(options);
  for (const [number, description] of [
    ['1', 'v1'],
    ['2', 'v2'],
  ] as const)
    Object.assign(lambda.versions.get(number) ?? {}, { description });
  await delivery.write(
    '.github/rollout.yml',
    `services:
  api:
    plan: { steps: [5, 25, 50, 100], soak: 600ms }
    criteria: [error-rate <= baseline + 1pp]
    platform:
      kind: aws-lambda
      region: eu-west-1
      function: api
      alias: live
      version-is: description
      endpoint: '${lambda.url}'
      sts-endpoint: '${lambda.url}'
${login === undefined ? `      role: ${lambda.role}\n` : ''}    signals: { kind: openmetrics, candidate: '${delivery.candidate.url}', baseline: '${delivery.stable.url}' }
`,
  );
  return {
    lambda,
    delivery,
    oidc: { ACTIONS_ID_TOKEN_REQUEST_URL: `${lambda.url}/oidc?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken },
  };
}

const soak = { service: 'api', interval: '150ms', 'warm-up': '0s', 'min-samples': '20', 'on-share': 'ignore' };

/** No secret stands in anything that a step left, nor in what it hands to its post step. */
function expectNoSecrets(lambda: LambdaServer, steps: readonly StepResult[], delivery: Delivery): void {
  const keys = [...lambda.keys].flatMap(([id, { sessionToken = '' }]) => [`secret-of-${id}`, sessionToken]);
  const secrets = [accessKey.secret, requestToken, ...lambda.tokens.map(([, token]) => token), ...keys];
  const left = steps.map(({ log, rawSummary, outputs, state, rawLog }) =>
    // The runner itself is told what to mask.
    [
      log,
      rawSummary,
      JSON.stringify([outputs, state]),
      rawLog
        .split('\n')
        .filter((line) => !line.startsWith('::add-mask::'))
        .join('\n'),
    ].join('\n'),
  );
  const everything = [...left, JSON.stringify(delivery.github.deployments)].join('\n');
  expect(secrets.filter((secret) => secret !== '' && everything.includes(secret))).toEqual([]);
  expect(secrets.length).toBeGreaterThan(3);
}

test('a rollout of four steps goes through with a role, each process taking it anew, and a rollback hours later finds the number of the last good version', async () => {
  const { lambda, delivery, oidc } = await world();
  const shares: unknown[] = [];
  const steps: StepResult[] = [];
  for (const [index, name] of ['canary-5', 'canary-25', 'canary-50', 'promote'].entries()) {
    const job = await delivery.job({ job: name, env: oidc });
    const step = await job.uses('canary-step', { service: 'api', candidate: 'v2' });
    expect([annotationsOf(step), step.exitCode]).toEqual(['', 0]);
    if (index < 3) expect(await job.uses('soak-monitor', soak)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    shares.push(lambda.shares());
    await job.finish();
    steps.push(...job.steps);
  }
  expect(shares).toEqual([{ 1: 95, 2: 5 }, { 1: 75, 2: 25 }, { 1: 50, 2: 50 }, { 2: 100 }]);
  expect(lambda.alias).toEqual({ primary: '2', weights: {} });
  expect(lambda.tokens).toHaveLength(4);
  expect(steps[0]?.summary).toContain('v2 serves 5 %');

  lambda.publish('v3');
  const job = await delivery.job({ job: 'rollback', runId: '2', env: oidc });
  const rollback = await job.uses('rollback', { service: 'api' });
  expect(annotationsOf(rollback)).not.toMatch(/error/i);
  expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true', from: 'v2', to: 'v1' } });
  expect(lambda.alias).toEqual({ primary: '1', weights: {} });
  const again = await job.uses('rollback', { service: 'api' });
  expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
  await job.finish();
  expectNoSecrets(lambda, [...steps, ...job.steps], delivery);
});

test('after a bad release the clean-up takes the role anew and gives everything back', async () => {
  const { lambda, delivery, oidc } = await world();
  delivery.candidate.badShare = 0.5;
  const job = await delivery.job({ job: 'canary-5', env: oidc });
  expect(await job.uses('canary-step', { service: 'api', candidate: 'v2' })).toMatchObject({ exitCode: 0 });
  expect(await job.uses('soak-monitor', soak)).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(lambda.shares()).toEqual({ 1: 95, 2: 5 });
  const [, post] = await job.finish();
  expect(job.steps.filter(({ phase }) => phase === 'post').map(({ exitCode }) => exitCode)).not.toContain(1);
  expect(lambda.alias).toEqual({ primary: '1', weights: {} });
  expect(lambda.tokens).toHaveLength(2);
  expect(delivery.ledger().at(0)?.at(-1)).toMatch(/^failure: /);
  expectNoSecrets(lambda, [...job.steps, ...(post === undefined ? [] : [post])], delivery);
});

test('with a login of the environment everything works too, and a clean-up after it has ended says what to do', async () => {
  const { lambda, delivery } = await world('environment');
  const env = { AWS_ACCESS_KEY_ID: accessKey.id, AWS_SECRET_ACCESS_KEY: accessKey.secret, AWS_SESSION_TOKEN: accessKey.token };
  const job = await delivery.job({ job: 'canary-5', env });
  expect(await job.uses('canary-step', { service: 'api', candidate: 'v2', 'require-soak': 'false' })).toMatchObject({ exitCode: 0 });
  lambda.keys.set(accessKey.id, { sessionToken: accessKey.token, expired: true });
  const late = await job.uses('canary-step', { service: 'api', candidate: 'v2', 'require-soak': 'false' });
  expect(annotationsOf(late)).toMatch(/AWS_EXPIRED[^]*does not take the credentials any more[^]*What to do: [^]*`role:`/);
  const asked = lambda.requests.length;
  await job.finish();
  const posts = job.steps.filter(({ phase }) => phase === 'post');
  // No second attempt gets another login: what a person has to do is said at once.
  expect(lambda.requests.length - asked).toBeLessThanOrEqual(4 * posts.length);
  expect(posts.map(annotationsOf).join('\n')).toMatch(/TRAFFIC_NOT_RETURNED[^]*does not take the credentials any more/);
  expectNoSecrets(lambda, job.steps, delivery);
});

test('a job that may not have a token is told before anything moves', async () => {
  const { lambda, delivery } = await world();
  const step = await delivery.step('canary-step', { service: 'api', candidate: 'v2' });
  expect(step).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
  expect(annotationsOf(step)).toMatch(/NO_ID_TOKEN[^]*What to do: Add `id-token: write`/);
  expect([lambda.requests, delivery.github.deployments]).toEqual([[], []]);
});

const login = { AWS_ACCESS_KEY_ID: accessKey.id, AWS_SECRET_ACCESS_KEY: accessKey.secret, AWS_SESSION_TOKEN: accessKey.token };

/** v2 was promoted over v1 at once. */
async function promotedAtOnce(): Promise<
  World & { readonly rollback: (inputs?: Readonly<Record<string, string>>) => Promise<StepResult> }
> {
  const at = await world('environment', { spawned: false });
  const step = await at.delivery.step(
    'canary-step',
    { service: 'api', candidate: 'v2', plan: '100', 'require-soak': 'false' },
    { env: login },
  );
  expect([annotationsOf(step), at.lambda.alias]).toEqual(['', { primary: '2', weights: {} }]);
  const rollback = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
    at.delivery.step('rollback', { service: 'api', ...quick, ...inputs }, { runId: '2', env: login });
  return { ...at, rollback };
}

test('versions between which AWS splits nothing go back at once, although steps are asked for, and a dry run says so', async () => {
  const { lambda, rollback } = await promotedAtOnce();
  Object.assign(lambda.versions.get('2') ?? {}, { role: 'arn:aws:iam::123456789012:role/other' });
  const page = await startHealthPage(() => 200);
  pages.push(page);
  const planned = await rollback({ 'dry-run': 'true', health: page.url });
  expect(planned).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
  const said = /v1 gets all traffic at once and not in steps: Versions 1 and 2 have not the same role/;
  expect(planned.log).toMatch(said);
  expect(planned.summary).toMatch(said);
  expect(planned.summary).not.toContain('Give 50 %');
  const back = await rollback({ health: page.url, consecutive: '2', 'verify-timeout': '5s' });
  expect(back).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true', from: 'v2', to: 'v1' } });
  expect(back.log).toMatch(said);
  expect(lambda.alias).toEqual({ primary: '1', weights: {} });
});

describe('a version that somebody deleted', () => {
  const plan = { plan: '100', 'require-soak': 'false' };

  /** v0 was replaced by v1, and v1 by v2; then v1 was deleted. */
  async function deletedBefore() {
    const at = await world('environment', { spawned: false });
    const { lambda, delivery } = at;
    lambda.publish('v3');
    for (const [index, candidate] of ['v2', 'v3'].entries()) {
      const step = await delivery.step('canary-step', { service: 'api', candidate, ...plan }, { runId: String(10 + index), env: login });
      expect(annotationsOf(step)).toBe('');
    }
    lambda.versions.delete('2');
    const before = lambda.requests.filter(({ method }) => method === 'PUT').length;
    const rollback = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
      delivery.step('rollback', { service: 'api', ...quick, ...inputs }, { runId: '20', env: login });
    return { ...at, rollback, puts: () => lambda.requests.filter(({ method }) => method === 'PUT').length - before };
  }

  test.each(['standard', 'emergency'])('is not returned to, and which one can be is said (%s)', async (mode) => {
    const { rollback, puts, lambda } = await deletedBefore();
    const back = await rollback({ mode });
    expect([back.exitCode, puts()]).toEqual([1, 0]);
    expect(annotationsOf(back)).toMatch(/VERSION_GONE\n2 is gone: [^]* Go back to another version that was good: `version: v1`\./);
    const other = await rollback({ mode, version: 'v1' });
    expect(other).toMatchObject({ exitCode: 0, outputs: { from: 'v3', to: 'v1', verified: 'true' } });
    expect(lambda.alias).toEqual({ primary: '1', weights: {} });
  });

  test('and every other one besides is to be deployed again', async () => {
    const { rollback, lambda } = await deletedBefore();
    lambda.versions.delete('1');
    expect(annotationsOf(await rollback())).toMatchInlineSnapshot(`
     "[error] api: rollback refused: VERSION_GONE
     2 is gone: v2 was deployed there, and the platform has it no more, so nothing can give it traffic. Nothing was changed.
     What to do: No older version that was good is left to return to: v1 is not there any more, as the platform has 1 no more. Deploy v2 again, and roll that out (\`weight: 100\` with \`skip-steps: true\` where users cannot wait)."
    `);
  });

  test('cannot be chosen from the list', async () => {
    const { rollback } = await deletedBefore();
    const listed = await rollback({ list: 'true' });
    const releases = JSON.parse(listed.outputs['releases'] ?? '[]') as readonly object[];
    expect(releases).toEqual([
      expect.objectContaining({ version: 'v3', eligible: true }),
      expect.objectContaining({ version: 'v2', eligible: false, whyNot: 'the platform has 2 no more' }),
      expect.objectContaining({ version: 'v1', eligible: true }),
    ]);
    expect(listed.summary).toContain('– the platform has 2 no more');
  });

  test('stays in the list as the ledger has it where AWS cannot be asked', async () => {
    const { delivery } = await deletedBefore();
    const listed = await delivery.step('rollback', { service: 'api', list: 'true' }, { runId: '20' });
    expect(listed.exitCode).toBe(0);
    expect(listed.outputs['releases']).not.toContain('"eligible":false');
  });

  test('gets no more while it is rolled out', async () => {
    const { lambda, delivery } = await world('environment', { spawned: false });
    const inputs = { service: 'api', candidate: 'v2', 'require-soak': 'false' };
    expect(await delivery.step('canary-step', inputs, { runId: '10', env: login })).toMatchObject({ exitCode: 0 });
    lambda.versions.delete('2');
    const next = await delivery.step('canary-step', inputs, { runId: '10', env: login, job: 'next' });
    expect(annotationsOf(next)).toMatchInlineSnapshot(`
     "[error] Refused: VERSION_GONE
     2 is gone: v2 was deployed there, and the platform has it no more, so nothing can give it traffic. Nothing was changed.
     What to do: Deploy v2 again; end the rollout that is under way, if there is one, with the rollback action, and begin anew with what the deployment gives."
    `);
  });
});

test.each(['Pending', 'Failed'])('a version that is %s gets nothing, in the words of the platform', async (state) => {
  const { lambda, delivery } = await world('environment', { spawned: false });
  Object.assign(lambda.versions.get('2') ?? {}, { state });
  const step = await delivery.step('canary-step', { service: 'api', candidate: 'v2' }, { env: login });
  expect(annotationsOf(step)).toMatch(
    new RegExp(
      `AWS_LAMBDA_NOT_READY\\n2 should hold v2, but the platform does not tell it: version 2 is ${state} and cannot serve\\. Nothing`,
    ),
  );
  expect(annotationsOf(step)).toContain('aws lambda wait published-version-active');
  expect(lambda.alias).toEqual({ primary: '1', weights: {} });
});
