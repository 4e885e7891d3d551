import { RolloutError } from '#core/errors';
import { GONE, type Platform, type TrafficRouter } from '#core/platform';

/** A deployment as platforms list it. */
export interface Deployment {
  readonly id: string;
  /** Host name of its own. */
  readonly host: string;
  /** Undefined where the platform was not told. */
  readonly commit: string | undefined;
}

/** Where a platform's deployments are looked up. */
export interface Deployments {
  /** How an id begins. */
  readonly idPrefix: string;
  /** By id or host name; undefined where there is none. `unfit` is a clause that says why it cannot get production traffic. */
  readonly find: (name: string) => Promise<(Deployment & { readonly unfit?: string | undefined }) | undefined>;
  /** Those that can get it, the newest first; with a whole commit those of them that the platform has recorded for it. */
  readonly list: (commit?: string) => Promise<readonly Deployment[]>;
  readonly router: TrafficRouter;
  /** What is said of one that is unfit. */
  readonly whenUnfit: { readonly code: string; readonly remedy: string };
}

const HOST = /^(?:https:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})\/?$/i;

/**
 * Versions on a platform that gives each deployment an id and an address: a version is a commit, seven characters of it at least, or an id or address.
 * `targetOf` throws an `input` RolloutError for a deployment that cannot get production traffic.
 */
export function deploymentVersions(platform: Deployments): Required<Pick<Platform, 'versionOn' | 'targetOf'>> {
  const { idPrefix, find, list, router, whenUnfit } = platform;
  return {
    async versionOn(target, asked) {
      const found = await find(target);
      if (found === undefined) return GONE;
      return asked !== undefined && isNamed(found, asked) ? asked : found.commit;
    },
    async targetOf(version) {
      const [, host] = HOST.exec(version) ?? [];
      if (host !== undefined || version.startsWith(idPrefix)) {
        const found = await find(host ?? version);
        // A domain leads to whatever serves now: no version.
        if (found === undefined || !isNamed(found, version)) return undefined;
        if (found.unfit === undefined) return found.id;
        const message = `${version} ${found.unfit}: it cannot get production traffic as it is. Nothing was changed.`;
        throw new RolloutError('input', { ...whenUnfit, message });
      }
      // A platform records the commits of its own git integration; others stand with the deployment, where its tool was told.
      const recorded = version.length === 40 ? await list(version) : [];
      const found = (recorded.length > 0 ? recorded : await list()).filter((one) => isNamed(one, version));
      if (found.length < 2) return found[0]?.id;
      // Deployed more than once: the one that serves is meant, else the newest.
      const { shares } = await router.read();
      return (found.find(({ id }) => Object.hasOwn(shares, id)) ?? found[0])?.id;
    },
  };
}

function isNamed({ id, host, commit = '' }: Deployment, version: string): boolean {
  const [, asked] = HOST.exec(version) ?? [];
  const isCommit = version.length >= 7 && commit.toLowerCase().startsWith(version.toLowerCase());
  return version === id || asked?.toLowerCase() === host.toLowerCase() || isCommit;
}
