import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { parseAddress } from '#platforms/haproxy/address';
import { isName, requireServerName } from '#platforms/haproxy/names';

describe('a name that goes into a command', () => {
  test.each(['v1', 'api-2.4.1', 'web_01:8080', 'A'])('may be %s', (name) => {
    expect(isName(name)).toBe(true);
  });

  test.each([
    '',
    'v1\nshutdown sessions server api/v2',
    'v1;disable server api/v1',
    'v1 0',
    'api/v1',
    'v1\\',
    'v1\r',
    'ü',
    '<<',
    'v'.repeat(129),
  ])('may not be %j', (name) => {
    expect(isName(name)).toBe(false);
  });

  test('is refused as a mistake of the user, with the way out', () => {
    expect(() => {
      requireServerName('1.0+build');
    }).toThrow(
      expect.objectContaining({
        name: 'RolloutError',
        kind: 'input',
        code: 'HAPROXY_BAD_NAME',
        remedy: expect.stringContaining('candidate'),
      }),
    );
    expect(() => {
      requireServerName('x'.repeat(10_000));
    }).toThrow(RolloutError);
  });
});

describe('the address of an admin socket', () => {
  test.each([
    ['/run/haproxy.sock', { text: '/run/haproxy.sock', path: '/run/haproxy.sock' }],
    ['unix:///run/haproxy.sock', { text: '/run/haproxy.sock', path: '/run/haproxy.sock' }],
    ['unix@/run/haproxy.sock', { text: '/run/haproxy.sock', path: '/run/haproxy.sock' }],
    ['127.0.0.1:9999', { text: '127.0.0.1:9999', host: '127.0.0.1', port: 9999 }],
    ['ipv4@127.0.0.1:9999', { text: '127.0.0.1:9999', host: '127.0.0.1', port: 9999 }],
    ['tcp://lb-1.internal:9999', { text: 'lb-1.internal:9999', host: 'lb-1.internal', port: 9999 }],
    ['[::1]:9999', { text: '[::1]:9999', host: '::1', port: 9999 }],
  ])('%s is understood', (text, address) => {
    expect(parseAddress(text)).toEqual(address);
  });

  test.each([
    '',
    'haproxy',
    '9999',
    '127.0.0.1',
    '127.0.0.1:0',
    '127.0.0.1:65536',
    'http://127.0.0.1:9999',
    '/run/\nx',
    '/run/',
    'user@host:1',
  ])('%j is refused', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});
