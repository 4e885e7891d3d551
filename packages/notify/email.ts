import * as v from 'valibot';
import { isLoopback } from '#core/loopback';
import { defineChannel, routingSettings, type Channel, type ChannelPorts } from './definition.ts';
import { parseMailbox, type Mailbox } from './email/mailbox.ts';
import { renderMail } from './email/mail.ts';
import { submit, type MailServer } from './email/submission.ts';
import { hiding } from './hide.ts';

const mailbox = (description: string) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => parseMailbox(text) !== undefined,
      'is not a mail address such as rollouts@example.com or Rollouts <rollouts@example.com>',
    ),
    v.description(description),
  );

const settings = v.pipe(
  v.strictObject({
    kind: v.literal('email'),
    host: v.pipe(v.string(), v.regex(/^[\w.:-]{1,255}$/, 'is not the name of a host'), v.description('Name of the mail server.')),
    port: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1, 'is not a port'),
        v.maxValue(65_535, 'is not a port'),
        v.description('Port of the mail server; default 587, with `security: tls` 465.'),
      ),
    ),
    security: v.optional(
      v.pipe(
        v.picklist(['starttls', 'tls', 'none'], 'is not one of starttls, tls, none'),
        v.description(
          'How the connection is encrypted: starttls (default), tls from the first byte, or none, which only this machine itself may have.',
        ),
      ),
      'starttls',
    ),
    user: v.optional(v.pipe(v.string(), v.nonEmpty('is empty'), v.description('Name for the login; leave it out where none is needed.'))),
    password: v.optional(
      v.pipe(
        v.string(),
        v.nonEmpty('is empty'),
        v.description('Password for the login. It is a secret: write `${NAME}` and hand the variable to the step.'),
      ),
    ),
    sender: mailbox('Who the mails are from, such as `Rollouts <rollouts@example.com>`.'),
    to: v.pipe(
      v.array(mailbox('A mail address.')),
      v.minLength(1, 'names nobody'),
      v.maxLength(50, 'names more than 50; use a mailing list'),
      v.description('Who gets the mails: a list of at most 50 addresses.'),
    ),
    ...routingSettings,
  }),
  v.forward(
    v.check(({ user, password }) => (user === undefined) === (password === undefined), '`user` and `password` belong together'),
    ['user'],
  ),
  v.forward(
    v.check(
      ({ security, host }) => security !== 'none' || isLoopback(host),
      'none would send the mail readable over the network; only this machine itself (127.0.0.1) may have it',
    ),
    ['security'],
  ),
);

/** E-mail, by SMTP. */
export const email = defineChannel({
  kind: 'email',
  description: 'E-mail, by SMTP.',
  secrets: ['password'],
  settings,
  create: (given, name, ports) => emailChannel(given, name, ports),
});

/** `authorities` (PEM) are trusted instead of Node's own: for servers whose certificate no public authority signed. */
export function emailChannel(given: v.InferOutput<typeof settings>, name: string, ports: ChannelPorts, authorities?: string): Channel {
  const { host, security, user, password } = given;
  const server: MailServer = {
    host,
    port: given.port ?? (security === 'tls' ? 465 : 587),
    security,
    ...(user === undefined || password === undefined ? {} : { login: { user, password } }),
    ...(authorities === undefined ? {} : { authorities }),
  };
  if (server.port === 25) ports.log.warning(`${name}: GitHub-hosted runners block port 25; use 587 with starttls or 465 with tls.`);
  const sender = parsed(given.sender);
  const to = given.to.map(parsed);
  // The second is what AUTH PLAIN encodes (RFC 4616).
  const hide = hiding(password === undefined ? [] : [password, `\0${user ?? ''}\0${password}`], ports.redact);
  return {
    kind: 'email',
    name,
    confirms: 'accepted',
    async send(notice, { timeoutMs }) {
      const mail = renderMail(notice, { sender, to });
      const envelope = { from: sender.address, to: to.map(({ address }) => address) };
      const { refused } = await submit(server, envelope, mail, { timeoutMs, signal: ports.signal, hide });
      if (refused > 0) {
        ports.log.warning(`${name}: the mail server ${host} refused ${String(refused)} of ${String(to.length)} addresses in \`to\`.`);
      }
    },
  };
}

function parsed(text: string): Mailbox {
  const box = parseMailbox(text);
  if (box === undefined) throw new Error('a mail address passed validation but cannot be read');
  return box;
}
