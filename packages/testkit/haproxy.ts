import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findEngine } from './engine-binary.ts';
import { freePort, guardProcesses, retryTakenPort } from './guarded-processes.ts';

export interface HaproxyServer {
  readonly name: string;
  /** Port on 127.0.0.1 where this version listens. */
  readonly port: number;
  /** Weight in the configuration file, 0 to 256. Default 100 for the first server and 0 for the others. */
  readonly weight?: number;
  /** Further words of the `server` line, such as `backup` or `cookie v1`. */
  readonly options?: string;
}

export interface HaproxyOptions {
  /** At least one; the first is the stable one. */
  readonly servers: readonly HaproxyServer[];
  /** Name of the backend. Default `api`. */
  readonly backend?: string;
  /** `balance` line. Default `roundrobin`. */
  readonly algorithm?: string;
  /** Level of both admin sockets. Default `admin`. */
  readonly level?: 'admin' | 'operator' | 'user';
  /** Milliseconds between health checks; one failure takes a server down, one success brings it back. Default 50; 0 turns checks off. */
  readonly checkIntervalMs?: number;
  /** Further lines of the backend section. */
  readonly backendLines?: readonly string[];
  /** Port on 127.0.0.1 that takes the traffic. Default: a free one. */
  readonly frontendPort?: number;
}

/** A real HAProxy on loopback. */
export interface RunningHaproxy {
  readonly backend: string;
  readonly unixSocket: string;
  /** `127.0.0.1:port` of the second admin socket. */
  readonly tcpSocket: string;
  /** Where requests go; no slash at the end. */
  readonly frontendUrl: string;
  /** Process that serves now. */
  readonly pid: () => number;
  /** Sends one Runtime API line and returns the raw answer. */
  readonly command: (line: string) => Promise<string>;
  /** What `systemctl reload haproxy` does: a new process takes over with the weights of the file, the old one finishes its requests. */
  readonly reload: () => Promise<void>;
  /** Ends every process that was started and removes the files. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

async function ask(unixSocket: string, line: string): Promise<string> {
  const socket = connect(unixSocket);
  socket.setTimeout(2_000, () => socket.destroy(new Error(`HAProxy gave no answer to "${line}".`)));
  socket.write(`${line}\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function configuration(options: HaproxyOptions, sockets: { unix: string; tcp: string; frontendPort: number }): string {
  const level = options.level ?? 'admin';
  const interval = options.checkIntervalMs ?? 50;
  const check = interval === 0 ? '' : ` check inter ${String(interval)}ms fall 1 rise 1`;
  const backend = options.backend ?? 'api';
  return [
    'global',
    `  stats socket ${sockets.unix} mode 600 level ${level}`,
    `  stats socket ipv4@${sockets.tcp} level ${level}`,
    '  hard-stop-after 2s',
    'defaults',
    '  mode http',
    '  timeout connect 1s',
    '  timeout client 10s',
    '  timeout server 10s',
    '  option redispatch 1',
    '  retries 2',
    `frontend ${backend}-in`,
    `  bind 127.0.0.1:${String(sockets.frontendPort)}`,
    `  default_backend ${backend}`,
    `backend ${backend}`,
    `  balance ${options.algorithm ?? 'roundrobin'}`,
    ...(options.backendLines ?? []).map((line) => `  ${line}`),
    ...options.servers.map(
      ({ name, port, weight, options: words }, index) =>
        `  server ${name} 127.0.0.1:${String(port)} weight ${String(weight ?? (index === 0 ? 100 : 0))}${check}${words === undefined ? '' : ` ${words}`}`,
    ),
    '',
  ].join('\n');
}

/**
 * Starts HAProxy in a temporary folder with two admin sockets (unix and TCP) and resolves once it answers.
 * Every process it starts is ended by `stop`, or when this process ends without it, even by SIGKILL.
 */
export async function startHaproxy(options: HaproxyOptions): Promise<RunningHaproxy> {
  const program = findEngine('haproxy');
  if (program === undefined) throw new Error('haproxy is not installed on this machine (Debian: apt-get install haproxy).');

  const guarded = await guardProcesses('haproxy-');
  const { folder } = guarded;
  const file = join(folder, 'haproxy.cfg');
  const unixSocket = join(folder, 'admin.sock');

  /** Resolves with the child once it is the one that answers; rejects with HAProxy's own words when it ends instead. */
  const launch = async (...words: string[]): Promise<ChildProcess> => {
    const started = guarded.start(program, ['-db', '-f', file, ...words]);
    for (let attempt = 0; attempt < 250 && started.ended() === undefined; attempt += 1) {
      const info = await ask(unixSocket, 'show info').catch(() => '');
      if (new RegExp(`^Pid: ${String(started.child.pid)}$`, 'm').test(info)) return started.child;
      await delay(20);
    }
    started.child.kill('SIGKILL');
    throw new Error(`HAProxy did not start: ${started.ended() ?? started.output().trim()}`);
  };

  const start = async (): Promise<{ child: ChildProcess; tcp: string; frontendPort: number }> => {
    const frontendPort = options.frontendPort ?? (await freePort());
    const tcp = `127.0.0.1:${String(await freePort())}`;
    await writeFile(file, configuration(options, { unix: unixSocket, tcp, frontendPort }));
    return { child: await launch(), tcp, frontendPort };
  };

  try {
    const { child, tcp, frontendPort } = await retryTakenPort(start);
    let current = child;
    return {
      backend: options.backend ?? 'api',
      unixSocket,
      tcpSocket: tcp,
      frontendUrl: `http://127.0.0.1:${String(frontendPort)}`,
      pid: () => current.pid ?? 0,
      command: (line) => ask(unixSocket, line),
      reload: async () => {
        const old = current;
        current = await launch('-sf', String(old.pid));
        // The old process still accepts for a moment; `hard-stop-after` bounds the wait.
        if (old.exitCode === null && old.signalCode === null) await once(old, 'exit');
      },
      stop: guarded.stop,
    };
  } catch (error) {
    await guarded.stop();
    throw error;
  }
}
