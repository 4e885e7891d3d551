import { RolloutError } from '#core/errors';
import type { HttpClient, HttpRequest } from '#core/ports';
import { memoryFiles, testContext, type TestContext } from '#testkit/context';
import type { ActionContext, ActionResult, StateStore } from '#toolkit/context';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';
import type { ActionSpec, InputsOf } from '#toolkit/spec';
import { troubled, type OutageKind } from './outage.ts';
import type { Trouble } from './history.ts';
import type { World } from './world.ts';

/** What a request was for. */
type Asked = 'platform-read' | 'platform-write' | 'ledger' | 'version' | 'front' | 'metrics';

/** How a process ended: with a result, an error that explains itself, from outside, or with a bug. */
type Ended =
  | { readonly kind: 'result'; readonly result: ActionResult<ActionSpec> }
  | { readonly kind: 'error'; readonly error: RolloutError }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'bug'; readonly error: unknown };

export interface Traced {
  readonly ended: Ended;
  /** Every request that was answered or failed, in order. */
  readonly asked: readonly Asked[];
  /** When each of them was made, milliseconds since the epoch. */
  readonly askedAt: readonly number[];
  readonly log: readonly string[];
}

/** What happens to a process from outside; `at`: before which of its requests, counted from 0. */
export interface Fate {
  /** `kill`: at once and for good; `cancel`: asked to end. */
  readonly stop?: { readonly how: 'kill' | 'cancel'; readonly at: number };
  readonly outage?: { readonly of: 'github' | 'platform'; readonly kind: OutageKind; readonly ms: number; readonly at: number };
}

export interface Facts {
  readonly run: string;
  readonly attempt: number;
  readonly job: string;
  readonly step: string;
  readonly event: string;
  /** Tells runs of a step apart; the same in main and post. */
  readonly instance?: string;
  readonly state?: StateStore;
  readonly rolloutFile: string | undefined;
  /** Waits for its turn, where several processes run at once. */
  readonly turn?: () => Promise<void>;
}

type Handler<S extends ActionSpec> = (inputs: InputsOf<S>, context: ActionContext) => Promise<ActionResult<S>>;

/** Runs main or post of an action as the runner does, with everything outside of it answered by the world. */
export async function runProcess<S extends ActionSpec>(
  { spec, handler, inputs }: { readonly spec: S; readonly handler: Handler<S>; readonly inputs: Readonly<Record<string, string>> },
  facts: Facts,
  fate: Fate,
  world: World,
): Promise<Traced> {
  const asked: Asked[] = [];
  const askedAt: number[] = [];
  const job = new AbortController();
  let requests = 0;
  let die: () => void = () => undefined;
  const death = new Promise<'killed'>((resolve) => {
    die = () => {
      resolve('killed');
    };
  });
  const http: HttpClient = {
    request: async (request) => {
      const number = requests;
      requests += 1;
      const { stop, outage } = fate;
      if (stop?.how === 'kill' && number >= stop.at) {
        die();
        // A process that is dead waits for nothing and does nothing.
        return new Promise(() => undefined);
      }
      if (outage?.at === number) world.begin(outage.of, outage.kind, outage.ms);
      if (stop?.how === 'cancel' && stop.at === number) job.abort();
      await facts.turn?.();
      asked.push(purposeOf(request));
      askedAt.push(world.clock.now());
      return troubled(request, world.outageOf(request), () => world.answer(request), world.clock, job.signal);
    },
  };
  const file = facts.rolloutFile;
  const files = memoryFiles(new Map(file === undefined ? [] : [['.github/rollout.yml', file]]));
  const context = testContext({
    clock: world.clock,
    http,
    signal: job.signal,
    files,
    ...(facts.state === undefined ? {} : { state: facts.state }),
    step: facts.step,
    runId: facts.run,
  });
  const runUrl = `https://github.com/octo/shop/actions/runs/${facts.run}/attempts/${String(facts.attempt)}`;
  const run = { ...context.run, runAttempt: facts.attempt, job: facts.job, event: facts.event, instance: facts.instance ?? '', runUrl };
  const ended = await Promise.race([carryOut({ spec, handler, inputs }, { ...context, run }), death]);
  const log = context.logged.lines.map(({ level, message }) => `${level}: ${message}`);
  return { ended: ended === 'killed' ? { kind: 'stopped' } : ended, asked, askedAt, log };
}

async function carryOut<S extends ActionSpec>(
  { spec, handler, inputs }: { readonly spec: S; readonly handler: Handler<S>; readonly inputs: Readonly<Record<string, string>> },
  context: TestContext,
): Promise<Ended> {
  try {
    const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value]));
    const result = await handler(await parseInputs(spec, env), context);
    return { kind: 'result', result: result };
  } catch (error) {
    if (!(error instanceof RolloutError)) return { kind: 'bug', error };
    return error.kind === 'cancelled' ? { kind: 'stopped' } : { kind: 'error', error };
  }
}

function purposeOf({ url, method }: HttpRequest): Asked {
  const { hostname } = new URL(url);
  if (hostname === 'router') return method === 'PUT' ? 'platform-write' : 'platform-read';
  if (hostname === 'api.github.com') return 'ledger';
  if (hostname === 'metrics') return 'metrics';
  return hostname === 'front' ? 'front' : 'version';
}

/** True when the process itself says that all is as it should be. */
export function isGreen({ ended }: Traced): boolean {
  return ended.kind === 'result' && ended.result.outcome === 'passed';
}

/** An output, as the next step of a workflow sees it. */
export function outputOf({ ended }: Traced, name: string): string {
  const outputs = ended.kind === 'result' ? (ended.result.outputs as Readonly<Record<string, string | undefined>>) : {};
  return outputs[name] ?? '';
}

/** Everything that a person reads who has to act: the error with its remedy, annotations and summary. */
export function saidBy({ ended }: Traced): string {
  if (ended.kind === 'error') return `${ended.error.code}: ${ended.error.message} → ${ended.error.remedy}`;
  if (ended.kind === 'bug') return ended.error instanceof Error ? (ended.error.stack ?? ended.error.message) : String(ended.error);
  if (ended.kind === 'stopped') return 'stopped';
  const { outcome, annotations = [], outputs } = ended.result;
  const services = (outputs as Readonly<Record<string, string | undefined>>)['services'] ?? '';
  return [outcome, services, ...annotations.map(({ level, title, message }) => `[${level}] ${title}: ${message}`)].join(' · ');
}

/** Inputs that every action gets. */
export const COMMON = { ledger: 'github', 'github-token': 'ghs_model', 'verify-timeout': '5s' } as const;

/** The outage that a trouble before post means. */
export function outageIn(trouble: Trouble | undefined): Pick<Fate, 'outage'> {
  if (trouble === undefined || trouble.at === 'post') return {};
  const { of, kind, seconds, at } = trouble;
  return { outage: { of, kind, ms: seconds * 1000, at } };
}
