import { RolloutError, messageOf } from '#core/errors';
import { HttpFailure, type Ports } from '#core/ports';
import { versionTold } from './expectation.ts';
import type { VersionPlace } from './version-place.ts';

/** The version that an address tells, or why it tells none, as a clause. */
export type VersionReading = { readonly version: string } | { readonly problem: string };

const MOST_BYTES = 256 * 1024;

/**
 * Asks an address once what version is behind it. `anyStatus`: an answer that is no success counts as well, which tells who is there but proves nothing.
 * Rejects with a `cancelled` RolloutError after an abort.
 */
export async function readVersion(
  address: string,
  place: VersionPlace,
  { timeoutMs, anyStatus = false }: { readonly timeoutMs: number; readonly anyStatus?: boolean },
  { http }: Pick<Ports, 'http'>,
): Promise<VersionReading> {
  try {
    const headers = { 'cache-control': 'no-cache' };
    // A kept connection would ask one process again and again.
    const response = await http.request({ url: address, timeoutMs, headers, maxBytes: MOST_BYTES, freshConnection: true });
    const { status } = response;
    if (!anyStatus && (status < 200 || status > 299)) return { problem: `answered ${String(status)}` };
    const told = versionTold(response, place);
    return 'version' in told ? told : { problem: told.problem };
  } catch (error) {
    if (error instanceof RolloutError) throw error;
    return { problem: `did not answer (${error instanceof HttpFailure ? error.reason : messageOf(error)})` };
  }
}
