import { findEngine } from '#testkit/engine-binary';
import { startHaproxy } from '#testkit/haproxy';
import type { Weights } from './balancer.ts';
import type { Traffic, TrafficOptions } from './traffic.ts';

const backend = 'api';
const pollMs = 25;

/** True when HAProxy is installed on this machine. */
export function haproxyInstalled(): boolean {
  return findEngine('haproxy') !== undefined;
}

/**
 * A real HAProxy in front of the versions. Its weights are watched over its admin socket every 25 ms; requests are counted by the versions themselves.
 * Rejects when HAProxy cannot be started.
 */
export async function haproxyTraffic({ services, stable, onChange }: TrafficOptions): Promise<Traffic> {
  const haproxy = await startHaproxy({
    backend,
    servers: services.map(({ version, port }) => ({ name: version, port, weight: version === stable ? 100 : 0 })),
    checkIntervalMs: 500,
  });
  const changes = [{ at: Date.now(), weights: await readShares(haproxy) }];
  let previous = JSON.stringify(changes[0]?.weights);
  let recorded = previous;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    const at = Date.now();
    const weights = await readShares(haproxy).catch(() => undefined);
    const text = JSON.stringify(weights);
    // Seen twice in a row: HAProxy's weights are set one server at a time, and what is between two commands is no split.
    if (weights !== undefined && text === previous && text !== recorded) {
      recorded = text;
      const change = { at, weights };
      changes.push(change);
      onChange(change);
    }
    previous = text;
  };
  const watch = (): void => {
    if (!closed) timer = setTimeout(() => void look().then(watch), pollMs);
  };
  watch();

  return {
    url: haproxy.frontendUrl,
    platform: ['kind: haproxy', `socket: ${haproxy.unixSocket}`, `backend: ${backend}`].join('\n'),
    changes,
    arrivals: Object.fromEntries(services.map(({ version, arrivals }) => [version, arrivals])),
    async observe() {
      await look();
      await look();
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await haproxy.stop();
    },
  };
}

/** Shares in percent from the CSV of `show stat` (management manual, 9.1): weight over the sum of weights of the servers that are up. */
export function sharesFromStatistics(csv: string): Weights {
  const [header = '', ...rows] = csv.split('\n');
  const names = header.replace(/^# /, '').split(',');
  const servers = rows
    .map((row) => row.split(','))
    .map(
      (cells) =>
        (name: string): string =>
          cells[names.indexOf(name)] ?? '',
    )
    .filter((cell) => cell('pxname') === backend && cell('svname') !== 'BACKEND' && cell('svname') !== 'FRONTEND')
    .map((cell) => ({ name: cell('svname'), weight: /^(UP|no check)/.test(cell('status')) ? Number(cell('weight')) : 0 }));
  const sum = servers.reduce((total, { weight }) => total + weight, 0);
  return Object.fromEntries(servers.map(({ name, weight }) => [name, sum === 0 ? 0 : (100 * weight) / sum]));
}

async function readShares(haproxy: { command(line: string): Promise<string> }): Promise<Weights> {
  return sharesFromStatistics(await haproxy.command('show stat'));
}
