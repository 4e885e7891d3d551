import * as v from 'valibot';
import { privateAddress } from './address.ts';
import { defineChannel, routingSettings } from './definition.ts';
import { hiding, secretsOf } from './hide.ts';
import { post } from './post.ts';
import { slackMessage } from './slack/message.ts';
import { slackWords } from './slack/refusal.ts';

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
      send: (notice, within) =>
        post(
          {
            service: 'Slack',
            url,
            body: JSON.stringify(slackMessage(notice)),
            contentType: 'application/json; charset=utf-8',
            hide,
            words: slackWords,
            failures: [],
            otherwise: [[], 'NOTIFY_REFUSED', 'Check that the URL is that of an incoming webhook (https://hooks.slack.com/services/…).'],
            // A start page or a proxy answers 200 too.
            accepts: ({ status, body }) => status === 200 && body.trim() === 'ok',
          },
          within,
          ports,
        ),
    };
  },
});
