import { describe, expect, test } from '@jest/globals';
import { main } from '#actions/health-check/src/main';
import { remedyFor } from '#actions/health-check/src/remedy';
import { spec } from '#actions/health-check/src/spec';
import { RolloutError } from '#core/errors';
import { HttpFailure, type HttpClient } from '#core/ports';
import { testContext } from '#testkit/context';
import { fakeClock } from '#testkit/fake-clock';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';
import { lastingRemedy } from '#health/lasting-remedy';

const asked = { attempts: 10, consecutive: 3, 'version-from': 'json:version' };

async function check(http: HttpClient, inputs: Readonly<Record<string, string>> = {}) {
  const given = { endpoints: 'https://api.example.com/ready', attempts: '2', ...inputs };
  const parsed = await parseInputs(spec, Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])));
  const context = testContext({ clock: fakeClock(0, { auto: true }), http });
  const { annotations = [] } = await main(parsed, context);
  return annotations.map(({ message }) => message);
}

describe('what is unhealthy says what to do', () => {
  test.each(['timeout', 'refused', 'reset', 'dns', 'tls', 'proxy', 'other'] as const)('without an answer: %s', async (reason) => {
    const message = (await check({ request: ({ url }) => Promise.reject(new HttpFailure(reason, url, 'no answer.')) })).join('\n');
    expect(message).toContain('What to do: ');
    // More tries help who is late, and nobody with a wrong name or certificate.
    expect(message.includes('raise `attempts` (now 2)')).toBe(['timeout', 'refused', 'reset'].includes(reason));
  });

  test.each([
    [503, 'raise `attempts`'],
    [302, 'redirects are not followed'],
    [401, 'no credentials are sent'],
    [404, 'Correct the path'],
    [429, '`retry-delay`'],
    [418, '`expect-status`'],
  ])('with another status: %i', async (status, remedy) => {
    const answer = { status, headers: {}, body: '', truncated: false, durationMs: 1, url: '' };
    expect((await check({ request: () => Promise.resolve(answer) })).join('\n')).toContain(remedy);
  });

  test('with a version that is missing or another one', async () => {
    const answer = (body: string) => ({ status: 200, headers: {}, body, truncated: false, durationMs: 1, url: '' });
    const told = (body: string) => check({ request: () => Promise.resolve(answer(body)) }, { 'expect-version': 'v2' });
    expect((await told('{}')).join('\n')).toContain('`version-from` is `json:version`');
    expect((await told('{"version":"v1"}')).join('\n')).toContain('`expect-version`');
  });

  test('with answers that take turns', () => {
    expect(remedyFor({ fault: 'unsteady', status: 200 }, asked)).toContain('consecutive: 3');
  });
});

test('every address of a name behind a proxy is refused, as the proxy chooses one', async () => {
  const http: HttpClient = { request: () => Promise.reject(new Error('nothing is asked')), addressesOf: () => Promise.resolve([]) };
  const failure = await check(http, { 'every-address': 'true' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(RolloutError);
  expect(failure).toMatchObject({ kind: 'input', code: 'EVERY_ADDRESS_PROXIED' });
  expect((failure as RolloutError).remedy).toContain('Add api.example.com to NO_PROXY');
});

test.each([
  ['status', 401, 'needs no login'],
  ['status', 404, 'Correct the path'],
  ['certificate-name', 0, 'Write a name that the certificate has'],
] as const)('what no waiting mends is said the same way after a rollback: %s %s', (fault, status, told) => {
  expect(lastingRemedy(fault, status)).toContain(told);
  expect(remedyFor({ fault, status }, { attempts: 10, consecutive: 1, 'version-from': 'json:version' })).toBe(lastingRemedy(fault, status));
});

test.each(['timeout', 'refused', 'unsteady'] as const)('%s may mend itself', (fault) => {
  expect(lastingRemedy(fault)).toBeUndefined();
});
