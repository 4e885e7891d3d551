import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { findEngine } from '#testkit/engine-binary';
import { freePort, guardProcesses, retryTakenPort, type GuardedProcesses } from '#testkit/guarded-processes';
import { selfSigned } from '../../unit/toolkit/certificate.ts';

export interface DatabaseServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** `nobody` of Debian: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const isRoot = getuid?.() === 0;

function need(name: string): string {
  const found = findEngine(name);
  if (found === undefined) throw new Error(`${name} is not installed on this machine.`);
  return found;
}

function asNobody(program: string, words: readonly string[]): readonly [string, readonly string[]] {
  return isRoot
    ? ['setpriv', [`--reuid=${String(NOBODY)}`, `--regid=${String(NOBODY)}`, '--clear-groups', program, ...words]]
    : [program, words];
}

function run(program: string, words: readonly string[], input = ''): void {
  const { status, stdout, stderr, error } = spawnSync(program, words, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? ''} ${stdout} ${stderr}`);
}

async function certificateIn(folder: string): Promise<{ readonly cert: string; readonly key: string }> {
  const { cert, key } = selfSigned();
  const paths = { cert: join(folder, 'server.crt'), key: join(folder, 'server.key') };
  await writeFile(paths.cert, cert);
  await writeFile(paths.key, key);
  await chmod(paths.key, 0o600);
  return paths;
}

async function ready(processes: GuardedProcesses, ended: () => string | undefined, isReady: () => boolean): Promise<void> {
  while (!isReady()) {
    const why = ended();
    if (why !== undefined) {
      await processes.stop();
      throw new Error(`The server did not start: ${why}`);
    }
    await delay(50);
  }
}

/** PostgreSQL with TLS on loopback; `hba` are lines of pg_hba.conf, `sql` is run as its superuser `owner` before it takes anybody. */
export function startPostgres(hba: readonly string[], sql: readonly string[]): Promise<DatabaseServer> {
  return retryTakenPort(async () => {
    const processes = await guardProcesses('postgres-');
    const data = join(processes.folder, 'data');
    await mkdir(data, { mode: 0o700 });
    const paths = await certificateIn(processes.folder);
    if (isRoot) for (const path of [processes.folder, data, paths.key]) await chown(path, NOBODY, NOBODY);
    run(...asNobody(need('initdb'), ['-D', data, '-U', 'owner', '--auth=trust', '--no-sync', '--locale=C', '-E', 'UTF8']));
    run(...asNobody(need('postgres'), ['--single', '-D', data, 'postgres']), `${sql.join('\n')}\n`);
    await writeFile(join(data, 'pg_hba.conf'), `${hba.join('\n')}\n`);
    const port = await freePort();
    const settings = [
      ...[`listen_addresses=127.0.0.1`, `port=${String(port)}`, `unix_socket_directories=${processes.folder}`, 'fsync=off', 'ssl=on'],
      ...[`ssl_cert_file=${paths.cert}`, `ssl_key_file=${paths.key}`],
    ];
    const server = processes.start(...asNobody(need('postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])]));
    await ready(processes, server.ended, () => server.output().includes('ready to accept connections'));
    return { port, stop: processes.stop };
  });
}

/** MariaDB with TLS on loopback; `sql` is run as its root before it takes anybody. */
export function startMariadb(sql: readonly string[]): Promise<DatabaseServer> {
  return retryTakenPort(async () => {
    const processes = await guardProcesses('mariadb-');
    const data = join(processes.folder, 'data');
    const paths = await certificateIn(processes.folder);
    const own = ['--no-defaults', ...(isRoot ? ['--user=root'] : [])];
    run(need('mariadb-install-db'), [...own, `--datadir=${data}`, '--skip-test-db', '--auth-root-authentication-method=normal']);
    const init = join(processes.folder, 'init.sql');
    await writeFile(init, `${sql.join('\n')}\n`);
    const port = await freePort();
    const server = processes.start(need('mariadbd'), [
      ...own,
      ...[`--datadir=${data}`, '--bind-address=127.0.0.1', `--port=${String(port)}`, `--socket=${join(processes.folder, 's')}`],
      ...[`--init-file=${init}`, `--ssl-cert=${paths.cert}`, `--ssl-key=${paths.key}`, '--innodb-flush-log-at-trx-commit=0'],
      ...['--innodb-buffer-pool-size=32M', '--skip-log-bin'],
    ]);
    await ready(processes, server.ended, () => server.output().includes('ready for connections'));
    return { port, stop: processes.stop };
  });
}

/** Redis on loopback, with TLS or without; `settings` are lines of its configuration. */
export function startRedis(tls: boolean, settings: readonly string[]): Promise<DatabaseServer> {
  return retryTakenPort(async () => {
    const processes = await guardProcesses('redis-');
    const paths = await certificateIn(processes.folder);
    const port = String(await freePort());
    const listening = tls
      ? ['port 0', `tls-port ${port}`, `tls-cert-file ${paths.cert}`, `tls-key-file ${paths.key}`, 'tls-auth-clients no']
      : [`port ${port}`];
    const file = join(processes.folder, 'redis.conf');
    await writeFile(file, [...listening, 'bind 127.0.0.1', 'save ""', `dir ${processes.folder}`, ...settings, ''].join('\n'));
    const server = processes.start(need('redis-server'), [file]);
    await ready(processes, server.ended, () => server.output().includes('Ready to accept connections'));
    return { port: Number(port), stop: processes.stop };
  });
}
