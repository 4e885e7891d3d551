import { AsyncLocalStorage } from 'node:async_hooks';
import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { access, constants } from 'node:fs/promises';
import { cancelledError, RolloutError } from '#core/errors';
import type { CommandResult, CommandRunner } from '#core/ports';
import { endTree } from './process-tree.ts';
import type { CommandJournal } from './under-way.ts';

const defaultTimeoutMs = 60_000;
/** Of stdout and of stderr. */
const maxOutputBytes = 2 ** 20;
/**
 * How long after the program's exit its output may still be open: a daemon that it left behind can hold it for ever. What it wrote itself is in the pipe by
 * then.
 */
const OUTPUT_OPEN_MS = 500;
/** From asking a program to end until it is killed. */
const killAfterMs = 2000;

interface Started {
  child?: ChildProcess;
  readonly onStart: (pid: number) => void;
  /** Set when the program must end, be it before it was started. */
  doomed?: boolean;
}

/**
 * Runs programs through @actions/exec, which starts them without a shell (on Windows a .cmd or .bat file needs cmd.exe; its arguments are
 * quoted). `journal` is told of those with an effect before they start. @actions/exec keeps the child to itself and cannot end it; Node's `child_process` diagnostics channel hands it over.
 */
export function createCommandRunner(
  signal: AbortSignal,
  env: Readonly<Record<string, string | undefined>>,
  journal?: CommandJournal,
): CommandRunner {
  return {
    async run([program, ...args], options = {}) {
      if (signal.aborted) throw cancelledError(`running ${program}`);
      if (program === '' || program.includes('"')) throw failure('COMMAND_NOT_FOUND', `${program} is not the name of a program.`);
      const { exec } = await import('@actions/exec');
      const out = collect(() => {
        end('too-much');
      });
      const err = collect(() => {
        end('too-much');
      });
      const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
      const underWay = options.effect === true ? journal?.begin(timeoutMs) : undefined;
      const started: Started = { onStart: (pid) => underWay?.started(pid) };
      let ended: 'timeout' | 'cancelled' | 'too-much' | undefined;
      let ending: Promise<void> | undefined;
      const end = (why: 'timeout' | 'cancelled' | 'too-much'): void => {
        if (ended !== undefined) return;
        ended = why;
        started.doomed = true;
        const pid = started.child?.pid;
        if (pid !== undefined) ending = endTree(pid, killAfterMs);
      };
      const onCancel = (): void => {
        end('cancelled');
      };
      const timer = setTimeout(() => {
        end('timeout');
      }, timeoutMs);
      signal.addEventListener('abort', onCancel);
      try {
        const exitCode = await withChild(started, () =>
          // Quoted because exec splits its first argument at spaces; the arguments are passed as they are.
          exec(`"${program}"`, args, {
            silent: true,
            ignoreReturnCode: true,
            env: childEnvironment(env, options.env ?? {}),
            // An empty input closes stdin: a program that reads it sees its end instead of waiting.
            input: Buffer.from(options.stdin ?? ''),
            delay: OUTPUT_OPEN_MS,
            listeners: { stdout: out.add, stderr: err.add },
          }),
        );
        if (ended === undefined) return { exitCode, stdout: out.text(), stderr: err.text() } satisfies CommandResult;
      } catch (error) {
        if (ended === undefined)
          throw failure('COMMAND_NOT_FOUND', `${program} could not be started${await whyNotStarted(program)}.`, error);
      } finally {
        clearTimeout(timer);
        await ending;
        underWay?.ended();
        signal.removeEventListener('abort', onCancel);
      }
      if (ended === 'cancelled') throw cancelledError(`running ${program}`);
      if (ended === 'too-much') throw failure('COMMAND_OUTPUT_TOO_LARGE', `${program} printed more than ${maxOutputBytes} bytes.`);
      throw failure('COMMAND_TIMEOUT', `${program} did not finish within ${timeoutMs / 1000} s.`);
    },
  };
}

/** A clause about the file, with how it is put right; nothing where the program is looked for on PATH. */
async function whyNotStarted(program: string): Promise<string> {
  if (!program.includes('/')) return '';
  try {
    await access(program, constants.F_OK);
  } catch {
    return ': there is no such file, as seen from the workspace';
  }
  const executable = await access(program, constants.X_OK).then(
    () => true,
    () => false,
  );
  return executable ? '' : `: the file may not be executed; run \`git update-index --chmod=+x ${program}\` and commit it`;
}

const current = new AsyncLocalStorage<Started>();

/** Runs `work` and notes the process that it starts. */
async function withChild<T>(started: Started, work: () => Promise<T>): Promise<T> {
  const note = (message: unknown): void => {
    const child = typeof message === 'object' && message !== null && 'process' in message ? message.process : undefined;
    if (current.getStore() !== started || !(child instanceof ChildProcess)) return;
    started.child = child;
    // The channel speaks before the child has a process and pipes; a moment later it has.
    queueMicrotask(() => {
      // A program that does not read its input breaks the pipe, which nobody needs to hear about.
      child.stdin?.on('error', () => undefined);
      if (child.pid !== undefined) started.onStart(child.pid);
      if (started.doomed === true) child.kill('SIGTERM');
    });
  };
  subscribe('child_process', note);
  try {
    return await current.run(started, work);
  } finally {
    unsubscribe('child_process', note);
  }
}

/** The runner's environment without the action's own inputs, which may be secrets. */
function childEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  added: Readonly<Record<string, string>>,
): Record<string, string> {
  const child: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined && !name.startsWith('INPUT_')) child[name] = value;
  return { ...child, ...added };
}

function collect(onFull: () => void): { add: (data: Buffer) => void; text: () => string } {
  const pieces: Buffer[] = [];
  let left = maxOutputBytes;
  return {
    add(data) {
      if (data.byteLength > left) onFull();
      else pieces.push(data);
      left = Math.max(0, left - data.byteLength);
    },
    text: () => Buffer.concat(pieces).toString('utf8'),
  };
}

function failure(code: string, message: string, cause?: unknown): RolloutError {
  const remedies: Readonly<Record<string, string>> = {
    COMMAND_NOT_FOUND: 'Install the program in an earlier step and make sure that it is on PATH.',
    COMMAND_TIMEOUT: 'Run the same command by hand to see what it waits for; it may ask for a login.',
    COMMAND_OUTPUT_TOO_LARGE: 'Narrow what the command is asked for.',
  };
  return new RolloutError('platform', { code, message, remedy: remedies[code] ?? '', cause });
}
