import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Probed } from '#secrets/probes/probe';
import { smtp } from '#secrets/probes/smtp';
import { describeWithEngine } from '#testkit/engines';
import { testPorts } from '#testkit/ports';
import { login, startSmtpServer, type SmtpServer } from '../smtp-server.ts';

const run = promisify(execFile);

describeWithEngine('aiosmtpd', 'a login at a real mail server', () => {
  const servers = new Map<'starttls' | 'tls' | 'plain', SmtpServer>();
  let folder = '';
  const request = (mode: 'starttls' | 'tls' | 'plain', password: string, user = login.user) => ({
    value: password,
    companions: { user },
    parameters: { host: '127.0.0.1', port: String(servers.get(mode)?.port), security: mode === 'tls' ? 'tls' : 'starttls' },
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'smtp-probe-'));
    for (const mode of ['starttls', 'tls', 'plain'] as const) {
      const server = await startSmtpServer(mode);
      servers.set(mode, server);
      await writeFile(join(folder, `${mode}.pem`), server.certificate);
    }
  });
  afterAll(async () => {
    for (const server of servers.values()) await server.stop();
    await rm(folder, { recursive: true });
  });

  async function trusting(mode: 'starttls' | 'tls', password: string): Promise<Probed> {
    const { stdout } = await run(execPath, ['--conditions=source', '--no-warnings', join(import.meta.dirname, 'smtp-login.ts')], {
      env: { ...env, NODE_EXTRA_CA_CERTS: join(folder, `${mode}.pem`), PROBE_REQUEST: JSON.stringify(request(mode, password)) },
    });
    return JSON.parse(stdout) as Probed;
  }

  test.each(['starttls', 'tls'] as const)('with %s tells a right password from a wrong one, and sends no mail', async (mode) => {
    expect(await trusting(mode, login.password)).toEqual({ state: 'alive', because: 'the mail server lets it in' });
    expect(await trusting(mode, `${login.password}x`)).toEqual({ state: 'dead', because: 'the mail server refuses this user with it' });
    expect(servers.get(mode)?.mails).toEqual([]);
  });

  test.each(['starttls', 'tls', 'plain'] as const)('sends nothing to a server whose TLS is not trusted or not there (%s)', async (mode) => {
    const probed = await smtp(request(mode, login.password), { ...testPorts(), githubApi: '' });
    expect(probed.state).toBe('unknown');
  });

  test('does not hold up a job that is cancelled', async () => {
    const ports = testPorts();
    const probing = smtp(request('starttls', login.password), { ...ports, githubApi: '' });
    ports.cancel();
    await expect(probing).rejects.toMatchObject({ kind: 'cancelled' });
  });
});
