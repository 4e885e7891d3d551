import { messageOf, RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import type { Notice } from '#core/notice';
import type { Delivery } from '#notify/deliver';
import type { RoutedChannel } from '#notify/route';
import type { SuiteSettings } from '#settings/suite-settings';
import type { ActionContext } from '#toolkit/context';
import { sequence } from './sequence.ts';
import { secretSources } from './service-settings.ts';

interface ChannelInputs {
  readonly notify?: Located | undefined;
  readonly 'rollout-file': string;
}

/** What could not be done to tell people, as a warning. */
export type Warn = (title: string, message: string) => void;

/** The channels of the input, else of the rollout file; their secrets are masked. What is wrong with one costs only that one; throws only when the job is cancelled. */
export async function openChannels(
  inputs: ChannelInputs,
  suite: Pick<SuiteSettings, 'notify'>,
  context: ActionContext,
  warn: Warn,
): Promise<readonly RoutedChannel[]> {
  const list = inputs.notify === undefined ? suite.notify : sequence(inputs.notify);
  if (list === undefined) return [];
  const origin = inputs.notify === undefined ? inputs['rollout-file'] : 'input notify';
  try {
    const { createChannels } = await import('#settings/create-channels');
    const { channels, problems } = await createChannels(list, origin, secretSources(context), context);
    for (const { message, remedy } of problems) {
      context.log.warning(message);
      warn('A channel cannot be told', `${message}\nWhat to do: ${remedy}`);
    }
    return channels;
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    context.log.warning(`No channel can be told. ${messageOf(error)}`);
    warn('No channel can be told', messageOf(error));
    return [];
  }
}

/** Sends notices to the channels that they are routed to. */
export async function tellChannels(
  notices: readonly Notice[],
  channels: readonly RoutedChannel[],
  context: ActionContext,
  warn: Warn,
): Promise<readonly Delivery[]> {
  if (channels.length === 0 || notices.length === 0) return [];
  const { deliver } = await import('#notify/deliver');
  const deliveries = await deliver(notices, channels, context);
  for (const { outcome, channel, problem = '', remedy = '' } of deliveries) {
    if (outcome === 'failed') warn(`${channel} was not told`, `${problem}\nWhat to do: ${remedy}`);
  }
  return deliveries;
}

/** Deliveries for a report: those that were meant for a channel. */
export function deliveriesTold(
  deliveries: readonly Delivery[],
): readonly (Pick<Delivery, 'channel' | 'outcome'> & { readonly problem?: string })[] {
  return deliveries
    .filter(({ outcome }) => outcome !== 'not-routed')
    .map(({ channel, outcome, problem }) => ({ channel, outcome, ...(problem === undefined ? {} : { problem }) }));
}
