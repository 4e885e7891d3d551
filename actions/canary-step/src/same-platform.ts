import { createHmac } from 'node:crypto';
import { RolloutError } from '#core/errors';
import { hasReference, resolveReferences } from '#settings/environment-references';
import { isSecretKey } from '#settings/validate';
import type { ActionContext } from '#toolkit/context';
import { secretSources, type ChosenSettings } from '#delivery/service-settings';
import type { Handover } from './handover.ts';

/** By the place of each text in the platform's settings: a keyed hash of what it resolved to. */
export type Fingerprint = Readonly<Record<string, string>>;

/** Hex digits of a hash: enough to tell a change, too few to tell anything else. */
const DIGITS = 12;

/**
 * What the platform's settings resolve to in this process, as hashes that tell post whether it would reach the same platform. Without what logs in: a token may be
 * a fresh one by then, and the platform is still the same. Throws as `resolveReferences` does.
 */
export function fingerprintOf({ located, origin }: ChosenSettings, context: ActionContext): Fingerprint {
  const found: Record<string, string> = {};
  const visit = (value: unknown, path: readonly string[]): void => {
    if (path.some((key) => isSecretKey(key) || /^(?:headers|username)$/i.test(key))) return;
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    } else if (typeof value === 'string') {
      // Another login in an address is the same address.
      const text = value.replaceAll(/\/\/[^/@\s]+@/g, '//');
      found[path.join('.')] = createHmac('sha256', context.run.instance).update(text).digest('hex').slice(0, DIGITS);
    }
  };
  visit(resolveReferences(located, origin, secretSources(context)).value, []);
  return found;
}

/** Throws an `input` RolloutError (PLATFORM_CHANGED) where the settings mean another platform than they did in main. */
export function requireSamePlatform(handover: Handover, chosen: ChosenSettings, context: ActionContext): void {
  const { fingerprint, service, environment } = handover;
  if (fingerprint === undefined) return;
  const now = fingerprintOf(chosen, context);
  const changed = [...new Set([...Object.keys(fingerprint), ...Object.keys(now)])].filter((place) => fingerprint[place] !== now[place]);
  if (changed.length === 0) return;
  const places = changed.map((place) => {
    const text = textAt(chosen.located.value, place);
    return `\`${place}\`${text !== undefined && hasReference(text) ? ` (${text})` : ''}`;
  });
  throw new RolloutError('input', {
    code: 'PLATFORM_CHANGED',
    message: `The platform's settings mean something else now than when this step ran: ${places.join(', ')}. A variable of the job was changed in between, so the platform that got the traffic cannot be reached from here, and nothing was done.`,
    remedy: `Run the rollback action with \`service: ${service}\`, \`environment: ${environment}\` and \`scope: candidate-only\`, with the variables as this step had them. Give each step its variables with \`env:\` instead of changing those of the job.`,
  });
}

function textAt(settings: unknown, place: string): string | undefined {
  let part = settings;
  for (const key of place.split('.')) part = typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined;
  return typeof part === 'string' ? part : undefined;
}
