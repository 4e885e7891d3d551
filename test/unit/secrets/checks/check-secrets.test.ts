import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkSecrets, LARGEST_BYTES, type CheckOptions } from '#secrets/checks/check-secrets';
import { compilePatterns } from '#secrets/declarations/compile';
import { compilePattern } from '#secrets/declarations/compile-pattern';
import { parseDeclarations } from '#secrets/declarations/parse';
import type { Finding } from '#secrets/finding';
import { issueCertificate, issueKey, issueToken, openSshKey } from '../credentials.ts';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Needed = Partial<CheckOptions['needed']>;

/** What is found about these values. */
function findings(declared: string, values: Readonly<Record<string, string | undefined>>, needed: Needed = {}): readonly Finding[] {
  const parsed = parseDeclarations(declared);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { matchers, problems } = compilePatterns(parsed.declarations, compilePattern);
  expect(problems).toEqual([]);
  return checkSecrets(parsed.declarations, (name) => values[name], {
    needed: { now: NOW, rolloutMs: 0, marginMs: HOUR, ...needed },
    matchers,
    environment: 'production',
  }).findings;
}

/** `rule severity` of what is found about one value. */
function rules(declaration: string, value: string | undefined, needed?: Needed): readonly string[] {
  return findings(`NAME: ${declaration}`, { NAME: value }, needed).map(({ rule, severity }) => `${rule} ${severity}`);
}

const key32 = randomBytes(32);

describe('a secret that is not there', () => {
  test.each([undefined, '', ' ', '\n', '\uFEFF'])('(%j) is missing, and optional ones are not', (value) => {
    expect(rules('text', value)).toEqual(['missing critical']);
    expect(rules('text, optional', value)).toEqual([]);
  });

  test('stands in one list with all others, each with what to do', () => {
    const found = findings('A: text\nB: jwt\nC: url(https)\nD: text', { B: 'x y', C: '', D: 'fine-0815' });
    expect(found.map(({ name, rule }) => `${String(name)} ${rule}`)).toEqual(['A missing', 'C missing', 'B malformed']);
    for (const { remedy } of found) expect(remedy).toMatch(/\S{3}.*\.$/);
    expect(found[0]?.remedy).toContain('A: ${{ secrets.A }}');
  });
});

describe('a value that only looks like what it should be', () => {
  test('a key of OpenSSH that was cut off or overwritten is malformed, a whole one is not', () => {
    const key = openSshKey();
    expect(rules('private-key', key)).toEqual([]);
    const lines = key.trimEnd().split('\n');
    const damaged = [lines.toSpliced(2, 1), lines.toSpliced(-2, 1), lines.with(3, 'A'.repeat(lines[3]?.length ?? 0))];
    for (const one of damaged) expect(rules('private-key', one.join('\n'))).toContain('malformed critical');
  });

  test('a chain whose second certificate was cut off is malformed', () => {
    const chain = [1, 2].map(() => issueCertificate(NOW - HOUR, NOW + 30 * DAY).certificate).join('\n');
    expect(rules('pem-certificate', chain)).toEqual([]);
    expect(rules('pem-certificate', chain.slice(0, -60))).toContain('malformed critical');
  });

  test.each(['2020-01-01T00:00:00Z', String(NOW / 1000 - 86_400), true, null])('a token with %j for a time is malformed', (time) => {
    expect(rules('jwt', issueToken({ exp: time }))).toEqual(['malformed critical']);
    expect(rules('jwt', issueToken({ exp: NOW / 1000 + 86_400, nbf: time }))).toEqual(['malformed critical']);
  });

  test.each([
    'postgres://app:100%pure-9x@db.shop.internal/shop',
    'postgres://app:k9Lq@7wR@db.shop.internal/shop',
    'postgres://app:k9Lq7wR@db.shop.internal:99999/shop',
  ])('%s is malformed, as clients refuse it', (url) => {
    expect(rules('url(postgres)', url)).toEqual(['malformed critical']);
  });

  test.each(['{}', '[]', '"  "'])('JSON with %s for a key that must be there lacks it', (empty) => {
    expect(rules('json(a)', `{"a": ${empty}}`)).toEqual(['missing-key critical']);
  });
});

describe('a placeholder', () => {
  test.each([
    ...[
      'changeme',
      'CHANGE_ME',
      'change-this',
      'xxx',
      'XXXXXXXX',
      '<token>',
      '<your token>',
      'TODO',
      'todo',
      'tbd',
      'null',
      'undefined',
      'none',
    ],
    ...[
      'example',
      'password',
      'secret',
      '***',
      '0000000000',
      '[redacted]',
      '[object Object]',
      '${API_KEY}',
      '${{ secrets.API_KEY }}',
      '$API_KEY',
    ],
    ...[
      '{{ api_key }}',
      '%API_KEY%',
      '__API_KEY__',
      'your-api-key-here',
      'insert token here',
      '"changeme"',
      'sk_test_xxxxxxxxxxxx',
      '123456',
    ],
    ...[
      'AKIAIOSFODNN7EXAMPLE',
      ['sk_test', '4eC39HqLyjWDarjtT1zdp7dc'].join('_'),
      ['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('/'),
    ],
    'a-string-secret-at-least-256-bits-long',
  ])('such as %s is found whatever is declared', (value) => {
    for (const declared of ['text', 'url', 'jwt', 'pem-certificate', 'bytes >= 32', 'json(a)'])
      expect(rules(declared, value)).toContain('placeholder critical');
  });

  test('is found where a credential belongs in a URL, in JSON and in a token', () => {
    expect(rules('url(postgres)', 'postgres://app:changeme@db.shop.internal/shop')).toEqual(['placeholder critical']);
    expect(rules('url(postgres)', 'postgres://app:s3cr-9Lq@db.example.com/shop')).toContain('placeholder critical');
    expect(rules('json(private_key)', '{"private_key": "TODO"}')).toEqual(['placeholder critical']);
    expect(rules('jwt', issueToken({ sub: '1234567890', name: 'John Doe', iat: 1516239022 }))).toEqual(['placeholder critical']);
  });

  test('is nothing that was drawn', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 64 }), fc.constantFrom('hex', 'base64', 'base64url'), (bytes, encoding) => {
        const drawn = Buffer.from(bytes.map((byte, at) => byte ^ (randomBytes(1)[0] ?? at))).toString(encoding);
        expect(rules('text', drawn)).toEqual([]);
      }),
    );
  });
});

describe('what surrounds a value', () => {
  const value = key32.toString('base64url');
  test.each([
    [`${value}\n`, ['surrounding-space high']],
    [` ${value}`, ['surrounding-space high']],
    [`"${value}"`, ['surrounding-quotes high']],
    [`'${value}'\n`, ['surrounding-space high', 'surrounding-quotes high']],
    [`\uFEFF${value}`, ['byte-order-mark high']],
    [`${value.slice(0, 20)}\n${value.slice(20)}`, ['line-break high']],
    [`${value.slice(0, 20)}\u200b${value.slice(20)}`, ['invisible-character high']],
    [`${value.slice(0, 20)}\0${value.slice(20)}`, ['invisible-character high']],
  ])('%j is found, and nothing else for its sake', (given, expected) => {
    expect(rules('text', given)).toEqual(expected);
    expect(rules('bytes >= 16', given).filter((rule) => rule.startsWith('too-'))).toEqual([]);
  });

  test('may be lines where a file is meant', () => {
    const { certificate, key } = issueCertificate(NOW - DAY, NOW + 90 * DAY);
    for (const text of [certificate, certificate.replaceAll('\n', '\r\n'), certificate.trimEnd()])
      expect(rules('pem-certificate', text)).toEqual([]);
    expect(rules('private-key', key)).toEqual([]);
    expect(rules('private-key', key.trimEnd().replaceAll('\n', '\\n'))).toEqual(['escaped-line-breaks high']);
    expect(rules('json(a)', '{\n  "a": "b-7"\n}\n')).toEqual([]);
  });
});

describe('a URL', () => {
  test.each([
    ['url(postgres)', 'postgresql://app:p%2Fw-71@db.internal:5432/shop?sslmode=require'],
    ['url(postgres)', 'postgres://app:p-w71@db1:5432,db2:5432/shop'],
    ['url(mongodb)', 'mongodb+srv://app:p-w71@cluster0.ab1cd.mongodb.net/shop'],
    ['url(redis)', 'rediss://default:p-w71@cache.internal:6380/0'],
    ['url(redis)', 'redis://:p-w71@cache.internal'],
    ['url', 'https://hooks.shop.internal/services/T0/B1/abcdEFGH'],
    ['url(postgres)', 'postgres:///shop?host=/var/run/postgresql'],
    ['url(https)', 'https://[2001:db8::1]:8443/x'],
  ])('declared as %s may be %s', (declaration, value) => {
    expect(rules(declaration, value)).toEqual([]);
  });

  test.each([
    ['url(postgres)', 'mysql://app:p-w71@db/shop', 'wrong-scheme critical'],
    ['url(rediss)', 'redis://:p-w71@cache', 'wrong-scheme critical'],
    ['url(postgres)', 'postgres://app:p/w#71@db/shop', 'malformed critical'],
    ['url(https)', 'https:///path', 'malformed critical'],
    ['url', 'db.internal:5432', 'malformed critical'],
    ['url', 'https://shop .internal', 'malformed critical'],
    ['url(postgres)', 'postgres://app:@db/shop', 'empty-password high'],
    ['url(postgres), database(shop)', 'postgres://app:p-w71@db/shop_staging', 'wrong-database critical'],
  ])('declared as %s may not be %s', (declaration, value, rule) => {
    expect(rules(declaration, value)).toContain(rule);
  });
});

describe('a random key', () => {
  test.each(['hex', 'base64', 'base64url'] as const)('of 32 bytes in %s is accepted, and one byte less is not', (encoding) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), () => {
        expect(rules('bytes >= 32', randomBytes(32).toString(encoding))).toEqual([]);
        expect(rules('bytes >= 32', randomBytes(31).toString(encoding))).toEqual(['too-short critical']);
      }),
    );
  });

  test('counts decoded: 32 characters of hexadecimal are 16 bytes, and of base64 24', () => {
    expect(rules('bytes >= 32', randomBytes(16).toString('hex'))).toEqual(['too-short critical']);
    expect(rules('bytes >= 32', randomBytes(24).toString('base64'))).toEqual(['too-short critical']);
    expect(rules('bytes >= 32', `base64:${key32.toString('base64')}`)).toEqual([]);
    expect(rules('bytes >= 15', randomUUID())).toEqual([]);
    expect(rules('bytes >= 16', randomUUID())).toEqual(['too-short critical']);
    expect(rules('bytes >= 8', '4815162342108')).toEqual(['too-short critical']);
  });

  test.each(['ab12'.repeat(20), 'abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz', 'hunter2!'.repeat(8)])(
    'that was typed (%s) is found',
    (typed) => {
      expect(rules('bytes >= 32', typed)).toEqual(['too-simple high']);
    },
  );
});

describe('a certificate', () => {
  const days = (from: number, to: number): string => issueCertificate(NOW + from * DAY, NOW + to * DAY).certificate;

  test.each([
    ['pem-certificate', days(-1, 90), []],
    ['pem-certificate, expires > 30d', days(-1, 31), []],
    ['pem-certificate, expires > 30d', days(-1, 29), ['expires-soon high']],
    ['pem-certificate', days(-10, -1), ['expired critical']],
    ['pem-certificate', days(1, 90), ['not-yet-valid critical']],
    ['pem-certificate', 'MIIB', ['malformed critical']],
    ['pem-certificate', days(-1, 90).replace(/M/, '?'), ['malformed critical']],
  ])('declared as %s', (declaration, value, expected) => {
    expect(rules(declaration, value)).toEqual(expected);
  });

  test('ends with the first of its chain', () => {
    expect(rules('pem-certificate', `${days(-1, 90)}${days(-10, -1)}`)).toEqual(['expired critical']);
  });

  test('must outlive the planned rollout and the margin, whatever is declared', () => {
    const value = issueCertificate(NOW - DAY, NOW + 3 * HOUR).certificate;
    expect(rules('pem-certificate', value)).toEqual([]);
    expect(rules('pem-certificate', value, { rolloutMs: 90 * 60_000, marginMs: HOUR })).toEqual([]);
    expect(rules('pem-certificate', value, { rolloutMs: 2 * HOUR + 60_000, marginMs: HOUR })).toEqual(['expires-during-rollout critical']);
    expect(rules('pem-certificate', value, { marginMs: 4 * HOUR })).toEqual(['expires-during-rollout critical']);
  });

  test('has its key, and no other one', () => {
    const [one, other] = [issueCertificate(NOW - DAY, NOW + 90 * DAY), issueCertificate(NOW - DAY, NOW + 90 * DAY)];
    const declared = 'CERT: pem-certificate\nKEY: key-of(CERT)';
    expect(findings(declared, { CERT: one.certificate, KEY: one.key })).toEqual([]);
    expect(findings(declared, { CERT: one.certificate, KEY: other.key })).toMatchObject([{ name: 'KEY', rule: 'pair-mismatch' }]);
    expect(findings(declared, { KEY: one.key })).toMatchObject([{ name: 'CERT', rule: 'missing' }]);
  });
});

describe('a private key', () => {
  test.each([
    [issueKey(), []],
    [openSshKey(), []],
    [openSshKey('aes256-ctr'), ['encrypted-key high']],
    ['-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n', ['encrypted-key high']],
    ['-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n', ['malformed critical']],
    ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB', ['malformed critical']],
  ])('(%#)', (value, expected) => {
    expect(rules('private-key', value)).toEqual(expected);
  });
});

describe('a JSON Web Token', () => {
  const inHours = (hours: number, more: object = {}): string => issueToken({ iss: 'us', exp: (NOW + hours * HOUR) / 1000, ...more });

  test.each([
    ['jwt', inHours(2), []],
    ['jwt, expires > 2h', inHours(3), []],
    ['jwt, expires > 2h', inHours(1.5), ['expires-soon high']],
    ['jwt', inHours(0.5), ['expires-during-rollout critical']],
    ['jwt', inHours(-1), ['expired critical']],
    ['jwt', inHours(3, { nbf: (NOW + HOUR) / 1000 }), ['not-yet-valid critical']],
    ['jwt', issueToken({ iss: 'us' }), []],
    ['jwt, expires > 2h', issueToken({ iss: 'us' }), ['no-expiry high']],
    ['jwt', issueToken({ iss: 'us' }, { alg: 'none' }, ''), ['unsigned critical']],
    ['jwt', `Bearer ${inHours(2)}`, ['malformed critical']],
    ['jwt', 'a.b.c', ['malformed critical']],
  ])('declared as %s (%#)', (declaration, value, expected) => {
    expect(rules(declaration, value)).toEqual(expected);
  });
});

describe('JSON', () => {
  test.each([
    ['json', '[1]', []],
    ['json(project_id, private_key)', '{"project_id": "shop-1", "private_key": "k-77"}', []],
    ['json(auth.token)', '{"auth": {"token": "k-77"}}', []],
    ['json(project_id, private_key)', '{"project_id": "shop-1", "private_key": ""}', ['missing-key critical']],
    ['json(constructor)', '{}', ['missing-key critical']],
    ['json', '{project_id: 1}', ['malformed critical']],
  ])('declared as %s may be %s: %j', (declaration, value, expected) => {
    expect(rules(declaration, value)).toEqual(expected);
  });
});

describe('a pattern', () => {
  test('is searched for, in linear time', () => {
    expect(rules('pattern(^sk_live_)', 'sk_live_7dhs8f9')).toEqual([]);
    expect(rules('pattern(^sk_live_)', 'sk_test_7dhs8f9')).toEqual(['pattern critical']);
    expect(rules('pattern((a+)+$)', `${'a'.repeat(40_000)}!`)).toEqual(['pattern critical']);
  });

  test('that is none is refused at its column', () => {
    const parsed = parseDeclarations('NAME: text, pattern(a(?<b)');
    expect(parsed.ok).toBe(false);
    const open = parseDeclarations('NAME: pattern(^a**)');
    if (!open.ok) throw new Error('it should be read');
    expect(compilePatterns(open.declarations, compilePattern).problems).toEqual([
      expect.stringMatching(/^NAME: column \d+: the pattern is refused/),
    ]);
  });
});

describe('a name or password beside its URL', () => {
  const url = 'postgres://app:p%40ss-w71@db.internal:5432/shop';
  test.each([
    ['user-of', 'app'],
    ['password-of', 'p@ss-w71'],
    ['host-of', 'db.internal'],
    ['host-of', 'db.internal:5432'],
    ['database-of', 'shop'],
  ])('%s fits %s', (relation, value) => {
    expect(findings(`URL: url(postgres)\nPART: ${relation}(URL)`, { URL: url, PART: value })).toEqual([]);
    expect(findings(`URL: url(postgres)\nPART: ${relation}(URL)`, { URL: url, PART: 'q-8812' })).toMatchObject([
      { name: 'PART', rule: 'pair-mismatch' },
    ]);
  });
});

describe('bad input', () => {
  test.each(['/etc/ssl/private/api.key', './cert.pem', '~/.ssh/id_rsa', 'C:\\keys\\api.pem', 'service-account.json'])(
    '%s is a path and not the file',
    (value) => {
      for (const declared of ['pem-certificate', 'private-key', 'json(a)', 'text'])
        expect(rules(declared, value)).toEqual(['file-path critical']);
    },
  );

  test('a megabyte is refused at once', () => {
    const huge = 'aB3+'.repeat(256 * 1024);
    for (const declared of ['text', 'bytes >= 32', 'pattern((a+)+$)', 'url', 'json(a)', 'jwt', 'pem-certificate', 'private-key'])
      expect(rules(declared, huge)).toEqual(['too-large high']);
    expect(rules('text', 'aB3+'.repeat(LARGEST_BYTES / 4))).toEqual([]);
  });

  test('of any kind is answered without showing any of it', () => {
    const declared = [
      'text',
      'url(postgres)',
      'bytes >= 32',
      'pem-certificate',
      'private-key',
      'json(a.b)',
      'jwt, expires > 2h',
      'pattern(^sk_), optional',
    ];
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'postgres://',
        'user:pa55-w0rd@',
        '-----BEGIN PRIVATE KEY-----\n',
        '{"a":',
        '.',
        'eyJhbGciOiJub25lIn0',
        '\n',
        '%',
        ',',
        '@',
        '=',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), fc.constantFrom(...declared), (parts, declaration) => {
        const marked = `Zq7${parts.join('Zq7')}Zq7`;
        expect(JSON.stringify(findings(`NAME: ${declaration}`, { NAME: marked }))).not.toContain('Zq7');
      }),
    );
  });
});
