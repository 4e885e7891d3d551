import { describe, expect, test } from '@jest/globals';
import { parseBackendFacts, type BackendFacts, type ServerState } from '#platforms/haproxy/state';
import { countEntries, parseTables, readSticky } from '#platforms/haproxy/sticky';

const v1: ServerState = { name: 'v1', id: 1, operation: 2, admin: 0, weight: 100, initialWeight: 100 };
const v2: ServerState = { name: 'v2', id: 2, operation: 2, admin: 0, weight: 0, initialWeight: 0 };
const facts: BackendFacts = { backups: new Set(), persistent: new Map() };
const header = '1\n# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight';
const entry = (key: string, server: ServerState): string =>
  `0x5583883ba6c0: key=${key} use=0 exp=599908 server_id=${String(server.id)} server_key=${server.name}`;

/** A process that gives these answers, and an empty line to everything else. */
function process(answers: Readonly<Record<string, string>>) {
  const sent: string[] = [];
  return {
    sent,
    name: '/run/haproxy.sock',
    send: (command: string, _signal?: AbortSignal, enough = Infinity): Promise<string> => {
      sent.push(command);
      return Promise.resolve((answers[command] ?? '\n').slice(0, enough));
    },
  };
}

const tables = (...lines: readonly string[]): string => `${lines.join('\n')}\n\n`;
const tableOf = (name: string, used: number): string => `# table: ${name}, type: string, size:10240, used:${String(used)}`;

describe('a stick table', () => {
  test('of the backend is counted per server', async () => {
    const api = process({
      'show table': tables(tableOf('api', 3)),
      'show table api data.server_id eq 1': tables(tableOf('api', 3), entry('u0', v1)),
      'show table api data.server_id eq 2': tables(tableOf('api', 3), entry('u1', v2), entry('u2', v2)),
    });
    expect(await readSticky(api, 'api', [v1, v2], facts)).toEqual([
      { kind: 'table', server: v1, table: 'api', users: 1, more: false, shared: false },
      { kind: 'table', server: v2, table: 'api', users: 2, more: false, shared: false },
    ]);
  });

  test('that is empty costs no further question', async () => {
    const api = process({ 'show table': tables(tableOf('api', 0)) });
    expect(await readSticky(api, 'api', [v1, v2], facts)).toEqual([]);
    expect(api.sent).toEqual(['show table']);
  });

  test('that counts requests keeps nobody, and is asked once', async () => {
    const api = process({
      'show table': tables(tableOf('rate', 9)),
      'show table rate data.server_id eq 1': 'Filter entry #1: Data type not stored in this table\n\n',
    });
    expect(await readSticky(api, 'api', [v1, v2], facts)).toEqual([]);
    expect(api.sent).toHaveLength(2);
  });

  test('with a million entries is counted as far as is worth it', async () => {
    const api = process({
      'show table': tables(tableOf('api', 1_000_000)),
      'show table api data.server_id eq 2': tables(tableOf('api', 1_000_000), ...Array.from({ length: 20_000 }, () => entry('u', v2))),
    });
    const [found] = await readSticky(api, 'api', [v2], facts);
    expect(found).toMatchObject({ more: true });
    expect(found?.kind === 'table' ? found.users : 0).toBeGreaterThan(1_000);
    expect(found?.kind === 'table' ? found.users : 0).toBeLessThan(20_000);
  });

  test('of its own, beside the backends, counts as far as its entries name the server', async () => {
    const api = process({
      'show table': tables(tableOf('sticks', 2)),
      'show table sticks data.server_id eq 2': tables(tableOf('sticks', 2), entry('u1', v2), entry('w1', { ...v2, name: 'other' })),
      'show servers state': `${header}\n3 api 2 v2 127.0.0.1 2 0 0 0\n`,
    });
    expect(await readSticky(api, 'api', [v2], facts)).toMatchObject([{ table: 'sticks', users: 1, shared: false }]);
  });

  test('of its own may hold the users of a backend with a server of the same id and name: they are not ours to clear', async () => {
    const api = process({
      'show table': tables(tableOf('sticks', 1)),
      'show table sticks data.server_id eq 2': tables(tableOf('sticks', 1), entry('u1', v2)),
      'show servers state': `${header}\n3 api 2 v2 127.0.0.1 2 0 0 0\n4 web 2 v2 127.0.0.1 2 0 0 0\n`,
    });
    expect(await readSticky(api, 'api', [v2], facts)).toMatchObject([{ table: 'sticks', shared: true }]);
  });

  test('of another backend with servers is that backend’s', async () => {
    const api = process({
      'show table': tables(tableOf('web', 1)),
      'show table web data.server_id eq 2': tables(tableOf('web', 1), entry('u1', v2)),
      'show servers state': `${header}\n3 api 2 v2 127.0.0.1 2 0 0 0\n4 web 2 v2 127.0.0.1 2 0 0 0\n`,
    });
    expect(await readSticky(api, 'api', [v2], facts)).toEqual([]);
  });

  test('keeps nobody on a server that is in maintenance or down', async () => {
    const api = process({
      'show table': tables(tableOf('api', 1)),
      'show table api data.server_id eq 2': tables(tableOf('api', 1), entry('u1', v2)),
    });
    expect(await readSticky(api, 'api', [{ ...v2, admin: 1 }], facts)).toEqual([]);
    expect(await readSticky(api, 'api', [{ ...v2, operation: 0 }], facts)).toEqual([]);
    expect(await readSticky(api, 'api', [{ ...v2, admin: 8 }], facts)).toHaveLength(1);
  });

  test('whose name could end a command is never put into one', () => {
    expect(parseTables('# table: a;b, type: ip, size:1, used:1\n# table: peers/a, type: ip, size:1, used:1')).toEqual([
      { name: 'peers/a', used: 1 },
    ]);
  });

  test('is counted line by line, also where the last one was cut', () => {
    expect(countEntries(`${entry('a', v2)}\n${entry('b', v2)}\n0x55`, 'v2')).toBe(3);
    expect(countEntries(`${entry('a', v1)}\n${entry('b', v2)}\n`, 'v2')).toBe(1);
  });
});

describe('a cookie', () => {
  const stat = (cells: string): string =>
    `# pxname,svname,scur,stot,bck,type,cookie,algo\napi,v1,2,90,0,2,a,\napi,v2,${cells},0,2,b,\napi,BACKEND,3,95,0,1,SRV,roundrobin\n`;

  test('keeps an unknown number of users on a server that has had sessions', async () => {
    const read = await readSticky(process({}), 'api', [v2], parseBackendFacts(stat('1,5'), 'api'));
    expect(read).toEqual([{ kind: 'cookie', server: v2, cookie: 'SRV', sessions: 1 }]);
  });

  test('keeps nobody on a server that never had a session', async () => {
    expect(await readSticky(process({}), 'api', [v2], parseBackendFacts(stat('0,0'), 'api'))).toEqual([]);
  });

  test('keeps nobody on a server in maintenance', async () => {
    expect(await readSticky(process({}), 'api', [{ ...v2, admin: 1 }], parseBackendFacts(stat('1,5'), 'api'))).toEqual([]);
  });
});
