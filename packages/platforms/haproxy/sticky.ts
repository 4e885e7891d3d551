import type { StickyUsers } from '#core/rollout/sticky';
import { isName } from './names.ts';
import type { RuntimeApi } from './runtime-api.ts';
import { isMaintained, parseServersState, type BackendFacts, type ServerState } from './state.ts';

/** Clients that one process keeps on a server whatever its weight. */
export type Sticky =
  | {
      readonly kind: 'table';
      readonly server: ServerState;
      readonly table: string;
      readonly users: number;
      /** Counting was given up. */
      readonly more: boolean;
      /** The entries may be those of another backend, which has a server of the same id and name. */
      readonly shared: boolean;
    }
  | { readonly kind: 'cookie'; readonly server: ServerState; readonly cookie: string; readonly sessions: number };

/** Enough for some four thousand entries: a table may hold a million. */
const MOST_BYTES = 256 * 1024;
const MOST_TABLES = 100;
const MOST_SERVERS = 16;

/** A server that is down or in maintenance gets nobody, not even those who belong to it (configuration manual, `option persist`). */
function takesItsOwn(server: ServerState): boolean {
  return (server.operation === 1 || server.operation === 2) && !isMaintained(server);
}

/** Who stays where by cookie or stick table (management manual, `show table`). A few short commands; nothing where the process has no tables in use. */
export async function readSticky(
  api: RuntimeApi,
  backend: string,
  servers: readonly ServerState[],
  facts: BackendFacts,
  signal?: AbortSignal,
): Promise<readonly Sticky[]> {
  const able = servers.filter(takesItsOwn).slice(0, MOST_SERVERS);
  const cookies = able.flatMap((server): readonly Sticky[] => {
    const holder = facts.persistent.get(server.name);
    // Nobody has a cookie of a server that never had a session.
    if (facts.cookie === undefined || holder?.everUsed !== true) return [];
    return [{ kind: 'cookie', server, cookie: facts.cookie, sessions: holder.sessions }];
  });
  const tables = parseTables(await api.send('show table', signal)).filter(({ used }) => used > 0);
  const entries: Sticky[] = [];
  for (const { name } of tables.slice(0, MOST_TABLES)) {
    entries.push(...(await entriesOf(api, backend, name, able, signal)));
  }
  return [...cookies, ...entries];
}

async function entriesOf(
  api: RuntimeApi,
  backend: string,
  table: string,
  servers: readonly ServerState[],
  signal: AbortSignal | undefined,
): Promise<readonly Sticky[]> {
  const found: Sticky[] = [];
  for (const server of servers) {
    const answer = await api.send(`show table ${table} data.server_id eq ${String(server.id)}`, signal, MOST_BYTES);
    // A table that counts requests, for instance: it keeps nobody anywhere.
    if (!answer.startsWith('# table:')) return [];
    const own = table === backend;
    const users = countEntries(answer, own ? undefined : server.name);
    if (users === 0) continue;
    const shared = own ? 'no' : await ownership(api, backend, table, server, signal);
    if (shared === 'theirs') continue;
    found.push({ kind: 'table', server, table, users, more: answer.length >= MOST_BYTES, shared: shared === 'unclear' });
  }
  return found;
}

/** Whose entries a table of another name holds: server ids and names are unique within one backend only. */
async function ownership(
  api: RuntimeApi,
  backend: string,
  table: string,
  server: ServerState,
  signal: AbortSignal | undefined,
): Promise<'no' | 'unclear' | 'theirs'> {
  const all = await api.send('show servers state', signal, 4 * MOST_BYTES);
  // A backend with servers keeps its own clients in the table of its name.
  if ((parseServersState(all, table) ?? []).length > 0) return 'theirs';
  const twin = parseOwners(all).some((one) => one.backend !== backend && one.id === server.id && one.name === server.name);
  return twin ? 'unclear' : 'no';
}

/** `# table: api, type: ip, size:10240, used:5` for each. Names that could not be part of a command are left out. */
export function parseTables(text: string): readonly { readonly name: string; readonly used: number }[] {
  return text.split('\n').flatMap((line) => {
    const [, name, used] = /^# table: ([^,\s]+), .*\bused:(\d+)/.exec(line) ?? [];
    return name !== undefined && used !== undefined && name.split('/').every(isName) ? [{ name, used: Number(used) }] : [];
  });
}

/** Entries of a listing; with `key` only those of that server, or of none by name. The last line may be cut. */
export function countEntries(text: string, key: string | undefined): number {
  return text.split('\n').filter((line) => {
    if (!line.startsWith('0x')) return false;
    const named = /\bserver_key=(\S+)/.exec(line)?.[1];
    return key === undefined || named === undefined || named === '-' || named === key;
  }).length;
}

function parseOwners(text: string): readonly { readonly backend: string; readonly id: number; readonly name: string }[] {
  const lines = text.split('\n');
  const columns = (lines.find((line) => line.startsWith('# ')) ?? '').slice(2).split(' ');
  const [backend, id, name] = ['be_name', 'srv_id', 'srv_name'].map((column) => columns.indexOf(column));
  return lines
    .map((line) => line.split(' '))
    .map((cells) => ({ backend: cells[backend ?? -1] ?? '', id: Number(cells[id ?? -1]), name: cells[name ?? -1] ?? '' }));
}

/** What several processes keep, for the split: the same clients may be known to all of them, so the largest number counts. */
export function stickyUsers(backend: string, all: readonly (readonly Sticky[])[]): readonly StickyUsers[] {
  const users = new Map<string, StickyUsers>();
  for (const sticky of all.flat()) {
    const one = describe(backend, sticky);
    const before = users.get(`${one.target} ${one.by}`);
    users.set(`${one.target} ${one.by}`, before === undefined ? one : merged(before, one));
  }
  return [...users.values()];
}

function merged(a: StickyUsers, b: StickyUsers): StickyUsers {
  const sessions = a.sessions === undefined && b.sessions === undefined ? {} : { sessions: (a.sessions ?? 0) + (b.sessions ?? 0) };
  if (a.users === 'unknown' || b.users === 'unknown') return { ...a, users: 'unknown', released: a.released && b.released, ...sessions };
  return { ...a, users: Math.max(a.users, b.users), atLeast: true, released: a.released && b.released, ...sessions };
}

function describe(backend: string, sticky: Sticky): StickyUsers {
  const { name, id } = sticky.server;
  if (sticky.kind === 'cookie') {
    return {
      target: name,
      by: `cookie ${sticky.cookie}`,
      users: 'unknown',
      sessions: sticky.sessions,
      released: false,
      remedy: `HAProxy cannot take a cookie back: \`set server ${backend}/${name} state maint\` on the admin socket sends each of them to another server with the next request (\`state ready\` before ${name} is rolled out again).`,
    };
  }
  const clear = `\`clear table ${sticky.table} data.server_id eq ${String(id)}\` on the admin socket lets them go`;
  return {
    target: name,
    by: `stick table ${sticky.table}`,
    users: sticky.users,
    ...(sticky.more ? { atLeast: true } : {}),
    released: !sticky.shared,
    remedy: sticky.shared ? `${clear}, and those of another backend that has a server ${name} too.` : `${clear}.`,
  };
}
