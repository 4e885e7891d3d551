import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import type { Channel } from '#notify/definition';
import { teams } from '#notify/teams';
import { LARGEST_MESSAGE_BYTES, teamsMessage } from '#notify/teams/card';
import { hostileNotice, notice } from '../../unit/notify/notices.ts';
import { channelPorts } from '../../unit/notify/ports.ts';
import { startService, type Reply, type Service } from './http-server.ts';

interface SerializationContext {
  readonly eventCount: number;
  getEventAt(index: number): { readonly message: string };
}

interface AdaptiveCards {
  readonly AdaptiveCard: new () => {
    parse(source: unknown, context: SerializationContext): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly SerializationContext: new (version?: unknown) => SerializationContext;
  readonly Versions: Readonly<Record<string, unknown>>;
}

// Microsoft's own parser of Adaptive Cards, made for browsers.
Object.assign(globalThis, { self: globalThis });
const cards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as AdaptiveCards;

/** What Microsoft's parser for version 1.4 finds wrong with a card. */
function problems(card: unknown): readonly string[] {
  const context = new cards.SerializationContext(cards.Versions['v1_4']);
  const parsed = new cards.AdaptiveCard();
  parsed.parse(card, context);
  const found = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...found, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}

describe('the Adaptive Card of a notice', () => {
  const [{ content }] = teamsMessage(notice()).attachments;

  test('looks like this', () => {
    expect(teamsMessage(notice())).toMatchSnapshot();
  });

  test('is one by Microsoft’s own parser', () => {
    expect(problems(content)).toEqual([]);
  });

  test.each([
    [{ ...content, body: [{ type: 'RichTextblock', inlines: [] }] }, 'Unknown element type'],
    [{ ...content, body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'x', color: 'Red' }] }] }, 'Invalid value'],
    [{ ...content, actions: [{ type: 'Action.OpenUrl', title: 'x' }] }, '"url" must be set'],
  ])('the parser does find what is wrong (%#)', (card, problem) => {
    expect(problems(card).join('\n')).toContain(problem);
  });

  test('is one whatever a notice says, and never larger than Teams takes', () => {
    fc.assert(
      fc.property(hostileNotice, (hostile) => {
        const message = teamsMessage(hostile);
        const json = JSON.stringify(message);
        expect(problems(message.attachments[0].content)).toEqual([]);
        expect(Buffer.byteLength(json)).toBeLessThanOrEqual(LARGEST_MESSAGE_BYTES);
        expect(json).not.toMatch(/\p{Cs}/u);
        expect(message.attachments[0].content.actions.length).toBeLessThanOrEqual(5);
        expect(message.attachments[0].content.actions.filter(({ url }) => !/^https?:\/\//.test(url))).toEqual([]);
        // Only TextRun takes text, and it knows no Markdown.
        expect(json).not.toMatch(/"type":"(?:TextBlock|FactSet)"/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the teams channel', () => {
  let service: Service;
  let reply: Reply = { status: 202 };
  const ports = channelPorts();
  const channel = (): Channel =>
    teams.create(
      v.parse(teams.settings, { kind: 'teams', url: `${service.url}/workflows/abc/invoke?sig=S3cr3tS1gnature` }),
      'teams',
      ports,
    );
  const failure = (status: number): Promise<unknown> => {
    reply = { status, body: 'no S3cr3tS1gnature' };
    return channel()
      .send(notice(), { timeoutMs: 60_000 })
      .catch((error: unknown) => error);
  };

  beforeAll(async () => {
    service = await startService(() => reply);
  });
  afterAll(async () => {
    ports.cancel();
    await service.close();
  });

  test('sends the card as a message, and claims no more than that it was accepted', async () => {
    reply = { status: 202 };
    expect(channel().confirms).toBe('accepted');
    await channel().send(notice(), { timeoutMs: 60_000 });
    const sent = service.received.at(-1);
    expect(sent?.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(sent?.body ?? '')).toEqual(teamsMessage(notice()));
  });

  test.each([
    [400, 'NOTIFY_REFUSED', 'stop'],
    [401, 'NOTIFY_DENIED', 'stop'],
    [404, 'NOTIFY_DESTINATION_GONE', 'stop'],
    [429, 'NOTIFY_BUSY', 'back-off'],
    [502, 'NOTIFY_UNAVAILABLE', 'back-off'],
  ])('status %d is %s', async (status, code, retry) => {
    const error = await failure(status);
    expect(error).toMatchObject({ code, retry });
    expect(String(error)).not.toContain('S3cr3tS1gnature');
  });

  test.each([
    'https://contoso.webhook.office.com/webhookb2/1@2/IncomingWebhook/3/4',
    'https://outlook.office.com/webhook/1@2/IncomingWebhook/3/4',
    'https://outlook.office365.com/webhook/1',
  ])('the retired connector %s is refused with what to do', (url) => {
    const result = v.safeParse(teams.settings, { kind: 'teams', url });
    expect(result.success).toBe(false);
    expect(result.issues?.[0].message).toMatch(/retired.*Workflows/);
  });

  test('workflows are taken', () => {
    const url = 'https://prod-00.westeurope.logic.azure.com:443/workflows/1/triggers/manual/paths/invoke?sig=x';
    expect(v.safeParse(teams.settings, { kind: 'teams', url }).success).toBe(true);
    expect(v.safeParse(teams.settings, { kind: 'teams', url: 'https://x.environment.api.powerplatform.com/x' }).success).toBe(true);
    expect(v.safeParse(teams.settings, { kind: 'teams', url: 'http://x.logic.azure.com/x' }).success).toBe(false);
  });
});
