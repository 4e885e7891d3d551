import { ask } from '#exchange/ask';
import type { Failure } from '#exchange/failure';
import { table, type Row } from '#exchange/table';
import { hostOf } from '../address.ts';
import type { ChannelPorts, Within } from '../definition.ts';
import type { Posting } from '../post.ts';
import { SendFailure } from '../send-failure.ts';

/** One attempt: whoever delivers makes more of them, within its time. Error texts of the services are short; more is not theirs. */
const policy = {
  attempts: 1,
  firstDelayMs: 0,
  longestDelayMs: 0,
  longestPauseMs: Infinity,
  maxBytes: 64 * 1024,
  passing: (status: number) => status === 408 || status === 429 || status >= 500,
};

/** What `post` does. */
export async function send(posting: Posting, { timeoutMs }: Within, ports: ChannelPorts): Promise<void> {
  const { service, url, body, contentType, headers, hide, accepts, words } = posting;
  const explain = table([...common(service, hostOf(url)), ...posting.failures], posting.otherwise);
  await ask(
    {
      url,
      method: 'POST',
      headers: { ...headers, 'content-type': contentType },
      body,
      ...(accepts === undefined ? {} : { accepts }),
      read: () => undefined,
    },
    {
      who: `${service} (${hostOf(url)})`,
      hide,
      explain: (failure: Failure) => (failure.kind === 'status' ? words?.(failure.response) : undefined) ?? explain(failure),
      policy: { ...policy, timeoutMs },
      fail: ({ code, message, remedy }, retry) => new SendFailure({ code, message, remedy, retry }),
    },
    ports,
  );
}

const unreachable = 'NOTIFY_UNREACHABLE';

function common(service: string, host: string): readonly Row[] {
  const reach = `Check that this runner may reach ${host}.`;
  return [
    [['timeout'], 'NOTIFY_TIMEOUT', reach],
    [
      ['dns'],
      unreachable,
      'Check the host in the channel’s address, and that this runner can resolve it: a private name needs a self-hosted runner.',
    ],
    [['tls'], unreachable, 'Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS).'],
    [['proxy'], unreachable, 'Check HTTPS_PROXY and NO_PROXY of the runner.'],
    [['no-answer'], unreachable, reach],
    [['3xx'], 'NOTIFY_REDIRECT', 'Set the channel’s address to the final one: redirects are not followed, and often lead to a login page.'],
    [
      [408, 429],
      'NOTIFY_BUSY',
      'Send fewer messages to this channel, such as with a higher `from`; look for something else that posts there.',
    ],
    [['5xx'], 'NOTIFY_UNAVAILABLE', `Look at the status page of ${service}. Nothing needs to be changed here.`],
  ];
}
