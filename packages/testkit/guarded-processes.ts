import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A started program with the last that it said. */
export interface GuardedProcess {
  readonly child: ChildProcess;
  /** The last 8 KiB of its standard output and error. */
  readonly output: () => string;
  /** Why it runs no longer, in its own words; undefined while it runs. */
  readonly ended: () => string | undefined;
}

/** Programs with a temporary folder, all gone after `stop`, or when this process ends without it, even by SIGKILL. */
export interface GuardedProcesses {
  readonly folder: string;
  readonly start: (program: string, words: readonly string[]) => GuardedProcess;
  /** Ends every program and removes the folder. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

/** Reads process ids until this process is gone, however it ended, then ends what it left behind. */
const guard = 'trap \'\' INT TERM HUP; pids=; while read -r pid; do pids="$pids $pid"; done; kill -9 $pids 2>/dev/null; rm -rf "$1"';

async function kill(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** `prefix` begins the name of the temporary folder. */
export async function guardProcesses(prefix: string): Promise<GuardedProcesses> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  const children = new Set<ChildProcess>();
  const guardian = spawn('sh', ['-c', guard, 'sh', folder], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ignore = (): void => undefined;
  guardian.on('error', ignore);
  guardian.stdin.on('error', ignore);
  return {
    folder,
    start(program, words) {
      const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
      children.add(child);
      guardian.stdin.write(`${String(child.pid ?? '')}\n`);
      let output = '';
      const keep = (chunk: Buffer): void => {
        output = `${output}${chunk.toString('utf8')}`.slice(-8_192);
      };
      child.stdout.on('data', keep);
      child.stderr.on('data', keep);
      let failure: string | undefined;
      child.once('error', (error) => {
        failure = error.message;
      });
      let closed = false;
      child.once('close', () => (closed = true));
      return {
        child,
        output: () => output,
        // Not at its exit: by then its last words may not have been read.
        ended: () => failure ?? (closed ? output.trim() : undefined),
      };
    },
    async stop() {
      // First the guardian, so that it never kills a number that meanwhile belongs to somebody else.
      await kill(guardian);
      await Promise.all([...children].map(kill));
      children.clear();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs `start` again, twice at most, where another program took a port between `freePort` and its use. */
export async function retryTakenPort<T>(start: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      const taken = error instanceof Error && /cannot bind|address already in use/i.test(error.message);
      if (!taken || tries === 3) throw error;
    }
  }
}

/** A port that nobody listens on now; use it within `retryTakenPort`. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const server = createServer();
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error(`No free port on ${host}.`);
  return address.port;
}
