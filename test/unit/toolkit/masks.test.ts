import { expect, test } from '@jest/globals';
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
