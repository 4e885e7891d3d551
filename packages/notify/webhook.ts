import * as v from 'valibot';
import { isExposed } from '#core/loopback';
import type { Row } from '#exchange/table';
import { anyAddress, hostOf } from './address.ts';
import { defineChannel, routingSettings } from './definition.ts';
import { hiding, secretsOf } from './hide.ts';
import { post } from './post.ts';
import { cloudEvent } from './webhook/event.ts';
import { signatureHeaders } from './webhook/signature.ts';

const failures: readonly Row[] = [
  [[404, 410], 'NOTIFY_DESTINATION_GONE', 'Nothing takes events at this address any more: correct `url`, or take the channel out.'],
  [[401, 403], 'NOTIFY_DENIED', 'Check that both sides have the same `secret`, and that the receiver’s clock is right.'],
];
const otherwise: Row = [
  [],
  'NOTIFY_REFUSED',
  'The log of the receiver says what it did not like; docs/notifications.md describes the events.',
];

/** Any service that takes events over HTTP. */
export const webhook = defineChannel({
  kind: 'webhook',
  description: 'Any HTTP service: CloudEvents with CDEvents types, signed.',
  secrets: ['url', 'secret'],
  settings: v.strictObject({
    kind: v.literal('webhook'),
    url: anyAddress(
      'Where the events go, by POST; plain http to another machine works, with a warning. Write `${NAME}` when the address holds a key.',
    ),
    secret: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[\x21-\x7e]{16,500}$/, 'is not a secret of 16 to 500 printable ASCII characters without spaces'),
        v.description(
          'Signs the events (Standard Webhooks, HMAC-SHA256), 16 characters or more. It is a secret: write `${NAME}` and hand the variable to the step.',
        ),
      ),
    ),
    ...routingSettings,
  }),
  create({ url, secret }, name, ports) {
    if (isExposed(new URL(url))) {
      ports.log.warning(`${name}: events go to ${hostOf(url)} over plain http, where others can read and change them. Use https.`);
    }
    const hide = hiding([...secretsOf(url), ...(secret === undefined ? [] : [secret])], ports.redact);
    return {
      kind: 'webhook',
      name,
      confirms: 'accepted',
      send(notice, within) {
        const event = cloudEvent(notice);
        const body = JSON.stringify(event);
        const headers = signatureHeaders({ id: signedId(event.id), at: ports.clock.now(), body }, secret);
        const contentType = 'application/cloudevents+json; charset=utf-8';
        return post({ service: 'The webhook', url, body, contentType, headers, hide, failures, otherwise }, within, ports);
      },
    };
  },
});

/** Headers are ASCII, and the dot separates what is signed. */
function signedId(id: string): string {
  return encodeURIComponent(id).replaceAll('.', '%2E');
}
