import type { HttpResponse } from '#core/ports';
import type { Explanation } from '#exchange/failure';

const newWebhook = 'Create an incoming webhook for a channel that exists, and put its URL into the secret.';
const ourFault = 'This is our fault: please report it with this message.';
const ask = 'Ask an administrator of the workspace, or use a webhook for another channel.';

/** What Slack answers in one word (docs.slack.dev, "Sending messages using incoming webhooks", error handling). */
const answers: Readonly<Record<string, readonly [code: string, meaning: string, remedy: string]>> = {
  invalid_payload: ['NOTIFY_REFUSED', 'it could not read the message', ourFault],
  invalid_blocks: ['NOTIFY_REFUSED', 'it does not accept the blocks of the message', ourFault],
  invalid_attachments: ['NOTIFY_REFUSED', 'it does not accept the attachments of the message', ourFault],
  no_text: ['NOTIFY_REFUSED', 'it found no text in the message', ourFault],
  too_many_attachments: ['NOTIFY_REFUSED', 'it found too many attachments in the message', ourFault],
  no_active_hooks: ['NOTIFY_DESTINATION_GONE', 'the webhook is switched off', newWebhook],
  no_service: ['NOTIFY_DESTINATION_GONE', 'the webhook was removed or switched off, or its URL is wrong', newWebhook],
  no_service_id: ['NOTIFY_DESTINATION_GONE', 'the webhook’s URL is incomplete', newWebhook],
  no_team: ['NOTIFY_DESTINATION_GONE', 'the workspace of the webhook does not exist', newWebhook],
  team_disabled: ['NOTIFY_DESTINATION_GONE', 'the workspace of the webhook is disabled', newWebhook],
  invalid_token: ['NOTIFY_DENIED', 'the webhook’s URL is wrong or has been revoked', newWebhook],
  channel_not_found: ['NOTIFY_DESTINATION_GONE', 'the channel of the webhook was deleted', newWebhook],
  user_not_found: ['NOTIFY_DESTINATION_GONE', 'the user of the webhook does not exist', newWebhook],
  channel_is_archived: ['NOTIFY_DESTINATION_GONE', 'the channel of the webhook is archived', `Unarchive it. ${newWebhook}`],
  action_prohibited: ['NOTIFY_DENIED', 'the workspace does not allow the webhook to post', ask],
  posting_to_general_channel_denied: ['NOTIFY_DENIED', 'only some people may post to that channel', ask],
};

/** Why Slack did not post a message, where it says so in a word. */
export function slackWords({ body }: HttpResponse): Explanation | undefined {
  const word = body.trim();
  const known = Object.hasOwn(answers, word) ? answers[word] : undefined;
  if (known === undefined) return undefined;
  const [code, meaning, remedy] = known;
  return { code, remedy, meaning: `did not post the message: ${meaning}` };
}
