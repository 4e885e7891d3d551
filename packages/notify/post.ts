import type { HttpResponse } from '#core/ports';
import { ask, isSuccess } from '#exchange/ask';
import { table, type Explain, type Row } from '#exchange/failure';
import { hostOf } from './address.ts';
import type { ChannelPorts, Within } from './definition.ts';
import type { Hide } from './hide.ts';
import { SendFailure } from './send-failure.ts';

export interface Posting {
  /** The service in words, e.g. `Slack`. */
  readonly service: string;
  readonly url: string;
  readonly body: string;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly hide: Hide;
  readonly explain: Explain;
  /** Which answer means that the notice was taken. Default 200 to 299. */
  readonly accepts?: (response: HttpResponse) => boolean;
}

/** One attempt: whoever delivers makes more of them, within its time. Error texts of the services are short; more is not theirs. */
const policy = {
  attempts: 1,
  firstDelayMs: 0,
  longestDelayMs: 0,
  longestPauseMs: Infinity,
  maxBytes: 64 * 1024,
  passing: (status: number) => status === 408 || status === 429 || status >= 500,
};

/**
 * One POST of a notice. Throws a SendFailure for everything but an answer that takes it; redirects are never followed, since the address is a secret.
 */
export async function post(posting: Posting, { timeoutMs }: Within, ports: ChannelPorts): Promise<void> {
  const { service, url, body, contentType, headers, hide, explain, accepts = isSuccess } = posting;
  await ask(
    { url, method: 'POST', headers: { ...headers, 'content-type': contentType }, body, accepts, read: () => undefined },
    {
      who: `${service} (${hostOf(url)})`,
      hide,
      explain,
      policy: { ...policy, timeoutMs },
      fail: ({ code, message, remedy }, retry) => new SendFailure({ code, message, remedy, retry }),
    },
    ports,
  );
}

/** What failures of a service mean: those that all services have in common, those of this one, and everything else. */
export function failuresOf(service: string, url: string, own: readonly Row[], otherwise: Row): Explain {
  const reach = `Check that this runner may reach ${hostOf(url)}.`;
  const unreachable = 'NOTIFY_UNREACHABLE';
  return table(
    [
      [['timeout'], 'NOTIFY_TIMEOUT', reach],
      [
        ['dns'],
        unreachable,
        'Check the host in the channel’s address, and that this runner can resolve it: a private name needs a self-hosted runner.',
      ],
      [['tls'], unreachable, 'Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS).'],
      [['proxy'], unreachable, 'Check HTTPS_PROXY and NO_PROXY of the runner.'],
      [['no-answer'], unreachable, reach],
      [
        ['3xx'],
        'NOTIFY_REDIRECT',
        'Set the channel’s address to the final one: redirects are not followed, and often lead to a login page.',
      ],
      [
        [408, 429],
        'NOTIFY_BUSY',
        'Send fewer messages to this channel, such as with a higher `from`; look for something else that posts there.',
      ],
      [['5xx'], 'NOTIFY_UNAVAILABLE', `Look at the status page of ${service}. Nothing needs to be changed here.`],
      ...own,
    ],
    otherwise,
  );
}
