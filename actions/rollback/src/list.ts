import { formatDuration } from '#core/judging/format';
import { RolloutError } from '#core/errors';
import type { Ledger, RolloutRecord } from '#core/ledger';
import { code, heading, link, page, paragraph, table } from '#core/markdown';
import type { Logger } from '#core/ports';
import { oneLine } from '#core/printable';
import { decideRollback } from '#core/rollout/decide-rollback';
import { listReleases, type Release } from '#core/rollout/releases';
import { readHistory } from '#delivery/ledger-history';
import { standingOn, type Standing, type Way } from './deployed.ts';
import type { ServiceOrder } from './service-order.ts';

/** A version with what the platform says of it. */
export interface ListedRelease extends Release {
  /** Why it is not known whether the platform still has it, one clause; present when it is eligible by the ledger and nothing tells. */
  readonly doubt?: string;
}

export interface ServiceReleases {
  readonly service: string;
  readonly releases: readonly ListedRelease[];
}

/** Rollouts of a service that are listed. */
const MOST_LISTED = 20;

/**
 * The versions of each service that the ledger knows, newest first, and which of them the platform still has; `now` in milliseconds since the epoch.
 * `orderOf`: how the service's platform is reached, or why it is not.
 */
export async function readReleases(
  services: readonly string[],
  environment: string,
  ledger: Ledger,
  orderOf: (service: string) => Promise<ServiceOrder | RolloutError>,
  now: number,
  log: Logger,
): Promise<readonly ServiceReleases[]> {
  const all: ServiceReleases[] = [];
  for (const service of services) {
    const { rollouts, stopped } = await readHistory(ledger, { service, environment }, (read) => read.length === MOST_LISTED);
    if (stopped !== undefined) log.warning(stopped.message);
    all.push({ service, releases: await askPlatform(listReleases(rollouts, now), rollouts, await orderOf(service), log) });
  }
  return all;
}

/** Eligible is what a rollback that names the version would really go to. */
async function askPlatform(
  releases: readonly Release[],
  rollouts: readonly RolloutRecord[],
  order: ServiceOrder | RolloutError,
  log: Logger,
): Promise<readonly ListedRelease[]> {
  if (!releases.some(({ eligible }) => eligible)) return releases;
  const standing = await platformOf(order, log);
  return Promise.all(
    releases.map(async (release) => {
      if (!release.eligible) return release;
      const way = order instanceof RolloutError ? undefined : wayTo(release.version, rollouts, order);
      if (way instanceof RolloutError) return { ...release, eligible: false, whyNot: clause(way.message) };
      const found = await standing(way ?? { version: release.version, target: release.version });
      if (found.kind === 'gone') return { ...release, eligible: false, whyNot: found.why };
      return found.kind === 'there' ? release : { ...release, doubt: found.why };
    }),
  );
}

async function platformOf(order: ServiceOrder | RolloutError, log: Logger): Promise<(way: Way) => Promise<Standing>> {
  try {
    if (order instanceof RolloutError) throw order;
    const served = { ...(await order.platform.router.read()), known: true };
    return (way) => standingOn(way, served, order);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    log.warning(`Which of these versions are still there could not be asked: ${error.message}`);
    return () => Promise.resolve({ kind: 'unknown', why: `the platform could not be asked: ${clause(error.message)}` });
  }
}

/** Where a rollback to the version goes, or why none does. */
function wayTo(version: string, history: readonly RolloutRecord[], order: ServiceOrder): Way | RolloutError {
  try {
    // Whether the data may go back is for whoever rolls back to say.
    const request = {
      ...order,
      ownRun: undefined,
      candidateOnly: false,
      onIrreversible: 'ignore',
      restorable: order.platform.releases !== undefined,
    } as const;
    const { arms } = decideRollback({ ...request, version, history });
    return { version, target: arms.stable };
  } catch (error) {
    if (error instanceof RolloutError) return error;
    throw error;
  }
}

function clause(text: string): string {
  return oneLine(text, 300).replace(/\.$/, '');
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
              choiceOf(release),
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

function choiceOf({ eligible, whyNot = '', doubt }: ListedRelease): string {
  if (!eligible) return `– ${whyNot}`;
  return doubt === undefined ? '✅' : `❔ if it is still there: ${doubt}`;
}

function verdictOf({ verdict, reason }: Release): string {
  return reason === undefined ? verdict : `${verdict}: ${reason}`;
}
