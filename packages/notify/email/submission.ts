import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { cancelledError } from '#core/errors';
import type { Hide } from '../hide.ts';
import { mailFailure, mailTimeout } from './failure.ts';

export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** `starttls` and `tls` never send anything of the mail or the login without encryption. */
  readonly security: 'starttls' | 'tls' | 'none';
  readonly login?: { readonly user: string; readonly password: string };
  /** Certificate authorities to trust (PEM) instead of Node's own. */
  readonly authorities?: string;
}

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

export interface SubmissionOptions {
  /** Milliseconds for the whole exchange. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly hide: Hide;
}

/** Time to leave politely; the mail is accepted by then. */
const GOODBYE_MS = 1_000;

/**
 * Hands one mail to a server (SMTP submission, RFC 6409). Resolves once the server has taken responsibility for at least one recipient, with how many it
 * refused; rejects with a SendFailure, or with a `cancelled` RolloutError after an abort. The connection is closed in every case.
 */
export function submit(
  server: MailServer,
  envelope: Envelope,
  mail: string,
  options: SubmissionOptions,
): Promise<{ readonly refused: number }> {
  const { host, port, security, login } = server;
  const { timeoutMs, signal } = options;
  if (signal.aborted) return Promise.reject(cancelledError(`sending mail through ${host}`));
  const connection = new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    maxResponseSize: 64 * 1024,
    logger: false,
    tls: server.authorities === undefined ? {} : { ca: server.authorities },
  });
  return new Promise((resolve, reject) => {
    let settled = false;
    const settle = (then: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      then();
    };
    const fail = (error: unknown): void => {
      settle(() => {
        connection.close();
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    const failWith = (error: unknown): void => {
      fail(mailFailure(error, server, options.hide));
    };
    const onAbort = (): void => {
      fail(cancelledError(`sending mail through ${host}`));
    };
    const timer = setTimeout(() => {
      fail(mailTimeout(server, timeoutMs));
    }, timeoutMs);
    signal.addEventListener('abort', onAbort);
    // Stays for the life of the connection: an 'error' nobody listens to would end the process.
    connection.on('error', failWith);
    connection.once('end', () => {
      failWith(new Error('The connection was closed.'));
    });

    const send = (): void => {
      connection.send({ from: envelope.from, to: [...envelope.to], size: Buffer.byteLength(mail) }, mail, (error, info) => {
        if (error) {
          failWith(error);
          return;
        }
        settle(() => {
          leave(connection);
          resolve({ refused: info.rejected.length });
        });
      });
    };
    connection.connect((error) => {
      if (error) {
        failWith(error);
        return;
      }
      // The library promises it; a login in the clear must not hang on a promise.
      if (security !== 'none' && !connection.secure) {
        failWith(Object.assign(new Error('The connection is not encrypted.'), { code: 'ETLS' }));
        return;
      }
      if (login === undefined) {
        send();
        return;
      }
      connection.login({ user: login.user, pass: login.password }, (loginError) => {
        if (loginError) failWith(loginError);
        else send();
      });
    });
  });
}

function leave(connection: SMTPConnection): void {
  connection.quit();
  setTimeout(() => {
    connection.close();
  }, GOODBYE_MS).unref();
}
