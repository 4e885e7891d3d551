/** GitHub's own client, as actions get it from @actions/github, keeps ours honest: both do the same work on a GitHub of their own, and nothing may differ. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { retry } from '@octokit/plugin-retry';
import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { RolloutRecord } from '#core/ledger';
import type { Clock } from '#core/ports';
import type { GitHub } from '#github/client';
import { DeploymentReader } from '#github/deployment-reader';
import { githubLedger } from '#github/deployments';
import { createFeedback } from '#github/feedback';
import { githubIncidents } from '#github/incidents';
import { IncidentComments } from '#github/incidents/comments';
import { approversOf } from '#github/run-approvals';
import { attemptStanding, runStanding } from '#github/run-standing';
import { storedSecrets } from '#github/stored-secrets';
import { fakeClock } from '#testkit/fake-clock';
import { startGitHub, type GitHubStandIn, type GitHubStandInOptions, type ReceivedRequest } from '#testkit/github';
import { actionsBot } from '#testkit/github/issues';
import { testPorts, type TestPorts } from '#testkit/ports';
import { entry, newRollout } from './ledger-contract.ts';
import { octokitFor, throughOctokit, throughOurs } from './octokit.ts';

const root = join(import.meta.dirname, '../..');
const begin = Date.parse('2026-11-21T03:04:00Z');
const sha = 'a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d';
/** With everything that an address has to escape. */
const environment = 'eu/prod 1+ü&x=?#%';

interface World {
  readonly standIn: GitHubStandIn;
  readonly ports: TestPorts;
  readonly clock: Clock;
  /** In the order in which they arrived. */
  readonly requests: readonly ReceivedRequest[];
  readonly github: GitHub;
}

type Client = 'ours' | 'octokit';

const started: GitHubStandIn[] = [];
afterEach(async () => {
  for (const standIn of started.splice(0)) await standIn.stop();
});

async function world(client: Client, options: GitHubStandInOptions = {}): Promise<World> {
  const clock = fakeClock(begin, { auto: true });
  const requests: ReceivedRequest[] = [];
  const standIn = await startGitHub({
    now: () => clock.now(),
    ...options,
    onRequest: (request) => {
      requests.push(request);
      options.onRequest?.(request);
    },
  });
  started.push(standIn);
  const ports = testPorts({ clock });
  const github = client === 'ours' ? throughOurs(standIn, ports) : throughOctokit(octokitFor(standIn), standIn);
  return { standIn, ports, clock, requests, github };
}

/** What one of them does is `what`; the same for both, in turn. */
async function both<T>(what: (client: Client) => Promise<T>): Promise<Readonly<Record<Client, T>>> {
  return { ours: await what('ours'), octokit: await what('octokit') };
}

const run = newRollout().run;
const counting = (prefix: string): (() => string) => {
  let count = 0;
  return () => `${prefix}-${String((count += 1))}`;
};

/** A rollout that passes, one that fails and the first one restored; what is read of them afterwards. */
async function keepLedger({ github, ports, clock }: World): Promise<unknown> {
  const connect = (nonce: string): ReturnType<typeof githubLedger> =>
    githubLedger({ github, log: ports.log, clock, nonce: counting(nonce) });
  const ledger = connect('first');
  const opened = await ledger.open(newRollout({ environment }));
  const moved = await ledger.record(opened, entry('in-progress', 5, 'traffic “moved” → 5 % <b>'));
  const passed = await ledger.record(moved, entry('passed', 100));
  const second = await connect('second').open(newRollout({ environment, candidate: 'v3', stable: 'v2' }));
  const refused = await connect('third')
    .open(newRollout({ environment, candidate: 'v4', stable: 'v2' }))
    .catch((error: unknown) => (error instanceof RolloutError ? [error.code, error.message] : error));
  const failed = await ledger.record(second, entry('failed', 0));
  const reader = connect('reader');
  const history: RolloutRecord[] = [];
  for await (const rollout of reader.history('api', environment)) history.push(rollout);
  const reread = await reader.reread(passed);
  return {
    passed,
    failed,
    refused,
    latest: await reader.latest('api', environment),
    history,
    reread,
    services: await reader.services(environment),
  };
}

/** A problem that is reported twice, escalated, seen by somebody and over. */
async function keepIncidents({ github, ports, clock, standIn }: World): Promise<unknown> {
  const incidents = githubIncidents({
    github,
    log: ports.log,
    clock,
    redact: (text) => text,
    labels: ['ops'],
    assignees: ['ada'],
    reopenWithinMs: 7 * 86_400_000,
    escalateAfterMs: 900_000,
    nonce: counting('incident'),
  });
  const subject = { service: 'api', environment, kind: 'rollback' };
  const problem = {
    ...subject,
    occurrence: 'run 77',
    severity: 'warning',
    title: 'v3 was rolled back',
    happened: 'v3 answered 4.1 % of its requests with errors.',
    done: ['Traffic returned to v2.'],
    next: ['Find out why.'],
    evidence: [['error rate', '4.1 %']],
    links: [{ label: 'Run 77', url: run.url }],
    detectedAt: begin,
  } as const;
  const reports = [await incidents.report(problem), await incidents.report({ ...problem, occurrence: 'run 78' })];
  await clock.sleep(1_000_000);
  const raised = await incidents.escalate();
  const incident = standIn.issues.all.find(({ isPullRequest }) => !isPullRequest);
  standIn.issues.comment(incident?.number ?? 0, 'I look.', { login: 'ada', type: 'User', association: 'MEMBER' });
  await clock.sleep(1_000_000);
  const seen = await incidents.escalate();
  const recovery = { occurrence: 'run 80', at: clock.now(), note: 'v4 passed.', links: [{ label: 'Run 80', url: run.url }] };
  expect(seen.acknowledged).toHaveLength(1);
  return { reports, raised, seen, recovered: await incidents.recover(subject, recovery), open: await incidents.open() };
}

/** Comment, commit status and check run, each written twice. */
async function giveFeedback({ github, ports }: World): Promise<unknown> {
  const feedback = createFeedback({ github, log: ports.log, redact: (text) => text });
  const subject = { sha, service: 'api', environment, action: 'soak-monitor' };
  const results: unknown[] = [];
  for (const [verdict, what, weight] of [
    ['pass', 'all criteria hold', 5],
    ['fail', 'error rate 4 %', 25],
  ] as const) {
    results.push(await feedback.comment(subject, { verdict, what, weight, url: run.url, at: begin }));
    results.push(await feedback.status(subject, { verdict, what, url: run.url }));
    results.push(await feedback.check(subject, { verdict, what, url: run.url }));
  }
  return results;
}

async function askAboutRuns({ github, ports, standIn }: World): Promise<unknown> {
  const { id } = standIn.addRun({ id: 77, approvers: ['ada', 'grace'], earlier: { 1: 'failure' } });
  return {
    approvers: await approversOf(github, String(id), ports.log),
    standing: await runStanding(github, run),
    attempt: await attemptStanding(github, run),
    gone: await runStanding(github, { id: '78', attempt: 1, url: run.url.replace('77', '78') }),
  };
}

async function askAboutSecrets({ github, standIn }: World): Promise<unknown> {
  standIn.addSecret({ name: 'A', updatedAt: '2026-01-01T00:00:00Z' });
  standIn.addSecret({ name: 'A', updatedAt: '2026-02-01T00:00:00Z', environment });
  return storedSecrets(github, environment);
}

interface Worked extends World {
  readonly readings: unknown;
}

/** Everything that the suite does on GitHub. Another job comments in the moment before our first comment, so that one of the two goes again. */
async function work(client: Client): Promise<Worked> {
  let race = true;
  const here: World = await world(client, {
    onRequest: ({ method, path, body }) => {
      const [, number] = /\/issues\/(\d+)\/comments$/.exec(path) ?? [];
      if (!race || method !== 'POST' || Number(number) !== pullRequest) return;
      race = false;
      here.standIn.issues.comment(pullRequest, v.parse(v.object({ body: v.string() }), body).body, actionsBot);
    },
  });
  const pullRequest = here.standIn.addPullRequest({ sha });
  const readings = {
    feedback: await giveFeedback(here),
    ledger: await keepLedger(here),
    incidents: await keepIncidents(here),
    runs: await askAboutRuns(here),
    secrets: await askAboutSecrets(here),
  };
  return { ...here, readings };
}

/** Routes that our packages name in a call. */
function routesInUse(): readonly string[] {
  const files = ['packages/github', 'actions'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(root, folder, file)),
  );
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']+)'/g)].map(([, route = '']) => route),
  );
  return [...new Set(named)].sort();
}

function routeOf({ method, path }: ReceivedRequest, routes: readonly string[]): string | undefined {
  return routes.find((route) => {
    const [verb, template = ''] = route.split(' ');
    const pattern = template.replaceAll(/\{\w+\}/g, '[^/]+');
    return verb === method && new RegExp(`^/api/v3${pattern}$`).test(path);
  });
}

describe('octokit and our client', () => {
  test('send the same requests, leave the same behind and read the same, on every route that we use', async () => {
    const { ours, octokit } = await both(work);
    const sent = ({ requests }: World): unknown => requests.map(({ method, path, query, body }) => ({ method, path, query, body }));
    expect(sent(ours)).toEqual(sent(octokit));
    expect(ours.readings).toEqual(octokit.readings);
    // What fails is told in the same way by both: nothing did.
    expect(JSON.stringify(ours.readings)).not.toMatch(/"(?:kind|outcome)":"(?:unavailable|unknown)"/);
    const left = ({ standIn }: World): unknown => ({
      deployments: standIn.deployments,
      issues: standIn.issues.all,
      statuses: standIn.commits.statuses,
      checkRuns: standIn.commits.checkRuns,
    });
    expect(left(ours)).toEqual(left(octokit));
    expect(ours.ports.logged.lines).toEqual(octokit.ports.logged.lines);

    const routes = routesInUse();
    expect(routes.length).toBeGreaterThanOrEqual(20);
    expect([...new Set(ours.requests.map((request) => routeOf(request, routes)))].sort()).toEqual(routes);
  });

  test('differ in three headers: the name of the media type, the word before the token, and the version, which ours states and octokit leaves to the default', async () => {
    const { ours, octokit } = await both(work);
    const heads = ({ requests }: World): readonly unknown[] =>
      requests.map(({ headers }) =>
        Object.fromEntries(['accept', 'authorization', 'content-type', 'x-github-api-version'].map((name) => [name, headers[name]])),
      );
    const withBody = ours.requests.map(({ body }) => body !== undefined);
    const json = 'application/json; charset=utf-8';
    expect(heads(ours)).toEqual(
      withBody.map((some) => ({
        accept: 'application/vnd.github+json',
        authorization: 'Bearer ghs_test',
        'content-type': some ? json : undefined,
        'x-github-api-version': '2022-11-28',
      })),
    );
    expect(heads(octokit)).toEqual(
      withBody.map((some) => ({
        accept: 'application/vnd.github.v3+json',
        authorization: 'token ghs_test',
        'content-type': some ? json : undefined,
        'x-github-api-version': undefined,
      })),
    );
  });

  test('read what the other one has written', async () => {
    const { standIn, ports, clock, github } = await world('octokit');
    const ledger = (through: GitHub): ReturnType<typeof githubLedger> => githubLedger({ github: through, log: ports.log, clock });
    const mine = throughOurs(standIn, ports);
    const opened = await ledger(github).open(newRollout());
    await expect(ledger(mine).latest('api', 'production')).resolves.toEqual(opened);
    const moved = await ledger(mine).record(opened, entry('in-progress', 25));
    await expect(ledger(github).latest('api', 'production')).resolves.toEqual(moved);
  });

  test.each([401, 403, 404, 409, 410, 418, 422])('understand a refusal with %i in the same way', async (status) => {
    const { ours, octokit } = await both(async (client) => {
      const { github, ports, standIn } = await world(client, { faults: [{ kind: 'says', status, message: 'No, because of this.' }] });
      const error: unknown = await githubLedger({ github, log: ports.log })
        .latest('api', 'production')
        .catch((reason: unknown) => reason);
      if (!(error instanceof RolloutError)) throw new Error(`expected a RolloutError, not ${String(error)}`);
      const { host } = new URL(standIn.url);
      return [error.code, error.message.replaceAll(host, 'HOST'), error.remedy.replaceAll(host, 'HOST')];
    });
    expect(ours).toEqual(octokit);
  });
});

describe('page after page', () => {
  const pages = ({ requests }: World): readonly string[] => requests.map(({ query }) => new URLSearchParams(query).get('page') ?? '1');

  test.each([0, 1, 99, 100, 101, 250])('octokit finds the same %i deployments as our ledger', async (count) => {
    const here = await world('ours');
    for (let index = 0; index < count; index += 1) {
      here.standIn.addDeployment({
        ref: 'main',
        task: 'rollout:api',
        environment,
        payload: { schema: 1, ...newRollout(), nonce: String(index) },
      });
    }
    const reader = new DeploymentReader(here.github, () => here.clock.now());
    const read: number[] = [];
    for (let number = 1, last = false; !last; number += 1) {
      const page = await reader.page(environment, 'rollout:api', number);
      read.push(...page.rollouts.map(({ id }) => id));
      last = page.last;
    }
    const asked = pages(here);
    const octokit = octokitFor(here.standIn);
    const [owner = '', repo = ''] = here.standIn.repository.split('/');
    const found = await octokit.paginate(octokit.rest.repos.listDeployments, {
      owner,
      repo,
      environment,
      task: 'rollout:api',
      per_page: 100,
    });
    expect(read).toEqual(found.map(({ id }) => id));
    // Ours does not look at the Link header: a last page that is full costs it one call.
    const full = count > 0 && count % 100 === 0;
    expect(asked).toEqual([...pages(here).slice(asked.length), ...(full ? [String(count / 100 + 1)] : [])]);
  });

  test('octokit finds the same statuses of a deployment as our ledger, which stops at three pages', async () => {
    const here = await world('ours');
    const id = here.standIn.addDeployment({
      ref: 'main',
      task: 'rollout:api',
      environment,
      payload: { schema: 1, ...newRollout(), nonce: 'n' },
    });
    for (let index = 0; index < 250; index += 1) {
      here.standIn.addStatus(id, { state: 'in_progress', description: `${String(index % 100)} % · moved`, log_url: run.url });
    }
    const record = await githubLedger({ github: here.github, log: here.ports.log, clock: here.clock }).latest('api', environment);
    const octokit = octokitFor(here.standIn);
    const [owner = '', repo = ''] = here.standIn.repository.split('/');
    const found = await octokit.paginate(octokit.rest.repos.listDeploymentStatuses, { owner, repo, deployment_id: id, per_page: 100 });
    expect(record?.entries.map(({ weight }) => `${String(weight)} % · moved`)).toEqual(
      found.map(({ description }) => description).reverse(),
    );
  });

  test('octokit finds the same comments and issues as our incidents', async () => {
    const here = await world('ours');
    const issue = here.standIn.issues.add({ title: 'An incident' });
    for (let index = 0; index < 150; index += 1) {
      here.standIn.issues.comment(issue.number, `comment ${String(index)}`, actionsBot);
      here.standIn.issues.add({ title: `issue ${String(index)}` });
    }
    const comments = await new IncidentComments(here.github).list(issue.number, begin);
    const issues: unknown[] = [];
    for (let page = 1; page <= 2; page += 1) {
      const query = { state: 'all', sort: 'updated', direction: 'desc', per_page: 100, page } as const;
      const call = { purpose: 'list the issues', permission: 'issues: read', schema: v.array(v.object({ number: v.number() })) };
      issues.push(...(await here.github.request('GET /repos/{owner}/{repo}/issues', query, call)).map(({ number }) => number));
    }
    const octokit = octokitFor(here.standIn);
    const [owner = '', repo = ''] = here.standIn.repository.split('/');
    const place = { owner, repo, per_page: 100 };
    const theirComments = await octokit.paginate(octokit.rest.issues.listComments, { ...place, issue_number: issue.number });
    const theirIssues = await octokit.paginate(octokit.rest.issues.listForRepo, {
      ...place,
      state: 'all',
      sort: 'updated',
      direction: 'desc',
    });
    expect(comments.map(({ id, body }) => [id, body])).toEqual(theirComments.map(({ id, body }) => [id, body]));
    expect(issues).toEqual(theirIssues.map(({ number }) => number));
  });
});

describe('an answer that is lost after GitHub has done what was asked', () => {
  const rollout = newRollout();

  test.each(['lost-answer', 'lost-in-gateway'] as const)('is found again by ours, so that there is one deployment: %s', async (kind) => {
    const { github, ports, clock, standIn } = await world('ours', { faults: [{ kind, on: 'repos/create-deployment' }] });
    const opened = await githubLedger({ github, log: ports.log, clock }).open(rollout);
    expect(standIn.deployments.map(({ id }) => String(id))).toEqual([opened.id]);
  });

  test.each(['lost-answer', 'lost-in-gateway'] as const)('makes two deployments with the retry plugin of octokit: %s', async (kind) => {
    const { standIn, ports, clock } = await world('octokit', { faults: [{ kind, on: 'repos/create-deployment' }] });
    const github = throughOctokit(octokitFor(standIn, retry), standIn);
    const opened = await githubLedger({ github, log: ports.log, clock, nonce: () => 'the same' })
      .open(rollout)
      .catch((error: unknown) => error);
    expect(standIn.deployments).toHaveLength(2);
    // The first one stands in the way: it counts as a rollout of somebody else that has been opened before.
    expect(opened).toMatchObject({ code: 'ROLLOUT_IN_PROGRESS' });
  });

  test('is a failure without that plugin, with a deployment that nobody knows of', async () => {
    const { standIn, github, ports, clock } = await world('octokit', { faults: [{ kind: 'lost-answer', on: 'repos/create-deployment' }] });
    await expect(githubLedger({ github, log: ports.log, clock }).open(rollout)).rejects.toThrow();
    expect(standIn.deployments).toHaveLength(1);
  });
});
