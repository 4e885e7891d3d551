import { describe, expect, test } from '@jest/globals';
import { deliveries } from './delivery.ts';
import { promoted, quick, rolloutFile } from './promoted.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

const changes = (calls: readonly string[]): readonly string[] => calls.filter((call) => /PUT|create|update/.test(call));

describe('a rollback to a version that is named', () => {
  test('goes back to it, forward again, and back: the ledger follows', async () => {
    const delivery = await promoted(deliver);
    const back = await delivery.step('rollback', { service: 'api', version: 'v0' }, { runId: '2000003' });
    expect(back).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v2', to: 'v0' } });
    expect(delivery.router.weights).toEqual({ v0: 100, v1: 0, v2: 0 });
    const forth = await delivery.step('rollback', { service: 'api', version: 'v2' }, { runId: '2000004' });
    expect(forth).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v0', to: 'v2' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
    const again = await delivery.step('rollback', { service: 'api', version: 'v1' }, { runId: '2000005' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v2', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(delivery.ledger()).toMatchInlineSnapshot(`
     [
       [
         "success: 100 % · promoted: traffic moved and verified",
         "inactive: superseded by v2",
         "failure: 0 % · rolled back to v0 by octocat: failed deployment",
         "success: 100 % · serves again: failed deployment (by octocat)",
       ],
       [
         "success: 100 % · promoted: traffic moved and verified",
         "failure: 0 % · rolled back to v0 by octocat: failed deployment",
         "success: 100 % · serves again: failed deployment (by octocat)",
         "failure: 0 % · rolled back to v1 by octocat: failed deployment",
       ],
     ]
    `);
    delivery.router.set({ v0: 0, v1: 100, v2: 0, v3: 0 });
    const next = await delivery.step('canary-step', { service: 'api', candidate: 'v3' }, { runId: '2000006' });
    expect(next.outputs).toMatchObject({ stable: 'v1' });
  });

  test.each(['standard', 'emergency', 'dry-run'] as const)(
    'that is promoted and serves is most likely the bad one: %s is red',
    async (mode) => {
      const delivery = await promoted(deliver);
      const wrong = await delivery.step('rollback', { service: 'api', version: 'v2', mode, ...quick }, { runId: '2000003' });
      expect(wrong).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
      expect(annotationsOf(wrong)).toBe(
        [
          '[error] Input error: VERSION_SERVES',
          'v2 is what serves api now, and `version` names what to return to: nothing was rolled back, v2 still serves.',
          'What to do: To take v2 out leave `version` empty, with `scope: api`: it returns to v1. If v2 is to go on serving, there is nothing to do.',
        ].join('\n'),
      );
      expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
      expect(changes(delivery.newCalls())).toEqual([]);
      const right = await delivery.step('rollback', { service: 'api', scope: 'api', version: '', ...quick }, { runId: '2000004' });
      expect(right).toMatchObject({ exitCode: 0, outputs: { from: 'v2', to: 'v1' } });
    },
  );

  test('that a rollback has brought back serves: the same rollback again is green, and says so', async () => {
    const delivery = await promoted(deliver);
    const back = { service: 'api', version: 'v1', ...quick };
    await delivery.step('rollback', back, { runId: '2000003' });
    delivery.newCalls();
    const again = await delivery.step('rollback', back, { runId: '2000004' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
    expect(annotationsOf(again)).toBe(
      '[warning] api: nothing was rolled back\nv1 serves already; if it is the bad one, give `scope: api` and `version: v0`.',
    );
    expect(changes(delivery.newCalls())).toEqual([]);
    const remedy = await delivery.step('rollback', { service: 'api', scope: 'api', version: 'v0', ...quick }, { runId: '2000005' });
    expect(remedy).toMatchObject({ exitCode: 0, outputs: { from: 'v1', to: 'v0' } });
  });

  test('that should serve by the ledger moves the platform there, and the ledger says that it was asked for: once more is the same', async () => {
    const delivery = await promoted(deliver);
    delivery.router.set({ v0: 70, v1: 0, v2: 30 });
    const rollback = await delivery.step('rollback', { service: 'api', version: 'v2' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v0', to: 'v2' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
    expect(delivery.ledger().at(-1)?.at(-1)).toBe('success: 100 % · serves again: failed deployment (by octocat)');
    const again = await delivery.step('rollback', { service: 'api', version: 'v2' }, { runId: '2000003', job: 'again' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'false', verified: 'true' } });
  });

  test('that is being rolled out is a mistake, and changes nothing', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', { service: 'api', candidate: 'v2', stable: 'v1' }, { job: 'canary-5' });
    const rollback = await delivery.step('rollback', { service: 'api', version: 'v2' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] Input error: ROLLBACK_TO_CANDIDATE
     \`version\` is v2, the version that a rollback takes out of service.
     What to do: Leave \`version\` empty to return to v1. To go on with v2 use canary-step."
    `);
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
  });

  test('that nobody knows says which it could be', async () => {
    const delivery = await promoted(deliver);
    const rollback = await delivery.step('rollback', { service: 'api', version: 'v11' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] Input error: VERSION_UNKNOWN
     The ledger knows no version v11 of api in production.
     What to do: Good by the ledger: v1, v0; \`list: true\` shows which of them are still there to be chosen."
    `);
    expect(changes(delivery.newCalls())).toEqual([]);
  });

  test('that never passed a whole rollout is refused with the reason', async () => {
    const delivery = await promoted(deliver);
    delivery.router.set({ v0: 0, v1: 0, v2: 100, v3: 0 });
    await delivery.step('canary-step', { service: 'api', candidate: 'v3' }, { runId: '2000003' });
    await delivery.step('rollback', { service: 'api', details: 'many errors' }, { runId: '2000004' });
    delivery.newCalls();
    const rollback = await delivery.step('rollback', { service: 'api', version: 'v3' }, { runId: '2000005' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] Input error: VERSION_NEVER_GOOD
     v3 has never passed a whole rollout of api in production: rolled back to v2 by octocat: failed deployment: many errors.
     What to do: Good by the ledger: v1, v0; \`list: true\` shows which of them are still there to be chosen."
    `);
    expect(changes(delivery.newCalls())).toEqual([]);
  });

  test('whose place at the platform was given to another version is refused', async () => {
    const delivery = await deliver();
    delivery.router.set({ blue: 0, green: 100 });
    const colours = (candidate: string, stable: string) =>
      rolloutFile(delivery).replace('service: api }', `service: api, candidate: ${candidate}, stable: ${stable} }`);
    // The router knows what its targets hold, so that the return to blue is proved.
    delivery.router.versions.set('green', 'v0').set('blue', 'v1');
    await delivery.write('.github/rollout.yml', colours('blue', 'green'));
    await delivery.step('canary-step', { service: 'api', candidate: 'v1', stable: 'v0', plan: '100' }, { runId: '2000001' });
    delivery.router.versions.set('green', 'v2');
    await delivery.write('.github/rollout.yml', colours('green', 'blue'));
    await delivery.step('canary-step', { service: 'api', candidate: 'v2', plan: '100' }, { runId: '2000002' });
    expect(delivery.router.weights).toEqual({ blue: 0, green: 100 });
    delivery.newCalls();
    const rollback = await delivery.step('rollback', { service: 'api', version: 'v0' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] Input error: VERSION_REPLACED
     v0 cannot be returned to: its place green on the platform has been given to v2 since.
     What to do: Deploy v0 again with canary-step, or choose v1 (\`version: v1\`)."
    `);
    expect(changes(delivery.newCalls())).toEqual([]);
    const last = await delivery.step('rollback', { service: 'api' }, { runId: '2000004' });
    expect(last).toMatchObject({ exitCode: 0, outputs: { from: 'v2', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ blue: 100, green: 0 });
  });

  test('that is not deployed any more is refused with what is there', async () => {
    const delivery = await promoted(deliver);
    delivery.router.set({ v1: 0, v2: 100 });
    const rollback = await delivery.step('rollback', { service: 'api', version: 'v0' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] Input error: VERSION_NOT_ON_PLATFORM
     v0 cannot serve: the platform has no target v0; it has v1, v2.
     What to do: Deploy v0 there first, or choose a version that is still deployed (\`list: true\` shows which are)."
    `);
    expect(changes(delivery.newCalls())).toEqual([]);
  });
});

describe('list: true', () => {
  test('shows what can be chosen, and changes nothing', async () => {
    const delivery = await promoted(deliver);
    delivery.router.set({ v0: 0, v1: 0, v2: 100, v3: 0 });
    await delivery.step('canary-step', { service: 'api', candidate: 'v3' }, { runId: '2000003' });
    await delivery.step('rollback', { service: 'api', details: 'many errors', incident: 'false' }, { runId: '2000004' });
    delivery.newCalls();
    const listed = await delivery.step('rollback', { scope: 'all', list: 'true' }, { runId: '2000005' });
    expect(listed).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'passed', changed: 'false' } });
    expect(changes(delivery.newCalls())).toEqual([]);
    const releases = JSON.parse(listed.outputs['releases'] ?? '') as Record<string, unknown>[];
    expect(releases.map(({ service, version, eligible, verdict, by, weight }) => ({ service, version, eligible, verdict, by, weight })))
      .toMatchInlineSnapshot(`
     [
       {
         "by": "octocat",
         "eligible": false,
         "service": "api",
         "verdict": "failed",
         "version": "v3",
         "weight": 5,
       },
       {
         "by": "octocat",
         "eligible": true,
         "service": "api",
         "verdict": "serving",
         "version": "v2",
         "weight": 100,
       },
       {
         "by": "octocat",
         "eligible": true,
         "service": "api",
         "verdict": "good",
         "version": "v1",
         "weight": 100,
       },
       {
         "by": undefined,
         "eligible": true,
         "service": "api",
         "verdict": "good",
         "version": "v0",
         "weight": undefined,
       },
     ]
    `);
    expect(steady(listed.summary).replaceAll('| N s |', '|  |')).toMatchInlineSnapshot(`
     "### Versions of api in production

     | Version | Can be chosen | Released | By | Served | Verdict | Run |
     | --- | --- | --- | --- | --- | --- | --- |
     | \`v3\` | – none of its rollouts passed | TIME | octocat |  | failed: rolled back to v2 by octocat: failed deployment: many errors | [run](https://github.com/acme/shop/actions/runs/2000003/attempts/1#deploy/canary-step) |
     | \`v2\` | ✅ | TIME | octocat |  | serving | [run](https://github.com/acme/shop/actions/runs/2000002/attempts/1#deploy/canary-step) |
     | \`v1\` | ✅ | TIME | octocat |  | good | [run](https://github.com/acme/shop/actions/runs/2000001/attempts/1#deploy/canary-step) |
     | \`v0\` | ✅ |  |  |  | good |  |"
    `);
    expect(steady(listed.log)).toMatchInlineSnapshot(`
     "rollout-actions rollback 1.0.0
     api v3: failed, cannot be chosen: none of its rollouts passed.
     api v2: serving.
     api v1: good.
     api v0: good."
    `);
  });

  test('without any rollout says so', async () => {
    const delivery = await deliver();
    const listed = await delivery.step('rollback', { service: 'api', list: 'true' });
    expect(listed).toMatchObject({ exitCode: 0, outputs: { releases: '[]' } });
    expect(steady(listed.summary)).toMatchInlineSnapshot(`
     "### Versions of api in production

     The ledger knows none."
    `);
  });
});

describe('scope: candidate-only', () => {
  test('ends what is being rolled out', async () => {
    const delivery = await promoted(deliver);
    delivery.router.set({ v0: 0, v1: 0, v2: 100, v3: 0 });
    await delivery.step('canary-step', { service: 'api', candidate: 'v3' }, { runId: '2000003' });
    const rollback = await delivery.step('rollback', { scope: 'candidate-only', ...quick }, { runId: '2000004' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v3', to: 'v2' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100, v3: 0 });
  });

  test('leaves alone what was promoted', async () => {
    const delivery = await promoted(deliver);
    const rollback = await delivery.step('rollback', { scope: 'candidate-only', service: 'api' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'false', verified: 'true' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
    expect(changes(delivery.newCalls())).toEqual([]);
  });

  test('finds a platform that serves something else than the ledger says, tells it, and moves nothing', async () => {
    const delivery = await promoted(deliver);
    delivery.router.set({ v0: 0, v1: 100, v2: 0 });
    const rollback = await delivery.step('rollback', { scope: 'candidate-only' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'false', verified: 'false' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: traffic is not where the ledger says: TRAFFIC_DISPLACED
     By the ledger v2 serves, but the platform serves v1 100 %, v0 0 %, v2 0 %.
     What to do: Find out who moved the traffic. To make it what the ledger says: rollback with \`version: v2\`."
    `);
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(delivery.github.issues.all.map(({ title, labels }) => ({ title, labels }))).toMatchInlineSnapshot(`
     [
       {
         "labels": [
           "rollout-incident",
           "severity: warning",
         ],
         "title": "[warning] api in production: the platform serves something else than the ledger says",
       },
     ]
    `);
  });
});

describe('an emergency', () => {
  const emergency = { service: 'api', mode: 'emergency', ...quick } as const;

  test.each(['standard', 'emergency'] as const)(
    'of one service is not held up by a mistake under another: a %s one reads its part, and warns loudly',
    async (mode) => {
      const delivery = await promoted(deliver);
      await delivery.write('.github/rollout.yml', `${rolloutFile(delivery)}  web:\n    helth: [https://web.example.com]\n`);
      const rollback = await delivery.step('rollback', { ...emergency, mode }, { runId: '2000003' });
      expect(rollback).toMatchObject({ exitCode: 0, outputs: { from: 'v2', to: 'v1' } });
      expect(annotationsOf(rollback)).toContain('[warning] The rollout file was not read whole: INVALID_SETTINGS');
    },
  );

  test('tells a slip in a name beside the services, and goes on', async () => {
    const delivery = await promoted(deliver);
    await delivery.write('.github/rollout.yml', `${rolloutFile(delivery)}rollback: { order: [ap] }\n`);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { from: 'v2', to: 'v1' } });
    expect(annotationsOf(rollback)).toMatch(
      /\[warning\] The rollout file names what it does not know\n[^]*names service ap[^]*Did you mean api\?/,
    );
  });

  test('or another rollback of every service is held up by a mistake under any', async () => {
    const delivery = await promoted(deliver);
    await delivery.write('.github/rollout.yml', `${rolloutFile(delivery)}  web:\n    helth: [https://web.example.com]\n`);
    const all = await delivery.step('rollback', { scope: 'all', ...quick }, { runId: '2000003' });
    expect(all).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    const reconcile = await delivery.step('rollback', { mode: 'reconcile' }, { runId: '2000004' });
    expect(annotationsOf(reconcile)).toMatch(/\[error\] web: [^]*helth/);
    expect(JSON.parse(reconcile.outputs['services'] ?? '')).toMatchObject([
      { service: 'api', result: 'unchanged' },
      { service: 'web', result: 'failed' },
    ]);
  });

  test('with a file that is no YAML names the input that does without it, and that works', async () => {
    const delivery = await promoted(deliver);
    await delivery.write('.github/rollout.yml', 'services:\n  api: {\n');
    const stopped = await delivery.step('rollback', emergency, { runId: '2000003' });
    expect(annotationsOf(stopped)).toContain('give the input `platform`');
    const platform = `kind: http\nurl: ${delivery.router.url}\nservice: api`;
    const rollback = await delivery.step('rollback', { ...emergency, platform }, { runId: '2000004' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { from: 'v2', to: 'v1' } });
    expect(annotationsOf(rollback)).toContain('MALFORMED_ROLLOUT_FILE');
  });
});

test('mode: reconcile says which environment a misspelt one was meant to be', async () => {
  const delivery = await deliver();
  await delivery.write('.github/rollout.yml', rolloutFile(delivery, ['environments: { production: {} }']));
  const reconcile = await delivery.step('rollback', { mode: 'reconcile', environment: 'prodution' }, { runId: '2000003' });
  expect(reconcile).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
  expect(annotationsOf(reconcile)).toContain('did you mean production?');
});

test('traffic that a restart took from the promoted version is put back, as the end of that problem and with no word against either version', async () => {
  const delivery = await promoted(deliver);
  delivery.router.set({ v0: 0, v1: 100, v2: 0 });
  const round = await delivery.step(
    'rollback',
    { service: 'api', mode: 'reconcile', ...quick },
    { runId: '2000003', eventName: 'schedule' },
  );
  expect(round.outputs['services']).toContain('"result":"displaced"');
  const back = await delivery.step('rollback', { service: 'api', version: 'v2', ...quick }, { runId: '2000004' });
  expect(back).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v1', to: 'v2' } });
  expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
  expect(back.summary).toContain('Find out what gave v1 the traffic of v2, a restart or a hand, before it happens again.');
  expect(back.summary).not.toContain('what was wrong with');
  expect(delivery.github.issues.all.map(({ title }) => title)).toEqual([
    '[warning] api in production: all traffic is back on v2, which serves by the ledger',
  ]);
  const twice = await delivery.step('rollback', { service: 'api', version: 'v2', ...quick }, { runId: '2000004', runAttempt: 2 });
  expect(twice).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
});

test('a plain complaint of the version that would get everything moves nobody there, but for an emergency; what it says to dispatch works', async () => {
  const delivery = await promoted(deliver);
  const details = 'v1 leaks memory, take v1 out';
  for (const mode of ['standard', 'dry-run']) {
    const refused = await delivery.step('rollback', { service: 'api', mode, details, ...quick }, { runId: '2000003' });
    expect(annotationsOf(refused)).toContain('VERSION_BLAMED');
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
  }
  const both = await delivery.step('rollback', { service: 'api', version: 'v0', details, ...quick }, { runId: '2000004' });
  expect(both).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v2', to: 'v0' } });
});

test('an emergency goes where the ledger says, and an annotation names the version that its words call bad', async () => {
  const delivery = await promoted(deliver);
  const back = await delivery.step('rollback', { service: 'api', mode: 'emergency', details: 'v1 is bad', ...quick }, { runId: '2000003' });
  expect(back).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v2', to: 'v1' } });
  expect(annotationsOf(back)).toContain('If v1 is the bad one, too: `version: v0`.');
});
