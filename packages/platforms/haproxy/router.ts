import { messageOf, RolloutError } from '#core/errors';
import type { TrafficRouter } from '#core/platform';
import type { Logger } from '#core/ports';
import { shareOf, type ServedSplit, type Split } from '#core/rollout/split';
import { requireSame } from '../shares.ts';
import { changesFor, requireNoAgents, requireNoOthers, withAgent, type WeightChange } from './change.ts';
import type { Instance, Snapshot } from './instance.ts';
import { requireServerName } from './names.ts';
import { servedSplit } from './served.ts';
import { weightsFor } from './weights.ts';

export interface RouterOptions {
  /** At least one. All of them always get the same weights. */
  readonly instances: readonly Instance[];
  /** Name of the stable server, where the settings give it. */
  readonly stable?: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

interface Done {
  readonly instance: Instance;
  readonly change: WeightChange;
}

/** Waits for all, then throws the first failure: nothing is left running behind an error. */
async function all<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  const results = await Promise.allSettled(work);
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

function extended(error: unknown, sentence: string): Error {
  if (!(error instanceof RolloutError)) return error instanceof Error ? error : new Error(messageOf(error));
  return new RolloutError(error.kind, {
    code: error.code,
    message: `${error.message} ${sentence}`,
    remedy: error.remedy,
    cause: error.cause ?? error,
  });
}

/** True when one server is to get everything. */
function isWhole({ shares }: Split): boolean {
  return Object.values(shares).filter((share) => share > 0).length === 1;
}

/**
 * Weights of one backend in one or several HAProxy processes.
 *
 * A write is all or nothing: where one process fails, those already changed get their old weights back. The exception is a retreat (a server gets
 * nothing, without `expected`): it goes as far as it can, because half a retreat is better than none. Servers that it does not name keep their weight there,
 * and are reported by name once the others are set.
 */
export function haproxyRouter({ instances, stable, log, signal }: RouterOptions): TrafficRouter {
  const readAll = (): Promise<readonly Snapshot[]> => all(instances.map((instance) => instance.read(signal)));
  const told = new Set<string>();
  const warnOnce = (message: string): void => {
    if (!told.has(message)) log.warning(message);
    told.add(message);
  };

  const plan = (snapshot: Snapshot, split: Split, besideOthers = false): readonly WeightChange[] => {
    const weights = weightsFor(split.shares);
    const changes = changesFor(snapshot, weights, { besideOthers });
    for (const name of weights.keys()) {
      if (snapshot.servers.some((server) => server.name === name)) continue;
      warnOnce(
        `HAProxy at ${snapshot.instance} has no server ${snapshot.backend}/${name}; it is to get no traffic, so there is nothing to do.`,
      );
    }
    for (const { server } of changes.filter(({ server, from, to }) => to > from && snapshot.unchecked?.has(server) === true)) {
      warnOnce(
        `Server ${snapshot.backend}/${server} of HAProxy at ${snapshot.instance} has no health check: should it die, HAProxy believes it to be up and goes on giving it its share. Add \`check\` to its \`server\` line in haproxy.cfg.`,
      );
    }
    if (snapshot.cookie !== undefined && changes.some(({ from, to }) => to < from)) {
      warnOnce(
        `Backend ${snapshot.backend} keeps clients on their server with the cookie ${snapshot.cookie}: weights move new clients only, also on the way back.`,
      );
    }
    return changes;
  };

  const apply = async (instance: Instance, changes: readonly WeightChange[], journal: Done[]): Promise<void> => {
    for (const change of changes) {
      // Noted before it is sent: a change whose answer is lost may have happened.
      journal.push({ instance, change });
      await instance.setWeight(change.server, change.to, signal);
      log.debug(`HAProxy at ${instance.name}: weight of ${change.server} ${String(change.from)} → ${String(change.to)}.`);
    }
  };

  /** Newest first, so that the sum of weights is never 0 on the way back either. Not cancelled with the job; every command is bounded in time. */
  const putBack = async (journal: readonly Done[]): Promise<string> => {
    const failures = await Promise.all(
      instances.map(async (instance) => {
        const failed: string[] = [];
        for (const { change } of journal.filter((done) => done.instance === instance).toReversed()) {
          await instance.setWeight(change.server, change.from).catch(() => {
            failed.push(`weight ${String(change.from)} of ${change.server} at ${instance.name}`);
          });
        }
        return failed;
      }),
    );
    const left = failures.flat();
    return left.length === 0 ? 'All weights are what they were before.' : `Could not put back: ${left.join('; ')}.`;
  };

  /** The weights that HAProxy reports afterwards are what counts; an agent check or another writer may have had the last word. */
  const confirm = async (instance: Instance, split: Split): Promise<void> => {
    const { servers, backend } = await instance.read(signal);
    for (const [name, wanted] of weightsFor(split.shares)) {
      const weight = servers.find((server) => server.name === name)?.weight ?? 0;
      if (weight === wanted) continue;
      throw new RolloutError('platform', {
        code: 'HAPROXY_NOT_APPLIED',
        message: `HAProxy at ${instance.name} accepted weight ${String(wanted)} for ${backend}/${name} but reports ${String(weight)}.`,
        remedy:
          'Look for something else that sets weights (an `agent-check`, another job, a person at the socket), stop it, and run again.',
      });
    }
  };

  /**
   * On the way back nobody may stay on a server that gets nothing: its entries in stick tables are cleared. What fails here is no failure of the weights;
   * reading afterwards shows who stayed.
   */
  const letGo = async (instance: Instance, split: Split): Promise<void> => {
    try {
      for (const sticky of (await instance.read(signal)).sticky) {
        const { name, id } = sticky.server;
        if (sticky.kind !== 'table' || sticky.shared || !Object.hasOwn(split.shares, name) || split.shares[name] !== 0) continue;
        await instance.release(sticky.table, id, signal);
        log.info(`HAProxy at ${instance.name}: cleared the entries of ${name} in the stick table ${sticky.table}.`);
      }
    } catch (error) {
      if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
      log.warning(`HAProxy at ${instance.name}: stick tables could not be cleared. ${messageOf(error)}`);
    }
  };

  /** On the way back an agent must not have the last word. Where that fails, the weights still go first; reading back shows what became of them. */
  const silenceAgents = async (instance: Instance, snapshot: Snapshot, split: Split): Promise<void> => {
    for (const { name } of withAgent(snapshot, weightsFor(split.shares))) {
      try {
        await instance.disableAgent(name, signal);
        log.warning(
          `HAProxy at ${instance.name}: the agent check of ${name} is disabled, as it would set the weight again; \`enable agent ${snapshot.backend}/${name}\` at the Runtime API, or a reload, lets it run again.`,
        );
      } catch (error) {
        if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
        log.warning(
          `HAProxy at ${instance.name}: the agent check of ${name}, which may set its weight again, could not be disabled. ${messageOf(error)}`,
        );
      }
    }
  };

  const writeTogether = async (split: Split, expected: ServedSplit | undefined): Promise<void> => {
    const snapshots = await readAll();
    if (expected !== undefined) {
      const served = servedSplit(snapshots);
      const why = served.problems.length === 0 ? 'weights or states of servers changed' : served.problems.join('; ');
      const changed = 'the weights or the servers (another job, a reload, a person at the socket)';
      requireSame(expected, served, 'HAProxy no longer serves', changed, ` (${why})`);
    }
    const plans = snapshots.map((snapshot) => plan(snapshot, split));
    if (expected !== undefined) for (const snapshot of snapshots) requireNoAgents(snapshot, weightsFor(split.shares));
    else
      await all(
        snapshots.flatMap((snapshot, index) => (instances[index] === undefined ? [] : [silenceAgents(instances[index], snapshot, split)])),
      );
    const journal: Done[] = [];
    try {
      await all(instances.map((instance, index) => apply(instance, plans[index] ?? [], journal)));
    } catch (error) {
      throw journal.length === 0 ? error : extended(error, await putBack(journal));
    }
    await all(instances.map((instance) => confirm(instance, split)));
    if (expected === undefined && isWhole(split)) await all(instances.map((instance) => letGo(instance, split)));
  };

  const retreat = async (split: Split): Promise<void> => {
    const results = await Promise.allSettled(
      instances.map(async (instance) => {
        const snapshot = await instance.read(signal);
        const changes = plan(snapshot, split, true);
        await silenceAgents(instance, snapshot, split);
        await apply(instance, changes, []);
        await confirm(instance, split);
        await letGo(instance, split);
        // Whoever gave other servers a weight has to take it away again; the candidate's is gone by now.
        requireNoOthers(await instance.read(signal), weightsFor(split.shares));
      }),
    );
    const failed = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    if (failed.length === 0) return;
    // A process that is out of reach may be back in a moment, other servers stay: what can still change is said first.
    const worst = failed.find((error) => !(error instanceof RolloutError && error.code === 'HAPROXY_OTHER_SERVERS')) ?? failed[0];
    const moved = instances.filter((_, index) => results[index]?.status === 'fulfilled').map(({ name }) => name);
    if (moved.length === 0) throw worst;
    throw extended(worst, `Traffic did return on ${moved.join(', ')}.`);
  };

  return {
    read: async () => servedSplit(await readAll()),
    async rehearse(split) {
      for (const snapshot of await readAll()) {
        plan(snapshot, split);
        requireNoAgents(snapshot, weightsFor(split.shares));
      }
    },
    async write(split, expected) {
      Object.keys(split.shares).forEach(requireServerName);
      const takesAway = Object.values(split.shares).some((share) => share === 0);
      const isRetreat = expected === undefined && takesAway && (stable === undefined || shareOf(split, stable) > 0);
      await (isRetreat ? retreat(split) : writeTogether(split, expected));
    },
  };
}
