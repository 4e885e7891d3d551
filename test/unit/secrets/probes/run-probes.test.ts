import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { HttpRequest } from '#core/ports';
import { parseDeclarations } from '#secrets/declarations/parse';
import { runProbes } from '#secrets/probes/run-probes';
import { standIn } from './provider-stand-in.ts';

async function probe(declared: string, values: Readonly<Record<string, string>>, wrong: readonly string[] = []) {
  const provider = standIn({ status: 401, body: { message: 'Bad credentials' } });
  const parsed = parseDeclarations(declared);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const probed = await runProbes(
    parsed.declarations,
    (name) => values[name],
    (name) => wrong.includes(name),
    provider.ports,
  );
  return {
    requests: provider.requests,
    states: Object.fromEntries(probed.map(({ declaration, probed: { state, because } }) => [declaration.name, `${state}: ${because}`])),
  };
}

test('asks about what is there and declares a probe, without what is stray about it', async () => {
  const { requests, states } = await probe('A: probe(github)\nB: probe(github), optional\nC: text', { A: ' "Zq7xKw9vJp4y"\n', C: 'x' });
  expect(states).toEqual({ A: 'dead: it was revoked, has expired or never was one' });
  expect(requests.map(({ headers }) => headers?.['authorization'])).toEqual(['Bearer Zq7xKw9vJp4y']);
});

test('shows nobody a value that is wrong already, nor one whose companion is', async () => {
  const declared =
    'A: probe(github)\nKEY: text\nSECRET: probe(aws, key-id=KEY)\nUSER: text\nREGISTRY: probe(registry, host=ghcr.io, user=USER)';
  const values = { A: 'other', SECRET: 'Zq7xKw9vJp4y', REGISTRY: 'Zq7xKw9vJp4y', USER: 'changeme' };
  const { requests, states } = await probe(declared, values, ['A']);
  expect(states).toEqual({
    A: 'unknown: it is wrong already, so nobody was asked',
    SECRET: 'unknown: KEY, which it is tried with, is missing or wrong',
    REGISTRY: 'unknown: USER, which it is tried with, is missing or wrong',
  });
  expect(requests).toEqual([]);
});

test('asks without an optional companion that is not there', async () => {
  const declared = 'KEY: text\nSESSION: text, optional\nSECRET: probe(aws, key-id=KEY, session-token=SESSION)';
  const { requests } = await probe(declared, { KEY: 'AKIDRv5nLs8fGk3w', SECRET: 'Zq7xKw9vJp4y' });
  expect(requests).toHaveLength(1);
  expect(requests[0]?.headers).not.toHaveProperty('x-amz-security-token');
});

test('asks some at the same time, and not all', async () => {
  let [open, most] = [0, 0];
  const provider = standIn({ status: 200, body: { resources: {} } });
  const http = {
    async request(request: HttpRequest) {
      open += 1;
      most = Math.max(most, open);
      await nextTurn();
      open -= 1;
      return provider.ports.http.request(request);
    },
  };
  const names = Array.from({ length: 20 }, (_, index) => `R${String(index)}`);
  const parsed = parseDeclarations(names.map((name) => `${name}: probe(github)`).join('\n'));
  if (!parsed.ok) throw new Error('not read');
  const probed = await runProbes(
    parsed.declarations,
    (name) => `value-of-${name}`,
    () => false,
    { ...provider.ports, http },
  );
  expect(probed.map(({ declaration, probed: { state } }) => `${declaration.name} ${state}`)).toEqual(names.map((name) => `${name} alive`));
  expect(most).toBe(6);
});
