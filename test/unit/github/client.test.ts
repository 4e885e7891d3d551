import { afterEach, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { createGitHub, type GitHub } from '#github/client';
import { fakeClock, type FakeClock } from '#testkit/fake-clock';
import { startGitHub, type Fault, type GitHubStandIn } from '#testkit/github';
import { testPorts, type TestPorts } from '#testkit/ports';

let standIn: GitHubStandIn | undefined;
afterEach(async () => {
  await standIn?.stop();
  standIn = undefined;
});

interface World {
  readonly github: GitHub;
  readonly clock: FakeClock;
  readonly ports: TestPorts;
  readonly standIn: GitHubStandIn;
}

async function world(
  faults: readonly Fault[] = [],
  changes: { readonly token?: string; readonly repository?: string } = {},
): Promise<World> {
  const started = await startGitHub({ faults });
  standIn = started;
  const clock = fakeClock(Date.now(), { auto: true });
  const ports = testPorts({ clock, random: () => 0.5 });
  const github = createGitHub({
    token: started.token,
    repository: started.repository,
    ...changes,
    apiUrl: started.url,
    ports,
  });
  return { github, clock, ports, standIn: started };
}

const listing = { purpose: 'list the deployments', permission: 'deployments: read', schema: v.array(v.unknown()) };
const list = (github: GitHub): Promise<unknown> =>
  github.request('GET /repos/{owner}/{repo}/deployments', { environment: 'production' }, listing);
const create = (github: GitHub, recover?: () => Promise<{ id: number } | undefined>): Promise<{ id: number }> =>
  github.request(
    'POST /repos/{owner}/{repo}/deployments',
    { ref: 'main', auto_merge: false, required_contexts: [] },
    { purpose: 'create a deployment', permission: 'deployments: write', schema: v.object({ id: v.number() }), ...(recover && { recover }) },
  );

async function failureOf(request: Promise<unknown>): Promise<RolloutError> {
  const error: unknown = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RolloutError)) throw new Error(`expected a RolloutError, not ${String(error)}`);
  expect(`${error.message} ${error.remedy}`).not.toContain('ghs_');
  return error;
}

describe('a call to GitHub', () => {
  test('that succeeds costs one request', async () => {
    const {
      github,
      standIn: { calls },
    } = await world();
    await expect(create(github)).resolves.toEqual({ id: 1001 });
    await expect(list(github)).resolves.toHaveLength(1);
    expect(calls.map(({ operation, status }) => [operation, status])).toEqual([
      ['repos/create-deployment', 201],
      ['repos/list-deployments', 200],
    ]);
  });

  test('outlives server errors and broken connections, with growing waits', async () => {
    const {
      github,
      clock,
      standIn: { calls },
    } = await world([{ kind: 'server-error' }, { kind: 'dropped' }, { kind: 'server-error', status: 503 }]);
    await expect(list(github)).resolves.toEqual([]);
    expect(calls).toHaveLength(4);
    expect(clock.sleeps).toEqual([375, 750, 1500]);
  });

  test('gives up after four attempts and says that GitHub failed', async () => {
    const {
      github,
      standIn: { calls },
    } = await world([{ kind: 'server-error', status: 502, times: 9 }]);
    expect(await failureOf(list(github))).toMatchObject({ kind: 'ledger', code: 'GITHUB_UNAVAILABLE' });
    expect(calls).toHaveLength(4);
  });

  test('waits as long as a secondary limit asks', async () => {
    const { github, clock } = await world([{ kind: 'secondary-limit', retryAfterSeconds: 7 }]);
    await expect(create(github)).resolves.toEqual({ id: 1001 });
    expect(clock.sleeps).toEqual([7_250]);
  });

  test.each([403, 429] as const)('waits a minute for a secondary limit that does not say how long, and says so (%s)', async (status) => {
    const { github, clock, ports } = await world([{ kind: 'secondary-limit', status }]);
    await list(github);
    expect(clock.sleeps).toEqual([60_250]);
    expect(ports.logged.messages('info')).toEqual([expect.stringMatching(/called too often.*Waiting 60 s/)]);
  });

  test('waits for the hourly budget when it comes back within a minute', async () => {
    const { github, clock } = await world([{ kind: 'rate-limit', resetInSeconds: 20 }]);
    await list(github);
    expect(clock.sleeps).toHaveLength(1);
    expect(clock.sleeps[0]).toBeGreaterThan(19_000);
    expect(clock.sleeps[0]).toBeLessThan(23_000);
  });

  test('says when a limit is lifted that takes longer', async () => {
    const {
      github,
      clock,
      standIn: { calls },
    } = await world([{ kind: 'rate-limit', resetInSeconds: 1800, status: 429 }]);
    const error = await failureOf(list(github));
    expect(error).toMatchObject({ kind: 'ledger', code: 'GITHUB_RATE_LIMITED' });
    expect(error.message).toMatch(/lifted at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/);
    expect([calls.length, clock.sleeps]).toEqual([1, []]);
  });

  test('names the permission that GitHub says is missing, as the workflow writes it', async () => {
    const accepted = 'metadata=read,pull_requests=write,contents=read; issues=write';
    const {
      github,
      standIn: { calls },
    } = await world([{ kind: 'no-permission', accepted }]);
    const error = await failureOf(create(github));
    expect(error).toMatchObject({ kind: 'ledger', code: 'GITHUB_PERMISSION_MISSING' });
    expect(error.remedy).toContain('permissions:\n  pull-requests: write\n  contents: read\n');
    expect(calls).toHaveLength(1);
  });

  test('names the permission of the call where GitHub would take another one too', async () => {
    const { github } = await world([{ kind: 'no-permission', accepted: 'issues=write; deployments=write' }]);
    expect((await failureOf(create(github))).remedy).toContain('permissions:\n  deployments: write\n');
  });

  test('names the permission of the call where GitHub names none', async () => {
    const { github } = await world([{ kind: 'no-permission' }]);
    const error = await failureOf(create(github));
    expect(error.message).toContain('`deployments: write`');
    expect(error.remedy).toContain('permissions:\n  deployments: write\n');
  });

  test('says that the token is no good', async () => {
    const { github } = await world([], { token: 'ghs_expired' });
    expect(await failureOf(list(github))).toMatchObject({ kind: 'ledger', code: 'GITHUB_TOKEN_INVALID' });
  });

  test('says of a repository that is not there that it may also not be seen', async () => {
    const { github } = await world([], { repository: 'octo/elsewhere' });
    const error = await failureOf(list(github));
    expect(error.code).toBe('GITHUB_NOT_FOUND');
    expect(error.message).toContain('octo/elsewhere');
    expect(error.remedy).toContain('deployments: read');
  });

  test('repeats what GitHub says about a value', async () => {
    const { github } = await world();
    const request = github.request(
      'POST /repos/{owner}/{repo}/deployments',
      { ref: 'no-such-branch', auto_merge: false, required_contexts: [] },
      { purpose: 'create a deployment', permission: 'deployments: write', schema: v.unknown() },
    );
    const error = await failureOf(request);
    expect(error).toMatchObject({ kind: 'ledger', code: 'GITHUB_REJECTED' });
    expect(error.message).toContain('No ref found for: no-such-branch');
  });

  test('explains a conflict', async () => {
    const { github } = await world();
    const request = github.request(
      'POST /repos/{owner}/{repo}/deployments',
      { ref: 'main' },
      { purpose: 'create a deployment', permission: 'deployments: write', schema: v.unknown() },
    );
    expect(await failureOf(request)).toMatchObject({ code: 'GITHUB_CONFLICT' });
  });

  test.each([200, 403, 404, 302])('that a page of somebody else answers (%s) does not pass for an answer', async (status) => {
    const { github } = await world([{ kind: 'html', status }]);
    const error = await failureOf(list(github));
    expect(error.kind).toBe('ledger');
    expect(error.code).toBe(
      { 200: 'GITHUB_UNEXPECTED_ANSWER', 403: 'GITHUB_FORBIDDEN', 404: 'GITHUB_NOT_FOUND', 302: 'GITHUB_MOVED' }[status],
    );
  });

  test('whose answer is JSON of another shape says which field is wrong', async () => {
    const { github } = await world();
    const schema = v.object({ id: v.number() });
    const error = await failureOf(github.request('GET /repos/{owner}/{repo}/deployments', {}, { ...listing, schema }));
    expect(error.code).toBe('GITHUB_UNEXPECTED_ANSWER');
    expect(error.message).toMatch(/id should be/);
  });

  test('that nobody answers says so', async () => {
    const { ports } = await world();
    const github = createGitHub({ token: 'ghs_x', repository: 'octo/shop', apiUrl: 'http://127.0.0.1:1/api/v3', ports });
    expect(await failureOf(list(github))).toMatchObject({ kind: 'ledger', code: 'GITHUB_UNREACHABLE' });
  });

  test('stops when the job is cancelled', async () => {
    const { github, ports } = await world([{ kind: 'slow', ms: 2_000 }]);
    const request = failureOf(list(github));
    setTimeout(() => {
      ports.cancel();
    }, 50);
    expect(await request).toMatchObject({ kind: 'cancelled' });
  });
});

describe('a call that creates something', () => {
  test.each(['lost-answer', 'lost-in-gateway'] as const)(
    'is not repeated after a %s when nothing can tell whether it was done',
    async (kind) => {
      const {
        github,
        standIn: { deployments },
      } = await world([{ kind }]);
      expect((await failureOf(create(github))).kind).toBe('ledger');
      expect(deployments).toHaveLength(1);
    },
  );

  test('takes what a lost attempt created', async () => {
    const {
      github,
      standIn: { deployments },
    } = await world([{ kind: 'lost-answer' }]);
    await expect(create(github, () => Promise.resolve({ id: deployments[0]?.id ?? 0 }))).resolves.toEqual({ id: 1001 });
    expect(deployments).toHaveLength(1);
  });

  test('is repeated when the lost attempt created nothing', async () => {
    const {
      github,
      standIn: { deployments },
    } = await world([{ kind: 'dropped' }]);
    await expect(create(github, () => Promise.resolve(undefined))).resolves.toEqual({ id: 1001 });
    expect(deployments).toHaveLength(1);
  });

  test('looks once more after the last attempt', async () => {
    const {
      github,
      standIn: { calls, deployments },
    } = await world([{ kind: 'dropped', times: 3 }, { kind: 'lost-answer' }]);
    await expect(create(github, () => Promise.resolve(deployments[0] && { id: deployments[0].id }))).resolves.toEqual({ id: 1001 });
    expect(calls).toHaveLength(4);
  });

  test('is repeated after a limit, which surely did nothing', async () => {
    const {
      github,
      standIn: { deployments },
    } = await world([{ kind: 'rate-limit', resetInSeconds: 1 }]);
    await create(github);
    expect(deployments).toHaveLength(1);
  });
});

describe('a client', () => {
  const ports = testPorts();
  const good = { token: 'ghs_x', repository: 'octo/shop', apiUrl: 'https://api.github.com', ports };

  test.each(['', 'ghs_x\n', 'ghs x', 'ghs_ü'])('refuses the token %j without repeating it', (token) => {
    const attempt = (): unknown => createGitHub({ ...good, token });
    expect(attempt).toThrow(
      expect.objectContaining({ kind: 'input', code: 'GITHUB_TOKEN_MISSING', message: expect.not.stringContaining('ghs') }),
    );
  });

  test.each(['shop', 'octo/', 'octo/..', '../shop', 'octo/shop/x', 'octo/shop?x', ''])('refuses the repository %j', (repository) => {
    expect(() => createGitHub({ ...good, repository })).toThrow(expect.objectContaining({ code: 'GITHUB_REPOSITORY' }));
  });

  test.each(['', 'api.github.com', 'file:///etc', 'https://user:pass@host/api/v3'])('refuses the API address %j', (apiUrl) => {
    expect(() => createGitHub({ ...good, apiUrl })).toThrow(expect.objectContaining({ code: 'GITHUB_API_URL' }));
  });

  test('takes an address of a GitHub Enterprise Server with or without a slash at its end', async () => {
    const { standIn: server, ports: own } = await world();
    const github = createGitHub({ token: server.token, repository: server.repository, apiUrl: `${server.url}/`, ports: own });
    await expect(list(github)).resolves.toEqual([]);
    expect(server.calls[0]?.path).toBe('/api/v3/repos/octo/shop/deployments');
  });
});
