import { RolloutError } from '#core/errors';
import { inQuotes } from '#core/printable';

/** Where an answer tells its version. */
export type VersionPlace = { readonly kind: 'header'; readonly name: string } | { readonly kind: 'json'; readonly path: readonly string[] };

/** Reads `header:NAME` or `json:a.b`. Throws an `input` RolloutError (INVALID_VERSION_FROM). */
export function parseVersionPlace(text: string): VersionPlace {
  const [, kind, rest] = /^(header|json):([\w.-]+)$/.exec(text) ?? [];
  if (kind === 'header' && rest !== undefined) return { kind, name: rest };
  if (kind === 'json' && rest !== undefined) return { kind, path: rest.split('.') };
  throw new RolloutError('input', {
    code: 'INVALID_VERSION_FROM',
    message: `\`version-from\` is ${inQuotes(text, 80)}.`,
    remedy: 'Give `header:NAME` or `json:PATH`, e.g. `header:x-version` or `json:build.version`.',
  });
}
