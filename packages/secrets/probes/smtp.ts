import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { cancelledError } from '#core/errors';
import { alive, dead, unknown, type Probed, type RunProbe } from './probe.ts';

const TIMEOUT_MS = 10_000;
/** Answers to a login that are about the login (RFC 4954, section 6); 530 and 538 are about what comes before it. */
const REFUSED = new Set([534, 535]);

/** A login without a mail (RFC 4954), always inside of TLS with a certificate that is trusted. */
export const smtp: RunProbe = ({ value, companions, parameters }, { signal }) => {
  const security = parameters['security'] === 'tls' || parameters['port'] === '465' ? 'tls' : 'starttls';
  const connection = new SMTPConnection({
    host: parameters['host'] ?? '',
    port: Number(parameters['port'] ?? (security === 'tls' ? 465 : 587)),
    secure: security === 'tls',
    requireTLS: true,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    dnsTimeout: TIMEOUT_MS,
    maxResponseSize: 64 * 1024,
    logger: false,
  });
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      connection.close();
    };
    const say = (probed: Probed): void => {
      // First: closing is an 'end', too, and only the first word counts.
      resolve(probed);
      end();
    };
    const onAbort = (): void => {
      reject(cancelledError('asking whether secrets are alive'));
      end();
    };
    const timer = setTimeout(() => {
      say(unknown('the mail server did not answer in time'));
    }, TIMEOUT_MS);
    signal.addEventListener('abort', onAbort);
    // Stays for the life of the connection: an 'error' nobody listens to would end the process.
    const fail = (): void => {
      say(unknown('the mail server could not be reached, or offers no TLS that is trusted'));
    };
    connection.on('error', fail);
    connection.once('end', () => {
      say(unknown('the mail server broke off'));
    });
    connection.connect((error) => {
      if (error) {
        fail();
        return;
      }
      if (!connection.secure) {
        say(unknown('the mail server offers no TLS, so nothing secret was sent'));
        return;
      }
      connection.login({ user: companions['user'] ?? parameters['login'] ?? '', pass: value }, (refused) => {
        if (!refused) say(alive('the mail server lets it in'));
        else if (REFUSED.has(refused.responseCode ?? 0)) say(dead('the mail server refuses this user with it'));
        else say(unknown('the mail server refuses for a reason of its own'));
      });
    });
    if (signal.aborted) onAbort();
  });
};
