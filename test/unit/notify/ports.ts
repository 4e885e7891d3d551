import type { ChannelPorts } from '#notify/definition';
import { testPorts, type TestPorts } from '#testkit/ports';

export interface TestChannelPorts extends TestPorts, ChannelPorts {}

/** The ports of an action, with jitter that is always half. */
export function channelPorts(overrides: Partial<ChannelPorts> = {}): TestChannelPorts {
  return { ...testPorts(overrides), random: () => 0.5, redact: (text) => text, ...overrides };
}
