import { describe, expect, test } from '@jest/globals';
import { deliveries } from './delivery.ts';

const deliver = deliveries();
const sha = '0123456789abcdef0123456789abcdef01234567';
const soak = { service: 'api', candidate: 'v2', stable: 'v1', interval: '200ms', 'warm-up': '0s', 'on-inconclusive': 'pass' };

describe('the verdict of a soak', () => {
  test('stands on the pull request and the commit that were released, in one comment', async () => {
    const delivery = await deliver();
    const number = delivery.github.addPullRequest({ sha });
    const asked = { ...soak, 'pull-request-comment': 'true', 'commit-status': 'status' };
    const first = await delivery.step('soak-monitor', asked, { sha });
    expect(first.annotations.filter(({ title }) => title.includes('no comment'))).toEqual([]);
    await delivery.step('soak-monitor', asked, { sha, runId: '2000002' });
    const calls = delivery.github.calls.map(({ operation, status }) => `${operation} ${String(status)}`);
    expect(calls.filter((call) => call.startsWith('issues/create-comment'))).toEqual(['issues/create-comment 201']);
    expect(calls.filter((call) => call.startsWith('repos/create-commit-status'))).toHaveLength(2);
    const comment = delivery.github.calls.find(({ operation }) => operation === 'issues/create-comment');
    expect(comment?.path).toContain(`/issues/${String(number)}/comments`);
    expect(JSON.stringify(comment?.body)).toContain('soak-monitor');
  });

  test('that may not be shown is a warning with its remedy, and the verdict stands', async () => {
    const delivery = await deliver({ permissions: { checks: 'none' } });
    const step = await delivery.step('soak-monitor', { ...soak, 'commit-status': 'check' }, { sha });
    expect(step.exitCode).toBe(0);
    const warning = step.annotations.find(({ title }) => title === 'api: no check run');
    expect(warning?.message).toContain('checks: write');
  });
});
