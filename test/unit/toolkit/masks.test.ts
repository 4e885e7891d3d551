import { expect, test } from '@jest/globals';
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
