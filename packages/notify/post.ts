import type { HttpResponse } from '#core/ports';
import type { Explanation } from '#exchange/failure';
import type { Row } from '#exchange/table';
import type { ChannelPorts, Within } from './definition.ts';
import type { Hide } from './hide.ts';

export interface Posting {
  /** The service in words, e.g. `Slack`. */
  readonly service: string;
  readonly url: string;
  readonly body: string;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly hide: Hide;
  /** Which answer means that the notice was taken. Default 200 to 299. */
  readonly accepts?: (response: HttpResponse) => boolean;
  /** What failures mean that not all services have in common. */
  readonly failures: readonly Row[];
  /** What everything else means. */
  readonly otherwise: Row;
  /** What an answer means by its own words; undefined where its status says it. */
  readonly words?: (response: HttpResponse) => Explanation | undefined;
}

/**
 * One POST of a notice. Throws a SendFailure for everything but an answer that takes it; redirects are never followed, since the address is a secret.
 */
export async function post(posting: Posting, within: Within, ports: ChannelPorts): Promise<void> {
  // Every channel's chunk of the bundle would hold a copy of it.
  const { send } = await import('./post/send.ts');
  return send(posting, within, ports);
}
