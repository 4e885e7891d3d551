import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { service, type Service } from '../canary-step/jobs.ts';

const ROLLBACK = { attempts: '1', 'verify-timeout': '1s', pause: '0s' };
const byHand = { v1: 100, v2: 0, v3: 0 };

/** v2 was promoted over v1, v3 has 5 % beside it; then a person, to whom both are bad, puts everything on v1. */
async function movedByHand(shares: Readonly<Record<string, number>> = byHand): Promise<Service> {
  const api = service();
  await api.step({ inputs: { stable: 'v1', plan: '100' }, run: { runId: '1' } });
  await api.step({ inputs: { candidate: 'v3' }, run: { runId: '2' } });
  expect(api.router.weights()).toEqual({ v1: 0, v2: 95, v3: 5 });
  api.router.set(shares);
  return api;
}

describe('traffic that a person has moved to a third version while a rollout was open', () => {
  test.each([
    ['the schedule', { mode: 'reconcile', 'stale-after': '1s' }, 'passed'],
    ['a plain rollback', {}, 'failed'],
    ['an emergency', { mode: 'emergency' }, 'failed'],
    ['a rollback of what is being rolled out', { scope: 'candidate-only' }, 'failed'],
    ['the rollback job of its own run', { scope: 'this-run' }, 'failed'],
  ])('is not undone by %s, which ends the rollout', async (_what, inputs, outcome) => {
    const api = await movedByHand();
    await api.clock.advance(60_000);
    expect(
      await api.rollBack({
        inputs: { ...ROLLBACK, ...inputs },
        run: { runId: 'scope' in inputs && inputs.scope === 'this-run' ? '2' : '9' },
      }),
    ).toBe(outcome);
    expect(api.router.weights()).toEqual(byHand);
    expect((await api.rollouts()).at(-1)).toMatch(/^v3 failed 0: v2 was not put back: v1 100 %/);
  });

  test('is as it was after the rollback that names the version that a person wants', async () => {
    const api = await movedByHand();
    await api.rollBack({ inputs: ROLLBACK });
    expect(await api.rollBack({ inputs: { ...ROLLBACK, version: 'v1' } })).toBe('passed');
    expect(api.router.weights()).toEqual(byHand);
    expect((await api.step({ inputs: { candidate: 'v4', plan: '5, 100' }, run: { runId: '8' } })).end).toBe('passed');
  });

  test('goes to what the ledger says where a person asks for that by its name', async () => {
    const api = await movedByHand();
    expect(await api.rollBack({ inputs: { ...ROLLBACK, version: 'v2' } })).toBe('passed');
    expect(api.router.weights()).toEqual({ v1: 0, v2: 100, v3: 0 });
  });

  test('is left alone by a dry run, in the ledger too', async () => {
    const api = await movedByHand();
    await api.rollBack({ inputs: { ...ROLLBACK, mode: 'dry-run' } });
    expect((await api.rollouts()).at(-1)).toContain('v3 in-progress 5');
  });

  test('is shared: whatever the candidate does not have is left as it is', async () => {
    const shares = { v1: 50, v2: 50, v3: 0 };
    const api = await movedByHand(shares);
    await api.rollBack({ inputs: ROLLBACK });
    expect(api.router.weights()).toEqual(shares);
  });

  test('makes the next step say what brings it in step, and that is so', async () => {
    const api = await movedByHand();
    const next = await api.step({ inputs: { candidate: 'v3' }, run: { runId: '5' } });
    expect(next.end).toBe('TRAFFIC_ELSEWHERE');
    const remedy = next.result instanceof RolloutError ? next.result.remedy : '';
    expect(remedy).toContain('`version: v2`');
    expect(await api.rollBack({ inputs: { ...ROLLBACK, version: 'v2' } })).toBe('passed');
    expect((await api.step({ inputs: { candidate: 'v3' }, run: { runId: '5' } })).end).toBe('passed');
  });
});

test('what the candidate still has goes to stable', async () => {
  const api = await movedByHand({ v1: 0, v2: 0, v3: 100 });
  expect(await api.rollBack({ inputs: ROLLBACK })).toBe('passed');
  expect(api.router.weights()).toEqual({ v1: 0, v2: 100, v3: 0 });
});
