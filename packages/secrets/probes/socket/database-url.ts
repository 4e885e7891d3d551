import { readUrl } from '../../checks/url.ts';

/** Where a database is, and who asks. Texts are decoded. */
export interface DatabaseUrl {
  readonly scheme: string;
  /** As it is written: an IPv6 address in brackets. */
  readonly host: string;
  readonly port: number | undefined;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Options by name in lower case; the first of several wins. */
  readonly options: ReadonlyMap<string, string>;
}

/** The URL of a database; of several hosts the first. Undefined for what is none, or leads to no host: a socket file, or a host in an option. */
export function readDatabaseUrl(text: string): DatabaseUrl | undefined {
  const url = readUrl(text);
  const [, host, port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(url?.hosts[0] ?? '') ?? [];
  if (url === undefined || host === undefined) return undefined;
  const at = text.indexOf('?');
  const options = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(at < 0 ? '' : text.slice(at + 1).replace(/#.*$/s, ''))) {
    const key = name.toLowerCase();
    if (!options.has(key)) options.set(key, value);
  }
  if (['host', 'hostaddr', 'socket', 'unixsocket'].some((name) => options.has(name))) return undefined;
  const number = port === undefined ? undefined : Number(port);
  if (number !== undefined && (number < 1 || number > 65_535)) return undefined;
  const { scheme, user = '', password = '', database } = url;
  return { scheme, host, port: number, user, password, database, options };
}
