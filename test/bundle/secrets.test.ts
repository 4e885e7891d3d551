import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { StepResult } from '#testkit/runner';
import { reply, type Fault } from '../contract/stand-in.ts';
import { deliveries, token, usualRolloutFile, type Delivery } from './delivery.ts';
import { everythingOf } from './shown.ts';

const deliver = deliveries({ spawned: true });

const versions = { service: 'api', candidate: 'v2', stable: 'v1' };
const secret = 'Tr0ub4dor/and+three=';

/** Every form of the secret in everything that left the steps: raw logs, summaries, outputs, state, files in the workspace, reports, the ledger. */
async function leaksOf(delivery: Delivery, steps: readonly StepResult[], value = secret): Promise<readonly string[]> {
  const forms = [value, Buffer.from(value).toString('base64'), encodeURIComponent(value)];
  const reports = steps.flatMap(({ outputs }) => outputs['report'] ?? []).filter((path) => path !== '');
  const names = await readdir(delivery.workspace, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const places: [string, string][] = [
    ...steps.map((step): [string, string] => [`${step.id} ${step.phase}`, everythingOf(step)]),
    ['GitHub', JSON.stringify(delivery.github.calls)],
    ...(await Promise.all([...reports, ...files].map(async (path): Promise<[string, string]> => [path, await readFile(path, 'utf8')]))),
  ];
  return places.filter(([, text]) => forms.some((form) => text.includes(form))).map(([place]) => place);
}

/** Steps of one job, post steps included. */
async function run(delivery: Delivery, steps: readonly (readonly [string, Readonly<Record<string, string>>])[]): Promise<StepResult[]> {
  const job = await delivery.job({ env: { ROUTER_TOKEN: secret }, debug: true });
  const results: StepResult[] = [];
  for (const [action, inputs] of steps) results.push(await job.uses(action, inputs, { if: 'always()' }));
  // What brings traffic back tries for minutes; what it says of a failure it has said by its first attempts.
  await delivery.write('healed', '');
  const healing = setTimeout(() => {
    delivery.router.fail([]);
  }, 3_000);
  const posts = await job.finish();
  clearTimeout(healing);
  return [...results, ...posts];
}

/** A careless server: it repeats the credentials of the request in its error. */
const echo: Fault = (request, response) => {
  request.resume();
  const said = `not allowed: ${String(request.headers.authorization)} (${Buffer.from(secret).toString('base64')})`;
  response.writeHead(500, { 'content-type': 'text/plain' }).end(said);
};

describe('a secret', () => {
  test('of the router in a variable shows nowhere, whatever the router says', async () => {
    const delivery = await deliver();
    await delivery.write(
      '.github/rollout.yml',
      usualRolloutFile(delivery).replace('service: api }', "service: api, token: '${ROUTER_TOKEN}' }"),
    );
    delivery.router.token = secret;
    const moved = await run(delivery, [['canary-step', versions]]);
    expect(moved[0]).toMatchObject({ exitCode: 0 });
    expect(delivery.router.requests.every(({ headers }) => headers.authorization === `Bearer ${secret}`)).toBe(true);
    delivery.router.fail([echo], true);
    const failed = await run(delivery, [
      ['canary-step', { ...versions, weight: '25' }],
      ['rollback', { service: 'api', 'verify-timeout': '200ms' }],
    ]);
    expect(failed.map(({ exitCode }) => exitCode)).toEqual([1, 1, 0]);
    expect(failed[0]?.log).toContain('not allowed: Bearer ***');
    expect(await leaksOf(delivery, [...moved, ...failed])).toEqual([]);
  });

  test('of the router written into the workflow itself is not repeated either', async () => {
    const delivery = await deliver();
    const platform = `kind: http\nurl: ${delivery.router.url}\nservice: api\ntoken: ${secret}`;
    delivery.router.fail([echo], true);
    const steps = await run(delivery, [
      ['canary-step', { ...versions, platform }],
      ['canary-step', { ...versions, platform: `${platform}\ntimeuot: 5s` }],
      ['canary-step', { ...versions, platform: platform.replace('token: ', 'token: [') }],
    ]);
    expect(steps.slice(0, 3).map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
    expect(await leaksOf(delivery, steps)).toEqual([]);
  });

  test('of the metrics server shows nowhere, in the evidence least of all', async () => {
    const delivery = await deliver();
    const signals = `kind: openmetrics\ncandidate: ${delivery.candidate.url}\nbaseline: ${delivery.stable.url}\ntoken: \${ROUTER_TOKEN}`;
    const soak = { ...versions, signals, duration: '1200ms', interval: '100ms' };
    const body = `denied for ${secret}`;
    delivery.candidate.instead = { status: 500, body };
    const steps = await run(delivery, [['soak-monitor', soak]]);
    delivery.candidate.instead = undefined;
    const late = await delivery.job({ env: { ROUTER_TOKEN: secret }, debug: true });
    const running = late.uses('soak-monitor', soak);
    const spoil = setInterval(() => {
      if (delivery.candidate.looks.length < 4) return;
      delivery.candidate.instead = { status: 500, body };
      delivery.stable.instead = { status: 500, body };
    }, 10);
    steps.push(await running);
    clearInterval(spoil);
    expect(steps.map(({ outputs }) => outputs['outcome'])).toEqual(['source-error', 'source-error']);
    expect(steps.at(-1)?.outputs['report']).toContain('soak-monitor');
    expect(await leaksOf(delivery, steps)).toEqual([]);
  });

  test('that a command of the user prints does not reach the ledger or the report', async () => {
    const delivery = await deliver();
    const program = [
      "const { existsSync, writeFileSync } = require('node:fs');",
      "if (process.env.ROLLOUT_PURPOSE === 'write') writeFileSync('moved', '');",
      "const problems = existsSync('moved') && !existsSync('healed') ? ['cannot log in with ' + process.argv[2]] : [];",
      'console.error(process.argv[2]);',
      "const shares = existsSync('moved') && !existsSync('healed') ? { v1: 95, v2: 5 } : { v1: 100, v2: 0 };",
      'console.log(JSON.stringify({ shares, acknowledged: true, problems }));',
    ].join('\n');
    await delivery.write('split.cjs', program);
    const line = `[node, split.cjs, '\${ROUTER_TOKEN}']`;
    const inputs = { ...versions, platform: `kind: command\nread: ${line}\nwrite: ${line}`, 'verify-timeout': '300ms' };
    const steps = await run(delivery, [
      ['canary-step', inputs],
      ['canary-step', { ...inputs, environment: 'staging', ledger: 'file:rollouts.jsonl' }],
    ]);
    expect(steps[0]?.annotations.map(({ message }) => message).join()).toContain('cannot log in with ***');
    expect(JSON.stringify(delivery.github.calls)).toContain('cannot log in with ***');
    expect(await leaksOf(delivery, steps)).toEqual([]);
  });

  test('of GitHub shows nowhere, also when the server repeats it', async () => {
    const delivery = await deliver();
    delivery.router.fail([reply(500, `who sent ${token}?`)]);
    const steps = await run(delivery, [
      ['canary-step', versions],
      ['canary-step', { ...versions, 'github-token': `${secret} with a space` }],
      ['canary-step', { ...versions, stable: token, reason: 'x' }],
      ['health-check', { endpoints: `http://user:${secret}@127.0.0.1:9/ready`, attempts: '1' }],
    ]);
    expect(await leaksOf(delivery, steps, token)).toEqual([]);
    expect(await leaksOf(delivery, steps)).toEqual([]);
  });
});
