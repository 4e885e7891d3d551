import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isFingerprintKey, sameValues, sealFingerprints } from '#secrets/checks/fingerprints';

const key = randomBytes(32).toString('base64');
const drawn = (): string => randomBytes(24).toString('base64url');
const shared = drawn();
const staging = [
  { name: 'API_KEY', value: shared },
  { name: 'DB', value: drawn() },
];
const sealed = sealFingerprints('staging', staging, key);

describe('fingerprints', () => {
  test('tell which secrets are the same in another environment, under whatever name', () => {
    const production = [
      { name: 'API_KEY', value: drawn() },
      { name: 'API_KEY_LIVE', value: shared },
    ];
    expect(sameValues(sealed, production, key)).toEqual({ environment: 'staging', same: [{ name: 'API_KEY_LIVE', otherName: 'API_KEY' }] });
    expect(sameValues(sealed, [], key)).toEqual({ environment: 'staging', same: [] });
  });

  test('compare a value that could be guessed, too, and only by slow steps', () => {
    const weak = sealFingerprints('staging', [{ name: 'PASSWORD', value: 'hunter2' }], key);
    expect(sameValues(weak, [{ name: 'PASSWORD', value: 'hunter2' }], key)?.same).toHaveLength(1);
    expect(sameValues(weak, [{ name: 'PASSWORD', value: 'hunter3' }], key)?.same).toEqual([]);
  });

  test('are never the same text twice, and say neither names nor how many there are', () => {
    expect(sealFingerprints('staging', staging, key)).not.toBe(sealed);
    expect(sealFingerprints('staging', staging.slice(1), key)).toHaveLength(sealed.length);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toMatch(/API_KEY|staging/);
  });

  test.each([
    ['another key', sealed, randomBytes(32).toString('base64')],
    ['a text that was changed', `${sealed.slice(0, 100)}${sealed.charAt(100) === 'A' ? 'B' : 'A'}${sealed.slice(101)}`, key],
    ['a text that was cut', sealed.slice(0, -4), key],
    ['nothing', '', key],
    ['any text', 'not-sealed-by-anybody', key],
    ['a long text', 'A'.repeat(1_000_000), key],
  ])('are not read with %s', (_, text, other) => {
    expect(sameValues(text, staging, other)).toBeUndefined();
  });

  test('are not read from whatever text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(sameValues(text, staging, key)).toBeUndefined();
      }),
    );
  });

  test('need a key that was drawn', () => {
    const keys = [
      key,
      randomBytes(32).toString('hex'),
      'correct horse battery staple',
      'a'.repeat(100),
      randomBytes(16).toString('hex'),
      '',
    ];
    expect(keys.map(isFingerprintKey)).toEqual([true, true, false, false, false, false]);
  });
});
