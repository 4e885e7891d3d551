/** Upper bounds of the latency buckets in seconds, without +Inf; dense where the demo's services answer. */
const upperBounds = [0.005, 0.01, 0.015, 0.02, 0.025, 0.03, 0.035, 0.04, 0.05, 0.06, 0.08, 0.1, 0.15, 0.25, 0.5, 1];

interface ProcessGauges {
  /** User and system time of the process so far. */
  readonly cpuSeconds: number;
  readonly residentBytes: number;
  readonly startedAtSeconds: number;
}

export interface RequestMetrics {
  /** Counts one finished request; `seconds` from its arrival to its answer. */
  record(method: string, status: number, seconds: number): void;
  /** Prometheus text format 0.0.4: https://prometheus.io/docs/instrumenting/exposition_formats/ */
  render(gauges: ProcessGauges): string;
}

/** Request counters and a latency histogram of one version, as a Prometheus client library would keep them. */
export function requestMetrics(version: string): RequestMetrics {
  const requests = new Map<string, number>();
  const counts = upperBounds.map(() => 0);
  let total = 0;
  let sum = 0;
  return {
    record(method, status, seconds) {
      const labels = `method="${escapeLabel(method)}",code="${status}",version="${escapeLabel(version)}"`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      upperBounds.forEach((bound, index) => {
        if (seconds <= bound) counts[index] = (counts[index] ?? 0) + 1;
      });
      total += 1;
      sum += seconds;
    },
    render(gauges) {
      const label = `version="${escapeLabel(version)}"`;
      return [
        '# HELP http_requests_total Requests answered.',
        '# TYPE http_requests_total counter',
        ...[...requests].map(([labels, count]) => `http_requests_total{${labels}} ${count}`),
        '# HELP http_request_duration_seconds Time from the arrival of a request to its answer.',
        '# TYPE http_request_duration_seconds histogram',
        ...upperBounds.map((bound, index) => `http_request_duration_seconds_bucket{${label},le="${bound}"} ${counts[index] ?? 0}`),
        `http_request_duration_seconds_bucket{${label},le="+Inf"} ${total}`,
        `http_request_duration_seconds_sum{${label}} ${sum}`,
        `http_request_duration_seconds_count{${label}} ${total}`,
        '# HELP process_cpu_seconds_total User and system time of the process.',
        '# TYPE process_cpu_seconds_total counter',
        `process_cpu_seconds_total ${gauges.cpuSeconds}`,
        '# HELP process_resident_memory_bytes Memory that the process occupies.',
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${gauges.residentBytes}`,
        '# HELP process_start_time_seconds When the process started, in seconds since the epoch.',
        '# TYPE process_start_time_seconds gauge',
        `process_start_time_seconds ${gauges.startedAtSeconds}`,
        '',
      ].join('\n');
    },
  };
}

function escapeLabel(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
