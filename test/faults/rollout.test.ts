import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOpen, statusOf, weightOf } from '#core/ledger';
import type { RouterFault } from '#testkit/memory-router';
import { newestPassed } from '../contract/ledger-contract.ts';
import { hasPassed, resultOf, sole, versionOf, world, type Step } from './model/world.ts';

type Operation =
  ({ readonly type: 'step' } & Step) | { readonly type: 'rollback'; readonly faults: readonly RouterFault[] } | { readonly type: 'reload' };

const faults = fc.array(fc.constantFrom<RouterFault>('unavailable', 'no-answer', 'lost-answer', 'html'), { maxLength: 2 });
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('step' as const),
      candidate: fc.constantFrom('v2', 'v3'),
      end: fc.oneof(
        { weight: 4, arbitrary: fc.constant('success' as const) },
        { weight: 2, arbitrary: fc.constant('failure' as const) },
        { weight: 2, arbitrary: fc.record({ killedAfter: fc.integer({ min: 0, max: 12 }) }) },
      ),
      faults,
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('rollback' as const), faults }) },
  { weight: 1, arbitrary: fc.constant({ type: 'reload' as const }) },
);

test('whatever jobs, kills, faults, rollbacks and reloads do, traffic and ledger end up where they must', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 12 }), async (operations) => {
      const here = world();
      for (const each of operations) {
        const before = await here.ledger().latest('api', 'production');
        if (each.type === 'reload') here.reload();
        if (each.type === 'step') {
          const { cleaned } = await here.step(each);
          const latest = await here.ledger().latest('api', 'production');
          if (cleaned && latest !== undefined) {
            // After a failed job no candidate keeps traffic, and the ledger says so.
            expect(here.weights()[latest.candidate]).toBe(0);
            expect(isOpen(latest)).toBe(false);
          }
        }
        if (each.type === 'rollback' && hasPassed(await here.rollBack(each))) {
          const latest = await here.ledger().latest('api', 'production');
          expect(latest === undefined ? 0 : here.weights()[latest.candidate]).toBe(0);
          // A second rollback changes nothing.
          const settled = here.weights();
          const recorded = await here.ledger().latest('api', 'production');
          await here.rollBack();
          expect(here.weights()).toEqual(settled);
          expect(await here.ledger().latest('api', 'production')).toEqual(recorded);
        }
        const after = await here.ledger().latest('api', 'production');
        // Nobody opens a rollout over one that is open.
        if (before !== undefined && isOpen(before) && after?.id !== before.id) {
          throw new Error(`${before.id} was open when ${String(after?.id)} was opened`);
        }
      }
      // Whatever was left behind, one rollback without faults puts it right; where the platform forgot what it serves, it says so, and naming the version helps.
      const abandoned = await here.ledger().latest('api', 'production');
      if (abandoned !== undefined) {
        const end = await here.rollBack();
        const displaced = resultOf(end) === 'displaced';
        if (displaced)
          expect(await here.rollBack({ inputs: { version: versionOf(end) } })).toMatchObject({ result: { outcome: 'passed' } });
        else expect(end).toMatchObject({ result: { outcome: 'passed' } });
        expect(here.weights()[abandoned.candidate]).toBe(0);
        expect(sole(here.weights())).toBeDefined();
        const ended = await here.ledger().latest('api', 'production');
        expect(ended === undefined ? undefined : [statusOf(ended), weightOf(ended)]).toEqual(['failed', 0]);
      }
    }),
    { numRuns: 1000 },
  );
}, 120_000);

test('steps that are run again after every kill still arrive at the whole plan', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 10 }), async (kills) => {
      const here = world();
      for (const killedAfter of kills) await here.step({ candidate: 'v2', end: { killedAfter }, faults: [] });
      for (let tries = 0; tries < 5; tries += 1) await here.step({ candidate: 'v2', end: 'success', faults: [] });
      expect(sole(here.weights())).toBe('v2');
      expect((await newestPassed(here.ledger().history('api', 'production')))?.candidate).toBe('v2');
    }),
    { numRuns: 500 },
  );
}, 120_000);
