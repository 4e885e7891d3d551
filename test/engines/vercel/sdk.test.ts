import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findEngine } from '#testkit/engine-binary';
import { startVercel, vercelProject, vercelTeam, vercelToken, type VercelServer } from '../../contract/vercel-server.ts';

/** What the script asks for, in this order: a method of the SDK and its request. */
type Call = readonly [room: 'rollingRelease' | 'projects' | 'deployments', method: string, request: object];

/** In a process of its own: the SDK holds every answer against its schemas as it arrives, and throws when one does not fit. */
const script = `
const { Vercel } = await import(process.env.SDK);
const sdk = new Vercel({ bearerToken: process.env.TOKEN, serverURL: process.env.API });
const results = [];
for (const [room, method, request] of JSON.parse(process.env.CALLS)) {
  try { results.push({ answer: (await sdk[room][method](request)) ?? null }); }
  catch (error) { results.push({ problem: String(error.message) }); }
}
console.log(JSON.stringify(results));
`;

let server: VercelServer;

beforeEach(async () => {
  server = await startVercel();
});
afterEach(() => server.close());

function ask(calls: readonly Call[]): Promise<readonly { readonly answer?: unknown; readonly problem?: string }[]> {
  const env = {
    SDK: pathToFileURL(findEngine('vercel-sdk') ?? '').href,
    TOKEN: vercelToken,
    API: server.url,
    CALLS: JSON.stringify(calls),
  };
  return new Promise((done, fail) => {
    execFile(process.execPath, ['--input-type=module', '-e', script], { env, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error === null) done(JSON.parse(stdout) as Awaited<ReturnType<typeof ask>>);
      else fail(new Error(stderr));
    });
  });
}

const rolling = { idOrName: vercelProject.id, teamId: vercelTeam.id };
const domains = { projectId: vercelProject.id, teamId: vercelTeam.id };

test("the schemas of Vercel's own SDK take every answer of the stand-in", async () => {
  const canary = { requestBody: { canaryDeploymentId: 'dpl_v2' } };
  const results = await ask([
    ['rollingRelease', 'getRollingRelease', rolling],
    ['rollingRelease', 'startRollingRelease', { ...rolling, ...canary }],
    ['rollingRelease', 'getRollingRelease', rolling],
    ['rollingRelease', 'approveRollingReleaseStage', { ...rolling, requestBody: { ...canary.requestBody, nextStageIndex: 1 } }],
    ['rollingRelease', 'completeRollingRelease', { ...rolling, ...canary }],
    ['rollingRelease', 'getRollingRelease', rolling],
    ['projects', 'requestRollback', { ...domains, deploymentId: 'dpl_v1' }],
    ['rollingRelease', 'startRollingRelease', { ...rolling, ...canary }],
    ['projects', 'requestRollback', { ...domains, deploymentId: 'dpl_v1' }],
    ['rollingRelease', 'getRollingRelease', rolling],
    ['projects', 'requestPromote', { ...domains, deploymentId: 'dpl_v2' }],
  ]);
  expect(results.flatMap(({ problem }) => problem ?? [])).toEqual([]);
  expect(results[9]).toMatchObject({ answer: { rollingRelease: { state: 'ABORTED', activeStage: null } } });
  expect(server.shares).toEqual({ dpl_v1: 90, dpl_v2: 10 });
});

test('the list of deployments is asked for as the SDK asks, and its answer fits', async () => {
  const sha = 'a'.repeat(40);
  server.deploy('dpl_v3', { meta: { githubDeployment: '1', githubCommitSha: sha } });
  const { id: teamId } = vercelTeam;
  const query = { projectId: vercelProject.id, target: 'production', state: 'READY', limit: 100, sha, teamId };
  const [result] = await ask([['deployments', 'getDeployments', query]]);
  expect(result).toMatchObject({ answer: { deployments: [{ uid: 'dpl_v3' }] } });
});
