import * as v from 'valibot';
import { closest } from '#core/closest';
import { RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import type { Platform } from '#core/platform';
import type { Ports } from '#core/ports';
import type { ArmNames } from '#core/rollout/arms';
import type { SignalSource } from '#core/signals';
import { loadPlatform, platformKinds } from '#platforms/registry';
import type { Versions } from '#signals/definition';
import { loadSource, sourceKinds } from '#signals/registry';
import { unknownVariables, VARIABLES } from '#signals/substitution';
import { resolveReferences, type Environment } from './environment-references.ts';
import { isSecretKey, placed, validate, type Origin } from './validate.ts';
import { splitVersionAt, type VersionAt } from './version-at.ts';

const kinded = v.looseObject({ kind: v.string() });

/** A platform with the names that its settings give the arms. */
export interface ConfiguredPlatform {
  readonly platform: Platform;
  readonly names: ArmNames;
  /** Where its targets tell what they hold, where the settings say so. */
  readonly versionAt?: VersionAt;
}

/** Throws an `input` RolloutError: UNKNOWN_KIND, INVALID_SETTINGS or MISSING_VARIABLE. */
export async function createPlatform(
  settings: Located,
  origin: Origin,
  environment: Environment,
  ports: Ports,
): Promise<ConfiguredPlatform> {
  const resolved = resolveReferences(settings, origin, environment);
  const kind = kindOf(resolved, origin, platformKinds);
  const definition = await loadPlatform(kind);
  const { own, versionAt } = splitVersionAt(resolved, origin);
  const valid = validate(definition.settings, own, origin);
  return {
    ...definition.create(valid, ports),
    ...(versionAt === undefined ? {} : { versionAt }),
  };
}

/** Throws an `input` RolloutError: UNKNOWN_KIND, INVALID_SETTINGS or MISSING_VARIABLE. */
export async function createSource(
  settings: Located,
  origin: Origin,
  versions: Versions,
  environment: Environment,
  ports: Ports,
): Promise<SignalSource> {
  refuseUnknownVariables(settings, origin, environment);
  const resolved = resolveReferences(settings, origin, environment);
  const definition = await loadSource(kindOf(resolved, origin, sourceKinds));
  return definition.create(validate(definition.settings, resolved, origin), versions, ports);
}

/**
 * Throws an `input` RolloutError for a `$name` that nothing fills in (INVALID_SETTINGS), which would match no series, and for one of ours in braces
 * (MISSING_VARIABLE), which refers to the environment of the job.
 */
function refuseUnknownVariables(settings: Located, origin: Origin, { env }: Environment): void {
  const visit = (part: unknown, path: readonly (string | number)[]): void => {
    if (path.some((key) => isSecretKey(key) || key === 'headers' || key === 'username')) return;
    if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) visit(inner, [...path, Array.isArray(part) ? Number(key) : key]);
    }
    const braced = typeof part === 'string' ? VARIABLES.find((one) => new RegExp(`(?<!\\$)\\$\\{${one}\\}`).test(part)) : undefined;
    if (braced !== undefined && (env[braced] ?? '') === '') {
      throw new RolloutError('input', {
        code: 'MISSING_VARIABLE',
        message: `${placed(settings, path, origin)} ${path.join('.')} refers to \${${braced}}, which is not set in this job; did you mean $${braced}?`,
        remedy: `Write \`$${braced}\`: what is in braces is taken from the environment of the job.`,
      });
    }
    const [name] = typeof part === 'string' ? unknownVariables(part) : [];
    if (name === undefined) return;
    const meant = closest(name, VARIABLES);
    throw new RolloutError('input', {
      code: 'INVALID_SETTINGS',
      message: `${placed(settings, path, origin)} ${path.join('.')}: $${name} is not known${meant === undefined ? '' : `; did you mean $${meant}?`}`,
      remedy: `Write \`$version\`, \`$target\` or \`$arm\`; nothing else is filled in. Where the text itself is meant, write \`$$${name}\`.`,
    });
  };
  visit(settings.value, []);
}

/** Throws an `input` RolloutError: UNKNOWN_KIND, or INVALID_SETTINGS when there is no `kind`. */
export function kindOf<K extends string>(settings: Located, origin: Origin, kinds: readonly K[]): K {
  const { kind } = validate(kinded, settings, origin);
  const known = kinds.find((candidate) => candidate === kind);
  if (known !== undefined) return known;
  const suggestion = closest(kind, kinds);
  throw new RolloutError('input', {
    code: 'UNKNOWN_KIND',
    message: `${placed(settings, ['kind'], origin)} kind: ${kind} is not known${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
    remedy: `Use one of: ${kinds.join(', ')}.`,
  });
}
