import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statusOf, type LedgerEntry, type RolloutRecord } from '#core/ledger';
import { taskOf } from '#github/deployment-schema';
import { fieldsOf } from '#github/record-text';
import { fakeClock } from '#testkit/fake-clock';
import type { Fault, GitHubStandInOptions } from '#testkit/github';
import { testPorts } from '#testkit/ports';
import { entry, newestPassed, newRollout } from '../../contract/ledger-contract.ts';
import { githubWorld, type GitHubWorld } from '../../contract/ledger-worlds.ts';

let current: GitHubWorld | undefined;
afterEach(async () => {
  await current?.stop();
  current = undefined;
});

async function world(options: GitHubStandInOptions = {}): Promise<GitHubWorld> {
  current = await githubWorld({ ...options, ports: testPorts({ clock: fakeClock(Date.now(), { auto: true }) }) });
  return current;
}

async function rollOut(from: GitHubWorld, candidate: string, ...entries: readonly LedgerEntry[]): Promise<string> {
  const ledger = from.connect();
  let rollout = await ledger.open(newRollout({ candidate }));
  for (const one of entries) rollout = await ledger.record(rollout, one);
  return rollout.id;
}

async function listed(history: AsyncIterable<RolloutRecord>): Promise<readonly RolloutRecord[]> {
  const rollouts: RolloutRecord[] = [];
  for await (const rollout of history) rollouts.push(rollout);
  return rollouts;
}

/** Adds a rollout of ours as a process leaves it that dies after creating the deployment. `task`: `rollout` as versions before wrote it. */
function leaveOpened(from: GitHubWorld, candidate: string, service = 'api', task = taskOf(service)): number {
  const payload = { schema: 1, ...newRollout({ candidate, service }), run: fieldsOf(newRollout().run), nonce: candidate };
  return from.standIn.addDeployment({ ref: 'main', task, environment: 'production', payload });
}

describe('what GitHub is told', () => {
  test('a rollout is a deployment that neither merges nor waits for checks, and carries all that is needed to read it back', async () => {
    const from = await world();
    await from.connect().open(newRollout());
    const call = from.standIn.calls.find(({ operation }) => operation === 'repos/create-deployment');
    expect(call?.body).toEqual({
      ref: 'main',
      task: 'rollout:api',
      environment: 'production',
      auto_merge: false,
      required_contexts: [],
      description: 'api: v2 replaces v1 in steps 5, 25, 50, 100 %',
      payload: {
        schema: 1,
        service: 'api',
        candidate: 'v2',
        stable: 'v1',
        arms: { candidate: 'green', stable: 'blue' },
        steps: [5, 25, 50, 100],
        run: fieldsOf(newRollout().run),
        nonce: expect.stringMatching(/^[\da-f-]{36}$/),
      },
    });
  });

  test.each([
    ['in-progress', 'in_progress'],
    ['held', 'pending'],
    ['passed', 'success'],
    ['failed', 'failure'],
  ] as const)('%s is the state %s with the weight in front and the run behind it', async (status, state) => {
    const from = await world();
    await rollOut(from, 'v2', entry(status, 25));
    expect(from.standIn.calls.find(({ operation }) => operation === 'repos/create-deployment-status')?.body).toEqual({
      state,
      description: '25 % · traffic moved and verified',
      log_url: 'https://github.com/octo/shop/actions/runs/77#deploy/canary',
      auto_inactive: false,
    });
  });

  test('the rollout that passed before is shown as inactive, and still counts as passed', async () => {
    const from = await world();
    await rollOut(from, 'v1', entry('passed', 100));
    await rollOut(from, 'v2', entry('passed', 100));
    await rollOut(from, 'v3', entry('in-progress', 5), entry('passed', 100));
    const shown = from.standIn.deployments.map(({ statuses }) => statuses.map(({ state }) => state));
    expect(shown).toEqual([
      ['success', 'inactive'],
      ['success', 'inactive'],
      ['in_progress', 'success'],
    ]);
    expect(from.standIn.deployments[1]?.statuses[1]?.description).toBe('superseded by v3');
    expect((await listed(from.connect().history('api', 'production'))).map(statusOf)).toEqual(['passed', 'passed', 'passed']);
  });

  test('a success is recorded even when the one before cannot be shown as inactive', async () => {
    const from = await world();
    await rollOut(from, 'v1', entry('passed', 100));
    const ledger = from.connect();
    const rollout = await ledger.open(newRollout());
    const on = 'repos/create-deployment-status';
    from.standIn.inject({ kind: 'slow', ms: 0, on }, { kind: 'no-permission', on });
    expect(statusOf(await ledger.record(rollout, entry('passed', 100)))).toBe('passed');
    expect(from.ports.logged.messages('warning')).toEqual([expect.stringContaining('could not be shown as inactive')]);
  });

  test('GitHub’s own inactive, written when a job with an environment succeeds, changes nothing', async () => {
    const from = await world();
    const ledger = from.connect();
    await ledger.record(await ledger.open(newRollout({ environment: 'staging' })), entry('passed', 100));
    from.standIn.addStatus(from.standIn.addDeployment({ ref: 'main', environment: 'staging' }), { state: 'success' });
    expect(from.standIn.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['success', 'inactive']);
    expect(await newestPassed(from.connect().history('api', 'staging'))).toMatchObject({ candidate: 'v2' });
    expect(await from.connect().latest('api', 'staging')).toMatchObject({ entries: [{ status: 'passed' }] });
  });
});

describe('a rollout that is restored', () => {
  const shown = (from: GitHubWorld) => from.standIn.deployments.map(({ statuses }) => statuses.at(-1)?.state);

  test('is shown as success again, and the one that failed stays a failure', async () => {
    const from = await world();
    await rollOut(from, 'v1', entry('passed', 100));
    await rollOut(from, 'v2', entry('passed', 100));
    await rollOut(from, 'v3', entry('passed', 100), entry('failed', 0));
    expect(shown(from)).toEqual(['inactive', 'inactive', 'failure']);
    const ledger = from.connect();
    const good = await newestPassed(ledger.history('api', 'production'));
    expect(good).toMatchObject({ candidate: 'v2' });
    if (good !== undefined) await ledger.record(good, entry('passed', 100, 'restored'));
    expect(shown(from)).toEqual(['inactive', 'success', 'failure']);
  });

  test('sets the one inactive that was restored before it, older as that is', async () => {
    const from = await world();
    const ledger = from.connect();
    await rollOut(from, 'v1', entry('passed', 100));
    await rollOut(from, 'v2', entry('passed', 100), entry('failed', 0));
    const [v2, v1] = await listed(ledger.history('api', 'production'));
    if (v1 === undefined || v2 === undefined) throw new Error('nothing listed');
    await ledger.record(v1, entry('passed', 100, 'restored'));
    expect(shown(from)).toEqual(['success', 'failure']);
    await ledger.record(v2, entry('passed', 100, 'restored'));
    expect(shown(from)).toEqual(['inactive', 'success']);
    expect(from.standIn.deployments[0]?.statuses.at(-1)?.description).toBe('superseded by v2');
  });

  test('leaves newer ones as they are shown', async () => {
    const from = await world();
    await rollOut(from, 'v1', entry('passed', 100));
    await rollOut(from, 'v2', entry('passed', 100));
    const ledger = from.connect();
    const [, v1] = await listed(ledger.history('api', 'production'));
    if (v1 !== undefined) await ledger.record(v1, entry('passed', 100));
    expect(shown(from)).toEqual(['success', 'success']);
    expect(await newestPassed(from.connect().history('api', 'production'))).toMatchObject({ candidate: 'v2' });
  });
});

describe('the history', () => {
  test('reads a rollout when it is asked for, and no more', async () => {
    const from = await world();
    for (const candidate of ['v1', 'v2', 'v3']) await rollOut(from, candidate, entry('failed', 0));
    const before = from.standIn.calls.length;
    const history = from.connect().history('api', 'production')[Symbol.asyncIterator]();
    expect(from.standIn.calls).toHaveLength(before);
    await history.next();
    expect(from.standIn.calls.slice(before).map(({ operation }) => operation)).toEqual([
      'repos/list-deployments',
      'repos/list-deployment-statuses',
    ]);
    await history.next();
    expect(from.standIn.calls).toHaveLength(before + 3);
  });

  test('takes what this process read within half a minute as it was, but for an open rollout', async () => {
    const from = await world();
    await rollOut(from, 'v1', entry('passed', 100));
    await rollOut(from, 'v2', entry('failed', 0));
    const open = await rollOut(from, 'v3', entry('in-progress', 5));
    const ledger = from.connect();
    await ledger.latest('api', 'production');
    await listed(ledger.history('api', 'production'));
    const before = from.standIn.calls.length;
    await listed(ledger.history('api', 'production'));
    await ledger.services('production');
    expect(from.standIn.calls.slice(before).map(({ path }) => path)).toEqual([
      expect.stringContaining(`/deployments/${open}/statuses`),
      expect.stringMatching(/\/deployments$/),
    ]);
    await from.ports.clock.sleep(31_000);
    await listed(ledger.history('api', 'production'));
    expect(from.standIn.calls).toHaveLength(before + 2 + 5);
  });

  test('names the services from the newest deployments, whoever made the others', async () => {
    const from = await world();
    for (const service of ['api', 'web', 'mail']) leaveOpened(from, 'v2', service);
    for (let index = 0; index < 120; index += 1) from.standIn.addDeployment({ ref: 'main', environment: 'production' });
    expect(await from.connect().services('production')).toEqual(['mail', 'web', 'api']);
    expect(from.standIn.calls).toHaveLength(2);
    for (let index = 0; index < 400; index += 1) from.standIn.addDeployment({ ref: 'main', environment: 'production' });
    expect(await from.connect().services('production')).toEqual([]);
    expect(from.ports.logged.messages('warning')).toEqual([expect.stringContaining('last 500 deployments in production')]);
  });

  test('that is longer than thirty rollouts does not end as if there were no more', async () => {
    const from = await world();
    for (let index = 0; index < 35; index += 1) {
      from.standIn.addStatus(leaveOpened(from, `v${String(index)}`), { state: 'failure', description: '0 % · traffic returned' });
    }
    const read: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { candidate } of from.connect().history('api', 'production')) read.push(candidate);
    };
    await expect(reading()).rejects.toMatchObject({ kind: 'ledger', code: 'LEDGER_SEARCH_STOPPED' });
    expect(read).toHaveLength(30);
  });

  test('has none of those that were withdrawn', async () => {
    const from = await world();
    await rollOut(from, 'v1', entry('passed', 100));
    const ledger = from.connect();
    await ledger.latest('api', 'production');
    leaveOpened(from, 'v9');
    await expect(ledger.open(newRollout())).rejects.toMatchObject({ kind: 'refused' });
    const rollouts = await listed(ledger.history('api', 'production'));
    expect(rollouts.map(({ candidate }) => candidate)).toEqual(['v9', 'v1']);
  });
});

describe('when answers are lost', () => {
  test.each(['lost-answer', 'lost-in-gateway'] as const)('a rollout is opened once (%s)', async (kind) => {
    const from = await world({ faults: [{ kind, on: 'repos/create-deployment' }] });
    const ledger = from.connect();
    const opened = await ledger.open(newRollout());
    expect(from.standIn.deployments).toHaveLength(1);
    expect(await from.connect().latest('api', 'production')).toEqual(opened);
  });

  test.each(['lost-answer', 'lost-in-gateway'] as const)('an entry is recorded once (%s)', async (kind) => {
    const from = await world();
    const ledger = from.connect();
    const first = await ledger.record(await ledger.open(newRollout()), entry('in-progress', 5));
    from.standIn.inject({ kind, on: 'repos/create-deployment-status' });
    const second = await ledger.record(first, entry('in-progress', 5));
    expect(from.standIn.deployments[0]?.statuses).toHaveLength(2);
    expect(await from.connect().latest('api', 'production')).toEqual(second);
  });

  test('an entry that never arrived is recorded at the next attempt', async () => {
    const from = await world();
    const ledger = from.connect();
    const opened = await ledger.open(newRollout());
    from.standIn.inject({ kind: 'dropped', on: 'repos/create-deployment-status' });
    const recorded = await ledger.record(opened, entry('in-progress', 5));
    expect(await from.connect().latest('api', 'production')).toEqual(recorded);
  });
});

describe('when several open at once', () => {
  test('the one whose deployment came first wins, however slow the answers are', async () => {
    const from = await world();
    const slow = (on: string) => fc.integer({ min: 0, max: 15 }).map((ms): Fault => ({ kind: 'slow', ms, on }));
    const delays = fc.array(fc.oneof(slow('repos/create-deployment'), slow('repos/list-deployments')), { minLength: 3, maxLength: 8 });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(delays, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), async (faults, looked) => {
        round += 1;
        const service = `service-${String(round)}`;
        from.standIn.inject(...faults);
        const results = await Promise.allSettled(
          looked.map(async (lookedBefore, index) => {
            const ledger = from.connect();
            if (lookedBefore) await ledger.latest(service, 'production');
            return ledger.open(newRollout({ service, candidate: `v${String(index)}` }));
          }),
        );
        const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
        expect(won).toHaveLength(1);
        expect(await from.connect().latest(service, 'production')).toEqual(won[0]);
      }),
      { numRuns: 15 },
    );
  });

  test('one that died before it could withdraw neither blocks the first nor counts', async () => {
    const from = await world();
    const ledger = from.connect();
    const first = await ledger.open(newRollout());
    leaveOpened(from, 'v9');
    expect(await from.connect().latest('api', 'production')).toEqual(first);
    const passed = await ledger.record(first, entry('in-progress', 5));
    expect(await from.connect().latest('api', 'production')).toEqual(passed);
  });

  test('one that cannot be marked as withdrawn is refused all the same', async () => {
    const from = await world();
    const ledger = from.connect();
    await ledger.latest('api', 'production');
    leaveOpened(from, 'v9');
    from.standIn.inject({ kind: 'server-error', on: 'repos/create-deployment-status', times: 4 });
    await expect(ledger.open(newRollout())).rejects.toMatchObject({
      code: 'ROLLOUT_IN_PROGRESS',
      message: expect.stringContaining('v9 replaces v1'),
    });
    expect(from.ports.logged.messages('warning')).toEqual([expect.stringContaining('could not be marked as withdrawn')]);
    expect(await from.connect().latest('api', 'production')).toMatchObject({ candidate: 'v9' });
  });

  test('the second is marked as never begun, for people too', async () => {
    const from = await world();
    const ledger = from.connect();
    await ledger.latest('api', 'production');
    leaveOpened(from, 'v9');
    await expect(ledger.open(newRollout())).rejects.toMatchObject({ kind: 'refused' });
    expect(from.standIn.deployments[1]?.statuses).toMatchObject([
      { state: 'failure', description: 'withdrawn · another rollout was opened first: v9' },
    ]);
  });
});

describe('reading', () => {
  test('needs no more than the right to read', async () => {
    const from = await world({ permissions: { deployments: 'read' } });
    leaveOpened(from, 'v9');
    expect(await from.connect().latest('api', 'production')).toMatchObject({ candidate: 'v9' });
    leaveOpened(from, 'v1', 'web');
    await expect(from.connect().open(newRollout({ service: 'mail' }))).rejects.toMatchObject({
      code: 'GITHUB_PERMISSION_MISSING',
      remedy: expect.stringContaining('permissions:\n  deployments: write'),
    });
  });

  const promoted = { state: 'success', description: '100 % · promoted' };

  test('costs the same few calls behind ten thousand rollouts of a thousand other services', async () => {
    const from = await world();
    const good = leaveOpened(from, 'v2');
    from.standIn.addStatus(good, promoted);
    for (let index = 0; index < 10_000; index += 1) leaveOpened(from, `w${String(index)}`, `web${String(index % 1_000)}`);
    expect(await from.connect().latest('api', 'production')).toMatchObject({ id: String(good) });
    expect(await newestPassed(from.connect().history('api', 'production'))).toMatchObject({ id: String(good) });
    expect(from.standIn.calls).toHaveLength(4);
  });

  test('finds what was written under the one task of all services, behind several pages of others', async () => {
    const from = await world();
    const good = leaveOpened(from, 'v2', 'api', 'rollout');
    from.standIn.addStatus(good, promoted);
    for (let index = 0; index < 320; index += 1) leaveOpened(from, `w${String(index)}`, 'web', 'rollout');
    expect(await from.connect().latest('api', 'production')).toMatchObject({ id: String(good), entries: [{ status: 'passed' }] });
    expect(await newestPassed(from.connect().history('api', 'production'))).toMatchObject({ id: String(good) });
    const next = await rollOut(from, 'v3', entry('in-progress', 5));
    const before = from.standIn.calls.length;
    expect(await from.connect().latest('api', 'production')).toMatchObject({ id: next });
    expect(from.standIn.calls.length - before).toBe(2);
    expect((await listed(from.connect().history('api', 'production'))).map(({ candidate }) => candidate)).toEqual(['v3', 'v2']);
  });

  test('looks for what is open beside the known services within eleven calls, and names those that it did not look at', async () => {
    const from = await world();
    for (let number = 1; number <= 13; number += 1) leaveOpened(from, 'v2', `gone-${String(number)}`);
    const { open, unread } = await from.connect().openBeside('production', ['gone-13']);
    expect(open.map(({ service }) => service)).toEqual([
      'gone-12',
      'gone-11',
      'gone-10',
      'gone-9',
      'gone-8',
      'gone-7',
      'gone-6',
      'gone-5',
      'gone-4',
      'gone-3',
    ]);
    expect(unread).toEqual(['gone-2', 'gone-1']);
    expect(from.standIn.calls).toHaveLength(11);
  });

  test('never calls a search that stopped a service without rollouts', async () => {
    const from = await world();
    leaveOpened(from, 'v2', 'api', 'rollout');
    for (let index = 0; index < 1_000; index += 1) leaveOpened(from, 'w', 'web', 'rollout');
    const ledger = from.connect();
    const stopped = { kind: 'ledger', code: 'LEDGER_SEARCH_STOPPED', message: expect.stringContaining('1000 deployments') };
    await expect(ledger.latest('api', 'production')).rejects.toMatchObject(stopped);
    expect(from.standIn.calls).toHaveLength(11);
    await expect(listed(ledger.history('api', 'production'))).rejects.toMatchObject(stopped);
    // Whoever has been told, and knows better, may begin.
    await expect(ledger.open(newRollout({ candidate: 'v3' }))).resolves.toMatchObject({ candidate: 'v3' });
  });

  test('keeps services with unusual names apart, each under a task of its own', async () => {
    const from = await world();
    const names = ['Api', 'api', 'a/b', 'größe', '支付', 'x'.repeat(500), 'rollout:api'];
    for (const service of names) await from.connect().open(newRollout({ service }));
    for (const service of names) expect(await from.connect().latest(service, 'production')).toMatchObject({ service });
    const tasks = from.standIn.deployments.map(({ task }) => task);
    expect(new Set(tasks).size).toBe(names.length);
    for (const task of tasks) expect(task).toMatch(/^rollout:[a-z\d~._-]{1,80}$/);
  });

  test('understands a payload that comes back as text', async () => {
    const from = await world();
    const payload = JSON.stringify({ schema: 1, ...newRollout(), run: fieldsOf(newRollout().run), nonce: 'n' });
    from.standIn.addDeployment({ ref: 'main', task: 'rollout', payload });
    expect(await from.connect().latest('api', 'production')).toMatchObject(newRollout());
  });

  test('does not take a rollout of another ledger for its own', async () => {
    const from = await world();
    const rollout = { ...newRollout(), id: '3f2b1c9e-0000-4000-8000-000000000000', openedAt: 0, entries: [] };
    await expect(from.connect().record(rollout, entry('failed', 0))).rejects.toMatchObject({
      kind: 'ledger',
      code: 'LEDGER_ROLLOUT_UNKNOWN',
    });
    expect(from.standIn.calls).toEqual([]);
  });
});

test('a rollout in four steps, soaks and a failed predecessor included, stays within 26 calls', async () => {
  const from = await world();
  await rollOut(from, 'v0', entry('passed', 100));
  await rollOut(from, 'v1', entry('in-progress', 5), entry('failed', 0));
  const { calls } = from.standIn;
  const before = calls.length;
  for (const weight of [5, 25, 50, 100]) {
    const step = from.connect();
    const latest = await step.latest('api', 'production');
    if (weight === 5) await newestPassed(step.history('api', 'production'));
    const rollout = weight === 5 || latest === undefined ? await step.open(newRollout()) : latest;
    const others = calls.length;
    await step.record(rollout, entry(weight === 100 ? 'passed' : 'in-progress', weight));
    if (weight < 100) expect(calls.length - others).toBe(1);
    const soak = from.connect();
    await soak.latest('api', 'production');
  }
  const spent = calls.length - before;
  console.info(`GitHub calls of a four-step rollout: ${String(spent)}`);
  expect(spent).toBeLessThanOrEqual(26);
  expect(from.standIn.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(['inactive', 'failure', 'success']);
});

test('the stand-in reports answers of its own that GitHub would not give', async () => {
  const own = await githubWorld();
  leaveOpened(own, 'v9');
  const [stored] = own.standIn.deployments;
  Object.assign(stored ?? {}, { environment: 5 });
  await own.client().request(
    'GET /repos/{owner}/{repo}/deployments',
    {},
    {
      purpose: 'list',
      permission: 'deployments: read',
      schema: (await import('valibot')).unknown(),
    },
  );
  await expect(own.stop()).rejects.toThrow('broke GitHub');
});
