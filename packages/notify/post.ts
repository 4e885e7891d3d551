import { HttpFailure, type HttpFailureReason, type HttpResponse } from '#core/ports';
import { hostOf } from './address.ts';
import type { ChannelPorts, Within } from './definition.ts';
import { quoted, type Hide } from './hide.ts';
import { retryAfter } from './retry-after.ts';
import { SendFailure } from './send-failure.ts';

export interface Posting {
  /** The service in words, e.g. `Slack`. */
  readonly service: string;
  readonly url: string;
  readonly body: string;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly hide: Hide;
}

/** Error texts of the services are short; more is not theirs. */
const MAX_BYTES = 64 * 1024;

const noAnswerRemedies: Partial<Record<HttpFailureReason, string>> = {
  dns: 'Check the host in the channel’s address, and that this runner can resolve it: a private name needs a self-hosted runner.',
  tls: 'Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS).',
  proxy: 'Check HTTPS_PROXY and NO_PROXY of the runner.',
};

/** Reasons that another attempt does not change. */
const lasting: ReadonlySet<HttpFailureReason> = new Set(['tls', 'proxy', 'redirects']);

/**
 * One POST of a notice. Returns answers below 300 and those of 4xx but 408 and 429; throws a SendFailure for no answer, a redirect (never followed: the
 * address is a secret), a request for patience and a failure of the server.
 */
export async function post(posting: Posting, within: Within, ports: Pick<ChannelPorts, 'http' | 'clock'>): Promise<HttpResponse> {
  const response = await answer(posting, within, ports);
  const { status } = response;
  const said = saying(posting, response);
  if (status >= 300 && status < 400) {
    throw new SendFailure({
      code: 'NOTIFY_REDIRECT',
      message: `${said} Redirects are not followed.`,
      remedy: 'Set the channel’s address to the final one; a redirect often leads to a login page.',
    });
  }
  if (status === 408 || status === 429) {
    const waitMs = retryAfter(response.headers['retry-after'], ports.clock.now());
    throw new SendFailure({
      code: 'NOTIFY_BUSY',
      message: waitMs === undefined ? said : `${said} It asks to wait ${String(Math.ceil(waitMs / 1000))} s.`,
      remedy: 'Send fewer messages to this channel, such as with a higher `from`; look for something else that posts there.',
      retry: waitMs === undefined ? 'back-off' : { waitMs },
    });
  }
  if (status >= 500) {
    throw new SendFailure({
      code: 'NOTIFY_UNAVAILABLE',
      message: said,
      remedy: `Look at the status page of ${posting.service}. Nothing needs to be changed here.`,
      retry: 'back-off',
    });
  }
  return response;
}

async function answer(posting: Posting, { timeoutMs }: Within, { http }: Pick<ChannelPorts, 'http'>): Promise<HttpResponse> {
  try {
    return await http.request({
      url: posting.url,
      method: 'POST',
      headers: { ...posting.headers, 'content-type': posting.contentType },
      body: posting.body,
      timeoutMs,
      maxBytes: MAX_BYTES,
      redirects: 0,
    });
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    throw new SendFailure({
      code: error.reason === 'timeout' ? 'NOTIFY_TIMEOUT' : 'NOTIFY_UNREACHABLE',
      message: `${posting.service} gave no answer: ${quoted(error.message, posting.hide)}`,
      remedy: error.remedy ?? noAnswerRemedies[error.reason] ?? `Check that this runner may reach ${hostOf(posting.url)}.`,
      retry: lasting.has(error.reason) ? 'stop' : 'back-off',
    });
  }
}

/** `Slack (hooks.slack.com) answered with status 404: no_service.` */
export function saying({ service, url, hide }: Posting, { status, body }: HttpResponse): string {
  const words = quoted(body, hide);
  const stop = /[.!?…]$/.test(words) ? '' : '.';
  return `${service} (${hostOf(url)}) answered with status ${String(status)}${words === '' ? '.' : `: ${words}${stop}`}`;
}
