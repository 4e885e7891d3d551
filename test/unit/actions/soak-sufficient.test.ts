import { describe, expect, test } from '@jest/globals';
import { insufficient } from '#actions/soak-monitor/src/sufficient';
import type { SoakResult } from '#actions/soak-monitor/src/soak';

const MINUTE = 60_000;

/** A soak whose criterion counted so many requests of the candidate. */
function counted(count: number, finished = false): Pick<SoakResult, 'conclusion' | 'verdicts'> {
  const verdicts = [{ evidence: { candidate: { count } } }] as unknown as SoakResult['verdicts'];
  return { verdicts, conclusion: { verdict: 'pass', extendable: false, finished, decidedBy: [] } };
}

describe('a passed soak', () => {
  test('that is as long as the plan asks for is the one of the plan', () => {
    expect(insufficient(counted(100), { durationMs: 30 * MINUTE }, 30 * MINUTE)).toBeUndefined();
    expect(insufficient(counted(100), { durationMs: MINUTE }, undefined)).toBeUndefined();
  });

  test('that is shorter is not, unless it was ended because everything was decided', () => {
    const short = insufficient(counted(100, true), { durationMs: MINUTE }, 30 * MINUTE);
    expect(short?.message).toContain('lasted 60 s, and the plan asks for 30 min');
    expect(short?.remedy).toContain('`duration: 30m`');
    expect(insufficient(counted(100, true), { durationMs: MINUTE, finishAfterMs: 5_000 }, 30 * MINUTE)).toBeUndefined();
    expect(insufficient(counted(100, false), { durationMs: MINUTE, finishAfterMs: 5_000 }, 30 * MINUTE)).toBeDefined();
  });

  test('that observed nothing of the candidate is none', () => {
    expect(insufficient(counted(0), { durationMs: 30 * MINUTE }, 30 * MINUTE)?.message).toContain('Nothing of the candidate was observed');
  });
});
