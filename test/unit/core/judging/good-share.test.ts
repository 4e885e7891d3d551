import { expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import { pointEstimate } from '#core/judging/point-estimate';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Measurement } from '#core/signals';

function reasonOf(text: string, candidate: Measurement, baseline: Measurement): readonly [string, string] {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const judge = createSoakJudge([parsed.criterion], (criterion) => pointEstimate(criterion, 50));
  judge.observe({
    window: { from: 0, to: 1_000 },
    observations: [
      { arm: 'candidate', signal: 'availability', instance: 'a', measurement: candidate },
      { arm: 'candidate', signal: 'availability', instance: 'b', measurement: candidate },
      { arm: 'baseline', signal: 'availability', measurement: baseline },
    ],
    warnings: [],
  });
  const [verdict] = judge.verdicts();
  return [verdict?.verdict ?? '', verdict?.reason ?? ''];
}

const share = (bad: number, total: number): Measurement => ({ kind: 'proportion', bad, total, of: 'good' });

test('a criterion on good requests is held against their share, summed over instances', () => {
  const [verdict, reason] = reasonOf('availability >= 99.5%', share(4, 500), share(1, 1000));
  expect(verdict).toBe('fail');
  expect(reason).toContain('availability 99.2 % (992 of 1,000)');
  expect(reasonOf('availability >= 99%', share(4, 500), share(1, 1000))[0]).toBe('pass');
});

test('so is one that compares it with the baseline', () => {
  expect(reasonOf('availability >= baseline - 0.5pp', share(4, 500), share(1, 1000))[0]).toBe('fail');
  expect(reasonOf('availability >= baseline - 1pp', share(4, 500), share(1, 1000))[0]).toBe('pass');
});
