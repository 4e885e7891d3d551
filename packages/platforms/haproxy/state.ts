/** Readers of what the Runtime API answers (management manual, `show servers state` and `show stat`). Columns are found by name. */

export interface ServerState {
  readonly name: string;
  /** srv_id: unique within the backend; what stick tables know a server by. */
  readonly id: number;
  /** srv_op_state: 0 stopped, 1 starting, 2 running, 3 stopping. */
  readonly operation: number;
  /** srv_admin_state: bit mask, see `isMaintained`, `isDrained`, `isParked`. */
  readonly admin: number;
  /** srv_uweight: what applies now. */
  readonly weight: number;
  /** srv_iweight: what the configuration file says. */
  readonly initialWeight: number;
  /** srv_agent_state: bit mask, see `hasAgent`; absent where the process does not tell. */
  readonly agent?: number;
}

/** What only `show stat` tells. `algorithm` and `cookie` need the level operator. */
export interface BackendFacts {
  readonly backups: ReadonlySet<string>;
  /** Servers that clients come back to by cookie, by name. */
  readonly persistent: ReadonlyMap<string, PersistentServer>;
  readonly algorithm?: string;
  readonly cookie?: string;
  /** Servers without a health check, which are up whatever happens to them; absent where all are checked, or nothing tells. */
  readonly unchecked?: ReadonlySet<string>;
}

interface PersistentServer {
  /** scur: sessions that are open now. */
  readonly sessions: number;
  /** stot above 0: it has had a session since the process began. */
  readonly everUsed: boolean;
}

/** FMAINT, IMAINT, CMAINT, RMAINT. */
const maintenanceBits = 0x01 | 0x02 | 0x04 | 0x20;
/** FDRAIN, IDRAIN. */
const drainBits = 0x08 | 0x10;
/** CMAINT, RMAINT: `disabled` in the file, or a template slot without an address. */
const parkedBits = 0x04 | 0x20;

/** True while a server is taken out for maintenance, by whomever. */
export function isMaintained(server: ServerState): boolean {
  return (server.admin & maintenanceBits) !== 0;
}

/** True while a server gets no new sessions, by whomever. */
export function isDrained(server: ServerState): boolean {
  return (server.admin & drainBits) !== 0;
}

/** FMAINT, CMAINT, FDRAIN: what `set server … state ready` ends; the others are inherited or wait for a name to resolve. */
const byHandBits = 0x01 | 0x04 | 0x08;

/** True where a person or the configuration keeps it out, and a command at the Runtime API lets it back. */
export function isHeldByHand(server: ServerState): boolean {
  return (server.admin & byHandBits) !== 0;
}

/** True for a server that the configuration itself keeps out and whose weight nobody touched: it is no part of a rollout. */
export function isParked(server: ServerState): boolean {
  return (server.admin & parkedBits) !== 0 && server.weight === server.initialWeight;
}

/** CHK_ST_CONFIGURED and CHK_ST_ENABLED of an agent check. */
const agentBits = 0x02 | 0x04;

/** True when an agent check runs that may set the weight with each of its answers (configuration manual, `agent-check`). `disable agent` ends that. */
export function hasAgent({ agent = 0 }: ServerState): boolean {
  return (agent & agentBits) === agentBits;
}

/** True when HAProxy would send it new requests, its weight left aside. Slow start counts as up. */
export function isUp(server: ServerState): boolean {
  return (server.operation === 1 || server.operation === 2) && !isMaintained(server) && !isDrained(server);
}

const columns = ['be_name', 'srv_name', 'srv_id', 'srv_op_state', 'srv_admin_state', 'srv_uweight', 'srv_iweight'] as const;

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/**
 * Servers of one backend in the order of the configuration file; undefined when the text is not such a listing.
 * A line break inside is impossible: names and addresses hold no spaces.
 */
export function parseServersState(text: string, backend: string): readonly ServerState[] | undefined {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const header = lines.findIndex((line) => line.startsWith('# '));
  if (header === -1) return undefined;
  const names = (lines[header] ?? '').slice(2).split(' ');
  const positions = columns.map((column) => names.indexOf(column));
  if (positions.includes(-1)) return undefined;

  const agentAt = names.indexOf('srv_agent_state');
  const servers: ServerState[] = [];
  for (const line of lines.slice(header + 1)) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split(' ');
    const [owner, name, ...numbers] = positions.map((position) => cells[position]);
    const [id, operation, admin, weight, initialWeight] = numbers.map(whole);
    if (owner === undefined || name === undefined || id === undefined) return undefined;
    if (operation === undefined || admin === undefined || weight === undefined || initialWeight === undefined) return undefined;
    if (owner !== backend) continue;
    const agent = agentAt === -1 ? undefined : whole(cells[agentAt]);
    servers.push({ name, id, operation, admin, weight, initialWeight, ...(agent === undefined || agent === 0 ? {} : { agent }) });
  }
  return servers;
}

/** Rows of comma-separated values; cells may be quoted, a doubled quote inside stands for one (RFC 4180). */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\n') {
      row.push(cell);
      if (row.length > 1) rows.push(row);
      row = [];
      cell = '';
    } else cell += character;
  }
  row.push(cell);
  if (row.length > 1) rows.push(row);
  return rows;
}

/** Reads `show stat BACKEND 6 -1`. Whatever is missing there stays unknown: these facts only sharpen messages. */
export function parseBackendFacts(text: string, backend: string): BackendFacts {
  const [header = [], ...rows] = parseCsv(text.replace(/^# /, ''));
  const cellOf = (row: readonly string[], column: string): string | undefined => {
    const cell = row[header.indexOf(column)];
    return cell === undefined || cell === '' ? undefined : cell;
  };
  const own = rows.filter((row) => cellOf(row, 'pxname') === backend);
  const backups = own.filter((row) => cellOf(row, 'type') === '2' && cellOf(row, 'bck') === '1').map((row) => cellOf(row, 'svname') ?? '');
  const persistent = own.flatMap((row): readonly (readonly [string, PersistentServer])[] => {
    if (cellOf(row, 'type') !== '2' || cellOf(row, 'cookie') === undefined) return [];
    return [[cellOf(row, 'svname') ?? '', { sessions: whole(cellOf(row, 'scur')) ?? 0, everUsed: cellOf(row, 'stot') !== '0' }]];
  });
  const unchecked = own.filter((row) => cellOf(row, 'type') === '2' && cellOf(row, 'status') === 'no check');
  const total = own.find((row) => cellOf(row, 'type') === '1') ?? [];
  const algorithm = cellOf(total, 'algo');
  const cookie = cellOf(total, 'cookie');
  return {
    backups: new Set(backups),
    persistent: new Map(persistent),
    ...(algorithm === undefined ? {} : { algorithm }),
    ...(cookie === undefined ? {} : { cookie }),
    ...(unchecked.length === 0 ? {} : { unchecked: new Set(unchecked.map((row) => cellOf(row, 'svname') ?? '')) }),
  };
}

/** The names that `show backend` lists. */
export function parseBackendNames(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
