import { RolloutError } from '#core/errors';
import { statusOf, weightOf, type Ledger, type RolloutRecord, type RolloutStatus } from '#core/ledger';
import type { HttpClient } from '#core/ports';
import { fileLedger } from '#github/file-ledger';
import { main as takeStep } from '#actions/canary-step/src/main';
import { post as cleanUp } from '#actions/canary-step/src/post';
import { spec as stepSpec } from '#actions/canary-step/src/spec';
import { main as rollBack } from '#actions/rollback/src/main';
import { spec as rollbackSpec } from '#actions/rollback/src/spec';
import { memoryFiles, memoryState, testContext, type TestContext } from '#testkit/context';
import { fakeClock } from '#testkit/fake-clock';
import { memoryRouter, type RouterFault } from '#testkit/memory-router';
import type { ActionResult } from '#toolkit/context';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';
import type { InputsOf } from '#toolkit/spec';

const LEDGER = 'ledger.jsonl';
const BETWEEN_JOBS_MS = 2000;
export const HEALTH_URL = 'http://health/ready';

/** The runner died: nothing after this call happens, no post step either. */
class Killed extends Error {}

export interface Step {
  readonly candidate: string;
  /** The job goes on, or fails afterwards so that post runs, or its runner is killed after so many calls to the outside. */
  readonly end: 'success' | 'failure' | { readonly killedAfter: number };
  readonly faults: readonly RouterFault[];
  readonly plan?: readonly number[];
}

export interface Rollback {
  /** In place of the defaults. */
  readonly inputs?: Partial<InputsOf<typeof rollbackSpec>>;
  readonly faults?: readonly RouterFault[];
  /** Calls to the outside after which the runner is killed. */
  readonly killedAfter?: number;
}

/** `killed`, or the code of the error that ended it, or what it said itself. */
export type RollbackEnd =
  | { readonly kind: 'killed' }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'ended'; readonly result: ActionResult<typeof rollbackSpec> };

export interface World {
  weights(): Readonly<Record<string, number>>;
  /** The platform forgot its weights: everything is with what it was configured to serve. */
  reload(): void;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Nothing happens for so long, milliseconds. */
  wait(ms: number): Promise<void>;
  ledger(): Ledger;
  /** Every rollout, oldest first: version, status and the candidate's share. */
  rollouts(): Promise<readonly (readonly [candidate: string, status: RolloutStatus, weight: number])[]>;
  /** Whether traffic must be with stable afterwards: the job failed and its runner lived on to clean up. */
  step(step: Step): Promise<{ readonly cleaned: boolean }>;
  rollBack(rollback?: Rollback): Promise<RollbackEnd>;
  /** The same world once more; what happens in the one is not seen in the other. */
  copy(): World;
}

interface Past {
  readonly weights: Readonly<Record<string, number>>;
  readonly disk: ReadonlyMap<string, string>;
  readonly now: number;
}

const common = { service: 'api', platform: 'kind: http\nurl: http://router\nservice: api', ledger: `file:${LEDGER}` };
const stepInputs = await parseInputs(stepSpec, environmentOf({ ...common, candidate: 'v2', 'verify-timeout': '5s' }));
const rollbackInputs = await parseInputs(rollbackSpec, environmentOf({ ...common, 'verify-timeout': '5s' }));

function environmentOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value]));
}

/** One service in one environment with its router, its ledger and a health address that is always well, driven by jobs. */
export function world(past: Past = { weights: { v1: 100, v2: 0, v3: 0 }, disk: new Map(), now: 0 }): World {
  const router = memoryRouter(past.weights);
  const disk = new Map(past.disk);
  const clock = fakeClock(past.now, { auto: true });
  let jobs = 0;

  function runner(name: string, killedAfter = Infinity): { readonly context: TestContext; readonly isDead: () => boolean } {
    let left = killedAfter;
    const spend = (): void => {
      left -= 1;
      if (left < 0) throw new Killed();
    };
    const files = memoryFiles(disk);
    const http: HttpClient = {
      request: async (request) => {
        spend();
        if (request.url !== HEALTH_URL) return router.http.request(request);
        return { status: 200, headers: {}, body: 'well', truncated: false, durationMs: 1, url: request.url };
      },
    };
    const append = async (path: string, lines: string): Promise<void> => {
      spend();
      await files.append(path, lines);
    };
    return { context: testContext({ clock, step: name, runId: String(jobs), http, files: { ...files, append } }), isDead: () => left < 0 };
  }

  const here: World = {
    weights: () => router.weights(),
    reload: () => {
      router.set({ v1: 100, v2: 0, v3: 0 });
    },
    now: () => clock.now(),
    wait: (ms) => clock.advance(ms),
    ledger: () => fileLedger({ path: LEDGER, files: memoryFiles(disk), clock, log: testContext().log }),
    async rollouts() {
      const newestFirst: RolloutRecord[] = [];
      for await (const rollout of here.ledger().history('api', 'production')) newestFirst.push(rollout);
      return newestFirst.reverse().map((rollout) => [rollout.candidate, statusOf(rollout), weightOf(rollout)]);
    },
    async step({ candidate, end, faults, plan = [5, 25, 50, 100] }) {
      jobs += 1;
      await clock.advance(BETWEEN_JOBS_MS);
      router.fail(...faults);
      const state = memoryState();
      const { context, isDead } = runner(`step-${String(jobs)}`, typeof end === 'object' ? end.killedAfter : Infinity);
      const inputs = { ...stepInputs, candidate, plan };
      let failed = end === 'failure';
      try {
        const { outcome } = await takeStep(inputs, { ...context, state });
        failed ||= outcome !== 'passed';
      } catch (error) {
        if (error instanceof Killed || isDead()) return { cleaned: false };
        if (!(error instanceof RolloutError)) throw error;
        failed = true;
      }
      if (!failed || isDead()) return { cleaned: false };
      const { outcome } = await cleanUp(inputs, { ...runner(`step-${String(jobs)}`).context, state });
      const { stage } = state.load('step') as { readonly stage: string };
      return { cleaned: outcome === 'passed' && stage === 'own' };
    },
    async rollBack({ inputs = {}, faults = [], killedAfter } = {}) {
      jobs += 1;
      await clock.advance(BETWEEN_JOBS_MS);
      router.fail(...faults);
      const { context, isDead } = runner(`rollback-${String(jobs)}`, killedAfter);
      try {
        const result = await rollBack({ ...rollbackInputs, ...inputs }, context);
        return isDead() ? { kind: 'killed' } : { kind: 'ended', result };
      } catch (error) {
        if (error instanceof Killed || isDead()) return { kind: 'killed' };
        if (error instanceof RolloutError) return { kind: 'error', code: error.code };
        throw error;
      }
    },
    copy: () => world({ weights: router.weights(), disk, now: clock.now() }),
  };
  return here;
}

/** The version that serves everything; undefined while traffic is split. */
export function sole(weights: Readonly<Record<string, number>>): string | undefined {
  return Object.entries(weights).find(([, weight]) => weight === 100)?.[0];
}

/** True when it ended and passed. */
export function hasPassed(end: RollbackEnd): boolean {
  return end.kind === 'ended' && end.result.outcome === 'passed';
}

/** What became of the service; undefined when the rollback did not come to its end. */
export function resultOf(end: RollbackEnd): string | undefined {
  return outcomeOf(end)?.result;
}

/** The version that it ended with. */
export function versionOf(end: RollbackEnd): string {
  return outcomeOf(end)?.to ?? '';
}

function outcomeOf(end: RollbackEnd): { readonly result: string; readonly to?: string } | undefined {
  if (end.kind !== 'ended') return undefined;
  const [only] = JSON.parse(end.result.outputs.services ?? '[]') as { readonly result: string; readonly to?: string }[];
  return only;
}
