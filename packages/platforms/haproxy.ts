import * as v from 'valibot';
import { definePlatform } from './definition.ts';
import { parseAddress, type Address } from './haproxy/address.ts';
import { openInstance } from './haproxy/instance.ts';
import { isName } from './haproxy/names.ts';
import { haproxyRouter } from './haproxy/router.ts';
import { runtimeApi } from './haproxy/runtime-api.ts';

const isAddress = (text: string): boolean => parseAddress(text) !== undefined;

const socketText = v.pipe(
  v.string(),
  v.check(
    (text) => !/\s|,(?=\/|unix|tcp|ipv|[\w.-]+:\d)/.test(text.trim()),
    'holds several sockets, or blanks: write a list, `socket: [/run/haproxy-1.sock, /run/haproxy-2.sock]`',
  ),
  v.check(isAddress, 'is not an address of an admin socket: accepted are /run/haproxy.sock, 127.0.0.1:9999 and tcp://host:9999'),
);

const named = (what: string) =>
  v.pipe(v.string(), v.check(isName, `is not the name of an HAProxy ${what}: letters, digits and _ . : - are accepted`));

const settings = {
  socket: v.pipe(
    v.union([socketText, v.pipe(v.array(socketText), v.minLength(1), v.maxLength(64))]),
    v.description(
      'Address of the admin socket: `/run/haproxy.sock`, `127.0.0.1:9999` or `tcp://host:9999`. A list when several HAProxy processes share the traffic; all are set alike.',
    ),
  ),
  backend: v.pipe(named('backend'), v.description('Name of the backend whose servers are the two versions.')),
};

/** Weights of HAProxy servers over the Runtime API (HAProxy management manual, section 9.3). */
export const haproxy = definePlatform({
  kind: 'haproxy',
  description: 'HAProxy: sets the weights of the servers of one backend over the Runtime API, in one process or several.',
  settings,
  timeout: { limits: 'Longest wait for one command on one socket', fallback: '2s', longestMs: 60_000 },
  target: { noun: 'Server', name: named('server') },
  facts: {
    weights: 'whole numbers 0 to 256 per server: every percent, 0.4 % at the least',
    acknowledged: 'the Runtime API of every process reads the weights back and no server with traffic is down',
    version: "`version-at`, or the server's name",
    sticky: 'stick tables are counted and cleared on the way back; cookies are reported',
    releases: 'no: one server line for each version',
    tested: 'HAProxy itself, one process and several',
  },
  create(given, { names: { stable }, timeoutMs }, ports) {
    const texts = typeof given.socket === 'string' ? [given.socket] : given.socket;
    const addresses = texts.map(parseAddress).filter((address): address is Address => address !== undefined);
    const unique = [...new Map(addresses.map((address) => [address.text, address])).values()];
    return {
      kind: 'haproxy',
      router: haproxyRouter({
        instances: unique.map((address) => openInstance(runtimeApi(address, { ...ports, timeoutMs }), given.backend)),
        ...(stable === undefined ? {} : { stable }),
        log: ports.log,
        signal: ports.signal,
      }),
    };
  },
});
