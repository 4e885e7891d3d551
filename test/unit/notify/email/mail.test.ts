import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headerText } from '#notify/email/header';
import { renderMail } from '#notify/email/mail';
import { parseMailbox } from '#notify/email/mailbox';
import { oneLine } from '#core/printable';
import { hostileNotice, notice } from '../notices.ts';

const correspondents = {
  sender: { name: 'Rollouts', address: 'rollouts@example.com' },
  to: [{ address: 'ops@example.com' }, { name: 'Jörg "x" <y@z>', address: 'joerg@example.com' }],
};

/** Header names of a mail, and the body below the empty line. */
function split(mail: string): { readonly names: readonly string[]; readonly lines: readonly string[] } {
  const [head = ''] = mail.split('\r\n\r\n');
  const unfolded = head.replaceAll(/\r\n[ \t]/g, ' ').split('\r\n');
  return { names: unfolded.map((line) => line.slice(0, line.indexOf(':'))), lines: mail.split('\r\n') };
}

const headers = [
  'Message-ID',
  'In-Reply-To',
  'References',
  'Date',
  'From',
  'To',
  'Subject',
  'Auto-Submitted',
  'X-Auto-Response-Suppress',
  'MIME-Version',
  'Content-Type',
];

describe('a mail', () => {
  test('looks like this', () => {
    expect(renderMail(notice(), correspondents).replaceAll('\r\n', '\n')).toMatchSnapshot();
  });

  test('has the same headers, short lines and ASCII only, whatever the notice says', () => {
    fc.assert(
      fc.property(hostileNotice, (hostile) => {
        const mail = renderMail(hostile, correspondents);
        const { names, lines } = split(mail);
        expect(names.filter((name) => name !== 'Importance')).toEqual(headers);
        expect(mail).toMatch(/^[\x20-\x7e\r\n]*$/);
        expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(78);
        // Three boundaries: two parts and the end.
        expect(lines.filter((line) => line.startsWith('--'))).toHaveLength(3);
      }),
      { numRuns: 300 },
    );
  });

  test('has HTML that loads and runs nothing, whatever the notice says', () => {
    fc.assert(
      fc.property(hostileNotice, (hostile) => {
        const [, , html = ''] = renderMail(hostile, correspondents).split(/--=_\w+\r\n/);
        const text = Buffer.from(html.split('\r\n\r\n')[1] ?? '', 'base64').toString();
        const tags = new Set([...text.matchAll(/<\/?([a-z0-9]*)/gi)].map(([, name]) => name));
        for (const name of tags)
          expect(['', 'html', 'head', 'meta', 'body', 'div', 'h2', 'p', 'br', 'table', 'tr', 'th', 'td', 'a']).toContain(name);
        for (const [, target] of text.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^https?:\/\//);
        expect(text).not.toMatch(/<[^>]*\s(?:on\w+|src)=/i);
      }),
      { numRuns: 200 },
    );
  });

  test('is urgent only while somebody has to act', () => {
    const urgent = (change: Parameters<typeof notice>[0]): boolean =>
      renderMail(notice(change), correspondents).includes('Importance: high');
    expect([urgent({}), urgent({ severity: 'emergency' }), urgent({ severity: 'warning' }), urgent({ kind: 'recovered' })]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('headerText', () => {
  test('leaves plain words as they are and encodes all else', () => {
    expect([headerText('api was rolled back'), headerText('ümlaut'), headerText('=?UTF-8?B?eA==?=')]).toEqual([
      'api was rolled back',
      '=?UTF-8?B?w7xtbGF1dA==?=',
      '=?UTF-8?B?PT9VVEYtOD9CP2VBPT0/PQ==?=',
    ]);
  });

  test('can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const header = headerText(text);
        const words = [...header.matchAll(/=\?UTF-8\?B\?([A-Za-z0-9+/=]*)\?=/g)];
        const read = words.length === 0 ? header : words.map(([, word = '']) => Buffer.from(word, 'base64').toString()).join('');
        expect(read).toBe(oneLine(text));
        for (const [word] of words) expect(word.length).toBeLessThanOrEqual(75);
      }),
    );
  });
});

test.each([
  ['a@example.com', { address: 'a@example.com' }],
  ['Rollouts <a@example.com>', { name: 'Rollouts', address: 'a@example.com' }],
  ['"Ops, night" <a.b+c@mail.example.com>', { name: 'Ops, night', address: 'a.b+c@mail.example.com' }],
  ['<a@example.com>', undefined],
  ['a@b@c', undefined],
  ['a b@example.com', undefined],
  ['a@-example.com', undefined],
  ['x\r\n <a@example.com>', undefined],
  ['a@example.com>', undefined],
  ['ä@example.com', undefined],
])('the address %j is %j', (text, mailbox) => {
  expect(parseMailbox(text)).toEqual(mailbox);
});
