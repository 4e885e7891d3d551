import type { Notice } from '#core/notice';
import { atLeast } from '#core/severity';
import { bareTitle } from '../bare-title.ts';
import { boundedNotice } from '../bounded-notice.ts';
import { digest } from '../stable-key.ts';
import { htmlBody, plainBody } from './body.ts';
import { headerMailbox, headerMailboxes, headerText } from './header.ts';
import { domainOf, type Mailbox } from './mailbox.ts';

export interface Correspondents {
  readonly sender: Mailbox;
  readonly to: readonly Mailbox[];
}

const limits = { title: 300, text: 10_000, facts: 60, factName: 150, factValue: 1_500, links: 20, label: 200, url: 2_000 } as const;

/**
 * A notice as a mail (RFC 5322, MIME), lines ended by CRLF, all of it ASCII. Its Message-ID follows from the notice and its References from the problem:
 * the same notice sent twice is one mail, and the mails of one problem are one thread.
 */
export function renderMail(notice: Notice, { sender, to }: Correspondents): string {
  const bounded = boundedNotice(notice, limits);
  const domain = domainOf(sender);
  const thread = `<${digest(bounded.problem)}.problem@${domain}>`;
  const boundary = `=_${digest(bounded.id)}`;
  const urgent = atLeast(notice.severity, 'critical') && notice.kind !== 'recovered' && notice.kind !== 'acknowledged';
  return [
    `Message-ID: <${digest(`${bounded.problem}\n${bounded.id}`)}.notice@${domain}>`,
    `In-Reply-To: ${thread}`,
    `References: ${thread}`,
    `Date: ${new Date(bounded.at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${headerMailbox(sender)}`,
    `To: ${headerMailboxes(to)}`,
    `Subject: ${headerText(`[${bounded.service} in ${bounded.environment}] ${bareTitle(bounded)}`)}`,
    ...(urgent ? ['Importance: high'] : []),
    // Answering machines keep silent (RFC 3834; the second is Exchange's).
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: All',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
    '',
    ...part('text/plain', plainBody(bounded), boundary),
    ...part('text/html', htmlBody(bounded), boundary),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function part(type: string, content: string, boundary: string): readonly string[] {
  const lines =
    Buffer.from(content.replaceAll('\n', '\r\n'))
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return [`--${boundary}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', ...lines];
}
