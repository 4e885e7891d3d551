import { RolloutError } from '#core/errors';
import type { HttpClient, HttpResponse } from '#core/ports';
import { main as takeStep } from '#actions/canary-step/src/main';
import { post } from '#actions/canary-step/src/post';
import { spec as stepSpec } from '#actions/canary-step/src/spec';
import { main as rollBack } from '#actions/rollback/src/main';
import { spec as rollbackSpec } from '#actions/rollback/src/spec';
import { memoryFiles, memoryState, testContext, type TestContext } from '#testkit/context';
import { fakeClock } from '#testkit/fake-clock';
import { memoryRouter, type MemoryRouter } from '#testkit/memory-router';
import type { Annotation } from '#toolkit/context';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';

/** What an action said, or the code and words of the error that ended it. */
interface Said {
  readonly outcome: string;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly annotations: readonly Annotation[];
  /** Everything for people in one text. */
  readonly text: string;
  readonly log: readonly string[];
}

/** One service on two slots behind a router, with jobs that deliver to them. Everything is in memory, and the clock is not waited for. */
export interface SlotsWorld {
  readonly router: MemoryRouter;
  /** The version on each slot, or what an address of it answers instead; nothing where it is undefined. */
  readonly held: Record<string, string | { readonly status: number; readonly version?: string } | undefined>;
  /** Addresses that were asked, oldest first. */
  readonly asked: readonly string[];
  /** In a run of its own, unless one is named. */
  step(candidate: string, inputs?: Readonly<Record<string, string>>, runId?: string): Promise<Said>;
  /** A step whose job fails afterwards: what its post step said. `meanwhile`: what happens before it does. */
  failedStep(candidate: string, inputs?: Readonly<Record<string, string>>, runId?: string, meanwhile?: () => void): Promise<Said>;
  rollback(inputs?: Readonly<Record<string, string>>): Promise<Said>;
  /** Nothing happens for so long, milliseconds. */
  wait(ms: number): Promise<void>;
  /** Lines of the ledger file. */
  ledger(): string;
}

export const VERSION_AT = 'version-at: { blue: "http://blue/version", green: "http://green/version" }\nversion-from: header:x-version\n';
export const PUBLIC = 'http://public/ready';

/** `settings`: further lines of the platform settings, after those of the two slots. */
export function slotsWorld(settings = '', names = 'stable: blue\ncandidate: green\n'): SlotsWorld {
  const router = memoryRouter({ blue: 100, green: 0 });
  const held: SlotsWorld['held'] = { blue: 'v1', green: 'none' };
  const disk = new Map<string, string>();
  const clock = fakeClock(0, { auto: true });
  const asked: string[] = [];
  let jobs = 0;

  const answerOf = (slot: string, url: string): HttpResponse => {
    const there = held[slot];
    if (there === undefined) throw new Error('connection refused');
    const { status, version } = typeof there === 'string' ? { status: 200, version: there } : there;
    const headers = version === undefined ? {} : { 'x-version': version };
    return { status, headers, body: '', truncated: false, durationMs: 1, url };
  };
  const http: HttpClient = {
    request: async (request) => {
      const { hostname } = new URL(request.url);
      if (hostname === 'router') return router.http.request(request);
      asked.push(request.url);
      const [serving = ''] = Object.entries(router.weights()).sort(([, a], [, b]) => b - a)[0] ?? [];
      return answerOf(hostname === 'public' ? serving : (hostname.split('-')[0] ?? ''), request.url);
    },
  };
  const common = {
    service: 'api',
    platform: `kind: http\nurl: http://router\nservice: api\n${names}${settings}`,
    ledger: 'file:ledger.jsonl',
  };
  const context = (runId?: string): TestContext => {
    jobs += 1;
    const step = `step-${String(jobs)}`;
    return testContext({ clock, http, files: memoryFiles(disk), step, runId: runId ?? String(jobs), state: memoryState() });
  };
  const environmentOf = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries({ ...common, 'verify-timeout': '5s', ...inputs }).map(([name, value]) => [variableOf(name), value]));

  const stepIn = async (job: TestContext, candidate: string, inputs: Readonly<Record<string, string>>): Promise<Said> => {
    const parsed = await parseInputs(stepSpec, environmentOf({ candidate, plan: '25, 100', ...inputs }));
    return said(job, () => takeStep(parsed, job));
  };

  return {
    router,
    held,
    asked,
    step: (candidate, inputs = {}, runId) => stepIn(context(runId), candidate, inputs),
    async failedStep(candidate, inputs = {}, runId, meanwhile = () => undefined) {
      const job = context(runId);
      await stepIn(job, candidate, inputs);
      meanwhile();
      const parsed = await parseInputs(stepSpec, environmentOf({ candidate, plan: '25, 100', ...inputs }));
      return said(job, () => post(parsed, job));
    },
    async rollback(inputs = {}) {
      const job = context();
      const parsed = await parseInputs(rollbackSpec, environmentOf({ incident: 'false', consecutive: '1', pause: '0s', ...inputs }));
      return said(job, () => rollBack(parsed, job));
    },
    wait: (ms) => clock.advance(ms),
    ledger: () => disk.get('ledger.jsonl') ?? '',
  };
}

interface Acted {
  readonly outcome: string;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly summary?: string;
  readonly annotations?: readonly Annotation[];
}

async function said(job: TestContext, act: () => Promise<Acted>): Promise<Said> {
  const log = job.logged.lines;
  try {
    const { outcome, outputs, annotations = [], summary = '' } = await act();
    const text = [summary, ...annotations.map(({ title, message }) => `${title}: ${message}`)].join('\n');
    return { outcome, outputs, annotations, text, log: log.map(({ message }) => message) };
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error;
    const text = `${error.code}: ${error.message}\n${error.remedy}`;
    return { outcome: error.code, outputs: {}, annotations: [], text, log: log.map(({ message }) => message) };
  }
}
