import * as v from 'valibot';
import type { TrafficRouter } from '#core/platform';
import { RolloutError } from '#core/errors';
import type { ServedSplit } from '#core/rollout/split';
import { ask, type Service } from '#exchange/ask';
import { readJson } from '#exchange/json';
import { table } from '#exchange/table';
import { definePlatform } from '#platforms/definition';
import { percent, targetName } from '#platforms/shares';

const tinyService = (timeoutMs: number): Service => ({
  who: 'The tiny proxy',
  policy: { attempts: 3, firstDelayMs: 100, longestDelayMs: 500, timeoutMs, longestPauseMs: 5_000, maxBytes: 64 * 1024 },
  hide: (text) => text,
  fail: (facts) => new RolloutError('platform', facts),
  verbs: { answered: 'answered', silent: 'did not answer' },
  explain: table([], [[], 'TINY_FAILED', 'Check `url`, and that the proxy runs.']),
});

// CONTRIBUTING.md shows what follows.
const settings = { url: v.pipe(v.string(), v.url(), v.description('Address of the weights.')) };
const weights = v.pipe(v.record(targetName, percent), v.minEntries(1));

export const tiny = definePlatform({
  kind: 'tiny',
  description: 'Tiny proxy: one JSON object of weights.',
  settings,
  timeout: { limits: 'Longest wait for one answer', fallback: '5s', longestMs: 60_000 },
  facts: {
    weights: 'whole percents',
    acknowledged: 'the proxy answers with what it serves',
    version: '`version-at`',
    sticky: 'none',
    releases: 'no',
    tested: 'a proxy of the tests',
  },
  create({ url }, { timeoutMs }, ports) {
    const service = tinyService(timeoutMs);
    const read = async (): Promise<ServedSplit> => {
      const { value } = await ask({ url, read: (response) => readJson(response, weights) }, service, ports);
      return { shares: value, possible: { step: 1, because: 'whole percents' }, acknowledged: true, problems: [] };
    };
    const write: TrafficRouter['write'] = async ({ shares }) => {
      await ask({ url, method: 'PUT', body: JSON.stringify(shares), read: (response) => readJson(response, weights) }, service, ports);
    };
    return { kind: 'tiny', router: { read, write } };
  },
});
