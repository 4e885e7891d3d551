import { RolloutError } from '#core/errors';
import type { Snapshot } from './instance.ts';
import { noSuchServer, staticAlgorithm } from './refusals.ts';
import { conditionOf, followsWeights } from './served.ts';
import { hasAgent, isParked, isUp, type ServerState } from './state.ts';

export interface WeightChange {
  readonly server: string;
  readonly from: number;
  readonly to: number;
}

function refuse(code: string, message: string, remedy: string): never {
  throw new RolloutError('platform', { code, message, remedy });
}

/**
 * The changes that give one process these weights, raises first, so that the sum of weights is never 0 in between.
 * Throws before anything is changed when the backend cannot serve the split: HAPROXY_NO_SUCH_SERVER, HAPROXY_BACKUP_SERVER,
 * HAPROXY_OTHER_SERVERS, HAPROXY_STATIC_ALGORITHM, HAPROXY_NO_SERVER_LEFT. With `besideOthers` other servers
 * hinder nothing: that is for `requireNoOthers` to say afterwards. A missing server that is to get nothing is as wished.
 */
export function changesFor(
  snapshot: Snapshot,
  weights: ReadonlyMap<string, number>,
  { besideOthers = false }: { readonly besideOthers?: boolean } = {},
): readonly WeightChange[] {
  const { instance, backend, servers, backups } = snapshot;
  const byName = new Map(servers.map((server) => [server.name, server]));

  for (const [name, weight] of weights) {
    if (weight > 0 && !byName.has(name)) {
      throw noSuchServer(
        instance,
        backend,
        name,
        servers.map((server) => server.name),
      );
    }
    if (weight > 0 && backups.has(name)) {
      refuse(
        'HAPROXY_BACKUP_SERVER',
        `Server ${backend}/${name} of HAProxy at ${instance} is a \`backup\` server: it gets nothing while another is up, whatever its weight.`,
        'Take the word `backup` off its `server` line and reload HAProxy.',
      );
    }
  }

  if (!besideOthers) requireNoOthers(snapshot, weights);

  const changes = servers.flatMap(({ name, weight }) => {
    const to = weights.get(name);
    return to === undefined || to === weight ? [] : [{ server: name, from: weight, to }];
  });
  if (changes.length > 0 && !followsWeights(snapshot)) throw staticAlgorithm(instance, backend, snapshot.algorithm);

  const serves = (weightOf: (name: string, now: number) => number): boolean =>
    servers.some((server) => isUp(server) && weightOf(server.name, server.weight) > 0);
  if (serves((_, now) => now) && !serves((name, now) => weights.get(name) ?? now)) {
    refuse(
      'HAPROXY_NO_SERVER_LEFT',
      `This split would leave backend ${backend} of HAProxy at ${instance} without any server that is up: the servers it names are down, in maintenance or drained.`,
      `Start the version that is to take the traffic and wait until \`show servers state ${backend}\` has it up (srv_op_state 2, srv_admin_state 0), then run again.`,
    );
  }
  return changes.toSorted((a, b) => Number(b.to > b.from) - Number(a.to > a.from));
}

/**
 * Throws a `platform` RolloutError (HAPROXY_OTHER_SERVERS) where servers that have no place in these weights get requests, or get them as soon as they are up: a
 * share that is right now would not stay so. What the configuration itself keeps out is no part of a rollout.
 */
export function requireNoOthers({ instance, backend, servers, backups }: Snapshot, weights: ReadonlyMap<string, number>): void {
  const others = servers.filter(
    (server) => !weights.has(server.name) && !backups.has(server.name) && server.weight > 0 && !isParked(server),
  );
  if (others.length > 0) {
    refuse(
      'HAPROXY_OTHER_SERVERS',
      `Backend ${backend} of HAProxy at ${instance} ${sayOthers(others)}, which the split does not name.`,
      `Set their weight to 0 (${others.map((server) => `\`set weight ${backend}/${server.name} 0\``).join(', ')}), or move them to another backend. For several servers per version give each version a backend of its own and put one \`server\` line per version in front.`,
    );
  }
}

/** What becomes of servers with a weight, as the end of a sentence: `also sends requests to v0 (weight 30)`. */
function sayOthers(others: readonly ServerState[]): string {
  const listed = (some: readonly ServerState[]): string =>
    some
      .map((server) => [`weight ${String(server.weight)}`, ...(isUp(server) ? [] : [conditionOf(server) ?? 'not up'])].join(', '))
      .map((state, index) => `${some[index]?.name ?? ''} (${state})`)
      .join(', ');
  const [serving, waiting] = [others.filter(isUp), others.filter((server) => !isUp(server))];
  return [
    ...(serving.length === 0 ? [] : [`also sends requests to ${listed(serving)}`]),
    ...(waiting.length === 0 ? [] : [`would also send requests, as soon as they are up, to ${listed(waiting)}`]),
  ].join(' and ');
}

/** Servers of the split whose weight an agent check may set at any moment. */
export function withAgent({ servers }: Snapshot, weights: ReadonlyMap<string, number>): readonly ServerState[] {
  return servers.filter((server) => weights.has(server.name) && hasAgent(server));
}

/** Throws a `platform` RolloutError (HAPROXY_AGENT_CHECK) where the weights of a step would not stay what they are set to. */
export function requireNoAgents(snapshot: Snapshot, weights: ReadonlyMap<string, number>): void {
  const { instance, backend } = snapshot;
  const names = withAgent(snapshot, weights).map(({ name }) => name);
  if (names.length === 0) return;
  refuse(
    'HAPROXY_AGENT_CHECK',
    `HAProxy at ${instance} has an \`agent-check\` for ${names.map((name) => `${backend}/${name}`).join(' and ')}: with each of its answers the agent may set another weight than the rollout.`,
    `Take \`agent-check\` off the \`server\` lines, or send ${names.map((name) => `\`disable agent ${backend}/${name}\``).join(' and ')} to the admin socket before the rollout (\`enable agent\` ends that, and so does a reload).`,
  );
}
