import { RolloutError } from '#core/errors';
import type { Arm, Measurement } from '#core/signals';
import { cut, inQuotes } from '#core/printable';

/** What the baseline of a shared signal is. */
export const SHARED: Measurement = { kind: 'absent', reason: 'shared by both arms on purpose, so there is no baseline' };

/** The `input` error for a signal that is read in the same way for both arms; `read` is the query or address, without secrets. */
export function identicalArms(signal: string, read: string, versions: Readonly<Record<Arm, string>>): RolloutError {
  const same = versions.candidate === versions.baseline && versions.candidate !== '';
  const why = same ? ` The candidate and the stable version are both ${inQuotes(versions.candidate, 100)}.` : '';
  return new RolloutError('input', {
    code: 'IDENTICAL_ARMS',
    message: `${signal}: candidate and baseline would be the same data, so that they could never differ. Both are read with ${cut(read, 1_000)}.${why}`,
    remedy: same
      ? 'Give the version that is being rolled out as the candidate and the one it replaces as stable.'
      : 'Put $version, $target or $arm where the two differ. If both arms share it on purpose, such as the load of a database, set `shared: true` for the metric.',
  });
}
