import { main as takeStep } from '#actions/canary-step/src/main';
import { post } from '#actions/canary-step/src/post';
import { spec as stepSpec } from '#actions/canary-step/src/spec';
import { main as rollBack } from '#actions/rollback/src/main';
import { spec as rollbackSpec } from '#actions/rollback/src/spec';
import { RolloutError } from '#core/errors';
import type { HttpClient } from '#core/ports';
import { memoryFiles, memoryState, testContext, type TestContext } from '#testkit/context';
import { fakeClock, type FakeClock } from '#testkit/fake-clock';
import { memoryGateway, type MemoryGateway } from '#testkit/memory-gateway';
import type { Annotation } from '#toolkit/context';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';

export interface Said {
  /** The outcome, or the code of the error. */
  readonly end: string;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly annotations: readonly string[];
  /** Everything for people in one text. */
  readonly text: string;
  readonly log: string;
}

type Inputs = Readonly<Record<string, string>>;

/** One service behind a platform in memory, with the jobs that deliver to it; the clock is not waited for. */
export interface DeliveryWorld {
  readonly clock: FakeClock;
  /** Its post step is run by `fail`. */
  step(inputs?: Inputs, runId?: string): Promise<Said & { fail(): Promise<Said> }>;
  /** The post step of a job whose canary-step was ended before its first line. */
  failedEarly(inputs?: Inputs, runId?: string): Promise<Said>;
  rollback(inputs?: Inputs): Promise<Said>;
  /** Statuses of the ledger, oldest first. */
  ledger(): readonly string[];
}

const SETTINGS = 'kind: kubernetes\nroute: httproute/web\nnamespace: shop\nserver: http://127.0.0.1:8001\n';

/** `rules`: weights of v1, v2 and so on in each rule of the route. */
export function gatewayWorld(
  rules: readonly (readonly number[])[] = [[100, 0]],
  { settlesMs = 0, settings = '' }: { readonly settlesMs?: number; readonly settings?: string } = {},
): DeliveryWorld & { readonly gateway: MemoryGateway } {
  const clock = fakeClock(Date.parse('2026-01-01T00:00:00Z'), { auto: true });
  const gateway = memoryGateway(rules, clock, settlesMs);
  return { ...deliveryWorld(`${SETTINGS}${settings}`, gateway.http, clock), gateway };
}

/** The same behind any platform. */
export function deliveryWorld(platform: string, http: HttpClient, clock: FakeClock): DeliveryWorld {
  const disk = new Map<string, string>();
  const common = { service: 'api', platform, ledger: 'file:ledger.jsonl', 'verify-timeout': '5s' };
  let jobs = 0;
  const context = (runId?: string): TestContext => {
    jobs += 1;
    return testContext({
      clock,
      http,
      files: memoryFiles(disk),
      step: `step-${String(jobs)}`,
      runId: runId ?? String(jobs),
      state: memoryState(),
    });
  };
  const environmentOf = (inputs: Inputs): Record<string, string> =>
    Object.fromEntries(Object.entries({ ...common, ...inputs }).map(([name, value]) => [variableOf(name), value]));
  return {
    clock,
    async step(inputs = {}, runId) {
      await clock.advance(10_000);
      const job = context(runId);
      const parsed = await parseInputs(stepSpec, environmentOf({ candidate: 'v2', plan: '5, 50, 100', ...inputs }));
      return { ...(await said(job, () => takeStep(parsed, job))), fail: () => said(job, () => post(parsed, job)) };
    },
    async failedEarly(inputs = {}, runId) {
      await clock.advance(10_000);
      const job = context(runId);
      const parsed = await parseInputs(stepSpec, environmentOf({ candidate: 'v2', plan: '5, 50, 100', ...inputs }));
      return said(job, () => post(parsed, job));
    },
    async rollback(inputs = {}) {
      await clock.advance(10_000);
      const job = context();
      const parsed = await parseInputs(rollbackSpec, environmentOf({ incident: 'false', ...inputs }));
      return said(job, () => rollBack(parsed, job));
    },
    ledger: () =>
      (disk.get('ledger.jsonl') ?? '')
        .split('\n')
        .flatMap((line) => /"status":"[^"]*","weight":[\d.]+/.exec(line)?.[0].replaceAll(/"(?:status|weight)":|"/g, '') ?? []),
  };
}

interface Acted {
  readonly outcome: string;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly annotations?: readonly Annotation[];
  readonly summary?: string;
}

async function said(job: TestContext, act: () => Promise<Acted>): Promise<Said> {
  const log = (): string => job.logged.lines.map(({ message }) => message).join('\n');
  try {
    const { outcome, outputs, annotations = [], summary = '' } = await act();
    const told = annotations.map(({ title, message }) => `${title}: ${message}`);
    return { end: outcome, outputs, annotations: told, text: [summary, ...told].join('\n'), log: log() };
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error;
    return { end: error.code, outputs: {}, annotations: [], text: `${error.code}: ${error.message}\n${error.remedy}`, log: log() };
  }
}
