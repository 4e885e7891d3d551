import { clamp } from './log-space.ts';
import { threshold } from './merge.ts';
import { addEvidence, createMixture, EFFECT_SIZES, logE, reaches, restartMixture, strongestStart, type Mixture } from './mixture.ts';
import { oneSampleEvidence } from './one-sample.ts';

/**
 * Does the candidate complete the requests that its weight gives it? Requests that hang, are reset or are answered by somebody else never show in its counters:
 * the share is their only witness. What is due follows from what the baseline completed, due = nb w / (1 - w), so that half of the candidate's requests missing
 * is half of what is due at every weight. Three one-sample processes with restarts, for what begins late; and one of whether the arms are the other way round. Plain JSON of bounded size.
 */
export interface TrafficCheck {
  readonly farTooFew: Mixture;
  readonly fewer: Mixture;
  readonly more: Mixture;
  /** More than half of the requests are those of the arm that should have less than half. */
  readonly swapped: Mixture;
  readonly seen: Seen;
  /** What had been seen at each start of the processes. */
  readonly marks: readonly Seen[];
  readonly restartEverySeconds: number;
  readonly sinceRestart: number;
  readonly clumping: Clumping;
}

interface Seen {
  readonly candidate: number;
  readonly baseline: number;
  /** Requests due to the candidate. */
  readonly due: number;
  readonly seconds: number;
}

/** How much more the share moves from poll to poll than that of requests routed independently: sum and number of squared differences. */
interface Clumping {
  readonly sum: number;
  readonly count: number;
  readonly last?: { readonly share: number; readonly total: number };
}

/** Below this part of what is due the candidate is not doing its work, above `FEWER` nothing is said: connections and retries cluster. */
const FAR_TOO_FEW = 0.6;
const FEWER = 0.8;
const MORE = 2;

/** Probability that each finding is wrong at any time of a soak; the one that ends a rollout is rarer. */
export const FAR_TOO_FEW_LEVEL = 0.001;
const LEVEL = 0.01;

const RESTARTS = 30;
/** Requests of one connection go the same way: how many is not known before it was seen, and never taken to be none. */
const LEAST_CLUMPING = 2;
const ASSUMED_CLUMPING = 20;
const ASSUMED_DIFFERENCES = 3;
const MOST_CLUMPING = 100;

/** Begins to hold the observed share against the one asked for, over `plannedSeconds`. */
export function createTrafficCheck(plannedSeconds: number): TrafficCheck {
  const begin = createMixture(EFFECT_SIZES.length, RESTARTS);
  const nothing: Seen = { candidate: 0, baseline: 0, due: 0, seconds: 0 };
  return {
    farTooFew: begin,
    fewer: begin,
    more: begin,
    swapped: begin,
    seen: nothing,
    marks: [nothing],
    restartEverySeconds: Math.max(1, plannedSeconds / (RESTARTS + 1)),
    sinceRestart: 0,
    clumping: { sum: 0, count: 0 },
  };
}

/** Takes in the requests of `seconds` per arm under the candidate's weight (0 to 1). Weights of 0 and 1 and impossible counts are skipped. */
export function updateTrafficCheck(check: TrafficCheck, candidate: number, baseline: number, weight: number, seconds = 0): TrafficCheck {
  const total = candidate + baseline;
  if (!(candidate >= 0 && baseline >= 0 && total > 0 && total < Infinity && weight > 0 && weight < 1)) return check;
  const started = check.sinceRestart >= check.restartEverySeconds ? restarted(check) : check;
  const counts = { bad: candidate, total };
  const add = (mixture: Mixture, part: number, direction: 'above' | 'below') =>
    addEvidence(mixture, oneSampleEvidence(counts, shareAt(part, weight), direction));
  const { seen } = started;
  return {
    ...started,
    farTooFew: add(started.farTooFew, FAR_TOO_FEW, 'below'),
    fewer: add(started.fewer, FEWER, 'below'),
    more: add(started.more, MORE, 'above'),
    swapped:
      weight === 0.5 ? started.swapped : addEvidence(started.swapped, oneSampleEvidence(counts, 0.5, weight < 0.5 ? 'above' : 'below')),
    seen: {
      candidate: seen.candidate + candidate,
      baseline: seen.baseline + baseline,
      due: seen.due + (baseline * weight) / (1 - weight),
      seconds: seen.seconds + seconds,
    },
    sinceRestart: started.sinceRestart + seconds,
    clumping: clump(started.clumping, counts),
  };
}

/** The candidate's share of all requests when it completes `part` of what is due at `weight`. */
function shareAt(part: number, weight: number): number {
  return (part * weight) / (part * weight + 1 - weight);
}

function restarted(check: TrafficCheck): TrafficCheck {
  if (check.farTooFew.starts.length > RESTARTS) return check;
  return {
    ...check,
    farTooFew: restartMixture(check.farTooFew),
    fewer: restartMixture(check.fewer),
    more: restartMixture(check.more),
    swapped: restartMixture(check.swapped),
    marks: [...check.marks, check.seen],
    sinceRestart: 0,
  };
}

function clump({ sum, count, last }: Clumping, { bad, total }: { readonly bad: number; readonly total: number }): Clumping {
  const now = { share: bad / total, total };
  if (last === undefined) return { sum, count, last: now };
  const pooled = (last.share * last.total + bad) / (last.total + total);
  const variance = pooled * (1 - pooled) * (1 / last.total + 1 / total);
  return variance > 0 ? { sum: sum + (now.share - last.share) ** 2 / variance, count: count + 1, last: now } : { sum, count, last: now };
}

/** Variance of the share over that of requests routed independently. Any value keeps the guarantee of independent ones. */
function clumpingOf({ clumping: { sum, count } }: TrafficCheck): number {
  return clamp((ASSUMED_DIFFERENCES * ASSUMED_CLUMPING + sum) / (ASSUMED_DIFFERENCES + count), LEAST_CLUMPING, MOST_CLUMPING);
}

export interface TrafficFinding {
  /** `far-too-few`: shown to complete less than three fifths of what is due; `fewer`: less than four fifths; `more`: more than twice as much; `swapped`: what the other arm should have. */
  readonly kind: 'as-configured' | 'fewer' | 'far-too-few' | 'more' | 'swapped';
  /** Requests that the candidate completed and those due to it, since whatever was found began. */
  readonly candidate: number;
  readonly due: number;
  /** The candidate's observed and configured share of all requests in that time, 0 to 1; NaN before any. */
  readonly observed: number;
  readonly configured: number;
  /** Seconds observed before it began; 0 when it was so from the start. */
  readonly afterSeconds: number;
}

/** What the requests show so far, however often it is asked. */
export function trafficFinding(check: TrafficCheck): TrafficFinding {
  const phi = clumpingOf(check);
  const shown = (mixture: Mixture, level: number) => reaches(mixture, phi, threshold(level));
  const found = (kind: TrafficFinding['kind'], mixture: Mixture | undefined): TrafficFinding => {
    const from = mixture === undefined ? undefined : check.marks[strongestStart(mixture)];
    const { candidate, baseline, due, seconds } = since(check.seen, from);
    return {
      kind,
      candidate,
      due,
      observed: candidate / (candidate + baseline),
      configured: due / (due + baseline),
      afterSeconds: check.seen.seconds - seconds,
    };
  };
  if (shown(check.swapped, FAR_TOO_FEW_LEVEL)) {
    const swapped = found('swapped', check.swapped);
    if (mirrors(swapped)) return swapped;
  }
  if (shown(check.farTooFew, FAR_TOO_FEW_LEVEL)) return found('far-too-few', check.farTooFew);
  if (shown(check.fewer, LEVEL)) return found('fewer', check.fewer);
  return shown(check.more, LEVEL) ? found('more', check.more) : found('as-configured', undefined);
}

/** Within this factor of the mirrored odds a share is taken for mirrored. */
const MIRRORED_WITHIN = 2;

/** True when the odds of a request to be the candidate's are near those that the other arm should have, and nearer to them than to an even split. */
function mirrors({ observed, configured }: TrafficFinding): boolean {
  const logOdds = (share: number): number => Math.log(share / (1 - share));
  const mirrored = -logOdds(configured);
  return Math.abs(logOdds(observed) - mirrored) < Math.min(Math.log(MIRRORED_WITHIN), Math.abs(mirrored));
}

/** ln of the evidence that less than three fifths of what is due are completed; it fails from ln(1/`FAR_TOO_FEW_LEVEL` + 1) on. */
export function logFarTooFew(check: TrafficCheck): number {
  return logE(check.farTooFew, clumpingOf(check));
}

function since(seen: Seen, from: Seen | undefined): Seen {
  if (from === undefined) return seen;
  return {
    candidate: seen.candidate - from.candidate,
    baseline: seen.baseline - from.baseline,
    due: seen.due - from.due,
    seconds: seen.seconds - from.seconds,
  };
}
