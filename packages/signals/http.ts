import * as v from 'valibot';
import { cancelledError, RolloutError } from '#core/errors';
import { HttpFailure, type Ports } from '#core/ports';
import { timeoutSetting } from '#exchange/timeout';
import type { Arm, Observation, Reading, SignalSource, Window } from '#core/signals';
import { mapLimited } from '#core/concurrency';
import { connectionOf, connectionSettings } from './connection.ts';
import { defineSource } from './definition.ts';
import { statusTest } from './http/expected-status.ts';
import { identicalArms } from './metrics/identical-arms.ts';
import { shownUrl, substituteInUrl, substitutesOf } from './substitution.ts';

const statusSetting = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)),
  v.pipe(v.string(), v.regex(/^(?:[1-5]xx|[1-5]\d\d(?:-[1-5]\d\d)?)$/)),
]);

const settings = v.strictObject({
  kind: v.literal('http'),
  candidate: v.pipe(
    v.string(),
    v.minLength(1),
    v.description('Address that reaches only the candidate; may contain `$version` or `$target`.'),
  ),
  baseline: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.description(
        'Address that reaches only the stable version; may contain `$version` or `$target`. Without it the baseline is absent.',
      ),
    ),
  ),
  rate: v.optional(
    v.pipe(v.number(), v.minValue(0.01), v.maxValue(50), v.description('Requests per second and arm on average, 0.01 to 50.')),
    2,
  ),
  ...connectionSettings,
  timeout: timeoutSetting(60_000, '5s', 'For each request; one that takes longer is bad'),
  'expect-status': v.optional(
    v.pipe(
      v.union([statusSetting, v.pipe(v.array(statusSetting), v.minLength(1), v.maxLength(50))]),
      v.description('Statuses of a good answer: `200`, `2xx`, `200-299`, or a list of these.'),
    ),
    '200-399',
  ),
});

/** Requests for one arm at the same time. */
const PARALLEL_PROBES = 10;
/** Requests for one arm in one window; what a longer pause would have earned is dropped. */
const MOST_PROBES = 1_000;
/** Probes earned while the judge waited are sent this much faster than the average rate, but never more than 50 a second. */
const CATCH_UP = 4;
const HIGHEST_RATE = 50;
/** Milliseconds in which probes are begun, at most. */
const LONGEST_ROUND = 60_000;
/** Enough to see an answer through; a larger body is cut, not an error. */
const MAX_BYTES = 65_536;

interface Target {
  readonly arm: Arm;
  readonly url: string;
  /** Requests that are due; fractions wait for the next window. */
  credit: number;
  /** Of the shortest window so far, milliseconds: a round that took long makes the next window longer, which must not make that round longer again. */
  pace: number;
}

interface ProbeResult {
  readonly good: boolean;
  /** Undefined when there was no answer and no telling how long one would take. */
  readonly seconds?: number;
  /** Why there was no answer. */
  readonly unanswered?: string;
}

/** Asks both arms itself: for services without metrics, and for what users see from outside. */
export default defineSource({
  kind: 'http',
  description: 'Requests of its own to both versions, at a bounded rate; no metrics needed.',
  settings,
  create(given, versions, ports): SignalSource {
    const connection = connectionOf(given);
    const { timeoutMs } = connection;
    // On a kept connection the server's idle close would look like a failed request.
    const headers = { connection: 'close', ...connection.headers };
    const isGood = statusTest(given['expect-status']);
    const targets = (['candidate', 'baseline'] as const).flatMap((arm): Target[] => {
      const address = given[arm];
      return address === undefined
        ? []
        : [{ arm, url: substituteInUrl(address, substitutesOf(versions, arm)), credit: 1, pace: LONGEST_ROUND }];
    });
    const probe = async (url: string): Promise<ProbeResult & { status?: number }> => {
      try {
        const { status, durationMs } = await ports.http.request({ url, headers, timeoutMs, maxBytes: MAX_BYTES, redirects: 0 });
        return { good: isGood(status), seconds: durationMs / 1_000, status };
      } catch (error) {
        if (!(error instanceof HttpFailure)) throw error;
        // A lower bound: left out, the slowest answers would make the latency look better.
        return { good: false, unanswered: error.reason, ...(error.reason === 'timeout' ? { seconds: timeoutMs / 1_000 } : {}) };
      }
    };

    return {
      kind: 'http',
      signals: ['error-rate', 'latency', 'requests'],
      forms: {
        'error-rate': { kind: 'proportion', dimension: 'proportion', of: 'bad' },
        latency: { kind: 'samples', dimension: 'seconds' },
        requests: { kind: 'gauge', dimension: 'number' },
      },
      retrospective: false,
      probing: true,
      async preflight() {
        const [first, second] = targets;
        if (first !== undefined && first.url === second?.url) throw identicalArms('error-rate', shownUrl(first.url), versions);
        const results = await Promise.all(targets.map(async (target) => ({ ...target, ...(await probe(target.url)) })));
        const [unreached] = results.flatMap((one) => one.unanswered ?? []);
        if (unreached !== undefined && results.every((one) => one.unanswered !== undefined)) {
          throw silent(
            results.map(({ url }) => url),
            unreached,
          );
        }
        for (const { arm, url, status, good, unanswered } of results) {
          // The other arm was reached from here: what is silent is the service, and that counts against it.
          if (unanswered !== undefined) ports.log.warning(`${arm}: ${shownUrl(url)} does not answer (${unanswered}).`);
          else if (!good)
            ports.log.warning(`${arm}: ${shownUrl(url)} answers HTTP ${status ?? 0}, which expect-status does not count as good.`);
        }
      },
      async observe(window): Promise<Reading> {
        const rounds = await Promise.all(
          targets.map(async (target) => ({ target, ...(await round(target, window, { probe, rate: given.rate, timeoutMs, ports })) })),
        );
        const all = rounds.flatMap(({ results }) => results);
        const unanswered = all.find((result) => result.unanswered !== undefined)?.unanswered;
        if (unanswered !== undefined && all.every((result) => result.unanswered !== undefined)) {
          throw silent(
            targets.map(({ url }) => url),
            unanswered,
          );
        }
        return {
          window,
          observations: (['candidate', 'baseline'] as const).flatMap((arm) =>
            observationsOf(arm, rounds.find(({ target }) => target.arm === arm)?.results),
          ),
          warnings: rounds.flatMap(({ target, left }) =>
            left === 0 ? [] : [`${target.arm}: ${left} probes were not sent, as answers came too slowly for the rate.`],
          ),
        };
      },
    };
  },
});

interface RoundEffects {
  readonly probe: (url: string) => Promise<ProbeResult>;
  readonly rate: number;
  readonly timeoutMs: number;
  readonly ports: Ports;
}

/** Sends the probes that the window earned, paced; starts none once as much time has passed as the shortest window so far was long, and a timeout on top. */
async function round(
  target: Target,
  { from, to }: Window,
  { probe, rate, timeoutMs, ports }: RoundEffects,
): Promise<{ readonly results: readonly ProbeResult[]; readonly left: number }> {
  const { clock, signal } = ports;
  const due = Math.min(MOST_PROBES, target.credit + (rate * Math.max(0, to - from)) / 1_000);
  const count = Math.floor(due);
  target.credit = due - count;
  const gap = 1_000 / Math.min(HIGHEST_RATE, rate * CATCH_UP);
  const start = clock.now();
  if (to > from) target.pace = Math.min(target.pace, to - from);
  const deadline = start + target.pace + timeoutMs;
  const results = await mapLimited(
    Array.from({ length: count }, (_, index) => index),
    PARALLEL_PROBES,
    async (index) => {
      const wait = start + index * gap - clock.now();
      if (wait > 0) await clock.sleep(wait, signal);
      if (signal.aborted) throw cancelledError('probing');
      return clock.now() > deadline ? undefined : probe(target.url);
    },
  );
  const sent = results.filter((result) => result !== undefined);
  return { results: sent, left: count - sent.length };
}

function observationsOf(arm: Arm, results: readonly ProbeResult[] | undefined): readonly Observation[] {
  if (results === undefined || results.length === 0) {
    const reason = results === undefined ? `no address of the ${arm} in the settings` : 'no probe was due in this window';
    return (['error-rate', 'latency', 'requests'] as const).map((signal) => ({ arm, signal, measurement: { kind: 'absent', reason } }));
  }
  const values = results.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds]));
  return [
    {
      arm,
      signal: 'error-rate',
      measurement: { kind: 'proportion', bad: results.filter(({ good }) => !good).length, total: results.length },
    },
    {
      arm,
      signal: 'latency',
      measurement:
        values.length > 0 ? { kind: 'samples', values, dimension: 'seconds' } : { kind: 'absent', reason: 'no probe was answered' },
    },
    { arm, signal: 'requests', measurement: { kind: 'gauge', value: results.length, dimension: 'number' } },
  ];
}

function silent(urls: readonly string[], reason: string): RolloutError {
  return new RolloutError('source', {
    code: 'SOURCE_UNREACHABLE',
    message: `No probe of ${urls.map(shownUrl).join(' and ')} was answered (${reason}).`,
    remedy:
      'Open the address from where this job runs: from here a service that is down cannot be told from a network that does not reach it.',
  });
}
