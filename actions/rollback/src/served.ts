import { RolloutError } from '#core/errors';
import { isOpen, statusOf, weightOf, type RolloutRecord } from '#core/ledger';
import type { Platform, TrafficRouter } from '#core/platform';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import type { ArmNames } from '#core/rollout/arms';
import { describeSplit, shareOf, type ServedSplit, type Split } from '#core/rollout/split';
import type { TargetVersions } from '#delivery/target-versions';
import { isMissing } from './deployed.ts';

/** What the platform serves before a rollback. */
export type Found = ServedSplit & {
  /** False when the platform could not be read. */
  readonly known: boolean;
};

/** Percent of the traffic that the version taken out had: a return that was cut off may have moved some of it, but the ledger still says what was. */
export function shareBefore({ rollout, from, arms }: RollbackDecision, served: Found): number {
  const recorded = isOpen(rollout) || statusOf(rollout) === 'passed' ? weightOf(rollout) : 0;
  return Math.max(served.known ? shareOf(served, arms.candidate) : 0, rollout.candidate === from ? recorded : 0);
}

/** The target besides `name` that gets most traffic, if any gets some. */
export function servedInstead({ shares }: Found, name: string): string | undefined {
  const others = Object.entries(shares).filter(([other, share]) => other !== name && share > 0);
  return others.sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Where no rollout is to be ended, what is taken out is what the platform serves, whatever the ledger thinks. */
export function asServed(decision: RollbackDecision, served: Found, history: readonly RolloutRecord[]): RollbackDecision {
  const { kind, rollout, arms } = decision;
  if (kind === 'return' && statusOf(rollout) !== 'failed') return decision;
  const name = servedInstead(served, arms.stable);
  if (name === undefined || (kind !== 'current' && shareOf(served, arms.candidate) > 0)) return decision;
  return { ...decision, from: versionNamed(name, history), arms: { ...arms, candidate: name } };
}

/** The version that a target held last, as far as the ledger knows; else its name. */
export function versionNamed(name: string, history: readonly RolloutRecord[]): string {
  const known = history.flatMap(({ candidate, stable, arms }) => [
    { version: candidate, target: arms.candidate },
    { version: stable, target: arms.stable },
  ]);
  return known.find(({ target }) => target === name)?.version ?? name;
}

/** Where the platform lists its targets, the one that is to serve must be among them. Throws an `input` RolloutError (VERSION_NOT_ON_PLATFORM). */
export function requirePresence({ kind, arms, to }: RollbackDecision, served: Found, platform: Platform): void {
  if (kind !== 'return' || platform.releases !== undefined || !isMissing(arms.stable, served)) return;
  throw new RolloutError('input', {
    code: 'VERSION_NOT_ON_PLATFORM',
    message: `${to} cannot serve: the platform has no target ${arms.stable}; it has ${Object.keys(served.shares).join(', ')}.`,
    remedy: `Deploy ${to} there first, or choose a version that is still deployed (\`list: true\` shows which are).`,
  });
}

/**
 * The target that holds a version, where the ledger cannot be read: one of the platform's own name for it, else the slot that tells that it holds it, the one
 * with most traffic first. Throws an `input` RolloutError (VERSION_IS_NO_TARGET) where none does.
 */
export async function targetHolding(
  version: string,
  { stable, candidate }: ArmNames,
  served: Found,
  targets: Pick<TargetVersions, 'agreed'>,
  platform: Pick<Platform, 'targetOf'>,
): Promise<string> {
  const fixed = [stable, candidate].filter((name) => name !== undefined);
  if (fixed.length === 0) return (await platform.targetOf?.(version)) ?? version;
  if (fixed.includes(version)) return version;
  if (stable === undefined || candidate === undefined) {
    // A name that follows the version may be the one asked for.
    if (Object.hasOwn(served.shares, version)) return version;
  }
  const told = await Promise.all(fixed.map(async (name) => ({ name, held: await targets.agreed(name) })));
  const [holds] = told.filter(({ held }) => held === version).sort((a, b) => shareOf(served, b.name) - shareOf(served, a.name));
  if (holds !== undefined) return holds.name;
  const idle = fixed.filter((name) => shareOf(served, name) < 50);
  const [only] = idle;
  throw new RolloutError('input', {
    code: 'VERSION_IS_NO_TARGET',
    message: `Which target holds ${version} ${told.some(({ held }) => held !== undefined) ? `the ledger may know, and it cannot be read; ${told.map(({ name, held }) => (held === undefined ? `${name} does not tell` : `${name} holds ${held}`)).join(', ')}` : 'only the ledger knows, and it cannot be read'}. The platform's targets are ${fixed.join(' and ')}; it serves ${describeSplit(served)}.`,
    remedy:
      idle.length === 1 && only !== undefined
        ? `To take out what serves now: \`mode: emergency\` with \`version: ${only}\`, once you know that ${only} holds ${version}.`
        : `\`mode: emergency\` with \`version: ${fixed.join('` or `version: ')}\`, whichever holds ${version}.`,
  });
}

/** Names of the service's other versions get nothing, said in so many words: some platforms refuse a split that leaves a serving target out. */
export function emptyingOthers(router: TrafficRouter, history: readonly RolloutRecord[]): TrafficRouter {
  const known = new Set(history.flatMap(({ arms }) => [arms.candidate, arms.stable]));
  return {
    read: () => router.read(),
    async write(split, expected) {
      const { shares } = await router.read().catch(() => ({ shares: {} }));
      const others = Object.entries(shares).filter(([name, share]) => share > 0 && known.has(name) && !Object.hasOwn(split.shares, name));
      const whole: Split = { shares: { ...Object.fromEntries(others.map(([name]) => [name, 0])), ...split.shares } };
      await router.write(whole, expected);
    },
  };
}
