import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { HttpClient } from '#core/ports';
import { shareOf, splitAt } from '#core/rollout/split';
import { startRouter, type Router } from '#demo/router';
import { http } from '#platforms/http';
import { testPorts, type TestPorts } from '#testkit/ports';
import { readRouterApiDocument } from './router-api-document.ts';

const arms = { stable: 'v1', candidate: 'v2' };
const document = readRouterApiDocument();

let router: Router;
let ports: TestPorts;
let violations: string[];

/** Holds every exchange against the OpenAPI document on its way. */
function checked(client: HttpClient): HttpClient {
  return {
    async request(request) {
      const response = await client.request(request);
      violations.push(
        ...document.violations({
          method: request.method ?? 'GET',
          path: new URL(request.url).pathname,
          requestHeaders: request.headers ?? {},
          requestBody: request.body ?? '',
          status: response.status,
          responseHeaders: response.headers,
          responseBody: response.body,
        }),
      );
      return response;
    },
  };
}

beforeEach(async () => {
  const nowhere = 'http://127.0.0.1:9';
  router = await startRouter({ service: 'api', targets: { v1: nowhere, v2: nowhere }, weights: { v1: 100 } });
  violations = [];
  const plain = testPorts();
  ports = { ...plain, http: checked(plain.http) };
});

afterEach(async () => {
  ports.cancel();
  await router.close();
});

const create = (service = 'api') => http.create({ kind: 'http', url: router.controlUrl, service, timeout: '5s' }, ports).platform.router;

test.each([0, 1, 5, 25, 50, 100, 0.5])('the router of the demo serves a weight of %d', async (weight) => {
  await create().write(splitAt(weight, arms));
  const served = await create().read();
  expect(served).toMatchObject({ acknowledged: true, problems: [] });
  expect(shareOf(served, 'v2')).toBe(weight);
  expect(violations).toEqual([]);
});

test('the router of the demo refuses by the book', async () => {
  const read = await create().read();
  await create().write(splitAt(5, arms), read);
  await expect(create().write(splitAt(25, arms), read)).rejects.toMatchObject({ kind: 'refused', code: 'SPLIT_CHANGED' });
  await expect(create().write(splitAt(25, { ...arms, candidate: 'v3' }))).rejects.toMatchObject({ code: 'HTTP_ROUTER_REFUSED_WEIGHTS' });
  await expect(create('web').read()).rejects.toMatchObject({ code: 'HTTP_ROUTER_NO_SUCH_SERVICE' });
  await create().write(splitAt(0, { ...arms, candidate: 'v3' }));
  expect(await create().read()).toMatchObject({ shares: { v1: 100, v2: 0 } });
  expect(violations).toEqual([]);
});
