import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createGitHub } from '#github/client';
import { approversOf } from '#github/run-approvals';
import { startGitHub, type GitHubStandIn } from '#testkit/github';
import { testPorts } from '#testkit/ports';
import { createHttpClient } from '#toolkit/http';

let standIn: GitHubStandIn;
const signal = new AbortController().signal;
const http = createHttpClient({ env: {}, signal, userAgent: 'test' });
const ports = testPorts({ http, signal });

beforeEach(async () => {
  standIn = await startGitHub();
});
afterEach(() => standIn.stop());

function approvers(runId: string): Promise<readonly string[]> {
  const { token, url: apiUrl, repository } = standIn;
  return approversOf(createGitHub({ token, apiUrl, repository, ports }), runId, ports.log);
}

test('those who approved a run are known, each once', async () => {
  standIn.addRun({ id: 7, approvers: ['lin', 'grace', 'lin'] });
  expect(await approvers('7')).toEqual(['lin', 'grace']);
});

test('nobody had to approve', async () => {
  standIn.addRun({ id: 7 });
  expect(await approvers('7')).toEqual([]);
});

test('a run outside of GitHub is not asked about', async () => {
  expect(await approvers('local/../8')).toEqual([]);
  expect(standIn.calls).toEqual([]);
});

test('a token that may not look costs nothing but the answer', async () => {
  standIn.inject({ kind: 'no-permission', accepted: 'actions=read' });
  expect(await approvers('7')).toEqual([]);
});
