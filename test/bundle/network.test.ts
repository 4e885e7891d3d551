import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { steady } from './shown.ts';
import { deliveries } from './delivery.ts';

const deliver = deliveries({ spawned: true });

const versions = { service: 'api', candidate: 'v2', stable: 'v1' };

interface Proxy {
  readonly url: string;
  /** Request lines as they came. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

/** An HTTP proxy on loopback that forwards plain requests, whatever host they name, to the given port. */
async function startProxy(port: string): Promise<Proxy> {
  const lines: string[] = [];
  const server = createServer((request, response) => {
    lines.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const { pathname, search } = new URL(request.url ?? '', 'http://proxy');
    const onward = send(
      { host: '127.0.0.1', port, method: request.method, path: pathname + search, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    lines,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

describe('the bundles', () => {
  test('talk to GitHub Enterprise Server where the runner says it is, and link to it', async () => {
    const delivery = await deliver();
    expect(delivery.github.url).toMatch(/\/api\/v3$/);
    const serverUrl = 'https://github.acme.example';
    const job = await delivery.job({ serverUrl, job: 'canary-5' });
    expect(await job.uses('canary-step', versions)).toMatchObject({ exitCode: 0 });
    expect(delivery.github.calls.every(({ path }) => path.startsWith('/api/v3/repos/acme/shop/'))).toBe(true);
    const status = delivery.github.deployments[0]?.statuses[0];
    expect(steady(status?.log_url ?? '')).toBe(`${serverUrl}/acme/shop/actions/runs/1000001/attempts/1#canary-5/canary-step`);
    const soak = await job.uses('soak-monitor', { ...versions, duration: '300ms', interval: '100ms' });
    expect(soak.summary).toContain(`${serverUrl}/acme/shop/actions/runs/1000001`);
  });

  test('go through the proxy of the environment, but for what NO_PROXY names', async () => {
    const delivery = await deliver();
    const proxy = await startProxy(new URL(delivery.github.url).port);
    try {
      const result = await delivery.step('canary-step', versions, {
        // A name that only the proxy can reach.
        apiUrl: 'http://github.acme.example/api/v3',
        env: { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1,localhost' },
      });
      expect(result).toMatchObject({ exitCode: 0, outputs: { weight: '5' } });
      expect(proxy.lines).toHaveLength(delivery.github.calls.length);
      expect(proxy.lines[0]).toMatch(/^GET http:\/\/github\.acme\.example\/api\/v3\/repos\/acme\/shop\/deployments\?/);
      expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
    } finally {
      await proxy.close();
    }
  });

  test('say that the proxy is the problem when it is', async () => {
    const delivery = await deliver();
    const proxy = await startProxy('9');
    await proxy.close();
    const job = await delivery.job({ env: { HTTP_PROXY: proxy.url } });
    const result = await job.uses('health-check', { endpoints: 'http://service.acme.example/ready', attempts: '1' });
    expect(result).toMatchObject({ exitCode: 1 });
    expect(result.annotations[0]?.message).toMatch(/proxy/i);
  });
});
