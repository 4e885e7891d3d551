import type { HttpResponse } from '#core/ports';
import { oneLine } from '#core/printable';
import type { StatusRange } from '#core/status-range';
import type { VersionPlace } from './version-place.ts';

/** What a healthy answer looks like. */
export interface Expectation {
  readonly statuses: readonly StatusRange[];
  readonly version?: { readonly expected: string; readonly place: VersionPlace };
}

/** Why the answer is not healthy, in one clause; undefined when it is. */
export function unhealthyBecause(response: HttpResponse, expectation: Expectation): string | undefined {
  const { status } = response;
  if (!expectation.statuses.some(({ from, to }) => status >= from && status <= to)) {
    // nginx, and Go's net/http, say so themselves.
    const scheme =
      status === 400 && /plain HTTP request was sent to HTTPS|HTTP request to an HTTPS server/i.test(response.body.slice(0, 2_000));
    const why = scheme ? ' (the address says http, the server speaks https)' : '';
    return `answered ${String(status)}${why}, expected ${expectation.statuses.map(printRange).join(', ')}`;
  }
  if (expectation.version === undefined) return undefined;
  const { expected, place } = expectation.version;
  const found = versionOf(response, place);
  if (found === undefined) return `does not tell its version in ${printPlace(place)}`;
  return found === expected ? undefined : `runs version ${oneLine(found, 80)}, expected ${expected}`;
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

export function printRange({ from, to }: StatusRange): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}

function printPlace(place: VersionPlace): string {
  return place.kind === 'header' ? `header ${place.name}` : `JSON field ${place.path.join('.')}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
