import * as v from 'valibot';
import { privateAddress } from './address.ts';
import { defineChannel, routingSettings } from './definition.ts';
import { hiding, secretsOf } from './hide.ts';
import { post, saying, type Posting } from './post.ts';
import { SendFailure } from './send-failure.ts';
import { teamsMessage } from './teams/card.ts';

/** Addresses of Office 365 connectors, which Microsoft has switched off. */
function isRetired(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  const connector = /(^|\.)outlook\.office(365)?\.com$/.test(hostname) && /^\/webhook/i.test(pathname);
  return connector || /(^|\.)webhook\.office(365)?\.com$/.test(hostname);
}

const newUrl = 'In Teams choose Workflows › "Send webhook alerts to a channel", and put the URL that it shows into the secret.';

/** A Microsoft Teams channel or chat, by a workflow of Power Automate. */
export const teams = defineChannel({
  kind: 'teams',
  description: 'A Microsoft Teams channel or chat, by the URL of a workflow.',
  secrets: ['url'],
  settings: v.strictObject({
    kind: v.literal('teams'),
    url: v.pipe(
      privateAddress('URL of the workflow (trigger "When a Teams webhook request is received"). It is a secret: write `${NAME}`.'),
      v.check(
        (text) => !isRetired(text),
        `is an Office 365 connector, which Microsoft retired in 2026: nothing that is sent there arrives. ${newUrl}`,
      ),
    ),
    ...routingSettings,
  }),
  create({ url }, name, ports) {
    const hide = hiding(secretsOf(url), ports.redact);
    return {
      kind: 'teams',
      name,
      // The answer comes before the flow runs.
      confirms: 'accepted',
      async send(notice, within) {
        const posting: Posting = {
          service: 'Microsoft Teams',
          url,
          body: JSON.stringify(teamsMessage(notice)),
          contentType: 'application/json; charset=utf-8',
          hide,
        };
        const response = await post(posting, within, ports);
        if (response.status === 200 || response.status === 202) return;
        const message = saying(posting, response);
        if (response.status === 401 || response.status === 403) {
          throw new SendFailure({
            code: 'NOTIFY_DENIED',
            message,
            remedy: `The signature in the URL is wrong or was renewed, or the flow does not allow anyone to trigger it. ${newUrl}`,
          });
        }
        if (response.status === 404 || response.status === 410) {
          throw new SendFailure({
            code: 'NOTIFY_DESTINATION_GONE',
            message,
            remedy: `The workflow was deleted, or is switched off because its owner left. ${newUrl}`,
          });
        }
        throw new SendFailure({
          code: 'NOTIFY_REFUSED',
          message,
          remedy:
            'Look at the run history of the workflow in Power Automate, and that its trigger is "When a Teams webhook request is received".',
        });
      },
    };
  },
});
