import { createHash } from 'node:crypto';
import { alive, dead, unknown, type Probed, type RunProbe } from '../probe.ts';
import { NoConversation, type Connection } from './connection.ts';
import { converse } from './converse.ts';
import type { DatabaseUrl } from './database-url.ts';
import { Scram } from './scram.ts';

/** A login as PostgreSQL's clients do it (postgresql.org, "Frontend/Backend Protocol"); no query is sent. */
export const postgres: RunProbe = (request, ports) => converse(request, ports, 5432, talk);

const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);

async function talk(connection: Connection, url: DatabaseUrl): Promise<Probed> {
  if (url.user === '') return unknown('it names no user');
  connection.write(SSL_REQUEST);
  const offer = (await connection.read(1)).toString('latin1');
  if (offer === 'S') await connection.startTls();
  else if (offer !== 'N') throw new NoConversation('the server does not speak the protocol of PostgreSQL');
  connection.requirePrivate(false);
  connection.write(startup(url));
  return login(connection, url);
}

async function login(connection: Connection, { user, password }: DatabaseUrl): Promise<Probed> {
  const scram = new Scram('', password);
  let accepted = false;
  let asked = false;
  let superuser = false;
  let verified = true;
  for (;;) {
    const { type, body } = await readMessage(connection);
    if (type === 'E') return refusal(body, accepted);
    if (type === 'S') superuser ||= body.toString('latin1') === 'is_superuser\0on\0';
    if (type === 'Z') {
      connection.write(Buffer.from([0x58, 0, 0, 0, 4]));
      return alive(asked ? 'PostgreSQL lets it in' : 'PostgreSQL lets it in, and asks for no password', {
        rights: superuser ? ['login', 'superuser'] : ['login'],
      });
    }
    if (type !== 'R') continue;
    const method = body.length >= 4 ? body.readInt32BE(0) : -1;
    const data = body.subarray(4);
    asked ||= method !== 0;
    if (method === 0) {
      // Whoever lets us in without having shown anything after a login by SCRAM is not the server that it poses as.
      if (!verified) throw new NoConversation('the server does not show that it knows the password: it may be another one');
      accepted = true;
    } else if (method === 3) {
      connection.requirePrivate(true);
      connection.write(message('p', Buffer.from(`${password}\0`)));
    } else if (method === 5) {
      connection.requirePrivate(true);
      connection.write(message('p', Buffer.from(`md5${md5(Buffer.concat([Buffer.from(md5(password + user)), data]))}\0`)));
    } else if (method === 10) {
      if (!data.toString('latin1').split('\0').includes('SCRAM-SHA-256'))
        return unknown('the server asks for a way of logging in that is not tried');
      verified = false;
      const first = Buffer.from(scram.begin());
      connection.write(message('p', Buffer.concat([Buffer.from('SCRAM-SHA-256\0'), int32(first.length), first])));
    } else if (method === 11) {
      connection.write(message('p', Buffer.from(await scram.answer(data.toString('utf8')))));
    } else if (method === 12) {
      scram.verify(data.toString('utf8'));
      verified = true;
    } else return unknown('the server asks for a way of logging in that is not tried');
  }
}

/** SQLSTATE codes of postgresql.org, appendix A. */
function refusal(body: Buffer, accepted: boolean): Probed {
  const code =
    body
      .toString('latin1')
      .split('\0')
      .find((one) => one.startsWith('C'))
      ?.slice(1) ?? '';
  if (code === '28P01') return dead('PostgreSQL refuses this user with this password');
  if (code === '3D000') return dead('PostgreSQL has no such database');
  if (code === '42501' && accepted) return dead('the user may not connect to this database');
  if (code === '28000')
    return accepted ? dead('the user may not log in') : unknown('the server refuses this address, user or database before any password');
  if (code === '53300' && accepted) return alive('PostgreSQL knows it, and has no connection left');
  return unknown('the server refuses for a reason of its own');
}

async function readMessage(connection: Connection): Promise<{ readonly type: string; readonly body: Buffer }> {
  const head = await connection.read(5);
  const length = head.readInt32BE(1) - 4;
  return { type: head.toString('latin1', 0, 1), body: await connection.read(length) };
}

function startup({ user, database }: DatabaseUrl): Buffer {
  const parameters = ['user', user, ...(database === '' ? [] : ['database', database]), 'application_name', 'rollout-actions'];
  const body = Buffer.concat([int32(196_608), Buffer.from(`${parameters.map((text) => text.replaceAll('\0', '')).join('\0')}\0\0`)]);
  return Buffer.concat([int32(body.length + 4), body]);
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function md5(bytes: Buffer | string): string {
  return createHash('md5').update(bytes).digest('hex');
}
