import { unknown, type ProbePorts, type Probed, type ProbeRequest } from '../probe.ts';
import { Connection, NoConversation } from './connection.ts';
import { readDatabaseUrl, type DatabaseUrl } from './database-url.ts';

const NO_HOST = 'it leads to no host that can be asked: to a socket file, or by an option';

/**
 * Opens a connection to the host of the URL that the value is, lets `talk` ask, and closes it. Where `talk` finds no words for the server, or the server none,
 * nothing is known.
 */
export async function converse(
  { value }: ProbeRequest,
  { signal }: Pick<ProbePorts, 'signal'>,
  defaultPort: number,
  talk: (connection: Connection, url: DatabaseUrl) => Promise<Probed>,
): Promise<Probed> {
  const url = readDatabaseUrl(value);
  if (url === undefined) return unknown(NO_HOST);
  const connection = new Connection(url.host, url.port ?? defaultPort, signal);
  try {
    return await talk(connection, url);
  } catch (error) {
    if (error instanceof NoConversation) return unknown(error.message);
    throw error;
  } finally {
    connection.close();
  }
}
