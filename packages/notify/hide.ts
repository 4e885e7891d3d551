import { hiding as hidingSecrets, type Hide } from '#core/secrets/hiding';

export type { Hide };

/** Parts of an address from this length on are taken for keys; `services` and `workflows` are shorter. */
const SHORTEST_KEY = 12;

/** Hides these secrets in whatever form a server repeats them, then whatever `redact` knows. */
export function hiding(secrets: readonly string[], redact: Hide): Hide {
  const hide = hidingSecrets(secrets);
  return (text) => redact(hide(text));
}

/** What of an address must not be repeated: all of it, what comes after the host, and every long part of that. */
export function secretsOf(address: string): readonly string[] {
  if (!URL.canParse(address)) return [address];
  const url = new URL(address);
  const parts = [...url.pathname.split('/'), ...url.searchParams.values(), url.password].filter((part) => part.length >= SHORTEST_KEY);
  const path = `${url.pathname}${url.search}`;
  return [...new Set([address, url.href, ...(path.length >= SHORTEST_KEY ? [path] : []), ...parts])];
}
