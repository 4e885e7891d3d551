import { afterEach, describe, expect, test } from '@jest/globals';
import { reply, type Fault } from '../contract/stand-in.ts';
import { startVercel, vercelProject, vercelTeam, vercelToken, type VercelServer } from '../contract/vercel-server.ts';
import { deliveries, type Delivery, type DeliveryOptions } from './delivery.ts';
import { quick } from './promoted.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();
const servers: VercelServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Commits, of which each deployment is made: its id is new each time. */
const [first, second, third] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
const soakInputs = { interval: '150ms', 'warm-up': '0s', 'min-samples': '20', 'on-share': 'ignore' };

interface Site extends Delivery {
  readonly vercel: VercelServer;
}

/** A project of which the first commit serves as `dpl_v1`, and the second is built as `dpl_v2`. */
async function deployed(options: DeliveryOptions = {}): Promise<Site> {
  const vercel = await startVercel();
  servers.push(vercel);
  vercel.deploy('dpl_v1', { readySubstate: 'PROMOTED', meta: { githubCommitSha: first } });
  vercel.deploy('dpl_v2', { meta: { githubCommitSha: second } });
  const delivery = await deliver(options);
  await delivery.write(
    '.github/rollout.yml',
    `services:
  shop:
    plan: { steps: [10, 50, 100], soak: 600ms }
    criteria: [error-rate <= baseline + 1pp]
    platform: { kind: vercel, api: '${vercel.url}', project: ${vercelProject.name}, team: ${vercelTeam.slug}, token: '\${VERCEL_TOKEN}' }
    signals: { kind: openmetrics, candidate: '${delivery.candidate.url}', baseline: '${delivery.stable.url}' }
`,
  );
  return { ...delivery, vercel };
}

async function stepAndSoak(site: Site, candidate: string, name: string, runId: string) {
  const job = await site.job({ job: name, runId, secrets: [vercelToken] });
  const env = { VERCEL_TOKEN: vercelToken };
  const step = await job.uses('canary-step', { service: 'shop', candidate }, { env });
  const soak = step.exitCode === 0 ? await job.uses('soak-monitor', { service: 'shop', candidate, ...soakInputs }, { env }) : undefined;
  return { step, soak, post: await job.finish() };
}

async function rollOut(site: Site, candidate: string, runId: string): Promise<void> {
  for (const name of ['canary-10', 'canary-50', 'promote']) {
    const { step, soak } = await stepAndSoak(site, candidate, name, runId);
    expect([step, soak]).toEqual([expect.objectContaining({ exitCode: 0, annotations: [] }), expect.objectContaining({ exitCode: 0 })]);
  }
}

const changes = ({ requests }: VercelServer): readonly string[] =>
  requests.filter(({ method }) => method === 'POST').map(({ url, body }) => `${url} ${JSON.stringify(body)}`);

async function rollback(site: Site, inputs: Readonly<Record<string, string>>, runId: string) {
  const job = await site.job({ job: 'rollback', runId, secrets: [vercelToken] });
  const result = await job.uses('rollback', { service: 'shop', ...quick, ...inputs }, { env: { VERCEL_TOKEN: vercelToken } });
  await job.finish();
  return result;
}

describe('a rollout on Vercel, commit by commit', () => {
  test('goes through the stages of the project, each soaked, and to the end of the rolling release', async () => {
    const site = await deployed({ spawned: true });
    const { vercel } = site;
    const shares: unknown[] = [];
    for (const name of ['canary-10', 'canary-50', 'promote']) {
      const { step, soak } = await stepAndSoak(site, second, name, '2000001');
      expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { stable: first } });
      expect(soak).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(step.log).toContain(`Verified: dpl_v2 holds ${second}.`);
      expect(step.log).not.toContain(vercelToken);
      shares.push({ ...vercel.shares });
    }
    expect(shares).toEqual([{ dpl_v1: 90, dpl_v2: 10 }, { dpl_v1: 50, dpl_v2: 50 }, { dpl_v2: 100 }]);
    expect(changes(vercel)).toEqual([
      '/v1/projects/shop/rolling-release/start?slug=acme {"canaryDeploymentId":"dpl_v2"}',
      '/v1/projects/shop/rolling-release/approve-stage?slug=acme {"activeStageIndex":0,"nextStageIndex":1,"canaryDeploymentId":"dpl_v2"}',
      '/v1/projects/shop/rolling-release/complete?slug=acme {"canaryDeploymentId":"dpl_v2"}',
    ]);
    expect(site.ledger()[0]?.at(-1)).toBe('success: 100 % · promoted: traffic moved and verified');
    expect(vercel.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  test('the next release has another deployment, and the commit before is stable by the ledger', async () => {
    const site = await deployed();
    await rollOut(site, second, '2000001');
    site.vercel.deploy('dpl_v3', { meta: { githubCommitSha: third } });
    const { step } = await stepAndSoak(site, third, 'canary-10', '2000002');
    expect(step).toMatchObject({ exitCode: 0, outputs: { stable: second, weight: '10', 'next-weight': '50' } });
    expect(site.vercel.shares).toEqual({ dpl_v2: 90, dpl_v3: 10 });
  });

  test.each(['dpl_v2', 'https://shop-v2-acme.vercel.app'])('takes %s for a version as well, to the end and back', async (candidate) => {
    const site = await deployed();
    await rollOut(site, candidate, '2000001');
    const back = await rollback(site, { scope: 'shop' }, '2000002');
    expect(back).toMatchObject({ exitCode: 0, outputs: { from: candidate, to: first } });
    expect(site.vercel.shares).toEqual({ dpl_v1: 100 });
    const forth = await rollback(site, { version: candidate }, '2000003');
    expect(forth).toMatchObject({ exitCode: 0, outputs: { from: first, to: candidate } });
    expect(site.vercel.shares).toEqual({ dpl_v2: 100 });
  });
});

describe('a bad release on Vercel', () => {
  test('ends with the job whose soak fails: the rolling release is aborted, and everything is on the commit before', async () => {
    const site = await deployed();
    await stepAndSoak(site, second, 'canary-10', '2000001');
    site.candidate.badShare = 0.5;
    const { step, soak, post } = await stepAndSoak(site, second, 'canary-50', '2000001');
    expect(step.exitCode).toBe(0);
    expect(soak).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(post.map(({ exitCode }) => exitCode)).toEqual(post.map(() => 0));
    expect(changes(site.vercel).at(-1)).toBe('/v9/projects/shop/rollback/dpl_v1?slug=acme {}');
    expect(site.vercel.shares).toEqual({ dpl_v1: 100 });
    expect(site.ledger()[0]?.at(-1)).toMatch(/^failure: 0 % · traffic returned to stable/);
  });

  test('takes its time: the return is proven once Vercel has moved the domains', async () => {
    const site = await deployed();
    await rollOut(site, second, '2000001');
    site.vercel.delayMs = 1_200;
    const back = await rollback(site, { scope: 'shop' }, '2000002');
    expect(back).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true', from: second, to: first } });
    expect(site.vercel.shares).toEqual({ dpl_v1: 100 });
    expect(changes(site.vercel).slice(3)).toEqual(['/v9/projects/shop/rollback/dpl_v1?slug=acme {}']);
  });

  test('is taken out at the second attempt, at once, where Vercel says that it could not move the domains', async () => {
    const site = await deployed();
    await rollOut(site, second, '2000001');
    site.vercel.failNextJob = true;
    const back = await rollback(site, { scope: 'shop' }, '2000002');
    expect(back).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true', from: second, to: first } });
    expect(back.log).toContain('Vercel could not move all domains to dpl_v1 (rollback).');
    expect(changes(site.vercel).slice(3)).toEqual(Array(2).fill('/v9/projects/shop/rollback/dpl_v1?slug=acme {}'));
  });

  test('leaves with the job that is cancelled, whatever of Vercel cannot be read for a while', async () => {
    const site = await deployed();
    const job = await site.job({ job: 'canary-10', secrets: [vercelToken] });
    const step = await job.uses('canary-step', { service: 'shop', candidate: second }, { env: { VERCEL_TOKEN: vercelToken } });
    expect(step.exitCode).toBe(0);
    const before = site.vercel.requests.length;
    site.vercel.faulty = /^GET .*rolling-release/;
    site.vercel.fail(Array(5).fill(reply(500, '')) as Fault[]);
    await job.cancel();
    const post = await job.finish();
    expect(post.map(({ exitCode }) => exitCode)).toEqual(post.map(() => 0));
    expect(site.vercel.shares).toEqual({ dpl_v1: 100 });
    const asked = site.vercel.requests.slice(before).filter(({ url }) => /rolling-release|rollback\/dpl/.test(url));
    expect(asked.map(({ status }) => status).indexOf(201)).toBeLessThan(5);
    expect(site.ledger()[0]?.at(-1)).toMatch(/^failure: 0 % · traffic returned to stable/);
  });

  test('is taken out in an emergency although no deployment can be looked up', async () => {
    const site = await deployed();
    await rollOut(site, second, '2000001');
    site.vercel.faulty = /^GET .*deployments/;
    site.vercel.fail([reply(403, '{"error":{"code":"forbidden","message":"no"}}')], true);
    const back = await rollback(site, { scope: 'shop', mode: 'emergency' }, '2000002');
    expect(site.vercel.shares).toEqual({ dpl_v1: 100 });
    expect(back.outputs).toMatchObject({ changed: 'true', from: second, to: first });
  });

  test('is taken out in an emergency by the commit to return to, when GitHub does not answer', async () => {
    const site = await deployed();
    await rollOut(site, second, '2000001');
    await site.github.stop();
    const back = await rollback(site, { mode: 'emergency', version: first }, '2000002');
    expect(back.outputs).toMatchObject({ to: first });
    expect(site.vercel.shares).toEqual({ dpl_v1: 100 });
  });
});

test.each(['standard', 'emergency'])(
  'a deployment that was deleted is not returned to, which is said with what can be (%s)',
  async (mode) => {
    const site = await deployed();
    await rollOut(site, second, '2000001');
    site.vercel.remove('dpl_v1');
    const back = await rollback(site, { scope: 'shop', mode }, '2000002');
    expect(annotationsOf(back)).toMatch(/VERSION_GONE\ndpl_v1 is gone: 1{40} was deployed there/);
    expect(changes(site.vercel).slice(3)).toEqual([]);
  },
);

test('a promotion that failed days ago fails no rollout', async () => {
  const site = await deployed();
  site.vercel.earlier({ jobStatus: 'failed', toDeploymentId: 'dpl_v3', type: 'rollback' }, 3 * 86_400_000);
  const { step } = await stepAndSoak(site, second, 'canary-10', '2000001');
  expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { weight: '10' } });
  expect(site.vercel.shares).toEqual({ dpl_v1: 90, dpl_v2: 10 });
});

describe('what Vercel cannot do is said before anything moves:', () => {
  test('a plan that is not its stages', async () => {
    const site = await deployed();
    const job = await site.job({ secrets: [vercelToken] });
    const step = await job.uses(
      'canary-step',
      { service: 'shop', candidate: second, plan: '5, 100' },
      { env: { VERCEL_TOKEN: vercelToken } },
    );
    await job.finish();
    expect(annotationsOf(step)).toMatchInlineSnapshot(`
     "[error] Input error: WEIGHT_NOT_POSSIBLE
     The plan 5, 100 cannot be carried out: this platform goes through 10, 50, 100 % (the stages of its rolling releases) and cannot give 5 %. Nothing was changed.
     What to do: Write \`plan: 10, 50, 100\`, or change what the platform is configured to do."
    `);
    expect(changes(site.vercel)).toEqual([]);
  });

  test('a plan with shares where the project has no rolling releases', async () => {
    const site = await deployed();
    site.vercel.stages = undefined;
    const { step } = await stepAndSoak(site, second, 'canary-10', '2000001');
    expect(annotationsOf(step)).toMatchInlineSnapshot(`
     "[error] Input error: WEIGHT_NOT_POSSIBLE
     The plan 10, 50, 100 cannot be carried out: this platform has 100 % (this project has no rolling releases, which need Pro or Enterprise) and cannot give 10 %. Nothing was changed.
     What to do: Write \`plan: 100\`, or change what the platform is configured to do."
    `);
    expect(changes(site.vercel)).toEqual([]);
  });

  test('stages with durations', async () => {
    const site = await deployed();
    site.vercel.stages = [{ targetPercentage: 10, duration: 5 }, { targetPercentage: 50, duration: 5 }, { targetPercentage: 100 }];
    const { step } = await stepAndSoak(site, second, 'canary-10', '2000001');
    expect(steady(annotationsOf(step))).toMatchInlineSnapshot(`
     "[error] Input error: VERCEL_ADVANCES_ITSELF
     The stages of this project have durations: Vercel would go on by itself, whatever a soak says. Nothing was changed.
     What to do: Let stages wait for approval: \`vercel rolling-release configure --enable --advancement-type=manual-approval --stage=10 --stage=50\`."
    `);
    expect(changes(site.vercel)).toEqual([]);
  });

  test('a commit of which nothing was built for production', async () => {
    const site = await deployed();
    const { step } = await stepAndSoak(site, third, 'canary-10', '2000001');
    expect(annotationsOf(step)).toMatchInlineSnapshot(`
     "[error] Input error: VERSION_NOT_ON_PLATFORM
     \`candidate\` is 3333333333333333333333333333333333333333, and the vercel platform knows of nothing that was made of it; it serves dpl_v1 100 %. Nothing was changed.
     What to do: Deploy 3333333333333333333333333333333333333333 before this step, without traffic, or give the version as the platform has it (docs/platforms/vercel.md)."
    `);
    expect(changes(site.vercel)).toEqual([]);
  });

  test('a push that Vercel promoted by itself before the first step', async () => {
    const site = await deployed();
    site.vercel.serve('dpl_v1', { id: 'dpl_v2', percentage: 10 });
    const { step } = await stepAndSoak(site, second, 'canary-10', '2000001');
    expect(annotationsOf(step)).toMatchInlineSnapshot(`
     "[error] Input error: STABLE_UNKNOWN
     Which version is stable is not known: the input \`stable\` is empty, the ledger has no good rollout yet, and no single other version serves all traffic.
     What to do: Give \`stable\`, e.g. \`stable: v1\`. Later rollouts take it from the ledger."
    `);
    expect(changes(site.vercel)).toEqual([]);
    const job = await site.job({ secrets: [vercelToken], runId: '2000002' });
    const inputs = { service: 'shop', candidate: second, stable: first };
    const given = await job.uses('canary-step', inputs, { env: { VERCEL_TOKEN: vercelToken } });
    await job.finish();
    expect(annotationsOf(given)).toMatchInlineSnapshot(`
     "[error] Refused: TRAFFIC_ELSEWHERE
     Traffic of shop is at dpl_v1 90 %, dpl_v2 10 %, but no rollout is in progress. This step changed nothing.
     What to do: Put all traffic on dpl_v1 with the platform's own means, or correct \`stable\` and \`candidate\`. If it is another service that is rolled out on the same backend, leave it alone: each service needs a backend of its own."
    `);
    expect(changes(site.vercel)).toMatchInlineSnapshot(`[]`);
  });
});
