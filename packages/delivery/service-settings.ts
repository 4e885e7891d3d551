import { closest } from '#core/closest';
import type { Ledger } from '#core/ledger';
import type { Located } from '#core/located';
import { createPlatform, createSource, type ConfiguredPlatform } from '#settings/create';
import { environmentPlace, requireOwnPlatform, serviceSettings, type ServiceSettings } from '#settings/service-settings';
import type { Versions } from '#signals/definition';
import type { SignalSource } from '#core/signals';
import { RolloutError } from '#core/errors';
import type { ActionContext } from '#toolkit/context';
import { targetVersions, type TargetVersions } from './target-versions.ts';

interface Named {
  readonly service: string;
  readonly environment: string;
  readonly 'rollout-file': string;
  /** Where the input says how the service's addresses tell their version. */
  readonly 'version-from'?: string | undefined;
}

/** A platform with what its targets hold. */
export interface OpenPlatform extends ConfiguredPlatform {
  readonly targets: TargetVersions;
}

/** An action looks several times, and the file of many services takes a while to read. */
let lastRead: { readonly text: string; readonly file: Located } | undefined;

/** The rollout file as YAML; undefined when there is none. Throws an `input` RolloutError (MALFORMED_ROLLOUT_FILE). */
export async function readRolloutFile(path: string, context: Pick<ActionContext, 'files'>): Promise<Located | undefined> {
  const text = await context.files.read(path);
  if (text === undefined) return undefined;
  if (text.trim() === '') {
    throw new RolloutError('input', {
      code: 'MALFORMED_ROLLOUT_FILE',
      message: `${path} is empty.`,
      remedy: 'Describe the service in it, or delete the file and give everything as inputs.',
    });
  }
  if (lastRead?.text === text) return lastRead.file;
  const { readYaml } = await import('#toolkit/yaml');
  const parsed = readYaml(text);
  if (parsed.ok) {
    lastRead = { text, file: parsed.value };
    return parsed.value;
  }
  throw new RolloutError('input', {
    code: 'MALFORMED_ROLLOUT_FILE',
    message: parsed.problems
      .map(({ problem, line, column }) => `${path}:${String(line ?? 1)}:${String(column ?? 1)} ${problem}`)
      .join('\n'),
    remedy: 'Correct the YAML at these places.',
  });
}

/** What the rollout file says about the service; nothing when there is no file. */
export async function readServiceSettings(inputs: Named, context: ActionContext): Promise<ServiceSettings> {
  const path = inputs['rollout-file'];
  const file = await readRolloutFile(path, context);
  if (file !== undefined) return serviceSettings(file, path, inputs.service, inputs.environment);
  const unread = await nearFile(path, context.files);
  if (unread !== undefined)
    context.log.warning(`There is no file ${path}, and ${unread} is not read. If it is meant, write \`rollout-file: ${unread}\`.`);
  return {};
}

/** What to add to an error about missing settings when there is no rollout file at all, most often because nothing was checked out; undefined when there is one. */
export async function absentFile(
  path: string,
  { files }: Pick<ActionContext, 'files'>,
): Promise<{ readonly message: string; readonly remedy: string } | undefined> {
  if ((await files.read(path)) !== undefined) return undefined;
  const meant = await nearFile(path, files);
  if (meant !== undefined) {
    return { message: ` There is no file ${path}; did you mean ${meant}?`, remedy: `Write \`rollout-file: ${meant}\`. ` };
  }
  const empty = (await files.names?.('.'))?.length === 0;
  const checkedOut = !empty && (files.names !== undefined || (await files.read('.git/HEAD')) !== undefined);
  return checkedOut
    ? { message: ` There is no file ${path} in this workspace.`, remedy: `Check \`rollout-file\`, or commit ${path}. ` }
    : {
        message: ` There is no file ${path}, for nothing is checked out in the workspace of this job.`,
        remedy: `Put \`- uses: actions/checkout@v5\` before this step. Without a rollout file: `,
      };
}

/** The file that a path most likely means: the same name with the other ending of YAML, or one nearly alike beside it. */
async function nearFile(path: string, files: ActionContext['files']): Promise<string | undefined> {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  const names = ((await files.names?.(folder)) ?? []).filter((name) => /\.ya?ml$/i.test(name));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const bare = (text: string): string => text.replace(/\.ya?ml$/i, '');
  const meant = names.find((other) => bare(other) === bare(name)) ?? closest(name, names);
  return meant === undefined ? undefined : folder === '.' ? meant : `${folder}/${meant}`;
}

/** Before a rollout moves traffic: throws an `input` RolloutError (SAME_PLATFORM) when another service of the rollout file steers the same backend. */
export async function refuseSharedBackend(inputs: Named, context: ActionContext): Promise<void> {
  const path = inputs['rollout-file'];
  const file = await readRolloutFile(path, context);
  if (file !== undefined) requireOwnPlatform(file, path, inputs.service, inputs.environment);
}

/**
 * Before the first rollout in an environment: a misspelt one would begin a second ledger for a backend that has one. Throws an `input` RolloutError
 * (UNKNOWN_ENVIRONMENT) when the service has rollouts in another environment on the same platform; where the two may differ, a likely slip is a warning.
 */
export async function refuseSecondLedger(
  inputs: Named & { readonly platform?: Located | undefined },
  ledger: Pick<Ledger, 'environments'>,
  context: ActionContext,
): Promise<void> {
  const { service, environment, 'rollout-file': path } = inputs;
  const file = await readRolloutFile(path, context);
  const place = file === undefined ? 'open' : environmentPlace(file, path, service, environment);
  if (place === 'declared') return;
  const recorded = await ledger.environments(service);
  const [newest] = recorded;
  // Its own rollouts are there, only not found by a search that ended too early.
  if (newest === undefined || recorded.includes(environment)) return;
  const meant = closest(environment, recorded);
  const known = `The ledger has no rollout of ${service} in ${environment}, but in ${recorded.join(', ')}`;
  if (place === 'same' && inputs.platform === undefined) {
    throw new RolloutError('input', {
      code: 'UNKNOWN_ENVIRONMENT',
      message: `${known}, and ${path} gives every environment the same platform: two ledgers would know of one backend.`,
      remedy: `Write \`environment: ${meant ?? newest}\`. If ${environment} is another one, declare it: \`services: { ${service}: { environments: { ${[...recorded.map((name) => `${name}: {}`), `${environment}: { platform: { … } }`].join(', ')} } } }\` with a backend of its own as its \`platform\`.`,
    });
  }
  if (meant !== undefined) context.log.warning(`${known}. If that is meant, write \`environment: ${meant}\`.`);
}

/** The platform from the input, else from the rollout file. Throws an `input` RolloutError (NO_PLATFORM) without either, and those of `targetVersions`. */
export async function openPlatform(
  input: Located | undefined,
  settings: ServiceSettings,
  inputs: Named,
  context: ActionContext,
): Promise<OpenPlatform> {
  const configured = await openChosenPlatform(await choosePlatform(input, settings, inputs, context), context);
  return { ...configured, targets: targetVersions(configured, inputs['version-from'] ?? settings.versionFrom, context) };
}

/** Settings with the place that they were written at, for messages. */
export interface ChosenSettings {
  readonly located: Located;
  readonly origin: string;
}

/** The platform's settings from the input, else from the rollout file. Throws an `input` RolloutError (NO_PLATFORM) without either. */
export function choosePlatform(
  input: Located | undefined,
  settings: ServiceSettings,
  inputs: Named,
  context: Pick<ActionContext, 'files'>,
): Promise<ChosenSettings> {
  return choose('platform', input, settings.platform, inputs, context);
}

/** Throws an `input` RolloutError: UNKNOWN_KIND, INVALID_SETTINGS or MISSING_VARIABLE. */
export async function openChosenPlatform({ located, origin }: ChosenSettings, context: ActionContext): Promise<ConfiguredPlatform> {
  return createPlatform(located, origin, secretSources(context), context);
}

/** The source from the input, else from the rollout file. Throws an `input` RolloutError (NO_SIGNALS) without either. */
export async function openSource(
  input: Located | undefined,
  settings: ServiceSettings,
  versions: Versions,
  inputs: Named,
  context: ActionContext,
): Promise<SignalSource> {
  const chosen = await choose('signals', input, settings.signals, inputs, context);
  return createSource(chosen.located, chosen.origin, versions, secretSources(context), context);
}

/** Where `${NAME}` references are looked up; what they refer to is masked. */
export function secretSources(context: ActionContext) {
  return {
    env: context.env,
    mask: (value: string) => {
      context.mask(value);
    },
  };
}

const EXAMPLES = {
  platform: 'platform: |\n  kind: haproxy\n  socket: /run/haproxy.sock\n  backend: api',
  signals: 'signals: |\n  kind: prometheus\n  url: https://prometheus.example.com',
} as const;

async function choose(
  what: 'platform' | 'signals',
  input: Located | undefined,
  file: Located | undefined,
  inputs: Named,
  context: Pick<ActionContext, 'files'>,
): Promise<ChosenSettings> {
  if (input !== undefined) return { located: input, origin: `input ${what}` };
  if (file !== undefined) return { located: file, origin: inputs['rollout-file'] };
  const absent = await absentFile(inputs['rollout-file'], context);
  throw new RolloutError('input', {
    code: what === 'platform' ? 'NO_PLATFORM' : 'NO_SIGNALS',
    message: `Neither the input \`${what}\` nor ${inputs['rollout-file']} says ${what === 'platform' ? 'where' : 'how'} ${inputs.service} in ${inputs.environment} ${what === 'platform' ? 'gets its traffic' : 'is measured'}.${absent?.message ?? ''}`,
    remedy: `${absent?.remedy ?? ''}Add the input, e.g.\n${EXAMPLES[what]}`,
  });
}
