import { describe, expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import { standing, timeNeeded } from '#core/judging/progress';
import type { CriterionVerdict, Verdict } from '#core/verdict';

const MINUTE = 60_000;
const beginning = { at: 0, logPass: 0 };

function verdict(text: string, word: Verdict, logPass?: number): CriterionVerdict {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return {
    criterion: text,
    parsed: parsed.criterion,
    dimension: 'proportion',
    verdict: word,
    ...(word === 'inconclusive' ? { open: 'undecided' as const } : {}),
    reason: `${text} as it is`,
    evidence: { candidate: { count: 1 }, rule: '', window: { from: 0, to: 0 }, ...(logPass === undefined ? {} : { logPass }) },
    decisive: false,
  };
}

describe('what no time can show', () => {
  const { evidence, ...open } = verdict('latency.p95 <= baseline * 1.2', 'inconclusive', 2);
  const never: CriterionVerdict = { ...open, evidence: { ...evidence, neverHolds: true } };

  test('has no time that it needs', () => {
    expect(timeNeeded(never, beginning, MINUTE)).toBeUndefined();
    expect(standing([never], [beginning], MINUTE)).toContain('more time does not change that');
  });
});

describe('the progress line', () => {
  test('shows the open criterion that needs longest, with what it needs', () => {
    const verdicts = [
      verdict('cpu < 80%', 'pass'),
      verdict('error-rate < 1%', 'inconclusive', 2),
      verdict('latency.p95 < 1s', 'inconclusive', 0.5),
    ];
    expect(standing(verdicts, [beginning, beginning, beginning], 10 * MINUTE)).toBe(
      '1 of 3 hold · undecided: latency.p95 < 1s as it is · needs about 15 min more to rule a regression out',
    );
  });

  test('shows a failure before anything else, and an open criterion that only warns after one that gates', () => {
    const [open, warned] = [verdict('error-rate < 1%', 'inconclusive', 2), verdict('warn: latency.p95 < 1s', 'inconclusive', -3)];
    expect(standing([warned, open], [beginning, beginning], MINUTE)).toContain('undecided: error-rate < 1%');
    expect(standing([open, verdict('cpu < 80%', 'fail')], [beginning, beginning], MINUTE)).toBe('cpu < 80% as it is');
  });

  test('says that all hold, and what only warns', () => {
    const all = [verdict('cpu < 80%', 'pass'), verdict('error-rate < 1%', 'pass', 4)];
    expect(standing(all, [beginning, beginning], MINUTE)).toBe('all 2 hold so far: cpu < 80% as it is');
    expect(standing([...all, verdict('warn: memory < 1%', 'warn')], [], MINUTE)).toBe('warning: warn: memory < 1% as it is');
  });
});

test('the time needed goes by what this soak added to evidence carried over', () => {
  const open = verdict('error-rate < 1%', 'inconclusive', 2);
  expect(timeNeeded(open, { at: 0, logPass: 1 }, 10 * MINUTE)).toBeGreaterThan(timeNeeded(open, beginning, 10 * MINUTE) ?? Infinity);
  expect(timeNeeded(verdict('error-rate < 1%', 'inconclusive', -2), beginning, MINUTE)).toBeUndefined();
  expect(timeNeeded(verdict('error-rate < 1%', 'pass', 4), beginning, MINUTE)).toBeUndefined();
});
