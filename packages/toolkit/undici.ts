import api from 'undici/lib/api/index.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';

// What undici's own index does when it is loaded: without it a dispatcher has no request(), a proxy no connect().
Object.assign(Dispatcher.prototype, api);

export type Agent = Dispatcher;

/** The part of undici that the HTTP client needs, loaded with the first request. Throws when a proxy address is not one. */
export function createAgent(options: EnvHttpProxyAgent.Options): Agent {
  return new EnvHttpProxyAgent(options);
}
