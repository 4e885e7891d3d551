import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { decodeBson, encodeBson, type BsonValue } from '#secrets/probes/socket/bson';

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The server's side of SCRAM-SHA-256 (RFC 5802), for one login. */
class ServerScram {
  readonly #password: string;
  #messages: string[] = [];
  readonly #salt = randomBytes(16);

  constructor(password: string) {
    this.#password = password;
  }

  first(clientFirst: string): string {
    const bare = clientFirst.slice(3);
    const nonce = /r=([^,]+)/.exec(bare)?.[1] ?? '';
    const serverFirst = `r=${nonce}${randomBytes(9).toString('base64')},s=${this.#salt.toString('base64')},i=15000`;
    this.#messages = [bare, serverFirst];
    return serverFirst;
  }

  /** The server's signature; undefined for a wrong proof. */
  final(clientFinal: string): string | undefined {
    const [withoutProof = '', proof = ''] = clientFinal.split(',p=');
    const message = [...this.#messages, withoutProof].join(',');
    const salted = pbkdf2Sync(this.#password, this.#salt, 15_000, 32, 'sha256');
    const storedKey = createHash('sha256').update(hmac(salted, 'Client Key')).digest();
    const signature = hmac(storedKey, message);
    const clientKey = Buffer.from(Buffer.from(proof, 'base64').map((byte, at) => byte ^ (signature[at] ?? 0)));
    if (!createHash('sha256').update(clientKey).digest().equals(storedKey)) return undefined;
    return `v=${hmac(hmac(salted, 'Server Key'), message).toString('base64')}`;
  }
}

export interface MongoStandIn {
  readonly port: number;
  readonly commands: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Logs in by SCRAM-SHA-256 over OP_MSG, as the manual of MongoDB describes it; `forged` proves nothing in its last message. */
export async function startMongodb(password: string, forged = false): Promise<MongoStandIn> {
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const scram = new ServerScram(password);
    let buffered = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      buffered = Buffer.concat([buffered, chunk]);
      while (buffered.length >= 4 && buffered.length >= buffered.readInt32LE(0)) {
        const length = buffered.readInt32LE(0);
        const command = decodeBson(buffered.subarray(21, length));
        buffered = buffered.subarray(length);
        commands.push(Object.keys(command)[0] ?? '');
        const body = answer(command);
        const head = Buffer.alloc(21);
        head.writeInt32LE(21 + body.length, 0);
        head.writeInt32LE(2013, 12);
        socket.write(Buffer.concat([head, body]));
      }
    });
    const encode = (fields: Readonly<Record<string, BsonValue>>): Buffer => encodeBson(fields);
    const answer = (command: Readonly<Record<string, unknown>>): Buffer => {
      const payload = Buffer.isBuffer(command['payload']) ? command['payload'].toString() : '';
      if ('hello' in command) return encode({ isWritablePrimary: true, ok: 1 });
      if ('saslStart' in command) return encode({ conversationId: 1, done: false, payload: Buffer.from(scram.first(payload)), ok: 1 });
      if ('saslContinue' in command && payload === '') return encode({ conversationId: 1, done: true, payload: Buffer.alloc(0), ok: 1 });
      if ('saslContinue' in command) {
        const last = forged ? `v=${randomBytes(32).toString('base64')}` : scram.final(payload);
        return last === undefined
          ? encode({ ok: 0, errmsg: 'Authentication failed.', code: 18, codeName: 'AuthenticationFailed' })
          : encode({ conversationId: 1, done: false, payload: Buffer.from(last), ok: 1 });
      }
      return connectionStatus();
    };
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    commands,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** `{ authInfo: { authenticatedUserRoles: [{ role: 'readWrite', db: 'shop' }] }, ok: 1 }`, put together by hand. */
function connectionStatus(): Buffer {
  const inside = (type: number, name: string, body: Buffer): Buffer => {
    const element = Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), body]);
    const head = Buffer.alloc(4);
    head.writeInt32LE(element.length + 5);
    return Buffer.concat([head, element, Buffer.from([0])]);
  };
  return inside(3, 'authInfo', inside(4, 'authenticatedUserRoles', inside(3, '0', encodeBson({ role: 'readWrite', db: 'shop' }))));
}
