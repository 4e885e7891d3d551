import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RolloutError } from '#core/errors';
import { isOpen, statusOf, weightOf } from '#core/ledger';
import type { HttpClient } from '#core/ports';
import { fileLedger } from '#github/file-ledger';
import { main as takeStep } from '#actions/canary-step/src/main';
import { post as cleanUp } from '#actions/canary-step/src/post';
import { main as rollBack } from '#actions/rollback/src/main';
import { memoryFiles, memoryState, testContext } from '#testkit/context';
import { fakeClock } from '#testkit/fake-clock';
import { memoryRouter, type RouterFault } from '#testkit/memory-router';

const LEDGER = 'ledger.jsonl';
const place = { value: { kind: 'http', url: 'http://router', service: 'api' }, locate: () => undefined };
const service = {
  service: 'api',
  environment: 'production',
  'rollout-file': '.github/rollout.yml',
  platform: place,
  ledger: `file:${LEDGER}`,
  'github-token': '',
};

/** The runner died: nothing after this call happens, no post step either. */
class Killed extends Error {}

type Operation =
  /** One job with one step; it may fail afterwards (post runs), or its runner may be killed after so many calls to the outside. */
  | {
      readonly type: 'step';
      readonly candidate: string;
      readonly end: 'success' | 'failure' | { readonly killedAfter: number };
      readonly faults: readonly RouterFault[];
    }
  | { readonly type: 'rollback'; readonly faults: readonly RouterFault[] }
  /** The platform forgot its weights: everything is with what it was configured to serve. */
  | { readonly type: 'reload' };

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

/** One environment with its router and ledger, driven by jobs. */
function world() {
  const router = memoryRouter({ v1: 100, v2: 0, v3: 0 });
  const disk = new Map<string, string>();
  const clock = fakeClock(0, { auto: true });
  let steps = 0;

  function dying(budget: { left: number }): { http: HttpClient; files: ReturnType<typeof memoryFiles> } {
    const spend = (): void => {
      budget.left -= 1;
      if (budget.left < 0) throw new Killed();
    };
    const files = memoryFiles(disk);
    return {
      http: {
        request: async (request) => {
          spend();
          return router.http.request(request);
        },
      },
      files: {
        ...files,
        append: async (path, lines) => {
          spend();
          return files.append(path, lines);
        },
      },
    };
  }

  return {
    router,
    ledger: () => fileLedger({ path: LEDGER, files: memoryFiles(disk), clock, log: testContext().log }),
    /** Whether traffic must be with stable afterwards: the job failed and its runner lived on to clean up. */
    async step({ candidate, end, faults: planned }: Extract<Operation, { type: 'step' }>): Promise<{ cleaned: boolean }> {
      steps += 1;
      router.fail(...planned);
      const state = memoryState();
      const budget = { left: typeof end === 'object' ? end.killedAfter : Infinity };
      const context = testContext({ clock, state, step: `step-${String(steps)}`, ...dying(budget) });
      const inputs = {
        ...service,
        candidate,
        stable: undefined,
        weight: 'next',
        plan: [5, 25, 50, 100],
        'on-failure': 'rollback',
        'verify-timeout': 5000,
        'verify-share': false,
        'verify-share-timeout': 1000,
        signals: undefined,
      } as const;
      let failed = end === 'failure';
      try {
        const { outcome } = await takeStep(inputs, context);
        failed ||= outcome !== 'passed';
      } catch (error) {
        if (error instanceof Killed || budget.left < 0) return { cleaned: false };
        if (!(error instanceof RolloutError)) throw error;
        failed = true;
      }
      if (!failed) return { cleaned: false };
      const { outcome } = await cleanUp(inputs, testContext({ clock, state, step: `step-${String(steps)}`, ...dying({ left: Infinity }) }));
      return { cleaned: outcome === 'passed' && state.load('step') !== undefined };
    },
    async rollBack({ faults: planned }: { readonly faults: readonly RouterFault[] }): Promise<boolean> {
      router.fail(...planned);
      const context = testContext({ clock, step: 'rollback', ...dying({ left: Infinity }) });
      const inputs = { ...service, to: undefined, reason: 'test', health: undefined, 'verify-timeout': 5000, 'dry-run': false };
      try {
        return (await rollBack(inputs, context)).outcome === 'passed';
      } catch (error) {
        if (error instanceof RolloutError) return false;
        throw error;
      }
    },
  };
}

/** The version that serves everything; undefined while traffic is split. */
function sole(weights: Readonly<Record<string, number>>): string | undefined {
  return Object.entries(weights).find(([, weight]) => weight === 100)?.[0];
}

test('whatever jobs, kills, faults, rollbacks and reloads do, traffic and ledger end up where they must', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 12 }), async (operations) => {
      const here = world();
      for (const each of operations) {
        const before = await here.ledger().latest('api', 'production');
        if (each.type === 'reload') here.router.set({ v1: 100, v2: 0, v3: 0 });
        if (each.type === 'step') {
          const { cleaned } = await here.step(each);
          const latest = await here.ledger().latest('api', 'production');
          if (cleaned && latest !== undefined) {
            // After a failed job no candidate keeps traffic, and the ledger says so.
            expect(here.router.weights()[latest.candidate]).toBe(0);
            expect(isOpen(latest)).toBe(false);
          }
        }
        if (each.type === 'rollback' && (await here.rollBack(each))) {
          const latest = await here.ledger().latest('api', 'production');
          expect(latest === undefined ? 0 : here.router.weights()[latest.candidate]).toBe(0);
          // A second rollback changes nothing.
          const settled = here.router.weights();
          const recorded = await here.ledger().latest('api', 'production');
          await here.rollBack({ faults: [] });
          expect(here.router.weights()).toEqual(settled);
          expect(await here.ledger().latest('api', 'production')).toEqual(recorded);
        }
        const after = await here.ledger().latest('api', 'production');
        // Nobody opens a rollout over one that is open.
        if (before !== undefined && isOpen(before) && after?.id !== before.id) {
          throw new Error(`${before.id} was open when ${String(after?.id)} was opened`);
        }
      }
      // Whatever was left behind, one rollback without faults puts it right.
      const abandoned = await here.ledger().latest('api', 'production');
      if (abandoned !== undefined) {
        expect(await here.rollBack({ faults: [] })).toBe(true);
        expect(here.router.weights()[abandoned.candidate]).toBe(0);
        expect(sole(here.router.weights())).toBeDefined();
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
      for (const killedAfter of kills) await here.step({ type: 'step', candidate: 'v2', end: { killedAfter }, faults: [] });
      for (let tries = 0; tries < 5; tries += 1) {
        await here.step({ type: 'step', candidate: 'v2', end: 'success', faults: [] });
      }
      expect(sole(here.router.weights())).toBe('v2');
      expect((await here.ledger().lastGood('api', 'production'))?.candidate).toBe('v2');
    }),
    { numRuns: 500 },
  );
}, 120_000);
