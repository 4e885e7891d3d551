import * as v from 'valibot';
import type { HttpResponse } from '#core/ports';
import type { Explanation } from '#exchange/failure';
import { privateAddress } from './address.ts';
import { defineChannel, routingSettings } from './definition.ts';
import { hiding, secretsOf } from './hide.ts';
import { pagerDutyEvent } from './pagerduty/event.ts';
import { post } from './post.ts';

const endpoints = {
  us: 'https://events.pagerduty.com/v2/enqueue',
  eu: 'https://events.eu.pagerduty.com/v2/enqueue',
} as const;

const checkKey = 'Check `routing-key`: it is the integration key of an Events API v2 integration, and `region` must be the account’s.';

/** A PagerDuty service, by the Events API v2. */
export const pagerduty = defineChannel({
  kind: 'pagerduty',
  description: 'A PagerDuty service: opens, acknowledges and resolves an alert (Events API v2).',
  secrets: ['routing-key', 'url'],
  settings: v.strictObject({
    kind: v.literal('pagerduty'),
    'routing-key': v.pipe(
      v.string(),
      v.regex(/^[\x21-\x7e]{1,200}$/, 'is not an integration key: one line of printable ASCII without spaces'),
      v.description('Integration key of an Events API v2 integration. It is a secret: write `${NAME}` and hand the variable to the step.'),
    ),
    region: v.optional(
      v.pipe(v.picklist(['us', 'eu'], 'is neither us nor eu'), v.description('Where the PagerDuty account is: us (default) or eu.')),
      'us',
    ),
    url: v.optional(privateAddress('Another address that takes Events API v2 events, instead of PagerDuty’s own.')),
    ...routingSettings,
  }),
  create(settings, name, ports) {
    const routingKey = settings['routing-key'];
    const url = settings.url ?? endpoints[settings.region];
    const hide = hiding([routingKey, ...(settings.url === undefined ? [] : secretsOf(settings.url))], ports.redact);
    return {
      kind: 'pagerduty',
      name,
      confirms: 'accepted',
      send: (notice, within) =>
        post(
          {
            service: 'PagerDuty',
            url,
            body: JSON.stringify(pagerDutyEvent(notice, routingKey)),
            contentType: 'application/json',
            hide,
            words: badKey,
            failures: [[[401, 403], 'NOTIFY_DENIED', checkKey]],
            otherwise: [[], 'NOTIFY_REFUSED', 'Check `url` and `region`; if they are right, please report this message.'],
            accepts: ({ status }) => status === 202,
          },
          within,
          ports,
        ),
    };
  },
});

/** PagerDuty answers 400 to a key that is none. */
function badKey({ status, body }: HttpResponse): Explanation | undefined {
  return status === 400 && /routing_key|routing key/i.test(body) ? { code: 'NOTIFY_DENIED', remedy: checkKey } : undefined;
}
