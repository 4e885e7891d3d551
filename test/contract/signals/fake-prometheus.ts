import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseExposition } from '#signals/openmetrics/exposition';
import { compileMatchers, parseSelector } from '#signals/selectors/selector';
import { seriesKey } from '#signals/counting/series';
import { misbehave, type Behaviour } from './instrumented-app.ts';

interface Recorded {
  readonly labels: Readonly<Record<string, string>>;
  /** Oldest first; NaN values are real, `undefined` is a stale marker. */
  readonly samples: { readonly at: number; readonly value: number | undefined }[];
}

/** One series at one moment as a test computes it. */
export interface Computed {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: number | Readonly<Record<string, unknown>>;
}

/**
 * Answers the Prometheus HTTP API for selectors, `or`, `last_over_time(selector[1h])`, `count`, `topk` and `sum by` of one selector, what a label's values have
 * gained, and for the names of its metrics, from scrapes at times that the test chooses.
 */
export interface FakePrometheus {
  readonly url: string;
  behaviour: Behaviour;
  /** Merged into every successful answer. */
  extra: Readonly<Record<string, unknown>>;
  /** Everything but queries is refused, as by servers that keep their metadata to themselves. */
  queriesOnly: boolean;
  /** Sent instead of an answer. */
  canned: { readonly status: number; readonly body: string } | undefined;
  /** Results of its own for a query, one per time; numbers become values, objects native histograms, undefined nothing. */
  computed: ((query: string, at: number) => readonly Computed[]) | undefined;
  readonly requests: {
    readonly method: string;
    readonly path: string;
    readonly query: string;
    readonly headers: Readonly<Record<string, unknown>>;
  }[];
  /** Stores a metrics page as scraped at this time; series of the job that are gone get a stale marker. */
  scrape(job: string, page: string, at: number): void;
  stop(): Promise<void>;
}

const LOOKBACK = 300_000;

export async function startFakePrometheus(): Promise<FakePrometheus> {
  const store = new Map<string, Recorded & { readonly job: string }>();
  const server = createServer((request, response) => {
    if (misbehave(fake.behaviour, response)) return;
    void (async () => {
      let body = '';
      for await (const piece of request) body += String(piece);
      const url = new URL(request.url ?? '/', 'http://fake');
      const form = request.method === 'POST' ? new URLSearchParams(body) : url.searchParams;
      const query = form.get('query') ?? '';
      fake.requests.push({ method: request.method ?? '', path: url.pathname, query, headers: request.headers });
      response.setHeader('content-type', 'application/json');
      if (fake.canned !== undefined) {
        response.statusCode = fake.canned.status;
        response.end(fake.canned.body);
        return;
      }
      if (!/\/query(?:_range)?$/.test(url.pathname)) {
        response.statusCode = fake.queriesOnly ? 403 : 200;
        const names = [...store.values()].map(({ labels }) => labels['__name__']);
        response.end(fake.queriesOnly ? 'no' : JSON.stringify({ status: 'success', data: [...new Set(names)] }));
        return;
      }
      const range = url.pathname.endsWith('/query_range');
      const times: number[] = [];
      if (range) {
        const [from, to, step] = ['start', 'end', 'step'].map((name) => Math.round(Number(form.get(name)) * 1_000)) as [
          number,
          number,
          number,
        ];
        for (let at = from; at <= to; at += step) times.push(at);
      } else times.push(Math.round(Number(form.get('time')) * 1_000));
      if (fake.computed !== undefined) {
        const result = computedResult(fake.computed, query, times, range);
        response.end(JSON.stringify({ status: 'success', data: { resultType: range ? 'matrix' : 'vector', result }, ...fake.extra }));
        return;
      }
      const found = new Map<string, { metric: Readonly<Record<string, string>>; values: [number, string][] }>();
      if (!isUnderstood(query)) {
        response.statusCode = 400;
        response.end(JSON.stringify({ status: 'error', errorType: 'bad_data', error: 'this stand-in does not understand the query' }));
        return;
      }
      for (const at of times) {
        for (const { key, labels, value } of aggregated(store, query, at)) {
          const series = found.get(key) ?? { metric: labels, values: [] };
          series.values.push([at / 1_000, Number.isNaN(value) ? 'NaN' : String(value)]);
          found.set(key, series);
        }
      }
      const result = [...found.values()].map(({ metric, values }) => (range ? { metric, values } : { metric, value: values[0] }));
      response.end(JSON.stringify({ status: 'success', data: { resultType: range ? 'matrix' : 'vector', result }, ...fake.extra }));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const fake: FakePrometheus = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behaviour: 'normal',
    extra: {},
    queriesOnly: false,
    canned: undefined,
    computed: undefined,
    requests: [],
    scrape: (job, page, at) => {
      const parsed = parseExposition(page, { format: 'text' });
      if (!parsed.ok) throw new Error(parsed.problem);
      const seen = new Set<string>();
      for (const { name, labels, value } of parsed.samples) {
        const key = `${job} ${seriesKey(name, labels)}`;
        seen.add(key);
        const recorded = store.get(key) ?? { job, labels: { __name__: name, ...Object.fromEntries(labels), instance: job }, samples: [] };
        recorded.samples.push({ at, value });
        store.set(key, recorded);
      }
      for (const [key, { job: owner, samples }] of store) if (owner === job && !seen.has(key)) samples.push({ at, value: undefined });
    },
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return fake;
}

/** As Prometheus writes numbers and native histograms. */
function computedResult(
  compute: (query: string, at: number) => readonly Computed[],
  query: string,
  times: readonly number[],
  range: boolean,
): readonly unknown[] {
  const series = new Map<string, { metric: Computed['metric']; values: unknown[]; histograms: unknown[] }>();
  for (const at of times) {
    for (const { metric, value } of compute(query, at)) {
      const key = JSON.stringify(metric);
      const one = series.get(key) ?? { metric, values: [], histograms: [] };
      if (typeof value === 'number') one.values.push([at / 1_000, String(value)]);
      else one.histograms.push([at / 1_000, value]);
      series.set(key, one);
    }
  }
  return [...series.values()].map(({ metric, values, histograms }) =>
    range
      ? { metric, ...(values.length > 0 ? { values } : {}), ...(histograms.length > 0 ? { histograms } : {}) }
      : { metric, ...(values.length > 0 ? { value: values[0] } : { histogram: histograms[0] }) },
  );
}

interface Evaluated {
  readonly key: string;
  readonly labels: Recorded['labels'];
  readonly value: number;
}

/** Anything else gets the answer of a server that refuses a query: silence would be waited for. */
function isUnderstood(query: string): boolean {
  try {
    aggregated(new Map(), query, 0);
    return true;
  } catch {
    return false;
  }
}

/** `sum by (label) ((x unless x offset 300s) or increase(x[300s]))`: what each value of a label has gained, of a new series all. */
const GAINED = /^sum by \((\w+)\) \(\((.+) unless \2 offset (\d+)s\) or increase\(\2\[\3s\]\)\)$/s;

function gainedBy(
  store: ReadonlyMap<string, Recorded>,
  [, label = '', selector = '', seconds]: RegExpExecArray,
  at: number,
): readonly Evaluated[] {
  const before = new Map([...evaluate(store, selector, at - Number(seconds) * 1000)].map(({ key, value }) => [key, value]));
  const sums = new Map<string, number>();
  for (const { key, labels, value } of evaluate(store, selector, at)) {
    const of = labels[label] ?? '';
    sums.set(of, (sums.get(of) ?? 0) + value - (before.get(key) ?? 0));
  }
  return [...sums].map(([of, value]) => ({ key: of, labels: of === '' ? {} : { [label]: of }, value }));
}

/** `count(x)`, `count by (a, b) (x)`, the same with `sum`, and `topk(n, x)`. */
function aggregated(store: ReadonlyMap<string, Recorded>, query: string, at: number): readonly Evaluated[] {
  const gained = GAINED.exec(query);
  if (gained !== null) return gainedBy(store, gained, at);
  const form = /^(?:(count|sum)\s*(?:by\s*\(([^)]*)\)\s*)?\(|topk\((\d+),)([^()]*)\)$/.exec(query);
  if (form === null) return [...evaluate(store, query, at)];
  const [, operation, by = '', most, selector = ''] = form;
  const all = [...evaluate(store, selector.trim(), at)];
  if (most !== undefined) return all.slice(0, Number(most));
  const groups = new Map<string, Evaluated>();
  for (const { labels, value } of all) {
    const names = by.split(',').map((label) => label.trim());
    const kept = Object.fromEntries(names.flatMap((label) => (labels[label] === undefined ? [] : [[label, labels[label]]])));
    const key = JSON.stringify(kept);
    const added = operation === 'count' ? 1 : value;
    groups.set(key, { key, labels: kept, value: (groups.get(key)?.value ?? 0) + added });
  }
  return [...groups.values()];
}

function* evaluate(store: ReadonlyMap<string, Recorded>, query: string, at: number): Generator<Evaluated> {
  const past = query.startsWith('last_over_time(');
  const selectors = query.split(' or ').map((text) => parseSelector(text.replace(/^last_over_time\((.*)\[1h\]\)$/s, '$1')));
  for (const [key, { labels, samples }] of store) {
    const asMap = new Map(Object.entries(labels));
    if (!selectors.some(({ name, matchers }) => (name === undefined || name === labels['__name__']) && compileMatchers(matchers)(asMap)))
      continue;
    const last = samples.findLast((sample) => sample.at <= at && (!past || sample.value !== undefined));
    if (last?.value === undefined || last.at <= at - (past ? 3_600_000 : LOOKBACK)) continue;
    yield { key, labels, value: last.value };
  }
}
