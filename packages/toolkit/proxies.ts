import { BlockList, isIP, isIPv6 } from 'node:net';

type Environment = Readonly<Record<string, string | undefined>>;

/** Proxies of the environment; empty strings mean none. */
export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

/** HTTP_PROXY, HTTPS_PROXY and NO_PROXY; lower case wins, as in curl. HTTPS_PROXY falls back to HTTP_PROXY. A proxy without a scheme is http. */
export function proxiesOf(env: Environment): Proxies {
  const read = (name: string): string =>
    [env[name.toLowerCase()], env[name]].map((value) => value?.trim() ?? '').find((value) => value !== '') ?? '';
  const httpProxy = withScheme(read('HTTP_PROXY'));
  const httpsProxy = withScheme(read('HTTPS_PROXY'));
  return { httpProxy, httpsProxy: httpsProxy === '' ? httpProxy : httpsProxy, noProxy: read('NO_PROXY') };
}

/**
 * The proxy that carries a request to this URL; undefined for a direct connection. This machine itself (localhost, *.localhost, 127.0.0.0/8, ::1) is never asked
 * through a proxy, whose own loopback is somebody else. NO_PROXY lists, parted by commas or blanks: names, which mean their subdomains too (`example.com`,
 * `.example.com`, `*.example.com`), addresses, CIDR ranges (`10.0.0.0/8`, `fd00::/8`), each with or without a port; `*` means everything.
 */
export function proxyFor(url: URL, { httpProxy, httpsProxy, noProxy }: Proxies): string | undefined {
  const proxy = url.protocol === 'https:' ? httpsProxy : httpProxy;
  if (proxy === '') return undefined;
  const host = bare(url.hostname);
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  const excepted = noProxy.split(/[\s,]+/).some((entry) => entry !== '' && excepts(entry.toLowerCase(), host, port));
  return isLoopback(host) || excepted ? undefined : proxy;
}

/** True for a name or address of this machine. */
function isLoopback(host: string): boolean {
  const name = bare(host);
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    (isIP(name) !== 0 && (inRange(name, '127.0.0.0', 8) || inRange(name, '::1', 128)))
  );
}

function excepts(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const [text, wanted] = withoutPort(entry);
  if (wanted !== undefined && wanted !== port) return false;
  const [base = '', bits] = text.split('/', 2);
  if (isIP(base) !== 0) return isIP(host) !== 0 && inRange(host, base, bits === undefined ? undefined : Number(bits));
  const name = bare(base.replace(/^\*?\.(?=.)/, ''));
  return isIP(host) === 0 && name !== '' && (host === name || host.endsWith(`.${name}`));
}

/** `example.com:8080`, `10.0.0.1:80`, `[::1]:80`; an IPv6 address can have a port in brackets only. */
function withoutPort(entry: string): readonly [string, string | undefined] {
  const [, address, bits = '', inBrackets] = /^\[([^\]]*)\](\/\d+)?(?::(\d+))?$/.exec(entry) ?? [];
  if (address !== undefined) return [`${address}${bits}`, inBrackets];
  const [, text, port] = /^([^:]*):(\d+)$/.exec(entry) ?? [];
  return text === undefined ? [entry, undefined] : [text, port];
}

/** Compares addresses of both families, IPv4 in IPv6 as well; `bits` undefined means the address alone. */
function inRange(host: string, base: string, bits: number | undefined): boolean {
  const most = isIPv6(base) ? 128 : 32;
  const length = bits ?? most;
  if (!Number.isInteger(length) || length < 0 || length > most) return false;
  const range = new BlockList();
  range.addSubnet(base, length, familyOf(base));
  return range.check(host, familyOf(host));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}

/** Without brackets, zone and the dot of a fully qualified name. */
function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '')
    .replace(/\.$/, '');
}

/** True when the failed connection was the one to a proxy: its error names the proxy's address. */
export function namesProxy(proxies: Proxies, host: string | undefined, port: number | undefined): boolean {
  return [proxies.httpProxy, proxies.httpsProxy].some((proxy) => {
    if (proxy === '' || !URL.canParse(proxy)) return false;
    const url = new URL(proxy);
    const proxyPort = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    // A failed look-up names the host alone; a failed connection the port and the resolved address.
    if (port === undefined) return host !== undefined && host === url.hostname;
    return port === proxyPort && (host === undefined || host === url.hostname || isLiteralAddress(host));
  });
}

function withScheme(proxy: string): string {
  return proxy === '' || proxy.includes('://') ? proxy : `http://${proxy}`;
}

/** Such an address cannot be compared with a proxy's name. */
function isLiteralAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(':');
}
