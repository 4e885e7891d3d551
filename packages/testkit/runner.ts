/**
 * A stand-in for the GitHub Actions runner: runs the entry points named in action.yml with the environment, file commands, masks, state, post
 * steps and cancellation of the real one (github.com/actions/runner, src/Runner.Worker). By default each is a process of its own, and nothing of an action is loaded into this one.
 */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  Child,
  runnerGrace,
  type CancelGrace,
  type ChildEnd,
  type ChildOptions,
  type RunningStep,
  type StepPhase,
} from './runner/child.ts';
import { conditionHolds, type JobStatus } from './runner/condition.ts';
import { createEnvironment, inputVariables, prependPaths, type JobEnvironment, type JobFacts } from './runner/environment.ts';
import { evaluate } from './runner/expressions.ts';
import { FileCommandFolder } from './runner/file-commands.ts';
import { StepLog, type LogLine, type RunnerAnnotation } from './runner/log.ts';
import { readManifest, type Manifest } from './runner/manifest.ts';
import { Masks } from './runner/masks.ts';

export type { CancelGrace, ChildEnd, ChildOptions, RunningStep, StepPhase } from './runner/child.ts';
export type { JobStatus } from './runner/condition.ts';
export type { JobFacts } from './runner/environment.ts';
export type { LogLine, RunnerAnnotation } from './runner/log.ts';

export interface JobOptions extends JobFacts {
  /** Folder that holds `actions/<name>/action.yml` and, next to it, `dist/`. */
  readonly root: string;
  /** Node that runs the actions. Default: the Node that runs this. */
  readonly node?: string;
  /** Hidden from the log from the start, like `secrets.*`. */
  readonly secrets?: readonly string[];
  /** Shows `::debug::` lines and sets RUNNER_DEBUG. Default false. */
  readonly debug?: boolean;
  /** Default: the runner's own 7.5 s and 2.5 s. */
  readonly cancelGrace?: CancelGrace;
  /** Runs a phase of a step. Default: a process of its own. */
  readonly start?: (options: ChildOptions, phase: StepPhase) => RunningStep;
  /** Every line of every step as it arrives, masked. */
  readonly onLine?: (line: LogLine) => void;
}

interface StepOptions {
  /** Default: the name of the action, with a number when it is used again. */
  readonly id?: string;
  /** Default `success()`. */
  readonly if?: string;
  readonly continueOnError?: boolean;
  /** `env:` of the step. */
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** The step is ended like a cancelled one and fails. Default 600,000. */
  readonly timeoutMs?: number;
}

type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepResult {
  readonly id: string;
  readonly action: string;
  readonly phase: 'main' | 'post';
  /** Null when a signal ended the process, or when it never ran. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Before `continueOnError`. */
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the step saved for its post step. */
  readonly state: Readonly<Record<string, string>>;
  /** At most ten of a level, masked. */
  readonly annotations: readonly RunnerAnnotation[];
  readonly lines: readonly LogLine[];
  /** As a person sees it: masked, debug lines only with `debug`. */
  readonly log: string;
  /** Every byte line as the process wrote it. */
  readonly rawLog: string;
  /** Markdown, masked; empty when it was larger than 1 MiB, as the runner drops it. */
  readonly summary: string;
  readonly rawSummary: string;
  /** From spawning to exit. */
  readonly durationMs: number;
}

export interface Job {
  readonly status: JobStatus;
  /** Every step that was reached, in order, post steps included. */
  readonly steps: readonly StepResult[];
  /** Runs `actions/<action>` as a step. One step at a time. */
  uses(action: string, inputs?: Readonly<Record<string, string>>, options?: StepOptions): Promise<StepResult>;
  /** A user presses "Cancel": ends the running step as the runner does; later steps are skipped unless their `if` says otherwise. */
  cancel(): Promise<void>;
  /** The machine dies: the running step is killed at once; no post step will run. */
  kill(): Promise<void>;
  /** Runs the post steps, newest first, whose post-if holds. */
  finish(): Promise<readonly StepResult[]>;
}

interface PostStep {
  readonly id: string;
  readonly action: string;
  readonly manifest: Manifest;
  readonly script: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly state: Record<string, string>;
  readonly options: StepOptions;
}

interface Execution {
  readonly id: string;
  readonly action: string;
  readonly phase: 'main' | 'post';
  readonly manifest: Manifest;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly log: StepLog;
  readonly options: StepOptions;
}

const defaultTimeoutMs = 600_000;

class FakeJob implements Job {
  readonly steps: StepResult[] = [];
  readonly #options: JobOptions;
  readonly #environment: JobEnvironment;
  readonly #masks = new Masks();
  readonly #posts: PostStep[] = [];
  readonly #env: Record<string, string> = {};
  readonly #paths: string[] = [];
  #failed = false;
  #cancelled = false;
  #dead = false;
  #running: RunningStep | undefined;
  #ids = 0;

  constructor(options: JobOptions, environment: JobEnvironment) {
    this.#options = options;
    this.#environment = environment;
    for (const secret of [options.token ?? '', ...(options.secrets ?? [])]) this.#masks.add(secret);
  }

  get status(): JobStatus {
    if (this.#cancelled) return 'cancelled';
    return this.#failed ? 'failure' : 'success';
  }

  async uses(action: string, inputs: Readonly<Record<string, string>> = {}, options: StepOptions = {}): Promise<StepResult> {
    const manifest = await readManifest(join(this.#options.root, 'actions', action));
    const id = options.id ?? this.#nextId(action);
    if (this.#dead || !conditionHolds(options.if ?? 'success()', this.status)) return this.#skip(id, action, 'main');
    const log = this.#log(id);
    const given = this.#inputs(manifest, inputs, log);
    const state: Record<string, string> = {};
    // Registered before main runs, so that a main that fails or is cancelled still has its post step.
    if (manifest.post !== undefined) this.#posts.push({ id, action, manifest, script: manifest.post, inputs: given, state, options });
    const result = await this.#run({
      id,
      action,
      phase: 'main',
      manifest,
      script: manifest.main,
      env: inputVariables(given),
      log,
      options,
    });
    Object.assign(state, result.state);
    return result;
  }

  async cancel(): Promise<void> {
    this.#cancelled = true;
    await this.#running?.cancel(this.#options.cancelGrace ?? runnerGrace);
  }

  async kill(): Promise<void> {
    this.#dead = true;
    const running = this.#running;
    running?.kill();
    await running?.end;
  }

  async finish(): Promise<readonly StepResult[]> {
    const results: StepResult[] = [];
    for (let post = this.#posts.pop(); post !== undefined; post = this.#posts.pop()) {
      if (this.#dead || !conditionHolds(post.manifest.postIf, this.status)) {
        results.push(this.#skip(post.id, post.action, 'post'));
        continue;
      }
      const state = Object.fromEntries(Object.entries(post.state).map(([name, value]) => [`STATE_${name}`, value]));
      results.push(
        await this.#run({
          ...post,
          phase: 'post',
          env: { ...inputVariables(post.inputs), ...state },
          log: this.#log(`${post.id}:post`),
        }),
      );
    }
    return results;
  }

  #nextId(action: string): string {
    const used = this.steps.filter((step) => step.action === action && step.phase === 'main').length;
    return used === 0 ? action : `${action}-${used + 1}`;
  }

  #log(step: string): StepLog {
    return new StepLog({
      step,
      debug: this.#options.debug ?? false,
      masks: this.#masks,
      onLine: this.#options.onLine ?? (() => undefined),
    });
  }

  /** What was given over the evaluated defaults; input names are compared without case. */
  #inputs(manifest: Manifest, given: Readonly<Record<string, string>>, log: StepLog): Record<string, string> {
    const names = new Map(Object.keys(given).map((name) => [name.toLowerCase(), name]));
    const valid = Object.keys(manifest.defaults);
    const unexpected = Object.keys(given).filter((name) => !valid.some((one) => one.toLowerCase() === name.toLowerCase()));
    if (unexpected.length > 0) {
      const quote = (list: readonly string[]): string => list.map((name) => `'${name}'`).join(', ');
      log.annotate('warning', `Unexpected input(s) ${quote(unexpected)}, valid inputs are [${quote(valid)}]`);
    }
    const inputs: Record<string, string> = { ...given };
    for (const [name, template] of Object.entries(manifest.defaults)) {
      if (!names.has(name.toLowerCase())) inputs[name] = evaluate(template, this.#contexts());
    }
    return inputs;
  }

  #contexts(): JobEnvironment['contexts'] {
    return { ...this.#environment.contexts, job: { status: this.status } };
  }

  async #run(step: Execution): Promise<StepResult> {
    const cancelledBefore = this.#cancelled;
    this.#ids += 1;
    const files = await FileCommandFolder.create(this.#options.temp, String(this.#ids));
    const env: Record<string, string> = {
      ...this.#environment.env,
      ...this.#env,
      ...step.options.env,
      ...step.env,
      ...files.env,
      GITHUB_ACTION: step.id,
      ...(this.#options.debug === true ? { RUNNER_DEBUG: '1' } : {}),
    };
    env['PATH'] = prependPaths(env['PATH'], this.#paths);
    const { end, timedOut } = await this.#spawn(step, env, cancelledBefore);
    const found = await files.collect();
    for (const problem of found.fatal) step.log.annotate('error', problem);
    for (const problem of found.dropped) step.log.annotate('error', problem);
    Object.assign(this.#env, found.env);
    this.#paths.push(...found.paths);
    // A step that a cancelled job ended is cancelled whatever its exit code; a post step of a job cancelled earlier is judged by its own end.
    const cancelled = this.#cancelled && !cancelledBefore;
    const failed = timedOut || end.exitCode !== 0 || found.fatal.length > 0;
    const outcome = cancelled ? 'cancelled' : failed ? 'failure' : 'success';
    const forgiven = outcome === 'failure' && step.phase === 'main' && step.options.continueOnError === true;
    if (outcome === 'failure' && !forgiven) this.#failed = true;
    const result: StepResult = {
      id: step.id,
      action: step.action,
      phase: step.phase,
      exitCode: end.exitCode,
      signal: end.signal,
      outcome,
      conclusion: forgiven ? 'success' : outcome,
      outputs: { ...step.log.outputs, ...found.outputs },
      state: { ...step.log.state, ...found.state },
      annotations: step.log.annotations,
      lines: step.log.lines,
      log: step.log.text,
      rawLog: step.log.raw,
      summary: this.#masks.apply(found.summary),
      rawSummary: found.summary,
      durationMs: end.durationMs,
    };
    this.steps.push(result);
    return result;
  }

  async #spawn(
    step: Execution,
    env: Readonly<Record<string, string>>,
    cancelledBefore: boolean,
  ): Promise<{ end: ChildEnd; timedOut: boolean }> {
    if (this.#running !== undefined)
      throw new Error(`Step '${step.id}' was started while another step runs: a job runs one step at a time.`);
    step.log.start();
    const start = this.#options.start ?? ((options) => new Child(options));
    const child = start(
      {
        node: step.options.node ?? this.#options.node ?? process.execPath,
        script: step.script,
        cwd: this.#options.workspace,
        env,
        onLine: (line) => {
          step.log.accept(line);
        },
      },
      step,
    );
    this.#running = child;
    // The job may have been cancelled while this step's files were being made.
    if (this.#cancelled && !cancelledBefore) void child.cancel(this.#options.cancelGrace ?? runnerGrace);
    let timedOut = false;
    const timeoutMs = step.options.timeoutMs ?? defaultTimeoutMs;
    const timer = setTimeout(() => {
      timedOut = true;
      step.log.annotate('error', `The action '${step.id}' has timed out after ${timeoutMs} ms.`);
      void child.cancel(this.#options.cancelGrace ?? runnerGrace);
    }, timeoutMs);
    try {
      return { end: await child.end, timedOut };
    } finally {
      clearTimeout(timer);
      this.#running = undefined;
    }
  }

  #skip(id: string, action: string, phase: 'main' | 'post'): StepResult {
    const result: StepResult = {
      id,
      action,
      phase,
      exitCode: null,
      signal: null,
      outcome: 'skipped',
      conclusion: 'skipped',
      outputs: {},
      state: {},
      annotations: [],
      lines: [],
      log: '',
      rawLog: '',
      summary: '',
      rawSummary: '',
      durationMs: 0,
    };
    this.steps.push(result);
    return result;
  }
}

/** A job on a fresh fake runner. Creates `temp` and `workspace` when they are missing. */
export async function createJob(options: JobOptions): Promise<Job> {
  await Promise.all([mkdir(options.workspace, { recursive: true }), mkdir(options.temp, { recursive: true })]);
  return new FakeJob(options, await createEnvironment(options));
}
