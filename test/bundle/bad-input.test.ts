import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { StepResult } from '#testkit/runner';
import { hang, reply, type Fault } from '../contract/stand-in.ts';
import { deliveries, usualRolloutFile, type Delivery } from './delivery.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

const versions = { service: 'api', candidate: 'v2', stable: 'v1' };

let delivery: Delivery | undefined;

/** Runs a step that must be turned down, and returns what the engineer on call reads. */
async function refusal(
  given: Delivery,
  action: string,
  inputs: Readonly<Record<string, string>>,
  outcome = 'input-error',
  toldAfterwards: readonly string[] = [],
): Promise<string> {
  delivery = given;
  const job = await given.job();
  const step: StepResult = await job.uses(action, inputs);
  expect(step).toMatchObject({ exitCode: 1, outputs: { outcome } });
  expect(step.summary).not.toBe('');
  const posts = await job.finish();
  expect(posts.map(({ exitCode, annotations }) => [exitCode, annotations.map(({ title }) => title)])).toEqual(
    posts.map(() => [0, toldAfterwards]),
  );
  return annotationsOf(step);
}

afterEach(() => {
  expect(delivery?.router.weights).toEqual({ v1: 100, v2: 0 });
  expect(delivery?.router.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(delivery?.github.deployments).toEqual([]);
  delivery = undefined;
});

describe('inputs', () => {
  test('a service that the rollout file does not know', async () => {
    expect(await refusal(await deliver(), 'canary-step', { ...versions, service: 'apu' })).toMatchInlineSnapshot(`
     "[error] Input error: UNKNOWN_SERVICE
     .github/rollout.yml has no service apu; did you mean api? It knows: api.
     What to do: Write \`service: api\`, or add apu to the rollout file."
    `);
  });

  test('an environment that the rollout file does not know', async () => {
    const given = await deliver();
    await given.write('.github/rollout.yml', 'services:\n  api:\n    environments:\n      production: {}\n      staging: {}\n');
    expect(await refusal(given, 'canary-step', { ...versions, environment: 'prod' })).toMatchInlineSnapshot(`
     "[error] Input error: UNKNOWN_ENVIRONMENT
     .github/rollout.yml has no environment prod for service api; did you mean production? It knows: production, staging.
     What to do: Write \`environment: production\`, or add prod to the rollout file."
    `);
  });

  test('a weight of 101', async () => {
    expect(await refusal(await deliver(), 'canary-step', { ...versions, weight: '101' })).toMatchInlineSnapshot(`
     "[error] Input error: INVALID_INPUTS
     One input is not valid:
     - weight: 101 is more than 100. Given: "101". Accepted: \`next\`, or a share of traffic from 0 to 100 percent, such as 25 or 25%. Example: next
     What to do: Correct the \`with:\` block of this step. All inputs are described in actions/canary-step/README.md."
    `);
  });

  test('steps that descend', async () => {
    expect(await refusal(await deliver(), 'canary-step', { ...versions, plan: '5, 50, 25, 100' })).toMatchInlineSnapshot(`
     "[error] Input error: INVALID_INPUTS
     One input is not valid:
     - plan: 25 does not come after 50: weights must ascend. Given: "5, 50, 25, 100". Accepted: ascending shares of traffic from 0 to 100 percent, separated by commas. Example: 5, 25, 50, 100
     What to do: Correct the \`with:\` block of this step. All inputs are described in actions/canary-step/README.md."
    `);
  });

  test('a candidate that is stable', async () => {
    expect(await refusal(await deliver(), 'canary-step', { ...versions, candidate: 'v1' })).toMatchInlineSnapshot(`
     "[error] Input error: CANDIDATE_IS_STABLE
     Version v1 is both candidate and stable: there is nothing to roll out.
     What to do: Give the new version as \`candidate\`. If it was promoted already, this is done."
    `);
  });

  test('an input with a typo', async () => {
    expect(await refusal(await deliver(), 'canary-step', { ...versions, wieght: '25' })).toMatchInlineSnapshot(`
     "[warning] 
     Unexpected input(s) 'wieght', valid inputs are ['service', 'environment', 'rollout-file', 'candidate', 'stable', 'weight', 'plan', 'require-soak', 'skip-steps', 'platform', 'on-failure', 'verify-timeout', 'verify-share', 'verify-share-timeout', 'signals', 'ledger', 'github-token']

     [error] Input error: INVALID_INPUTS
     One input is not valid:
     - wieght: there is no such input; did you mean weight? Accepted: service, environment, rollout-file, candidate, stable, weight, plan, require-soak, skip-steps, platform, on-failure, verify-timeout, verify-share, verify-share-timeout, signals, ledger, github-token.
     What to do: Correct the \`with:\` block of this step. All inputs are described in actions/canary-step/README.md."
    `);
  });

  test('several mistakes at once are all told', async () => {
    const inputs = {
      candidate: 'v2',
      weight: 'many',
      plan: '5, 5',
      'verify-timeout': 'soon',
      'on-failure': 'explode',
      platfrom: 'x',
    };
    expect(await refusal(await deliver(), 'canary-step', inputs)).toMatchInlineSnapshot(`
     "[warning] 
     Unexpected input(s) 'platfrom', valid inputs are ['service', 'environment', 'rollout-file', 'candidate', 'stable', 'weight', 'plan', 'require-soak', 'skip-steps', 'platform', 'on-failure', 'verify-timeout', 'verify-share', 'verify-share-timeout', 'signals', 'ledger', 'github-token']

     [error] Input error: INVALID_INPUTS
     6 inputs are not valid:
     - service: it is required and was not given. Accepted: a name of at most 200 printable characters without blanks, commas, \`;\` and \`=\`. Example: api
     - weight: "many" is not a number. Given: "many". Accepted: \`next\`, or a share of traffic from 0 to 100 percent, such as 25 or 25%. Example: next
     - plan: 5 does not come after 5: weights must ascend. Given: "5, 5". Accepted: ascending shares of traffic from 0 to 100 percent, separated by commas. Example: 5, 25, 50, 100
     - on-failure: "explode" is not one of rollback, hold. Given: "explode". Accepted: one of rollback, hold. Example: rollback
     - verify-timeout: found "soon", expected a duration, for example 90s, 5m or 1h30m. Given: "soon". Accepted: a duration such as 90s, 5m or 1h30m. Example: 30s
     - platfrom: there is no such input; did you mean platform? Accepted: service, environment, rollout-file, candidate, stable, weight, plan, require-soak, skip-steps, platform, on-failure, verify-timeout, verify-share, verify-share-timeout, signals, ledger, github-token.
     What to do: Correct the \`with:\` block of this step. All inputs are described in actions/canary-step/README.md."
    `);
  });

  test('a platform of an unknown kind', async () => {
    expect(await refusal(await deliver(), 'canary-step', { ...versions, platform: 'kind: haproxi\nsocket: /x' })).toMatchInlineSnapshot(`
     "[error] Input error: UNKNOWN_KIND
     input platform:1:7 kind: haproxi is not known; did you mean haproxy?
     What to do: Use one of: aws-lambda, command, haproxy, http, kubernetes, vercel."
    `);
  });

  test('platform settings with wrong and missing keys', async () => {
    const platform = 'kind: haproxy\nsockets: /run/haproxy.sock\nbackend: 7';
    expect(await refusal(await deliver(), 'canary-step', { ...versions, platform })).toMatchInlineSnapshot(`
     "[error] Input error: INVALID_SETTINGS
     input platform:1:1 socket: is missing
     input platform:3:10 backend: YAML reads 7 as a number, and may have dropped a zero: write it in quotes as it is meant, such as '1.10'
     input platform:2:10 sockets: unknown key; did you mean socket?
     What to do: Correct the lines above. The schema rollout.schema.json makes editors check the file while you type."
    `);
  });

  test('platform settings that are not YAML', async () => {
    expect(await refusal(await deliver(), 'canary-step', { ...versions, platform: 'kind: [http\nurl: x' })).toMatchInlineSnapshot(`
     "[error] Input error: INVALID_INPUTS
     One input is not valid:
     - platform: line 2, column 1: Flow sequence in block collection must be sufficiently indented and end with a ]. Given: "kind: [http\\nurl: x". Accepted: a YAML mapping or sequence. Example: kind: haproxy\\nsocket: /run/haproxy.sock\\nbackend: api
     What to do: Correct the \`with:\` block of this step. All inputs are described in actions/canary-step/README.md."
    `);
  });

  test('no platform anywhere', async () => {
    const given = await deliver({ rolloutFile: 'services:\n  api: {}\n' });
    expect(await refusal(given, 'canary-step', versions)).toMatchInlineSnapshot(`
     "[error] Input error: NO_PLATFORM
     Neither the input \`platform\` nor .github/rollout.yml says where api in production gets its traffic.
     What to do: Add the input, e.g.
     platform: |
       kind: haproxy
       socket: /run/haproxy.sock
       backend: api"
    `);
  });

  test('no plan anywhere', async () => {
    const given = await deliver();
    await given.write('.github/rollout.yml', usualRolloutFile(given).replace(/^ {4}plan:.*\n/m, ''));
    expect(await refusal(given, 'canary-step', versions)).toMatchInlineSnapshot(`
     "[error] Input error: NO_PLAN
     \`weight: next\` needs a plan, and neither the \`plan\` input nor the rollout file gives one.
     What to do: Add \`plan: 5, 25, 50, 100\`, or ask for a weight such as \`weight: 5\`."
    `);
  });

  test('a candidate that serves everything already', async () => {
    const given = await deliver();
    given.router.set({ v1: 100, v2: 0 });
    await given.write('.github/rollout.yml', usualRolloutFile(given));
    expect(await refusal(given, 'canary-step', { service: 'api', candidate: 'v1' })).toMatchInlineSnapshot(`
     "[error] Input error: CANDIDATE_IS_STABLE
     v1 serves all traffic already: there is nothing to roll out.
     What to do: Give the new version as \`candidate\`."
    `);
  });

  test('a ledger of an unknown kind', async () => {
    expect(await refusal(await deliver(), 'canary-step', { ...versions, ledger: 'gitlab' })).toMatchInlineSnapshot(`
     "[error] Input error: UNKNOWN_LEDGER
     \`ledger\` is "gitlab".
     What to do: Use \`github\` (deployments of this repository) or \`file:PATH\`, e.g. \`file:rollouts.jsonl\`."
    `);
  });
});

describe('criteria', () => {
  test('with a mistake are pointed at by column', async () => {
    const criteria = 'error-rate <= baseline + 1%\nlatency.p95 =< 300ms\ncpu < 80 %% for 5m';
    expect(await refusal(await deliver(), 'soak-monitor', { ...versions, criteria })).toMatchInlineSnapshot(`
     "[error] Input error: INVALID_INPUTS
     One input is not valid:
     - criteria: line 1, column 26: baseline + 1% is ambiguous because error-rate is itself a share; write baseline + 1pp (percentage points) or baseline * 1.01 (relative); line 2, column 13: found "=<", expected an operator (< <= > >= == !=), for example cpu < 80%; did you mean <=?; line 3, column 10: found "%%", expected a unit (%, pp, ms, s, m, h, d, B, KB, MB, GB, /s) or \`for\`, for example 500ms or 80%; did you mean %? Given: "error-rate <= baseline + 1%\\nlatency.p95 =< 300ms\\ncpu < 80 %% for 5m". Accepted: one criterion per line, such as \`error-rate <= baseline + 1pp\` or \`latency.p95 < 300ms for 5m\`. Example: error-rate <= baseline + 1pp\\nlatency.p95 <= baseline * 1.2
     What to do: Correct the \`with:\` block of this step. All inputs are described in actions/soak-monitor/README.md."
    `);
  });

  test('about a metric that the source does not measure', async () => {
    expect(await refusal(await deliver(), 'soak-monitor', { ...versions, criteria: 'error-rat < 1%\ncpu < 80%' })).toMatchInlineSnapshot(`
     "[error] Input error: UNKNOWN_METRIC
     The openmetrics source does not measure error-rat (did you mean error-rate?), cpu. It measures error-rate, latency.
     What to do: Correct the criterion, or add the metric to the settings of \`signals\`."
    `);
  });

  test('that are given nowhere', async () => {
    const given = await deliver();
    await given.write('.github/rollout.yml', usualRolloutFile(given).replace(/^ {4}criteria:\n(?: {6}- .*\n)+/m, ''));
    expect(await refusal(given, 'soak-monitor', versions)).toMatchInlineSnapshot(`
     "[error] Input error: NO_CRITERIA
     Neither the input \`criteria\` nor .github/rollout.yml says what must hold for api.
     What to do: Add the input, e.g. \`criteria: error-rate <= baseline + 1pp\`."
    `);
  });

  test('judged over a past that the source does not keep', async () => {
    expect(await refusal(await deliver(), 'soak-monitor', { ...versions, since: '30m' })).toMatchInlineSnapshot(`
     "[error] Input error: NO_HISTORY
     \`since\` needs a source that keeps history, and the openmetrics source only sees the present.
     What to do: Use \`kind: prometheus\`, or leave \`since\` out to watch from now on."
    `);
  });

  test('without metrics to read are no verdict on the candidate', async () => {
    const given = await deliver();
    await given.candidate.close();
    expect(await refusal(given, 'soak-monitor', versions, 'source-error')).toMatchInlineSnapshot(`
     "[error] Source error: SOURCE_UNREACHABLE
     http://127.0.0.1:PORT/metrics gave no answer: http://127.0.0.1:PORT does not accept connections (ECONNREFUSED).
     What to do: Nothing listens there: check host and port, and that the server is up."
    `);
  });

  test('with a metrics page that is a login page', async () => {
    const given = await deliver();
    given.candidate.instead = { status: 200, body: '<!doctype html><title>Sign in</title>' };
    expect(await refusal(given, 'soak-monitor', versions, 'source-error')).toMatchInlineSnapshot(`
     "[error] Source error: METRICS_UNREADABLE
     http://127.0.0.1:PORT/metrics sent an HTML page instead of metrics.
     What to do: Open the address with curl: it must be the metrics page itself, in Prometheus text or OpenMetrics format."
    `);
  });
});

describe('the rollout file', () => {
  const mistakes = {
    'that is not YAML': 'services:\n  api:\n    plan: { steps: [5, 25\n    criteria: []\n',
    'with a tab': 'services:\n\tapi: {}\n',
    'with mistakes at several places':
      "services:\n  api:\n    plan:\n      steps: [5, 50, 25]\n      soak: 5 minuets\n    criteria:\n      - error-rate <= baseline + 1pp\n      - latency.p95 >> 3s\n    helth: ['https://x.example']\n    platform: { url: 'http://127.0.0.1:9' }\n",
    'that is a list': '- services\n',
    'that is empty': '',
  };

  test.each(Object.entries(mistakes))('%s', async (_, rolloutFile) => {
    expect(await refusal(await deliver({ rolloutFile }), 'canary-step', versions)).toMatchSnapshot();
  });

  test('that names a secret which the job was not given', async () => {
    const given = await deliver();
    await given.write('.github/rollout.yml', usualRolloutFile(given).replace('service: api }', "service: api, token: '${ROUTER_TOKEN}' }"));
    expect(await refusal(given, 'canary-step', versions)).toMatchInlineSnapshot(`
     "[error] Input error: MISSING_VARIABLE
     .github/rollout.yml:7:81 token refers to \${ROUTER_TOKEN}, which is not set in this job.
     What to do: Hand it to the step: \`env: { ROUTER_TOKEN: \${{ secrets.ROUTER_TOKEN }} }\`. A reusable workflow hands on only the secrets of its own list (docs/rollback.md#secrets). Where the text itself is meant, write \`$\${ROUTER_TOKEN}\`."
    `);
  });
});

describe('the router', () => {
  const faults: Readonly<Record<string, Fault>> = {
    'answers 500': reply(500, 'Internal Server Error', { 'content-type': 'text/plain' }),
    'answers HTML': reply(200, '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
    'answers nothing': reply(200, ''),
    'is slow': hang,
    'does not know the service': reply(404, '{"title":"Not found","detail":"There is no route api."}'),
    'does not accept the token': reply(401, '{"title":"Unauthorized"}'),
  };

  test.each(Object.entries(faults))('%s', async (_, fault) => {
    const given = await deliver();
    await given.write('.github/rollout.yml', usualRolloutFile(given).replace('service: api }', 'service: api, timeout: 200ms }'));
    given.router.fail([fault], true);
    expect(await refusal(given, 'canary-step', versions, 'platform-error')).toMatchSnapshot();
  });

  test('is not there', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const platform = `kind: http\nurl: http://127.0.0.1:${String(port)}\nservice: api`;
    expect(await refusal(await deliver(), 'canary-step', { ...versions, platform }, 'platform-error')).toMatchInlineSnapshot(`
     "[error] Platform error: HTTP_ROUTER_UNREACHABLE
     GET http://127.0.0.1:PORT/v1/routes/api got no answer after 3 attempts: http://127.0.0.1:PORT does not accept connections (ECONNREFUSED).
     What to do: Check \`url\`, that the router runs, and that this runner may reach it."
    `);
  });

  test('has an address that cannot be', async () => {
    const platform = 'kind: http\nurl: http://user:hunter22@router.example\nservice: api';
    expect(await refusal(await deliver(), 'canary-step', { ...versions, platform })).toMatchInlineSnapshot(`
     "[error] Input error: HTTP_ROUTER_BAD_URL
     The \`url\` of the http platform (host router.example) has a user name, a password, a query or a fragment.
     What to do: Write only the base address, such as https://router.example.com/api, and pass credentials as \`token\`."
    `);
  });
});

describe('GitHub', () => {
  test('with a token that may only read names the permission to add', async () => {
    const given = await deliver({ permissions: { deployments: 'read' } });
    expect(await refusal(given, 'canary-step', versions, 'ledger-error')).toMatchInlineSnapshot(`
     "[error] Ledger error: GITHUB_PERMISSION_MISSING
     127.0.0.1:PORT did not create a deployment of acme/shop: the token lacks \`deployments: write\` (403: Resource not accessible by integration).
     What to do: Add to the job:
     permissions:
       deployments: write
     Naming one permission sets all others to none, so keep those that the job has.
     In a pull request from a fork the token can only read, whatever the workflow says."
    `);
  });

  test('with a token without any right to deployments', async () => {
    const given = await deliver({ permissions: { deployments: 'none' } });
    expect(await refusal(given, 'canary-step', versions, 'ledger-error')).toMatchInlineSnapshot(`
     "[error] Ledger error: GITHUB_PERMISSION_MISSING
     127.0.0.1:PORT did not list the deployments of acme/shop: the token lacks \`deployments: write\` (403: Resource not accessible by integration).
     What to do: Add to the job:
     permissions:
       deployments: write
     Naming one permission sets all others to none, so keep those that the job has.
     In a pull request from a fork the token can only read, whatever the workflow says."
    `);
  });

  test('with a token that has expired', async () => {
    const given = await deliver();
    expect(await refusal(given, 'canary-step', { ...versions, 'github-token': 'ghs_expired' }, 'ledger-error')).toMatchInlineSnapshot(`
     "[error] Ledger error: GITHUB_TOKEN_INVALID
     127.0.0.1:PORT did not list the deployments of acme/shop: the token is invalid or has expired (401: Bad credentials).
     What to do: Pass \`github-token: \${{ github.token }}\`, or renew the token that the workflow passes.
     A job token ends with its job; an app token after one hour."
    `);
  });

  test('with its hourly budget spent', async () => {
    const given = await deliver({ faults: [{ kind: 'rate-limit', resetInSeconds: 1800, times: 9 }] });
    expect(steady(await refusal(given, 'canary-step', versions, 'ledger-error'))).toMatchInlineSnapshot(`
     "[error] Ledger error: GITHUB_RATE_LIMITED
     127.0.0.1:PORT did not list the deployments of acme/shop: its hourly budget of calls is spent; the limit is lifted at TIME (403: API rate limit exceeded for installation ID 1).
     What to do: Run the job again after that time. GITHUB_TOKEN has 1,000 calls an hour for the whole repository: look for other workflows that poll, or pass the token of a GitHub App, which has its own budget."
    `);
  });
});
