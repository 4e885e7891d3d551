import fc from 'fast-check';
import { NOTICE_KINDS, type Notice } from '#core/notice';
import { SEVERITIES } from '#core/severity';

/** A notice as a rollback makes it. */
export function notice(change: Partial<Notice> = {}): Notice {
  return {
    id: 'octo/shop/api/production/rolled-back/42',
    kind: 'rolled-back',
    severity: 'critical',
    problem: 'rollout/octo/shop/api/production/v2',
    service: 'api',
    environment: 'production',
    repository: 'octo/shop',
    title: 'api v2 was rolled back to v1',
    text: 'The error rate of v2 was 4.1 % against 0.2 % of v1.\nAll traffic is on v1 again. Look at the report before you deploy v2 again.',
    facts: [
      ['Verdict', 'fail: error-rate <= baseline + 1pp'],
      ['Time to restore', '1.4 s'],
    ],
    links: [
      { label: 'Run', url: 'https://github.com/octo/shop/actions/runs/7' },
      { label: 'Incident', url: 'https://github.com/octo/shop/issues/12' },
    ],
    at: Date.UTC(2026, 0, 31, 3, 0, 0),
    from: 'v2',
    to: 'v1',
    ...change,
  };
}

/** Texts that somebody wrote to break a message: long, empty, half characters, controls, mentions, markup, escapes, header lines. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\0',
    '\ud800',
    '\udc00x',
    'a'.repeat(12_000),
    '&'.repeat(6_000),
    '<>&"\'\\'.repeat(1_000),
    '🧨'.repeat(6_000),
    '漢'.repeat(12_000),
    '"\\'.repeat(8_000),
    'x\n'.repeat(5_000),
    '<!channel> <!here|now> <@U123|x> <#C1> <!subteam^S1> @channel @here @everyone',
    '<https://evil.example|click>',
    '[click](https://evil.example) **x** <at>all</at>',
    '</td></table><script>alert(1)</script><img src=x onerror=alert(1)>',
    'x\r\nBcc: victim@example.com\r\n\r\nbody',
    '=?UTF-8?B?QmNjOiB4?=',
    '.\r\n.\r\nQUIT\r\n',
    '\u202egnp.exe\u2066',
    '__proto__',
    '::error::x',
  ),
);

const hostileUrl = fc.oneof(
  hostileText,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:secret@example.com/',
    'https://example.com/?a=1&b=<2>|3"\'#<x>|',
    `https://example.com/${'a'.repeat(9_000)}`,
    `https://example.com/${'|'.repeat(900)}`,
    `https://example.com/?${'&'.repeat(1_400)}`,
  ),
);

/** Any notice that a hostile version name, commit message or server could bring about. */
export const hostileNotice: fc.Arbitrary<Notice> = fc
  .record({
    id: hostileText,
    kind: fc.constantFrom(...NOTICE_KINDS),
    severity: fc.constantFrom(...SEVERITIES),
    problem: hostileText,
    service: hostileText,
    environment: hostileText,
    repository: hostileText,
    title: hostileText,
    text: hostileText,
    facts: fc.array(fc.tuple(hostileText, hostileText), { maxLength: 60 }),
    links: fc.array(fc.record({ label: hostileText, url: hostileUrl }), { maxLength: 30 }),
    at: fc.oneof(fc.double(), fc.integer({ min: 0, max: 4_000_000_000_000 })),
    versions: fc.option(fc.record({ from: hostileText, to: hostileText }), { nil: undefined }),
  })
  .map(({ versions, ...rest }) => ({ ...rest, ...versions }));
