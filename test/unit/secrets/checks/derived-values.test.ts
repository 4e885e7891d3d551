import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { derivedValues, SHORTEST_CREDENTIAL } from '#secrets/checks/derived-values';
import { issueKey, issueToken } from '../credentials.ts';

describe('the parts of a value that are secrets themselves', () => {
  test('of a URL are user, password as it is written and decoded, query and webhook path, and not its host', () => {
    const parts = derivedValues('postgres://app-owner-7:p%2Fw-71x@db.internal:5432/shop?sslcert=aB3dE5gH7j&mode=on');
    expect(parts).toEqual(expect.arrayContaining(['app-owner-7', 'p%2Fw-71x', 'p/w-71x', 'aB3dE5gH7j']));
    expect(parts.join(' ')).not.toMatch(/internal|postgres|\bon\b/);
    expect(derivedValues('https://hooks.internal/services/T01ABCDEF/B02GHIJKL/aBcDeFgHiJkLmNoPqRsTuVwX')).toContain(
      'aBcDeFgHiJkLmNoPqRsTuVwX',
    );
  });

  test('of JSON are its credentials and whatever looks drawn, and not its words and addresses', () => {
    const key = issueKey();
    const parts = derivedValues(
      JSON.stringify({
        type: 'service_account',
        project_id: 'shop-production',
        private_key: key,
        auth: { token: 's3cr3t' },
        auth_uri: 'https://accounts.google.com/o/oauth2/auth',
        id: '104857600123456789',
        universe_domain: 'googleapis.com',
      }),
    );
    expect(parts).toEqual(expect.arrayContaining([key, 's3cr3t', '104857600123456789']));
    for (const word of ['service_account', 'shop-production', 'googleapis.com', 'https://accounts.google.com/o/oauth2/auth'])
      expect(parts).not.toContain(word);
  });

  test('of a token are payload and signature, and what its claims say', () => {
    const token = issueToken({ jti: '7f3e9a21-4c', sub: 'deploy-bot-17' });
    expect(derivedValues(token)).toEqual(expect.arrayContaining([...token.split('.').slice(1), '7f3e9a21-4c']));
  });

  test('are what base64 and percent-encoding hide, also one in the other', () => {
    const inner = JSON.stringify({ password: 'q9-Lm2.x' });
    expect(derivedValues(Buffer.from(inner).toString('base64'))).toEqual(expect.arrayContaining([inner, 'q9-Lm2.x']));
    expect(derivedValues(encodeURIComponent('a/b+c=d9'))).toContain('a/b+c=d9');
    expect(derivedValues(`Basic ${Buffer.from('deploy:q9-Lm2.x').toString('base64')}`)).toContain('q9-Lm2.x');
  });

  test('are the value without what surrounds it, and the body of PEM in one line', () => {
    expect(derivedValues('"q9-Lm2.x"\n')).toContain('q9-Lm2.x');
    const key = issueKey();
    expect(derivedValues(key)).toContain(key.split('\n').slice(1, -2).join(''));
  });

  test('are never so short that the log is ruined, never words, and not many', () => {
    expect(derivedValues('postgres://app:pw@db/shop?a=b')).toEqual([]);
    expect(derivedValues('{"a": "production", "b": "us-east", "key": "abc"}')).toEqual([]);
    expect(derivedValues(JSON.stringify(Array.from({ length: 2_000 }, () => randomBytes(12).toString('hex')))).length).toBeLessThanOrEqual(
      500,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.webUrl({ withQueryParameters: true })), (value) => {
        for (const part of derivedValues(value)) expect(part.length).toBeGreaterThanOrEqual(SHORTEST_CREDENTIAL);
      }),
    );
  });

  test('of nothing that is large or hostile take long', () => {
    for (const piece of ['{"a":', '[', '%', '@', 'a:', '-----BEGIN A-----', 'eyJ.', '=', 'A/'])
      expect(derivedValues(piece.repeat(60_000 / piece.length)).length).toBeLessThanOrEqual(500);
  });
});
