/** One Node process of a step: its lines, its end, and how the runner ends it (ProcessInvoker.cs). */

import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** How long the runner waits after SIGINT and after SIGTERM, in milliseconds. */
export interface CancelGrace {
  readonly interruptMs: number;
  readonly terminateMs: number;
}

export const runnerGrace: CancelGrace = { interruptMs: 7_500, terminateMs: 2_500 };

/** Pipes held open by a grandchild are given up after this long, as the runner does. */
const pipeGraceMs = 5_000;

export interface ChildEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** From spawning to exit. */
  readonly durationMs: number;
}

/** A phase of a step under way. */
export interface RunningStep {
  readonly end: Promise<ChildEnd>;
  cancel(grace: CancelGrace): Promise<void>;
  kill(): void;
}

/** What is run, as the manifest of the action says. */
export interface StepPhase {
  readonly action: string;
  readonly phase: 'main' | 'post';
}

export interface ChildOptions {
  readonly node: string;
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
}

const living = new Set<ChildProcess>();

/** The whole process tree of a step is one group on POSIX; Windows ends the process alone. */
function signalTree(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    child.kill(signal);
  }
}

process.on('exit', () => {
  for (const child of living) signalTree(child, 'SIGKILL');
});

/** Calls `onLine` for every line, the last one even without a newline. */
function readLines(stream: Readable, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line.replace(/\r$/, ''));
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}

export class Child implements RunningStep {
  readonly end: Promise<ChildEnd>;
  readonly #process: ChildProcess;
  #exited = false;

  constructor(options: ChildOptions) {
    const started = performance.now();
    const child = spawn(options.node, [options.script], {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    this.#process = child;
    living.add(child);
    readLines(child.stdout, options.onLine);
    readLines(child.stderr, options.onLine);
    this.end = new Promise((resolve, reject) => {
      child.once('error', (error) => {
        living.delete(child);
        reject(error);
      });
      child.once('exit', (exitCode, signal) => {
        this.#exited = true;
        living.delete(child);
        const durationMs = performance.now() - started;
        const giveUp = setTimeout(() => {
          child.stdout.destroy();
          child.stderr.destroy();
        }, pipeGraceMs);
        child.once('close', () => {
          clearTimeout(giveUp);
          resolve({ exitCode, signal, durationMs });
        });
      });
    });
  }

  /** SIGINT to the process, then SIGTERM, then the whole tree is killed. Resolves when it has ended. */
  async cancel(grace: CancelGrace): Promise<void> {
    for (const [signal, waitMs] of [
      ['SIGINT', grace.interruptMs],
      ['SIGTERM', grace.terminateMs],
    ] as const) {
      if (this.#exited) return;
      this.#process.kill(signal);
      if (await this.#endsWithin(waitMs)) return;
    }
    this.kill();
    await this.end;
  }

  /** The machine is gone: no signal that a process could handle. */
  kill(): void {
    if (!this.#exited) signalTree(this.#process, 'SIGKILL');
  }

  async #endsWithin(ms: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, ms, false);
    });
    const ended = await Promise.race([this.end.then(() => true), late]);
    clearTimeout(timer);
    return ended;
  }
}
