import { describe, expect, test } from '@jest/globals';
import { noSuchBackend, noSuchServer, refusalOf, unexpectedAnswer } from '#platforms/haproxy/refusals';

const context = { instance: '/run/haproxy.sock', backend: 'api', command: 'set weight api/v2 5' };

describe('what HAProxy says instead of an empty line', () => {
  test.each([
    ['Permission denied\n\n', 'HAPROXY_NO_PERMISSION', 'level admin'],
    [
      "Backend is using a static LB algorithm and only accepts weights '0%' and '100%'.\n\n",
      'HAPROXY_STATIC_ALGORITHM',
      '`balance roundrobin` or `balance leastconn`',
    ],
    ['Absolute weight can only be between 0 and 256 inclusive.\n\n', 'HAPROXY_REFUSED_COMMAND', 'by hand'],
    ['Unknown command: `set`, but maybe …\n\n', 'HAPROXY_REFUSED_COMMAND', 'master socket'],
    ['No such server.\n\n', 'HAPROXY_REFUSED_COMMAND', 'by hand'],
  ])('%j becomes %s', (answer, code, remedy) => {
    const error = refusalOf(answer, context);
    expect(error).toMatchObject({ kind: 'platform', code });
    expect(error.remedy).toContain(remedy);
    expect(error.message).toContain('/run/haproxy.sock');
  });

  test('is quoted on one line, without control characters and not endlessly', () => {
    const { message } = refusalOf(`::error::\u001b[31m\u009b\u202e${'x'.repeat(5_000)}\n::set-output name=a::b`, context);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message).not.toContain('set-output');
    expect(message.length).toBeLessThan(400);
  });
});

test('an unknown backend is answered with those that exist and the one that was meant', () => {
  expect(noSuchBackend('/run/haproxy.sock', 'aip', ['web', 'api']).message).toBe(
    'HAProxy at /run/haproxy.sock has no backend aip; it has: web, api. Did you mean api?',
  );
});

test('an unknown server is answered with those that exist, at most twenty', () => {
  const known = Array.from({ length: 25 }, (_, index) => `pod-${String(index)}`);
  expect(noSuchServer('/run/haproxy.sock', 'api', 'candidate', known).message).toMatch(/pod-19 and 5 more\.$/);
  expect(noSuchServer('/run/haproxy.sock', 'api', 'refs/tags/v2', ['v1', 'v2']).message).toContain('Did you mean v2?');
  expect(noSuchServer('/run/haproxy.sock', 'api', 'V2', ['v1', 'v2'])).toMatchObject({
    message: expect.stringContaining('Did you mean v2?'),
    remedy: expect.stringMatching(
      /^Where V2 is a slip, correct what says it: the input `candidate`[^]*add the line `server V2 …`[^]*Only where two lines take turns/,
    ),
  });
});

test('an answer of something else than HAProxy is shown', () => {
  expect(unexpectedAnswer('127.0.0.1:80', 'show servers state api', 'HTTP/1.1 400 Bad request\r\n')).toMatchObject({
    code: 'HAPROXY_UNEXPECTED_ANSWER',
    message: expect.stringContaining('HTTP/1.1 400 Bad request'),
  });
});
