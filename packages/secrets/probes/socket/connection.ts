import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { cancelledError } from '#core/errors';
import { isLoopback } from '#core/loopback';

/** Milliseconds for a whole conversation, its connection included. */
const TIMEOUT_MS = 10_000;
/** Bytes that a server may say in all. */
const MOST_BYTES = 256 * 1024;

/** There is no conversation, or no sense in it. The message is a clause of ours. */
export class NoConversation extends Error {
  override readonly name = 'NoConversation';
}

/** Who may read what is sent: `trusted` is TLS whose certificate is trusted, `untrusted` TLS with any other, `loopback` never leaves the machine. */
type Protection = 'loopback' | 'trusted' | 'untrusted' | 'none';

/** A bounded conversation over TCP or TLS with one server, read by the byte. Everything that goes wrong rejects with a NoConversation. */
export class Connection {
  readonly host: string;
  #socket: Socket;
  #protection: Protection;
  #encrypted = false;
  #chunks: Buffer[] = [];
  #buffered = 0;
  #heard = 0;
  #failure: Error | undefined;
  #wake: (() => void) | undefined;
  readonly #finish: () => void;

  /** `timeoutMs` is for tests. */
  constructor(host: string, port: number, signal: AbortSignal, timeoutMs = TIMEOUT_MS) {
    this.host = host.replace(/^\[(.*)\]$/, '$1');
    this.#protection = isLoopback(host) ? 'loopback' : 'none';
    this.#socket = connect({ host: this.host, port });
    this.#listen(this.#socket);
    const timer = setTimeout(() => {
      this.#fail(new NoConversation('the server did not answer in time'));
    }, timeoutMs);
    const onAbort = (): void => {
      this.#fail(cancelledError('asking whether secrets are alive'));
    };
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    this.#finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
  }

  /** True inside of TLS, whatever its certificate. */
  get encrypted(): boolean {
    return this.#encrypted;
  }

  /** Goes on with TLS on the same connection, whatever certificate is shown: `requirePrivate` says whether it will do. */
  async startTls(): Promise<void> {
    // What came before the handshake would be taken for a part of the protected conversation.
    if (this.#buffered > 0) throw new NoConversation('the server does not speak TLS as it should');
    const plain = this.#socket;
    plain.removeAllListeners('data');
    const secure = connectTls({
      socket: plain,
      host: this.host,
      ...(isIP(this.host) === 0 ? { servername: this.host } : {}),
      rejectUnauthorized: false,
    });
    this.#socket = secure;
    this.#listen(secure);
    await new Promise<void>((resolve, reject) => {
      const wake = (): void => {
        if (this.#failure !== undefined) reject(this.#failure);
      };
      this.#wake = wake;
      wake();
      secure.once('secureConnect', () => {
        this.#wake = undefined;
        this.#encrypted = true;
        if (this.#protection !== 'loopback') this.#protection = secure.authorized ? 'trusted' : 'untrusted';
        resolve();
      });
    });
  }

  /** Throws unless what is sent from here on stays between the two; `certain` also asks for a certificate that is trusted, for what must not be shown to anybody else. */
  requirePrivate(certain: boolean): void {
    if (this.#protection === 'none') throw new NoConversation('the server offers no TLS, so nothing secret was sent');
    if (certain && this.#protection === 'untrusted')
      throw new NoConversation(
        'the certificate of the server is not trusted, so nothing secret was sent: name its authority in NODE_EXTRA_CA_CERTS',
      );
  }

  write(bytes: Buffer): void {
    if (this.#failure === undefined) this.#socket.write(bytes);
  }

  /** So many bytes, once they are there. */
  async read(count: number): Promise<Buffer> {
    if (count < 0 || count > MOST_BYTES) throw new NoConversation('the server does not speak its protocol');
    await this.#until(() => this.#buffered >= count);
    return this.#take(count);
  }

  /** Up to the next CRLF, without it. */
  async readLine(): Promise<string> {
    let end = -1;
    await this.#until(() => {
      end = Buffer.concat(this.#chunks).indexOf('\r\n');
      return end >= 0;
    });
    return this.#take(end + 2)
      .subarray(0, end)
      .toString('latin1');
  }

  close(): void {
    this.#finish();
    this.#socket.destroy();
  }

  #listen(socket: Socket): void {
    socket.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#buffered += chunk.length;
      this.#heard += chunk.length;
      if (this.#heard > MOST_BYTES) this.#fail(new NoConversation('the server says more than its protocol needs'));
      else this.#wake?.();
    });
    socket.on('error', () => {
      this.#fail(new NoConversation('the server could not be reached, or broke off'));
    });
    socket.on('close', () => {
      this.#fail(new NoConversation('the server broke off'));
    });
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#socket.destroy();
    this.#wake?.();
  }

  async #until(isThere: () => boolean): Promise<void> {
    while (!isThere()) {
      if (this.#failure !== undefined) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
  }

  #take(count: number): Buffer {
    const all = Buffer.concat(this.#chunks);
    this.#chunks = [all.subarray(count)];
    this.#buffered -= count;
    return all.subarray(0, count);
  }
}
