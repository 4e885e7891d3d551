import { describe, expect, test } from '@jest/globals';
import type { StepResult } from '#testkit/runner';
import type { Received } from '../contract/notify/http-server.ts';
import type { Fault } from '../contract/stand-in.ts';
import type { Delivery } from './delivery.ts';
import { leaksOf, type Place } from './leaks.ts';
import { entryOf, type Application } from './seeds/application.ts';
import { releases, world } from './seeds/world.ts';

const { application, delivery: deliver, receiver, mailDrop } = world();

/** Characters that are written differently in URLs, base64 and JSON. No six of them in a row occur by chance. */
const secret = 'kQ9v/X2mZ+7pL4w=R8tB"6nD';
/** The same, for places that take fewer characters: the path of an address, a key. */
const pathSecret = 'jW3xY8cVb5hN1sGq7TzFk2Md';
const node = process.execPath;

interface Job {
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly (readonly [action: string, inputs: Readonly<Record<string, string>>])[];
}

let run = 4_000_000;

/** Steps of one job, each whatever became of the one before, post steps included. */
async function runJob(delivery: Delivery, { env = {}, steps }: Job): Promise<readonly StepResult[]> {
  run += 1;
  const job = await delivery.job({ env, debug: true, runId: String(run) });
  const results: StepResult[] = [];
  for (const [action, inputs] of steps) results.push(await job.uses(action, inputs, { if: 'always()' }));
  return [...results, ...(await job.finish())];
}

/** Texts that a server may repeat, cut at another place of the secret each: lengths of what stands before it. */
function around(limit: number, secretLength: number): readonly number[] {
  return [6, 11, 17].map((inside) => limit - Math.min(inside, secretLength - 2));
}

const quick = { attempts: '4', 'verify-timeout': '200ms', consecutive: '1' };

async function released(app: Application, more: object, suite: object = {}): Promise<Delivery> {
  const delivery = await deliver({ services: { app: entryOf(app, more) }, ...suite });
  await releases(delivery, app, ['v0', 'v1', 'v2']);
  return delivery;
}

/** A careless router: it repeats the credentials of the request, and whatever else, behind a text of this length. */
function says(before: number, text: string): Fault {
  return (request, response) => {
    request.resume();
    response.writeHead(500, { 'content-type': 'text/plain' }).end(`${'x'.repeat(before)}${text}${'y'.repeat(400)}`);
  };
}

describe('a secret of the platform, in a variable that the rollout file names,', () => {
  const env = { ROUTER_TOKEN: secret };
  const withToken = (app: Application) => ({
    platform: { kind: 'http', url: app.router.url, service: 'app', token: '${ROUTER_TOKEN}' },
  });

  test('shows nowhere when the router repeats it, in whichever form and wherever the text is cut', async () => {
    const [app, slack] = await Promise.all([application('app'), receiver({ status: 200, body: 'ok' })]);
    const delivery = await released(app, {}, { notify: [{ kind: 'slack', from: 'info', url: `${slack.url}/services/x` }] });
    await delivery.write(
      '.github/rollout.yml',
      JSON.stringify({
        services: { app: entryOf(app, withToken(app)) },
        notify: [{ kind: 'slack', from: 'info', url: `${slack.url}/services/x` }],
      }),
    );
    app.router.token = secret;
    const forms = [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
      Buffer.from(`user:${secret}`).toString('base64'),
    ];
    const faults = [
      ...forms.map((form) => says(0, `denied: ${form} `)),
      ...forms.flatMap((form) => around(119, form.length).map((before) => says(before, form))),
    ];
    const steps: StepResult[] = [];
    for (let from = 0; from < faults.length; from += 6) {
      app.router.fail(faults.slice(from, from + 6), true);
      const inputs = { service: 'app', ...quick, attempts: '3', 'pull-request-comment': 'true', 'commit-status': 'check' };
      steps.push(...(await runJob(delivery, { env, steps: [['rollback', inputs]] })));
    }
    steps.push(
      ...(await runJob(delivery, {
        env,
        steps: [
          ['rollback', { service: 'app', mode: 'dry-run' }],
          ['rollback', { mode: 'reconcile' }],
        ],
      })),
    );
    expect(steps[0]).toMatchObject({ exitCode: 1 });
    expect(steps[0]?.log).toContain('denied: ***');
    expect(slack.received.length).toBeGreaterThan(0);
    expect(await leaksOf(secret, delivery, steps, slackTold(slack.received))).toEqual([]);
  });

  test('shows nowhere when it is in the details, in the output of hooks, and in the name of a target', async () => {
    const [app, hook, mail] = await Promise.all([application('app'), receiver({ status: 202, body: '{}' }), mailDrop()]);
    const delivery = await released(app, {});
    const printing = (before: number): readonly string[] => [
      node,
      '-e',
      `console.error('x'.repeat(${String(before)}) + process.env.ROUTER_TOKEN + 'y'.repeat(${String(300 - 10 - (before % 300))})); process.exitCode = 1`,
    ];
    const rollback = {
      pause: '0s',
      before: [0, 5, 280, 290].map((before) => ({ run: printing(before), name: `before ${String(before)}`, 'on-failure': 'continue' })),
      after: [0, 5, 280, 290].map((before) => ({ run: printing(before), name: `after ${String(before)}`, 'on-failure': 'fail' })),
    };
    await delivery.write(
      '.github/rollout.yml',
      JSON.stringify({
        services: { app: entryOf(app, { ...withToken(app), rollback }) },
        notify: [
          { kind: 'webhook', from: 'info', url: `${hook.url}/events` },
          {
            kind: 'email',
            from: 'info',
            host: '127.0.0.1',
            port: mail.port,
            security: 'none',
            sender: 'a@example.com',
            to: ['b@example.com'],
          },
        ],
      }),
    );
    delivery.github.addPullRequest({ sha: '0123456789abcdef0123456789abcdef01234567' });
    app.router.token = secret;
    app.router.set({ ...app.router.weights, [secret]: 0 });
    const details = `${'d'.repeat(70)} ${secret}${' and longer'.repeat(60)}`;
    const steps = await runJob(delivery, {
      env,
      steps: [['rollback', { service: 'app', ...quick, details, 'pull-request-comment': 'true', 'commit-status': 'status' }]],
    });
    expect(steps[0]).toMatchObject({ exitCode: 1, outputs: { changed: 'true' } });
    expect(delivery.ledger().at(-1)?.at(-1)).toContain('***');
    expect(hook.received).toHaveLength(1);
    expect(mail.mails).toHaveLength(1);
    const told: readonly Place[] = [...slackTold(hook.received), ...mail.mails.map(({ raw, text }): Place => ['mail', `${raw}\n${text}`])];
    const files = await leaksOf(secret, delivery, steps, told);
    expect(files).toEqual([]);
  });

  test('shows nowhere when it is in the version that is asked for, wherever that is cut', async () => {
    const [app, other] = await Promise.all([application('app'), application('other')]);
    const delivery = await released(app, {});
    await delivery.write(
      '.github/rollout.yml',
      JSON.stringify({ services: { app: entryOf(app, withToken(app)), other: entryOf(other, withToken(other)) } }),
    );
    app.router.token = secret;
    const versions = [secret, `v-${secret}`, ...around(200, secret.length).map((before) => `${'v'.repeat(before)}${secret}`)];
    const steps = await runJob(delivery, {
      env,
      steps: [
        ...versions.map((version) => ['rollback', { service: 'app', version, ...quick }] as const),
        ...versions.map((version) => ['rollback', { scope: 'all', version: `${version} a=b`, ...quick }] as const),
      ],
    });
    expect(steps.map(({ exitCode }) => exitCode)).toEqual(steps.map(() => 1));
    expect(await leaksOf(secret, delivery, steps)).toEqual([]);
  });

  test('never becomes a version in the ledger: canary-step refuses it', async () => {
    const app = await application('app');
    const delivery = await deliver({ services: { app: entryOf(app, withToken(app)) } });
    app.router.token = secret;
    app.router.set({ v1: 100, [secret]: 0 });
    const steps = await runJob(delivery, {
      env,
      steps: [['canary-step', { service: 'app', candidate: secret, stable: 'v1', weight: '5' }]],
    });
    expect(steps[0]).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(steps[0]?.annotations.map(({ title }) => title)).toEqual(['Input error: SECRET_IN_NAME']);
    expect(delivery.github.deployments).toEqual([]);
    expect(await leaksOf(secret, delivery, steps)).toEqual([]);
  });

  test('shows nowhere when GitHub repeats it, for the ledger, the incident or the comment, wherever that is cut', async () => {
    const app = await application('app');
    const delivery = await released(app, {});
    await delivery.write('.github/rollout.yml', JSON.stringify({ services: { app: entryOf(app, withToken(app)) } }));
    app.router.token = secret;
    delivery.github.addPullRequest({ sha: '0123456789abcdef0123456789abcdef01234567' });
    const repeated = (on: string, before: number) =>
      ({ kind: 'says', on, status: 422, message: `${'x'.repeat(before)}${secret}${'y'.repeat(300)}`, times: 20 }) as const;
    const all: StepResult[] = [];
    for (const before of [0, ...around(299, secret.length)]) {
      delivery.github.inject(
        repeated('repos/create-deployment-status', before),
        repeated('issues/create', before),
        repeated('issues/create-comment', before),
        repeated('repos/create-commit-status', before),
      );
      app.router.set({ v0: 0, v1: 0, v2: 100 });
      all.push(
        ...(await runJob(delivery, {
          env,
          steps: [['rollback', { service: 'app', ...quick, 'pull-request-comment': 'true', 'commit-status': 'status', steps: '100' }]],
        })),
      );
      delivery.github.calm();
    }
    delivery.github.inject(repeated('repos/list-deployments', 0));
    all.push(...(await runJob(delivery, { env, steps: [['rollback', { service: 'app', mode: 'emergency', version: 'v1' }]] })));
    expect(all.map(({ exitCode }) => exitCode)).toEqual(all.map(() => 1));
    expect(all[0]?.log).toContain('***');
    expect(await leaksOf(secret, delivery, all)).toEqual([]);
  });

  test('shows nowhere when a health address tells it as its version, wherever that is cut', async () => {
    const [app, hook] = await Promise.all([application('app'), receiver({ status: 202, body: '{}' })]);
    const delivery = await released(app, {});
    const versions = [secret, ...around(79, secret.length).map((before) => `${'v'.repeat(before)}${secret}`)];
    const pages = await Promise.all(versions.map((version) => receiver({ status: 200, headers: { 'x-version': version } })));
    await delivery.write(
      '.github/rollout.yml',
      JSON.stringify({
        services: { app: entryOf(app, { ...withToken(app), health: pages.map(({ url }) => `${url}/ready`) }) },
        notify: [{ kind: 'webhook', from: 'info', url: `${hook.url}/events` }],
      }),
    );
    app.router.token = secret;
    const steps = await runJob(delivery, { env, steps: [['rollback', { service: 'app', ...quick, steps: '100' }]] });
    expect(steps[0]).toMatchObject({ exitCode: 1, outputs: { changed: 'true', verified: 'false' } });
    expect(steps[0]?.log).toContain('runs version ***');
    expect(await leaksOf(secret, delivery, steps, slackTold(hook.received))).toEqual([]);
  });

  test('of one service shows nowhere when a hook of another one, which comes first, prints it', async () => {
    const [first, second] = await Promise.all([application('first'), application('second')]);
    const hook = [{ run: [node, '-e', 'console.log(process.env.ROUTER_TOKEN); process.exitCode = 1'], name: 'careless' }];
    const delivery = await deliver({ services: { first: entryOf(first), second: entryOf(second) } });
    await releases(delivery, first, ['v1', 'v2']);
    await releases(delivery, second, ['w1', 'w2']);
    const token = { platform: { kind: 'http', url: second.router.url, service: 'second', token: '${ROUTER_TOKEN}' } };
    await delivery.write(
      '.github/rollout.yml',
      JSON.stringify({
        services: { first: entryOf(first, { rollback: { pause: '0s', before: hook } }), second: entryOf(second, token) },
        rollback: { order: ['first', 'second'] },
      }),
    );
    const steps = await runJob(delivery, { env, steps: [['rollback', { scope: 'all', ...quick }]] });
    expect(steps[0]).toMatchObject({ exitCode: 1, outputs: { changed: 'true' } });
    expect(steps[0]?.log).toContain('Hook careless ended with exit code 1: ***');
    expect(await leaksOf(secret, delivery, steps)).toEqual([]);
  });
});

describe('a secret of a channel', () => {
  const key = 'R0utingKeyR0utingKeyR0utingK3yXq';
  const env = (url: string): Readonly<Record<string, string>> => ({
    CHANNEL_URL: `${url}/services/T0/B0/${pathSecret}`,
    ROUTING_KEY: key,
    SIGNING: `whsec-${pathSecret}`,
  });
  const careless = (status: number) => (request: Received) => ({
    status,
    body: `${'x'.repeat(180)}${request.path} ${request.body.slice(0, 100)} ${pathSecret} ${Buffer.from(pathSecret).toString('base64')} ${key}`,
  });

  test('shows nowhere when the receivers repeat it', async () => {
    const [app, slack, teams, pager, hook] = await Promise.all([
      application('app'),
      receiver(careless(404)),
      receiver(careless(403)),
      receiver(careless(400)),
      receiver(careless(500)),
    ]);
    const delivery = await released(
      app,
      {},
      {
        notify: [
          { kind: 'slack', from: 'info', url: '${SLACK_URL}' },
          { kind: 'teams', from: 'info', url: '${TEAMS_URL}' },
          { kind: 'pagerduty', from: 'info', 'routing-key': '${ROUTING_KEY}', url: '${PAGER_URL}' },
          { kind: 'webhook', from: 'info', url: '${HOOK_URL}', secret: '${SIGNING}' },
          { kind: 'slack', from: 'info', url: `${slack.url}/services/T0/B0/${pathSecret}` },
        ],
      },
    );
    const urls = { SLACK_URL: slack.url, TEAMS_URL: teams.url, PAGER_URL: pager.url, HOOK_URL: hook.url };
    const paths = Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, `${url}/services/T0/B0/${pathSecret}`]));
    const steps = await runJob(delivery, {
      env: { ...env(''), ...paths },
      steps: [['rollback', { service: 'app', ...quick, details: key }]],
    });
    expect(steps[0]).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(steps[0]?.annotations).toHaveLength(5);
    // The file that the user wrote is the user's.
    await delivery.write('.github/rollout.yml', '');
    expect(await leaksOf(pathSecret, delivery, steps, slackTold([...slack.received, ...teams.received, ...hook.received]))).toEqual([]);
    expect(await leaksOf(key, delivery, steps, slackTold([...slack.received, ...teams.received, ...hook.received]))).toEqual([]);
  });

  test('shows nowhere when a hook prints the address, all of it or its path, before any channel was told', async () => {
    const [app, slack] = await Promise.all([application('app'), receiver({ status: 200, body: 'ok' })]);
    const print = (what: string): readonly string[] => [node, '-e', `console.log(${what}); process.exitCode = 1`];
    const delivery = await released(
      app,
      {
        rollback: {
          pause: '0s',
          before: [
            { run: print('process.env.CHANNEL_URL'), name: 'address', 'on-failure': 'continue' },
            { run: print('new URL(process.env.CHANNEL_URL).pathname'), name: 'path', 'on-failure': 'continue' },
          ],
        },
      },
      { notify: [{ kind: 'slack', from: 'info', url: '${CHANNEL_URL}' }] },
    );
    const steps = await runJob(delivery, { env: env(slack.url), steps: [['rollback', { service: 'app', ...quick }]] });
    expect(steps[0]).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(slack.received).toHaveLength(1);
    expect(await leaksOf(pathSecret, delivery, steps, slackTold(slack.received))).toEqual([]);
  });
});

/** What receivers were told; the address and the headers are the secret's own place. */
function slackTold(received: readonly Received[]): readonly Place[] {
  return received.map(({ body }, index): Place => [`notice ${String(index)}`, body]);
}
