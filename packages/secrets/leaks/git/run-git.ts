import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { cancelledError, RolloutError } from '#core/errors';
import { printable } from '#core/printable';
import { gitEnvironment, gitSettings, type GitProgram } from './program.ts';

/** Where git runs, and with what. */
export interface GitRun {
  readonly git: GitProgram;
  readonly cwd: string;
  /** `GIT_DIR` and the like. */
  readonly place: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** Written to its standard input, which is then closed; none is an empty one. */
  readonly stdin?: Uint8Array | string;
  readonly signal?: AbortSignal;
}

const stderrBytes = 4_096;

/**
 * Runs git without a shell and hands what it prints to `read`, piece by piece. Throws a `platform` RolloutError: GIT_MISSING when it cannot be started,
 * GIT_FAILED when it ends with anything but 0; a `cancelled` one after an abort.
 */
export async function runGit(run: GitRun, read: (piece: Buffer) => void): Promise<void> {
  const { exitCode, said } = await tryGit(run, read);
  if (exitCode !== 0) throw gitFailed(run.args, exitCode, said);
}

/** What git prints, at most `maxBytes` of it (more throws GIT_FAILED). Otherwise as `runGit`. */
export async function gitOutput(run: GitRun, maxBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  await runGit(run, (piece) => {
    size += piece.length;
    if (size > maxBytes) throw gitFailed(run.args, 0, `it printed more than ${String(maxBytes)} bytes`);
    pieces.push(piece);
  });
  return Buffer.concat(pieces);
}

/** As `runGit`, but any end of git is an answer: its exit code (128 for a signal) and the beginning of what it said. */
export async function tryGit(run: GitRun, read: (piece: Buffer) => void): Promise<{ readonly exitCode: number; readonly said: string }> {
  const { git, cwd, place, args, stdin, signal } = run;
  const cancelled = (): boolean => signal?.aborted === true;
  if (cancelled()) throw cancelledError('reading the repository');
  const child = spawn(git.program, [...gitSettings, ...args], {
    cwd,
    env: gitEnvironment(git, place),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const end = (): void => {
    child.kill('SIGKILL');
  };
  signal?.addEventListener('abort', end, { once: true });
  try {
    const ended = once(child, 'close') as Promise<[number | null]>;
    // Whichever of these fails first is thrown; the others are not to be unhandled then.
    const said = allOf(child.stderr);
    const parts = [ended, said, consume(child.stdout, read), feed(child.stdin, stdin)] as const;
    for (const part of parts) part.catch(() => undefined);
    await Promise.all(parts);
    if (cancelled()) throw cancelledError('reading the repository');
    const [code] = await ended;
    return { exitCode: code ?? 128, said: await said };
  } catch (error) {
    end();
    if (error instanceof RolloutError) throw error;
    if ((error as NodeJS.ErrnoException).syscall?.startsWith('spawn') !== true) throw error;
    throw new RolloutError('platform', {
      code: 'GIT_MISSING',
      message: 'git cannot be started on this runner.',
      remedy: 'Install git on the runner, or take a runner or container image that has it.',
      cause: error,
    });
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

/** By events: iterating over a stream costs several turns of the event loop for each piece. */
function consume(stdout: Readable, read: (piece: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const take = (piece: Buffer): void => {
      try {
        read(piece);
      } catch (error) {
        stdout.off('data', take);
        stdout.destroy();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    stdout.on('data', take).on('error', reject).on('close', resolve);
  });
}

/** Git may end without having read everything: its exit code tells why. */
async function feed(stdin: Writable, data: Uint8Array | string | undefined): Promise<void> {
  const closed = once(stdin, 'close').catch(() => undefined);
  stdin.on('error', () => undefined);
  if (data === undefined) stdin.end();
  else stdin.end(data);
  await closed;
}

async function allOf(stderr: Readable): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stderr as AsyncIterable<Buffer>) {
    if (size < stderrBytes) pieces.push(piece);
    size += piece.length;
  }
  return Buffer.concat(pieces).subarray(0, stderrBytes).toString('utf8');
}

function gitFailed(args: readonly string[], exitCode: number, said: string): RolloutError {
  const [first = ''] = said.trim().split('\n');
  const reason = first === '' ? `it ended with ${String(exitCode)}` : printable(first, 300);
  return new RolloutError('platform', {
    code: 'GIT_FAILED',
    message: `git ${args[0] ?? ''} could not read the repository: ${reason}.`,
    remedy: 'Run `git fsck` in the workspace; check the repository out again where it is damaged or incomplete.',
  });
}
