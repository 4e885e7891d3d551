import * as v from 'valibot';
import type { Row } from '#exchange/table';
import { privateAddress } from './address.ts';
import { defineChannel, routingSettings } from './definition.ts';
import { hiding, secretsOf } from './hide.ts';
import { post } from './post.ts';
import { teamsMessage } from './teams/card.ts';

/** Addresses of Office 365 connectors, which Microsoft has switched off. */
function isRetired(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  const connector = /(^|\.)outlook\.office(365)?\.com$/.test(hostname) && /^\/webhook/i.test(pathname);
  return connector || /(^|\.)webhook\.office(365)?\.com$/.test(hostname);
}

const newUrl = 'In Teams choose Workflows › "Send webhook alerts to a channel", and put the URL that it shows into the secret.';

const failures: readonly Row[] = [
  [
    [401, 403],
    'NOTIFY_DENIED',
    `The signature in the URL is wrong or was renewed, or the flow does not allow anyone to trigger it. ${newUrl}`,
  ],
  [[404, 410], 'NOTIFY_DESTINATION_GONE', `The workflow was deleted, or is switched off because its owner left. ${newUrl}`],
];
const otherwise: Row = [
  [],
  'NOTIFY_REFUSED',
  'Look at the run history of the workflow in Power Automate, and that its trigger is "When a Teams webhook request is received".',
];

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
      send: (notice, within) =>
        post(
          {
            service: 'Microsoft Teams',
            url,
            body: JSON.stringify(teamsMessage(notice)),
            contentType: 'application/json; charset=utf-8',
            hide,
            failures,
            otherwise,
            accepts: ({ status }) => status === 200 || status === 202,
          },
          within,
          ports,
        ),
    };
  },
});
