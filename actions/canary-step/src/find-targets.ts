import { RolloutError } from '#core/errors';
import { goesOn } from '#core/ledger';
import { GONE, type Platform } from '#core/platform';
import { soleTarget, type ArmsRequest } from '#core/rollout/arms';
import { describeSplit } from '#core/rollout/split';

type Asked = Pick<ArmsRequest, 'candidate' | 'stable' | 'names' | 'latest' | 'served'>;

/**
 * Targets by version, of the candidate and of what serves, where the platform gives its targets new names with every release; undefined where it does not, where
 * the settings name the targets, and for a rollout that goes on with those that it began with.
 * Throws an `input` RolloutError (VERSION_NOT_ON_PLATFORM) where nothing was made of a version that is asked for, and those of the platform.
 */
export async function findTargets(
  { candidate, stable, names, latest, served }: Asked,
  platform: Platform,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (platform.targetOf === undefined || names.candidate !== undefined || names.stable !== undefined) return undefined;
  if (latest?.candidate === candidate && goesOn(latest)) return undefined;
  const sole = soleTarget(served);
  const [ofCandidate, ofStable, serving] = await Promise.all([
    platform.targetOf(candidate),
    stable === undefined ? undefined : platform.targetOf(stable),
    sole === undefined ? undefined : platform.versionOn?.(sole, stable),
  ]);
  if (ofCandidate === undefined) throw notDeployed('candidate', candidate, platform.kind, describeSplit(served));
  if (stable !== undefined && ofStable === undefined) throw notDeployed('stable', stable, platform.kind, describeSplit(served));
  return new Map([
    ...(sole === undefined ? [] : [[serving === undefined || serving === GONE ? sole : serving, sole] as const]),
    ...(stable === undefined || ofStable === undefined ? [] : [[stable, ofStable] as const]),
    [candidate, ofCandidate],
  ]);
}

function notDeployed(input: string, version: string, kind: string, split: string): RolloutError {
  return new RolloutError('input', {
    code: 'VERSION_NOT_ON_PLATFORM',
    message: `\`${input}\` is ${version}, and the ${kind} platform knows of nothing that was made of it; it serves ${split}. Nothing was changed.`,
    remedy: `Deploy ${version} before this step, without traffic, or give the version as the platform has it (docs/platforms/${kind}.md).`,
  });
}
