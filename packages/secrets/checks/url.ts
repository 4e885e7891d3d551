import type { UrlPart } from '../declarations/declaration.ts';

/** The parts of a URL as they are written, but for `user`, `password` and `database`, which are percent-decoded. */
export interface UrlParts {
  /** In lower case, without the colon. */
  readonly scheme: string;
  readonly user?: string;
  readonly password?: string;
  /** One or several `host` or `host:port`, as databases take them. */
  readonly hosts: readonly string[];
  /** Without the first slash; empty without a path. */
  readonly database: string;
  readonly path: string;
  /** Values of the query, decoded. */
  readonly query: readonly string[];
}

/** Schemes of the web need a host; a database may be reached by a socket. */
const NEEDS_HOST = /^(?:https?|wss?|ftps?|sftp|ssh|smtps?)$/;
const HOST = /^(?:\[[0-9a-f:.%]+\]|[\w.~%-]+)(?::\d{1,5})?$/i;

/**
 * A URL, or undefined for what is none. Read by hand: WHATWG's parser takes no list of hosts, and every URL of a database with a `/` or `#` in its password for
 * something else.
 */
export function readUrl(text: string): UrlParts | undefined {
  const [, scheme, user, authority = '', path = '', query = ''] =
    /^([a-z][a-z0-9+.-]*):\/\/(?:([^/?#]*)@)?([^/?#@]*)(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/is.exec(text) ?? [];
  if (scheme === undefined || /\s/.test(text)) return undefined;
  // Clients end the password at the first `@`, and refuse a `%` that begins no character.
  if (user?.includes('@') === true || [user ?? '', path].some((part) => /%(?![0-9a-f]{2})/i.test(part))) return undefined;
  const hosts = authority === '' ? [] : authority.split(',');
  if (
    hosts.some((host) => !HOST.test(host) || Number(/:(\d+)$/.exec(host)?.[1] ?? 0) > 65_535) ||
    (hosts.length === 0 && NEEDS_HOST.test(scheme.toLowerCase()))
  )
    return undefined;
  const colon = user?.indexOf(':') ?? -1;
  return {
    scheme: scheme.toLowerCase(),
    ...(user === undefined ? {} : { user: decoded(colon < 0 ? user : user.slice(0, colon)) }),
    ...(user === undefined || colon < 0 ? {} : { password: decoded(user.slice(colon + 1)) }),
    hosts,
    database: decoded(path.slice(1)),
    path,
    query: query === '' ? [] : query.split('&').map((pair) => decoded(pair.slice(pair.indexOf('=') + 1).replaceAll('+', ' '))),
  };
}

/** What a part says that another secret is to repeat, a host with its port; undefined where the URL has none. */
export function partOfUrl(url: UrlParts, part: UrlPart): string | undefined {
  const parts = { user: url.user, password: url.password, host: url.hosts[0], database: url.database };
  return parts[part] === '' ? undefined : parts[part];
}

/** A host without its port. */
export function bareHost(host: string): string {
  return host.replace(/:\d{1,5}$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
