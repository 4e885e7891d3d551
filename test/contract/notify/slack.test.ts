import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ContextBlock, HeaderBlock, MessageAttachment, SectionBlock } from '@slack/types';
import fc from 'fast-check';
import * as v from 'valibot';
import type { Channel } from '#notify/definition';
import { slack } from '#notify/slack';
import { slackMessage, type SlackBlock, type SlackMessage } from '#notify/slack/message';
import { hostileNotice, notice } from '../../unit/notify/notices.ts';
import { channelPorts } from '../../unit/notify/ports.ts';
import { startService, type Reply, type Service } from './http-server.ts';

/** Slack's limits, each from the page of docs.slack.dev that is named. */
const slackLimits = {
  /** reference/block-kit/blocks: blocks of one message. */
  blocks: 50,
  /** reference/block-kit/blocks/header-block. */
  headerText: 150,
  /** reference/block-kit/blocks/section-block. */
  sectionText: 3_000,
  fields: 10,
  fieldText: 2_000,
  /** reference/block-kit/blocks/context-block. */
  contextElements: 10,
  /** reference/block-kit/composition-objects/text-object. */
  anyText: 3_000,
  /** messaging/formatting-message-text: what a message's own text should not exceed. */
  messageText: 4_000,
} as const;

/** Compiles only when Slack's own types take what is sent. */
function asSlackHasIt(message: SlackMessage): { blocks: (HeaderBlock | SectionBlock | ContextBlock)[]; attachments: MessageAttachment[] } {
  return { blocks: message.blocks, attachments: message.attachments };
}

function texts(block: SlackBlock): readonly { readonly text: string; readonly limit: number }[] {
  if (block.type === 'header') return [{ text: block.text.text, limit: slackLimits.headerText }];
  if (block.type === 'context') return block.elements.map(({ text }) => ({ text, limit: slackLimits.anyText }));
  if ('fields' in block) return block.fields.map(({ text }) => ({ text, limit: slackLimits.fieldText }));
  return [{ text: block.text.text, limit: slackLimits.sectionText }];
}

/** Text in which `<` and `>` occur only as the frame of links that we make, and `&` only in entities. */
const harmless = /^(?:[^<>&]|&(?:amp|lt|gt);|<https?:\/\/[^<>|]*\|(?:[^<>&]|&(?:amp|lt|gt);)*>)*$/u;

describe('the Slack message of a notice', () => {
  test('is what Slack’s own types describe', () => {
    expect(asSlackHasIt(slackMessage(notice()))).toMatchSnapshot();
  });

  test('stays within Slack’s limits and mentions nobody, whatever the notice says', () => {
    fc.assert(
      fc.property(hostileNotice, (hostile) => {
        const message = slackMessage(hostile);
        const blocks = [...message.blocks, ...message.attachments[0].blocks];
        expect(blocks.length).toBeLessThanOrEqual(slackLimits.blocks);
        expect(message.text.length).toBeLessThanOrEqual(slackLimits.messageText);
        for (const block of blocks) {
          if (block.type === 'context') expect(block.elements.length).toBeLessThanOrEqual(slackLimits.contextElements);
          if ('fields' in block) expect(block.fields.length).toBeLessThanOrEqual(slackLimits.fields);
        }
        for (const { text, limit } of [...blocks.flatMap(texts), { text: message.text, limit: slackLimits.messageText }]) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(limit);
          expect(text).toMatch(harmless);
          expect(text).not.toMatch(/@(?:channel|here|everyone)/i);
          expect(text).not.toMatch(/\p{Cs}/u);
        }
        expect(JSON.stringify(message)).not.toContain('"verbatim":false');
      }),
      { numRuns: 500 },
    );
  });

  test('has links to web pages only', () => {
    const links = ['javascript:alert(1)', 'https://a.example/?x=1&y=<2>|3', 'https://user:pw@a.example'].map((url) => ({
      label: 'a|b>c',
      url,
    }));
    const [context] = slackMessage(notice({ links })).attachments[0].blocks.filter(({ type }) => type === 'context');
    expect(context).toMatchObject({ elements: [{ text: '<https://a.example/?x=1&amp;y=%3C2%3E%7C3|a|b&gt;c>' }] });
  });
});

describe('the slack channel', () => {
  let service: Service;
  let reply: Reply = { status: 200, body: 'ok' };
  const ports = channelPorts();
  const channel = (): Channel =>
    slack.create(v.parse(slack.settings, { kind: 'slack', url: `${service.url}/services/T0/B0/aBcDeFgHiJkLmNoP` }), 'slack', ports);

  beforeAll(async () => {
    service = await startService(() => reply);
  });
  afterAll(async () => {
    ports.cancel();
    await service.close();
  });

  test('posts the message as JSON', async () => {
    reply = { status: 200, body: 'ok' };
    await channel().send(notice(), { timeoutMs: 60_000 });
    expect(service.received.at(-1)).toMatchObject({ method: 'POST', path: '/services/T0/B0/aBcDeFgHiJkLmNoP' });
    expect(JSON.parse(service.received.at(-1)?.body ?? '')).toEqual(slackMessage(notice()));
  });

  test.each([
    [{ status: 400, body: 'invalid_payload' }, 'NOTIFY_REFUSED', 'could not read the message'],
    [{ status: 404, body: 'no_service' }, 'NOTIFY_DESTINATION_GONE', 'removed or switched off'],
    [{ status: 410, body: 'channel_is_archived' }, 'NOTIFY_DESTINATION_GONE', 'is archived'],
    [{ status: 403, body: 'action_prohibited' }, 'NOTIFY_DENIED', 'does not allow'],
    [{ status: 403, body: 'invalid_token' }, 'NOTIFY_DENIED', 'revoked'],
    [{ status: 200, body: '<html>Log in</html>' }, 'NOTIFY_REFUSED', 'status 200: an HTML page.'],
    [{ status: 400, body: 'constructor' }, 'NOTIFY_REFUSED', 'constructor'],
    [{ status: 302, headers: { location: 'https://evil.example' } }, 'NOTIFY_REDIRECT', 'status 302'],
    [{ status: 500, body: 'rollup_error' }, 'NOTIFY_UNAVAILABLE', 'rollup_error'],
  ])('explains %j', async (given, code, words) => {
    reply = given;
    const error: unknown = await channel()
      .send(notice(), { timeoutMs: 60_000 })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'SendFailure', code, message: expect.stringContaining(words) });
    expect((error as { remedy: string }).remedy.length).toBeGreaterThan(20);
    expect(JSON.stringify(error)).not.toContain('aBcDeFgHiJkLmNoP');
  });

  test('keeps the wait that Slack asks for', async () => {
    reply = { status: 429, headers: { 'retry-after': '3' }, body: 'rate_limited' };
    await expect(channel().send(notice(), { timeoutMs: 60_000 })).rejects.toMatchObject({ code: 'NOTIFY_BUSY', retry: { waitMs: 3_000 } });
  });

  test('gives up after its time', async () => {
    const silent = await startService(() => undefined);
    const deaf = slack.create({ kind: 'slack', url: silent.url, from: 'warning' }, 'slack', ports);
    await expect(deaf.send(notice(), { timeoutMs: 100 })).rejects.toMatchObject({ code: 'NOTIFY_TIMEOUT', retry: 'back-off' });
    await silent.close();
    await expect(deaf.send(notice(), { timeoutMs: 60_000 })).rejects.toMatchObject({ code: 'NOTIFY_UNREACHABLE', retry: 'back-off' });
  });
});
