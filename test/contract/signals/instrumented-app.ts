import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Behaviour = 'normal' | 'html' | 'binary' | 'endless' | 'silent' | 'half' | 'error' | 'redirect';

/** A small service on loopback with a /metrics page that tells the truth about its requests; everything else it answers itself. */
export interface InstrumentedApp {
  readonly url: string;
  readonly metricsUrl: string;
  readonly port: number;
  /** Requests that it has counted since it began, restarts included. */
  readonly truth: { total: number; bad: number };
  behaviour: Behaviour;
  format: 'text' | 'openmetrics';
  /** Which of its numbers are NaN. */
  broken: 'nothing' | 'good' | 'bad' | 'buckets';
  /** Added to the end of the metrics page. */
  extra: string;
  /** Labels of every series, e.g. `version="v2"`. */
  labels: string;
  /** Seconds since the epoch. */
  startedAt: number;
  /** Counts requests as if they had been served. */
  serve(requests: { good?: number; bad?: number; seconds?: number }): void;
  /** The next requests over HTTP are answered 500. */
  failNext(count: number): void;
  /** Counters begin anew, as in a new process. */
  restart(): void;
  stop(): Promise<void>;
}

const BOUNDS = [0.1, 0.5, 1];

export async function startApp({ labels = '', port = 0 } = {}): Promise<InstrumentedApp> {
  let good = 0;
  let bad = 0;
  let sum = 0;
  let toFail = 0;
  const buckets = new Map<number, number>([...BOUNDS, Infinity].map((le) => [le, 0]));
  const count = (isBad: boolean, seconds: number): void => {
    if (isBad) bad += 1;
    else good += 1;
    app.truth.total += 1;
    if (isBad) app.truth.bad += 1;
    sum += seconds;
    for (const le of buckets.keys()) if (seconds <= le) buckets.set(le, (buckets.get(le) ?? 0) + 1);
  };
  const page = (): string => {
    const shown = (part: InstrumentedApp['broken'], value: number): string => (app.broken === part ? 'NaN' : String(value));
    const own = app.labels;
    const and = own === '' ? '' : `${own},`;
    const type = (name: string): string => (app.format === 'openmetrics' ? name.replace(/_total$/, '') : name);
    return [
      `# HELP ${type('http_requests_total')} Requests served.`,
      `# TYPE ${type('http_requests_total')} counter`,
      `http_requests_total{${and}code="200"} ${shown('good', good)}`,
      ...(bad > 0 ? [`http_requests_total{${and}code="500"} ${shown('bad', bad)}`] : []),
      '# TYPE http_request_duration_seconds histogram',
      ...[...buckets].map(
        ([le, n]) => `http_request_duration_seconds_bucket{${and}le="${le === Infinity ? '+Inf' : String(le)}"} ${shown('buckets', n)}`,
      ),
      `http_request_duration_seconds_sum{${own}} ${sum}`,
      `http_request_duration_seconds_count{${own}} ${buckets.get(Infinity) ?? 0}`,
      '# TYPE process_start_time_seconds gauge',
      `process_start_time_seconds ${app.startedAt}`,
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes{${own}} 5e+07`,
      ...(app.extra === '' ? [] : [app.extra]),
      ...(app.format === 'openmetrics' && app.behaviour !== 'half' ? ['# EOF'] : []),
      '',
    ].join('\n');
  };
  const server = createServer((request, response) => {
    if (misbehave(app.behaviour, response)) return;
    if (request.url?.split('?')[0] === '/metrics') {
      const openmetrics = app.format === 'openmetrics';
      response.setHeader(
        'content-type',
        openmetrics ? 'application/openmetrics-text; version=1.0.0; charset=utf-8' : 'text/plain; version=0.0.4',
      );
      response.end(page());
      return;
    }
    const fails = toFail > 0;
    if (fails) toFail -= 1;
    count(fails, 0.01);
    response.statusCode = fails ? 500 : 200;
    response.end('hello');
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const bound = (server.address() as AddressInfo).port;
  const url = `http://127.0.0.1:${bound}`;
  const app: InstrumentedApp = {
    url,
    metricsUrl: `${url}/metrics`,
    port: bound,
    truth: { total: 0, bad: 0 },
    behaviour: 'normal',
    format: 'text',
    broken: 'nothing',
    extra: '',
    labels,
    startedAt: 1_700_000_000,
    serve: ({ good: goodOnes = 0, bad: badOnes = 0, seconds = 0.2 }) => {
      for (let index = 0; index < goodOnes + badOnes; index += 1) count(index >= goodOnes, seconds);
    },
    failNext: (howMany) => {
      toFail += howMany;
    },
    restart: () => {
      good = bad = sum = 0;
      app.startedAt += 1_000;
      for (const le of buckets.keys()) buckets.set(le, 0);
    },
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return app;
}

/** True when the answer was, or never will be, given. */
export function misbehave(behaviour: Behaviour, response: ServerResponse): boolean {
  switch (behaviour) {
    case 'normal':
    case 'half':
      return false;
    case 'silent':
      return true;
    case 'html':
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><html><body>Please sign in</body></html>');
      return true;
    case 'binary':
      response.end(Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 256)));
      return true;
    case 'error':
      response.statusCode = 503;
      response.end('overloaded');
      return true;
    case 'redirect':
      response.statusCode = 302;
      response.setHeader('location', 'http://127.0.0.1:9/login');
      response.end();
      return true;
    case 'endless':
      stream(response);
      return true;
  }
}

function stream(response: ServerResponse): void {
  const piece = `${'endless{a="b"} 1 '.repeat(8_192)}\n`;
  const push = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', push);
  push();
}
