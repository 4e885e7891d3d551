import { describe, expect, test } from '@jest/globals';
import { refuseFixedPages } from '#actions/soak-monitor/src/targets';

const located = (value: object) => ({ value, locate: () => undefined });
const slots = located({ kind: 'haproxy', stable: 'blue', candidate: 'green' });
const pages = { kind: 'openmetrics', candidate: 'http://green/metrics', baseline: 'http://blue/metrics' };
const versions = { candidate: 'v2', stable: 'v1' };
const first = { ...versions, targets: { candidate: 'green', baseline: 'blue' } };
const second = { ...versions, targets: { candidate: 'blue', baseline: 'green' } };

describe('pages that are written down for slots which take turns', () => {
  test('are refused once the slots have taken turns: the verdict would be upside down', () => {
    expect(() => refuseFixedPages(located(pages), slots, second)).toThrow(
      expect.objectContaining({ kind: 'input', code: 'SLOTS_TOOK_TURNS', remedy: expect.stringContaining('`$target`') }),
    );
  });

  test('are warned of before', () => {
    expect(refuseFixedPages(located(pages), slots, first)).toMatch(/in the next rollout blue is the candidate's.*`\$target`/);
  });

  test.each([
    { ...pages, candidate: 'http://$target/metrics', baseline: 'http://$target/metrics' },
    { ...pages, metrics: { 'error-rate': { total: 'a{version="$version"}', bad: 'b{version="$version"}' } } },
    { kind: 'prometheus', url: 'http://prometheus' },
  ])('are none where a variable tells the arms apart: %j', (signals) => {
    expect(refuseFixedPages(located(signals), slots, second)).toBeUndefined();
  });

  test('are none where targets are versions', () => {
    const targets = { candidate: 'v2', baseline: 'v1' };
    for (const names of [{}, { candidate: 'v2', stable: 'v1' }])
      expect(refuseFixedPages(located(pages), located({ kind: 'haproxy', ...names }), { ...versions, targets })).toBeUndefined();
  });
});
