import { createHash } from 'node:crypto';
import { alive, dead, unknown, type Probed, type RunProbe } from '../probe.ts';
import { NoConversation, type Connection } from './connection.ts';
import { converse } from './converse.ts';
import type { DatabaseUrl } from './database-url.ts';

/** A login as the clients of MySQL and MariaDB do it (dev.mysql.com, "Connection Phase"; mariadb.com, "Connecting"), and a statement that does nothing. */
export const mysql: RunProbe = (request, ports) => converse(request, ports, 3306, talk);

/** Capabilities: LONG_PASSWORD, PROTOCOL_41, SECURE_CONNECTION, PLUGIN_AUTH. */
const CAPABILITIES = 0x1 | 0x200 | 0x8000 | 0x80000;
const [CONNECT_WITH_DB, SSL] = [0x8, 0x800];
const UTF8 = 45;
const LARGEST_PACKET = 1 << 24;

async function talk(connection: Connection, url: DatabaseUrl): Promise<Probed> {
  if (url.user === '') return unknown('it names no user');
  const packets = new Packets(connection);
  const greeting = await packets.read();
  if (greeting[0] === 0xff) return refusal(greeting);
  const { seed, plugin, offersTls } = readGreeting(greeting);
  const capabilities = CAPABILITIES | (url.database === '' ? 0 : CONNECT_WITH_DB) | (offersTls ? SSL : 0);
  const head = Buffer.alloc(32);
  head.writeUInt32LE(capabilities, 0);
  head.writeUInt32LE(LARGEST_PACKET, 4);
  head[8] = UTF8;
  if (offersTls) {
    packets.write(head);
    await connection.startTls();
  }
  connection.requirePrivate(false);
  const first = PROOFS[plugin] === undefined ? NATIVE : plugin;
  const proof = proofOf(first, url.password, seed);
  packets.write(
    Buffer.concat([
      head,
      text(url.user),
      Buffer.from([proof.length]),
      proof,
      ...(url.database === '' ? [] : [text(url.database)]),
      text(first),
    ]),
  );
  return login(packets, connection, url, first);
}

async function login(packets: Packets, connection: Connection, { password }: DatabaseUrl, first: string): Promise<Probed> {
  let plugin = first;
  // A switch, a second step and an end are all that a login has.
  for (let step = 0; step < 6; step += 1) {
    const packet = await packets.read();
    if (packet[0] === 0xff) return refusal(packet);
    if (packet[0] === 0) {
      // Whose password has ended is let in and may do nothing: only a statement tells, and this one does nothing.
      packets.restart();
      packets.write(Buffer.from('\x03DO 0'));
      const done = await packets.read();
      const refused = done[0] === 0xff ? refusal(done) : undefined;
      packets.restart();
      packets.write(Buffer.from([1]));
      return refused?.state === 'dead' ? refused : alive('the server lets it in');
    }
    if (packet[0] === 0xfe) {
      const end = packet.indexOf(0, 1);
      plugin = packet.toString('latin1', 1, end < 0 ? packet.length : end);
      if (plugin === CLEAR) {
        connection.requirePrivate(true);
        packets.write(text(password));
      } else if (PROOFS[plugin] === undefined) return unknown('the server asks for a way of logging in that is not tried');
      else packets.write(proofOf(plugin, password, packet.subarray(end + 1, end + 21)));
    } else if (packet[0] === 1 && plugin === SHA2) {
      // 3: the server has seen the password before, and says so at once.
      if (packet[1] === 3) continue;
      // Without TLS the server would ask for an encryption of its own, which is not tried.
      if (packet[1] !== 4 || !connection.encrypted) return unknown('the server asks for a way of logging in that is not tried');
      connection.requirePrivate(true);
      packets.write(text(password));
    } else break;
  }
  throw new NoConversation('the server does not speak the protocol of MySQL');
}

/** Error codes of dev.mysql.com and mariadb.com, "Error reference". */
const DEAD: Readonly<Record<number, string>> = {
  1045: 'the server refuses this user with this password from here',
  1044: 'the user may not use this database',
  1049: 'the server has no such database',
  1698: 'the server refuses this user',
  1820: 'the password has expired',
  1862: 'the password has expired',
  3118: 'the account is locked',
  4151: 'the account is locked',
};

function refusal(packet: Buffer): Probed {
  const why = packet.length < 3 ? undefined : DEAD[packet.readUInt16LE(1)];
  return why === undefined ? unknown('the server refuses for a reason of its own') : dead(why);
}

const [NATIVE, SHA2, CLEAR] = ['mysql_native_password', 'caching_sha2_password', 'mysql_clear_password'] as const;

type Proof = (password: string, seed: Buffer) => Buffer;

/** Proofs that show the server that we know the password, and nobody the password. */
const PROOFS: Readonly<Record<string, Proof | undefined>> = {
  [NATIVE]: (password, seed) => {
    const once = hash('sha1', Buffer.from(password));
    return xor(once, hash('sha1', seed, hash('sha1', once)));
  },
  [SHA2]: (password, seed) => {
    const once = hash('sha256', Buffer.from(password));
    return xor(once, hash('sha256', hash('sha256', once), seed));
  },
};

function proofOf(plugin: string, password: string, seed: Buffer): Buffer {
  return password === '' ? Buffer.alloc(0) : (PROOFS[plugin]?.(password, seed) ?? Buffer.alloc(0));
}

interface Greeting {
  readonly seed: Buffer;
  readonly plugin: string;
  readonly offersTls: boolean;
}

/** Handshake of version 10. */
function readGreeting(packet: Buffer): Greeting {
  const version = packet.indexOf(0, 1);
  const at = version + 5;
  if (packet[0] !== 10 || version < 0 || packet.length < at + 40)
    throw new NoConversation('the server does not speak the protocol of MySQL');
  const plugin = packet.subarray(at + 40);
  const end = plugin.indexOf(0);
  return {
    seed: Buffer.concat([packet.subarray(at, at + 8), packet.subarray(at + 27, at + 39)]),
    plugin: plugin.toString('latin1', 0, end < 0 ? plugin.length : end),
    offersTls: (packet.readUInt16LE(at + 9) & SSL) !== 0,
  };
}

/** Packets with a length of three bytes and a number that goes up with each. */
class Packets {
  readonly #connection: Connection;
  #sequence = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async read(): Promise<Buffer> {
    const head = await this.#connection.read(4);
    this.#sequence = (head.readUInt8(3) + 1) & 0xff;
    const length = head.readUIntLE(0, 3);
    if (length === 0) throw new NoConversation('the server does not speak the protocol of MySQL');
    return this.#connection.read(length);
  }

  write(body: Buffer): void {
    const head = Buffer.alloc(4);
    head.writeUIntLE(body.length, 0, 3);
    head[3] = this.#sequence;
    this.#sequence = (this.#sequence + 1) & 0xff;
    this.#connection.write(Buffer.concat([head, body]));
  }

  /** A new command begins at 0. */
  restart(): void {
    this.#sequence = 0;
  }
}

function text(value: string): Buffer {
  return Buffer.from(`${value.replaceAll('\0', '')}\0`);
}

function hash(algorithm: 'sha1' | 'sha256', ...parts: readonly Buffer[]): Buffer {
  return createHash(algorithm).update(Buffer.concat(parts)).digest();
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, at) => byte ^ (b[at] ?? 0)));
}
