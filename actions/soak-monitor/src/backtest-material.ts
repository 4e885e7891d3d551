import { setImmediate } from 'node:timers/promises';
import { parseCriterion } from '#core/criteria/parse';
import type { Criterion } from '#core/criteria/criterion';
import { cancelledError, messageOf, RolloutError } from '#core/errors';
import { isSeen } from '#core/judging/backtest/arm-sums';
import { KEPT_LIMIT, readingsFrom } from '#core/judging/backtest/kept-readings';
import { LOOKBACK_MS, stepFor } from '#core/judging/backtest/past';
import { formatDuration } from '#core/judging/format';
import type { Reading, SignalSource, Window } from '#core/signals';
import type { ActionContext } from '#toolkit/context';
import { SOURCE_ERROR_BUDGET } from './soak.ts';
import { candidatesTime } from './backtest-replay.ts';

/** What a backtest works on. */
export interface Material {
  readonly window: Window;
  /** Both arms while the candidate was there; undefined when it never was. */
  readonly rollout?: readonly Reading[];
  /** The baseline's past, contiguous, of one length; begins before the window where there is more. */
  readonly past: readonly Reading[];
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** Windows in which the candidate is first looked for. */
const SEARCH_WINDOWS = 96;

export interface Pace {
  readonly soakMs: number;
  readonly intervalMs: number;
}

/** Reads the window from a source that keeps history. Throws a `source` RolloutError when it cannot be read. */
export async function readMaterial(source: SignalSource, window: Window, pace: Pace, context: ActionContext): Promise<Material> {
  const step = stepFor(pace.intervalMs, pace.soakMs, window.to - window.from + LOOKBACK_MS);
  const before = Math.floor(LOOKBACK_MS / step) * step;
  context.log.info(`Reading the baseline's past in steps of ${formatDuration(step)}.`);
  const past = source.history === undefined ? [] : await source.history({ from: window.from - before, to: window.to }, step);
  const rollout = await readRollout(source, window, pace, context);
  return {
    window,
    ...(rollout === undefined ? {} : { rollout }),
    past,
    notes: [
      ...(source.history === undefined
        ? [`The ${source.kind} source gives no past of the baseline, so healthy soaks cannot be simulated.`]
        : []),
      ...(rollout === undefined ? ['No request of the candidate in the window, so there is no rollout to replay.'] : []),
    ],
    warnings: [...new Set([...past, ...(rollout ?? [])].flatMap(({ warnings }) => warnings))].slice(0, 20),
  };
}

/** Looks for the candidate in coarse windows first, where there is much to look through, and then reads its time in detail. */
async function readRollout(
  source: SignalSource,
  window: Window,
  pace: Pace,
  context: ActionContext,
): Promise<readonly Reading[] | undefined> {
  const searched = window.to - window.from > Math.max(2 * pace.soakMs, KEPT_LIMIT * pace.intervalMs);
  let found: Window | undefined = window;
  if (searched) {
    context.log.info('Looking for the candidate.');
    const coarse = await observeAll(source, window, Math.ceil((window.to - window.from) / SEARCH_WINDOWS), context);
    const seen = coarse.filter(({ observations }) => isSeen(observations, 'candidate'));
    found = seen[0] === undefined ? undefined : { from: seen[0].window.from, to: seen.at(-1)?.window.to ?? window.to };
  }
  if (found === undefined) return undefined;
  context.log.info('Reading both arms.');
  return candidatesTime(
    await observeAll(source, found, Math.max(pace.intervalMs, Math.ceil((found.to - found.from) / KEPT_LIMIT)), context),
  );
}

/** Contiguous readings. A failed one is part of the next; too many in a row are the source's failure. */
async function observeAll(
  source: SignalSource,
  { from, to }: Window,
  step: number,
  { signal, log }: ActionContext,
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  let [reached, failed] = [from, 0];
  for (let end = Math.min(to, from + step); ; end = Math.min(to, end + step)) {
    if (signal.aborted) throw cancelledError('reading the past');
    try {
      readings.push(await source.observe({ from: reached, to: end }));
      [reached, failed] = [end, 0];
    } catch (error) {
      failed += 1;
      if (!(error instanceof RolloutError) || error.kind !== 'source' || failed >= SOURCE_ERROR_BUDGET) throw error;
      log.warning(`No reading: ${messageOf(error)}`);
    }
    if (end >= to) return readings;
    await setImmediate();
  }
}

/** Reports with their state may be long. */
const LARGEST_REPORT = 16 * 1024 * 1024;

/** What the report of an earlier soak says. It comes from a file and is not trusted. */
export interface EarlierReport {
  readonly material: Material;
  readonly signals: readonly string[];
  /** The criteria that it was judged by, as far as they can be read. */
  readonly criteria: readonly Criterion[];
  /** The candidate's share in percent. */
  readonly weight?: number;
}

/** Takes the counts out of the report of an earlier soak. Throws an `input` RolloutError (NO_REPORT, NO_COUNTS). */
export async function readEarlier(path: string, context: ActionContext): Promise<EarlierReport> {
  const text = await context.files.read(path, LARGEST_REPORT);
  if (text === undefined) {
    throw new RolloutError('input', {
      code: 'NO_REPORT',
      message: `There is no ${path}.`,
      remedy: 'Download the artifact with the report of the soak first, or give `since` and `until` instead of `previous`.',
    });
  }
  const report = parse(text);
  const readings = report?.['action'] === 'soak-monitor' ? readingsFrom(report['counts']) : undefined;
  if (report === undefined || readings === undefined) {
    throw new RolloutError('input', {
      code: 'NO_COUNTS',
      message: `${path} is not the report of a soak that holds its counts.`,
      remedy: 'Give the JSON report of a soak with at least one judged reading, or `since` and `until` instead of `previous`.',
    });
  }
  const { criteria, weight } = report;
  const rollout = candidatesTime(readings);
  const alone = readings.map((reading) => ({ ...reading, observations: reading.observations.filter(({ arm }) => arm === 'baseline') }));
  return {
    material: {
      window: { from: readings[0]?.window.from ?? 0, to: readings.at(-1)?.window.to ?? 0 },
      ...(rollout === undefined ? {} : { rollout }),
      past: alone,
      notes: [
        'A report keeps the counts of one soak, not its instances and nothing before: simulated soaks all stand for the same time. `since` over a whole day says more.',
      ],
      warnings: [],
    },
    signals: [...new Set(readings.flatMap(({ observations }) => observations.map(({ signal }) => signal)))],
    criteria: Array.isArray(criteria) ? criteria.slice(0, 200).flatMap(criterionIn) : [],
    ...(typeof weight === 'number' && weight > 0 && weight < 100 ? { weight } : {}),
  };
}

function criterionIn(value: unknown): readonly Criterion[] {
  const text = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)['criterion'] : undefined;
  const parsed = typeof text === 'string' ? parseCriterion(text) : undefined;
  return parsed?.ok === true ? [parsed.criterion] : [];
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
