import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeWithEngine } from '#testkit/engines';
import { startGitHub, type GitHubStandIn } from '#testkit/github';
import type { Job, JobOptions } from '#testkit/runner';
import { measureRollback } from '../bench/rollback/measure.ts';
import { startHaproxySite, type Site } from '../bench/rollback/site.ts';
import { copyBundles } from '../bundle/job.ts';
import { slowness } from './pace.ts';

const bundles = copyBundles();
/** Of a workflow that a person has started. */
const newJob = (options: Partial<JobOptions>): Promise<Job> => bundles.job({ eventName: 'workflow_dispatch', ...options });

describeWithEngine('haproxy', 'an emergency rollback on a real HAProxy under load', () => {
  let site: Site;
  let github: GitHubStandIn;

  beforeAll(async () => {
    [site, github] = await Promise.all([startHaproxySite(), startGitHub({ repository: 'acme/shop' })]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), github.stop()]);
  });

  test('is verified within 2 s of the verdict, loses no request, and sends none to the bad version afterwards', async () => {
    const measured = await measureRollback(site, github, newJob, 'api');
    expect(measured.step).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true', from: 'v2', to: 'v1' } });
    expect(measured.verifiedMs).toBeLessThanOrEqual(2_000 * (await slowness()));
    // What requests see changes before the action says so, never after it.
    expect(measured.servedMs).toBeLessThanOrEqual(measured.verifiedMs);
    expect(await site.shares()).toEqual([100, 0]);
    const { requests, failed, after, astray } = measured;
    expect([failed, astray]).toEqual([0, 0]);
    // Enough of them that it means something.
    expect(requests).toBeGreaterThan(20);
    expect(after).toBeGreaterThan(10);
    expect(github.deployments.at(-1)?.statuses.at(-1)?.state).toBe('failure');
    expect(github.issues.all.map(({ state }) => state)).toEqual(['open']);
  });

  test('done twice moves nothing the second time', async () => {
    const first = await measureRollback(site, github, newJob, 'web');
    expect(first.step).toMatchObject({ exitCode: 0 });
    const job = await newJob({ apiUrl: github.url, token: github.token });
    const sentSoFar = site.load.answers.length;
    const again = await job.uses('rollback', { service: 'web', environment: 'web', platform: site.platform, mode: 'emergency' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
    expect(await site.shares()).toEqual([100, 0]);
    const answers = site.load.answers.slice(sentSoFar);
    expect(answers.filter(({ version, status }) => version !== 'v1' || status !== 200)).toEqual([]);
  });
});
