import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bullets, code, page, paragraph, table } from '#core/markdown';
import { createMasks } from '#toolkit/masks';

function masksOf(...values: readonly string[]): { announced: string[]; redact: (text: string) => string } {
  const announced: string[] = [];
  const masks = createMasks((value) => void announced.push(value));
  for (const value of values) masks.add(value);
  return { announced, redact: masks.redact };
}

test('a secret is announced to the runner and redacted in our own texts', () => {
  const { announced, redact } = masksOf('hunter2!');
  expect(announced).toEqual(['hunter2!']);
  expect(redact('password hunter2! given')).toBe('password *** given');
});

test('each line of a secret is a secret', () => {
  const { announced, redact } = masksOf('first-line\nsecond-line\n');
  expect(announced).toContain('second-line');
  expect(redact('got second-line')).toBe('got ***');
});

test('encoded secrets are redacted too', () => {
  const { redact } = masksOf('p&ss "word"');
  const base64 = Buffer.from('p&ss "word"').toString('base64');
  expect(redact(`${base64} ${encodeURIComponent('p&ss "word"')} ${JSON.stringify('p&ss "word"')}`)).toBe('*** *** "***"');
});

test('a secret that contains another one disappears whole', () => {
  expect(masksOf('token', 'token-and-more').redact('token-and-more token')).toBe('*** ***');
});

test('an empty secret hides nothing', () => {
  const { announced, redact } = masksOf('', '  ');
  expect(announced).toEqual([]);
  expect(redact('a  b')).toBe('a  b');
});

test('a very short secret is left to the runner, for it would destroy every text', () => {
  const { announced, redact } = masksOf('1');
  expect(announced).toEqual(['1']);
  expect(redact('10 of 11')).toBe('10 of 11');
});

const secret = 'Tr0ub4dor/and+three';

test.each([4, 9, secret.length - 1])('the half of a secret that a cut has left over is redacted: %i characters', (length) => {
  const { redact } = masksOf(secret);
  expect(redact(`said ${secret.slice(0, length)}…`)).toBe('said ***…');
  expect(redact(`said "${secret.slice(0, length)}…" and more`)).toBe('said "***…" and more');
  expect(redact(`…${secret.slice(-length)} was said`)).toBe('…*** was said');
});

test('so is the half of an encoded secret', () => {
  const { redact } = masksOf(secret);
  expect(redact(`${encodeURIComponent(secret).slice(0, 13)}… ${Buffer.from(secret).toString('base64').slice(0, 10)}…`)).toBe('***… ***…');
});

test('what was cut elsewhere stays as it is', () => {
  const { redact } = masksOf(secret);
  expect(redact('the Tr0 of … Tr0u… and so on…')).toBe('the Tr0 of … ***… and so on…');
  expect(redact('a long text…')).toBe('a long text…');
});

test.each(['', 'x', 'user:', 'ab'])('a secret is redacted in the base64 of a text around it: after %j', (before) => {
  const { redact } = masksOf(secret);
  for (const after of ['', '!', ', and so on']) {
    const shown = redact(`Basic ${Buffer.from(`${before}${secret}${after}`).toString('base64')}`);
    const left = Buffer.from(shown.replace('Basic ', '').replace('***', ''), 'base64').toString('latin1');
    expect(left).not.toContain('ub4dor');
    expect(shown).toContain('***');
  }
});

test.each(['https://x.example/a?b=1&sig=Ab_cd*ef', 'a`b|c$d~e[f]_', '_a\\b"c'])(
  'a secret is redacted in Markdown, which escapes some of it: %s',
  (value) => {
    const { redact } = masksOf(value);
    const shown = page([paragraph('say ', value), table(['a'], [[code(`x|${value}`)]]), bullets([JSON.stringify(value)])]);
    expect(redact(shown)).toBe('say ***\n\n| a |\n| --- |\n| <code>x&#124;***</code> |\n\n- "***"');
  },
);

test('a secret is redacted in base64 for URLs too', () => {
  const value = 'a?>~a?>~a?>~a?>~';
  expect(masksOf(value).redact(Buffer.from(value).toString('base64url'))).toBe('***');
});

describe('a secret is hidden in every form in which a server may repeat it', () => {
  const value = 'tok3n/with+slash"quote&amp<gt>==zz';
  const each = (character: string, make: (code: number) => string): string => make(character.charCodeAt(0));
  const marks = /[&<>"/+=]/g;
  const json = JSON.stringify(value).slice(1, -1);
  const forms: Readonly<Record<string, string>> = {
    'percent in upper case': encodeURIComponent(value),
    'percent in lower case': encodeURIComponent(value).replaceAll(/%../g, (escape) => escape.toLowerCase()),
    'all in lower case': encodeURIComponent(value).toLowerCase(),
    'percent of every character': Array.from(value, (character) => each(character, (code) => `%${code.toString(16)}`)).join(''),
    'percent twice': encodeURIComponent(encodeURIComponent(value)),
    'percent four times': [1, 2, 3, 4].reduce((text) => encodeURIComponent(text), value),
    'a form': new URLSearchParams({ a: value }).toString().slice(2),
    'HTML by name': value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    'HTML by more names': value.replaceAll(
      marks,
      (mark) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', '/': 'sol', '+': 'plus', '=': 'equals' }[mark] ?? ''};`,
    ),
    'HTML in decimal': value.replaceAll(marks, (mark) => each(mark, (code) => `&#${String(code)};`)),
    'HTML in hex': value.replaceAll(marks, (mark) => each(mark, (code) => `&#x${code.toString(16).toUpperCase()};`)),
    'HTML in hex with zeros': value.replaceAll(marks, (mark) => each(mark, (code) => `&#X00${code.toString(16)};`)),
    'HTML twice': value.replaceAll('&', '&amp;amp;').replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;').replaceAll('"', '&amp;quot;'),
    'JSON of PHP': json.replaceAll('/', '\\/'),
    'JSON with code points': json.replaceAll(/[<>&+/]/g, (mark) => each(mark, (code) => `\\u${code.toString(16).padStart(4, '0')}`)),
    'JSON with code points in upper case': json.replaceAll(/[<>&+/]/g, (mark) =>
      each(mark, (code) => `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`),
    ),
    'JSON in JSON': JSON.stringify(JSON.stringify(value)).slice(3, -3),
    'a script': value.replaceAll(marks, (mark) => each(mark, (code) => `\\x${code.toString(16)}`)),
    'HTML in JSON in a query': encodeURIComponent(JSON.stringify(value.replaceAll('<', '&lt;').replaceAll('&amp<', '&amp;amp<'))).slice(
      3,
      -3,
    ),
    base64: Buffer.from(value).toString('base64'),
    'base64 in a query': encodeURIComponent(Buffer.from(value).toString('base64')),
    hex: Buffer.from(value).toString('hex'),
    'hex in upper case': Buffer.from(value).toString('hex').toUpperCase(),
    'quoted printable': value.replaceAll('=', '=3D'),
    'another case': value.toUpperCase(),
    'cut apart by what takes no room': `${value.slice(0, 9)}\u200b${value.slice(9, 20)}\u00ad${value.slice(20)}`,
  };
  const { redact } = masksOf(value);

  test.each(Object.entries(forms))('%s', (_, form) => {
    expect(redact(`you sent ${form} to us`)).toBe('you sent *** to us');
    expect(redact(`{"title":"bad","detail":"you sent ${form}"}`)).toBe('{"title":"bad","detail":"you sent ***"}');
  });

  test('whatever it is made of, and whatever of it is encoded', () => {
    const encode: readonly ((character: string) => string)[] = [
      (character) => character,
      (character) => encodeURIComponent(character),
      (character) => encodeURIComponent(encodeURIComponent(character)).toLowerCase(),
      (character) => `&#${String(character.codePointAt(0))};`,
      (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`,
      (character) =>
        Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
    ];
    const secrets = fc.string({ unit: fc.constantFrom(...Array.from('aZ09/+=&<>"\'%;#-_é漢🔥')), minLength: 12, maxLength: 30 });
    fc.assert(
      fc.property(secrets, fc.array(fc.nat(encode.length - 1), { minLength: 30, maxLength: 30 }), (given, how) => {
        // What decodes to something else is not the secret any more once a part of it is encoded.
        fc.pre(!/%(?:25)*[0-9a-f]{2}|&[#\w]/i.test(given));
        const form = Array.from(given, (character, at) => encode[how[at] ?? 0]?.(character) ?? character).join('');
        expect(masksOf(given).redact(`(${form})`)).toBe('(***)');
      }),
    );
  });

  test.each(['https://x.example/%2Fa%20b?q=100%25', 'a\\u0041b\\x41c\\/d', 'R&amp;D &lt;key&gt; &#38;', '\\\\server\\share\\new'])(
    'also one that looks encoded itself: %s',
    (odd) => {
      const masked = masksOf(odd).redact;
      expect(masked(`x ${odd} y`)).toBe('x *** y');
      expect(masked(`x ${encodeURIComponent(odd).toLowerCase()} y`)).toBe('x *** y');
      expect(masked(`x ${JSON.stringify(odd).slice(1, -1).replaceAll('/', '\\/')} y`)).toBe('x *** y');
    },
  );

  test('also the half that a cut has left over', () => {
    expect(redact('said tok3n%2fwith%2bsla… and tok3n&#x2F;with&#x2B;slash&quo… and tok3n\\/wi…')).toBe(
      // Of the quote only its encoding is left, which is no secret.
      'said ***… and ***&quo… and ***…',
    );
  });
});

test('secrets that overlap disappear both', () => {
  expect(masksOf('abcdefgh', 'efghijkl').redact('x abcdefghijkl y')).toBe('x *** y');
});

test('what only looks alike stays', () => {
  const { redact } = masksOf('pa%73', 's3cret');
  for (const text of ['100 % of 5%', 'a & b &nbsp c', '\\n \\t C:\\temp', 'S3CRET', '%zz &unknown; &#xFFFFFF;'])
    expect(redact(text)).toBe(text);
});

test('hiding takes time in proportion to the text, whatever it is made of', () => {
  const values = Array.from({ length: 100 }, (_, index) => `secret-number-${String(index)}/with"marks&more`);
  const { redact } = masksOf(...values);
  const texts = ['something was cut here… and ', '\\"x\\" %2Fa &amp; ', 'secret-number-1 ', '\\\\\\\\\\\\', '%252525', '&#0000'];
  for (const piece of texts) {
    const timed = (times: number): number => {
      const text = piece.repeat(times);
      const startedAt = performance.now();
      redact(text);
      return performance.now() - startedAt;
    };
    timed(1_000);
    // Sixteen times the text may take a hundred times as long on a busy machine; with a square in it, it is 256.
    expect(timed(16_000)).toBeLessThan(Math.max(2_000, 100 * timed(1_000)));
  }
});
