import { messageOf, RolloutError } from '#core/errors';
import type { RolloutRecord } from '#core/ledger';
import type { Ports } from '#core/ports';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import { describeSplit, shareOf, type ServedSplit } from '#core/rollout/split';
import { versionInput } from '#core/rollout/version-input';
import { howToProve, proveVersion, refuseWrong, requireForReturn, servesAlready } from '#core/rollout/target-version';
import type { EndpointHealth } from '#health/check';
import { readVersion } from '#health/read-version';
import { parseVersionPlace } from '#health/version-place';
import { proveSplit, type DriveContext } from '#delivery/traffic';
import type { Found } from './served.ts';
import type { ServiceOrder } from './service-order.ts';

const WHOLE = 99.5;
const LOOK_MS = 2000;
const ATTEMPTS_TO_UNDO = 3;

type Ordered = Pick<ServiceOrder, 'service' | 'several' | 'mode' | 'platform' | 'targets' | 'health' | 'versionFrom'>;

/** What is known before traffic returns to a target. */
export interface ReturnProof {
  /** The target did not have traffic throughout the rollout that is ended: a wrong version there is worse than what served. */
  readonly anew: boolean;
  /** True when something beside its name says that the target holds the version. */
  readonly proved: boolean;
  /** Why the version is not proven, as a sentence. */
  readonly doubt?: string;
  /** Health addresses that are no judges of the version: while one served alone they told another, or they were not looked at. */
  readonly foreign: ReadonlySet<string>;
}

/**
 * Before a name that may hold anything by now serves because of a rollout that is over, what it holds is proved. Throws a `refused` RolloutError (WRONG_VERSION,
 * VERSION_NOT_PROVEN); an emergency goes on with a doubt. Never stands in the way of ending a rollout that is open.
 */
export async function proveReturn(
  decision: Pick<RollbackDecision, 'from' | 'to' | 'arms'> & { readonly rollout: RolloutRecord | undefined },
  served: Found,
  order: Ordered,
  ports: Pick<Ports, 'http' | 'log'>,
): Promise<ReturnProof> {
  const { mode, platform, targets } = order;
  // What the platform itself puts back is the version by its own doing.
  const anew = platform.releases === undefined && !servesAlready(decision, served);
  const { to, arms } = decision;
  if (!anew) {
    // Within an open rollout nothing stands in the way but the proof of another version, on a target whose traffic somebody took away.
    if (platform.releases === undefined && shareOf(served, arms.stable) === 0) refuseWrong(decision, await targets.prove(arms.stable, to));
    return { anew, proved: false, foreign: new Set() };
  }
  const [proof, foreign] = await Promise.all([targets.prove(arms.stable, to), foreignAddresses(decision, served, order, ports)]);
  const doubt = requireForReturn(decision, proof, mode === 'emergency', shareOf(served, arms.stable), versionInput(to, order));
  if (proof.kind === 'proved') ports.log.info(`Verified: ${arms.stable} holds ${to}.`);
  if (doubt === undefined) return { anew, proved: proof.kind === 'proved', foreign };
  ports.log.warning(`${doubt} The emergency goes on without the proof. ${howToProve(arms.stable)}`);
  return { anew, proved: false, foreign, doubt };
}

/**
 * While one version serves everything, an address that tells another one is no judge of the versions of the ledger. An emergency to a target with the
 * version's own name does not take the time to look: it trusts the name.
 */
async function foreignAddresses(
  { from, to, arms }: Pick<RollbackDecision, 'from' | 'to' | 'arms'>,
  served: Found,
  { health, versionFrom, mode }: Ordered,
  ports: Pick<Ports, 'http'>,
): Promise<ReadonlySet<string>> {
  if (mode === 'emergency' && arms.stable === to) return new Set(health);
  if (versionFrom === undefined || shareOf(served, arms.candidate) < WHOLE) return new Set();
  const place = parseVersionPlace(versionFrom);
  const told = await Promise.all(health.map((address) => readVersion(address, place, { timeoutMs: LOOK_MS, anyStatus: true }, ports)));
  return new Set(health.filter((_, index) => differs(told[index], from)));
}

/** What target and health addresses say once traffic has moved. */
export interface Behind {
  /** Another version than the one returned to, as a clause. */
  readonly wrong?: string;
  /** True when something says that it is the right one. */
  readonly proved: boolean;
}

/** What the target itself says after the return. */
export async function behindTarget({ to, arms }: Pick<RollbackDecision, 'to' | 'arms'>, { targets }: Ordered): Promise<Behind> {
  const quick = proveVersion(arms.stable, to, await targets.read(arms.stable, to));
  const proof = quick.kind === 'wrong' ? await targets.prove(arms.stable, to) : quick;
  return proof.kind === 'wrong' ? { wrong: proof.why, proved: false } : { proved: proof.kind === 'proved' };
}

/** What the health addresses say after the return: `health` is what became of them. */
export async function behindHealth(
  to: string,
  health: readonly EndpointHealth[],
  { foreign }: ReturnProof,
  { versionFrom }: Ordered,
  ports: Pick<Ports, 'http'>,
): Promise<Behind> {
  if (versionFrom === undefined || health.length === 0) return { proved: false };
  const place = parseVersionPlace(versionFrom);
  const suspects = health.filter(({ healthy, endpoint }) => !healthy && !foreign.has(endpoint));
  const told = await Promise.all(suspects.map(({ endpoint }) => readVersion(endpoint, place, { timeoutMs: LOOK_MS }, ports)));
  const wrong = suspects.filter((_, index) => differs(told[index], to)).map(({ endpoint }) => endpoint);
  if (wrong.length > 0)
    return { wrong: `${wrong.join(', ')} ${wrong.length === 1 ? 'tells' : 'tell'} another version than ${to}`, proved: false };
  return { proved: health.every(({ healthy }) => healthy) };
}

function differs(reading: Awaited<ReturnType<typeof readVersion>> | undefined, version: string): boolean {
  return reading !== undefined && 'version' in reading && reading.version !== version;
}

/** Puts the split from before the return back, proven. Resolves to what serves now, or to why it was impossible, as a clause. */
export async function undoReturn(
  before: Found,
  driveContext: DriveContext,
): Promise<{ readonly served: ServedSplit } | { readonly problem: string }> {
  if (!before.known) return { problem: 'what served before is not known' };
  const split = { shares: before.shares };
  let problem = '';
  for (let attempt = 1; attempt <= ATTEMPTS_TO_UNDO; attempt += 1) {
    try {
      driveContext.log.warning(`Putting the traffic back: ${describeSplit(split)}.`);
      await driveContext.router.write(split);
      const proof = await proveSplit(split, { ...driveContext, past: Object.keys(split.shares) });
      if (proof.ok) return { served: proof.served };
      problem = proof.problem;
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
      problem = messageOf(error);
    }
  }
  return { problem };
}
