import { isIPv6, type LookupFunction } from 'node:net';
import api from 'undici/lib/api/index.js';
import buildConnector from 'undici/lib/core/connect.js';
import DirectAgent from 'undici/lib/dispatcher/agent.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';

// What undici's own index does when it is loaded: without it a dispatcher has no request(), a proxy no connect().
Object.assign(Dispatcher.prototype, api);

export type Agent = Dispatcher;

/** The part of undici that the HTTP client needs, loaded with the first request. Throws when a proxy address is not one. */
export function createAgent(proxy: string | undefined): Agent {
  // undici would take SOCKS for what it has no part of in the bundle.
  if (proxy !== undefined && !/^https?:/i.test(proxy)) throw new TypeError('a proxy is asked over http or https');
  // Plain http goes through a proxy as an ordinary request: many proxies allow CONNECT to port 443 only.
  return proxy === undefined ? new DirectAgent() : new ProxyAgent({ uri: proxy, proxyTunnel: false });
}

/** For one connection; tells the address that it leads to. With `address` the host is not looked up, but still named to the server. */
export function createFreshAgent(address: string | undefined, connected: (address: string | undefined) => void): Agent {
  const connect = buildConnector(address === undefined ? {} : { lookup: always(address) });
  return new DirectAgent({
    connect(options, done) {
      connect(options, (...result) => {
        connected(result[1]?.remoteAddress);
        done(...result);
      });
    },
  });
}

function always(address: string): LookupFunction {
  const family = isIPv6(address) ? 6 : 4;
  return (_, options, done) => {
    if (options.all === true) done(null, [{ address, family }]);
    else done(null, address, family);
  };
}
