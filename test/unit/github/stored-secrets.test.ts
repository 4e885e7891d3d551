import { afterEach, describe, expect, test } from '@jest/globals';
import { createGitHub } from '#github/client';
import { storedSecrets, type StoredSecretsListing } from '#github/stored-secrets';
import { fakeClock } from '#testkit/fake-clock';
import { startGitHub, type GitHubStandIn, type GitHubStandInOptions } from '#testkit/github';
import { testPorts } from '#testkit/ports';
import { createHttpClient } from '#toolkit/http';

let standIn: GitHubStandIn | undefined;
afterEach(async () => {
  await standIn?.stop();
  standIn = undefined;
});

async function world(options: GitHubStandInOptions = {}): Promise<GitHubStandIn> {
  standIn = await startGitHub(options);
  return standIn;
}

async function list({ token, url, repository }: GitHubStandIn, environment = 'production'): Promise<StoredSecretsListing> {
  const { signal } = new AbortController();
  const http = createHttpClient({ env: {}, signal, userAgent: 'test' });
  try {
    const ports = testPorts({ clock: fakeClock(Date.now(), { auto: true }), http, signal });
    return await storedSecrets(createGitHub({ token, apiUrl: url, repository, ports }), environment);
  } finally {
    await http.close();
  }
}

const updatedAt = '2026-01-02T03:04:05Z';

describe('the stored secrets of an environment', () => {
  test('are its own, those of the repository and those of the organisation', async () => {
    const github = await world();
    github.addSecret({ name: 'A', updatedAt });
    github.addSecret({ name: 'B', updatedAt, environment: 'production' });
    github.addSecret({ name: 'C', updatedAt, environment: 'staging' });
    github.addSecret({ name: 'D', updatedAt, organisation: true });
    const { secrets, problems } = await list(github);
    expect(problems).toEqual([]);
    expect(secrets.map(({ name, from, updatedAt: at }) => `${from} ${name} ${new Date(at).toISOString()}`)).toEqual([
      'repository A 2026-01-02T03:04:05.000Z',
      'environment B 2026-01-02T03:04:05.000Z',
      'organisation D 2026-01-02T03:04:05.000Z',
    ]);
  });

  test('are read page by page, up to a thousand of each', async () => {
    const github = await world();
    for (let index = 0; index < 250; index += 1) github.addSecret({ name: `A${String(index)}`, updatedAt });
    for (let index = 0; index < 1_300; index += 1) github.addSecret({ name: `O${String(index)}`, updatedAt, organisation: true });
    const { secrets } = await list(github);
    expect(secrets).toHaveLength(1_250);
    expect(github.calls.map(({ operation }) => operation).filter((operation) => operation === 'actions/list-repo-secrets')).toHaveLength(3);
    expect(github.calls.length).toBe(3 + 1 + 10);
  });

  test('are none where GitHub does not know the environment', async () => {
    const github = await world();
    expect(await list(github, 'nowhere')).toEqual({ secrets: [], problems: [] });
  });

  test.each([
    ['secrets', 'secrets: read', 2],
    ['environments', 'environments: read', 1],
  ] as const)(
    'that the token may not see for want of %s are problems with the permission and a token that can have it',
    async (right, named, count) => {
      const github = await world({ permissions: { [right]: 'none' } });
      github.addSecret({ name: 'B', updatedAt, environment: 'production' });
      const { problems } = await list(github);
      expect(problems).toHaveLength(count);
      for (const problem of problems) {
        expect(problem.message).toContain(`the token lacks \`${named}\``);
        expect(problem.remedy).toContain(`\`${named}\``);
        expect(problem.remedy).toContain('can never see secrets');
        expect(problem.remedy).not.toContain('permissions:\n');
      }
    },
  );
});
