import type { EndpointHealth } from '#health/check';
import { bold, bullets, code, heading, page, paragraph, table } from '#core/markdown';

/** What a health check found; its JSON schema is report.schema.json beside the action. */
export interface HealthReport {
  readonly schema: 1;
  readonly action: 'health-check';
  readonly healthy: boolean;
  /** Where it is not: one of docs/errors.md. */
  readonly code?: string;
  readonly expectedVersion?: string;
  readonly endpoints: readonly EndpointHealth[];
}

/** Endpoints that a summary lists; the unhealthy ones come first. */
const LISTED = 200;

/** The job summary of a health check; `remedies` say what to do about what is unhealthy, each once. */
export function renderHealth(
  { healthy, endpoints, expectedVersion, code: failure }: HealthReport,
  remedies: readonly string[] = [],
): string {
  const bad = endpoints.filter((endpoint) => !endpoint.healthy);
  const sorted = [...bad, ...endpoints.filter((endpoint) => endpoint.healthy)];
  const expecting = expectedVersion === undefined ? '' : ` and ${endpoints.length === 1 ? 'runs' : 'run'} ${expectedVersion}`;
  return page([
    heading(3, healthy ? `✅ ${countOf(endpoints)} healthy${expecting}` : `❌ ${String(bad.length)} of ${countOf(endpoints)} unhealthy`),
    table(
      ['', 'endpoint', 'status', 'time', 'tries', 'addresses', 'problem'],
      sorted
        .slice(0, LISTED)
        .map(({ endpoint, healthy: good, status, responseMs, attempts, addresses, problem }) => [
          good ? '✅' : '❌',
          code(endpoint),
          status ?? '–',
          responseMs === undefined ? '–' : `${String(Math.round(responseMs))} ms`,
          attempts,
          addresses === undefined ? '–' : String(addresses.length),
          problem ?? '',
        ]),
    ),
    ...(sorted.length > LISTED ? [paragraph(`${String(sorted.length - LISTED)} more are in the report.`)] : []),
    ...(failure === undefined ? [] : [paragraph(bold('Code:'), ' ', code(failure))]),
    ...(healthy
      ? []
      : [paragraph('Next: open the address yourself; if it is healthy now, run this again.'), bullets(remedies.map((remedy) => [remedy]))]),
  ]);
}

function countOf(endpoints: readonly unknown[]): string {
  return `${String(endpoints.length)} ${endpoints.length === 1 ? 'endpoint' : 'endpoints'}`;
}
