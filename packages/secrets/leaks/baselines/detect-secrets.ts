import { createHash } from 'node:crypto';
import type { KnownFindings } from './known.ts';

/** A baseline of detect-secrets. */
export interface DetectSecretsBaseline extends KnownFindings {
  /** Files and lines of entries that were audited and found to be real secrets (`is_secret: true`); they are known, and not ignored. */
  readonly confirmed: readonly { readonly path: string; readonly line: number }[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Paths are written as on the machine that made the baseline. */
function normalized(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '');
}

/**
 * Reads a baseline of detect-secrets, version 1 or the older 0.x (https://github.com/Yelp/detect-secrets). Each entry has the SHA-1 of a secret in a
 * file; a finding is ignored when the file has an entry for its secret, wherever it now stands in it, and not one that says that it is a secret.
 * Since detect-secrets hashes what its own rules take for the secret, the whole match of a rule is tried as well as its secret, without quotes.
 * @returns undefined for a text that is no such baseline
 */
export function parseDetectSecretsBaseline(text: string): DetectSecretsBaseline | undefined {
  let baseline: unknown;
  try {
    baseline = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(baseline) || !isRecord(baseline['results']) || typeof baseline['version'] !== 'string') return undefined;
  const ignored = new Set<string>();
  const confirmed: { path: string; line: number }[] = [];
  for (const [file, entries] of Object.entries(baseline['results'])) {
    if (!Array.isArray(entries)) return undefined;
    const path = normalized(file);
    for (const entry of entries as readonly unknown[]) {
      if (!isRecord(entry)) return undefined;
      const hash = entry['hashed_secret'];
      if (typeof hash !== 'string' || !/^[0-9a-f]{40}$/.test(hash)) return undefined;
      const line = entry['line_number'];
      if (entry['is_secret'] === true) confirmed.push({ path, line: typeof line === 'number' ? line : 0 });
      else ignored.add(`${path}:${hash}`);
    }
  }
  return {
    confirmed,
    isIgnored({ path, match }) {
      const forms = [match.secret, match.match].flatMap((form) => [form, form.replace(/^(["'`])(.*)\1$/s, '$2')]);
      return forms.some(
        (form) => form !== '' && ignored.has(`${normalized(path)}:${createHash('sha1').update(form, 'utf8').digest('hex')}`),
      );
    },
  };
}
