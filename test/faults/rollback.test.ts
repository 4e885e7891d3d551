import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOpen, statusOf, type RolloutRecord } from '#core/ledger';
import { servingPeriods } from '#core/rollout/serving-periods';
import type { RouterFault } from '#testkit/memory-router';
import { hasPassed, HEALTH_URL, resultOf, sole, world, type Rollback, type RollbackEnd, type Step, type World } from './model/world.ts';

const HOUR_MS = 3_600_000;
const STALE_AFTER_MS = 6 * HOUR_MS;

type Operation =
  /** A whole rollout without trouble. */
  | { readonly type: 'release'; readonly candidate: string }
  | ({ readonly type: 'step' } & Step)
  | { readonly type: 'rollback'; readonly wish: Wish; readonly faults: readonly RouterFault[]; readonly killedAfter: number }
  | { readonly type: 'reconcile'; readonly faults: readonly RouterFault[]; readonly killedAfter: number }
  | { readonly type: 'list' }
  | { readonly type: 'reload' }
  | { readonly type: 'wait'; readonly hours: number };

interface Wish {
  readonly version: 'last-good' | 'v1' | 'v2' | 'v3';
  readonly candidateOnly: boolean;
  readonly mode: 'standard' | 'emergency' | 'dry-run';
  /** In steps with a health address between them. */
  readonly gradual: boolean;
  /** v3 brings a migration that cannot be undone. */
  readonly migration: undefined | 'refuse' | 'freeze' | 'ignore';
}

const faults = fc.array(fc.constantFrom<RouterFault>('unavailable', 'no-answer', 'lost-answer', 'html'), { maxLength: 2 });
const killedAfter = fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 14 }));
const candidate = fc.constantFrom('v1', 'v2', 'v3');
const wish: fc.Arbitrary<Wish> = fc.record({
  version: fc.oneof(
    { weight: 2, arbitrary: fc.constant('last-good' as const) },
    { weight: 3, arbitrary: fc.constantFrom('v1', 'v2', 'v3') },
  ),
  candidateOnly: fc.integer({ min: 0, max: 4 }).map((n) => n === 4),
  mode: fc.constantFrom('standard', 'standard', 'emergency', 'dry-run'),
  gradual: fc.boolean(),
  migration: fc.constantFrom(undefined, undefined, 'refuse', 'freeze', 'ignore'),
});
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('release' as const), candidate }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('step' as const),
      candidate,
      end: fc.oneof(
        fc.constant('success' as const),
        fc.constant('failure' as const),
        fc.record({ killedAfter: fc.integer({ min: 0, max: 12 }) }),
      ),
      faults,
    }),
  },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('rollback' as const), wish, faults, killedAfter }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('reconcile' as const), faults, killedAfter }) },
  { weight: 1, arbitrary: fc.constant({ type: 'list' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'reload' as const }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('wait' as const), hours: fc.constantFrom(1.25, 4, 7) }) },
);

function inputsOf({ version, candidateOnly, mode, gradual, migration }: Wish): NonNullable<Rollback['inputs']> {
  return {
    version: candidateOnly ? 'last-good' : version,
    mode,
    ...(candidateOnly ? { scope: 'candidate-only' } : {}),
    ...(gradual ? { health: [HEALTH_URL], steps: [50, 100], consecutive: 1 } : {}),
    ...(migration === undefined
      ? {}
      : { migrations: { value: [{ version: 'v3', irreversible: true }], locate: () => undefined }, 'on-irreversible': migration }),
  };
}

const RECONCILE: NonNullable<Rollback['inputs']> = { mode: 'reconcile', 'stale-after': STALE_AFTER_MS };

async function release(here: World, version: string): Promise<void> {
  for (let steps = 0; steps < 2; steps += 1) await here.step({ candidate: version, end: 'success', faults: [], plan: [50, 100] });
}

async function historyOf(here: World): Promise<readonly RolloutRecord[]> {
  const history: RolloutRecord[] = [];
  for await (const rollout of here.ledger().history('api', 'production')) history.push(rollout);
  return history;
}

interface Shown {
  readonly weights: Readonly<Record<string, number>>;
  readonly rollouts: Awaited<ReturnType<World['rollouts']>>;
}

async function show(here: World): Promise<Shown> {
  return { weights: here.weights(), rollouts: await here.rollouts() };
}

/** What holds after a rollback or a reconciliation that says that it passed. */
async function expectAgreement(here: World): Promise<void> {
  const history = await historyOf(here);
  const [latest] = history;
  if (latest === undefined || isOpen(latest)) return;
  expect([
    sole(here.weights()),
    history.map(({ candidate, stable, entries }) => [candidate, stable, ...entries.map(({ status }) => status)]),
  ]).toEqual([servingPeriods(history, here.now()).at(-1)?.version, expect.anything()]);
}

/** A rollback, cut off where the operation says so, and then run again until it ends: as if it had been run once. */
async function rollBack(here: World, rollback: Rollback): Promise<void> {
  const undisturbed = here.copy();
  const whole = await undisturbed.rollBack({ ...rollback, faults: [], killedAfter: Infinity });
  const before = await show(here);
  let end = await here.rollBack(rollback);
  if (end.kind === 'killed') end = await here.rollBack({ ...rollback, faults: [], killedAfter: Infinity });
  // What faults of the platform kept it from, the next attempt does.
  if (!sameEnd(end, whole)) end = await here.rollBack({ ...rollback, faults: [], killedAfter: Infinity });
  // Who cannot read the platform for a moment brings it where the ledger says, also where a difference would only have been reported.
  const mended = resultOf(whole) === 'displaced' && resultOf(end) !== 'displaced';
  if (!mended) expect(await show(here)).toEqual(await show(undisturbed));
  if (whole.kind === 'error') expect(await show(here)).toEqual(before);
  if (rollback.inputs?.mode === 'dry-run') expect(await show(here)).toEqual(before);
  if (resultOf(whole) === 'frozen') {
    expect(here.weights()).toEqual(before.weights);
    expect(whole).toMatchObject({ result: { outcome: 'refused' } });
  }
  if (!hasPassed(end) || rollback.inputs?.mode === 'dry-run') return;
  // A difference between the two is reported where nobody asked for it to be mended.
  if (resultOf(end) !== 'displaced') await expectAgreement(here);
  // Twice is once: nothing is moved, nothing is written.
  const settled = await show(here);
  expect(await here.rollBack({ ...rollback, faults: [], killedAfter: Infinity })).toMatchObject({
    result: { outcome: 'passed', outputs: { changed: 'false' } },
  });
  expect(await show(here)).toEqual(settled);
}

function sameEnd(a: RollbackEnd, b: RollbackEnd): boolean {
  return a.kind === 'ended' && b.kind === 'ended' ? a.result.outcome === b.result.outcome : a.kind === b.kind;
}

async function reconcile(here: World, rollback: Pick<Rollback, 'faults' | 'killedAfter'>): Promise<void> {
  const before = await show(here);
  const [latest] = await historyOf(here);
  const now = here.now();
  await rollBack(here, { ...rollback, inputs: RECONCILE });
  if (latest === undefined || !isOpen(latest)) return;
  const age = now - (latest.entries.at(-1)?.at ?? latest.openedAt);
  const waits = statusOf(latest) === 'held' || age <= STALE_AFTER_MS;
  // A rollout that somebody looks after is let alone, the others are ended.
  if (waits) expect(await show(here)).toEqual(before);
  else expect((await historyOf(here)).filter(isOpen)).toEqual([]);
}

/** What the list offers can be returned to, and nothing else. */
async function list(here: World): Promise<void> {
  const before = await show(here);
  const end = await here.rollBack({ inputs: { list: true } });
  expect(await show(here)).toEqual(before);
  if (end.kind !== 'ended') throw new Error('A list came to no end.');
  const releases = JSON.parse(end.result.outputs.releases ?? '[]') as { readonly version: string; readonly eligible: boolean }[];
  for (const { version, eligible } of releases) {
    const tried = await here.copy().rollBack({ inputs: { version, mode: 'dry-run' } });
    const refused = tried.kind === 'error' && /^(VERSION_UNKNOWN|VERSION_NEVER_GOOD|ROLLBACK_TO_CANDIDATE)$/.test(tried.code);
    expect([version, refused]).toEqual([version, !eligible]);
  }
}

async function carryOut(here: World, each: Operation): Promise<void> {
  switch (each.type) {
    case 'release':
      return release(here, each.candidate);
    case 'step':
      await here.step(each);
      return;
    case 'rollback':
      return rollBack(here, { inputs: inputsOf(each.wish), faults: each.faults, killedAfter: each.killedAfter });
    case 'reconcile':
      return reconcile(here, each);
    case 'list':
      return list(here);
    case 'reload':
      here.reload();
      return;
    case 'wait':
      return here.wait(each.hours * HOUR_MS);
  }
}

const numRuns = Number(process.env['MODEL_RUNS'] ?? 1500);

test('a rollback of any kind, killed anywhere and run again, is the same as one that was not, and running it twice is running it once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 10 }), async (operations) => {
      const here = world();
      for (const each of operations) await carryOut(here, each);
    }),
    { numRuns },
  );
}, 300_000);
