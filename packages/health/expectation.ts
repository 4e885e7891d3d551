import { parseJsonVerbatim } from '#core/json';
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
 * What is wrong in one word: no answer at all (the reason), `status`, `scheme` (http spoken to https, or the other way round), `certificate-name` (trusted, but for other names), `no-version`, `unreadable` (it may tell one, in a form that is not read), `other-version`, or `unsteady`: good answers,
 * but too few in a row.
 */
export type Fault =
  HttpFailureReason | 'status' | 'scheme' | 'certificate-name' | 'no-version' | 'unreadable' | 'other-version' | 'unsteady';

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
  const found = versionTold(response, place);
  if (!('version' in found)) return found;
  return found.version === expected
    ? undefined
    : { problem: `runs version ${oneLine(found.version, 80)}, expected ${expected}`, fault: 'other-version' };
}

/** The version that an answer tells, without blanks around it and a number as it is written; or why it tells none. */
export function versionTold(response: HttpResponse, place: VersionPlace): { readonly version: string } | Unhealthy {
  const none: Unhealthy = { problem: `does not tell its version in ${printPlace(place)}`, fault: 'no-version' };
  if (place.kind === 'header') {
    const version = response.headers[place.name.toLowerCase()]?.trim();
    return version === undefined ? none : { version };
  }
  const body = response.body.replace(/^\uFEFF/, '');
  let value = parseJsonVerbatim(body);
  if (value === undefined) {
    const form = formOf(response);
    return form === undefined ? none : { problem: `answered ${form}, so that its version cannot be read`, fault: 'unreadable' };
  }
  for (const key of place.path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return none;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return typeof value === 'string' ? { version: value.trim() } : none;
}

/** In what form a body came that is no JSON; undefined where nothing tells. */
function formOf({ headers, body, truncated }: HttpResponse): string | undefined {
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding !== '' && encoding !== 'identity') return `in a compressed form that was not asked for (${oneLine(encoding, 40)})`;
  if (body.includes('\0')) return 'in UTF-16 or another encoding that is not UTF-8';
  return truncated ? `with more than ${String(Math.floor(body.length / 1024))} kB, which were not read to the end` : undefined;
}

function printRange({ from, to }: StatusRange): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}

function printPlace(place: VersionPlace): string {
  return place.kind === 'header' ? `header ${place.name}` : `JSON field ${place.path.join('.')}`;
}
