import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import { routingSettings, type ChannelPorts } from '#notify/definition';
import { channelKinds, loadChannel } from '#notify/registry';
import type { RoutedChannel, Routing } from '#notify/route';
import { kindOf } from './create.ts';
import { hasReference, resolveReferences, type Environment } from './environment-references.ts';
import { placed, validate, type Origin } from './validate.ts';

/** What every kind has in common, taken from settings that are valid. */
const common = v.object(routingSettings);

/** Parts of an address from this length on are worth masking by themselves: a server may repeat them without the host. */
const SHORTEST_PATH = 16;

export interface CreatedChannels {
  readonly channels: readonly RoutedChannel[];
  /**
   * What is wrong with the entries that gave no channel, as `input` RolloutErrors: UNKNOWN_KIND, INVALID_SETTINGS or MISSING_VARIABLE. Throw the first one
   * where nothing is at stake yet; a rollback goes on with the channels that there are and says so.
   */
  readonly problems: readonly RolloutError[];
}

/**
 * The channels of the list under `notify` in the rollout file. One wrong entry does not cost the others, and none makes this reject: telling nobody must not
 * keep a rollback from happening. Secrets in addresses and keys are masked, also where they stand in the file as they are.
 */
export async function createChannels(
  list: Located,
  origin: Origin,
  environment: Environment,
  ports: ChannelPorts,
): Promise<CreatedChannels> {
  if (!Array.isArray(list.value)) {
    const problem = new RolloutError('input', {
      code: 'INVALID_SETTINGS',
      message: `${placed(list, [], origin)} notify: a list is expected, one entry for each channel`,
      remedy: 'Write `notify:` and below it `- kind: slack` and so on.',
    });
    return { channels: [], problems: [problem] };
  }
  const entries = list.value.map((value: unknown, index): Located => ({ value, locate: (path) => list.locate([index, ...path]) }));
  const created: (RoutedChannel | RolloutError)[] = [];
  const taken = new Map<string, number>();
  for (const entry of entries) created.push(await createChannel(entry, origin, environment, ports, taken));
  return {
    channels: created.flatMap((item) => (item instanceof RolloutError ? [] : [item])),
    problems: created.filter((item) => item instanceof RolloutError),
  };
}

async function createChannel(
  entry: Located,
  origin: Origin,
  environment: Environment,
  ports: ChannelPorts,
  taken: Map<string, number>,
): Promise<RoutedChannel | RolloutError> {
  try {
    const kind = kindOf(entry, origin, channelKinds);
    const definition = await loadChannel(kind);
    // Before anything can print them.
    maskSecrets(entry.value, definition.secrets, environment);
    const resolved = resolveReferences(entry, origin, environment);
    maskSecrets(resolved.value, definition.secrets, environment);
    const valid = validate(definition.settings, resolved, origin, definition.secrets);
    const { name, from, services, environments } = v.parse(common, valid);
    const routing: Routing = {
      from,
      ...(services === undefined ? {} : { services }),
      ...(environments === undefined ? {} : { environments }),
    };
    return { channel: definition.create(valid, unique(name ?? kind, taken), ports), routing };
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'input') return error;
    throw error;
  }
}

function maskSecrets(settings: unknown, keys: readonly string[], environment: Environment): void {
  if (typeof settings !== 'object' || settings === null) return;
  for (const [key, value] of Object.entries(settings)) {
    if (!keys.includes(key) || typeof value !== 'string' || hasReference(value)) continue;
    environment.mask(value);
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const path = url === undefined ? '' : `${url.pathname}${url.search}`;
    if (path.length >= SHORTEST_PATH) environment.mask(path);
  }
}

/** `slack`, then `slack 2`: two channels of one kind are told apart in the log. */
function unique(name: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name} ${String(count)}`;
}
