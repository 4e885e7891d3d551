import type { RuntimeApi } from './runtime-api.ts';
import { noSuchBackend, refusalOf, unexpectedAnswer } from './refusals.ts';
import { readSticky, type Sticky } from './sticky.ts';
import { parseBackendFacts, parseBackendNames, parseServersState, type BackendFacts, type ServerState } from './state.ts';

/** One backend as one HAProxy process sees it at one moment. */
export interface Snapshot extends BackendFacts {
  readonly instance: string;
  readonly backend: string;
  /** In the order of the configuration file. */
  readonly servers: readonly ServerState[];
  /** Clients that stay on a server whatever its weight. */
  readonly sticky: readonly Sticky[];
}

/** One backend of one HAProxy process. Failures are `platform` RolloutErrors that name the instance. */
export interface Instance {
  readonly name: string;
  read(signal?: AbortSignal): Promise<Snapshot>;
  /** Weight 0 to 256. Success is HAProxy's empty line; that it took effect is for `read` to show. */
  setWeight(server: string, weight: number, signal?: AbortSignal): Promise<void>;
  /** Ends the agent check of a server, which would set its weight again, until `enable agent` or a reload. */
  disableAgent(server: string, signal?: AbortSignal): Promise<void>;
  /** Forgets every client that a stick table keeps on a server, by its id. */
  release(table: string, serverId: number, signal?: AbortSignal): Promise<void>;
}

/** One HAProxy process as the place of one backend. */
export function openInstance(api: RuntimeApi, backend: string): Instance {
  const knownBackends = async (signal?: AbortSignal): Promise<readonly string[]> =>
    parseBackendNames(await api.send('show backend', signal));

  return {
    name: api.name,

    async read(signal) {
      const command = `show servers state ${backend}`;
      const state = await api.send(command, signal);
      if (/^can't find backend/i.test(state.trim())) throw noSuchBackend(api.name, backend, await knownBackends(signal));
      if (/^(?:permission denied|unknown command)/i.test(state.trim())) throw refusalOf(state, { instance: api.name, backend, command });
      const servers = parseServersState(state, backend);
      if (servers === undefined) throw unexpectedAnswer(api.name, command, state);
      const facts = parseBackendFacts(await api.send(`show stat ${backend} 6 -1`, signal), backend);
      const sticky = await readSticky(api, backend, servers, facts, signal);
      return { instance: api.name, backend, servers, sticky, ...facts };
    },

    async setWeight(server, weight, signal) {
      const command = `set weight ${backend}/${server} ${String(weight)}`;
      const answer = await api.send(command, signal);
      if (answer.trim() !== '') throw refusalOf(answer, { instance: api.name, backend, command });
    },

    async disableAgent(server, signal) {
      const command = `disable agent ${backend}/${server}`;
      const answer = await api.send(command, signal);
      if (answer.trim() !== '') throw refusalOf(answer, { instance: api.name, backend, command });
    },

    async release(table, serverId, signal) {
      const command = `clear table ${table} data.server_id eq ${String(serverId)}`;
      const answer = await api.send(command, signal);
      if (answer.trim() !== '') throw refusalOf(answer, { instance: api.name, backend, command });
    },
  };
}
