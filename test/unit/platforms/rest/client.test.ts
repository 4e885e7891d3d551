import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import type { HttpRequest } from '#core/ports';
import { orNothing } from '#exchange/ask';
import { jsonOf } from '#exchange/json';
import { apiAddress } from '#platforms/rest/address';
import { restClient, type RestService } from '#platforms/rest/client';
import { restFailures } from '#platforms/rest/failures';
import { testPorts } from '#testkit/ports';

const { explain, codes } = restFailures(
  { prefix: 'ACME', name: 'Acme', address: '`api`', look: 'at status.acme.example' },
  { NOT_FOUND: ['ACME_NO_SITE', 'Check `site`.'], DENIED: 'Check `token`.' },
  [[[402], 'ACME_PLAN', 'Upgrade.']],
);

/** A client whose service answers everything with a status and a body, and the requests that it got. */
function clientOf(status: number, body: string, more: Partial<RestService> = {}) {
  const requests: HttpRequest[] = [];
  const http = {
    request: (request: HttpRequest) => {
      requests.push(request);
      return Promise.resolve({ status, headers: {}, body, truncated: false, durationMs: 1, url: request.url });
    },
  };
  const ports = { ...testPorts(), http };
  return { requests, client: restClient({ url: 'https://api.acme.example/', timeoutMs: 1_000, explain, ...more }, ports) };
}

const read = jsonOf(v.looseObject({ id: v.string() }));

describe('a REST service', () => {
  test('is asked under its address, with what all its requests share and without what is undefined', async () => {
    const { client, requests } = clientOf(200, '{"id":"1"}', { token: 't0ken', query: { team: 'a b' } });
    expect(await client.ask({ path: '/v1/sites', query: { page: '2', sha: undefined }, read })).toEqual({ id: '1' });
    expect(requests).toMatchObject([{ url: 'https://api.acme.example/v1/sites?page=2&team=a+b', method: 'GET' }]);
    expect(requests[0]?.headers).toMatchObject({ accept: 'application/json', authorization: 'Bearer t0ken' });
    expect(requests[0]).not.toHaveProperty('body');
  });

  test('gets JSON or a form, whole before it is signed', async () => {
    const sign = ({ url, method, headers, body }: Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body'>) => ({
      ...headers,
      signature: [method, url, headers?.['content-type'], body].join(' '),
    });
    const { client, requests } = clientOf(200, '{"id":"1"}', { sign });
    await client.ask({ path: '/a', method: 'PUT', json: { on: true }, read });
    await client.ask({ path: '/b', method: 'POST', form: { q: 'x y' }, read });
    expect(requests.map(({ headers }) => headers?.['signature'])).toEqual([
      'PUT https://api.acme.example/a application/json {"on":true}',
      'POST https://api.acme.example/b application/x-www-form-urlencoded q=x+y',
    ]);
  });

  test.each([
    [404, 'ACME_NO_SITE', 'Check `site`.'],
    [402, 'ACME_PLAN', 'Upgrade.'],
    [403, 'ACME_DENIED', 'Check `token`.'],
    [418, 'ACME_REFUSED', 'Do what the message says'],
    [500, 'ACME_FAILED', 'Look at status.acme.example'],
    [302, 'ACME_BAD_ANSWER', 'answers instead of Acme'],
  ])('that answers %i is a failure with the code %s and a remedy, which hides what is secret', async (status, code, remedy) => {
    const { client } = clientOf(status, '{"message":"no, s3cret-key and t0ken-123"}', { token: 't0ken-123', secrets: ['s3cret-key'] });
    await expect(client.ask({ path: '/v1/sites', query: { q: 'x' }, read })).rejects.toMatchObject({
      kind: 'platform',
      code,
      message: expect.stringMatching(/^GET https:\/\/api\.acme\.example\/v1\/sites was answered with status \d+: no, \*\*\* and \*\*\*\.$/),
      remedy: expect.stringContaining(remedy),
    });
  });

  test('may say that there is nothing', async () => {
    expect(await clientOf(404, '').client.ask({ path: '/v1/sites/2', ...orNothing(read, 404) })).toBeUndefined();
    expect(await clientOf(200, '{"id":"1"}').client.ask({ path: '/v1/sites/1', ...orNothing(read, 404) })).toEqual({ id: '1' });
  });

  test('has the codes that its prefix makes, and not those that it replaced', () => {
    expect(codes).toEqual(
      ['TIMEOUT', 'UNREACHABLE', 'DENIED', 'CONFLICT', 'BUSY', 'FAILED', 'REFUSED', 'BAD_ANSWER'].map((kind) => `ACME_${kind}`),
    );
  });
});

test.each([
  ['https://api.acme.example', true],
  ['https://api.acme.example:8443/', true],
  ['http://127.0.0.1:8080', true],
  ['http://localhost', true],
  ['http://api.acme.example', false],
  ['https://api.acme.example/v1', false],
  ['https://me:pass@api.acme.example', false],
  ['https://[', false],
  ['http://[', false],
  ['ftp://127.0.0.1', false],
])('%s as the address of an API: %s', (text, taken) => {
  expect(v.safeParse(apiAddress('https://api.acme.example', 'Address.'), text).success).toBe(taken);
});
