import { messageOf, RolloutError } from '#core/errors';
import { GONE, type Platform } from '#core/platform';
import type { Ports } from '#core/ports';
import { agreedVersion, proveVersion, type VersionAnswer, type VersionProof } from '#core/rollout/target-version';
import { requireAddresses } from '#health/address';
import { readVersion } from '#health/read-version';
import { parseVersionPlace, type VersionPlace } from '#health/version-place';
import type { ConfiguredPlatform } from '#settings/create';

/** An instance that was replaced a moment ago may answer once more, and one that has just begun may not answer yet. */
const ATTEMPTS = 3;
const BETWEEN_MS = 500;
const TIMEOUT_MS = 3000;

/** What the targets of a platform hold: asked of their own addresses, and of the platform where it knows. */
export interface TargetVersions {
  /** What each place of the target says now, of a version's several names the one that is asked for. Empty where nothing can tell. */
  read(target: string, version?: string): Promise<readonly VersionAnswer[]>;
  /** Asks a few times before it takes anything else than the version for the answer. */
  prove(target: string, version: string): Promise<VersionProof>;
  /** The one version that the target says it holds; undefined where nothing tells, or not with one voice. */
  agreed(target: string): Promise<string | undefined>;
  /** Throws an `input` RolloutError (INVALID_SETTINGS) where the settings name addresses of other targets and none of this one. */
  requireAddressOf(target: string): void;
}

/**
 * `serviceFrom`: where the service's addresses tell their version, for a platform whose settings do not say it themselves.
 * Throws an `input` RolloutError: NO_VERSION_FROM, INVALID_VERSION_FROM and those of `requireAddresses`. Asking throws only a `cancelled` one.
 */
export function targetVersions(
  { platform, versionAt }: Pick<ConfiguredPlatform, 'platform' | 'versionAt'>,
  serviceFrom: string | undefined,
  ports: Pick<Ports, 'http' | 'clock' | 'signal'>,
): TargetVersions {
  const place = versionAt === undefined ? undefined : placeOf(versionAt.from ?? serviceFrom);
  requireAddresses(versionAt?.all ?? []);

  const read = async (target: string, version?: string): Promise<readonly VersionAnswer[]> => {
    const addresses = versionAt?.addressesOf(target) ?? [];
    const [own, ...told] = await Promise.all([
      ownAnswer(platform, target, version),
      ...addresses.map((address) => (place === undefined ? undefined : answerOf(address, place, ports))),
    ]);
    return [own, ...told].filter((answer) => answer !== undefined).map(fitToRecord);
  };

  const prove = async (target: string, version: string): Promise<VersionProof> => {
    for (let attempt = 1; ; attempt += 1) {
      const proof = proveVersion(target, version, await read(target, version));
      const final = proof.kind !== 'wrong' && proof.kind !== 'unreadable';
      if (final || attempt >= ATTEMPTS) return proof;
      await ports.clock.sleep(BETWEEN_MS, ports.signal);
    }
  };

  return {
    read,
    prove,
    agreed: async (target) => agreedVersion(await read(target)),
    requireAddressOf(target) {
      versionAt?.requireAddressOf(target);
    },
  };
}

/** What a target says becomes a version in messages and in the ledger: it must be able to be one. */
function fitToRecord(answer: VersionAnswer): VersionAnswer {
  if (!('version' in answer) || /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(answer.version)) return answer;
  return { place: answer.place, problem: 'tells something that is no version: 1 to 200 printable characters are accepted' };
}

function placeOf(from: string | undefined): VersionPlace {
  if (from !== undefined) return parseVersionPlace(from);
  throw new RolloutError('input', {
    code: 'NO_VERSION_FROM',
    message: 'The platform settings have `version-at`, but nothing says where in an answer the version stands.',
    remedy: 'Add `version-from` beside it, e.g. `version-from: header:x-version` or `version-from: json:build.version`.',
  });
}

async function answerOf(address: string, place: VersionPlace, ports: Pick<Ports, 'http'>): Promise<VersionAnswer> {
  return { place: address, ...(await readVersion(address, place, { timeoutMs: TIMEOUT_MS }, ports)) };
}

async function ownAnswer(platform: Platform, target: string, asked: string | undefined): Promise<VersionAnswer | undefined> {
  const said = 'the platform';
  try {
    const version = await platform.versionOn?.(target, asked);
    if (version === GONE) return { place: said, gone: true };
    return version === undefined ? undefined : { place: said, version };
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return { place: said, problem: `does not tell it: ${messageOf(error).replace(/\.$/, '')}`, failure: error };
  }
}
