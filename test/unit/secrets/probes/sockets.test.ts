import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeBson, encodeBson } from '#secrets/probes/socket/bson';
import { Connection } from '#secrets/probes/socket/connection';
import { readDatabaseUrl } from '#secrets/probes/socket/database-url';
import { mongodb } from '#secrets/probes/socket/mongodb';
import { mysql } from '#secrets/probes/socket/mysql';
import { postgres } from '#secrets/probes/socket/postgres';
import { redis } from '#secrets/probes/socket/redis';
import { Scram } from '#secrets/probes/socket/scram';
import type { Probed, RunProbe } from '#secrets/probes/probe';
import { testPorts } from '#testkit/ports';
import { startMongodb, type MongoStandIn } from './mongodb-server.ts';

const PASSWORD = 'Zq7xKw9vJp4yHd2m';
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function asked(probe: RunProbe, value: string, ports = testPorts()): Promise<Probed> {
  return probe({ value, companions: {}, parameters: {} }, { ...ports, githubApi: '' });
}

/** A server that does this with every connection; gives its port, and all that it was sent. */
async function serving(handle: (socket: Socket) => void): Promise<{ readonly port: number; readonly heard: () => string }> {
  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    handle(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  return { port: (server.address() as AddressInfo).port, heard: () => Buffer.concat(chunks).toString('latin1') };
}

describe('MongoDB (a stand-in)', () => {
  async function started(forged = false): Promise<MongoStandIn> {
    const server = await startMongodb(PASSWORD, forged);
    stops.push(server.stop);
    return server;
  }
  const url = ({ port }: MongoStandIn, secret = PASSWORD, host = '127.0.0.1'): string =>
    `mongodb://shop:${secret}@${host}:${String(port)}/?authSource=admin`;

  test('lets the right password in and tells its roles, and refuses another', async () => {
    const server = await started();
    expect(await asked(mongodb, url(server))).toEqual({ state: 'alive', because: 'MongoDB lets it in', rights: ['readWrite@shop'] });
    expect(server.commands).toEqual(['hello', 'saslStart', 'saslContinue', 'saslContinue', 'connectionStatus']);
    expect(await asked(mongodb, url(server, 'other'))).toMatchObject({ state: 'dead' });
  });

  test('that does not show that it knows the password is no witness', async () => {
    expect(await asked(mongodb, url(await started(true)))).toMatchObject({ state: 'unknown' });
  });

  test('without TLS is sent nothing from another machine', async () => {
    const server = await started();
    expect(await asked(mongodb, url(server, PASSWORD, '0.0.0.0'))).toMatchObject({ state: 'unknown' });
    expect(server.commands).toEqual([]);
  });
});

test('SCRAM-SHA-256 is that of RFC 7677', async () => {
  const scram = new Scram('user', 'pencil', 'rOprNGfwEbeRWgbNEkqO');
  expect(scram.begin()).toBe('n,,n=user,r=rOprNGfwEbeRWgbNEkqO');
  expect(await scram.answer('r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096')).toBe(
    'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
  );
  scram.verify('v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=');
  expect(() => {
    scram.verify('v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=');
  }).toThrow('does not show that it knows the password');
});

test.each(['r=other,s=QQ==,i=4096', 'r=mine,s=QQ==,i=4096', 'r=mine+1,s=QQ==,i=1', 'r=mine+1,s=QQ==,i=9999999', 'e=other-error', ''])(
  'a server that begins SCRAM with %j is not answered',
  async (first) => {
    await expect(new Scram('user', 'pencil', 'mine').answer(first)).rejects.toThrow('SCRAM');
  },
);

describe('MySQL (a stand-in, for what MariaDB has not)', () => {
  const SEED = Buffer.from('abcdefghijklmnopqrst');
  const packet = (sequence: number, body: Buffer): Buffer => {
    const head = Buffer.from([body.length & 0xff, body.length >> 8, 0, sequence]);
    return Buffer.concat([head, body]);
  };
  /** Handshake of version 10 without TLS, for caching_sha2_password. */
  const greeting = Buffer.concat([
    Buffer.from('\x0a8.4.0\0\x01\0\0\0'),
    SEED.subarray(0, 8),
    Buffer.from([0, 0xff, 0xf7, 45, 2, 0, 0xff, 0xdf, 21]),
    Buffer.alloc(10),
    SEED.subarray(8),
    Buffer.from('\0caching_sha2_password\0'),
  ]);

  test.each<[string, number, Partial<Probed>]>([
    ['that knows the password by its proof lets it in', 3, { state: 'alive' }],
    ['that wants the password itself is not shown it without TLS', 4, { state: 'unknown' }],
  ])('%s', async (_, step, expected) => {
    const greets = Buffer.from(greeting);
    // CLIENT_SSL (0x800) is not among them.
    greets[greets.indexOf(Buffer.from([0xff, 0xf7])) + 1] = 0xf7;
    const { port, heard } = await serving((socket) => {
      socket.write(packet(0, greets));
      let answered = 0;
      socket.on('data', () => {
        answered += 1;
        if (answered === 1) socket.write(packet(2, Buffer.from([1, step])));
        if (answered === 1 && step === 3) socket.write(packet(3, Buffer.from([0, 0, 0, 2, 0, 0, 0])));
        if (answered === 2) socket.write(packet(1, Buffer.from([0, 0, 0, 2, 0, 0, 0])));
      });
    });
    expect(await asked(mysql, `mysql://shop:${PASSWORD}@127.0.0.1:${String(port)}/`)).toMatchObject(expected);
    expect(heard()).toContain('caching_sha2_password');
    expect(heard()).not.toContain(PASSWORD);
  });
});

const ALL: readonly (readonly [scheme: string, probe: RunProbe])[] = [
  ['postgres', postgres],
  ['mysql', mysql],
  ['redis', redis],
  ['mongodb', mongodb],
];

describe.each(ALL)('%s', (scheme, probe) => {
  const url = (port: number): string => `${scheme}://shop:${PASSWORD}@127.0.0.1:${String(port)}/shop`;

  test.each<[string, (socket: Socket) => void]>([
    ['closes at once', (socket) => socket.end()],
    ['speaks HTTP', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['says only zeros', (socket) => socket.end(Buffer.alloc(4_096))],
    ['claims a message of 2 GB', (socket) => socket.end(Buffer.alloc(64, 0x7f))],
    ['never stops', (socket) => socket.write(Buffer.alloc(1_000_000, 0x61))],
  ])('a server that %s is no sign against it', async (_, handle) => {
    const { port } = await serving(handle);
    const probed = await asked(probe, url(port));
    expect(probed.state).toBe('unknown');
    expect(JSON.stringify(probed)).not.toContain(PASSWORD.slice(0, 6));
  });

  test('a job that is cancelled does not wait for a server that says nothing', async () => {
    const ports = testPorts();
    const { port } = await serving(() => {
      ports.cancel();
    });
    await expect(asked(probe, url(port), ports)).rejects.toMatchObject({ kind: 'cancelled' });
  });

  test('a value that leads to no host is not tried', async () => {
    for (const value of [
      `${scheme}:///var/run/x`,
      `${scheme}://u:p@127.0.0.1:1/x?host=/cloudsql/x`,
      `${scheme}://u:p@127.0.0.1:99999/x`,
      'x',
    ])
      expect(await asked(probe, value)).toMatchObject({ state: 'unknown', because: expect.stringContaining('no host') as unknown });
  });
});

test('a server that is silent is given up in its time', async () => {
  const { port } = await serving(() => undefined);
  const connection = new Connection('127.0.0.1', port, new AbortController().signal, 30);
  await expect(connection.read(1)).rejects.toThrow('did not answer in time');
  connection.close();
});

test('what comes before TLS is taken for no part of what it protects', async () => {
  const { port } = await serving((socket) => socket.write('SInjected'));
  expect(await asked(postgres, `postgres://shop:${PASSWORD}@127.0.0.1:${String(port)}/shop`)).toMatchObject({
    because: 'the server does not speak TLS as it should',
  });
});

test('the host that is asked is the one that the URL names, whatever its other parts look like', () => {
  expect(readDatabaseUrl('postgres://u%40x:p%2F%40evil.com@db.internal:5433,other:1/shop?sslmode=require&SSLMODE=x#y')).toEqual({
    ...{ scheme: 'postgres', host: 'db.internal', port: 5433, user: 'u@x', password: 'p/@evil.com', database: 'shop' },
    options: new Map([['sslmode', 'require']]),
  });
  expect(readDatabaseUrl('redis://:p@[::1]:6379')).toMatchObject({ host: '[::1]', port: 6379, user: '', password: 'p' });
});

test('BSON is read as it is written, and bytes of any kind end in a document or in its refusal', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string({ minLength: 1 }).filter((name) => !name.includes('\0') && name !== '__proto__'),
        fc.oneof(
          fc.string(),
          fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
          fc.boolean(),
          fc.uint8Array().map((bytes) => Buffer.from(bytes)),
        ),
      ),
      (fields) => {
        expect(decodeBson(encodeBson(fields))).toEqual({ ...fields });
      },
    ),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        expect(typeof decodeBson(Buffer.from(bytes))).toBe('object');
      } catch (error) {
        expect(error).toMatchObject({ name: 'NoConversation' });
      }
    }),
  );
});
