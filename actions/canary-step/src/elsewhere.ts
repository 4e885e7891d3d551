import { closest } from '#core/closest';
import { messageOf, RolloutError } from '#core/errors';
import { ownerOf, statusOf, type Ledger, type RolloutRecord } from '#core/ledger';
import { readablePart } from '#settings/readable-part';
import { declaredEnvironments } from '#settings/service-settings';
import type { ActionContext } from '#toolkit/context';
import { openLedger } from '#delivery/ledger';
import { readRolloutFile } from '#delivery/service-settings';

/** The names that a step gave; one of them may be wrong. */
export interface AskedFor {
  readonly service: string;
  readonly environment: string;
  readonly ledger: string;
  readonly 'rollout-file': string;
  readonly 'github-token': string;
}

/** An open rollout of this run, with the ledger that has it. */
export interface OwnElsewhere {
  readonly rollout: RolloutRecord;
  readonly ledger: string;
}

export interface Elsewhere {
  readonly own: readonly OwnElsewhere[];
  /** Open rollouts of this run that are another job's as far as the names tell; looked for only where none is meant. */
  readonly others: readonly RolloutRecord[];
  /** Every place that was asked: `api in production (ledger github)`. */
  readonly looked: readonly string[];
  /** Why a place does not say, one sentence each. */
  readonly silent: readonly string[];
}

/** Places that are asked at most, so that a long rollout file does not cost the time that a return needs. */
const MOST_PLACES = 20;

/** The open rollout of this run, whatever its candidate is called. */
export function openOfRun(latest: RolloutRecord | undefined, runId: string): RolloutRecord | undefined {
  return latest !== undefined && statusOf(latest) === 'in-progress' && ownerOf(latest).id === runId ? latest : undefined;
}

/**
 * What this run has open under the names that a step could have meant, where the ones that it gave have nothing: a slip in a name leaves no users on a candidate.
 * A service and an environment that are known are meant; of unknown ones the nearest name, or all of the rollout file. Throws only when cancelled.
 */
export async function lookElsewhere(asked: AskedFor, context: ActionContext): Promise<Elsewhere> {
  const silent: string[] = [];
  const attempt = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
      silent.push(messageOf(error));
      return otherwise;
    }
  };
  // A file that cannot be read has been complained of; the ledger knows the names too.
  const declared = await declaredIn(asked['rollout-file'], context).catch((error: unknown) => {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return new Map<string, readonly string[]>();
  });
  const own: OwnElsewhere[] = [];
  const looked: string[] = [];
  for (const name of await ledgersMeant(asked.ledger, context)) {
    const ledger = await attempt(() => openLedger({ ledger: name, 'github-token': asked['github-token'] }, context, 'hurried'), undefined);
    if (ledger === undefined) continue;
    for (const service of await attempt(() => servicesMeant(asked, declared, ledger), [])) {
      for (const environment of await attempt(() => environmentsMeant(asked.environment, service, declared, ledger), [])) {
        if (looked.length >= MOST_PLACES) break;
        // That one has nothing, as whoever asks here knows already.
        if (service === asked.service && environment === asked.environment && name === asked.ledger) continue;
        looked.push(placeOf(service, environment, name));
        const rollout = openOfRun(await attempt(() => ledger.latest(service, environment), undefined), context.run.runId);
        if (rollout !== undefined) own.push({ rollout, ledger: name });
      }
    }
  }
  const others: RolloutRecord[] = [];
  if (own.length === 0) {
    const { environment } = asked;
    const ledger = await openLedger({ ledger: asked.ledger, 'github-token': asked['github-token'] }, context, 'hurried').catch(ignored);
    const named = ledger === undefined ? [] : [...declared.keys(), ...((await ledger.services(environment).catch(ignored)) ?? [])];
    const rest = [...new Set(named)].filter(
      (service) => service !== asked.service && !looked.includes(placeOf(service, environment, asked.ledger)),
    );
    for (const service of rest.slice(0, Math.max(0, MOST_PLACES - looked.length))) {
      const rollout = openOfRun(await ledger?.latest(service, environment).catch(ignored), context.run.runId);
      if (rollout !== undefined) others.push(rollout);
    }
  }
  return { own, others, looked, silent };
}

/** What only adds to a message may fail. Throws when cancelled. */
function ignored(error: unknown): undefined {
  if (error instanceof RolloutError && error.kind !== 'cancelled') return undefined;
  throw error;
}

function placeOf(service: string, environment: string, ledger: string): string {
  return `${service} in ${environment} (ledger ${ledger})`;
}

/** Services of the rollout file with their environments. */
async function declaredIn(path: string, context: ActionContext): Promise<ReadonlyMap<string, readonly string[]>> {
  const file = await readRolloutFile(path, context);
  return file === undefined
    ? new Map()
    : declaredEnvironments(readablePart(file, path, { services: [], of: 'place', beside: false }).part, path);
}

/** The ledger that was named; with one that does not exist also GitHub, and the file that its name is nearest to. */
async function ledgersMeant(named: string, { files }: ActionContext): Promise<readonly string[]> {
  if (named === 'github') return [named];
  if (!named.startsWith('file:')) return ['github'];
  const path = named.slice('file:'.length);
  if ((await files.read(path).catch(() => undefined)) !== undefined) return [named];
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  const near = closest(path.slice(path.lastIndexOf('/') + 1), (await files.names?.(folder)) ?? []);
  return [...(near === undefined ? [] : [`file:${folder === '.' ? near : `${folder}/${near}`}`]), 'github'];
}

async function servicesMeant(
  { service, environment }: AskedFor,
  declared: ReadonlyMap<string, readonly string[]>,
  ledger: Ledger,
): Promise<readonly string[]> {
  if (declared.has(service)) return [service];
  const recorded = await ledger.services(environment);
  if (recorded.includes(service)) return [service];
  const known = [...new Set([...declared.keys(), ...recorded])];
  const near = closest(service, known);
  return near === undefined ? known : [near];
}

async function environmentsMeant(
  environment: string,
  service: string,
  declared: ReadonlyMap<string, readonly string[]>,
  ledger: Ledger,
): Promise<readonly string[]> {
  const environments = declared.get(service) ?? [];
  if (environments.includes(environment)) return [environment];
  const recorded = await ledger.environments(service);
  if (recorded.includes(environment)) return [environment];
  const known = [...new Set([...environments, ...recorded])];
  const near = closest(environment, known);
  return near === undefined ? known : [near];
}
