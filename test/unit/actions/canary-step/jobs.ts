import { main as takeStep } from '#actions/canary-step/src/main';
import { post as cleanUp } from '#actions/canary-step/src/post';
import { spec } from '#actions/canary-step/src/spec';
import { main as rollBack } from '#actions/rollback/src/main';
import { spec as rollbackSpec } from '#actions/rollback/src/spec';
import { RolloutError } from '#core/errors';
import { sayEntry, statusOf, weightOf, type Ledger, type SoakResult } from '#core/ledger';
import { fileLedger } from '#github/file-ledger';
import { memoryFiles, memoryState, testContext, type TestContext } from '#testkit/context';
import { fakeClock, type FakeClock } from '#testkit/fake-clock';
import { memoryRouter, type MemoryRouter } from '#testkit/memory-router';
import type { ActionResult, RunFacts } from '#toolkit/context';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';

export const LEDGER = 'rollouts.jsonl';

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly run?: Partial<RunFacts>;
  /** Replaces parts of the context: what fails, what is slow. */
  readonly context?: (context: TestContext) => Partial<TestContext>;
}

export interface Step {
  readonly result: ActionResult<typeof spec> | RolloutError;
  /** What its code or outcome says in one word. */
  readonly end: string;
  readonly log: readonly string[];
  /** Runs the post step, as a failed or cancelled job does. */
  fail(
    context?: (context: TestContext) => Partial<TestContext>,
    /** Other inputs than main's. */
    inputs?: Readonly<Record<string, string>>,
  ): Promise<{ readonly outcome: string; readonly annotations: readonly string[]; readonly log: readonly string[] }>;
}

/** One service with a router and a ledger, both in memory, and the jobs of its workflows. */
export interface Service {
  readonly router: MemoryRouter;
  readonly clock: FakeClock;
  readonly files: Map<string, string>;
  ledger(): Ledger;
  step(options?: StepOptions): Promise<Step>;
  /** A rollback that a person dispatches; resolves to its outcome, or the code of its error. */
  rollBack(options?: StepOptions): Promise<string>;
  soaked(result: SoakResult): Promise<void>;
  /** Status and share of every rollout with its notes, oldest first. */
  rollouts(): Promise<readonly string[]>;
}

const FILE = (plan: string): string => `services:
  api:
    plan: ${plan}
    platform: { kind: http, url: http://router, service: api }
`;

export function service({
  weights = { v1: 100, v2: 0, v3: 0 },
  plan = '{ steps: [5, 25, 50, 100] }',
}: { readonly weights?: Readonly<Record<string, number>>; readonly plan?: string } = {}): Service {
  const clock = fakeClock(1_000_000, { auto: true });
  const router = memoryRouter(weights);
  const files = new Map([['.github/rollout.yml', FILE(plan)]]);
  let instances = 0;
  const ledger = (): Ledger => fileLedger({ path: LEDGER, files: memoryFiles(files), clock, log: testContext().log });

  return {
    router,
    clock,
    files,
    ledger,
    async step({ inputs = {}, run = {}, context: changed = () => ({}) } = {}) {
      await clock.advance(1000);
      instances += 1;
      const state = memoryState();
      const given = { service: 'api', candidate: 'v2', ledger: `file:${LEDGER}`, ...inputs };
      const parsed = await parseInputs(spec, Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])));
      const plain = testContext({ clock, http: router.http, files: memoryFiles(files), state });
      const facts = { ...plain.run, instance: String(instances), ...run };
      const context = { ...plain, run: facts };
      let result: Step['result'];
      try {
        result = await takeStep(parsed, { ...context, ...changed(context) });
      } catch (error) {
        if (!(error instanceof RolloutError)) throw error;
        result = error;
      }
      return {
        result,
        end: result instanceof RolloutError ? result.code : result.outcome,
        log: context.logged.lines.map(({ message }) => message),
        async fail(broken = () => ({}), others = {}) {
          await clock.advance(1000);
          const all: [string, string][] = Object.entries<string>({ ...given, ...others }).map(([name, value]) => [variableOf(name), value]);
          const again = await parseInputs(spec, Object.fromEntries(all));
          if ('ledger' in others) state.save('step', { ...(state.load('step') as object), ledger: others['ledger'] });
          const later = testContext({ clock, http: router.http, files: memoryFiles(files), state });
          const after = { ...later, run: facts };
          const ended = await cleanUp(again, { ...after, ...broken(after) });
          const annotations = (ended.annotations ?? []).map(({ level, title, message }) => `[${level}] ${title}: ${message}`);
          return { outcome: ended.outcome, annotations, log: later.logged.lines.map(({ message }) => message) };
        },
      };
    },
    async rollBack({ inputs = {}, run = {}, context: changed = () => ({}) } = {}) {
      await clock.advance(1000);
      const given = { service: 'api', ledger: `file:${LEDGER}`, incident: 'false', ...inputs };
      const parsed = await parseInputs(
        rollbackSpec,
        Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])),
      );
      const plain = testContext({ clock, http: router.http, files: memoryFiles(files), runId: '99', step: 'rollback' });
      const context = { ...plain, run: { ...plain.run, ...run } };
      try {
        return (await rollBack(parsed, { ...context, ...changed(context) })).outcome;
      } catch (error) {
        if (error instanceof RolloutError) return error.code;
        throw error;
      }
    },
    async soaked(result) {
      const rollout = await ledger().latest('api', 'production');
      if (rollout === undefined) throw new Error('there is no rollout');
      const entry = { status: statusOf(rollout), weight: weightOf(rollout), note: 'by the test', run: rollout.run, soak: result } as const;
      await ledger().record(rollout, entry);
    },
    async rollouts() {
      const lines: string[] = [];
      for await (const rollout of ledger().history('api', 'production')) {
        const newest = rollout.entries.at(-1);
        lines.unshift(
          `${rollout.candidate} ${statusOf(rollout)} ${String(weightOf(rollout))}: ${newest === undefined ? '' : sayEntry(newest)}`,
        );
      }
      return lines;
    },
  };
}

export function outputsOf({ result }: Step): Readonly<Record<string, string | undefined>> {
  return result instanceof RolloutError ? {} : result.outputs;
}
