import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RolloutError } from '#core/errors';
import {
  SERVES_AGAIN,
  sayEntry,
  isOpen,
  statusOf,
  weightOf,
  type Ledger,
  type LedgerEntry,
  type NewRollout,
  type RolloutRecord,
  type RolloutStatus,
} from '#core/ledger';

/** A ledger's storage in a test. */
export interface LedgerWorld {
  /** The ledger as a new process finds it. */
  connect(): Ledger;
  /** Puts entries of other tools into the storage: other tasks, other schemas, broken payloads, statuses nobody here wrote. */
  addForeign(): Promise<void>;
  stop(): Promise<void>;
}

export function newRollout(changes: Partial<NewRollout> = {}): NewRollout {
  return {
    service: 'api',
    environment: 'production',
    candidate: 'v2',
    stable: 'v1',
    arms: { candidate: 'green', stable: 'blue' },
    steps: [5, 25, 50, 100],
    run: { id: '77', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/77', step: { job: 'deploy', step: 'canary' } },
    ref: 'main',
    ...changes,
  };
}

export function entry(status: RolloutStatus, weight: number, note = 'traffic moved and verified'): LedgerEntry {
  return { status, weight, note, run: newRollout().run };
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of source) found.push(one);
  return found;
}

/** The newest of these that is passed now. */
export async function newestPassed(history: AsyncIterable<RolloutRecord>): Promise<RolloutRecord | undefined> {
  for await (const rollout of history) if (statusOf(rollout) === 'passed') return rollout;
  return undefined;
}

/** What every ledger must do, whatever it is kept in. */
export function describeLedgerContract(name: string, createWorld: () => Promise<LedgerWorld>): void {
  describe(`the ${name} ledger`, () => {
    let world: LedgerWorld;
    beforeEach(async () => {
      world = await createWorld();
    });
    afterEach(() => world.stop());

    async function rollOut(candidate: string, ...entries: readonly LedgerEntry[]): Promise<RolloutRecord> {
      const ledger = world.connect();
      let rollout = await ledger.open(newRollout({ candidate }));
      for (const one of entries) rollout = await ledger.record(rollout, one);
      return rollout;
    }

    test('knows nothing at first', async () => {
      const ledger = world.connect();
      expect(await ledger.latest('api', 'production')).toBeUndefined();
      expect(await newestPassed(ledger.history('api', 'production'))).toBeUndefined();
    });

    test('gives back what was opened, in progress at weight 0', async () => {
      const opened = await world.connect().open(newRollout());
      expect(opened).toMatchObject(newRollout());
      expect(await world.connect().latest('api', 'production')).toEqual(opened);
      expect([statusOf(opened), weightOf(opened), opened.entries]).toEqual(['in-progress', 0, []]);
    });

    test('gives back every entry with its run, oldest first, to another process', async () => {
      const later = { id: '78', attempt: 3, url: 'https://github.com/octo/shop/actions/runs/78', step: { job: 'deploy', step: 'next' } };
      const recorded = await rollOut(
        'v2',
        entry('in-progress', 5),
        { ...entry('in-progress', 12.5, 'half a step'), run: later },
        entry('held', 12.5, 'held: p99'),
      );
      const read = await world.connect().latest('api', 'production');
      expect(read).toEqual(recorded);
      expect(read?.entries.map((one) => [one.status, one.weight, sayEntry(one)])).toEqual([
        ['in-progress', 5, 'traffic moved and verified'],
        ['in-progress', 12.5, 'half a step'],
        ['held', 12.5, 'held: p99'],
      ]);
      expect(read?.entries[1]?.run).toEqual(later);
    });

    test('keeps what a soak came to beside the steps, and a soak moves and ends nothing', async () => {
      const soaked: LedgerEntry = { ...entry('in-progress', 5, 'passed after 30 min: 4 of 4 criteria hold'), soak: 'passed' };
      const recorded = await rollOut('v2', entry('in-progress', 5), soaked);
      const read = await world.connect().latest('api', 'production');
      expect(read).toEqual(recorded);
      expect(read?.entries.map(({ soak, note }) => [soak, note])).toEqual([
        [undefined, 'traffic moved and verified'],
        ['passed', 'passed after 30 min: 4 of 4 criteria hold'],
      ]);
      // A soak that ends after its rollout was taken back does not open it again.
      const late = await rollOut('v3', entry('in-progress', 5), entry('failed', 0, 'traffic returned to stable'), soaked).catch(
        () => undefined,
      );
      expect(late).toBeUndefined();
      const ended = await world.connect().record(recorded, entry('failed', 0, 'traffic returned to stable'));
      expect(statusOf(await world.connect().record(ended, soaked))).toBe('failed');
      expect(await world.connect().latest('api', 'production')).toMatchObject({ id: ended.id });
      expect(isOpen((await world.connect().latest('api', 'production')) ?? ended)).toBe(false);
    });

    test('reads one rollout again as it stands now', async () => {
      const opened = await rollOut('v2', entry('in-progress', 5));
      await world.connect().record(opened, entry('failed', 0, 'returned by somebody else'));
      expect(statusOf(await world.connect().reread(opened))).toBe('failed');
    });

    test('dates rollouts and entries', async () => {
      const before = Date.now() - 1000;
      const rollout = await rollOut('v2', entry('in-progress', 5));
      for (const at of [rollout.openedAt, rollout.entries[0]?.at ?? 0]) {
        expect(at).toBeGreaterThanOrEqual(before);
        expect(at).toBeLessThanOrEqual(Date.now());
      }
    });

    test.each(['in-progress', 'held'] as const)('refuses to open a second rollout while one is %s, and names it', async (status) => {
      await rollOut('v2', entry(status, 25));
      const refusal: unknown = await world
        .connect()
        .open(newRollout({ candidate: 'v3' }))
        .catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(RolloutError);
      expect(refusal).toMatchObject({ kind: 'refused', code: 'ROLLOUT_IN_PROGRESS' });
      expect((refusal as RolloutError).message).toMatch(/v2 replaces v1, at 25 %.*actions\/runs\/77/);
      expect(await world.connect().latest('api', 'production')).toMatchObject({ candidate: 'v2' });
    });

    test.each(['passed', 'failed'] as const)('opens the next rollout once one has %s', async (status) => {
      await rollOut('v2', entry(status, 100));
      await rollOut('v3');
      expect(await world.connect().latest('api', 'production')).toMatchObject({ candidate: 'v3', entries: [] });
    });

    test('lets exactly one of several win that open at the same moment', async () => {
      const candidates = ['v2', 'v3', 'v4'];
      const ledgers = candidates.map(() => world.connect());
      await Promise.all(ledgers.map((ledger) => ledger.latest('api', 'production')));
      const results = await Promise.allSettled(
        ledgers.map((ledger, index) => ledger.open(newRollout({ candidate: candidates[index] ?? '' }))),
      );
      const winners = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      const refusals = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
      const [winner] = winners;
      expect(winners).toHaveLength(1);
      expect(refusals).toHaveLength(2);
      for (const refusal of refusals) expect(refusal).toMatchObject({ kind: 'refused', code: 'ROLLOUT_IN_PROGRESS' });
      expect(await world.connect().latest('api', 'production')).toEqual(winner);
      if (winner !== undefined) await world.connect().record(winner, entry('passed', 100));
      expect(await world.connect().latest('api', 'production')).toMatchObject({ id: winner?.id });
      await expect(world.connect().open(newRollout({ candidate: 'v5' }))).resolves.toMatchObject({ candidate: 'v5' });
    });

    test('keeps services and environments apart', async () => {
      const ledger = world.connect();
      const web = await ledger.open(newRollout({ service: 'web' }));
      await ledger.record(web, entry('passed', 100));
      const staging = await ledger.open(newRollout({ environment: 'staging' }));
      expect(await ledger.latest('api', 'production')).toBeUndefined();
      expect(await newestPassed(ledger.history('api', 'staging'))).toBeUndefined();
      expect(await ledger.latest('api', 'staging')).toEqual(staging);
      expect(await newestPassed(ledger.history('web', 'production'))).toMatchObject({ id: web.id });
    });

    test('finds the newest rollout that passed, behind failed and open ones', async () => {
      await rollOut('v1', entry('passed', 100));
      const good = await rollOut('v2', entry('in-progress', 50), entry('passed', 100));
      await rollOut('v3', entry('failed', 0));
      await rollOut('v4', entry('in-progress', 5));
      expect(await newestPassed(world.connect().history('api', 'production'))).toEqual(good);
    });

    test('does not call a rollout good that passed and was rolled back', async () => {
      await rollOut('v1', entry('passed', 100));
      const rollout = await rollOut('v2', entry('passed', 100), entry('failed', 0, 'rolled back'));
      expect(statusOf(rollout)).toBe('failed');
      expect(await newestPassed(world.connect().history('api', 'production'))).toMatchObject({ candidate: 'v1' });
    });

    test('does not go one release further back when a rollback is recorded twice', async () => {
      await rollOut('v0', entry('passed', 100));
      await rollOut('v1', entry('passed', 100));
      const rollout = await rollOut('v2', entry('passed', 100), entry('failed', 0, 'rolled back'));
      const before = await newestPassed(world.connect().history('api', 'production'));
      await world.connect().record(rollout, entry('failed', 0, 'rolled back'));
      expect(await newestPassed(world.connect().history('api', 'production'))).toEqual(before);
      expect(before).toMatchObject({ candidate: 'v1' });
    });

    test('keeps who started a rollout, and reads one that does not say', async () => {
      const opened = await world.connect().open(newRollout({ by: 'octocat' }));
      expect(opened.by).toBe('octocat');
      expect(await world.connect().latest('api', 'production')).toEqual(opened);
      const unsaid = await world.connect().open(newRollout({ service: 'web', by: '' }));
      expect(unsaid).not.toHaveProperty('by');
      expect(await world.connect().latest('web', 'production')).toEqual(unsaid);
    });

    test('tells the history of a service, newest first, without those of others', async () => {
      const first = await rollOut('v1', entry('passed', 100));
      const second = await rollOut('v2', entry('in-progress', 5), entry('failed', 0));
      const web = await world.connect().open(newRollout({ service: 'web' }));
      const staging = await world.connect().open(newRollout({ environment: 'staging' }));
      const third = await rollOut('v3', entry('in-progress', 5));
      expect(await all(world.connect().history('api', 'production'))).toEqual([third, second, first]);
      expect(await all(world.connect().history('web', 'production'))).toEqual([web]);
      expect(await all(world.connect().history('api', 'staging'))).toEqual([staging]);
      expect(await all(world.connect().history('mail', 'production'))).toEqual([]);
    });

    test('has those in its history that began, and one that did not only where it is the latest', async () => {
      const first = await rollOut('v1', entry('passed', 100));
      const ledgers = ['v2', 'v3'].map((candidate) => [candidate, world.connect()] as const);
      await Promise.all(ledgers.map(([, ledger]) => ledger.latest('api', 'production')));
      const results = await Promise.allSettled(ledgers.map(([candidate, ledger]) => ledger.open(newRollout({ candidate }))));
      const winner = results.find((result) => result.status === 'fulfilled')?.value;
      expect(await all(world.connect().history('api', 'production'))).toEqual([winner, first]);
      expect(await world.connect().latest('api', 'production')).toEqual(winner);
    });

    test('tells its history again after what the same process wrote', async () => {
      const ledger = world.connect();
      const opened = await ledger.open(newRollout());
      expect(await all(ledger.history('api', 'production'))).toEqual([opened]);
      const moved = await ledger.record(opened, entry('in-progress', 5));
      expect(await all(ledger.history('api', 'production'))).toEqual([moved]);
      const ended = await ledger.record(moved, entry('failed', 0));
      expect(await all(ledger.history('api', 'production'))).toEqual([ended]);
      const next = await ledger.open(newRollout({ candidate: 'v3' }));
      expect(await all(ledger.history('api', 'production'))).toEqual([next, ended]);
    });

    test('names the services of an environment, the newest rollout first', async () => {
      expect(await world.connect().services('production')).toEqual([]);
      await rollOut('v2', entry('passed', 100));
      await world.connect().open(newRollout({ service: 'web' }));
      await world.connect().open(newRollout({ service: 'mail', environment: 'staging' }));
      expect(await world.connect().services('production')).toEqual(['web', 'api']);
      await rollOut('v3');
      expect(await world.connect().services('production')).toEqual(['api', 'web']);
      expect(await world.connect().services('staging')).toEqual(['mail']);
    });

    test('tells what is open beside the services that are known', async () => {
      expect(await world.connect().openBeside('production', [])).toEqual({ open: [], unread: [] });
      await rollOut('v2', entry('in-progress', 5));
      const web = await world.connect().open(newRollout({ service: 'web' }));
      const moved = await world.connect().record(web, entry('in-progress', 25));
      const mail = await world.connect().open(newRollout({ service: 'mail' }));
      await world.connect().record(mail, entry('failed', 0));
      await world.connect().open(newRollout({ service: 'jobs', environment: 'staging' }));
      expect(await world.connect().openBeside('production', ['api'])).toEqual({ open: [moved], unread: [] });
      expect(await world.connect().openBeside('production', ['api', 'web'])).toEqual({ open: [], unread: [] });
    });

    test('names the environments of a service, the newest rollout first', async () => {
      expect(await world.connect().environments('api')).toEqual([]);
      await rollOut('v2', entry('passed', 100));
      await world.connect().open(newRollout({ service: 'web', environment: 'qa' }));
      await world.connect().open(newRollout({ environment: 'staging' }));
      expect(await world.connect().environments('api')).toEqual(['staging', 'production']);
    });

    test('takes a version back as good that was rolled back past and restored', async () => {
      const v1 = await rollOut('v1', entry('passed', 100));
      const v2 = await rollOut('v2', entry('passed', 100));
      const v3 = await rollOut('v3', entry('passed', 100), entry('failed', 0, 'rolled back'));
      const passedOver = await world.connect().record(v2, entry('failed', 0, 'rolled back past'));
      expect(await newestPassed(world.connect().history('api', 'production'))).toMatchObject({ id: v1.id, entries: v1.entries });
      const restored = await world.connect().record(passedOver, entry('passed', 100, SERVES_AGAIN));
      expect(restored.entries.map(({ status }) => status)).toEqual(['passed', 'failed', 'passed']);
      expect(await newestPassed(world.connect().history('api', 'production'))).toEqual(restored);
      expect(await world.connect().latest('api', 'production')).toEqual(v3);
      expect(await all(world.connect().history('api', 'production'))).toEqual([v3, restored, v1]);
      await expect(world.connect().open(newRollout({ candidate: 'v4' }))).resolves.toMatchObject({ candidate: 'v4' });
    });

    test('ignores what other tools put there', async () => {
      await world.addForeign();
      expect(await world.connect().latest('api', 'production')).toBeUndefined();
      const rollout = await rollOut('v2', entry('in-progress', 5));
      await world.addForeign();
      expect(await world.connect().latest('api', 'production')).toEqual(rollout);
      expect(await newestPassed(world.connect().history('api', 'production'))).toBeUndefined();
      expect(await all(world.connect().history('api', 'production'))).toEqual([rollout]);
      expect(await world.connect().services('production')).toEqual(['api']);
    });

    test('takes any service, version and note as plain text', async () => {
      const service = 'zahlung-größe 支付 🚀 <b onmouseover="x">&amp;"\'\\${{ secrets.X }}';
      const ledger = world.connect();
      const opened = await ledger.open(newRollout({ service, candidate: 'v2"}\n{"', stable: '__proto__' }));
      const recorded = await ledger.record(opened, entry('in-progress', 5, 'line one\nline two\t<script> · 7 % · 🚀'));
      // GitHub takes no character of four bytes in a status.
      expect(recorded.entries[0]?.note).toMatch(/^line one line two <script> · 7 % · [🚀\uFFFD]$/u);
      expect(await world.connect().latest(service, 'production')).toEqual(recorded);
    });

    test('cuts a long note without breaking a character, and says afterwards what it kept', async () => {
      const recorded = await rollOut('v2', entry('in-progress', 5, '🚀'.repeat(2_000)));
      const note = recorded.entries[0]?.note ?? '';
      expect(note).toMatch(/^[🚀\uFFFD]{20,}…$/u);
      expect(await world.connect().latest('api', 'production')).toEqual(recorded);
    });

    test('refuses to record what could not be read again', async () => {
      await expect(world.connect().open(newRollout({ service: '' }))).rejects.toMatchObject({ kind: 'input', code: 'LEDGER_VALUE' });
      expect(await world.connect().latest('', 'production')).toBeUndefined();
    });

    test('refuses to record on a rollout that it does not have', async () => {
      const rollout = { ...newRollout(), id: '987654', openedAt: 0, entries: [] };
      await expect(world.connect().record(rollout, entry('failed', 0))).rejects.toMatchObject({ kind: 'ledger' });
    });

    test('agrees with a simple model whatever happens in whatever order', async () => {
      const event = fc.oneof(
        fc.record({ type: fc.constant('open' as const), service: fc.constantFrom('api', 'web') }),
        fc.record({
          type: fc.constant('record' as const),
          back: fc.nat(2),
          status: fc.constantFrom<RolloutStatus>('in-progress', 'held', 'passed', 'failed'),
          weight: fc.nat(100),
        }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(event, { maxLength: 10 }), async (events) => {
          const own = await createWorld();
          const model: RolloutRecord[] = [];
          try {
            for (const one of events) {
              const ledger = own.connect();
              if (one.type === 'open') {
                const busy = model.findLast(({ service }) => service === one.service);
                const opening = ledger.open(newRollout({ service: one.service }));
                if (busy !== undefined && isOpen(busy)) await expect(opening).rejects.toMatchObject({ code: 'ROLLOUT_IN_PROGRESS' });
                else model.push(await opening);
              } else {
                const index = model.length - 1 - one.back;
                const rollout = model[index];
                if (rollout === undefined) continue;
                // Behind the newest one a rollout is only restored or rolled back past: it has no traffic to hold or to move.
                const newest = model.findLast(({ service }) => service === rollout.service) === rollout;
                if (!newest && (one.status === 'in-progress' || one.status === 'held')) continue;
                model[index] = await ledger.record(rollout, entry(one.status, one.weight));
              }
            }
            for (const service of ['api', 'web']) {
              const ours = model.filter((rollout) => rollout.service === service);
              expect(await own.connect().latest(service, 'production')).toEqual(ours.at(-1));
              expect(await newestPassed(own.connect().history(service, 'production'))).toEqual(
                ours.findLast((rollout) => statusOf(rollout) === 'passed'),
              );
              expect(await all(own.connect().history(service, 'production'))).toEqual(ours.toReversed());
            }
            const services = model.map(({ service }) => service).reverse();
            expect(await own.connect().services('production')).toEqual([...new Set(services)]);
          } finally {
            await own.stop();
          }
        }),
        { numRuns: 12 },
      );
    }, 60_000);
  });
}
