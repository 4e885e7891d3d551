import { expect, test } from '@jest/globals';
import { startLoad } from '#demo/load';
import { startService } from '#demo/service';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('load comes at about the pace asked for and knows which version answered', async () => {
  const service = await startService({ version: 'v2', behaviour: { errorRate: 0, latencyMs: [1, 3] }, seed: 1 });
  const load = startLoad({ url: service.url, requestsPerSecond: 200, maxRequests: 1_000, maxMs: 5_000 });
  await pause(1_000);
  await load.stop();
  await service.close();
  expect(load.answers.length).toBeGreaterThan(120);
  expect(load.answers.length).toBeLessThan(230);
  expect(load.answers.every(({ version, status }) => version === 'v2' && status === 200)).toBe(true);
  expect(load.answers.every(({ sentAt, answeredAt }) => answeredAt >= sentAt)).toBe(true);
});

test('load ends by itself at its bound of requests', async () => {
  const service = await startService({ version: 'v1', behaviour: { errorRate: 0, latencyMs: [0, 1] }, seed: 1 });
  const load = startLoad({ url: service.url, requestsPerSecond: 500, maxRequests: 20, maxMs: 5_000 });
  await pause(400);
  expect(load.answers).toHaveLength(20);
  await load.stop();
  await service.close();
});

test('load ends by itself at its bound of time', async () => {
  const service = await startService({ version: 'v1', behaviour: { errorRate: 0, latencyMs: [0, 1] }, seed: 1 });
  const load = startLoad({ url: service.url, requestsPerSecond: 100, maxRequests: 1_000, maxMs: 100 });
  await pause(300);
  const count = load.answers.length;
  await pause(200);
  expect(load.answers).toHaveLength(count);
  await load.stop();
  await service.close();
});

test('load never has more requests under way than allowed and says what it left out', async () => {
  const service = await startService({ version: 'v1', behaviour: { errorRate: 0, latencyMs: [300, 300] }, seed: 1 });
  const load = startLoad({ url: service.url, requestsPerSecond: 500, maxRequests: 1_000, maxMs: 5_000, maxInFlight: 4 });
  await pause(200);
  expect(service.arrivals.length).toBeLessThanOrEqual(4);
  await load.stop();
  await service.close();
  expect(load.skipped()).toBeGreaterThan(0);
});

test('requests without an answer are kept as such', async () => {
  const load = startLoad({ url: 'http://127.0.0.1:1', requestsPerSecond: 100, maxRequests: 5, maxMs: 1_000 });
  await pause(250);
  await load.stop();
  await load.stop();
  expect(load.answers).toHaveLength(5);
  expect(load.answers[0]).toMatchObject({ version: '', status: 0 });
});
