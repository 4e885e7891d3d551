import { describe, expect, test } from '@jest/globals';
import type { StepResult } from '#testkit/runner';
import { deliveries, type Delivery } from './delivery.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

const versions = { service: 'api', candidate: 'v2', stable: 'v1' };
/** Those who soak by other means. */
const unsoaked = { ...versions, 'require-soak': 'false' };
// The pages of the test do not follow the split.
const soakInputs = { ...versions, interval: '150ms', 'warm-up': '0s', 'min-samples': '20', 'on-share': 'ignore' };

/** One job of a workflow: a step, then a soak. */
async function stepAndSoak(delivery: Delivery, name: string): Promise<{ step: StepResult; soak: StepResult }> {
  const job = await delivery.job({ job: name });
  const step = await job.uses('canary-step', versions);
  const soak = await job.uses('soak-monitor', soakInputs);
  await job.finish();
  return { step, soak };
}

describe('a rollout of four steps in four jobs', () => {
  test('promotes the candidate with `weight: next` alone, its soaks recorded, in 26 calls to GitHub', async () => {
    const delivery = await deliver({ spawned: true });
    const { github, router } = delivery;
    const outputs: unknown[] = [];
    const weights: unknown[] = [];
    for (const name of ['canary-5', 'canary-25', 'canary-50', 'promote']) {
      const { step, soak } = await stepAndSoak(delivery, name);
      expect(soak).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'passed', verdict: 'pass' } });
      expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { rollout: String(github.deployments[0]?.id) } });
      const { outcome, step: position, weight, 'next-weight': next, complete } = step.outputs;
      outputs.push([outcome, position, weight, next, complete].join(' | '));
      weights.push({ ...router.weights });
    }
    expect(weights).toEqual([
      { v1: 95, v2: 5 },
      { v1: 75, v2: 25 },
      { v1: 50, v2: 50 },
      { v1: 0, v2: 100 },
    ]);
    expect(outputs).toMatchInlineSnapshot(`
     [
       "passed | 1 of 4 | 5 | 25 | false",
       "passed | 2 of 4 | 25 | 50 | false",
       "passed | 3 of 4 | 50 | 100 | false",
       "passed | 4 of 4 | 100 |  | true",
     ]
    `);
    expect(delivery.ledger()).toMatchInlineSnapshot(`
     [
       [
         "in_progress: 5 % · traffic moved and verified",
         "in_progress: 5 % · soak passed · pass: Passed at 5 % after N s: both criteria hold.",
         "in_progress: 25 % · traffic moved and verified",
         "in_progress: 25 % · soak passed · pass: Passed at 25 % after N s: both criteria hold.",
         "in_progress: 50 % · traffic moved and verified",
         "in_progress: 50 % · soak passed · pass: Passed at 50 % after N s: both criteria hold.",
         "success: 100 % · promoted: traffic moved and verified",
       ],
     ]
    `);
    expect(github.deployments[0]).toMatchObject({
      task: 'rollout:api',
      environment: 'production',
      ref: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(github.calls.every(({ status }) => status < 300)).toBe(true);
    expect(github.calls.length).toBeLessThanOrEqual(40);
    expect(github.calls.length).toMatchInlineSnapshot(`26`);
  });

  test('says in the log and in the summary what happened and what comes next', async () => {
    const delivery = await deliver();
    const { step, soak } = await stepAndSoak(delivery, 'canary-5');
    expect(steady(step.log)).toMatchInlineSnapshot(`
     "rollout-actions canary-step 1.0.0
     Setting v1 95 %, v2 5 %.
     Verified: v1 95 %, v2 5 %."
    `);
    expect(steady(step.summary)).toMatchInlineSnapshot(`
     "### ✅ v2 serves 5 % (step 1 of 4)

     **api** in production: \`v2\` beside \`v1\`.

     |  | share of traffic |
     | --- | --- |
     | \`v1\` | ███████████████████░ 95 % |
     | \`v2\` | █░░░░░░░░░░░░░░░░░░░ 5 % |

     Plan: \\[5\\] → 25 → 50 → 100 %

     Next: soak, then 25 %."
    `);
    expect(soak.log).toContain('Watching 0.6 s of api, a reading every 0.15 s.');
    expect(soak.log).toMatch(/^[\d.]+ s of [\d.]+ s · .*error-rate 0 %/m);
    expect(soak.summary).toContain('### ✅ Soak of v2: pass');
    expect(soak.summary).toContain('`error-rate <= baseline + 1pp`');
    expect(soak.summary).toContain('Next: the next step of the plan.');
    expect(soak.summary).toContain('[This run](https://github.com/acme/shop/actions/runs/1000001/attempts/1)');
  });

  test('of a later release asks GitHub little more, though it looks up what is stable and shows the former one as inactive', async () => {
    const delivery = await deliver();
    const { github, router } = delivery;
    await delivery.step('canary-step', { ...versions, plan: '100' }, { runId: '2000001' });
    router.set({ v1: 0, v2: 100, v3: 0 });
    const before = github.calls.length;
    for (const job of ['canary-5', 'canary-25', 'canary-50', 'promote']) {
      const step = await delivery.step(
        'canary-step',
        { service: 'api', candidate: 'v3', 'require-soak': 'false' },
        { job, runId: '2000002' },
      );
      expect(step).toMatchObject({ exitCode: 0, outputs: { stable: 'v2' } });
    }
    expect(github.calls.length - before).toBeLessThanOrEqual(40);
    expect(github.calls.length - before).toMatchInlineSnapshot(`20`);
    expect(delivery.ledger()[0]?.at(-1)).toBe('inactive: superseded by v3');
  });

  test('draws the soak to its end', async () => {
    const delivery = await deliver();
    // Long enough for several readings on a machine that is busy with other things.
    const soak = await delivery.step('soak-monitor', { ...soakInputs, duration: '3s' });
    const ends = [...soak.summary.matchAll(/x-axis "seconds" ([\d.]+) --> ([\d.]+)/g)].map(([, first, last]) => [
      Number(first),
      Number(last),
    ]);
    expect(ends).toHaveLength(2);
    for (const [first = 0, last = 0] of ends) {
      expect(first).toBeGreaterThan(0);
      expect(last).toBeGreaterThanOrEqual(3);
    }
  });

  test('asks the platform and GitHub for no more than it needs', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', unsoaked, { job: 'canary-5' });
    expect(delivery.newCalls()).toMatchInlineSnapshot(`
     [
       "repos/list-deployments 200",
       "repos/list-deployments 200",
       "repos/list-deployments 200",
       "repos/create-deployment 201",
       "repos/list-deployments 200",
       "repos/create-deployment-status 201",
       "repos/list-deployment-statuses 200",
       "GET /v1/routes/api",
       "PUT /v1/routes/api/weights",
       "GET /v1/routes/api",
     ]
    `);
    await delivery.step('canary-step', unsoaked, { job: 'canary-25' });
    expect(delivery.newCalls()).toMatchInlineSnapshot(`
     [
       "repos/list-deployments 200",
       "repos/list-deployment-statuses 200",
       "repos/create-deployment-status 201",
       "repos/list-deployment-statuses 200",
       "GET /v1/routes/api",
       "PUT /v1/routes/api/weights",
       "GET /v1/routes/api",
     ]
    `);
  });
});

describe('running again', () => {
  test('the same step in a second attempt moves nothing', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', unsoaked, { job: 'canary-5' });
    await delivery.step('canary-step', unsoaked, { job: 'canary-25' });
    const again = await delivery.step('canary-step', unsoaked, { job: 'canary-25', runAttempt: 2 });
    expect(again).toMatchObject({ exitCode: 0, outputs: { weight: '25', step: '2 of 4' } });
    const first = await delivery.step('canary-step', unsoaked, { job: 'canary-5', runAttempt: 2 });
    expect(first).toMatchObject({ exitCode: 0, outputs: { weight: '25', step: '2 of 4' } });
    expect(delivery.router.weights).toEqual({ v1: 75, v2: 25 });
    expect(delivery.github.deployments).toHaveLength(1);
    expect(delivery.ledger()).toMatchInlineSnapshot(`
     [
       [
         "in_progress: 5 % · traffic moved and verified",
         "in_progress: 25 % · traffic moved and verified",
         "in_progress: 25 % · traffic moved and verified",
         "in_progress: 25 % · traffic moved and verified",
       ],
     ]
    `);
  });

  test('after the promotion says that the rollout is complete, and writes nothing', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', { ...versions, plan: '100' }, { job: 'promote' });
    delivery.newCalls();
    const again = await delivery.step('canary-step', { service: 'api', candidate: 'v2', plan: '100' }, { job: 'later', runId: '2000002' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { complete: 'true', weight: '100', 'next-weight': '' } });
    expect(delivery.newCalls()).toMatchInlineSnapshot(`
     [
       "repos/list-deployments 200",
       "repos/list-deployment-statuses 200",
       "GET /v1/routes/api",
     ]
    `);
    expect(steady(again.summary)).toMatchInlineSnapshot(`
     "### ✅ v2 was promoted before

     **api** in production: \`v2\` beside \`v1\`.

     |  | share of traffic |
     | --- | --- |
     | \`v1\` | ░░░░░░░░░░░░░░░░░░░░ 0 % |
     | \`v2\` | ████████████████████ 100 % |

     Plan: \\[100\\] %

     The rollout is complete."
    `);
  });

  test('the next release takes its stable version from the ledger', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', { ...versions, plan: '100' }, { job: 'promote' });
    delivery.router.set({ v1: 0, v2: 100, v3: 0 });
    const next = await delivery.step('canary-step', { service: 'api', candidate: 'v3' }, { runId: '2000002' });
    expect(next).toMatchObject({ exitCode: 0, outputs: { stable: 'v2', weight: '5' } });
    expect(delivery.router.weights).toEqual({ v1: 0, v2: 95, v3: 5 });
  });
});

describe('a weight that is asked for', () => {
  test('of 0 is a smoke step: the rollout is open, no user sees the candidate', async () => {
    const delivery = await deliver();
    const smoke = await delivery.step('canary-step', { ...versions, weight: '0' }, { job: 'smoke' });
    expect(smoke).toMatchObject({ exitCode: 0, outputs: { weight: '0', 'next-weight': '5', complete: 'false' } });
    expect(steady(smoke.summary)).toMatchInlineSnapshot(`
     "### ✅ v2 is ready for a smoke test: no user sees it yet

     **api** in production: \`v2\` beside \`v1\`.

     |  | share of traffic |
     | --- | --- |
     | \`v1\` | ████████████████████ 100 % |
     | \`v2\` | ░░░░░░░░░░░░░░░░░░░░ 0 % |

     Plan: 5 → 25 → 50 → 100 %

     Next: smoke test, then 5 %."
    `);
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    const first = await delivery.step('canary-step', versions, { job: 'canary-5' });
    expect(first.outputs).toMatchObject({ weight: '5', rollout: smoke.outputs['rollout'] });
  });

  test('must be a step of the plan, and the rollout only ascends', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', { ...versions, weight: '25', 'skip-steps': 'true' }, { runId: '2000001' });
    const refused = [
      await delivery.step('canary-step', { ...versions, weight: '30' }, { runId: '2000002' }),
      await delivery.step('canary-step', { ...versions, weight: '5' }, { runId: '2000003' }),
    ];
    expect(refused.map(annotationsOf).join('\n\n')).toMatchInlineSnapshot(`
     "[error] Input error: WEIGHT_NOT_IN_PLAN
     Weight 30 is not a step of the plan 5, 25, 50, 100.
     What to do: Ask for one of these, use \`weight: next\`, or change the plan.

     [error] Input error: WEIGHT_DESCENDS
     Weight 5 is less than the 25 % that v2 has reached.
     What to do: A rollout only ascends. To take traffic away use the rollback action (\`service: api\`, \`environment: production\`, \`scope: candidate-only\`)."
    `);
    expect(delivery.router.weights).toEqual({ v1: 75, v2: 25 });
  });
});

describe('what differs from the ledger', () => {
  test('a router that forgot its weights is set again, with a warning', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', unsoaked, { job: 'canary-5' });
    await delivery.step('canary-step', unsoaked, { job: 'canary-25' });
    delivery.router.set({ v1: 100, v2: 0 });
    const next = await delivery.step('canary-step', unsoaked, { job: 'canary-50' });
    expect(next).toMatchObject({ exitCode: 0, outputs: { weight: '50' } });
    expect(steady(next.log)).toMatchInlineSnapshot(`
     "rollout-actions canary-step 1.0.0
     Warning: The ledger says 25 %, but v2 serves nothing: the platform was probably reloaded.
     Setting v1 50 %, v2 50 %.
     Verified: v1 50 %, v2 50 %.
     ##[warning]The ledger says 25 %, but v2 serves nothing: the platform was probably reloaded. The step set it again; find out what resets the weights before it happens in the middle of a soak."
    `);
  });

  test('traffic that someone moved elsewhere is refused, and what this run gave comes back with the failed job', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', unsoaked, { job: 'canary-5' });
    delivery.router.set({ v1: 20, v2: 80 });
    const next = await delivery.step('canary-step', unsoaked, { job: 'canary-25' });
    expect(next).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } });
    expect(annotationsOf(next)).toMatchInlineSnapshot(`
     "[error] Refused: TRAFFIC_ELSEWHERE
     Traffic of api is at v2 80 %, v1 20 %, but the ledger left v2 at 5 %. This step changed nothing.
     What to do: Someone or something else moved it; find out who. When this job ends, its clean-up puts all traffic on v1 and ends the rollout, unless \`on-failure: hold\` keeps it. Then start it again."
    `);
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
  });

  test('a target that the router calls unhealthy is not served by a promise: traffic goes back', async () => {
    const delivery = await deliver();
    delivery.router.unhealthy.add('v2');
    const step = await delivery.step('canary-step', { ...versions, 'verify-timeout': '200ms' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', weight: '0' } });
    expect(annotationsOf(step)).toMatchInlineSnapshot(`
     "[error] api: step not taken: STEP_NOT_VERIFIED
     v2 could not serve, so it got no more: the router reports v2 as unhealthy. Traffic is back on v1.
     What to do: Find out why; v1 serves everything meanwhile."
    `);
    expect(steady(step.summary)).toMatchInlineSnapshot(`
     "### ❌ Step failed, traffic is back on v1

     **api** in production: \`v2\` beside \`v1\`.

     |  | share of traffic |
     | --- | --- |
     | \`v1\` | ████████████████████ 100 % |
     | \`v2\` | ░░░░░░░░░░░░░░░░░░░░ 0 % |

     Plan: 5 → 25 → 50 → 100 %

     **What happened:** v2 could not serve, so it got no more: the router reports v2 as unhealthy.

     **Code:** \`STEP_NOT_VERIFIED\`

     Next: find out why; v1 serves everything meanwhile."
    `);
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    expect(delivery.ledger()).toMatchInlineSnapshot(`
     [
       [
         "failure: 0 % · traffic returned to stable: 5 % not verified: v2 could not serve, so it got no more: the router reports v2 as unhealthy",
       ],
     ]
    `);
  });
});
