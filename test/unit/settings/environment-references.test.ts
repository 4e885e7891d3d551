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
  expect(new Set(masked)).toEqual(new Set(['abc', 'def']));
});

test('a reference inside a longer text is replaced, and the whole text is masked', () => {
  const { value, masked } = resolve(
    { headers: { authorization: 'Bearer ${T}' }, url: 'https://${HOST}/v1?key=${T}' },
    { T: 's3cret', HOST: 'router.example' },
  );
  expect(value).toEqual({ headers: { authorization: 'Bearer s3cret' }, url: 'https://router.example/v1?key=s3cret' });
  expect(masked).toEqual(expect.arrayContaining(['s3cret', 'Bearer s3cret', 'https://router.example/v1?key=s3cret']));
});

test('a value is put in as it is, whatever it looks like', () => {
  expect(resolve({ token: 'x${T}y' }, { T: "$& ${HOST} $' $1" }).value).toEqual({ token: "x$& ${HOST} $' $1y" });
});

test('a doubled dollar stands for the text itself', () => {
  expect(resolve({ query: 'x=~"a$${2}"', other: '$${NAME} $$ $x' }, {}).value).toEqual({ query: 'x=~"a${2}"', other: '${NAME} $$ $x' });
});

test('other text stays as it is', () => {
  expect(resolve({ query: 'rate(x{v="$version"}[5m])', price: '5 $ {a}' }, {}).value).toEqual({
    query: 'rate(x{v="$version"}[5m])',
    price: '5 $ {a}',
  });
});

test.each(['${NOT_SET:-abc}', '${my-secret}', 'x ${', '${}', '${1A}', 'prefix-${A', '${A}${b c}'])(
  '%s is no reference and is refused: it is never sent as it is',
  (text) => {
    expect(() => resolve({ token: text }, { A: 'a' })).toThrow(
      expect.objectContaining({ code: 'INVALID_REFERENCE', message: expect.stringContaining('rollout.yml:3:5 token') as unknown }),
    );
  },
);

test('a variable is not pasted into a script, where it could be a command; an argument of its own may hold it', () => {
  const refused = () => resolve({ write: ['sh', '-c', 'deploy ${TAG}'] }, { TAG: '; rm -rf /' });
  expect(refused).toThrow(expect.objectContaining({ code: 'INVALID_REFERENCE', remedy: expect.stringContaining('`$TAG`') as unknown }));
  expect(resolve({ write: ['sh', '-c', 'deploy "$TAG" $${TAG}'], read: ['./split', '--tag=${TAG}'] }, { TAG: 'v 1' }).value).toEqual({
    write: ['sh', '-c', 'deploy "$TAG" ${TAG}'],
    read: ['./split', '--tag=v 1'],
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
    services: { api: { platform: { token: '${TOKEN}' } }, web: [{ url: '${URL}', key: 'Bearer ${TOKEN}' }, 'text', 3, null] },
    notify: '${MISSING}',
  };
  maskReferences(settings, { env: { TOKEN: 'abc', URL: 'https://x.example' }, mask: (value) => masked.push(value) });
  expect(new Set(masked)).toEqual(new Set(['abc', 'https://x.example', 'Bearer abc']));
});
