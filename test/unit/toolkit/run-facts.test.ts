import { expect, test } from '@jest/globals';
import { readRunFacts } from '#toolkit/run-facts';

test('the facts of a run come from the environment of the runner', () => {
  const facts = readRunFacts({
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SHA: 'abc',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '3',
    GITHUB_JOB: 'deploy',
    GITHUB_ACTION: 'step5',
    GITHUB_ACTOR: 'mona',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_WORKSPACE: '/w',
    RUNNER_TEMP: '/t',
  });
  expect(facts).toEqual({
    repository: 'octo/shop',
    sha: 'abc',
    ref: 'refs/heads/main',
    runId: '42',
    runAttempt: 3,
    job: 'deploy',
    step: 'step5',
    actor: 'mona',
    event: 'push',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    runUrl: 'https://github.com/octo/shop/actions/runs/42/attempts/3',
    workspace: '/w',
    temp: '/t',
  });
});

test.each([
  ['https://github.com', 'https://api.github.com'],
  ['https://octo.ghe.com', 'https://api.octo.ghe.com'],
  ['https://github.example.com/', 'https://github.example.com/api/v3'],
])('the API of %s is %s when the runner does not say', (server, api) => {
  expect(readRunFacts({ GITHUB_SERVER_URL: server }).apiUrl).toBe(api);
});

test('outside of a runner the folders are the current and the temporary one', () => {
  const facts = readRunFacts({ GITHUB_RUN_ATTEMPT: 'many' });
  expect(facts.workspace).toBe(process.cwd());
  expect(facts).toMatchObject({ repository: '', runUrl: '', runAttempt: 1 });
});
