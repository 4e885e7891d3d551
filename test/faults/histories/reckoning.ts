import { isOpen, standing, type Filed } from './repository.ts';
import { PLAN, type Reckoning, type World } from './world.ts';

/** What a rollback is to bring: a version, nothing at all, or a refusal. */
export type Expected =
  | { readonly kind: 'version'; readonly version: string }
  /** Any version that was good: a rollback to another one was cut off before. */
  | { readonly kind: 'good' }
  /** Traffic and ledger stay as they are. */
  | { readonly kind: 'untouched' }
  /** Somebody has moved the traffic: it stays where it is, and the rollout ends. */
  | { readonly kind: 'displaced' }
  /** It must not say that it passed. */
  | { readonly kind: 'refusal'; readonly why: string };

export interface Wish {
  readonly version: string;
  readonly scope: 'all' | 'candidate-only' | 'this-run';
  readonly run: string;
  /** The ledger could be asked. */
  readonly ledgerUp: boolean;
  /** The platform could be asked. */
  readonly platformUp: boolean;
}

/** Who a rollout belongs to: the run that took its newest step, or opened it. */
export function ownerOf(rollout: Filed): string {
  return rollout.lines.findLast(({ soak }) => soak === undefined)?.run ?? rollout.openedBy;
}

/** What a rollback must come to, by who was good when, and by nothing that the code says. */
export function expectedOf(wish: Wish, world: World): Expected {
  const { reckoning } = world;
  const latest = world.latest();
  if (latest === undefined) return { kind: 'untouched' };
  const pending = reckoning.pending?.key === keyOf(latest) ? reckoning.pending : undefined;
  if (wish.version !== 'last-good') {
    if (!wish.ledgerUp) return { kind: 'version', version: wish.version };
    if (isOpen(latest) && latest.candidate === wish.version) return { kind: 'refusal', why: `${wish.version} is what is rolled out` };
    if (!reckoning.ever.has(wish.version)) return { kind: 'refusal', why: `${wish.version} was never good` };
    return { kind: 'version', version: wish.version };
  }
  if (wish.scope === 'this-run' && standing(latest) !== 'failed' && ownerOf(latest) !== wish.run) return { kind: 'untouched' };
  if (wish.scope === 'candidate-only' && standing(latest) === 'passed') return { kind: 'untouched' };
  if (wish.platformUp && isMovedByHand(world)) return { kind: 'displaced' };
  if (pending !== undefined) return pending.wish === wish.version ? asExpected(pending.target) : { kind: 'good' };
  const back = reckoning.good.findLast((version) => version !== latest.candidate);
  const isGone = standing(latest) === 'passed' && world.shareOf(latest.candidate) === 0 && world.shareOf(back ?? '') === 0;
  if (isGone && wish.platformUp && world.layout.names === 'versions') {
    return { kind: 'refusal', why: `${latest.candidate} is the last good version and does not serve: only who names one goes past it` };
  }
  return asExpected(back);
}

function asExpected(version: string | undefined): Expected {
  return version === undefined ? { kind: 'refusal', why: 'no version is good' } : { kind: 'version', version };
}

/** Says which rollout it was when a rollback was cut off. */
export function keyOf(latest: Filed): string {
  return String(latest.id);
}

/** `version` serves by a rollback: whatever became good after it is not good any more. */
export function returnedTo(reckoning: Reckoning, version: string): void {
  const at = reckoning.good.lastIndexOf(version);
  const bad = at < 0 ? [] : reckoning.good.slice(at + 1);
  const left = at < 0 ? reckoning.good : reckoning.good.slice(0, at + 1);
  reckoning.good = [...left.filter((one) => one === version || !bad.includes(one)), ...(at < 0 ? [version] : [])];
}

/** `version` was promoted. */
export function promoted(reckoning: Reckoning, version: string): void {
  reckoning.ever.add(version);
  if (reckoning.good.at(-1) !== version) reckoning.good.push(version);
}

/** A rollout of `version` has failed: whatever it was before, it is not good now. */
export function takenOut(reckoning: Reckoning, version: string): void {
  reckoning.good = reckoning.good.filter((one) => one !== version);
}

/** The step of the plan after `weight`; undefined after the last. */
export function after(weight: number): number | undefined {
  return PLAN.find((step) => step > weight);
}

/** The candidate of an open rollout has nothing, and what would have its traffic back has not everything either: others have some. */
export function isMovedByHand(world: World): boolean {
  const { layout, proxy, reckoning } = world;
  const latest = world.latest();
  if (layout.names !== 'versions' || !isOpen(latest)) return false;
  const { weights } = proxy.state;
  const back = reckoning.good.findLast((version) => version !== latest.candidate) ?? latest.stable;
  return weights[latest.target] === 0 && weights[back] !== 100;
}
