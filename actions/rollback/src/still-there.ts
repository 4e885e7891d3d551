import { RolloutError } from '#core/errors';
import type { RolloutRecord } from '#core/ledger';
import { GONE, type Platform } from '#core/platform';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import { listReleases, type Release } from '#core/rollout/releases';
import { choosingAnother, isGone } from '#core/rollout/target-version';

type Knows = Pick<Platform, 'targetOf' | 'versionOn'>;

/**
 * The releases as the platform has them: one whose target it has no more cannot be chosen. Only platforms are asked whose targets have new names with every release,
 * since a fixed name is never gone; what one of them fails to tell stays as the ledger has it.
 */
export async function asDeployed(
  releases: readonly Release[],
  history: readonly RolloutRecord[],
  platform: Knows | undefined,
): Promise<readonly Release[]> {
  if (platform?.targetOf === undefined || platform.versionOn === undefined) return releases;
  const targets = new Map(
    history.toReversed().flatMap(({ candidate, stable, arms }) => [[stable, arms.stable] as const, [candidate, arms.candidate] as const]),
  );
  return Promise.all(
    releases.map(async (release): Promise<Release> => {
      const target = release.eligible ? targets.get(release.version) : undefined;
      if (target === undefined || !(await isGoneFrom(platform, target))) return release;
      return { ...release, eligible: false, whyNot: 'the platform has it no more' };
    }),
  );
}

async function isGoneFrom(platform: Knows, target: string): Promise<boolean> {
  try {
    return (await platform.versionOn?.(target)) === GONE;
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return false;
  }
}

/** What a return is refused with, where its target is gone with the versions that can be returned to in its place; `now` in milliseconds since the epoch. */
export async function withOthers(
  error: unknown,
  { from, to }: Pick<RollbackDecision, 'from' | 'to'>,
  history: readonly RolloutRecord[],
  platform: Knows,
  now: number,
): Promise<unknown> {
  if (!isGone(error)) return error;
  const good = listReleases(history, now).filter(({ version, verdict }) => verdict === 'good' && version !== from && version !== to);
  const there = (await asDeployed(good, history, platform)).filter(({ eligible }) => eligible);
  return choosingAnother(
    error,
    to,
    there.map(({ version }) => version),
  );
}
