import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { haproxy } from '#platforms/haproxy';

const minimal = { kind: 'haproxy', socket: '/run/haproxy.sock', backend: 'api' };

describe('the settings of haproxy', () => {
  test('need a socket and a backend; a command may take 2 s', () => {
    expect(v.parse(haproxy.settings, minimal)).toEqual({ ...minimal, timeout: '2s' });
  });

  test('take several sockets, names for the two versions and a timeout', () => {
    const full = { ...minimal, socket: ['/run/a.sock', 'tcp://lb-2:9999'], stable: 'blue', candidate: 'green', timeout: '500ms' };
    expect(v.parse(haproxy.settings, full)).toEqual(full);
  });

  test.each([
    ['an address that is none', { socket: 'http://127.0.0.1/stats' }, /is not an address of an admin socket/],
    ['no address at all', { socket: [] }, /length/],
    ['a backend that is two commands', { backend: 'api\nshutdown sessions' }, /not the name of an HAProxy backend/],
    ['a server that is two commands', { candidate: 'v2;disable server api/v1' }, /not the name of an HAProxy server/],
    ['a timeout without unit', { timeout: '2' }, /10ms to 1m/],
    ['a timeout of an hour', { timeout: '1h' }, /10ms to 1m/],
    ['an unknown key', { sockets: '/run/haproxy.sock' }, /sockets/],
  ])('refuse %s', (_, change, message) => {
    expect(() => v.parse(haproxy.settings, { ...minimal, ...change })).toThrow(message);
  });

  test('describe every key', () => {
    for (const [key, schema] of Object.entries(haproxy.settings.entries)) {
      if (key === 'kind') continue;
      const described = 'wrapped' in schema ? schema.wrapped : schema;
      expect([key, v.getDescription(described)]).toEqual([key, expect.any(String)]);
    }
  });
});
