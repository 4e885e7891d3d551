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
