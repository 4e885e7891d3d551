import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RunReference } from '#core/ledger';
import { attemptStanding, runStanding } from '#github/run-standing';
import { fakeClock } from '#testkit/fake-clock';
import type { GitHubStandInOptions } from '#testkit/github';
import { testPorts } from '#testkit/ports';
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

const reference = (
  id: number | string,
  url = `https://github.com/octo/shop/actions/runs/${String(id)}/attempts/1#deploy/canary`,
): RunReference => ({
  id: String(id),
  attempt: 1,
  url,
});

describe('a run of this repository', () => {
  test.each([
    ['in_progress', { kind: 'running' }],
    ['queued', { kind: 'waiting' }],
    ['waiting', { kind: 'waiting' }],
    ['pending', { kind: 'waiting' }],
    ['requested', { kind: 'waiting' }],
    ['brand_new', { kind: 'unknown', why: 'GitHub calls it "brand_new"' }],
  ])('that GitHub calls %s', async (status, standing) => {
    const from = await world();
    const { id } = from.standIn.addRun({ status });
    await expect(runStanding(from.client(), reference(id))).resolves.toMatchObject(standing);
    expect(from.standIn.calls.map(({ operation }) => operation)).toEqual(['actions/get-workflow-run']);
  });

  test.each(['success', 'failure', 'cancelled', 'timed_out'])('that ended as %s', async (conclusion) => {
    const from = await world();
    const { id } = from.standIn.addRun({ status: 'completed', conclusion, updated_at: '2026-03-01T12:00:00Z' });
    await expect(runStanding(from.client(), reference(id))).resolves.toEqual({ kind: 'ended', conclusion, at: Date.UTC(2026, 2, 1, 12) });
  });

  test('says how an earlier attempt ended, while it runs again', async () => {
    const from = await world();
    const { id } = from.standIn.addRun({ earlier: { 1: 'failure' } });
    await expect(attemptStanding(from.client(), reference(id))).resolves.toMatchObject({ kind: 'ended', conclusion: 'failure' });
    await expect(attemptStanding(from.client(), { ...reference(id), attempt: 2 })).resolves.toMatchObject({ kind: 'running' });
    await expect(attemptStanding(from.client(), reference(12345))).resolves.toMatchObject({ kind: 'unknown' });
    await expect(attemptStanding(from.client(), { ...reference(id), id: 'x' })).resolves.toMatchObject({ kind: 'unknown' });
  });

  test('that was deleted is gone, once the repository is seen to show its runs', async () => {
    const from = await world();
    await expect(runStanding(from.client(), reference(12345))).resolves.toEqual({ kind: 'gone' });
    expect(from.standIn.calls.map(({ operation }) => operation)).toEqual([
      'actions/get-workflow-run',
      'actions/list-workflow-runs-for-repo',
    ]);
  });

  test('is known by its id in any spelling of the repository', async () => {
    const from = await world();
    const { id } = from.standIn.addRun({});
    await expect(
      runStanding(from.client(), reference(id, `https://ghe.example.com/OCTO/Shop/actions/runs/${String(id)}`)),
    ).resolves.toEqual({
      kind: 'running',
    });
  });
});

describe('what cannot be found out', () => {
  test('for lack of a permission says which one', async () => {
    const from = await world({ permissions: { actions: 'none' } });
    const { id } = from.standIn.addRun({});
    await expect(runStanding(from.client(), reference(id))).resolves.toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('the token lacks `actions: read`'),
      remedy: expect.stringContaining('permissions:\n  actions: read'),
    });
  });

  test('because the server is down is unknown, not gone', async () => {
    const from = await world({ faults: [{ kind: 'server-error', times: 100 }] });
    await expect(runStanding(from.client(), reference(7))).resolves.toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('the server failed'),
    });
  });

  test('because the token may not see the repository is unknown, not gone', async () => {
    const from = await world({ faults: [{ kind: 'server-error', status: 404, times: 2 }] });
    await expect(runStanding(from.client(), reference(7))).resolves.toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('not found'),
    });
  });

  test('because a proxy answers is unknown', async () => {
    const from = await world({ faults: [{ kind: 'html' }] });
    await expect(runStanding(from.client(), reference(7))).resolves.toMatchObject({ kind: 'unknown' });
  });

  test.each([
    ['', ''],
    ['local', ''],
    ['unknown', 'https://example.com'],
    ['7', 'https://github.com/octo/other/actions/runs/7'],
    ['7', 'https://github.com/octo/shop/actions/runs/8'],
    ['7', 'https://github.com/octo/shop/issues/7'],
    ['-7', 'https://github.com/octo/shop/actions/runs/-7'],
    ['99999999999999999999', 'https://github.com/octo/shop/actions/runs/99999999999999999999'],
    ['7/../../issues', 'https://github.com/octo/shop/actions/runs/7/../../issues'],
    ['0x7', 'javascript:alert(1)'],
  ])('because the reference %j %j is of no run here is asked of nobody', async (id, url) => {
    const from = await world();
    from.standIn.addRun({ id: 7 });
    await expect(runStanding(from.client(), reference(id, url))).resolves.toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('is no run of octo/shop'),
    });
    expect(from.standIn.calls).toEqual([]);
  });

  test('whatever the ledger says, no call goes anywhere but to a run of this repository', async () => {
    const from = await world();
    const github = from.client();
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.oneof(fc.string(), fc.webUrl()), async (id, url) => {
        await expect(runStanding(github, { id, attempt: 1, url })).resolves.toMatchObject({ kind: 'unknown' });
      }),
    );
    expect(from.standIn.calls).toEqual([]);
  });
});

test('a cancelled job is told so', async () => {
  const from = await world({ faults: [{ kind: 'slow', ms: 5_000 }] });
  const { id } = from.standIn.addRun({});
  const asked = runStanding(from.client(), reference(id));
  setTimeout(() => {
    from.ports.cancel();
  }, 50);
  await expect(asked).rejects.toMatchObject({ kind: 'cancelled' });
});
