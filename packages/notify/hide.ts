import { oneLine } from '#core/printable';
import { cut } from './text.ts';

/** The text without secrets. */
export type Hide = (text: string) => string;

/** Shorter values occur by chance in ordinary text. */
const SHORTEST = 4;
/** Parts of an address from this length on are taken for keys; `services` and `workflows` are shorter. */
const SHORTEST_KEY = 12;

/** Hides these secrets in the forms in which servers repeat them (plain, URL, JSON, base64), then whatever `redact` knows. */
export function hiding(secrets: readonly string[], redact: Hide): Hide {
  const forms = secrets
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => {
      const bytes = Buffer.from(secret);
      const json = JSON.stringify(secret).slice(1, -1);
      return [secret, bytes.toString('base64'), encodeURIComponent(bytes.toString()), json, json.replaceAll('/', '\\/')];
    });
  // Longest first, so that a secret containing another one disappears whole.
  const ordered = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) => redact(ordered.reduce((hidden, form) => hidden.replaceAll(form, '***'), text));
}

/** What of an address must not be repeated: all of it, what comes after the host, and every long part of that. */
export function secretsOf(address: string): readonly string[] {
  if (!URL.canParse(address)) return [address];
  const url = new URL(address);
  const parts = [...url.pathname.split('/'), ...url.searchParams.values(), url.password].filter((part) => part.length >= SHORTEST_KEY);
  const path = `${url.pathname}${url.search}`;
  return [...new Set([address, url.href, ...(path.length >= SHORTEST_KEY ? [path] : []), ...parts])];
}

/** The beginning of what a server said, for a message: hidden first, then cut. */
export function quoted(text: string, hide: Hide): string {
  return cut(oneLine(hide(text)), 200);
}
