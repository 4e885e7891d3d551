import { describe, expect, test } from '@jest/globals';
import { changesFor } from '#platforms/haproxy/change';
import type { Snapshot } from '#platforms/haproxy/instance';
import { servedSplit, sharesOf } from '#platforms/haproxy/served';
import type { ServerState } from '#platforms/haproxy/state';

function server(name: string, weight: number, more: Partial<ServerState> = {}): ServerState {
  return { name, id: name === 'v2' ? 2 : 1, weight, initialWeight: weight, operation: 2, admin: 0, ...more };
}

function snapshot(servers: readonly ServerState[], more: Partial<Snapshot> = {}): Snapshot {
  return {
    instance: '/run/haproxy.sock',
    backend: 'api',
    servers,
    sticky: [],
    backups: new Set(),
    persistent: new Map(),
    algorithm: 'roundrobin',
    ...more,
  };
}

describe('the shares that are served', () => {
  test('are weights over the sum of weights', () => {
    expect(servedSplit([snapshot([server('v1', 19), server('v2', 1)])])).toMatchObject({
      shares: { v1: 95, v2: 5 },
      acknowledged: true,
      problems: [],
    });
  });

  test.each([
    ['DOWN', { operation: 0 }],
    ['stopping', { operation: 3 }],
    ['in maintenance', { admin: 0x01 }],
    ['in drain mode', { admin: 0x08 }],
  ])('leave out a server that is %s, and say so', (words, more) => {
    expect(servedSplit([snapshot([server('v1', 50), server('v2', 50, { ...more })])])).toMatchObject({
      shares: { v1: 100, v2: 0 },
      acknowledged: false,
      problems: [
        `server api/v2 is ${words} although its weight is 50${'admin' in more ? ' (`set server api/v2 state ready` at the Runtime API ends that)' : ''}`,
      ],
    });
  });

  test('come with the servers that could not serve, whatever their weight', () => {
    const servers = [
      server('v1', 100),
      server('v2', 0, { operation: 0 }),
      server('v3', 0, { admin: 0x01 }),
      server('v4', 0, { operation: 1 }),
    ];
    expect(servedSplit([snapshot(servers)])).toMatchObject({
      problems: [],
      unready: {
        v2: { why: 'server api/v2 is DOWN', settling: false },
        v3: { why: 'server api/v3 is in maintenance (`set server api/v3 state ready` at the Runtime API ends that)', settling: false },
      },
    });
    const other = snapshot([server('v1', 100), server('v2', 0)], { instance: 'other' });
    const { unready } = servedSplit([snapshot(servers.slice(0, 2)), other]);
    expect(unready).toEqual({ v2: { why: '/run/haproxy.sock: server api/v2 is DOWN', settling: false } });
    expect(servedSplit([other])).not.toHaveProperty('unready');
  });

  test('are not acknowledged while a server is warming up', () => {
    expect(servedSplit([snapshot([server('v1', 50), server('v2', 50, { operation: 1 })])])).toMatchObject({
      shares: { v1: 50, v2: 50 },
      acknowledged: false,
    });
  });

  test('do not mind a server that is down without weight, or one that the file keeps disabled', () => {
    const { problems, shares } = servedSplit([
      snapshot([server('v1', 100), server('v2', 0, { operation: 0 }), server('slot3', 1, { operation: 0, admin: 0x20 })]),
    ]);
    expect(problems).toEqual([]);
    expect(shares).toEqual({ v1: 100, v2: 0, slot3: 0 });
  });

  test('leave backups out until nobody else serves', () => {
    const backups = new Set(['spare']);
    expect(sharesOf(snapshot([server('v1', 100), server('spare', 1)], { backups }))).toEqual({ v1: 100 });
    expect(servedSplit([snapshot([server('v1', 100, { operation: 0 }), server('spare', 1)], { backups })])).toMatchObject({
      shares: { spare: 100 },
      acknowledged: false,
      problems: ['server api/v1 is DOWN although its weight is 100', 'only the backup server api/spare takes requests'],
    });
  });

  test('are nobody’s when all are down', () => {
    expect(servedSplit([snapshot([server('v1', 100, { operation: 0 })])])).toMatchObject({
      shares: {},
      acknowledged: false,
      problems: ['server api/v1 is DOWN although its weight is 100', 'no server of backend api takes requests'],
    });
  });

  test('are not believed where the algorithm pays no heed to weights', () => {
    expect(servedSplit([snapshot([server('v1', 95), server('v2', 5)], { algorithm: 'first' })]).problems).toEqual([
      'backend api balances with `first`, which pays no heed to weights',
    ]);
  });

  test('survive a server with the name of something built in', () => {
    expect(Object.keys(sharesOf(snapshot([server('__proto__', 50), server('constructor', 50)])))).toEqual(['__proto__', 'constructor']);
  });
});

describe('the changes of a write', () => {
  const weights = (entries: Record<string, number>) => new Map(Object.entries(entries));
  const failing = (code: string) => expect.objectContaining({ kind: 'platform', code });

  test('are refused for an unknown server, naming those there are', () => {
    expect(() => changesFor(snapshot([server('stable', 100), server('canary', 0)]), weights({ stable: 95, canray: 5 }))).toThrow(
      /has no server canray; it has: stable, canary\. Did you mean canary\?/,
    );
  });

  test('are refused while a third server takes requests', () => {
    const three = snapshot([server('v1', 100), server('v2', 0), server('v0', 30)]);
    expect(() => changesFor(three, weights({ v1: 95, v2: 5 }))).toThrow(failing('HAPROXY_OTHER_SERVERS'));
    expect(() => changesFor(three, weights({ v1: 95, v2: 5 }))).toThrow(/v0 \(weight 30\)/);
  });

  test('are refused while a third server would take requests as soon as it is up, and nobody says that it does so now', () => {
    const added = snapshot([server('v1', 100), server('v2', 0), server('v3', 1, { admin: 0x01, operation: 0 })]);
    expect(() => changesFor(added, weights({ v1: 95, v2: 5 }))).toThrow(
      /^Backend api of HAProxy at [^ ]+ would also send requests, as soon as they are up, to v3 \(weight 1, in maintenance\), which the split does not name\.$/,
    );
    const both = snapshot([server('v1', 100), server('v0', 30), server('v3', 1, { operation: 0 })]);
    expect(() => changesFor(both, weights({ v1: 100 }))).toThrow(
      /also sends requests to v0 \(weight 30\) and would also send requests, as soon as they are up, to v3 \(weight 1, DOWN\),/,
    );
  });

  test('do not mind a third server without weight, a backup or a parked one', () => {
    const servers = [server('v1', 100), server('v2', 0), server('v0', 0), server('spare', 1), server('slot', 1, { admin: 0x04 })];
    expect(changesFor(snapshot(servers, { backups: new Set(['spare']) }), weights({ v1: 95, v2: 5 }))).toEqual([
      { server: 'v2', from: 0, to: 5 },
      { server: 'v1', from: 100, to: 95 },
    ]);
  });

  test('are refused when the candidate is a backup', () => {
    const backed = snapshot([server('v1', 100), server('v2', 0)], { backups: new Set(['v2']) });
    expect(() => changesFor(backed, weights({ v1: 95, v2: 5 }))).toThrow(failing('HAPROXY_BACKUP_SERVER'));
  });

  test('are refused for an algorithm without weights', () => {
    expect(() => changesFor(snapshot([server('v1', 100), server('v2', 0)], { algorithm: 'first' }), weights({ v1: 95, v2: 5 }))).toThrow(
      failing('HAPROXY_STATIC_ALGORITHM'),
    );
  });

  test('are refused when they would leave nobody serving, but not when nobody serves anyway', () => {
    const down = { operation: 0 };
    const goingDown = snapshot([server('v1', 50), server('v2', 50, down)]);
    expect(() => changesFor(goingDown, weights({ v1: 0, v2: 100 }))).toThrow(failing('HAPROXY_NO_SERVER_LEFT'));
    const allDown = snapshot([server('v1', 50, down), server('v2', 50, down)]);
    expect(changesFor(allDown, weights({ v1: 100, v2: 0 }))).toHaveLength(2);
  });
});

describe('clients that stay on a server whatever its weight', () => {
  const [v1, v2] = [server('v1', 100), server('v2', 0)];

  test('are told per server, with the means, how many are known, and what to do', () => {
    const sticky = [
      { kind: 'table', server: v2, table: 'api', users: 12, more: false, shared: false },
      { kind: 'cookie', server: v2, cookie: 'SRV', sessions: 3 },
    ] as const;
    expect(servedSplit([snapshot([v1, v2], { sticky })]).sticky).toMatchObject([
      { target: 'v2', by: 'stick table api', users: 12, released: true },
      {
        target: 'v2',
        by: 'cookie SRV',
        users: 'unknown',
        sessions: 3,
        released: false,
        remedy: expect.stringContaining('set server api/v2 state maint'),
      },
    ]);
  });

  test('are no problem of the split by themselves: on the way forward they are as wished', () => {
    const sticky = [{ kind: 'cookie', server: v1, cookie: 'SRV', sessions: 3 }] as const;
    expect(servedSplit([snapshot([v1, v2], { sticky })])).toMatchObject({ acknowledged: true, problems: [] });
  });

  test('are nowhere in the split of a backend that keeps nobody', () => {
    expect(servedSplit([snapshot([v1, v2])])).not.toHaveProperty('sticky');
  });

  test('may be the same ones in several processes: the larger number is the least', () => {
    const of = (users: number) => [{ kind: 'table', server: v2, table: 'api', users, more: false, shared: false }] as const;
    const both = [snapshot([v1, v2], { sticky: of(12) }), snapshot([v1, v2], { sticky: of(9) })];
    expect(servedSplit(both).sticky).toMatchObject([{ users: 12, atLeast: true }]);
  });

  test('do not make the split another one for whoever compares it', () => {
    const sticky = [{ kind: 'cookie', server: v1, cookie: 'SRV', sessions: 3 }] as const;
    expect(servedSplit([snapshot([v1, v2], { sticky })]).revision).toBe(servedSplit([snapshot([v1, v2])]).revision);
  });
});
