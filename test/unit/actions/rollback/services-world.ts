import { main as takeStep } from '#actions/canary-step/src/main';
import { spec as stepSpec } from '#actions/canary-step/src/spec';
import { main as rollBack } from '#actions/rollback/src/main';
import { spec as rollbackSpec } from '#actions/rollback/src/spec';
import { RolloutError } from '#core/errors';
import type { HttpClient } from '#core/ports';
import { memoryFiles, testContext, type TestContext } from '#testkit/context';
import { fakeClock, type FakeClock } from '#testkit/fake-clock';
import { memoryRouter, type MemoryRouter } from '#testkit/memory-router';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';

/** What an action said, or the code and words of the error that ended it. */
export interface Said {
  /** Outcome, or the code of the error. */
  readonly end: string;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  /** Everything for people in one text. */
  readonly text: string;
}

/** Several services of one rollout file, each with a router of its own, and a ledger; all in memory, and the clock is not waited for. */
export interface ServicesWorld {
  readonly routers: Readonly<Record<string, MemoryRouter>>;
  readonly files: Map<string, string>;
  readonly clock: FakeClock;
  /** A rollout in one step, in a run of its own. */
  promote(service: string, candidate: string, inputs?: Inputs): Promise<Said>;
  /** A run that a person dispatches. */
  rollback(inputs?: Inputs, context?: (context: TestContext) => Partial<TestContext>): Promise<Said>;
}

type Inputs = Readonly<Record<string, string>>;

export const ROLLOUT_FILE = '.github/rollout.yml';

export function fileOf(names: readonly string[], settings = ''): string {
  const entries = names.map((name) => `  ${name}:\n    platform: { kind: http, url: 'http://${name}', service: ${name}${settings} }\n`);
  return `services:\n${entries.join('')}`;
}

export function servicesWorld(
  names: readonly string[],
  weights: Readonly<Record<string, number>>,
  settings = '',
  /** Replaces a router's answer: what a target holds. */
  answered: (host: string, body: string) => string = (_, body) => body,
): ServicesWorld {
  const clock = fakeClock(1_000_000, { auto: true });
  const routers = Object.fromEntries(names.map((name) => [name, memoryRouter(weights)]));
  const files = new Map([[ROLLOUT_FILE, fileOf(names, settings)]]);
  let runs = 0;
  const http: HttpClient = {
    request: async (request) => {
      const { hostname } = new URL(request.url);
      const router = routers[hostname];
      if (router === undefined) throw new Error(`nothing answers at ${request.url}`);
      const response = await router.http.request(request);
      return { ...response, body: answered(hostname, response.body).replaceAll('"service":"api"', `"service":"${hostname}"`) };
    },
  };
  const common = { ledger: 'file:rollouts.jsonl', 'verify-timeout': '2s' };
  const context = async (): Promise<TestContext> => {
    await clock.advance(1000);
    runs += 1;
    return testContext({ clock, http, files: memoryFiles(files), runId: String(runs), step: `step-${String(runs)}` });
  };
  const environmentOf = (inputs: Inputs): Record<string, string> =>
    Object.fromEntries(Object.entries({ ...common, ...inputs }).map(([name, value]) => [variableOf(name), value]));

  return {
    routers,
    files,
    clock,
    async promote(service, candidate, inputs = {}) {
      const job = await context();
      const parsed = await parseInputs(stepSpec, environmentOf({ service, candidate, plan: '100', ...inputs }));
      return said(() => takeStep(parsed, job));
    },
    async rollback(inputs = {}, changed = () => ({})) {
      const job = await context();
      const given = { incident: 'false', pause: '0s', attempts: '1', ...inputs };
      const parsed = await parseInputs(rollbackSpec, environmentOf(given));
      return said(() => rollBack(parsed, { ...job, ...changed(job) }));
    },
  };
}

interface Acted {
  readonly outcome: string;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly summary?: string;
  readonly annotations?: readonly { readonly title: string; readonly message: string; readonly level: string }[];
}

async function said(act: () => Promise<Acted>): Promise<Said> {
  try {
    const { outcome, outputs, annotations = [], summary = '' } = await act();
    return {
      end: outcome,
      outputs,
      text: [...annotations.map(({ level, title, message }) => `[${level}] ${title}: ${message}`), summary].join('\n'),
    };
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error;
    return { end: error.code, outputs: {}, text: `${error.code}: ${error.message}\n${error.remedy}` };
  }
}
