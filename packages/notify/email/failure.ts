import { messageOf } from '#core/errors';
import { quoted } from '#core/printable';
import { asSentence } from '#core/sentence';
import type { Hide } from '../hide.ts';
import { SendFailure } from '../send-failure.ts';
import type { MailServer } from './submission.ts';

/** What nodemailer adds to an error. */
interface Facts {
  readonly code: string;
  /** Reply code of SMTP; 0 where the server said nothing. */
  readonly reply: number;
  readonly words: string;
}

const certificate = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)|certificate/i;

/** What an error of a submission means. Reply codes are those of RFC 5321 (4.2) and RFC 4954 (6). */
export function mailFailure(error: unknown, server: MailServer, hide: Hide): SendFailure {
  const { code, reply, words } = factsOf(error);
  const message = `The mail server ${server.host}:${String(server.port)} did not take the mail: ${asSentence(quoted(words, hide, 200))}`;
  if (code === 'ETLS' || certificate.test(code) || certificate.test(words)) {
    return new SendFailure({
      code: 'MAIL_NOT_ENCRYPTED',
      message,
      remedy:
        'Check that `security` and `port` fit the server (starttls: 587, tls: 465) and that its certificate is for this `host` and trusted (NODE_EXTRA_CA_CERTS).',
    });
  }
  // 4xx is for the moment, also in answer to a login (454).
  if (reply >= 400 && reply < 500) {
    return new SendFailure({
      code: 'NOTIFY_BUSY',
      message,
      remedy: 'The server asks to try again later. Look for limits on this sender, or for greylisting.',
      retry: 'back-off',
    });
  }
  if (code === 'EAUTH' || code === 'ENOAUTH' || reply === 530 || reply === 535) {
    return new SendFailure({
      code: 'MAIL_LOGIN_FAILED',
      message,
      remedy: 'Check `user` and `password`; many providers want an app password, or a key made for SMTP, instead of the account’s own.',
    });
  }
  if (reply >= 500 || code === 'EENVELOPE' || code === 'EMESSAGE') {
    return new SendFailure({
      code: 'MAIL_REFUSED',
      message,
      remedy: 'Check that the server lets this login send as `sender`, and that the addresses in `to` exist.',
    });
  }
  return new SendFailure({
    code: code === 'ETIMEDOUT' ? 'NOTIFY_TIMEOUT' : 'NOTIFY_UNREACHABLE',
    message,
    remedy: unreachableRemedy(server),
    retry: 'back-off',
  });
}

/** The server took longer than it was given. */
export function mailTimeout(server: MailServer, timeoutMs: number): SendFailure {
  return new SendFailure({
    code: 'NOTIFY_TIMEOUT',
    message: `The mail server ${server.host}:${String(server.port)} did not take the mail within ${String(timeoutMs / 1000)} s.`,
    remedy: unreachableRemedy(server),
    retry: 'back-off',
  });
}

function unreachableRemedy({ port }: MailServer): string {
  return port === 25
    ? 'GitHub-hosted runners block port 25: use 587 with starttls or 465 with tls.'
    : 'Check `host`, `port` and `security` (starttls: 587, tls: 465), and that this runner may reach the server.';
}

function factsOf(error: unknown): Facts {
  const { code, responseCode, response } = (typeof error === 'object' && error !== null ? error : {}) as Readonly<Record<string, unknown>>;
  return {
    code: typeof code === 'string' ? code : '',
    reply: typeof responseCode === 'number' ? responseCode : 0,
    words: typeof response === 'string' && response !== '' ? response : messageOf(error),
  };
}
