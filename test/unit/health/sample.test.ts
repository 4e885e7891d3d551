import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { HttpClient, HttpRequest } from '#core/ports';
import { sampleEndpoints, timesToMeet, type Sampling } from '#health/sample';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts } from '#testkit/ports';

const expectation = { statuses: [{ from: 200, to: 299 }] };
const sampling: Sampling = { times: 10, overMs: 900, timeoutMs: 1000, deadlineMs: 60_000, stopAtFirst: true };

/** Answers with `status(question, endpoint)`, questions counted from 0 over all endpoints. */
function asked(status: (question: number, url: string) => number, addresses: readonly string[] = []) {
  const clock = fakeClock(0);
  const requests: (HttpRequest & { readonly at: number })[] = [];
  const http: HttpClient = {
    request: (request) => {
      requests.push({ ...request, at: clock.now() });
      const headers = {};
      return Promise.resolve({
        status: status(requests.length - 1, request.url),
        headers,
        body: '',
        truncated: false,
        durationMs: 1,
        url: request.url,
      });
    },
    addressesOf: () => Promise.resolve(addresses),
  };
  const ports = testPorts({ clock, http });
  /** The samples, once two seconds have passed. */
  const sample = async (endpoints: readonly string[], how: Sampling) => {
    const samples = sampleEndpoints(endpoints, expectation, how, ports);
    await clock.advance(2000);
    return await samples;
  };
  return { sample, requests };
}

describe('how often is enough', () => {
  test.each([
    [100, 1],
    [99.9, 1],
    [90, 3],
    [50, 10],
    [25, 25],
    [5, 135],
    [1, 688],
    [0.1, 1000],
    [0, 1000],
  ])('%d %% of the traffic are met within %d answers', (share, times) => {
    expect(timesToMeet(share)).toBe(times);
  });

  test('the chance to miss a target is at most one in a thousand, and one answer fewer would be too few', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.7, max: 99, noNaN: true }), (share) => {
        const missed = (times: number): number => (1 - share / 100) ** times;
        const times = timesToMeet(share);
        expect(missed(times)).toBeLessThanOrEqual(0.001 * (1 + 1e-6));
        expect(missed(times - 1)).toBeGreaterThan(0.001 * (1 - 1e-6));
      }),
    );
  });
});

describe('a sample', () => {
  test('asks so many times, each over a connection of its own, spread over the time', async () => {
    const { sample, requests } = asked(() => 200);
    expect(await sample(['http://a/'], sampling)).toEqual([{ endpoint: 'http://a/', asked: 10 }]);
    expect(requests.every(({ freshConnection }) => freshConnection === true)).toBe(true);
    expect(requests.map(({ at }) => at)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
  });

  test('ends with the first bad answer, for all', async () => {
    const { sample, requests } = asked((question, url) => (url === 'http://b/' && question >= 4 ? 503 : 200));
    const samples = await sample(['http://a/', 'http://b/'], sampling);
    expect(samples.map(({ problem }) => problem)).toEqual([undefined, 'answered 503, expected 200-299']);
    expect(requests.length).toBeLessThan(20);
  });

  test('goes on with the others where each is judged by itself', async () => {
    const { sample } = asked((_, url) => (url === 'http://b/' ? 503 : 200));
    const samples = await sample(['http://a/', 'http://b/'], { ...sampling, stopAtFirst: false });
    expect(samples).toEqual([
      { endpoint: 'http://a/', asked: 10 },
      { endpoint: 'http://b/', asked: 1, problem: 'answered 503, expected 200-299' },
    ]);
  });

  test('asks every address of a name so many times', async () => {
    const { sample, requests } = asked(() => 200, ['10.0.0.1', '10.0.0.2']);
    await sample(['http://a/'], { ...sampling, everyAddress: true });
    expect(requests.filter(({ address }) => address === '10.0.0.2')).toHaveLength(10);
    expect(requests).toHaveLength(20);
  });

  test('ends at the deadline', async () => {
    const { sample, requests } = asked(() => 200);
    await sample(['http://a/'], { ...sampling, deadlineMs: 450 });
    expect(requests).toHaveLength(5);
  });
});
