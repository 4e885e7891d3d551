import { expect, test } from '@jest/globals';
import { followRedirect, isRedirect } from '#toolkit/redirect';

const post = {
  url: 'https://a.example/x',
  method: 'POST',
  body: '{}',
  headers: { Authorization: 's', 'Content-Type': 'application/json' },
} as const;

test('only statuses that ask to look elsewhere are redirects', () => {
  expect([301, 302, 303, 307, 308].every((status) => isRedirect(status, '/'))).toBe(true);
  expect([200, 300, 304, 305, 400].some((status) => isRedirect(status, '/'))).toBe(false);
  expect(isRedirect(302, undefined)).toBe(false);
});

test('a POST becomes a GET without body, except by 307 and 308', () => {
  expect(followRedirect(post, 302, '/y')).toEqual({
    ok: true,
    request: { url: 'https://a.example/y', method: 'GET', headers: { Authorization: 's' } },
  });
  expect(followRedirect(post, 308, '/y')).toEqual({ ok: true, request: { ...post, url: 'https://a.example/y' } });
});

test('a body stays with its origin', () => {
  expect(followRedirect(post, 307, 'https://b.example/')).toMatchObject({ ok: false });
  expect(followRedirect(post, 303, 'https://b.example/')).toEqual({
    ok: true,
    request: { url: 'https://b.example/', method: 'GET', headers: {} },
  });
});

test.each([
  ['http://a.example/', 'from https to http'],
  ['ftp://a.example/', 'ftp:'],
  ['javascript:alert(1)', 'javascript:'],
  ['http://[', 'not an address'],
])('a redirect to %s is not followed', (location, problem) => {
  expect(followRedirect({ url: 'https://a.example/' }, 302, location)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
});

test('another port is another origin, and credentials in the new address are dropped', () => {
  const followed = followRedirect({ url: 'http://a.example/', headers: { Authorization: 's' } }, 302, 'http://u:p@a.example:81/');
  expect(followed).toEqual({ ok: true, request: { url: 'http://a.example:81/', method: 'GET', headers: {} } });
});
