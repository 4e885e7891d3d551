import type { ServerResponse } from 'node:http';
import { faultsOf, type Faults } from './faults.ts';
import { listenOnLoopback } from './loopback.ts';
import { requestMetrics, type RequestMetrics } from './metrics.ts';
import { seededRandom } from './random.ts';

/** How a version behaves under traffic. */
export interface Behaviour extends Faults {
  /** Bounds in milliseconds between which the time to answer is spread evenly. */
  readonly latencyMs: readonly [least: number, most: number];
}

export interface ServiceOptions {
  readonly version: string;
  readonly behaviour: Behaviour;
  readonly seed: number;
}

export interface Service {
  readonly version: string;
  /** Base address, without a slash at the end. */
  readonly url: string;
  readonly healthUrl: string;
  readonly metricsUrl: string;
  readonly port: number;
  /** Arrival of every request to `/`, in milliseconds since the epoch, ascending. */
  readonly arrivals: readonly number[];
  /** Behaves like this from the next request on, and the same each time. */
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** Starts one version of the demo's service on loopback. Rejects when it cannot listen. */
export async function startService({ version, behaviour: initial, seed }: ServiceOptions): Promise<Service> {
  let behaviour = initial;
  // Two sequences, so that the errors are the same whatever the latencies are.
  let errs = faultsOf(initial, seededRandom(seed));
  const random = seededRandom(seed + 1_000);
  const metrics = requestMetrics(version);
  const arrivals: number[] = [];
  const pending = new Set<NodeJS.Timeout>();

  const answerLater = (method: string, response: ServerResponse): void => {
    arrivals.push(Date.now());
    const arrived = performance.now();
    const [least, most] = behaviour.latencyMs;
    const status = errs() ? 500 : 200;
    const timer = setTimeout(
      () => {
        pending.delete(timer);
        metrics.record(method, status, (performance.now() - arrived) / 1000);
        answerJson(response, status, version, status === 200 ? { version, message: 'hello' } : { version, error: 'internal error' });
      },
      least + random() * (most - least),
    );
    pending.add(timer);
  };

  const server = await listenOnLoopback((request, response) => {
    request.resume();
    const method = request.method ?? 'GET';
    const path = (request.url ?? '/').split('?', 1)[0];
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      answerJson(response, 405, version, { version, error: 'only GET and HEAD' });
    } else if (path === '/') answerLater(method, response);
    else if (path === '/health/ready') answerJson(response, 200, version, { status: 'ready', version });
    else if (path === '/metrics') answerMetrics(response, metrics);
    else answerJson(response, 404, version, { version, error: 'no such page' });
  });

  return {
    version,
    url: server.url,
    healthUrl: `${server.url}/health/ready`,
    metricsUrl: `${server.url}/metrics`,
    port: server.port,
    arrivals,
    behave(next) {
      behaviour = next;
      errs = faultsOf(next, seededRandom(seed));
    },
    async close() {
      for (const timer of pending) clearTimeout(timer);
      pending.clear();
      await server.close();
    },
  };
}

function answerJson(response: ServerResponse, status: number, version: string, body: Readonly<Record<string, string>>): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'X-Version': version });
  response.end(`${JSON.stringify(body)}\n`);
}

function answerMetrics(response: ServerResponse, metrics: RequestMetrics): void {
  const cpu = process.cpuUsage();
  response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  response.end(
    metrics.render({
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
      residentBytes: process.memoryUsage.rss(),
      startedAtSeconds: Math.round(Date.now() / 1000 - process.uptime()),
    }),
  );
}
