import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advance, serving, type RolloutEvent, type RolloutState } from '#core/rollout/machine';

const arms = { candidate: 'v2', stable: 'v1' };
const toStable = { shares: { v1: 100, v2: 0 } };

function after(state: RolloutState, ...events: RolloutEvent[]) {
  return events.reduce((reached, event) => advance(reached.state, event), advance(state, { type: 'step', to: 25 }));
}

describe('a step', () => {
  test('is written, then verified, then recorded', () => {
    const step = advance(serving(arms, 5, 'rollback'), { type: 'step', to: 25 });
    expect(step.effects).toEqual([{ type: 'write', split: { shares: { v1: 75, v2: 25 } } }]);
    const written = advance(step.state, { type: 'written' });
    expect(written.effects).toEqual([{ type: 'verify', split: { shares: { v1: 75, v2: 25 } } }]);
    const verified = advance(written.state, { type: 'verified' });
    expect(verified.effects).toEqual([
      { type: 'record', entry: { status: 'in-progress', weight: 25, note: 'traffic moved and verified' } },
    ]);
    expect(verified.state).toMatchObject({ phase: 'serving', weight: 25 });
  });

  test('to 100 % promotes and records that the whole rollout passed', () => {
    const moving = advance(serving(arms, 50, 'rollback'), { type: 'step', to: 100 }).state;
    const done = advance(moving, { type: 'verified' });
    expect(done.state.phase).toBe('promoted');
    expect(done.effects).toEqual([
      expect.objectContaining({ entry: expect.objectContaining({ status: 'passed', weight: 100 }) as unknown }),
    ]);
  });

  test('that cannot be proven returns traffic to stable', () => {
    const returning = after(serving(arms, 5, 'rollback'), { type: 'written' }, { type: 'unverified', problem: 'v2 is down' });
    expect(returning.state.phase).toBe('returning');
    expect(returning.effects).toEqual([{ type: 'write', split: toStable }]);
  });
});

describe('a failure', () => {
  test('returns traffic, proves it, and only then says so in the ledger', () => {
    const failed = advance(serving(arms, 25, 'rollback'), { type: 'failed', reason: 'error rate' });
    expect(failed.effects).toEqual([{ type: 'write', split: toStable }]);
    const written = advance(failed.state, { type: 'written' });
    expect(written.effects).toEqual([{ type: 'verify', split: toStable }]);
    const returned = advance(written.state, { type: 'verified' });
    expect(returned.state).toMatchObject({ phase: 'returned', weight: 0 });
    expect(returned.effects).toEqual([
      { type: 'record', entry: { status: 'failed', weight: 0, note: 'traffic returned to stable', reason: 'error rate' } },
    ]);
  });

  test('leaves the weight where it is when the user chose to hold', () => {
    const held = advance(serving(arms, 25, 'hold'), { type: 'failed', reason: 'error rate' });
    expect(held).toMatchObject({ state: { phase: 'holding' }, effects: [{ type: 'observe' }] });
    const read = advance(held.state, { type: 'observed', weight: 17 });
    expect(read.state).toMatchObject({ phase: 'held', weight: 17 });
    expect(read.effects).toEqual([{ type: 'record', entry: { status: 'held', weight: 17, note: 'held', reason: 'error rate' } }]);
    const blind = advance(held.state, { type: 'observed', weight: undefined });
    expect(blind.effects).toMatchObject([{ entry: { weight: 25, note: 'held', reason: 'error rate; what is served could not be read' } }]);
  });

  test('after promotion returns traffic too', () => {
    const promoted = advance(advance(serving(arms, 50, 'rollback'), { type: 'step', to: 100 }).state, { type: 'verified' }).state;
    expect(advance(promoted, { type: 'failed', reason: 'soak at 100 % failed' }).state.phase).toBe('returning');
  });

  test('whose return cannot be proven raises an alarm and keeps the rollout open', () => {
    const returning = advance(serving(arms, 25, 'rollback'), { type: 'failed', reason: 'errors' }).state;
    const stuck = advance(returning, { type: 'unverified', problem: 'router does not answer' });
    expect(stuck.state.phase).toBe('stuck');
    expect(stuck.effects.map((effect) => effect.type)).toEqual(['record', 'alarm']);
    expect(stuck.effects[0]).toMatchObject({ entry: { status: 'in-progress', weight: 25 } });
  });
});

describe('a gradual return', () => {
  const returning = (...events: RolloutEvent[]) =>
    events.reduce(
      (reached, event) => advance(reached.state, event),
      advance(serving(arms, 100, 'rollback'), { type: 'failed', reason: 'errors', by: [75, 50] }),
    );
  const split = (v2: number) => ({ shares: { v1: 100 - v2, v2 } });
  const step = [{ type: 'written' }, { type: 'verified' }] as const;

  test('gives stable its shares one after the other, with a look between', () => {
    expect(returning().effects).toEqual([{ type: 'write', split: split(75) }]);
    expect(returning(...step).effects).toEqual([{ type: 'look' }]);
    expect(returning(...step, { type: 'bearing' }).effects).toEqual([{ type: 'write', split: split(50) }]);
    const last = returning(...step, { type: 'bearing' }, ...step, { type: 'bearing' });
    expect(last.effects).toEqual([{ type: 'write', split: toStable }]);
  });

  test('is over only after a look at what stable bears with everything', () => {
    const all = returning(...step, { type: 'bearing' }, ...step, { type: 'bearing' }, ...step);
    expect(all).toMatchObject({ state: { phase: 'returning', weight: 0 }, effects: [{ type: 'look' }] });
    const done = advance(all.state, { type: 'bearing' });
    expect([done.state.phase, done.effects.map(({ type }) => type)]).toEqual(['returned', ['record']]);
    const worse = advance(all.state, { type: 'worse', problem: 'v1 answers 503' });
    expect(worse.effects).toEqual([{ type: 'write', split: split(100) }]);
    expect(step.reduce((reached, event) => advance(reached.state, event), worse).state.phase).toBe('kept');
  });

  test('that makes it worse is undone, and the ledger keeps saying what it said', () => {
    const worse = returning(...step, { type: 'worse', problem: 'v1 is down' });
    expect(worse.effects).toEqual([{ type: 'write', split: split(100) }]);
    const kept = step.reduce((reached, event) => advance(reached.state, event), worse);
    expect(kept).toMatchObject({ state: { phase: 'kept', weight: 100 }, effects: [] });
  });

  test('that cannot be undone asks for a person', () => {
    const stuck = advance(returning(...step, { type: 'worse', problem: 'v1 is down' }).state, { type: 'unverified', problem: 'no answer' });
    expect(stuck.state.phase).toBe('stuck');
    expect(stuck.effects.map(({ type }) => type)).toEqual(['record', 'alarm']);
  });

  test('whose step cannot be proven is undone: what is not known to be borne is not made more', () => {
    const undone = returning({ type: 'unverified', problem: 'too fine' });
    expect(undone).toMatchObject({ state: { phase: 'undoing' }, effects: [{ type: 'write', split: split(100) }] });
  });

  test('goes straight to stable where what served is down itself', () => {
    expect(returning({ type: 'unverified', problem: 'v2 is down', down: 'candidate' }).effects).toEqual([
      { type: 'write', split: toStable },
    ]);
  });

  test('is not begun where stable could not serve', () => {
    const kept = returning({ type: 'unready', problem: 'v1 is down' });
    expect(kept).toMatchObject({ state: { phase: 'kept', weight: 100, reason: 'v1 is down' }, effects: [] });
  });

  test('is undone where stable goes down on the way', () => {
    const undone = returning(...step, { type: 'bearing' }, { type: 'unready', problem: 'v1 is down' });
    expect(undone.effects).toEqual([{ type: 'write', split: split(100) }]);
  });

  test('without steps is undone where stable goes down with everything, and asks for a person where nobody knows why it is not confirmed', () => {
    const { state } = advance(serving(arms, 100, 'rollback'), { type: 'failed', reason: 'errors', careful: true });
    expect(advance(state, { type: 'unverified', problem: 'v1 is down', down: 'stable' }).state.phase).toBe('undoing');
    expect(advance(state, { type: 'unverified', problem: 'no answer' }).state.phase).toBe('stuck');
  });

  test('leaves out the steps that the candidate is below already', () => {
    const low = advance(serving(arms, 60, 'rollback'), { type: 'failed', reason: 'errors', by: [75, 50] });
    expect(low.effects).toEqual([{ type: 'write', split: split(50) }]);
  });
});

const anyEvent: fc.Arbitrary<RolloutEvent> = fc.oneof(
  fc.record({ type: fc.constant('step' as const), to: fc.integer({ min: 0, max: 100 }) }),
  fc.constant({ type: 'written' as const }),
  fc.constant({ type: 'verified' as const }),
  fc.record({ type: fc.constant('unverified' as const), problem: fc.string() }),
  fc.record({ type: fc.constant('failed' as const), reason: fc.string() }),
);

describe('whatever happens', () => {
  test('a failed rollout never orders traffic to the candidate again', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), fc.array(anyEvent), (before, later) => {
        const failed = [...before, { type: 'failed', reason: 'x' } as const].reduce(
          (state, event) => advance(state, event).state,
          serving(arms, 0, 'rollback'),
        );
        let state = failed;
        for (const event of later) {
          const next = advance(state, event);
          for (const effect of next.effects) if (effect.type === 'write') expect(effect.split).toEqual(toStable);
          state = next.state;
        }
        expect(['returning', 'returned', 'stuck']).toContain(state.phase);
      }),
    );
  });

  test('a careful return gives stable more and more, or puts back what was, and never promises an end that was not looked at', () => {
    const events = fc.oneof(
      anyEvent,
      fc.constant({ type: 'bearing' as const }),
      fc.constant({ type: 'worse' as const, problem: 'x' }),
      fc.constant({ type: 'unready' as const, problem: 'x' }),
      fc.record({
        type: fc.constant('unverified' as const),
        problem: fc.string(),
        down: fc.constantFrom('stable' as const, 'candidate' as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(events), fc.integer({ min: 1, max: 100 }), (later, weight) => {
        let { state } = advance(serving(arms, weight, 'rollback'), { type: 'failed', reason: 'x', by: [75, 50], careful: true });
        let least = state.target;
        for (const event of later) {
          const { phase } = state;
          const next = advance(state, event);
          for (const effect of next.effects) {
            if (effect.type !== 'write') continue;
            const share = effect.split.shares['v2'] ?? 0;
            if (next.state.phase === 'undoing') expect(share).toBe(weight);
            else expect(share).toBeLessThanOrEqual(least);
            least = Math.min(least, share);
          }
          if (phase !== 'returned' && next.state.phase === 'returned') expect([event.type, state.weight]).toEqual(['bearing', 0]);
          state = next.state;
        }
        expect(['returning', 'returned', 'undoing', 'kept', 'stuck']).toContain(state.phase);
      }),
    );
  });

  test('the ledger hears of a weight only after it was verified', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        let state = serving(arms, 0, 'rollback');
        for (const event of events) {
          const next = advance(state, event);
          const advanced = next.effects.some((effect) => effect.type === 'record' && effect.entry.weight > state.weight);
          if (advanced) expect(event.type).toBe('verified');
          state = next.state;
        }
      }),
    );
  });
});
