import type { ChannelDefinition } from './definition.ts';

/** Loaded when first needed: most jobs tell nobody anything. */
const loaders = {
  slack: async () => (await import('./slack.ts')).slack,
  teams: async () => (await import('./teams.ts')).teams,
  pagerduty: async () => (await import('./pagerduty.ts')).pagerduty,
  email: async () => (await import('./email.ts')).email,
  webhook: async () => (await import('./webhook.ts')).webhook,
} satisfies Readonly<Record<string, () => Promise<ChannelDefinition>>>;

export type ChannelKind = keyof typeof loaders;

/** What `kind` in an entry under `notify` may say. */
export const channelKinds = Object.keys(loaders) as readonly ChannelKind[];

/** Loads a kind of channel with its dependencies. */
export function loadChannel(kind: ChannelKind): Promise<ChannelDefinition> {
  return loaders[kind]();
}
