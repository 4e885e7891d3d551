import { Resolver } from 'node:dns/promises';
import { alive, dead, unknown, type Probed, type ProbePorts, type ProbeRequest, type RunProbe } from '../probe.ts';
import { decodeBson, encodeBson, type BsonValue } from './bson.ts';
import { NoConversation, type Connection } from './connection.ts';
import { converse } from './converse.ts';
import { readDatabaseUrl, type DatabaseUrl } from './database-url.ts';
import { Scram } from './scram.ts';

/** A login by SCRAM-SHA-256 and the roles that it gives (mongodb.com, "Authentication" and "connectionStatus"). */
export const mongodb: RunProbe = async (request, ports) => {
  const url = readDatabaseUrl(request.value);
  if (url?.scheme !== 'mongodb+srv') return ask(request, ports, false, undefined);
  const found = await lookUp(url.host);
  if (found === undefined) return unknown('its host leads to no server of its own domain');
  const value = request.value.replace(
    /^[^:]+:\/\/([^/?#]*@)?[^/?#]*/,
    (_, user: string | undefined) => `mongodb://${user ?? ''}${found.host}`,
  );
  return ask({ ...request, value }, ports, true, found.authSource);
};

function ask(request: ProbeRequest, ports: ProbePorts, tls: boolean, authSource: string | undefined): Promise<Probed> {
  return converse(request, ports, 27_017, async (connection, url) => {
    if (url.user === '') return unknown('it names no user');
    if ((url.options.get('authmechanism') ?? 'SCRAM-SHA-256') !== 'SCRAM-SHA-256')
      return unknown('the server asks for a way of logging in that is not tried');
    if ((url.options.get('tls') ?? url.options.get('ssl') ?? String(tls)) === 'true') await connection.startTls();
    connection.requirePrivate(false);
    const source = url.options.get('authsource') ?? authSource ?? (url.database === '' ? 'admin' : url.database);
    return login(new Commands(connection), url, source);
  });
}

/** The first server of a seed list (mongodb.com, "Initial DNS Seedlist Discovery"): below the same domain, as its specification asks for. */
async function lookUp(host: string): Promise<{ readonly host: string; readonly authSource: string | undefined } | undefined> {
  const domain = host.slice(host.indexOf('.')).toLowerCase();
  const names = new Resolver({ timeout: 3_000, tries: 2 });
  try {
    const [servers, texts] = await Promise.all([names.resolveSrv(`_mongodb._tcp.${host}`), names.resolveTxt(host).catch(() => [])]);
    const server = servers.find(({ name }) => name.toLowerCase().endsWith(domain) && domain.split('.').length > 2);
    const options = new URLSearchParams(texts[0]?.join('') ?? '');
    return server === undefined
      ? undefined
      : { host: `${server.name}:${String(server.port)}`, authSource: options.get('authSource') ?? undefined };
  } catch {
    return undefined;
  }
}

const AUTHENTICATION_FAILED = 18;

async function login(commands: Commands, { user, password }: DatabaseUrl, source: string): Promise<Probed> {
  const scram = new Scram(user, password);
  await commands.run({ hello: 1, $db: 'admin' });
  let answer = await commands.run({ saslStart: 1, mechanism: 'SCRAM-SHA-256', payload: Buffer.from(scram.begin()), $db: source });
  if (answer['ok'] !== 1) return refusal(answer);
  const proof = await scram.answer(payloadOf(answer));
  answer = await commands.run({ saslContinue: 1, conversationId: idOf(answer), payload: Buffer.from(proof), $db: source });
  if (answer['ok'] !== 1) return refusal(answer);
  scram.verify(payloadOf(answer));
  if (answer['done'] !== true)
    answer = await commands.run({ saslContinue: 1, conversationId: idOf(answer), payload: Buffer.alloc(0), $db: source });
  if (answer['ok'] !== 1) return refusal(answer);
  const rights = rolesOf(await commands.run({ connectionStatus: 1, $db: 'admin' }));
  return alive('MongoDB lets it in', rights === undefined ? {} : { rights });
}

function refusal(answer: Readonly<Record<string, unknown>>): Probed {
  return answer['code'] === AUTHENTICATION_FAILED
    ? dead('MongoDB refuses this user with this password in this `authSource`')
    : unknown('the server refuses for a reason of its own');
}

/** `readWrite@shop`. */
function rolesOf(status: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const { authInfo } = status;
  const roles = isFields(authInfo) ? authInfo['authenticatedUserRoles'] : undefined;
  if (!isFields(roles)) return undefined;
  return Object.values(roles).flatMap((role) =>
    isFields(role) && typeof role['role'] === 'string' && typeof role['db'] === 'string' ? [`${role['role']}@${role['db']}`] : [],
  );
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
}

function payloadOf(answer: Readonly<Record<string, unknown>>): string {
  const { payload } = answer;
  if (!Buffer.isBuffer(payload)) throw new NoConversation('the server does not speak the protocol of MongoDB');
  return payload.toString('utf8');
}

function idOf(answer: Readonly<Record<string, unknown>>): number {
  const { conversationId } = answer;
  return typeof conversationId === 'number' ? conversationId : 1;
}

const OP_MSG = 2013;

/** Commands and their answers as OP_MSG with one document each. */
class Commands {
  readonly #connection: Connection;
  #id = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async run(command: Readonly<Record<string, BsonValue>>): Promise<Readonly<Record<string, unknown>>> {
    const body = encodeBson(command);
    const head = Buffer.alloc(21);
    this.#id += 1;
    head.writeInt32LE(head.length + body.length, 0);
    head.writeInt32LE(this.#id, 4);
    head.writeInt32LE(OP_MSG, 12);
    this.#connection.write(Buffer.concat([head, body]));
    const answer = await this.#connection.read(16);
    const [length, operation] = [answer.readInt32LE(0), answer.readInt32LE(12)];
    if (operation !== OP_MSG || length < 26) throw new NoConversation('the server does not speak the protocol of MongoDB');
    // Flags, and the kind of the section: 0 is one document.
    const message = await this.#connection.read(length - 16);
    if (message[4] !== 0) throw new NoConversation('the server does not speak the protocol of MongoDB');
    return decodeBson(message.subarray(5));
  }
}
