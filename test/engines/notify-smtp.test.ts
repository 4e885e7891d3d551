import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import type { Notice } from '#core/notice';
import { deliver } from '#notify/deliver';
import type { Channel } from '#notify/definition';
import { email, emailChannel } from '#notify/email';
import { describeWithEngine } from '#testkit/engines';
import { notice } from '../unit/notify/notices.ts';
import { channelPorts } from '../unit/notify/ports.ts';
import { login, startSmtpServer, type ReceivedMail, type SmtpServer } from './smtp-server.ts';

interface ParsedMail {
  readonly headers: Readonly<Record<string, string>>;
  readonly defects: readonly string[];
  readonly parts: readonly { readonly type: string; readonly text: string }[];
}

/** The mail as the e-mail package of Python reads it. */
function read({ content }: ReceivedMail): ParsedMail {
  const program = `
import email, email.policy, json, sys
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [part for part in mail.walk() if not part.is_multipart()]
print(json.dumps({
  'headers': {name: str(value) for name, value in mail.items()},
  'defects': [repr(one) for one in mail.defects] + [repr(one) for value in mail.values() for one in value.defects] + [repr(one) for part in parts for one in part.defects],
  'parts': [{'type': part.get_content_type(), 'text': part.get_content()} for part in parts],
}))`;
  const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', program], { input: Buffer.from(content, 'latin1'), encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as ParsedMail;
}

const within = { timeoutMs: 60_000 };

describeWithEngine('aiosmtpd', 'e-mail through a real SMTP server', () => {
  const servers = new Map<'starttls' | 'tls' | 'plain', SmtpServer>();
  const ports = channelPorts();
  const at = (mode: 'starttls' | 'tls' | 'plain'): SmtpServer => {
    const server = servers.get(mode);
    if (server === undefined) throw new Error(`no ${mode} server`);
    return server;
  };
  const channel = (mode: 'starttls' | 'tls' | 'plain', change: object = {}, trusted = true, given = ports): Channel => {
    const server = at(mode);
    const settings = {
      kind: 'email',
      host: '127.0.0.1',
      port: server.port,
      security: mode === 'plain' ? 'none' : mode,
      ...(mode === 'plain' ? {} : login),
      sender: 'Rollouts <rollouts@example.com>',
      to: ['ops@example.com', 'Örtliche Bereitschaft <lead@example.com>'],
      ...change,
    };
    return emailChannel(v.parse(email.settings, settings), 'email', given, trusted ? server.certificate : undefined);
  };
  const failure = (sending: Promise<void>): Promise<unknown> =>
    sending.then(
      () => undefined,
      (error: unknown) => error,
    );

  beforeAll(async () => {
    for (const mode of ['starttls', 'tls', 'plain'] as const) servers.set(mode, await startSmtpServer(mode));
  });
  afterAll(async () => {
    ports.cancel();
    for (const server of servers.values()) await server.stop();
  });

  test.each(['starttls', 'tls'] as const)('is sent encrypted and logged in with %s', async (mode) => {
    await channel(mode).send(notice(), within);
    expect(await at(mode).mail(0)).toMatchObject({
      from: 'rollouts@example.com',
      to: ['ops@example.com', 'lead@example.com'],
      encrypted: true,
      authenticated: true,
    });
  });

  test('needs neither on this machine itself', async () => {
    await channel('plain').send(notice(), within);
    expect(await at('plain').mail(0)).toMatchObject({ encrypted: false, authenticated: false });
  });

  test('reads as it should in the mail program', async () => {
    const before = at('plain').mails.length;
    await channel('plain').send(notice({ title: 'Ümlaut & <b>bold</b> 🚨 '.repeat(8) }), within);
    const mail = read(await at('plain').mail(before));
    expect(mail.defects).toEqual([]);
    expect(mail.headers['Subject']).toBe(`[api in production] ${'Ümlaut & <b>bold</b> 🚨 '.repeat(8).trim()}`);
    expect(mail.headers).toMatchObject({
      From: 'Rollouts <rollouts@example.com>',
      To: 'ops@example.com, Örtliche Bereitschaft <lead@example.com>',
      Date: 'Sat, 31 Jan 2026 03:00:00 +0000',
      Importance: 'high',
      'Auto-Submitted': 'auto-generated',
    });
    expect(mail.parts.map(({ type }) => type)).toEqual(['text/plain', 'text/html']);
    expect(mail.parts[0]?.text).toContain('All traffic is on v1 again.');
    expect(mail.parts[1]?.text).toContain('&lt;b&gt;bold&lt;/b&gt;');
    expect(mail.parts[1]?.text).toContain('<a href="https://github.com/octo/shop/issues/12">Incident</a>');
  });

  test('puts the mails of one problem into one thread, and the same notice into one mail', async () => {
    const before = at('plain').mails.length;
    const story = [notice(), notice(), notice({ kind: 'recovered', id: 'other' })];
    const deliveries = await deliver(story, [{ channel: channel('plain'), routing: { from: 'info' } }], ports);
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted']);
    const mails = await Promise.all([0, 1, 2].map(async (index) => read(await at('plain').mail(before + index)).headers));
    expect(new Set(mails.map((headers) => headers['References'])).size).toBe(1);
    expect(mails[0]?.['Message-ID']).toBe(mails[1]?.['Message-ID']);
    expect(mails[0]?.['Message-ID']).not.toBe(mails[2]?.['Message-ID']);
  });

  test.each<[string, Partial<Notice>]>([
    ['the title', { title: 'x\r\nBcc: victim@example.com\r\n\r\nbody' }],
    ['the service', { service: 'x\nTo: victim@example.com' }],
    ['the text', { text: 'x\r\n.\r\nMAIL FROM:<evil@example.com>\r\n' }],
    ['the identity', { id: 'x>\r\nBcc: victim@example.com', problem: 'y>\r\nBcc: victim@example.com' }],
  ])('%s cannot add a header, a recipient or a mail', async (_, change) => {
    const before = at('plain').mails.length;
    await channel('plain').send(notice(change), within);
    const mail = await at('plain').mail(before);
    expect(mail.to).toEqual(['ops@example.com', 'lead@example.com']);
    expect(Object.keys(read(mail).headers)).not.toContain('Bcc');
    expect(read(mail).headers['To']).toBe('ops@example.com, Örtliche Bereitschaft <lead@example.com>');
    expect(at('plain').mails).toHaveLength(before + 1);
  });

  test('never goes on without encryption where the server offers none', async () => {
    const before = at('plain').mails.length;
    const error = await failure(channel('plain', { security: 'starttls', ...login }).send(notice(), within));
    expect(error).toMatchObject({ code: 'MAIL_NOT_ENCRYPTED', retry: 'stop' });
    expect(at('plain').mails).toHaveLength(before);
  });

  test.each(['starttls', 'tls'] as const)('does not trust a certificate that nobody signed (%s)', async (mode) => {
    const before = at(mode).mails.length;
    const error = await failure(channel(mode, {}, false).send(notice(), within));
    expect(error).toMatchObject({ code: 'MAIL_NOT_ENCRYPTED', retry: 'stop', remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
    expect(at(mode).mails).toHaveLength(before);
  });

  test('says that the login failed, without the password that the server repeats', async () => {
    const password = 'wr0ng-passw0rd';
    const error = await failure(channel('starttls', { password }).send(notice(), within));
    expect(error).toMatchObject({ code: 'MAIL_LOGIN_FAILED', retry: 'stop', message: expect.stringContaining('***') });
    expect(String(error)).not.toContain(password);
  });

  test('tells a refusal from a request for patience', async () => {
    expect(await failure(channel('plain', { to: ['refused@example.com'] }).send(notice(), within))).toMatchObject({
      code: 'MAIL_REFUSED',
      retry: 'stop',
      message: expect.stringContaining('no such user'),
    });
    expect(await failure(channel('plain', { to: ['busy@example.com'] }).send(notice(), within))).toMatchObject({
      code: 'NOTIFY_BUSY',
      retry: 'back-off',
    });
  });

  test('reaches those who are known when others are not, and says so', async () => {
    const before = at('plain').mails.length;
    await channel('plain', { to: ['ops@example.com', 'refused@example.com'] }).send(notice(), within);
    expect((await at('plain').mail(before)).to).toEqual(['ops@example.com']);
    expect(ports.logged.messages('warning')).toContain('email: the mail server 127.0.0.1 refused 1 of 2 addresses in `to`.');
  });

  test('ends after its time and at once when the job is cancelled', async () => {
    const slow = { to: ['slow@example.com'] };
    expect(await failure(channel('plain', slow).send(notice(), { timeoutMs: 400 }))).toMatchObject({
      code: 'NOTIFY_TIMEOUT',
      retry: 'back-off',
    });
    const job = channelPorts();
    const sending = failure(channel('plain', slow, true, job).send(notice(), { timeoutMs: 300_000 }));
    setTimeout(() => {
      job.cancel();
    }, 200);
    // Its own time is longer than that of the test.
    expect(await sending).toMatchObject({ kind: 'cancelled' });
    expect(await failure(channel('plain', slow, true, job).send(notice(), within))).toMatchObject({ kind: 'cancelled' });
  });

  test('says that nothing listens', async () => {
    const gone = await startSmtpServer('plain');
    await gone.stop();
    const error = await failure(channel('plain', { port: gone.port }).send(notice(), within));
    expect(error).toMatchObject({ code: 'NOTIFY_UNREACHABLE', retry: 'back-off' });
  });
});

describe('port 25', () => {
  test('comes with a warning', () => {
    const ports = channelPorts();
    const settings = { kind: 'email', host: 'mail.example.com', port: 25, sender: 'a@example.com', to: ['b@example.com'] };
    email.create(v.parse(email.settings, settings), 'mails', ports);
    expect(ports.logged.messages('warning')).toEqual([
      'mails: GitHub-hosted runners block port 25; use 587 with starttls or 465 with tls.',
    ]);
  });
});
