import { expect, test } from '@jest/globals';
import { maskReferences, resolveReferences } from '#settings/environment-references';

const located = (value: unknown) => ({ value, locate: () => ({ line: 3, column: 5 }) });

function resolve(value: unknown, env: Record<string, string>) {
  const masked: string[] = [];
  const resolved = resolveReferences(located(value), 'rollout.yml', { env, mask: (secret) => masked.push(secret) });
  return { value: resolved.value, masked };
}

test('a value that is exactly a reference becomes the variable and is masked', () => {
  const { value, masked } = resolve(
    { token: '${ROUTER_TOKEN}', nested: [{ password: '${PASSWORD}' }] },
    { ROUTER_TOKEN: 'abc', PASSWORD: 'def' },
  );
  expect(value).toEqual({ token: 'abc', nested: [{ password: 'def' }] });
  expect(masked).toEqual(['abc', 'def']);
});

test('other text stays as it is', () => {
  expect(resolve({ query: 'rate(x{v="$version"}[5m])', price: '${A} and ${B}' }, {}).value).toEqual({
    query: 'rate(x{v="$version"}[5m])',
    price: '${A} and ${B}',
  });
});

test('a variable that is not set is named with what to write', () => {
  expect(() => resolve({ token: '${ROUTER_TOKEN}' }, {})).toThrow(
    'rollout.yml:3:5 token refers to ${ROUTER_TOKEN}, which is not set in this job.',
  );
});

test('what stands under a key such as token is masked even when it is no reference', () => {
  const { value, masked } = resolve(
    { token: 'literal', headers: { Authorization: 'Basic x', 'X-Scope-OrgID': 'shop' }, url: 'http://a' },
    {},
  );
  expect(value).toEqual({ token: 'literal', headers: { Authorization: 'Basic x', 'X-Scope-OrgID': 'shop' }, url: 'http://a' });
  expect(masked).toEqual(['literal', 'Basic x']);
});

test('every reference in the settings can be masked before any of them is used', () => {
  const masked: string[] = [];
  const settings = {
    services: { api: { platform: { token: '${TOKEN}' } }, web: [{ url: '${URL}' }, 'text', 3, null] },
    notify: '${MISSING}',
  };
  maskReferences(settings, { env: { TOKEN: 'abc', URL: 'https://x.example' }, mask: (value) => masked.push(value) });
  expect(masked).toEqual(['abc', 'https://x.example']);
});
