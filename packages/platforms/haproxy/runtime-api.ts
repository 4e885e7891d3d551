import { connect } from 'node:net';
import { cancelledError, messageOf, RolloutError } from '#core/errors';
import type { Clock } from '#core/ports';
import type { Address } from './address.ts';

/** One HAProxy process's admin socket. */
export interface RuntimeApi {
  /** The address as people know it. */
  readonly name: string;
  /**
   * Sends one command on a connection of its own and returns everything up to the end of the answer.
   * Throws a `platform` RolloutError: HAPROXY_UNREACHABLE, or HAPROXY_UNEXPECTED_ANSWER past 1 MiB; a `cancelled` one after an abort.
   * With `enough` (bytes) what is longer is cut there, and the rest is neither waited for nor a failure.
   */
  send(command: string, signal?: AbortSignal, enough?: number): Promise<string>;
}

export interface RuntimeApiOptions {
  /** For one command, from connecting to the last byte; milliseconds. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

const maxBytes = 1_048_576;
const attempts = 3;

/** Failures that a reload of HAProxy causes for a moment. EAGAIN is a full queue of a unix socket. */
const passing = new Set(['ECONNREFUSED', 'ENOENT', 'EAGAIN', 'ECONNRESET', 'EPIPE']);

const socketLine = '`stats socket /run/haproxy.sock mode 660 level admin` in the `global` section of haproxy.cfg';

const remedies: Readonly<Record<string, string>> = {
  ENOENT: `Check that HAProxy runs on this very machine, that the job runs there too (a self-hosted runner), and that the path is that of ${socketLine}.`,
  ECONNREFUSED: `Nothing listens there: check that HAProxy is running (\`systemctl status haproxy\`) and that \`socket\` is the address of ${socketLine}.`,
  EACCES:
    'The user of the job may not open the socket: add it to the group of the socket, or set `mode 660 group GROUP` on the `stats socket` line.',
  ETIMEDOUT: 'Check that the machine is up and that no firewall is in between; raise `timeout` when the way to it is long.',
};

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function unreachable(name: string, code: string, reason: string, cause?: unknown): RolloutError {
  return new RolloutError('platform', {
    code: 'HAPROXY_UNREACHABLE',
    message: `HAProxy at ${name} cannot be reached: ${reason}.`,
    remedy: remedies[code] ?? `Check that HAProxy is running and that \`socket\` is the address of ${socketLine}.`,
    cause,
  });
}

function exchange(
  address: Address,
  command: string,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  enough: number | undefined,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = 'path' in address ? connect(address.path) : connect(address.port, address.host);
    const chunks: Buffer[] = [];
    let bytes = 0;
    let settled = false;

    const settle = (finish: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      socket.destroy();
      finish();
    };
    const fail = (error: Error): void => {
      settle(() => {
        reject(error);
      });
    };
    const cancel = (): void => {
      fail(cancelledError(`talking to HAProxy at ${address.text}`));
    };
    const timer = setTimeout(() => {
      fail(unreachable(address.text, 'ETIMEDOUT', `no complete answer within ${String(timeoutMs)} ms`));
    }, timeoutMs);

    signal?.addEventListener('abort', cancel, { once: true });
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (enough !== undefined && bytes >= enough) {
        chunks.push(chunk);
        settle(() => {
          resolve(Buffer.concat(chunks).toString('utf8', 0, enough));
        });
      } else if (bytes > maxBytes) {
        fail(
          new RolloutError('platform', {
            code: 'HAPROXY_UNEXPECTED_ANSWER',
            message: `${address.text} answered with more than 1 MiB.`,
            remedy: `Check that \`socket\` is HAProxy's admin socket: the address of ${socketLine}.`,
          }),
        );
      } else chunks.push(chunk);
    });
    socket.on('error', fail);
    socket.on('end', () => {
      // Even success is one line break; nothing at all is a process that went away.
      if (bytes === 0) fail(Object.assign(new Error('the connection was closed without an answer'), { code: 'ECONNRESET' }));
      settle(() => {
        resolve(Buffer.concat(chunks).toString('utf8'));
      });
    });
    socket.on('close', () => {
      fail(Object.assign(new Error('the connection broke off'), { code: 'ECONNRESET' }));
    });
    // Not half-closed after writing: HAProxy ends the connection itself once it has answered.
    socket.write(`${command}\n`);
  });
}

/** Talks to an admin socket over a unix path or TCP. Every command sent here is safe to repeat, so a broken connection is tried again. */
export function runtimeApi(address: Address, { timeoutMs, clock, random }: RuntimeApiOptions): RuntimeApi {
  return {
    name: address.text,
    async send(command, signal, enough) {
      if (/[\r\n;]/.test(command)) throw new Error('One command at a time.');
      for (let attempt = 1; ; attempt += 1) {
        if (signal?.aborted === true) throw cancelledError(`talking to HAProxy at ${address.text}`);
        try {
          return await exchange(address, command, timeoutMs, signal, enough);
        } catch (error) {
          if (error instanceof RolloutError) throw error;
          const code = codeOf(error);
          if (attempt >= attempts || !passing.has(code)) throw unreachable(address.text, code, messageOf(error) || code, error);
          await clock.sleep(attempt * 40 * (0.5 + random()), signal);
        }
      }
    },
  };
}
