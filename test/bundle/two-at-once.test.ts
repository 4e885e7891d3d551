import { describe, expect, test } from '@jest/globals';
import { deliveries, usualRolloutFile } from './delivery.ts';
import { annotationsOf } from './shown.ts';

const deliver = deliveries();

const versions = { service: 'api', stable: 'v1' };

describe('two rollouts of one service', () => {
  test('one after the other: the second is refused and changes nothing, whatever it asks for', async () => {
    const delivery = await deliver();
    delivery.router.set({ v1: 100, v2: 0, v3: 0 });
    await delivery.step('canary-step', { ...versions, candidate: 'v2' }, { runId: '2000001' });
    delivery.newCalls();
    const second = await delivery.job({ runId: '2000002' });
    const refused = await second.uses('canary-step', { ...versions, candidate: 'v3' });
    expect(refused).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } });
    expect(annotationsOf(refused)).toMatchInlineSnapshot(`
     "[error] Refused: ROLLOUT_IN_PROGRESS
     The rollout of v2 to api in production is in progress at 5 %: https://github.com/acme/shop/actions/runs/2000001/attempts/1#deploy/canary-step
     What to do: Let it finish, or end it with the rollback action (\`service: api\`, \`environment: production\`, \`scope: candidate-only\`), then start v3 again."
    `);
    const [post] = await second.finish();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(delivery.newCalls()).toMatchInlineSnapshot(`
     [
       "repos/list-deployments 200",
       "repos/list-deployment-statuses 200",
       "repos/list-deployment-statuses 200",
       "repos/list-deployments 200",
       "GET /v1/routes/api",
     ]
    `);
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5, v3: 0 });
    expect(delivery.ledger()).toHaveLength(1);
  });

  test('in another environment that the rollout file declares do not meet', async () => {
    const delivery = await deliver();
    const declared = `${usualRolloutFile(delivery)}    environments: { production: {}, staging: { platform: { kind: http, url: 'http://127.0.0.1:1', service: api } } }\n`;
    await delivery.write('.github/rollout.yml', declared);
    await delivery.step('canary-step', { ...versions, candidate: 'v2' }, { runId: '2000001' });
    // The one router stands for a second one.
    await delivery.write('.github/rollout.yml', declared.replace('production: {}, staging:', 'staging: {}, production:'));
    delivery.router.set({ v1: 100, v2: 0 });
    const other = await delivery.step('canary-step', { ...versions, candidate: 'v2', environment: 'staging' }, { runId: '2000002' });
    expect(other).toMatchObject({ exitCode: 0 });
    expect(delivery.ledger()).toHaveLength(2);
  });

  test.each([1, 2, 3])('at the same moment: exactly one goes on (round %i)', async () => {
    const delivery = await deliver();
    delivery.router.set({ v1: 100, v2: 0, v3: 0 });
    // Both have looked before either has opened its rollout.
    delivery.github.inject({ kind: 'slow', ms: 1_500, on: 'repos/list-deployments', times: 2 });
    const jobs = await Promise.all([delivery.job({ runId: '2000001' }), delivery.job({ runId: '2000002' })]);
    const results = await Promise.all(
      jobs.map((job, index) => job.uses('canary-step', { ...versions, candidate: index === 0 ? 'v2' : 'v3' })),
    );
    expect(results.map(({ outputs }) => outputs['outcome']).sort()).toEqual(['passed', 'refused']);
    const winner = results.find(({ exitCode }) => exitCode === 0)?.outputs['candidate'] ?? '';
    const loser = results.find(({ exitCode }) => exitCode !== 0);
    expect(loser && annotationsOf(loser)).toMatch(/^\[error\] Refused: ROLLOUT_IN_PROGRESS\n.* in progress.*\/actions\/runs\/200000[12]\//);
    expect(loser && annotationsOf(loser)).toContain('Let it finish, or end it with the rollback action');
    for (const job of jobs) for (const post of await job.finish()) expect(post.annotations).toEqual([]);
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 0, v3: 0, [winner]: 5 });
  });

  test('of the same candidate at the same moment: one moves, the other is refused or takes the same step, never two', async () => {
    const delivery = await deliver();
    delivery.github.inject({ kind: 'slow', ms: 1_500, on: 'repos/list-deployments', times: 2 });
    const jobs = await Promise.all([delivery.job({ runId: '2000001' }), delivery.job({ runId: '2000002' })]);
    const results = await Promise.all(jobs.map((job) => job.uses('canary-step', { ...versions, candidate: 'v2' })));
    expect(results.filter(({ exitCode }) => exitCode === 0)).toHaveLength(1);
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
    expect(delivery.ledger().filter((statuses) => statuses.at(-1)?.startsWith('in_progress'))).toHaveLength(1);
  });
});
