import { describe, expect, test } from '@jest/globals';
import {
  hasPassed,
  isOpen,
  ownerOf,
  pageOf,
  sameStep,
  SERVES_AGAIN,
  soakOf,
  statusOf,
  weightOf,
  type RecordedEntry,
  type RolloutRecord,
} from '#core/ledger';

const run = (id: string, step = 'canary', instance?: string) => ({
  id,
  attempt: 1,
  url: `https://github.com/o/r/actions/runs/${id}`,
  step: { job: 'deploy', step, ...(instance === undefined ? {} : { instance }) },
});

function rollout(...entries: readonly Partial<RecordedEntry>[]): RolloutRecord {
  const arms = { candidate: 'v2', stable: 'v1' };
  const common = { service: 'api', environment: 'production', candidate: 'v2', stable: 'v1', arms, steps: [5, 100], ref: 'main' };
  const filled = entries.map((entry, at) => ({ status: 'in-progress', weight: 5, note: '', run: run('7'), at, ...entry }) as const);
  return { id: '1', openedAt: 0, run: run('7'), ...common, entries: filled };
}

describe('the result of a soak', () => {
  test('counts only for the step that it followed', () => {
    expect(soakOf(rollout({}))).toBeUndefined();
    expect(soakOf(rollout({}, { soak: 'passed' }))).toBe('passed');
    expect(soakOf(rollout({}, { soak: 'passed' }, { weight: 25 }))).toBeUndefined();
    expect(soakOf(rollout({ weight: 25 }, { soak: 'passed', weight: 5 }))).toBeUndefined();
  });

  test('is the newest one, where several soaks looked at a weight', () => {
    expect(soakOf(rollout({}, { soak: 'passed' }, { soak: 'failed' }))).toBe('failed');
    expect(soakOf(rollout({}, { soak: 'failed' }, { soak: 'passed' }))).toBe('passed');
  });

  test('opens nothing that has ended, and does not make its run the owner', () => {
    const ended = rollout({}, { status: 'failed', weight: 0 }, { soak: 'passed', run: run('8') });
    expect([isOpen(ended), weightOf(ended), ownerOf(ended).id]).toEqual([false, 0, '7']);
  });
});

describe('the end of a rollout', () => {
  const rolledBack = { status: 'failed', weight: 0, note: 'rolled back to v1' } as const;

  test.each([
    ['moved', { weight: 25 }],
    ['promoted', { status: 'passed', weight: 100 }],
    ['was held', { status: 'held', weight: 25 }],
  ] as const)('stands, whatever a step that was in flight writes after it: that it %s', (_what, late) => {
    const ended = rollout({}, rolledBack, { ...late, run: run('8') });
    expect([statusOf(ended), weightOf(ended), isOpen(ended), hasPassed(ended), ownerOf(ended).id]).toEqual([
      'failed',
      0,
      false,
      false,
      '7',
    ]);
  });

  test('is taken back by nothing but that the version explicitly serves again', () => {
    const again = rollout(
      { status: 'passed', weight: 100 },
      rolledBack,
      { weight: 25 },
      { status: 'passed', weight: 100, note: SERVES_AGAIN },
    );
    expect([statusOf(again), weightOf(again)]).toEqual(['passed', 100]);
  });

  test('comes after a promotion too, which is none: a failed return of it is open again', () => {
    expect(isOpen(rollout({ status: 'passed', weight: 100 }, { weight: 100, note: 'return to stable not verified' }))).toBe(true);
  });
});

describe('a step of a run', () => {
  test('is the same by name in every attempt, whatever tells its runs apart', () => {
    expect(sameStep(run('7', 'canary', 'a1'), { ...run('7', 'canary', 'b2'), attempt: 2 })).toBe(true);
    expect(sameStep(run('7'), run('8'))).toBe(false);
    expect(sameStep(run('7'), run('7', 'canary_2'))).toBe(false);
    const nameless = { id: '7', attempt: 1, url: 'https://x' };
    expect(sameStep(nameless, nameless)).toBe(false);
  });

  test('is part of what a person opens, without what only tells its runs apart', () => {
    expect(pageOf(run('7', 'a step', 'a1'))).toBe('https://github.com/o/r/actions/runs/7#deploy/a%20step');
    expect(pageOf({ id: '7', attempt: 1, url: 'https://x' })).toBe('https://x');
  });
});
