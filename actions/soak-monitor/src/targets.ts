import { RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import type { Versions } from '#signals/definition';
import { variablesIn } from '#signals/substitution';
import type { Observed } from './rollout.ts';

/** The names that the platform's settings give the arms; both or none. */
function namesIn(platform: Located | undefined): NonNullable<Versions['targets']> | undefined {
  const value = platform?.value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { candidate, stable } = value as Readonly<Record<string, unknown>>;
  return typeof candidate === 'string' && typeof stable === 'string' ? { candidate, baseline: stable } : undefined;
}

/** The platform's own names where no rollout is open that has them: those of its settings, else the versions; undefined where nobody says. */
export function fixedNames(platform: Located | undefined, candidate: string, stable: string): Versions['targets'] {
  const names = namesIn(platform);
  if (names !== undefined || platform === undefined) return names;
  return candidate === '' || stable === '' ? undefined : { candidate, baseline: stable };
}

/**
 * Slots take turns, and a page that is written down for the candidate stays that of one slot. Throws an `input` RolloutError (SLOTS_TOOK_TURNS) where it is
 * stable's by now, so that the verdict would be upside down; returns the warning that it will be so in the next rollout.
 */
export function refuseFixedPages(
  signals: Located | undefined,
  platform: Located | undefined,
  { targets, ...versions }: Pick<Observed, 'candidate' | 'stable' | 'targets'>,
): string | undefined {
  const names = namesIn(platform);
  const value = signals?.value;
  if (names === undefined || targets === undefined || typeof value !== 'object' || value === null) return undefined;
  // What is named like its version takes no turns.
  if (targets.candidate === versions.candidate && targets.baseline === versions.stable) return undefined;
  const { candidate, baseline } = value as Readonly<Record<string, unknown>>;
  if (candidate === undefined || baseline === undefined || variablesIn(JSON.stringify(value)).length > 0) return undefined;
  const write =
    'Write `$target`, the slot that each arm is on, into the addresses of `signals`, e.g. `candidate: http://$target.internal/metrics` and the same as `baseline` (docs/slots.md).';
  if (targets.candidate !== names.baseline) {
    return targets.candidate === names.candidate
      ? `The addresses of \`signals\` name no slot by \`$target\`: in the next rollout ${names.baseline} is the candidate's, and they would be those of the wrong arm. ${write}`
      : undefined;
  }
  throw new RolloutError('input', {
    code: 'SLOTS_TOOK_TURNS',
    message: `The slots have taken turns: the candidate is on ${targets.candidate} now, and stable on ${targets.baseline}. The addresses of \`signals\` are written for the other order, so that each arm would be measured as the other.`,
    remedy: `${write} Where the addresses follow the arms by themselves, say so with \`$arm\` in them, e.g. \`http://$arm.internal/metrics\`.`,
  });
}
