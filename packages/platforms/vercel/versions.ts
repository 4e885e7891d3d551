import { RolloutError } from '#core/errors';
import type { Platform } from '#core/platform';
import type { VercelClient } from './client.ts';

type Named = Awaited<ReturnType<VercelClient['built']>>[number];

const HOST = /^(?:https:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})\/?$/i;

/** A version is a commit, or the id or address of a deployment; a commit is known where Vercel's git integration or `--meta githubCommitSha=…` gave it. */
export function vercelVersions(client: VercelClient): Required<Pick<Platform, 'versionOn' | 'targetOf'>> {
  return {
    async versionOn(target, asked) {
      const found = await client.deployment(target);
      return found !== undefined && asked !== undefined && isNamed(found, asked) ? asked : found && commitOf(found);
    },
    async targetOf(version) {
      const [, host] = HOST.exec(version) ?? [];
      if (host !== undefined || version.startsWith('dpl_')) {
        const found = await client.deployment(host ?? version);
        // A domain leads to whatever serves now: no version.
        if (found === undefined || !isNamed(found, version)) return undefined;
        if (found.readyState === 'READY' && found.target === 'production') return found.id;
        throw new RolloutError('input', {
          code: 'VERCEL_NOT_DEPLOYABLE',
          message: `${version} is ${found.readyState} and built for ${found.target ?? 'preview'}: it cannot get production traffic as it is. Nothing was changed.`,
          remedy:
            'Build it for production without traffic, `vercel deploy --prod --skip-domain`, wait until it is ready, and give that deployment.',
        });
      }
      // The filter may know the commits of Vercel's git integration alone.
      const filtered = version.length === 40 ? await client.built({ sha: version }) : [];
      const found = (filtered.length > 0 ? filtered : await client.built({})).filter((one) => isNamed(one, version));
      if (found.length < 2) return found[0]?.id;
      // Deployed more than once: the one that serves is meant, else the newest.
      const { production, rolling } = await client.state();
      return (found.find(({ id }) => id === production || id === rolling?.canary) ?? found[0])?.id;
    },
  };
}

function commitOf({ meta }: Pick<Named, 'meta'>): string | undefined {
  const known = ['githubCommitSha', 'gitlabCommitSha', 'bitbucketCommitSha'].map((key) => meta[key]);
  return known.find((commit) => typeof commit === 'string' && commit !== '') as string | undefined;
}

function isNamed(found: Named, version: string): boolean {
  const [, host] = HOST.exec(version) ?? [];
  const commit = commitOf(found)?.toLowerCase() ?? '';
  return (
    version === found.id ||
    host?.toLowerCase() === found.url.toLowerCase() ||
    (version.length >= 7 && commit.startsWith(version.toLowerCase()))
  );
}
