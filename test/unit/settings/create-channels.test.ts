import { describe, expect, test } from '@jest/globals';
import { createChannels, type CreatedChannels } from '#settings/create-channels';
import { readYaml } from '#toolkit/yaml';
import { channelPorts } from '../notify/ports.ts';

const webhookUrl = 'https://hooks.slack.com/services/T0/B0/aBcDeFgHiJkLmNoP';

async function created(text: string, env: Record<string, string> = {}): Promise<CreatedChannels & { readonly masked: readonly string[] }> {
  const parsed = readYaml(text);
  if (!parsed.ok) throw new Error('the test is not YAML');
  const masked: string[] = [];
  const channels = await createChannels(parsed.value, 'rollout.yml', { env, mask: (value) => masked.push(value) }, channelPorts());
  return { ...channels, masked };
}

const messages = ({ problems }: CreatedChannels): readonly string[] => problems.map(({ code, message }) => `${code} ${message}`);

describe('createChannels', () => {
  test('makes a routed channel of every entry, with names that tell them apart', async () => {
    const { channels, problems } = await created(
      [
        '- { kind: slack, url: "${SLACK}" }',
        '- { kind: slack, url: "${SLACK}", from: emergency, services: [api] }',
        '- { kind: pagerduty, routing-key: "${KEY}", name: Night shift, environments: [production] }',
        '- { kind: email, host: mail.example.com, sender: a@example.com, to: [b@example.com], from: info }',
      ].join('\n'),
      { SLACK: webhookUrl, KEY: 'k3y-k3y-k3y' },
    );
    expect(problems).toEqual([]);
    expect(channels.map(({ channel, routing }) => [channel.kind, channel.name, routing])).toEqual([
      ['slack', 'slack', { from: 'warning' }],
      ['slack', 'slack 2', { from: 'emergency', services: ['api'] }],
      ['pagerduty', 'Night shift', { from: 'warning', environments: ['production'] }],
      ['email', 'email', { from: 'info' }],
    ]);
  });

  test('takes the name that a channel has in Slack', async () => {
    const { channels, problems } = await created(`- { kind: slack, url: "${webhookUrl}", name: "#alerts-deployment" }`);
    expect(problems).toEqual([]);
    expect(channels.map(({ channel }) => channel.name)).toEqual(['#alerts-deployment']);
  });

  test('points at what is wrong, entry by entry, and keeps the channels that are right', async () => {
    const result = await created(
      [
        '- kind: slakc',
        '  url: x',
        '- kind: pagerduty',
        '  routing_key: abc',
        '- { kind: slack, url: "${MISSING}" }',
        '- { kind: email, host: mail.example.com, sender: nobody, to: [b@example.com], from: severe }',
        '- just text',
        '- { kind: slack, url: "${SLACK}" }',
      ].join('\n'),
      { SLACK: webhookUrl },
    );
    expect(result.channels).toHaveLength(1);
    expect(messages(result)).toEqual([
      'UNKNOWN_KIND rollout.yml:1:9 kind: slakc is not known; did you mean slack?',
      'INVALID_SETTINGS rollout.yml:3:3 routing-key: is missing\nrollout.yml:4:16 routing_key: unknown key; did you mean routing-key?',
      'MISSING_VARIABLE rollout.yml:5:23 url refers to ${MISSING}, which is not set in this job.',
      'INVALID_SETTINGS rollout.yml:6:50 sender: "nobody": is not a mail address such as rollouts@example.com or Rollouts <rollouts@example.com>\n' +
        'rollout.yml:6:85 from: "severe": is not one of info, warning, critical, emergency',
      expect.stringMatching(/^INVALID_SETTINGS rollout\.yml:7:3 settings: "just text" given/),
    ]);
  });

  test.each([
    ['slack', 'http://hooks.slack.com/services/S3cr3tS3cr3tS3cr3t'],
    ['slack', 'S3cr3tS3cr3tS3cr3t'],
    ['teams', 'https://contoso.webhook.office.com/webhookb2/S3cr3tS3cr3tS3cr3t'],
    ['webhook', 'S3cr3tS3cr3tS3cr3t'],
  ])('never repeats an address that it refuses (%s %s)', async (kind, url) => {
    const result = await created(`- { kind: ${kind}, url: "${url}" }`);
    expect(messages(result)).toEqual([expect.stringContaining('url: the given value: ')]);
    expect(messages(result).join()).not.toContain('S3cr3t');
    expect(result.masked).toContain(url);
  });

  test('masks secrets that stand in the file or come from the job, and the path of an address by itself', async () => {
    const { masked } = await created(
      [
        `- { kind: slack, url: "${webhookUrl}" }`,
        '- { kind: webhook, url: "${HOOK}", secret: literal-secret-of-ours }',
        '- { kind: pagerduty, routing-key: literal-routing-key }',
        '- { kind: email, host: h, sender: a@b.example, to: [a@b.example], user: u, password: literal-password }',
      ].join('\n'),
      { HOOK: 'https://hooks.example.com/x' },
    );
    expect(masked).toEqual(
      expect.arrayContaining([
        webhookUrl,
        '/services/T0/B0/aBcDeFgHiJkLmNoP',
        'https://hooks.example.com/x',
        'literal-secret-of-ours',
        'literal-routing-key',
        'literal-password',
      ]),
    );
    expect(masked).not.toContain('/x');
  });

  test('wants a list', async () => {
    const result = await created('kind: slack');
    expect(messages(result)).toEqual(['INVALID_SETTINGS rollout.yml:1:1 notify: a list is expected, one entry for each channel']);
  });
});
