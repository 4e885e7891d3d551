import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A metrics page with one native histogram, in the protobuf format that Prometheus asks for when native histograms are enabled. */
export interface NativeHistogramApp {
  readonly port: number;
  /** Buckets per factor of two are 2^schema. Another schema merges what was counted. */
  schema: number;
  serve(values: readonly number[]): void;
  restart(): void;
  stop(): Promise<void>;
}

const CONTENT_TYPE = 'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited';

export async function startNativeHistogramApp(name: string): Promise<NativeHistogramApp> {
  let served: number[] = [];
  const server = createServer((_, response) => {
    response.setHeader('content-type', CONTENT_TYPE);
    const family = metricFamily(name, served, app.schema);
    response.end(Buffer.concat([varint(family.length), family]));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const app: NativeHistogramApp = {
    port: (server.address() as AddressInfo).port,
    schema: 3,
    serve: (values) => {
      served.push(...values);
    },
    restart: () => {
      served = [];
    },
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return app;
}

/** Source of the field numbers: io.prometheus.client metrics.proto. */
function metricFamily(name: string, values: readonly number[], schema: number): Buffer {
  const counts = new Map<number, number>();
  for (const value of values) {
    const index = Math.ceil(Math.log2(value) * 2 ** schema);
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const spans: { offset: number; length: number }[] = [];
  const deltas: Buffer[] = [];
  let [next, before] = [0, 0];
  for (const [index, count] of [...counts].sort(([a], [b]) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && index === next) last.length += 1;
    else spans.push({ offset: index - next, length: 1 });
    deltas.push(zigzag(count - before));
    [next, before] = [index + 1, count];
  }
  // A span of nothing tells that an empty histogram is a native one.
  if (spans.length === 0) spans.push({ offset: 0, length: 0 });
  const histogram = Buffer.concat([
    integer(1, values.length),
    double(
      2,
      values.reduce((sum, value) => sum + value, 0),
    ),
    signed(5, schema),
    double(6, 2 ** -128),
    integer(7, 0),
    ...spans.map(({ offset, length }) => bytes(12, Buffer.concat([signed(1, offset), integer(2, length)]))),
    bytes(13, Buffer.concat(deltas)),
  ]);
  const HISTOGRAM = 4;
  return Buffer.concat([bytes(1, Buffer.from(name)), integer(3, HISTOGRAM), bytes(4, bytes(7, histogram))]);
}

function varint(value: number): Buffer {
  const octets: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) octets.push((rest % 128) | 128);
  return Buffer.from([...octets, rest]);
}

function zigzag(value: number): Buffer {
  return varint(value >= 0 ? 2 * value : -2 * value - 1);
}

function tag(field: number, wire: 0 | 1 | 2): Buffer {
  return varint(field * 8 + wire);
}

function integer(field: number, value: number): Buffer {
  return Buffer.concat([tag(field, 0), varint(value)]);
}

function signed(field: number, value: number): Buffer {
  return Buffer.concat([tag(field, 0), zigzag(value)]);
}

function double(field: number, value: number): Buffer {
  const octets = Buffer.alloc(8);
  octets.writeDoubleLE(value);
  return Buffer.concat([tag(field, 1), octets]);
}

function bytes(field: number, content: Buffer): Buffer {
  return Buffer.concat([tag(field, 2), varint(content.length), content]);
}
