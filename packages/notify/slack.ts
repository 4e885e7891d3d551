import * as v from 'valibot';
import { privateAddress } from './address.ts';
import { defineChannel, routingSettings } from './definition.ts';
import { hiding, secretsOf } from './hide.ts';
import { post, type Posting } from './post.ts';
import { slackMessage } from './slack/message.ts';
import { slackRefusal } from './slack/refusal.ts';

/** A Slack channel, by an incoming webhook. */
export const slack = defineChannel({
  kind: 'slack',
  description: 'A Slack channel, by an incoming webhook.',
  secrets: ['url'],
  settings: v.strictObject({
    kind: v.literal('slack'),
    url: privateAddress(
      'URL of the incoming webhook, `https://hooks.slack.com/services/…`. It is a secret: write `${NAME}` and hand the variable to the step.',
    ),
    ...routingSettings,
  }),
  create({ url }, name, ports) {
    const hide = hiding(secretsOf(url), ports.redact);
    return {
      kind: 'slack',
      name,
      confirms: 'posted',
      async send(notice, within) {
        const posting: Posting = {
          service: 'Slack',
          url,
          body: JSON.stringify(slackMessage(notice)),
          contentType: 'application/json; charset=utf-8',
          hide,
        };
        const response = await post(posting, within, ports);
        if (response.status !== 200 || response.body.trim() !== 'ok') throw slackRefusal(posting, response);
      },
    };
  },
});
