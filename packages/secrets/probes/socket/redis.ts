import { alive, dead, unknown, type Probed, type RunProbe } from '../probe.ts';
import type { Connection } from './connection.ts';
import { converse } from './converse.ts';
import type { DatabaseUrl } from './database-url.ts';

/** AUTH and PING (redis.io, "AUTH"; RESP2). The password goes over the wire as it is, so only over TLS that is trusted, or to this machine. */
export const redis: RunProbe = (request, ports) => converse(request, ports, 6379, talk);

async function talk(connection: Connection, { scheme, user, password }: DatabaseUrl): Promise<Probed> {
  if (scheme === 'rediss') await connection.startTls();
  if (password !== '') {
    connection.requirePrivate(true);
    connection.write(command('AUTH', ...(user === '' ? [] : [user]), password));
    const answer = await connection.readLine();
    if (answer.startsWith('-WRONGPASS') || /^-ERR invalid (?:username-password|password)/.test(answer)) return dead('Redis refuses it');
    if (/^-ERR .*(?:no password is set|without any password configured)/.test(answer))
      return unknown('the server asks for no password, so any is let in');
    if (answer !== '+OK') return unknown('the server refuses for a reason of its own');
  }
  connection.write(command('PING'));
  const answer = await connection.readLine();
  if (answer === '+PONG') return password === '' ? unknown('the server asks for no password, so any is let in') : alive('Redis lets it in');
  if (answer.startsWith('-NOAUTH')) return dead('Redis asks for a password, and there is none in it');
  return password !== '' && answer.startsWith('-') ? alive('Redis lets it in') : unknown('the server refuses for a reason of its own');
}

function command(...words: readonly string[]): Buffer {
  const parts = words.map((word) => `$${String(Buffer.byteLength(word))}\r\n${word}\r\n`);
  return Buffer.from(`*${String(words.length)}\r\n${parts.join('')}`);
}
