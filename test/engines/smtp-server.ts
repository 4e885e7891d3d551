import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { selfSigned } from '../unit/toolkit/certificate.ts';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body as they came, lines ended by CRLF. */
  readonly content: string;
  readonly encrypted: boolean;
  readonly authenticated: boolean;
}

export interface SmtpServer {
  readonly port: number;
  /** The certificate, which only this server has (PEM). */
  readonly certificate: string;
  readonly mails: readonly ReceivedMail[];
  /** Resolves with the mail after so many; rejects when it does not come. */
  mail(index: number): Promise<ReceivedMail>;
  stop(): Promise<void>;
}

/** The login that the server takes. */
export const login = { user: 'rollouts', password: 's3cret-pa55word' } as const;

/** A real SMTP server (aiosmtpd) on loopback. Debian’s own Python has it. */
export async function startSmtpServer(mode: 'starttls' | 'tls' | 'plain'): Promise<SmtpServer> {
  const folder = await mkdtemp(join(tmpdir(), 'smtp-'));
  const { key, cert } = selfSigned();
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  await writeFile(files.cert, cert);
  await writeFile(files.key, key);
  const script = join(import.meta.dirname, 'smtp-server.py');
  const server = spawn('/usr/bin/python3', [script, mode, files.cert, files.key], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(server, 'exit');
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  });
  const mails: ReceivedMail[] = [];
  const lines = createInterface(server.stdout);
  const [first] = (await Promise.race([once(lines, 'line'), ended.then(() => [''])])) as [string];
  if (first === '') throw new Error(`the mail server did not start: ${said}`);
  lines.on('line', (line) => mails.push(JSON.parse(line) as ReceivedMail));
  return {
    port: Number(first),
    certificate: cert,
    mails,
    async mail(index) {
      for (let waited = 0; waited < 5_000; waited += 20) {
        const mail = mails[index];
        if (mail !== undefined) return mail;
        await delay(20);
      }
      throw new Error(`mail ${String(index)} did not come`);
    },
    async stop() {
      server.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
