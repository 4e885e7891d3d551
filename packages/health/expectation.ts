import { parseJson } from '#core/json';
import type { HttpFailureReason, HttpResponse } from '#core/ports';
import { oneLine } from '#core/printable';
import type { StatusRange } from '#core/status-range';
import type { VersionPlace } from './version-place.ts';

/** What a healthy answer looks like. */
export interface Expectation {
  readonly statuses: readonly StatusRange[];
  readonly version?: { readonly expected: string; readonly place: VersionPlace };
}

/**
 * What is wrong in one word: no answer at all (the reason), `status`, `scheme` (http spoken to https, or the other way round), `certificate-name` (trusted, but for other names), `no-version`, `other-version`, or `unsteady`: good answers,
 * but too few in a row.
 */
export type Fault = HttpFailureReason | 'status' | 'scheme' | 'certificate-name' | 'no-version' | 'other-version' | 'unsteady';

/** Why an answer is not healthy: one clause, and one word. */
export interface Unhealthy {
  readonly problem: string;
  readonly fault: Fault;
}

/** Why the answer is not healthy; undefined when it is. */
export function unhealthyBecause(response: HttpResponse, expectation: Expectation): Unhealthy | undefined {
  const { status } = response;
  if (!expectation.statuses.some(({ from, to }) => status >= from && status <= to)) {
    // nginx, and Go's net/http, say so themselves.
    const scheme =
      status === 400 && /plain HTTP request was sent to HTTPS|HTTP request to an HTTPS server/i.test(response.body.slice(0, 2_000));
    const why = scheme ? ' (the address says http, the server speaks https)' : '';
    const problem = `answered ${String(status)}${why}, expected ${expectation.statuses.map(printRange).join(', ')}`;
    return { problem, fault: scheme ? 'scheme' : 'status' };
  }
  if (expectation.version === undefined) return undefined;
  const { expected, place } = expectation.version;
  const found = versionOf(response, place);
  if (found === undefined) return { problem: `does not tell its version in ${printPlace(place)}`, fault: 'no-version' };
  return found === expected ? undefined : { problem: `runs version ${oneLine(found, 80)}, expected ${expected}`, fault: 'other-version' };
}

/** The version that an answer tells; undefined when it tells none. */
export function versionOf(response: HttpResponse, place: VersionPlace): string | undefined {
  if (place.kind === 'header') return response.headers[place.name.toLowerCase()];
  let value = parseJson(response.body);
  for (const key of place.path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function printRange({ from, to }: StatusRange): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}

function printPlace(place: VersionPlace): string {
  return place.kind === 'header' ? `header ${place.name}` : `JSON field ${place.path.join('.')}`;
}
