import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import { cancelledError, RolloutError } from '#core/errors';
import { HttpFailure, type HttpFailureReason, type HttpRequest, type HttpResponse } from '#core/ports';
import { hiding } from '#core/secrets/hiding';
import { ask, type Question, type Service } from '#exchange/ask';
import { BadBody } from '#exchange/bad-body';
import { table } from '#exchange/table';
import { readJson } from '#exchange/json';
import { pauseOf } from '#exchange/pause';
import type { Policy } from '#exchange/policy';
import { saidIn } from '#exchange/said';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts } from '#testkit/ports';

const NOW = Date.UTC(2026, 0, 31, 3, 0, 0);
const SECRET = 'tok3n-tok3n-tok3n';

type Reply = HttpFailureReason | Partial<HttpResponse> | Error;

const policy: Policy = {
  attempts: 3,
  firstDelayMs: 1_000,
  longestDelayMs: 8_000,
  timeoutMs: 5_000,
  longestPauseMs: 10_000,
  maxBytes: 65_536,
};

/** A service that gives these answers, one after the other, and the last one for ever. */
function service(replies: readonly Reply[], changes: { readonly policy?: Partial<Policy>; readonly limitOf?: Service['limitOf'] } = {}) {
  const requests: HttpRequest[] = [];
  const clock = fakeClock(NOW, { auto: true });
  const ports = testPorts({
    clock,
    random: () => 0.5,
    http: {
      request(request) {
        requests.push(request);
        const reply = replies[Math.min(requests.length, replies.length) - 1] ?? {};
        if (reply instanceof Error) return Promise.reject(reply);
        if (typeof reply === 'string') return Promise.reject(new HttpFailure(reply, request.url, `It said ${SECRET} and\nwas silent`));
        return Promise.resolve({ status: 200, headers: {}, body: '{"id":1}', truncated: false, durationMs: 1, url: request.url, ...reply });
      },
    },
  });
  const asked: Service = {
    who: 'The service',
    policy: { ...policy, ...changes.policy },
    hide: hiding([SECRET]),
    fail: (facts, retry) => Object.assign(new RolloutError('platform', facts), { retry }),
    explain: table(
      [
        [['dns'], 'NAME', 'Check the name.'],
        [['no-answer'], 'SILENT', 'Check that it runs.'],
        [[401, 403], 'DENIED', 'Check the token.', 'refused the token'],
        [[404], 'MISSING', 'Check the path.'],
        [['5xx'], 'BROKEN', 'Look into its log.'],
        [['too-large'], 'LARGE', 'Ask for less.'],
        [['encoded'], 'ENCODED', 'Turn compression off.'],
        [['not-json'], 'NO_JSON', 'Check the address.'],
        [['wrong-shape'], 'SHAPE', 'Look at the answer.'],
      ],
      [[], 'OTHER', 'Read what it says.'],
    ),
    ...(changes.limitOf === undefined ? {} : { limitOf: changes.limitOf }),
  };
  const put = <T = { id: number }>(more: Partial<Question<T>> = {}) =>
    ask<T>({ url: 'https://service.example.com/x', read: (response) => readJson(response, shape) as T, ...more }, asked, ports);
  return { requests, clock, ports, put };
}

const shape = v.object({ id: v.number() });

async function failureOf(work: Promise<unknown>): Promise<RolloutError & { retry?: unknown }> {
  const error: unknown = await work.then(
    (value) => value,
    (caught: unknown) => caught,
  );
  if (!(error instanceof RolloutError)) throw new Error(`no RolloutError: ${JSON.stringify(error)}`);
  expect(`${error.message} ${error.remedy}`).not.toContain(SECRET);
  return error;
}

describe('asking again', () => {
  test.each<[string, Reply]>([
    ['no connection', 'refused'],
    ['a broken connection', 'reset'],
    ['silence', 'timeout'],
    ['a name that is not known yet', 'dns'],
    ['trouble at the proxy', 'proxy'],
    ['429', { status: 429 }],
    ['502', { status: 502 }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
  ])('outlives %s, with delays that grow', async (_, reply) => {
    const { put, requests, clock } = service([reply, reply, {}]);
    expect(await put()).toEqual({ value: { id: 1 }, attempts: 3 });
    expect(requests).toHaveLength(3);
    expect(clock.sleeps).toEqual([750, 1_500]);
  });

  test.each<[string, Reply, string]>([
    ['a certificate that nobody trusts', 'tls', 'SILENT'],
    ['a redirect', { status: 302, headers: { location: 'https://login.example.com' } }, 'OTHER'],
    ['a refusal', { status: 403 }, 'DENIED'],
    ['a broken server', { status: 500 }, 'BROKEN'],
    ['another shape', { body: '{"id":"x"}' }, 'SHAPE'],
  ])('is no use after %s', async (_, reply, code) => {
    const { put, requests } = service([reply, {}]);
    expect(await failureOf(put())).toMatchObject({ code, retry: 'stop' });
    expect(requests).toHaveLength(1);
  });

  test('ends with the attempts, and what is thrown says how many there were', async () => {
    const { put, requests } = service(['reset']);
    expect(await failureOf(put())).toMatchObject({
      code: 'SILENT',
      retry: 'back-off',
      message: expect.stringContaining('after 3 attempts'),
    });
    expect(requests).toHaveLength(3);
  });

  test('ends with the time: no attempt begins after it, and none is given more than is left', async () => {
    const { put, requests, clock } = service(['timeout'], { policy: { attempts: 9, totalMs: 3_000 } });
    await failureOf(put());
    expect(clock.now() - NOW).toBeLessThanOrEqual(3_000);
    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([3_000, 2_250, 750]);
  });

  test('says so where it takes long, and only to who debugs where it does not', async () => {
    const { put, ports } = service([{ status: 503, headers: { 'retry-after': '7' } }, 'reset', {}]);
    await put();
    expect(ports.logged.messages('info')).toEqual([expect.stringMatching(/status 503.* Waiting 7 s for it\.$/)]);
    expect(ports.logged.messages('debug')).toEqual([expect.stringMatching(/gave no answer.* Trying again\.$/)]);
  });

  test('is not done after the job was cancelled, nor for a mistake of ours', async () => {
    for (const error of [cancelledError('asking'), new TypeError('a bug')]) {
      const { put, requests } = service([error]);
      await expect(put()).rejects.toBe(error);
      expect(requests).toHaveLength(1);
    }
  });
});

describe('a pause that is asked for', () => {
  test('is kept whole, as seconds and as a date', async () => {
    const date = 'Sat, 31 Jan 2026 03:00:10 GMT';
    const { put, clock } = service([
      { status: 503, headers: { 'retry-after': '3' } },
      { status: 429, headers: { 'retry-after': date } },
      {},
    ]);
    await put();
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(3_000);
    expect(clock.now()).toBeGreaterThanOrEqual(NOW + 10_000);
  });

  test('is reported instead where it is too long', async () => {
    const { put, clock } = service([{ status: 503, headers: { 'retry-after': '3600' } }]);
    expect(await failureOf(put())).toMatchObject({ code: 'BROKEN', message: expect.stringContaining('It asks to wait 3600 s.') });
    expect(clock.sleeps).toEqual([]);
  });

  test('counts on other statuses only where the service says that it means a limit', async () => {
    const reply = { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1_000 + 4) } };
    const plain = service([reply, {}]);
    await failureOf(plain.put());
    const limited = service([reply, {}], { limitOf: ({ status, headers }, now) => (status === 403 ? pauseOf(headers, now) : undefined) });
    expect(await limited.put({ method: 'POST' })).toMatchObject({ attempts: 2 });
    expect(limited.clock.sleeps).toEqual([5_500]);
  });

  test.each<[Readonly<Record<string, string>>, unknown]>([
    [{ 'retry-after': '3' }, { waitMs: 3_000, because: 'asked' }],
    [{ 'retry-after': ' 0 ' }, { waitMs: 0, because: 'asked' }],
    [{ 'retry-after': 'Sat, 31 Jan 2026 03:00:10 GMT' }, { waitMs: 10_000, because: 'asked' }],
    [{ 'retry-after': 'Sat, 31 Jan 2026 02:00:00 GMT' }, { waitMs: 0, because: 'asked' }],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': '1e3' }, undefined],
    [{ 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': '1' }, undefined],
    [{ 'x-ratelimit-remaining': '0' }, { waitMs: 60_000, because: 'budget' }],
    [
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
      { waitMs: 1_000, because: 'budget' },
    ],
    [{}, undefined],
  ])('%j means %j', (headers, pause) => {
    expect(pauseOf(headers, NOW)).toEqual(pause);
  });

  test('is never negative nor not a number, whatever the headers say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (after, remaining, reset) => {
        const pause = pauseOf({ 'retry-after': after, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset }, NOW);
        expect(pause?.waitMs ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('what may not be carried out twice', () => {
  test.each<[Reply]>([['reset'], ['timeout'], [{ status: 502 }]])(
    'is not asked again after %j, which leaves open whether it was',
    async (reply) => {
      const { put, requests } = service([reply, {}]);
      await failureOf(put({ method: 'POST' }));
      expect(requests).toHaveLength(1);
    },
  );

  test.each<[Reply]>([['refused'], ['dns'], [{ status: 429 }]])('is asked again after %j, which surely did nothing', async (reply) => {
    const { put } = service([reply, {}]);
    expect(await put({ method: 'POST' })).toMatchObject({ attempts: 2 });
  });

  test('is looked for before it is asked again, and once more after the last attempt', async () => {
    const { put, requests } = service(['reset']);
    let looks = 0;
    const recover = () => Promise.resolve((looks += 1) < 3 ? undefined : { id: 7 });
    expect(await put({ method: 'POST', recover })).toMatchObject({ value: { id: 7 } });
    expect([looks, requests.length]).toEqual([3, 3]);
  });

  test('is looked for when a success came with an answer that cannot be read', async () => {
    const { put, requests } = service([{ body: 'half' }]);
    expect(await put({ method: 'POST', recover: () => Promise.resolve({ id: 8 }) })).toMatchObject({ value: { id: 8 } });
    expect(requests).toHaveLength(1);
  });

  test('is asked again all the same where the service says that twice is once', async () => {
    const { put } = service(['reset', {}]);
    expect(await put({ method: 'POST', repeatable: true })).toMatchObject({ attempts: 2 });
  });
});

describe('a request', () => {
  test('is bounded, follows no redirect, and wants no encoding', async () => {
    const { put, requests } = service([{}]);
    await put({ method: 'PUT', headers: { accept: 'application/json' }, body: '{}' });
    expect(requests).toEqual([
      {
        url: 'https://service.example.com/x',
        method: 'PUT',
        headers: { 'accept-encoding': 'identity', accept: 'application/json' },
        body: '{}',
        timeoutMs: 5_000,
        maxBytes: 65_536,
        redirects: 0,
      },
    ]);
  });
});

describe('a failure', () => {
  test.each<[Reply, string, string]>([
    ['dns', 'NAME', 'The service gave no answer after 3 attempts: It said *** and was silent.'],
    [{ status: 403, body: `{"message":"bad ${SECRET}"}` }, 'DENIED', 'The service refused the token (403: bad ***).'],
    [{ status: 401, body: '' }, 'DENIED', 'The service refused the token (401).'],
    [
      { status: 404, body: 'no\u001b[31m such\r\n::error::thing' },
      'MISSING',
      'The service answered with status 404: no such ::error::thing.',
    ],
    [
      { status: 503, body: '<html><title>Sorry</title>' },
      'BROKEN',
      'The service answered with status 503 (3 attempts): an HTML page titled "Sorry".',
    ],
    [
      { status: 418, body: '{"title":"Teapot","detail":"short and stout!"}' },
      'OTHER',
      'The service answered with status 418: Teapot: short and stout!',
    ],
    [{ truncated: true }, 'LARGE', 'The service answered with status 200, but the answer is larger than 64 KiB.'],
    [
      { headers: { 'content-encoding': 'br' }, body: '\u0001' },
      'ENCODED',
      'The service answered with status 200, but the answer is in the encoding br, although `identity` was asked for.',
    ],
    [{ body: 'hello' }, 'NO_JSON', 'The service answered with status 200, but the answer is not JSON: hello.'],
    [{ body: ' ' }, 'NO_JSON', 'The service answered with status 200, but the answer is empty.'],
    [{ body: `{"id":"${SECRET}"}` }, 'SHAPE', 'The service answered with status 200, but id should be number.'],
  ])('%j has the code %s and one form', async (reply, code, message) => {
    const { put } = service([reply]);
    expect(await failureOf(put())).toMatchObject({ code, message });
  });

  test('that knows its own remedy keeps it', async () => {
    const failure = new HttpFailure('tls', 'https://x', 'It speaks http.', undefined, 'Write `http://…`.');
    const { put } = service([failure]);
    expect(await failureOf(put())).toMatchObject({ code: 'SILENT', remedy: 'Write `http://…`.' });
  });

  test('of an answer whose content is wrong is told in the same way', async () => {
    const { put } = service([{}]);
    const read = (response: HttpResponse): never => {
      throw new BadBody(response, 'contradictory', `its weights sum to 99 for ${SECRET}`);
    };
    expect(await failureOf(put({ read }))).toMatchObject({
      code: 'OTHER',
      message: 'The service answered with status 200, but its weights sum to 99 for ***.',
    });
  });

  test('never shows a secret, however long the body and wherever it stands', () => {
    const hide = hiding([SECRET]);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(0, 65_300),
        fc.constantFrom('', '{"message":"', '<title>'),
        (pad, far, head) => {
          const said = saidIn(`${head}${'x'.repeat(pad + far)}${SECRET}`, hide);
          for (let length = 6; length <= SECRET.length; length += 1) expect(said).not.toContain(SECRET.slice(0, length));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('tells the words of problem documents, of errors within errors and of lists of them', () => {
    const say = (value: unknown): string => saidIn(JSON.stringify(value), (text) => text);
    expect(say({ type: 'about:blank', title: 'Gone', detail: 'No such route' })).toBe('Gone: No such route');
    expect(say({ message: 'Validation Failed', errors: [{ message: 'No ref found' }, 'and more'] })).toBe(
      'Validation Failed: No ref found: and more',
    );
    expect(say({ error: { code: 'forbidden', message: 'Not your project' } })).toBe('Not your project');
    expect(say({ Type: 'User', Message: 'Rate exceeded' })).toBe('Rate exceeded');
    const xml =
      '<ErrorResponse xmlns="https://sts.amazonaws.com/"><Error><Code>AccessDenied</Code><Message>Not\nauthorized</Message></Error></ErrorResponse>';
    for (const body of [xml, `<?xml version="1.0"?>\n${xml}`]) expect(saidIn(body, (text) => text)).toBe('Not authorized');
    expect(say({ other: 1 })).toBe('{"other":1}');
    expect(saidIn('x'.repeat(5_000), (text) => text)).toHaveLength(200);
  });
});
