import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { createSource } from '#settings/create';
import { resolveReferences } from '#settings/environment-references';
import { serviceSettings } from '#settings/service-settings';
import { unknownVariables } from '#signals/substitution';
import { readYaml } from '#toolkit/yaml';
import type { Ports } from '#core/ports';

function refusal(text: string): string {
  const parsed = readYaml(text);
  if (!parsed.ok) return parsed.problems.map(({ problem }) => problem).join('\n');
  try {
    serviceSettings(parsed.value, 'rollout.yml', 'api', 'production');
  } catch (error) {
    if (error instanceof RolloutError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a mistake in the rollout file', () => {
  test('a known key at the wrong place is not suggested as itself', () => {
    expect(refusal('services: { api: { steps: [5] } }')).not.toContain('did you mean steps');
  });
  test('a key beside the services is told once, with where it belongs', () => {
    const message = refusal('services:\n  api: {}\n  plan: { steps: [5], soak: 5m }\n');
    expect(message.split('\n')).toHaveLength(1);
    expect(message).toContain('belongs below a service');
  });
  test('a key of the top level inside a service', () => {
    expect(refusal('services: { api: { notify: [] } }')).toContain('belongs to the top level');
  });
  test('a name of a service that no input could name', () => {
    expect(refusal('services: { api: {}, "other, one": {} }')).toMatch(/services\.other, one: .*is no name of a service: blanks, commas/);
  });
  test('a mapping is called one', () => {
    expect(refusal('services: { api: 5 }')).toContain('a mapping expected');
  });
  test('a duration without unit', () => {
    expect(refusal('services: { api: { plan: { steps: [5], soak: 30 } } }')).toContain('did you mean 30s or 30m?');
    expect(refusal('services: { api: { plan: { steps: [5], soak: 0s } } }')).toContain('no time at all');
    expect(refusal("services: { api: { plan: { steps: [5], soak: '30' } } }")).toContain('did you mean 30s or 30m?');
  });
  test('a plan that is a list', () => {
    const message = refusal('services: { api: { plan: [5, 25, 100] } }');
    expect(message.split('\n')).toHaveLength(1);
    expect(message).toContain('write `plan: { steps: [5, 25, 100], soak: 30m }`');
  });
  test('a list of services', () => {
    const message = refusal('services:\n  - name: api\n');
    expect(message).toContain('each service is a key, `services: { api: { … } }`');
    expect(message.split('\n')).toHaveLength(1);
  });
  test.each([
    ['health: https://a.example/up', 'write `health: [https://a.example/up]`'],
    ['health: "https://a.example/up, https://b.example/up"', 'write `health: [https://a.example/up, https://b.example/up]`'],
    ['criteria: error-rate <= 1%', "write `criteria: ['error-rate <= 1%']`"],
    ['plan: { steps: [5%, 25%] }', '"5%": is not a number: weights are percents already, write 5'],
    ['criteria: [[a]]', 'a list given, a text or a mapping expected'],
    ['plan: { steps: 5 }', 'write `steps: [5]`'],
    ['criteria: [warn: cpu < 80%]', "quote it, `- 'warn: cpu < 80%'`"],
    ['plan: { steps: [5], soak: 30min }', 'did you mean 30m?'],
    ['plan: { steps: [5], soak: 30M }', 'did you mean 30m?'],
    ['health: ["https://a.example/up, https://b.example/up"]', 'holds several addresses'],
    ['version-from: 1.10', "write it in quotes as it is meant, such as '1.10'"],
  ])('%s', (written, hint) => {
    expect(refusal(`services:\n  api:\n    ${written}\n`)).toContain(hint);
  });
  test('a reference without quotes between braces', () => {
    expect(refusal('services: { api: { platform: { kind: http, token: ${TOKEN} } } }')).toContain("quote it: '${TOKEN}'");
  });
});

describe('a metric that is not declared as one', () => {
  const told = async (kind: 'prometheus' | 'openmetrics', metric: object): Promise<unknown> => {
    const addresses = kind === 'prometheus' ? { url: 'http://p' } : { candidate: 'http://c', baseline: 'http://b' };
    const located = { value: { kind, ...addresses, metrics: { memory: metric } }, locate: () => undefined };
    const environment = { env: {}, mask: () => undefined };
    const created = createSource(located, 'input signals', { candidate: 'v2', baseline: 'v1' }, environment, {} as Ports);
    return created.then(
      () => 'accepted',
      (error: unknown) => (error instanceof RolloutError ? error.message : error),
    );
  };
  test.each([
    [
      'prometheus',
      { gauge: 'a', aggregate: 'sum' },
      'metrics.memory: unknown key aggregate beside gauge',
      'Accepted are gauge, unit, scale',
    ],
    ['openmetrics', { gauge: 'a', agregate: 'sum' }, 'unknown key agregate beside gauge; did you mean aggregate?', 'aggregate'],
    ['openmetrics', { gauge: 'a', aggregate: 'median' }, 'aggregate: "median" given', '"sum" | "avg" | "max"'],
    ['openmetrics', { value: 'a' }, 'none of total with bad, total with good, histogram, gauge, rate is given, only value', ''],
    ['prometheus', { gague: 'a' }, 'only gague; did you mean gauge?', ''],
    ['prometheus', { total: 'a' }, 'bad or good is missing beside total', ''],
    ['prometheus', { gauge: 'a', value: 'b' }, 'unknown key value beside gauge', ''],
  ] as const)('%s: %j', async (kind, metric, problem, accepted) => {
    expect(await told(kind, metric)).toContain(problem);
    expect(await told(kind, metric)).toContain(accepted);
  });
});

describe('a token that is not one', () => {
  const resolve = (token: string) => () =>
    resolveReferences({ value: { token }, locate: () => undefined }, 'rollout.yml', { env: { T: 'abc' }, mask: () => undefined });
  test.each([
    ['$ROUTER_TOKEN', 'no reference'],
    ['Bearer ${T}', 'added by itself'],
    ['${{ secrets.T }}', 'no expressions of the workflow'],
  ])('%s is refused', (token, why) => {
    expect(resolve(token)).toThrow(expect.objectContaining({ message: expect.stringContaining(why) as unknown }));
  });
});

describe('a reference to nothing', () => {
  const told = (text: string, env: Record<string, string>) => () =>
    resolveReferences({ value: { token: text }, locate: () => undefined }, 'rollout.yml', { env, mask: () => undefined });
  test('that is empty is most likely a secret by another name', () => {
    expect(told('${T}', { T: '' })).toThrow(
      expect.objectContaining({
        code: 'MISSING_VARIABLE',
        message: expect.stringContaining('a secret that GitHub does not know by the name in the workflow is empty') as unknown,
        remedy: expect.stringContaining('`environment:` on the job') as unknown,
      }),
    );
  });
  test('${version} was meant without braces', () => {
    expect(told('${version}', {})).toThrow(expect.objectContaining({ message: expect.stringContaining('`$version`') as unknown }));
  });
  test('a secret with a line break is refused and not shown', () => {
    expect(told('${T}', { T: 'abc123456\n' })).toThrow(
      expect.objectContaining({ code: 'INVALID_REFERENCE', message: expect.not.stringContaining('abc123456') as unknown }),
    );
  });
});

describe('a variable that nothing fills in', () => {
  test('is refused when the settings are read, with what was meant', async () => {
    const value = { kind: 'http', candidate: 'http://api-$verison.local', baseline: 'http://api-$version.local' };
    const creating = createSource(
      { value, locate: () => undefined },
      'input signals',
      { candidate: 'v2', baseline: 'v1' },
      { env: {}, mask: () => undefined },
      {} as Ports,
    );
    await expect(creating).rejects.toMatchObject({ kind: 'input', message: expect.stringContaining('did you mean $version?') as unknown });
  });
  test('in braces is one of the job, where `$version` was meant', async () => {
    const value = { kind: 'http', candidate: 'http://api-${version}.local', baseline: 'http://api-$version.local' };
    const none = { env: {}, mask: () => undefined };
    const versions = { candidate: 'v2', baseline: 'v1' };
    await expect(createSource({ value, locate: () => undefined }, 'input signals', versions, none, {} as Ports)).rejects.toMatchObject({
      code: 'MISSING_VARIABLE',
      message: expect.stringContaining('did you mean $version?') as unknown,
    });
  });
  test.each(['a{code=~"5..$"}', 'a{b=~"x$|y$"}', 'a{v="$version",a="$arm"}', 'a{b="$$name"}', '${NAME}'])('%s has none', (text) => {
    expect(unknownVariables(text)).toEqual([]);
  });
});
