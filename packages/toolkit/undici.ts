import { isIPv6, type LookupFunction } from 'node:net';
import api from 'undici/lib/api/index.js';
import buildConnector from 'undici/lib/core/connect.js';
import DirectAgent from 'undici/lib/dispatcher/agent.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';
import type { TlsOptions } from '#core/ports';

// What undici's own index does when it is loaded: without it a dispatcher has no request(), a proxy no connect().
Object.assign(Dispatcher.prototype, api);

export type Agent = Dispatcher;

/** The part of undici that the HTTP client needs, loaded with the first request. Throws when a proxy address is not one. */
export function createAgent(proxy: string | undefined, tls: TlsOptions | undefined): Agent {
  const own = tlsOf(tls);
  if (proxy === undefined) return new DirectAgent(own === undefined ? {} : { connect: own });
  // undici would take SOCKS for what it has no part of in the bundle.
  if (!/^https?:/i.test(proxy)) throw new TypeError('a proxy is asked over http or https');
  // Plain http goes through a proxy as an ordinary request: many proxies allow CONNECT to port 443 only.
  return new ProxyAgent({ uri: proxy, proxyTunnel: false, ...(own === undefined ? {} : { requestTls: own }) });
}

/** For one connection; tells the address that it leads to. With `address` the host is not looked up, but still named to the server. */
export function createFreshAgent(
  address: string | undefined,
  tls: TlsOptions | undefined,
  connected: (address: string | undefined) => void,
): Agent {
  const connect = buildConnector({ ...tlsOf(tls), ...(address === undefined ? {} : { lookup: always(address) }) });
  return new DirectAgent({
    connect(options, done) {
      connect(options, (...result) => {
        connected(result[1]?.remoteAddress);
        done(...result);
      });
    },
  });
}

function tlsOf(tls: TlsOptions | undefined): (Omit<TlsOptions, 'serverName'> & { readonly servername?: string }) | undefined {
  if (tls === undefined) return undefined;
  const { serverName, ...rest } = tls;
  return serverName === undefined ? rest : { ...rest, servername: serverName };
}

function always(address: string): LookupFunction {
  const family = isIPv6(address) ? 6 : 4;
  return (_, options, done) => {
    if (options.all === true) done(null, [{ address, family }]);
    else done(null, address, family);
  };
}
