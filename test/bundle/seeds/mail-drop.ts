import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  /** The plain text. */
  readonly text: string;
  /** As it came. */
  readonly raw: string;
}

/** Takes every mail, on loopback and without encryption. */
export interface MailDrop {
  readonly port: number;
  readonly mails: readonly Mail[];
  close(): Promise<void>;
}

/** Just enough of SMTP (RFC 5321) for one client; the real server is met in test/engines. */
export async function startMailDrop(): Promise<MailDrop> {
  const mails: Mail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let buffered = '';
    let to: string[] = [];
    let inData = false;
    socket.write('220 drop ready\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      buffered += chunk.toString('latin1');
      for (;;) {
        const mark = inData ? '\r\n.\r\n' : '\r\n';
        const end = buffered.indexOf(mark);
        if (end < 0) return;
        const said = buffered.slice(0, end);
        buffered = buffered.slice(end + mark.length);
        if (inData) {
          mails.push(mailOf(said, to));
          [inData, to] = [false, []];
          socket.write('250 taken\r\n');
        } else if (/^DATA/i.test(said)) {
          inData = true;
          socket.write('354 go on\r\n');
        } else if (/^QUIT/i.test(said)) {
          socket.end('221 bye\r\n');
        } else {
          const [, recipient] = /^RCPT TO:<([^>]*)>/i.exec(said) ?? [];
          if (recipient !== undefined) to.push(recipient);
          socket.write('250 ok\r\n');
        }
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function mailOf(raw: string, to: readonly string[]): Mail {
  const [head = ''] = raw.split('\r\n\r\n');
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, ' ');
  const [, subject = ''] = /^Subject: (.*)$/m.exec(unfolded) ?? [];
  const [, plain = ''] = /text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/.exec(raw) ?? [];
  return { to, subject: decoded(subject.trim()), text: Buffer.from(plain, 'base64').toString(), raw };
}

/** Encoded words of RFC 2047 in base64. */
function decoded(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?B\?([^?]*)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString());
}
