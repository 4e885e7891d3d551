import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findEngine } from '#testkit/engine-binary';
import { freePort } from '#testkit/guarded-processes';

export interface ScrapeTarget {
  /** `127.0.0.1:port`; its page is /metrics. */
  readonly address: string;
  readonly labels: Readonly<Record<string, string>>;
}

export interface RunningPrometheus {
  readonly url: string;
  /** Resolves once a scrape of every target that began after this call can be queried. */
  scraped(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A real Prometheus on loopback in a temporary folder that scrapes the targets every second; resolves once it has scraped them all.
 * `page` is an OpenMetrics page with timestamps that it remembers from before; `features` are those of --enable-feature.
 */
export async function startPrometheus(
  targets: readonly ScrapeTarget[],
  page?: string,
  features: readonly string[] = [],
): Promise<RunningPrometheus> {
  const program = findEngine('prometheus');
  if (program === undefined) throw new Error('prometheus is not installed on this machine (Debian: apt-get install prometheus).');
  const folder = await mkdtemp(join(tmpdir(), 'prometheus-'));
  const file = join(folder, 'prometheus.yml');
  const configuration = {
    global: { scrape_interval: '1s', scrape_timeout: '900ms' },
    scrape_configs: [{ job_name: 'api', static_configs: targets.map(({ address, labels }) => ({ targets: [address], labels })) }],
  };
  // JSON is YAML.
  await writeFile(file, JSON.stringify(configuration));
  if (page !== undefined) await remember(page, folder);
  const url = `http://127.0.0.1:${await freePort()}`;
  const child = spawn(
    program,
    [
      `--config.file=${file}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=${new URL(url).host}`,
      '--log.level=error',
      ...features.map((feature) => `--enable-feature=${feature}`),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let output = '';
  child.stderr.on('data', (piece: Buffer) => {
    output = `${output}${piece.toString('utf8')}`.slice(-4_096);
  });
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  process.on('exit', kill);
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      kill();
      await gone;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const count = async (query: string): Promise<number> => {
    const answer = await fetch(`${url}/api/v1/query?query=${encodeURIComponent(`count(${query})`)}`);
    return Number(/"(\d+)"\]/.exec(await answer.text())?.[1] ?? 0);
  };
  const scraped = async (): Promise<void> => {
    const asked = Date.now() / 1_000;
    // A scrape bears the time of its beginning, and `up` is there also for one that failed.
    while ((await count(`timestamp(up) > ${asked}`)) < targets.length) await delay(50);
  };
  while (child.exitCode === null) {
    // Targets are found a few seconds after the start.
    const up = await count('up == 1').catch(() => 0);
    if (up === targets.length) return { url, scraped, stop };
    await delay(50);
  }
  await stop();
  throw new Error(`Prometheus did not start: ${output.trim()}`);
}

/** Writes the past as blocks with promtool, which comes with Prometheus. */
async function remember(page: string, folder: string): Promise<void> {
  const program = findEngine('promtool');
  if (program === undefined) throw new Error('promtool is not installed on this machine; it comes with prometheus.');
  const file = join(folder, 'past.om');
  await writeFile(file, page);
  const child = spawn(program, ['tsdb', 'create-blocks-from', 'openmetrics', file, join(folder, 'data')], {
    stdio: 'ignore',
    timeout: 110_000,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  await rm(file);
  if (code !== 0) throw new Error(`promtool could not write the past: exit code ${String(code)}.`);
}
