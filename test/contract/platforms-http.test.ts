import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import type { Platform, TrafficRouter } from '#core/platform';
import type { Clock } from '#core/ports';
import { splitAt } from '#core/rollout/split';
import { http } from '#platforms/http';
import { httpRouter } from '#platforms/http/router';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts, type TestPorts } from '#testkit/ports';
import { describePlatformContract } from './platform-contract.ts';
import { routerApiViolations, startRouterApiServer, type RouterApiServer } from './router-api-server.ts';
import { breakOff, cutOff, hang, reply, type Fault } from './stand-in.ts';

const abilities = { concurrentChange: true, health: true, unknownTargets: true, versions: true, http: true };

describePlatformContract('http', abilities, async (ports) => {
  const server = await startRouterApiServer();
  const create = (timeout: string): Platform => http.create({ kind: 'http', url: server.url, service: 'api', timeout }, ports).platform;
  const platform = create('30s');
  return {
    platform,
    arms: { stable: 'v1', candidate: 'v2' },
    stopBackend: () => server.close(),
    hanging: (timeout) => {
      server.fail([hang], true);
      return Promise.resolve(create(timeout));
    },
    answering: (bytes) => {
      server.fail([reply(200, bytes, { 'content-type': 'application/json', etag: '"1"' })], true);
      return Promise.resolve(platform);
    },
    refusing: (status, headers) => {
      const before = server.requests.length;
      server.fail([reply(status, '', headers)], true);
      return Promise.resolve({ platform, asked: () => server.requests.length - before });
    },
    changeFromOutside: (split) => {
      server.set(split.shares);
      return Promise.resolve();
    },
    takeDown: (target) => {
      server.unhealthy.add(target);
      return Promise.resolve();
    },
    deploy: (target, version) => {
      server.versions.set(target, version);
      return Promise.resolve();
    },
    close: () => server.close(),
  };
});

const arms = { stable: 'v1', candidate: 'v2' };
const token = 'r0uter-t0ken';

describe('the http platform', () => {
  let server: RouterApiServer;
  let ports: TestPorts;

  beforeEach(async () => {
    server = await startRouterApiServer();
    ports = testPorts();
  });
  afterEach(async () => {
    ports.cancel();
    await server.close();
  });

  /** The router with fast pauses between its attempts. */
  const router = (options: { readonly token?: string; readonly clock?: Clock; readonly timeoutMs?: number } = {}): TrafficRouter =>
    httpRouter(
      { url: server.url, service: 'api', token: options.token, timeoutMs: options.timeoutMs ?? 2_000 },
      { ...ports, clock: options.clock ?? fakeClock(0, { auto: true }) },
    );

  const readFailure = async (options: Parameters<typeof router>[0] = {}): Promise<RolloutError> => {
    const error: unknown = await router(options)
      .read()
      .catch((caught: unknown) => caught);
    if (!(error instanceof RolloutError)) throw new Error(`no RolloutError: ${JSON.stringify(error)}`);
    return error;
  };

  const page = '<!doctype html><title>502</title>';
  const html = { 'content-type': 'text/html' };
  const route = (targets: unknown, more: object = {}): string => JSON.stringify({ service: 'api', targets, applied: true, ...more });

  test.each<[string, Fault, string, RegExp]>([
    ['a broken connection', breakOff, 'HTTP_ROUTER_UNREACHABLE', /after 3 attempts/],
    ['an answer cut off', cutOff, 'HTTP_ROUTER_UNREACHABLE', /after 3 attempts/],
    ['silence', hang, 'HTTP_ROUTER_TIMEOUT', /after 3 attempts/],
    ['status 500', reply(500, 'store\u0007 down\r\n::error::x'), 'HTTP_ROUTER_FAILED', /status 500: store down ::error::x\.$/],
    ['status 502', reply(502, page, html), 'HTTP_ROUTER_FAILED', /status 502 \(3 attempts\): an HTML page titled "502"\.$/],
    ['status 503', reply(503, ''), 'HTTP_ROUTER_BUSY', /status 503 \(3 attempts\)\.$/],
    ['status 429', reply(429, '{"title":"Slow down","detail":"10 a minute"}'), 'HTTP_ROUTER_BUSY', /Slow down: 10 a minute\.$/],
    ['status 401', reply(401, '{"detail":"expired"}'), 'HTTP_ROUTER_DENIED', /status 401: expired\.$/],
    ['status 403', reply(403, ''), 'HTTP_ROUTER_DENIED', /status 403/],
    ['status 404', reply(404, page, html), 'HTTP_ROUTER_NO_SUCH_SERVICE', /status 404/],
    ['status 405', reply(405, ''), 'HTTP_ROUTER_REFUSED', /status 405/],
    ['a redirect', reply(302, '', { location: 'https://login.example.com' }), 'HTTP_ROUTER_REDIRECT', /status 302/],
    ['status 412 to a read', reply(412, '{}'), 'HTTP_ROUTER_WRONG_SHAPE', /status 412/],
    ['an HTML page', reply(200, page, html), 'HTTP_ROUTER_NOT_JSON', /status 200, but the answer is not JSON: an HTML page/],
    ['no body', reply(204, ''), 'HTTP_ROUTER_NOT_JSON', /is empty/],
    ['a body without end', reply(200, ' '.repeat(300_000)), 'HTTP_ROUTER_TOO_LARGE', /larger than 256 KiB/],
    [
      'a weight that is text',
      reply(200, route([{ name: 'v1', weight: '100', healthy: true }])),
      'HTTP_ROUTER_WRONG_SHAPE',
      /targets\.0\.weight/,
    ],
    ['no targets', reply(200, route([])), 'HTTP_ROUTER_WRONG_SHAPE', /targets/],
    [
      'a target twice',
      reply(200, route([50, 50].map((weight) => ({ name: 'v1', weight, healthy: true })))),
      'HTTP_ROUTER_WRONG_SHAPE',
      /names a target twice/,
    ],
    [
      'a sum of 99',
      reply(200, route(['v1', 'v2'].map((name) => ({ name, weight: 49.5, healthy: true })))),
      'HTTP_ROUTER_WRONG_SUM',
      /sum to 99 instead of 100/,
    ],
    [
      'another service',
      reply(200, route([{ name: 'v1', weight: 100, healthy: true }], { service: 'web' })),
      'HTTP_ROUTER_WRONG_SHAPE',
      /web instead of api/,
    ],
    [
      'a name with a line break',
      reply(200, route([{ name: 'v1\n::error::', weight: 100, healthy: true }])),
      'HTTP_ROUTER_WRONG_SHAPE',
      /targets\.0\.name/,
    ],
  ])('explains %s', async (_, fault, code, words) => {
    server.fail([fault], true);
    const error = await readFailure({ timeoutMs: fault === hang ? 200 : 5_000 });
    expect(error).toMatchObject({ kind: 'platform', code });
    expect(error.message).toMatch(words);
    expect(error.message.length).toBeLessThan(600);
    expect(error.remedy.length).toBeGreaterThan(20);
  });

  test.each<[string, readonly Fault[]]>([
    ['a broken connection', [breakOff, cutOff]],
    ['502 and 504', [reply(502, page, html), reply(504, page, html)]],
    ['429 and 503', [reply(429, '{}'), reply(503, '{}')]],
  ])('reads and writes in spite of %s', async (_, faults) => {
    server.fail(faults);
    await router().write(splitAt(25, arms));
    server.fail(faults);
    expect(await router().read()).toMatchObject({ shares: { v1: 75, v2: 25 } });
    expect(server.requests).toHaveLength(6);
  });

  test('waits as long as Retry-After says, and reports a pause that is too long', async () => {
    const clock = fakeClock(Date.parse('2026-01-01T00:00:00Z'), { auto: true });
    server.fail([reply(503, '', { 'retry-after': '3' }), reply(429, '', { 'retry-after': 'Thu, 01 Jan 2026 00:00:10 GMT' })]);
    await router({ clock }).read();
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(3_000);
    expect(clock.now()).toBeGreaterThanOrEqual(Date.parse('2026-01-01T00:00:10Z'));
    server.fail([reply(503, '', { 'retry-after': '3600' })]);
    expect(await readFailure({ clock })).toMatchObject({ code: 'HTTP_ROUTER_BUSY' });
    expect(clock.sleeps).toHaveLength(2);
  });

  test('does not repeat what will not get better', async () => {
    server.fail([reply(500, '')]);
    await readFailure();
    expect(server.requests).toHaveLength(1);
  });

  test('sends the token, and never shows it', async () => {
    server.token = token;
    await router({ token }).write(splitAt(5, arms));
    expect(server.requests[0]?.headers).toMatchObject({ authorization: `Bearer ${token}` });
    server.fail([reply(403, `bad token ${token} ${token}`)]);
    const error = await readFailure({ token });
    expect(error.message).toContain('bad token *** ***');
    expect(`${error.message}${error.remedy}`).not.toContain(token);
  });

  test('guards a write with the revision that was read', async () => {
    const read = await router().read();
    await router().write(splitAt(5, arms), read);
    await router().write(splitAt(25, arms));
    expect(server.requests.map(({ headers }) => headers['if-match'])).toEqual([undefined, '"7"', undefined]);
    await expect(router().write(splitAt(50, arms), read)).rejects.toMatchObject({
      kind: 'refused',
      code: 'SPLIT_CHANGED',
      message: expect.stringContaining('then v1 100 %, v2 0 %, now v1 75 %, v2 25 %'),
    });
  });

  test('knows its own change again when the answer got lost on the way', async () => {
    const read = await router().read();
    server.loseAnswers(1);
    await router().write(splitAt(25, arms), read);
    expect(server.weights).toEqual({ v1: 75, v2: 25 });
    expect(server.exchanges.map(({ method, status }) => `${method} ${String(status)}`)).toEqual([
      'GET 200',
      'PUT 200',
      'PUT 412',
      'GET 200',
    ]);
  });

  test('does not take the change of somebody else for its own', async () => {
    const read = await router().read();
    server.set({ v1: 75, v2: 25 });
    await expect(router().write(splitAt(25, arms), read)).rejects.toMatchObject({ code: 'SPLIT_CHANGED' });
  });

  test.each(['W/"7"', '7', ''])('compares weights where the ETag is %j and cannot be used', async (etag) => {
    const answer = reply(
      200,
      route([
        { name: 'v1', weight: 100, healthy: true },
        { name: 'v2', weight: 0, healthy: true },
      ]),
      { etag },
    );
    server.fail([answer, answer]);
    const read = await router().read();
    expect(read).not.toHaveProperty('revision');
    await router().write(splitAt(5, arms), read);
    expect(server.weights).toEqual({ v1: 95, v2: 5 });
    await expect(router().write(splitAt(50, arms), read)).rejects.toMatchObject({ code: 'SPLIT_CHANGED' });
  });

  test('says when weights are stored but not served yet', async () => {
    server.applied = false;
    expect(await router().read()).toMatchObject({ acknowledged: false, problems: [] });
  });

  test('does not mind an unhealthy target without traffic', async () => {
    server.unhealthy.add('v2');
    expect(await router().read()).toMatchObject({
      problems: [],
      unready: { v2: { why: 'the router reports v2 as unhealthy', settling: false } },
    });
    server.set({ v1: 90, v2: 10 });
    expect(await router().read()).toMatchObject({ problems: ['The router reports v2 as unhealthy although its weight is 10.'] });
  });

  test('rolls back although the candidate was already removed from the router', async () => {
    server.set({ v1: 60, v0: 40 });
    await router().write(splitAt(0, arms));
    expect(server.weights).toEqual({ v1: 100, v0: 0 });
    expect(ports.logged.messages('warning').join()).toContain('no target v2');
  });

  test('notices a success that changed nothing', async () => {
    const answer = reply(
      200,
      route([
        { name: 'v1', weight: 100, healthy: true },
        { name: 'v2', weight: 0, healthy: true },
      ]),
    );
    server.fail([answer]);
    await expect(router().write(splitAt(5, arms))).rejects.toMatchObject({
      code: 'HTTP_ROUTER_NOT_APPLIED',
      message: expect.stringContaining('asked for was v1 95 %, v2 5 %'),
    });
  });

  test('writes weights with two decimals that sum to 100', async () => {
    server.set({ v1: 100, v2: 0, v3: 0 });
    await router().write({ shares: { v1: 100 / 3, v2: 100 / 3, v3: 100 / 3 } });
    expect(server.weights).toEqual({ v1: 33.34, v2: 33.33, v3: 33.33 });
  });

  test('finds a service whose name needs encoding, at a router below a path', async () => {
    const create = (url: string): Platform => http.create({ kind: 'http', url, service: 'shop/api v2?', timeout: '1s' }, ports).platform;
    server.fail([reply(404, '')]);
    await create(`${server.url}/admin/`)
      .router.read()
      .catch(() => undefined);
    expect(server.requests[0]?.url).toBe('/admin/v1/routes/shop%2Fapi%20v2%3F');
  });

  test('warns about a token that goes over plain http to another machine', () => {
    http.create({ kind: 'http', url: 'http://127.0.0.1:9', service: 'api', timeout: '1s', token }, ports);
    expect(ports.logged.lines).toEqual([]);
    http.create({ kind: 'http', url: 'http://router.example.com', service: 'api', timeout: '1s', token }, ports);
    expect(ports.logged.messages('warning').join()).toContain('plain http');
    expect(JSON.stringify(ports.logged.lines)).not.toContain(token);
  });

  test.each([
    'https://ops:s3cret@router.example.com',
    'https://router.example.com/?key=s3cret',
    'https://router.example.com/#s3cret',
    'http://s3cret:x',
  ])('refuses the address %s without repeating it', (url) => {
    const attempt = (): unknown => http.create({ kind: 'http', url, service: 'api', timeout: '1s' }, ports);
    expect(attempt).toThrow(expect.objectContaining({ kind: 'input', code: 'HTTP_ROUTER_BAD_URL' }));
    expect(attempt).not.toThrow('s3cret');
  });
});

test('kept to the OpenAPI document in every exchange above', () => {
  expect(routerApiViolations()).toEqual([]);
});
