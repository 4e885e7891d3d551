import { createHash } from 'node:crypto';
import { meanShares, type ServedSplit, type Shares, type Unready } from '#core/rollout/split';
import type { Snapshot } from './instance.ts';
import { possible } from './weights.ts';
import { stickyUsers } from './sticky.ts';
import { isDrained, isHeldByHand, isMaintained, isParked, isUp, type ServerState } from './state.ts';

/** Algorithms that take weights at run time but do not balance by them (configuration manual, `balance`). */
const weightless = new Set(['first']);

/** True when weights decide who gets the requests. */
export function followsWeights(snapshot: Snapshot): boolean {
  return snapshot.algorithm === undefined || !weightless.has(snapshot.algorithm);
}

/**
 * Shares in percent by one process: weight over the sum of weights of the servers that are up.
 * Backup servers count only when no other serves, and then the first of them takes everything. Empty when nobody serves.
 */
export function sharesOf({ servers, backups }: Snapshot): Shares {
  const active = servers.filter((server) => !backups.has(server.name));
  const weightOf = (server: ServerState): number => (isUp(server) ? server.weight : 0);
  const sum = active.reduce((so, server) => so + weightOf(server), 0);
  if (sum > 0) return Object.fromEntries(active.map((server) => [server.name, (100 * weightOf(server)) / sum]));
  const standIn = servers.find((server) => backups.has(server.name) && weightOf(server) > 0);
  return standIn === undefined ? {} : { [standIn.name]: 100 };
}

/** Why a server does not serve with its whole weight, as a clause; undefined where it does. */
export function conditionOf(server: ServerState): string | undefined {
  if (isMaintained(server)) return 'in maintenance';
  if (isDrained(server)) return 'in drain mode';
  if (server.operation === 0) return 'DOWN';
  if (server.operation === 3) return 'stopping';
  return server.operation === 1 ? 'still warming up (slowstart)' : undefined;
}

/** What lets a server serve again, where a command does. */
function endOf(backend: string, server: ServerState): string {
  return isHeldByHand(server) ? ` (\`set server ${backend}/${server.name} state ready\` at the Runtime API ends that)` : '';
}

/** Servers that would get no requests with any weight. */
function unreadyOf({ backend, servers, backups }: Snapshot, prefix: string): readonly (readonly [string, Unready])[] {
  return servers.flatMap((server): readonly (readonly [string, Unready])[] => {
    if (isUp(server) || backups.has(server.name)) return [];
    const why = `${prefix}server ${backend}/${server.name} is ${conditionOf(server) ?? 'not up'}${endOf(backend, server)}`;
    return [[server.name, { why, settling: false }]];
  });
}

function problemsOf(snapshot: Snapshot): readonly string[] {
  const { backend, servers, backups } = snapshot;
  const problems: string[] = [];
  for (const server of servers) {
    const condition = conditionOf(server);
    if (condition === undefined || server.weight === 0 || backups.has(server.name) || isParked(server)) continue;
    problems.push(
      `server ${backend}/${server.name} is ${condition} although its weight is ${String(server.weight)}${endOf(backend, server)}`,
    );
  }
  const serving = Object.entries(sharesOf(snapshot)).filter(([, share]) => share > 0);
  if (serving.length === 0) problems.push(`no server of backend ${backend} takes requests`);
  for (const [name] of serving) {
    if (backups.has(name)) problems.push(`only the backup server ${backend}/${name} takes requests`);
  }
  if (!followsWeights(snapshot))
    problems.push(`backend ${backend} balances with \`${snapshot.algorithm ?? ''}\`, which pays no heed to weights`);
  return problems;
}

function rounded(share: number): string {
  return String(Math.round(share * 100) / 100);
}

function disagreements(snapshots: readonly Snapshot[], all: readonly Shares[]): readonly string[] {
  const names = new Set(all.flatMap((shares) => Object.keys(shares)));
  return [...names].flatMap((name) => {
    const given = all.map((shares) => shares[name] ?? 0);
    if (Math.max(...given) - Math.min(...given) < 0.01) return [];
    const each = snapshots.map(({ instance }, index) => `${instance} ${rounded(given[index] ?? 0)} %`);
    return [`instances disagree on the share of ${name}: ${each.join(', ')}`];
  });
}

/** Weights and states of everything that was read, as a short text that changes when any of them does. */
function revisionOf(snapshots: readonly Snapshot[]): string {
  const facts = snapshots.map(({ instance, servers }) => [
    instance,
    servers.map(({ name, operation, admin, weight }) => [name, operation, admin, weight]),
  ]);
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}

/** What all processes together serve. It is acknowledged when they agree and nothing contradicts the weights. */
export function servedSplit(snapshots: readonly Snapshot[]): ServedSplit {
  const all = snapshots.map(sharesOf);
  // A process that serves nobody has no say in the shares; it is among the problems.
  const serving = all.filter((shares) => Object.keys(shares).length > 0);
  const several = snapshots.length > 1;
  const differing = several ? disagreements(snapshots, all) : [];
  const problems = [
    ...snapshots.flatMap((snapshot) => problemsOf(snapshot).map((problem) => (several ? `${snapshot.instance}: ${problem}` : problem))),
    ...differing,
  ];
  const unready = snapshots.flatMap((snapshot) => unreadyOf(snapshot, several ? `${snapshot.instance}: ` : ''));
  const sticky = stickyUsers(
    snapshots[0]?.backend ?? '',
    snapshots.map((snapshot) => snapshot.sticky),
  );
  return {
    shares: meanShares(serving),
    possible,
    acknowledged: problems.length === 0,
    problems,
    ...(differing.length === 0 ? {} : { parts: serving }),
    ...(unready.length === 0 ? {} : { unready: Object.fromEntries(unready) }),
    ...(sticky.length === 0 ? {} : { sticky }),
    revision: revisionOf(snapshots),
  };
}
