import { EventEmitter, getMaxListeners } from 'node:events';
import { expect, test } from '@jest/globals';
import { factsOf } from '#exchange/failure';
import { failuresFor } from '#platforms/http/failures';
import { listenForCancellation } from '#toolkit/cancellation';
import { httpFailure } from '#toolkit/http-failure';

const noProxies = { http: undefined, https: undefined, bypass: [] } as never;

test('https spoken to a server of http is mended in the address, not at the certificate', () => {
  const url = 'https://router.example.com';
  const failure = httpFailure(Object.assign(new Error('wrong version number'), { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }), url, noProxies);
  const router = { ...failuresFor('api'), who: `GET ${url}`, hide: (text: string) => text };
  const { remedy } = factsOf({ kind: 'no-answer', cause: failure }, router, 1);
  expect(remedy).toContain('`http://…`');
  expect(remedy).not.toContain('ertificate');
});

test('a certificate for other names is named with them, and is not called untrusted', () => {
  const cause = Object.assign(new Error('Host: api.example.com. is not in the altnames'), {
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    cert: { subjectaltname: 'DNS:old.example.com, IP Address:10.0.0.1' },
  });
  const { message, reason, remedy } = httpFailure(cause, 'https://api.example.com/up', noProxies);
  expect(message).toBe(
    'https://api.example.com shows a certificate for other names (old.example.com, 10.0.0.1), not for api.example.com (ERR_TLS_CERT_ALTNAME_INVALID).',
  );
  expect(reason).toBe('tls');
  expect(remedy).toContain('api.example.com');
});

test.each([
  ['https://proxy.example:3128', 'UND_ERR_PRX_TLS', 'x', 'the proxy https://proxy.example:3128, which speaks no TLS: write http://'],
  ['http://proxy.example:3128', '', 'Proxy response (407) !== 200 when HTTP Tunneling', 'which wants a login (407)'],
  ['http://me:secret@proxy.example:3128', '', 'Proxy response (407) !== 200 when HTTP Tunneling', 'which does not accept the login'],
  [
    'http://proxy.example:3128',
    '',
    'Proxy response (403) !== 200 when HTTP Tunneling',
    'which answered 403: it does not let this host pass',
  ],
])('a failure at the proxy %s (%s %s) names it', (proxy, code, text, told) => {
  const proxies = { httpProxy: proxy, httpsProxy: proxy, noProxy: '' };
  const { message, reason } = httpFailure(Object.assign(new Error(text), { code }), 'https://api.example.com/up', proxies);
  expect(reason).toBe('proxy');
  expect(message).toContain(told);
  expect(message).toContain('proxy.example:3128');
  expect(message).not.toContain('secret');
});

test('any number of requests may wait for the cancellation of the job without a warning', () => {
  const cancellation = listenForCancellation(new EventEmitter(), 10);
  expect(getMaxListeners(cancellation.signal)).toBe(0);
  cancellation.end();
});
