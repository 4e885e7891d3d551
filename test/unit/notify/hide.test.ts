import { expect, test } from '@jest/globals';
import { quoted } from '#core/printable';
import { hiding, secretsOf } from '#notify/hide';

const address = 'https://hooks.slack.com/services/T0/B0/aBcDeFgHiJkLmNoPqRsTuVwX?sig=s3cr3t%2Fs1gnature';
const hide = hiding(secretsOf(address), (text) => text.replaceAll('known', '***'));

test.each([
  ['the address', `POST ${address} failed`],
  ['its path', 'no route /services/T0/B0/aBcDeFgHiJkLmNoPqRsTuVwX?sig=s3cr3t%2Fs1gnature'],
  ['a key in the path', 'token aBcDeFgHiJkLmNoPqRsTuVwX is revoked'],
  ['a key in the query, decoded', 'bad signature s3cr3t/s1gnature'],
  ['JSON with escaped slashes', `{"url":"${address.replaceAll('/', '\\/')}"}`],
  ['base64', Buffer.from(address).toString('base64')],
  ['an encoded address', encodeURIComponent(address)],
])('%s is hidden', (_, text) => {
  expect(hide(text)).toContain('***');
  expect(hide(text)).not.toMatch(/aBcDeFgHi|s3cr3t/);
});

test('words that every address has stay readable', () => {
  expect(hide('The service at hooks.slack.com has no services')).toBe('The service at hooks.slack.com has no services');
});

test('what is known elsewhere is hidden too, and all of it before anything is cut', () => {
  expect(quoted(`${'x'.repeat(190)} aBcDeFgHiJkLmNoPqRsTuVwX known`, hide)).toBe(`${'x'.repeat(190)} *** ***`);
});
