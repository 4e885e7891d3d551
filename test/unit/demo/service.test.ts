import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { requestMetrics } from '#demo/metrics';
import { seededRandom } from '#demo/random';
import { startService, type Service } from '#demo/service';

describe('a version of the demo service', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({ version: 'v9', behaviour: { errorRate: 0, latencyMs: [0, 1] }, seed: 1 });
  });
  afterAll(() => service.close());

  test('answers with its version in the body and in X-Version', async () => {
    const response = await fetch(service.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-version')).toBe('v9');
    expect(await response.json()).toMatchObject({ version: 'v9' });
  });

  test('tells its version where readiness is asked for', async () => {
    const response = await fetch(service.healthUrl);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', version: 'v9' });
  });

  test('counts requests to / alone, as arrivals and in its metrics', async () => {
    const before = service.arrivals.length;
    await Promise.all([fetch(service.url), fetch(service.url), fetch(service.healthUrl)]);
    expect(service.arrivals.length).toBe(before + 2);
    const text = await (await fetch(service.metricsUrl)).text();
    expect(text).toContain(`http_requests_total{method="GET",code="200",version="v9"} ${before + 2}\n`);
    expect(text).toContain(`http_request_duration_seconds_count{version="v9"} ${before + 2}\n`);
    expect(text).toMatch(/^process_cpu_seconds_total \d/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  test('knows no other page and no other method', async () => {
    expect((await fetch(`${service.url}/nothing`)).status).toBe(404);
    expect((await fetch(service.url, { method: 'POST' })).status).toBe(405);
  });
});

test('a version that errs answers 500 about as often as it should, and counts it', async () => {
  const service = await startService({ version: 'v3', behaviour: { errorRate: 0.4, latencyMs: [0, 0] }, seed: 3 });
  try {
    const statuses: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const responses = await Promise.all(Array.from({ length: 20 }, () => fetch(service.url)));
      statuses.push(...responses.map((response) => response.status));
    }
    const errors = statuses.filter((status) => status === 500).length;
    expect(errors).toBeGreaterThan(50);
    expect(errors).toBeLessThan(110);
    expect(await (await fetch(service.metricsUrl)).text()).toContain(
      `http_requests_total{method="GET",code="500",version="v3"} ${errors}\n`,
    );
  } finally {
    await service.close();
  }
});

test('a version can be told to behave otherwise, and does so from the same beginning each time', async () => {
  const service = await startService({ version: 'v2', behaviour: { errorRate: 0, latencyMs: [0, 0] }, seed: 2 });
  const statuses = async (): Promise<number[]> => {
    const seen: number[] = [];
    for (let request = 0; request < 60; request += 1) seen.push((await fetch(service.url)).status);
    return seen;
  };
  try {
    expect(new Set(await statuses())).toEqual(new Set([200]));
    const bursty = { errorRate: 0.2, errorsInARow: 2, latencyMs: [0, 0] } as const;
    service.behave(bursty);
    const first = await statuses();
    expect(first).toContain(500);
    service.behave(bursty);
    expect(await statuses()).toEqual(first);
  } finally {
    await service.close();
  }
});

test('closing a service twice, with an answer still to come, ends it', async () => {
  const service = await startService({ version: 'v1', behaviour: { errorRate: 0, latencyMs: [5_000, 5_000] }, seed: 1 });
  const cut = expect(fetch(service.url)).rejects.toThrow();
  while (service.arrivals.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await service.close();
  await service.close();
  await cut;
});

test('the same seed gives the same numbers, spread over 0 to 1', () => {
  const [one, two] = [seededRandom(7), seededRandom(7)];
  const numbers = Array.from({ length: 1_000 }, () => one());
  expect(numbers).toEqual(Array.from({ length: 1_000 }, () => two()));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 1_000).toBeCloseTo(0.5, 1);
});

test('latency buckets are cumulative and end with the count of all', () => {
  const metrics = requestMetrics('v1');
  for (const seconds of [0.003, 0.012, 0.012, 7]) metrics.record('GET', 200, seconds);
  const lines = metrics.render({ cpuSeconds: 0, residentBytes: 1, startedAtSeconds: 1 }).split('\n');
  const bucket = (le: string): string | undefined => lines.find((line) => line.includes(`le="${le}"`))?.split(' ')[1];
  expect([bucket('0.005'), bucket('0.01'), bucket('0.015'), bucket('1'), bucket('+Inf')]).toEqual(['1', '1', '3', '3', '4']);
});
