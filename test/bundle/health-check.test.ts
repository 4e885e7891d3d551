import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { StepResult } from '#testkit/runner';
import { copyBundles } from './job.ts';
import { reportOf, reportProblems } from './reports.ts';
import { annotationsOf, steady } from './shown.ts';

const bundles = copyBundles();
let server: Server;
let address = '';
/** Requests to `/starting` that are still answered 503. */
let startsIn = 0;
let steps: StepResult[] = [];

beforeAll(async () => {
  server = createServer((request, answer) => {
    answer.setHeader('x-version', 'v1');
    if (request.url === '/silent') return;
    if (request.url === '/starting') startsIn -= 1;
    answer.statusCode = request.url === '/down' || (request.url === '/starting' && startsIn >= 0) ? 503 : 200;
    answer.end(JSON.stringify({ version: 'v2' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

beforeEach(() => {
  startsIn = 0;
});

afterEach(() => {
  const problems = steps.flatMap(reportProblems);
  steps = [];
  expect(problems).toEqual([]);
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function check(inputs: Readonly<Record<string, string>>, workspace?: string): Promise<StepResult> {
  const job = await bundles.job(workspace === undefined ? {} : { workspace });
  const step = await job.uses('health-check', inputs);
  steps.push(step);
  return step;
}

describe('the bundle of health-check', () => {
  test('passes when the service answers with the expected version, and says so', async () => {
    const step = await check({ endpoints: `${address}/ready`, 'expect-version': 'v2' });
    expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'passed', healthy: 'true', unhealthy: '' } });
    expect(steady(step.log)).toMatchInlineSnapshot(`
     "rollout-actions health-check 1.0.0
     Healthy: http://127.0.0.1:PORT/ready (200, N s)"
    `);
    expect(steady(step.summary)).toMatchInlineSnapshot(`
     "### ✅ 1 endpoint healthy and runs v2

     |  | endpoint | status | time | tries | addresses | problem |
     | --- | --- | --- | --- | --- | --- | --- |
     | ✅ | \`http://127.0.0.1:PORT/ready\` | 200 | N s | 1 | 1 |  |"
    `);
  });

  test('fails when one of several is down, with its address, after its tries', async () => {
    const endpoints = `${address}/ready\n${address}/down\n${address}/also`;
    const step = await check({ endpoints, attempts: '2', 'retry-delay': '10ms' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', healthy: 'false', unhealthy: `${address}/down` } });
    expect(annotationsOf(step)).toMatchInlineSnapshot(`
     "[error] Unhealthy: ENDPOINT_UNHEALTHY
     http://127.0.0.1:PORT/down answered 503, expected 200-299 (after 2 tries).
     What to do: Look into the log of the service, and of what stands in front of it. If it only needs more time to start, raise \`attempts\` (now 2)."
    `);
    expect(steady(step.log)).toMatchInlineSnapshot(`
     "rollout-actions health-check 1.0.0
     http://127.0.0.1:PORT/down answered 503, expected 200-299; try 2 in N s.
     Healthy: http://127.0.0.1:PORT/ready (200, N s)
     Healthy: http://127.0.0.1:PORT/also (200, N s)
     ##[error]http://127.0.0.1:PORT/down answered 503, expected 200-299 (after 2 tries).
     What to do: Look into the log of the service, and of what stands in front of it. If it only needs more time to start, raise \`attempts\` (now 2)."
    `);
    expect(steady(step.summary)).toMatchInlineSnapshot(`
     "### ❌ 1 of 3 endpoints unhealthy

     |  | endpoint | status | time | tries | addresses | problem |
     | --- | --- | --- | --- | --- | --- | --- |
     | ❌ | \`http://127.0.0.1:PORT/down\` | 503 | N s | 2 | – | answered 503, expected 200-299 |
     | ✅ | \`http://127.0.0.1:PORT/ready\` | 200 | N s | 1 | 1 |  |
     | ✅ | \`http://127.0.0.1:PORT/also\` | 200 | N s | 1 | 1 |  |

     **Code:** \`ENDPOINT_UNHEALTHY\`

     Next: open the address yourself; if it is healthy now, run this again.

     - Look into the log of the service, and of what stands in front of it. If it only needs more time to start, raise \\\`attempts\\\` (now 2)."
    `);
  });

  test('fails when an old version answers, wherever it tells its version', async () => {
    const json = await check({ endpoints: `${address}/ready`, 'expect-version': 'v3', attempts: '1' });
    expect(annotationsOf(json)).toMatchInlineSnapshot(`
     "[error] Unhealthy: ENDPOINT_UNHEALTHY
     http://127.0.0.1:PORT/ready runs version v2, expected v3 (after 1 try).
     What to do: Check that the deployment of the expected version has ended and that \`expect-version\` is written as the service writes it. If it only needs more time to start, raise \`attempts\` (now 1)."
    `);
    const header = await check({
      endpoints: `${address}/ready`,
      'expect-version': 'v3',
      'version-from': 'header:X-Version',
      attempts: '1',
    });
    expect(annotationsOf(header)).toMatchInlineSnapshot(`
     "[error] Unhealthy: ENDPOINT_UNHEALTHY
     http://127.0.0.1:PORT/ready runs version v1, expected v3 (after 1 try).
     What to do: Check that the deployment of the expected version has ended and that \`expect-version\` is written as the service writes it. If it only needs more time to start, raise \`attempts\` (now 1)."
    `);
    const nowhere = await check({ endpoints: `${address}/ready`, 'expect-version': 'v3', 'version-from': 'json:build.id', attempts: '1' });
    expect(annotationsOf(nowhere)).toMatchInlineSnapshot(`
     "[error] Unhealthy: ENDPOINT_UNHEALTHY
     http://127.0.0.1:PORT/ready does not tell its version in JSON field build.id (after 1 try).
     What to do: Look at an answer with \`curl -i\`: \`version-from\` is \`json:build.id\`, and must name the header or JSON field that tells the version."
    `);
  });

  test('waits for a service that is starting', async () => {
    startsIn = 2;
    const step = await check({ endpoints: `${address}/starting`, 'retry-delay': '10ms' });
    expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed' } });
    expect(reportOf(step)).toMatchObject({ endpoints: [{ attempts: 3, healthy: true, status: 200 }] });
    expect(steady(step.log)).toMatchInlineSnapshot(`
     "rollout-actions health-check 1.0.0
     http://127.0.0.1:PORT/starting answered 503, expected 200-299; try 2 in N s.
     http://127.0.0.1:PORT/starting answered 503, expected 200-299; try 3 in N s.
     Healthy: http://127.0.0.1:PORT/starting (200, N s, after 3 tries, each over a new connection, from one address)"
    `);
  });

  test('gives up on a service that says nothing, within its limits', async () => {
    const step = await check({ endpoints: `${address}/silent`, timeout: '100ms', attempts: '2', 'retry-delay': '10ms' });
    expect(step.exitCode).toBe(1);
    expect(annotationsOf(step)).toMatchInlineSnapshot(`
     "[error] Unhealthy: ENDPOINT_UNHEALTHY
     http://127.0.0.1:PORT/silent did not answer (timeout): http://127.0.0.1:PORT did not answer within N s (after 2 tries).
     What to do: Look at the load and the log of the service, and whether a firewall drops what this runner sends; raise \`timeout\` where it is that slow rightly. If it only needs more time to start, raise \`attempts\` (now 2)."
    `);
  });

  test('reads the addresses of a service from the rollout file', async () => {
    const workspace = await bundles.folder();
    await mkdir(join(workspace, '.github'));
    await writeFile(join(workspace, '.github/rollout.yml'), `services:\n  api:\n    health:\n      - ${address}/ready\n`);
    expect(await check({ service: 'api' }, workspace)).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed' } });
    expect(annotationsOf(await check({ service: 'web' }, workspace))).toMatchInlineSnapshot(`
     "[error] Input error: UNKNOWN_SERVICE
     .github/rollout.yml has no service web. It knows: api.
     What to do: Write one of these as \`service\`, or add web to the rollout file."
    `);
  });

  test.each([
    'http://127.0.0.1:9/a, http://127.0.0.1:9/b',
    'http://127.0.0.1:9/a http://127.0.0.1:9/b',
    'http://127.0.0.1:9/a,http://127.0.0.1:9/b',
  ])('%j is not asked as one address', async (endpoints) => {
    const step = await check({ endpoints });
    expect(step).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(annotationsOf(step)).toContain('one address per line');
  });

  test('without anything to check, or with something that is no address, says what it needs', async () => {
    expect(annotationsOf(await check({}))).toMatchInlineSnapshot(`
     "[error] Input error: NO_ENDPOINTS
     There is nothing to check: the input \`endpoints\` is empty and the rollout file names no \`health\` addresses for the service.
     What to do: Add the input, e.g. \`endpoints: https://api.example.com/health/ready\`."
    `);
    expect(annotationsOf(await check({ endpoints: 'api.example.com/ready\nftp://x' }))).toMatchInlineSnapshot(`
     "[error] Input error: INVALID_ENDPOINT
     Not an http or https address: "api.example.com/ready", "ftp://x".
     What to do: Give one address per line, e.g. https://api.example.com/health/ready."
    `);
  });
});
