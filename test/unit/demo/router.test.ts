import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { smoothRoundRobin } from '#demo/balancer';
import { startRouter, type Router } from '#demo/router';
import { startService, type Service } from '#demo/service';
import type { WeightChange } from '#demo/witness';

const quick = { errorRate: 0, latencyMs: [0, 0] } as const;

let services: Service[] = [];
let router: Router;
let noticed: WeightChange[] = [];

beforeEach(async () => {
  noticed = [];
  services = await Promise.all(['v1', 'v2'].map((version, seed) => startService({ version, behaviour: quick, seed })));
  router = await startRouter({
    service: 'api',
    targets: { ...Object.fromEntries(services.map((service) => [service.version, service.url])), v3: 'http://127.0.0.1:1' },
    weights: { v1: 100 },
    onChange: (change) => noticed.push(change),
  });
});

afterEach(async () => {
  await router.close();
  await Promise.all(services.map((service) => service.close()));
});

const route = (): string => `${router.controlUrl}/v1/routes/api`;

function put(weights: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${route()}/weights`, { method: 'PUT', body: JSON.stringify({ weights }), headers });
}

async function problem(response: Response): Promise<{ status: number; detail: string }> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const document = (await response.json()) as { status: number; detail: string };
  expect(document.status).toBe(response.status);
  return document;
}

describe('the control API', () => {
  test('tells the targets, their weights and the revision', async () => {
    const response = await fetch(route());
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toBe('"1"');
    expect(await response.json()).toEqual({
      service: 'api',
      targets: [
        { name: 'v1', weight: 100, healthy: true },
        { name: 'v2', weight: 0, healthy: true },
        { name: 'v3', weight: 0, healthy: true },
      ],
      applied: true,
    });
  });

  test('takes new weights, answers with the route and counts the revision up', async () => {
    const response = await put({ v1: 95, v2: 5 });
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toBe('"2"');
    expect(await response.json()).toMatchObject({ targets: [{ weight: 95 }, { weight: 5 }, { weight: 0 }] });
    expect(noticed.map((change) => change.weights)).toEqual([{ v1: 95, v2: 5, v3: 0 }]);
    expect(router.changes).toHaveLength(2);
  });

  test('does not count the same weights as a change', async () => {
    expect((await put({ v1: 100 })).headers.get('etag')).toBe('"1"');
    expect(router.changes).toHaveLength(1);
  });

  test('refuses a change made against an older revision and allows one against the present', async () => {
    expect((await put({ v1: 95, v2: 5 }, { 'If-Match': '"1"' })).status).toBe(200);
    const stale = await put({ v1: 0, v2: 100 }, { 'If-Match': '"1"' });
    expect(stale.status).toBe(412);
    expect((await problem(stale)).detail).toContain('"2"');
    expect((await put({ v1: 75, v2: 25 }, { 'If-Match': 'W/"2"' })).status).toBe(412);
    expect((await put({ v1: 75, v2: 25 }, { 'If-Match': '"2"' })).status).toBe(200);
    expect((await put({ v1: 50, v2: 50 }, { 'If-Match': '*' })).status).toBe(200);
  });

  test.each([
    ['an unknown target', { v1: 95, v8: 5 }, 'no target v8'],
    ['weights that do not sum to 100', { v1: 95, v2: 4 }, 'sum to 99'],
    ['a negative weight', { v1: 105, v2: -5 }, '105'],
  ])('refuses %s with 422 and changes nothing', async (_, weights, words) => {
    const response = await put(weights);
    expect(response.status).toBe(422);
    expect((await problem(response)).detail).toContain(words);
    expect(router.changes).toHaveLength(1);
  });

  test.each([
    ['no JSON', '{'],
    ['no weights', '{}'],
    ['no numbers', '{"weights":{"v1":"100"}}'],
    ['no targets', '{"weights":{}}'],
  ])('refuses %s with 400', async (_, body) => {
    const response = await fetch(`${route()}/weights`, { method: 'PUT', body });
    expect(response.status).toBe(400);
    await problem(response);
  });

  test('refuses a body past its limit with 413', async () => {
    const response = await fetch(`${route()}/weights`, { method: 'PUT', body: ' '.repeat(70_000) });
    expect(response.status).toBe(413);
  });

  test('knows no other service, no other path and no other method', async () => {
    expect((await problem(await fetch(`${router.controlUrl}/v1/routes/web`))).status).toBe(404);
    expect((await problem(await fetch(`${router.controlUrl}/v1/routes/%zz`))).status).toBe(404);
    expect((await problem(await fetch(`${router.controlUrl}/`))).status).toBe(404);
    const deletion = await fetch(route(), { method: 'DELETE' });
    expect(deletion.status).toBe(405);
    expect(deletion.headers.get('allow')).toBe('GET');
  });
});

describe('the data port', () => {
  async function versions(count: number): Promise<Record<string, number>> {
    const seen: Record<string, number> = {};
    for (let index = 0; index < count; index += 1) {
      const response = await fetch(`${router.dataUrl}/`);
      await response.text();
      const version = response.headers.get('x-version') ?? String(response.status);
      seen[version] = (seen[version] ?? 0) + 1;
    }
    return seen;
  }

  test('gives every target exactly its share', async () => {
    await put({ v1: 95, v2: 5 });
    expect(await versions(100)).toEqual({ v1: 95, v2: 5 });
    expect(router.arrivals['v1']).toHaveLength(95);
    expect(router.arrivals['v2']).toHaveLength(5);
  });

  test('obeys new weights from the next request on', async () => {
    expect(await versions(3)).toEqual({ v1: 3 });
    await put({ v2: 100 });
    expect(await versions(3)).toEqual({ v2: 3 });
  });

  test('answers 502 for a target that is down, which is unhealthy until it answers', async () => {
    await put({ v3: 100 });
    expect(await versions(1)).toEqual({ 502: 1 });
    const read = async (): Promise<unknown> => (await fetch(route())).json();
    expect(await read()).toMatchObject({ targets: [{ healthy: true }, { healthy: true }, { name: 'v3', healthy: false }] });
  });
});

describe('smooth weighted round robin', () => {
  test('spreads a small share evenly', () => {
    const balancer = smoothRoundRobin({ v1: 95, v2: 5 });
    const turns = Array.from({ length: 100 }, () => balancer.next());
    const places = turns.flatMap((target, index) => (target === 'v2' ? [index] : []));
    expect(places).toHaveLength(5);
    expect(places.slice(1).map((place, index) => place - (places[index] ?? 0))).toEqual([20, 20, 20, 20]);
  });

  test('gives any whole-percent weights exactly in every 100 turns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.nat(250), (a, b, skipped) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const weights = { v1: low, v2: high - low, v3: 100 - high };
        const balancer = smoothRoundRobin(weights);
        for (let turn = 0; turn < skipped; turn += 1) balancer.next();
        const counts: Record<string, number> = { v1: 0, v2: 0, v3: 0 };
        for (let turn = 0; turn < 100; turn += 1) {
          const target = balancer.next();
          counts[target] = (counts[target] ?? 0) + 1;
        }
        expect(counts).toEqual(weights);
      }),
      { numRuns: 50 },
    );
  });

  test('has nobody to serve when all weights are 0', () => {
    expect(() => smoothRoundRobin({ v1: 0 }).next()).toThrow('No target');
  });
});
