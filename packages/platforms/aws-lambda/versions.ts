import { RolloutError } from '#core/errors';
import { GONE, type Platform } from '#core/platform';
import { oneLine } from '#core/printable';
import { isPublished, type LambdaApi } from './api.ts';

/** What a rollout calls a version: its number, or what its Description says. Both are fixed when a version is published. */
export type VersionIs = 'number' | 'description';

type Names = Required<Pick<Platform, 'targetOf' | 'versionOn'>>;

/** Finds the numbers of versions, and the versions behind numbers. */
export function versionNames(by: VersionIs, api: LambdaApi): Names {
  return {
    async targetOf(version) {
      if (by === 'number') {
        if (!isPublished(version)) throw noNumber(version);
        return (await api.version(version))?.Version;
      }
      const known = await api.versions();
      // The same release may have been published twice: the newer one is meant.
      const described = known.filter(({ Description }) => Description === version).at(-1);
      return (described ?? known.find(({ Version, Description }) => Version === version && Description === ''))?.Version;
    },
    async versionOn(target) {
      if (!isPublished(target)) return undefined;
      const found = await api.version(target);
      if (found === undefined) return GONE;
      if (found.State !== 'Active' && found.State !== 'Inactive') throw notReady(target, found.State, found.StateReason ?? '');
      if (by === 'number') return found.Version;
      return found.Description === '' ? undefined : found.Description;
    },
  };
}

function noNumber(version: string): RolloutError {
  return new RolloutError('input', {
    code: 'AWS_LAMBDA_NO_NUMBER',
    message: `${oneLine(version, 80)} is not the number of a published version. Nothing was changed.`,
    remedy:
      'Give the number that `aws lambda publish-version --query Version` prints; or publish with `--description` and write `version-is: description` in the platform settings.',
  });
}

function notReady(target: string, state: string, reason: string): RolloutError {
  return new RolloutError('platform', {
    code: 'AWS_LAMBDA_NOT_READY',
    message: `version ${target} is ${oneLine(state, 40)} and cannot serve${reason === '' ? '' : `: ${oneLine(reason, 200)}`}`,
    remedy: 'Wait with `aws lambda wait published-version-active`, or publish it again where it failed.',
  });
}
