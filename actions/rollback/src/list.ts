import { formatDuration } from '#core/judging/format';
import type { Ledger } from '#core/ledger';
import { code, heading, link, page, paragraph, table } from '#core/markdown';
import type { Platform } from '#core/platform';
import type { Logger } from '#core/ports';
import { listReleases, type Release } from '#core/rollout/releases';
import { readHistory } from '#delivery/ledger-history';
import { asDeployed } from './still-there.ts';

export interface ServiceReleases {
  readonly service: string;
  readonly releases: readonly Release[];
}

/** Rollouts of a service that are listed. */
const MOST_LISTED = 20;

/**
 * The versions of each service that the ledger knows, newest first, held against what its platform still has; `now` in milliseconds since the epoch.
 * `platformOf`: undefined where it cannot be opened.
 */
export async function readReleases(
  services: readonly string[],
  environment: string,
  ledger: Ledger,
  now: number,
  log: Logger,
  platformOf: (service: string) => Promise<Platform | undefined>,
): Promise<readonly ServiceReleases[]> {
  const all: ServiceReleases[] = [];
  for (const service of services) {
    const { rollouts, stopped } = await readHistory(ledger, { service, environment }, (read) => read.length === MOST_LISTED);
    if (stopped !== undefined) log.warning(stopped.message);
    all.push({ service, releases: await asDeployed(listReleases(rollouts, now), rollouts, await platformOf(service)) });
  }
  return all;
}

/** The job summary of `list: true`. */
export function renderReleases(all: readonly ServiceReleases[], environment: string): string {
  return page(
    all.flatMap(({ service, releases }) => [
      heading(3, `Versions of ${service} in ${environment}`),
      releases.length === 0
        ? paragraph('The ledger knows none.')
        : table(
            ['Version', 'Can be chosen', 'Released', 'By', 'Served', 'Verdict', 'Run'],
            releases.map((release) => [
              code(release.version),
              release.eligible ? '✅' : `– ${release.whyNot ?? ''}`,
              release.openedAt === undefined ? '' : `${new Date(release.openedAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
              release.by ?? '',
              release.servedMs === 0 ? '' : formatDuration(release.servedMs),
              verdictOf(release),
              release.runUrl === undefined ? '' : link('run', release.runUrl),
            ]),
          ),
    ]),
  );
}

function verdictOf({ verdict, reason }: Release): string {
  return reason === undefined ? verdict : `${verdict}: ${reason}`;
}
