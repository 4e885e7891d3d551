import { EventEmitter, getMaxListeners } from 'node:events';
import { expect, test } from '@jest/globals';
import { factsOf } from '#exchange/failure';
import { routerService } from '#platforms/http/service';
import { listenForCancellation } from '#toolkit/cancellation';
import { httpFailure } from '#toolkit/http-failure';

const noProxies = { http: undefined, https: undefined, bypass: [] } as never;

test('https spoken to a server of http is mended in the address, not at the certificate', () => {
  const url = 'https://router.example.com';
  const failure = httpFailure(Object.assign(new Error('wrong version number'), { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }), url, noProxies);
  const router = { ...routerService({ service: 'api', timeoutMs: 1_000 }), who: `GET ${url}` };
  const { remedy } = factsOf({ kind: 'no-answer', cause: failure }, router, 1);
  expect(remedy).toContain('`http://…`');
  expect(remedy).not.toContain('ertificate');
});

test('any number of requests may wait for the cancellation of the job without a warning', () => {
  const cancellation = listenForCancellation(new EventEmitter(), 10);
  expect(getMaxListeners(cancellation.signal)).toBe(0);
  cancellation.end();
});
