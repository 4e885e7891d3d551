import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Probed, RunProbe } from '#secrets/probes/probe';
import { mysql } from '#secrets/probes/socket/mysql';
import { postgres } from '#secrets/probes/socket/postgres';
import { redis } from '#secrets/probes/socket/redis';
import { describeWithEngine } from '#testkit/engines';
import { testPorts } from '#testkit/ports';
import { startMariadb, startPostgres, startRedis, type DatabaseServer } from './database-servers.ts';

const ports = { ...testPorts(), githubApi: '' };
const password = `p-${randomBytes(12).toString('hex')}`;
const asked = (probe: RunProbe, value: string): Promise<Probed> => probe({ value, companions: {}, parameters: {} }, ports);

afterAll(() => {
  ports.cancel();
});

describeWithEngine('postgres', 'PostgreSQL', () => {
  let server: DatabaseServer | undefined;
  const url = (user: string, secret = password, { host = '127.0.0.1', database = 'postgres' } = {}): string =>
    `postgresql://${user}:${encodeURIComponent(secret)}@${host}:${String(server?.port)}/${database}`;

  beforeAll(async () => {
    server = await startPostgres(
      [
        'hostssl all scrammer all scram-sha-256',
        'hostssl all boss all scram-sha-256',
        'hostssl all ended all scram-sha-256',
        'hostssl all idle all scram-sha-256',
        'hostssl all digest all md5',
        'hostssl all plain all password',
        'hostssl all nobody all trust',
      ],
      [
        `CREATE ROLE scrammer LOGIN PASSWORD '${password}';`,
        `CREATE ROLE boss LOGIN SUPERUSER PASSWORD '${password}';`,
        `CREATE ROLE ended LOGIN PASSWORD '${password}' VALID UNTIL '2020-01-01';`,
        `CREATE ROLE idle NOLOGIN PASSWORD '${password}';`,
        `CREATE ROLE plain LOGIN PASSWORD '${password}';`,
        'CREATE ROLE nobody LOGIN;',
        "SET password_encryption = 'md5';",
        `CREATE ROLE digest LOGIN PASSWORD '${password}';`,
        'CREATE DATABASE closed;',
        'REVOKE CONNECT ON DATABASE closed FROM PUBLIC;',
      ],
    );
  });
  afterAll(() => server?.stop());

  test.each(['scrammer', 'digest', 'plain'])('lets %s in with its password, and refuses it with another', async (user) => {
    expect(await asked(postgres, url(user))).toEqual({ state: 'alive', because: 'PostgreSQL lets it in', rights: ['login'] });
    expect(await asked(postgres, url(user, `${password}x`))).toEqual({
      state: 'dead',
      because: 'PostgreSQL refuses this user with this password',
    });
  });

  test('tells that a user is a superuser', async () => {
    expect(await asked(postgres, url('boss'))).toMatchObject({ state: 'alive', rights: ['login', 'superuser'] });
  });

  test('takes a password that has ended, and a user that may not log in, for dead', async () => {
    expect(await asked(postgres, url('ended'))).toMatchObject({ state: 'dead' });
    expect(await asked(postgres, url('idle'))).toEqual({ state: 'dead', because: 'the user may not log in' });
  });

  test('tells a database that is not there, or that is closed to the user', async () => {
    expect(await asked(postgres, url('scrammer', password, { database: 'nowhere' }))).toMatchObject({
      because: 'PostgreSQL has no such database',
    });
    expect(await asked(postgres, url('scrammer', password, { database: 'closed' }))).toMatchObject({
      because: 'the user may not connect to this database',
    });
  });

  test('knows nothing of a user that no rule lets as far as a password, and says where none is asked for', async () => {
    expect(await asked(postgres, url('stranger'))).toMatchObject({ state: 'unknown' });
    expect(await asked(postgres, url('nobody'))).toMatchObject({ because: 'PostgreSQL lets it in, and asks for no password' });
  });

  test('shows a password to no server whose certificate is not trusted, and proves it by SCRAM all the same', async () => {
    const elsewhere = { host: '0.0.0.0' };
    expect(await asked(postgres, url('scrammer', password, elsewhere))).toMatchObject({ state: 'alive' });
    for (const user of ['plain', 'digest'])
      expect(await asked(postgres, url(user, password, elsewhere))).toMatchObject({
        state: 'unknown',
        because: expect.stringContaining('NODE_EXTRA_CA_CERTS') as unknown,
      });
  });
});

describeWithEngine('mariadbd', 'MariaDB', () => {
  let server: DatabaseServer | undefined;
  const url = (user: string, secret = password, { host = '127.0.0.1', database = '' } = {}): string =>
    `mysql://${user}:${encodeURIComponent(secret)}@${host}:${String(server?.port)}/${database}`;

  beforeAll(async () => {
    server = await startMariadb([
      'CREATE DATABASE shop;',
      'CREATE DATABASE other;',
      `CREATE USER worker@'%' IDENTIFIED BY '${password}';`,
      "GRANT SELECT ON shop.* TO worker@'%';",
      `CREATE USER locked@'%' IDENTIFIED BY '${password}' ACCOUNT LOCK;`,
      `CREATE USER ended@'%' IDENTIFIED BY '${password}' PASSWORD EXPIRE;`,
      `CREATE USER local@'%' IDENTIFIED VIA unix_socket;`,
      "INSTALL SONAME 'auth_ed25519';",
      `CREATE USER curved@'%' IDENTIFIED VIA ed25519 USING PASSWORD('${password}');`,
    ]);
  });
  afterAll(() => server?.stop());

  test('lets a user in with its password, with a database and without, and refuses it with another', async () => {
    for (const database of ['', 'shop'])
      expect(await asked(mysql, url('worker', password, { database }))).toEqual({ state: 'alive', because: 'the server lets it in' });
    expect(await asked(mysql, url('worker', `${password}x`))).toMatchObject({ state: 'dead' });
    expect(await asked(mysql, url('worker', ''))).toMatchObject({ state: 'dead' });
    // To who is nobody's user MariaDB poses as if it wanted any of its ways of logging in.
    expect((await asked(mysql, url('stranger'))).state).not.toBe('alive');
  });

  test('tells a database that is not there or not for the user, an account that is locked, a password that has ended', async () => {
    expect(await asked(mysql, url('worker', password, { database: 'nowhere' }))).toMatchObject({ state: 'dead' });
    expect(await asked(mysql, url('worker', password, { database: 'other' }))).toMatchObject({
      because: 'the user may not use this database',
    });
    expect(await asked(mysql, url('locked'))).toEqual({ state: 'dead', because: 'the account is locked' });
    expect(await asked(mysql, url('ended'))).toEqual({ state: 'dead', because: 'the password has expired' });
  });

  test('knows nothing where another way of logging in is asked for', async () => {
    expect(await asked(mysql, url('curved'))).toMatchObject({ state: 'unknown' });
    expect(await asked(mysql, url('local'))).toMatchObject({ state: 'dead' });
  });

  test('proves the password to a server whose certificate is not trusted without showing it', async () => {
    expect(await asked(mysql, url('worker', password, { host: '0.0.0.0' }))).toMatchObject({ state: 'alive' });
  });
});

describeWithEngine('redis-server', 'Redis', () => {
  const servers: DatabaseServer[] = [];
  const acl = [`requirepass ${password}`, `user worker on >${password} +get`, `user off off >${password} +@all`];
  const url = (at: number, user: string, secret = password, { scheme = 'redis', host = '127.0.0.1' } = {}): string =>
    `${scheme}://${user}:${secret}@${host}:${String(servers[at]?.port)}/0`;

  beforeAll(async () => {
    servers.push(await startRedis(false, acl), await startRedis(true, acl), await startRedis(false, []));
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
  });

  test.each([
    ['without TLS', 0, 'redis'],
    ['with TLS', 1, 'rediss'],
  ] as const)('lets the right password in and refuses another, %s', async (_, at, scheme) => {
    for (const user of ['', 'default', 'worker'])
      expect(await asked(redis, url(at, user, password, { scheme }))).toEqual({ state: 'alive', because: 'Redis lets it in' });
    for (const [user, secret] of [
      ['', `${password}x`],
      ['worker', 'x'],
      ['off', password],
      ['stranger', password],
    ] as const)
      expect(await asked(redis, url(at, user, secret, { scheme }))).toEqual({ state: 'dead', because: 'Redis refuses it' });
  });

  test('is told to be dead without a password where one is asked for, and unknown where none is', async () => {
    expect(await asked(redis, `redis://127.0.0.1:${String(servers[0]?.port)}`)).toMatchObject({ state: 'dead' });
    expect(await asked(redis, url(2, ''))).toMatchObject({ state: 'unknown' });
  });

  test('is shown no password without TLS, nor with a certificate that is not trusted', async () => {
    expect(await asked(redis, url(0, '', password, { host: '0.0.0.0' }))).toMatchObject({ state: 'unknown' });
    expect(await asked(redis, url(1, '', password, { scheme: 'rediss', host: '0.0.0.0' }))).toMatchObject({ state: 'unknown' });
  });
});

describe('a server that is not there', () => {
  test.each([
    [postgres, 'postgres'],
    [mysql, 'mysql'],
    [redis, 'redis'],
  ])('is no sign against a credential', async (probe, scheme) => {
    expect(await asked(probe, `${scheme}://user:${password}@127.0.0.1:1/name`)).toEqual({
      state: 'unknown',
      because: 'the server could not be reached, or broke off',
    });
  });
});
