import { closest } from '#core/closest';
import { parseCriterion } from '#core/criteria/parse';
import type { Criterion } from '#core/criteria/criterion';
import { milliseconds } from '#core/criteria/duration';
import { RolloutError } from '#core/errors';
import type { NoDataPolicy } from '#core/judging/no-data';
import type { Located } from '#core/located';
import { checkedRolloutFile } from './checked-rollout-file.ts';
import type { EnvironmentEntry, HooksAfter, HooksBefore, Migration, RolloutFile, ServiceEntry } from './rollout-file.ts';
import { hasReference } from './environment-references.ts';

interface JudgedCriterion {
  readonly criterion: Criterion;
  readonly onNoData?: NoDataPolicy;
}

/** What the rollout file says about one service in one environment. */
export interface ServiceSettings {
  readonly health?: readonly string[];
  readonly steps?: readonly number[];
  readonly soakMs?: number;
  readonly criteria?: readonly JudgedCriterion[];
  readonly platform?: Located;
  readonly signals?: Located;
  /** `header:NAME` or `json:a.b`. */
  readonly versionFrom?: string;
  readonly migrations?: readonly Migration[];
  readonly rollback?: RollbackSettings;
  /** Declarations of secrets by name, of the service and its environment. */
  readonly secrets?: Readonly<Record<string, string>>;
}

interface RollbackSettings {
  readonly before?: HooksBefore;
  readonly after?: HooksAfter;
  /** Shares of the returning version in percent, ascending. */
  readonly steps?: readonly number[];
  readonly pauseMs?: number;
  readonly criticalHealth?: readonly string[];
}

/**
 * Picks a service and environment from the rollout file; the environment's entries win over the service's.
 * Throws an `input` RolloutError: INVALID_SETTINGS, or UNKNOWN_SERVICE / UNKNOWN_ENVIRONMENT with what the file knows.
 */
export function serviceSettings(file: Located, path: string, service: string, environment: string): ServiceSettings {
  const rollouts = checkedRolloutFile(file, path);
  const entry = pick(rollouts, path, service);
  const environments = entry.environments ?? {};
  const chosen = Object.hasOwn(environments, environment) ? environments[environment] : undefined;
  const declared = Object.keys(environments);
  if (chosen === undefined && (declared.length > 0 || isMisspelt(environment, rollouts))) {
    throw unknown(
      'UNKNOWN_ENVIRONMENT',
      `${path} has no environment ${environment} for service ${service}`,
      environment,
      declared.length > 0 ? declared : declaredAnywhere(rollouts),
    );
  }
  const located = (key: 'platform' | 'signals'): Located | undefined => {
    const inEnvironment = chosen?.[key] !== undefined;
    const value = chosen?.[key] ?? entry[key];
    const base = inEnvironment ? ['services', service, 'environments', environment, key] : ['services', service, key];
    return value === undefined ? undefined : { value, locate: (inner) => file.locate([...base, ...inner]) };
  };
  const health = chosen?.health ?? entry.health;
  const plan = chosen?.plan ?? entry.plan;
  const criteria = chosen?.criteria ?? entry.criteria;
  const platform = located('platform');
  const signals = located('signals');
  const versionFrom = chosen?.['version-from'] ?? entry['version-from'];
  const migrations = chosen?.migrations ?? entry.migrations;
  const rollback = chosen?.rollback ?? entry.rollback;
  const secrets = withEnvironment(entry.secrets, chosen?.secrets);
  return {
    ...(health === undefined ? {} : { health }),
    ...(plan === undefined ? {} : { steps: plan.steps }),
    ...(plan?.soak === undefined ? {} : { soakMs: milliseconds(plan.soak) }),
    ...(criteria === undefined ? {} : { criteria: criteria.map(judged) }),
    ...(platform === undefined ? {} : { platform }),
    ...(signals === undefined ? {} : { signals }),
    ...(versionFrom === undefined ? {} : { versionFrom }),
    ...(migrations === undefined ? {} : { migrations }),
    ...(rollback === undefined ? {} : { rollback: rollbackSettings(rollback) }),
    ...(secrets === undefined ? {} : { secrets }),
  };
}

type Declared = NonNullable<ServiceEntry['secrets']>;

/** The secrets of a service with those of its environment, which win in whatever case they are written. */
function withEnvironment(service: Declared | undefined, environment: Declared | undefined): Declared | undefined {
  if (service === undefined || environment === undefined) return environment ?? service;
  const own = new Set(Object.keys(environment).map((name) => name.toUpperCase()));
  return { ...Object.fromEntries(Object.entries(service).filter(([name]) => !own.has(name.toUpperCase()))), ...environment };
}

/**
 * For what concerns every service of an environment. Throws an `input` RolloutError (UNKNOWN_ENVIRONMENT) for one that the file cannot mean: every service
 * declares its environments and none this one, or it is nearly one that some service declares.
 */
export function requireEnvironment(file: Located, path: string, environment: string): void {
  const rollouts = checkedRolloutFile(file, path);
  const declared = declaredAnywhere(rollouts);
  const open = Object.values(rollouts.services).some(({ environments = {} }) => Object.keys(environments).length === 0);
  if (declared.length === 0 || declared.includes(environment) || (open && !isMisspelt(environment, rollouts))) return;
  throw unknown('UNKNOWN_ENVIRONMENT', `${path} has no environment ${environment} for any service`, environment, declared);
}

/** True for a name that no service declares and that is nearly one that some service does: a service without environments of its own knows those of the others. */
function isMisspelt(environment: string, rollouts: RolloutFile): boolean {
  const declared = declaredAnywhere(rollouts);
  return !declared.includes(environment) && closest(environment, declared) !== undefined;
}

function declaredAnywhere({ services }: RolloutFile): readonly string[] {
  return [...new Set(Object.values(services).flatMap(({ environments = {} }) => Object.keys(environments)))];
}

/** The services of the rollout file, each with the environments that it declares. Throws an `input` RolloutError (INVALID_SETTINGS). */
export function declaredEnvironments(file: Located, path: string): ReadonlyMap<string, readonly string[]> {
  const { services } = checkedRolloutFile(file, path);
  return new Map(Object.entries(services).map(([name, { environments = {} }]) => [name, Object.keys(environments)]));
}

/**
 * What the rollout file says about the place of an environment that has no rollouts yet. `declared`: it is named there, so it is meant; `same`: nothing is
 * named, and every environment has the same platform; `open`: that may differ by variables or commands, or stands elsewhere.
 */
export type EnvironmentPlace = 'declared' | 'same' | 'open';

/** Throws an `input` RolloutError (INVALID_SETTINGS). */
export function environmentPlace(file: Located, path: string, service: string, environment: string): EnvironmentPlace {
  const { services } = checkedRolloutFile(file, path);
  const entry = Object.hasOwn(services, service) ? services[service] : undefined;
  if (Object.hasOwn(entry?.environments ?? {}, environment)) return 'declared';
  const platform = entry?.platform;
  if (platform === undefined || platform.kind === 'command') return 'open';
  return hasReference(JSON.stringify(platform)) ? 'open' : 'same';
}

function rollbackSettings(entry: NonNullable<EnvironmentEntry['rollback']>): RollbackSettings {
  const { before, after, steps, pause } = entry;
  const criticalHealth = entry['critical-health'];
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(steps === undefined ? {} : { steps }),
    ...(pause === undefined ? {} : { pauseMs: milliseconds(pause) }),
    ...(criticalHealth === undefined ? {} : { criticalHealth }),
  };
}

function pick(rollouts: RolloutFile, path: string, service: string): ServiceEntry {
  const entry = Object.hasOwn(rollouts.services, service) ? rollouts.services[service] : undefined;
  if (entry === undefined) throw unknown('UNKNOWN_SERVICE', `${path} has no service ${service}`, service, Object.keys(rollouts.services));
  return entry;
}

function unknown(code: string, message: string, given: string, known: readonly string[]): RolloutError {
  // Abbreviations are nearly as common as slips.
  const suggestion = closest(given, known) ?? (given.length < 3 ? undefined : known.find((name) => name.startsWith(given)));
  const input = code === 'UNKNOWN_SERVICE' ? 'service' : 'environment';
  return new RolloutError('input', {
    code,
    message: `${message}${suggestion === undefined ? '.' : `; did you mean ${suggestion}?`} It knows: ${known.join(', ') || 'none'}.`,
    remedy:
      suggestion === undefined
        ? `Write one of these as \`${input}\`, or add ${given} to the rollout file.`
        : `Write \`${input}: ${suggestion}\`, or add ${given} to the rollout file.`,
  });
}

type FileCriterion = NonNullable<ServiceEntry['criteria']>[number];

function judged(entry: FileCriterion): JudgedCriterion {
  const text = typeof entry === 'string' ? entry : entry.holds;
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(`criterion passed validation but does not parse: ${text}`);
  const policy = typeof entry === 'string' ? undefined : entry['on-no-data'];
  return policy === undefined ? { criterion: parsed.criterion } : { criterion: parsed.criterion, onNoData: policy };
}
