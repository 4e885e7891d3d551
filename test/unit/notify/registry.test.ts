import { describe, expect, test } from '@jest/globals';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { channelKinds, loadChannel } from '#notify/registry';

test('the registry knows its channels by kind', () => {
  expect(channelKinds).toEqual(['slack', 'teams', 'pagerduty', 'email', 'webhook']);
});

test.each(channelKinds)('%s is what its kind says, describes every setting and has those for routing', async (kind) => {
  const definition = await loadChannel(kind);
  expect(definition.kind).toBe(kind);
  expect(definition.description).toMatch(/\.$/);
  const schema = toJsonSchema(definition.settings, { typeMode: 'input', errorMode: 'ignore' });
  const entries = Object.entries(schema.properties ?? {});
  expect(entries.map(([name]) => name)).toEqual(
    expect.arrayContaining(['kind', 'name', 'from', 'services', 'environments', ...definition.secrets]),
  );
  for (const [name, property] of entries) {
    if (name !== 'kind') expect({ name, property }).toMatchObject({ property: { description: expect.stringMatching(/[.`]$/) } });
  }
});

describe('settings', () => {
  const valid = {
    slack: { url: 'https://hooks.slack.com/services/T0/B0/x' },
    teams: { url: 'https://x.environment.api.powerplatform.com/x' },
    pagerduty: { 'routing-key': 'abc' },
    email: { host: 'mail.example.com', sender: 'a@example.com', to: ['b@example.com'] },
    webhook: { url: 'https://hooks.example.com' },
  } as const;

  test.each(channelKinds)('of %s need no more than they must have, and tell from warning on', async (kind) => {
    const { settings } = await loadChannel(kind);
    expect(v.parse(settings, { kind, ...valid[kind] })).toMatchObject({ from: 'warning' });
  });

  test.each<[(typeof channelKinds)[number], object]>([
    ['slack', { url: 'http://hooks.slack.com/x' }],
    ['slack', { url: 'https://user:pw@hooks.slack.com/x' }],
    ['slack', { url: 'hooks.slack.com/x' }],
    ['slack', { from: 'bad' }],
    ['slack', { services: [] }],
    ['slack', { services: 'api' }],
    ['slack', { environments: [''] }],
    ['slack', { name: 'a\nb' }],
    ['slack', { channel: '#ops' }],
    ['pagerduty', { 'routing-key': 'a b' }],
    ['pagerduty', { region: 'mars' }],
    ['pagerduty', { url: 'http://events.example.com' }],
    ['email', { host: 'a b' }],
    ['email', { port: 0 }],
    ['email', { port: 70_000 }],
    ['email', { security: 'none' }],
    ['email', { security: 'maybe' }],
    ['email', { user: 'x' }],
    ['email', { password: 'x' }],
    ['email', { sender: 'nobody' }],
    ['email', { sender: 'a@example.com\r\nBcc: b@example.com' }],
    ['email', { to: [] }],
    ['email', { to: 'b@example.com' }],
    ['email', { to: ['b@example.com, c@example.com'] }],
    ['email', { to: ['<b@example.com> SIZE=1'] }],
    ['webhook', { url: 'ftp://x' }],
    ['webhook', { secret: 'short' }],
    ['webhook', { secret: 'sixteen letters with spaces' }],
  ])('of %s refuse %j', async (kind, change) => {
    const { settings } = await loadChannel(kind);
    expect(v.safeParse(settings, { kind, ...valid[kind], ...change }).success).toBe(false);
  });

  test('of e-mail take a server on this machine without encryption', async () => {
    const { settings } = await loadChannel('email');
    expect(v.safeParse(settings, { kind: 'email', ...valid.email, host: '127.0.0.1', security: 'none' }).success).toBe(true);
  });
});
