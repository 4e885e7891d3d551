import { describe, expect, test } from '@jest/globals';
import { main } from '#actions/health-check/src/main';
import { spec } from '#actions/health-check/src/spec';
import type { HttpRequest, HttpResponse } from '#core/ports';
import { requireAddresses } from '#health/address';
import { unhealthyBecause, versionTold } from '#health/expectation';
import { parseVersionPlace } from '#health/version-place';
import { memoryFiles, testContext } from '#testkit/context';
import { fakeClock } from '#testkit/fake-clock';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';

const answer = (body: string, given: Partial<HttpResponse> = {}): HttpResponse => ({
  status: 200,
  headers: {},
  body,
  truncated: false,
  durationMs: 1,
  url: '',
  ...given,
});
const told = (body: string, given: Partial<HttpResponse> = {}): string => {
  const found = versionTold(answer(body, given), parseVersionPlace('json:build.version'));
  return 'version' in found ? found.version : found.problem;
};
const within = (version: string): string => `{"note":"1.10 and \\"2.0\\"","build":{"n":[1.50,2e3],"version":${version}}}`;

describe('a version that JSON tells', () => {
  test.each([
    ['1.10', '1.10'],
    ['20261128121314151617', '20261128121314151617'],
    ['1234e5', '1234e5'],
    ['-0', '-0'],
    ['"1.10"', '1.10'],
    ['"v2\\n"', 'v2'],
    ['"say \\"3\\""', 'say "3"'],
  ])('as %s is %s, as it is written', (written, version) => {
    expect(told(within(written))).toBe(version);
  });

  test.each(['true', 'null', '{}', '[1]'])('as %s is none', (written) => {
    expect(told(within(written))).toBe('does not tell its version in JSON field build.version');
  });

  test('is never taken from a text that is no JSON', () => {
    expect(told('{"build":{"version":01}}')).toContain('does not tell its version');
  });

  test('is not a rounded one of another build', () => {
    const place = parseVersionPlace('json:version');
    const expecting = (expected: string) => ({ statuses: [{ from: 200, to: 299 }], version: { expected, place } });
    expect(unhealthyBecause(answer('{"version":1.10}'), expecting('1.1'))).toMatchObject({ fault: 'other-version' });
    expect(unhealthyBecause(answer('{"version":1.10}'), expecting('1.10'))).toBeUndefined();
    expect(unhealthyBecause(answer('{"version":20261128121314151}'), expecting('20261128121314152'))).toMatchObject({
      problem: 'runs version 20261128121314151, expected 20261128121314152',
    });
  });

  test.each<[string, string, Partial<HttpResponse>]>([
    ['in a compressed form', '\u001f\ufffd\b', { headers: { 'content-encoding': 'gzip' } }],
    ['in UTF-16', '{\0"\0v\0', {}],
    ['with more than 3 kB', `{"a":"${'x'.repeat(4_000)}`, { truncated: true }],
  ])('%s is named as such', (words, body, given) => {
    expect(told(body, given)).toContain(words);
  });

  test('stands behind a byte order mark as well', () => {
    expect(told(`\uFEFF${within('"v2"')}`)).toBe('v2');
  });
});

describe('a health check', () => {
  const checked = async (inputs: Readonly<Record<string, string>>, rolloutFile?: string): Promise<string> => {
    const asked: HttpRequest[] = [];
    const given = { attempts: '1', ...inputs };
    const parsed = await parseInputs(spec, Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])));
    const context = testContext({
      clock: fakeClock(0, { auto: true }),
      http: {
        request: (request) => {
          asked.push(request);
          return Promise.resolve(answer('{"version":"v1"}', { headers: { 'x-version': 'v2' } }));
        },
      },
      ...(rolloutFile === undefined ? {} : { files: memoryFiles(new Map([['rollout.yml', rolloutFile]])) }),
    });
    return (await main(parsed, context)).outcome;
  };

  test('reads the version where the rollout file says, unless the input says otherwise', async () => {
    const file = 'services:\n  api:\n    health: [http://api.example.com/up]\n    version-from: header:x-version\n';
    const inputs = { service: 'api', 'rollout-file': 'rollout.yml' };
    expect(await checked({ ...inputs, 'expect-version': 'v2' }, file)).toBe('passed');
    expect(await checked({ ...inputs, 'expect-version': 'v1' }, file)).toBe('failed');
    expect(await checked({ ...inputs, 'expect-version': 'v1', 'version-from': 'json:version' }, file)).toBe('passed');
    expect(await checked({ endpoints: 'http://api.example.com/up', 'expect-version': 'v1' })).toBe('passed');
  });
});

test('a reference in an address that nothing replaces is refused, not sent', () => {
  expect(() => {
    requireAddresses(['https://api.example.com/up?token=${TOKEN}']);
  }).toThrow(expect.objectContaining({ code: 'INVALID_ENDPOINT', remedy: expect.stringContaining('vars.NAME') }));
});
