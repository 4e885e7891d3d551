import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A version's metrics page on loopback whose counters go on by the same amount with every look, so that a soak does not depend on real traffic. */
export interface MetricsPage {
  readonly url: string;
  /** Requests that each look adds. Zero is a version without traffic. */
  requestsPerLook: number;
  /** Bad ones among them, from 0 to 1. */
  badShare: number;
  /** Answered instead of the page. */
  instead: { readonly status: number; readonly body: string } | undefined;
  /** Headers of every look so far. */
  readonly looks: readonly Readonly<Record<string, string | readonly string[] | undefined>>[];
  close(): Promise<void>;
}

export async function startMetricsPage(requestsPerLook: number): Promise<MetricsPage> {
  let good = 0;
  let bad = 0;
  const looks: MetricsPage['looks'][number][] = [];
  const server = createServer((request, response) => {
    looks.push(request.headers);
    request.resume();
    if (page.instead !== undefined) {
      response.statusCode = page.instead.status;
      response.end(page.instead.body);
      return;
    }
    const failed = Math.round(page.requestsPerLook * page.badShare);
    good += page.requestsPerLook - failed;
    bad += failed;
    response.setHeader('content-type', 'text/plain; version=0.0.4');
    response.end(render(good, bad));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page: MetricsPage = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/metrics`,
    requestsPerLook,
    badShare: 0,
    instead: undefined,
    looks,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return page;
}

/** Upper bounds of the buckets in milliseconds: dense, so that a judge can tell 10 % from 20 %. */
const bounds = Array.from({ length: 40 }, (_, index) => index + 1);

/** Every request takes between 10 and 30 ms, evenly spread. */
function render(good: number, bad: number): string {
  const total = good + bad;
  const within = (milliseconds: number): number => Math.round(total * Math.min(1, Math.max(0, (milliseconds - 10) / 20)));
  return [
    '# TYPE http_requests_total counter',
    `http_requests_total{code="200"} ${String(good)}`,
    `http_requests_total{code="500"} ${String(bad)}`,
    '# TYPE http_request_duration_seconds histogram',
    ...bounds.map((bound) => `http_request_duration_seconds_bucket{le="${String(bound / 1000)}"} ${String(within(bound))}`),
    `http_request_duration_seconds_bucket{le="+Inf"} ${String(total)}`,
    `http_request_duration_seconds_count ${String(total)}`,
    '# TYPE cpu_ratio gauge',
    'cpu_ratio 0.4',
    '# TYPE memory_ratio gauge',
    'memory_ratio 0.5',
    '',
  ].join('\n');
}
