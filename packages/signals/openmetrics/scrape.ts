import { RolloutError } from '#core/errors';
import { ask, type ExchangePorts } from '#exchange/ask';
import { quoted } from '#core/printable';
import { sourceService, type Connection } from '../connection.ts';
import { parseExposition, type Sample } from './exposition.ts';
import { shownUrl } from '../substitution.ts';

/** One metrics page, or why there is none. */
export type Page =
  | { readonly url: string; readonly ok: true; readonly samples: readonly Sample[]; readonly gauges: ReadonlySet<string> }
  | { readonly url: string; readonly ok: false; readonly failure: RolloutError };

/** The next look comes anyway. */
const POLICY = { attempts: 1, firstDelayMs: 0, longestDelayMs: 0, longestPauseMs: 0, maxBytes: 33_554_432 };
/** OpenMetrics first, since its end can be checked. */
const ACCEPT = 'application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.8,*/*;q=0.1';

/**
 * Reads one metrics page, keeping the samples whose names are wanted. A page that cannot be read becomes a failure of kind `source`; cancelling and our own
 * bugs are thrown.
 */
export async function scrape(url: string, connection: Connection, ports: ExchangePorts, wanted: (name: string) => boolean): Promise<Page> {
  const { timeoutMs, hide } = connection;
  // Seconds pass between pages: a kept connection would often be closed by then and look like a failure.
  const headers = { accept: ACCEPT, connection: 'close', ...connection.headers };
  try {
    const service = { ...sourceService(url, hide), policy: { ...POLICY, timeoutMs } };
    const { value: response } = await ask({ url, headers, read: (answer) => answer }, service, ports);
    const openmetrics = (response.headers['content-type'] ?? '').toLowerCase().startsWith('application/openmetrics-text');
    const page = parseExposition(response.body, { format: openmetrics ? 'openmetrics' : 'text', accept: wanted });
    if (!page.ok && /^\s*<(?:!doctype|html|head|body)/i.test(response.body)) throw unreadable(url, 'an HTML page instead of metrics');
    if (!page.ok && page.twice === true) throw seriesTwice(url, page.problem, quoted(lineOf(response.body, page.line), hide, 200));
    if (!page.ok)
      throw unreadable(
        url,
        `no readable metrics: ${page.problem} on line ${page.line}: ${quoted(lineOf(response.body, page.line), hide, 200)}`,
      );
    if (!page.complete) throw unreadable(url, 'half a page: the last line is not # EOF');
    return { url, ok: true, samples: page.samples, gauges: page.gauges };
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'source') return { url, ok: false, failure: error };
    throw error;
  }
}

function lineOf(body: string, line: number): string {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = body.indexOf('\n', start) + 1;
  return body.slice(start, start + 200).split('\n')[0] ?? '';
}

function unreadable(url: string, what: string): RolloutError {
  return new RolloutError('source', {
    code: 'METRICS_UNREADABLE',
    message: `${shownUrl(url)} sent ${what}.`,
    remedy: 'Open the address with curl: it must be the metrics page itself, in Prometheus text or OpenMetrics format.',
  });
}

function seriesTwice(url: string, problem: string, line: string): RolloutError {
  return new RolloutError('source', {
    code: 'SERIES_TWICE',
    message: `${shownUrl(url)} contradicts itself: ${problem}: ${line}`,
    remedy:
      'Let the program show each series once: two parts of it register the same metric, or pages of several processes are joined without a label that tells them apart.',
  });
}
