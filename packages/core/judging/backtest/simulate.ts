import type { Criterion } from '../../criteria/criterion.ts';
import { printCriterion } from '../../criteria/print.ts';
import type { Reading } from '../../signals.ts';
import { ALPHA } from '../../statistics/merge.ts';
import type { History } from '../../statistics/prior-dispersion.ts';
import type { CriterionJudgeFactory } from '../criterion-judge.ts';
import { sequential } from '../sequential/sequential-judge.ts';
import { binomialInterval } from './binomial.ts';
import { smallestDetected, type Detectable, type Rehearsal } from './detection.ts';
import { historyBefore } from './past.ts';
import { pseudoSoak } from './pseudo-candidate.ts';
import { seededUniform } from './random.ts';
import { toleranceLadder, type Tried } from './tolerances.ts';
import { judgeAll, plainRuleBreaks, tryCriterion, type TrialRules } from './trial.ts';

export interface SimulationOptions {
  readonly criteria: readonly Criterion[];
  /** The candidate's share of traffic, in (0, 1). */
  readonly weight: number;
  /** One step's soak, and what of it is not judged. Milliseconds. */
  readonly soakMs: number;
  readonly warmUpMs: number;
  /** Traffic steps of the rollout. */
  readonly steps: number;
  readonly minSamples: number;
  readonly alpha?: number;
  /** Soaks begin here or later; readings before serve as history. Milliseconds since the epoch. */
  readonly from: number;
  /** What judges the criteria that have a judge of their own, the others by the given one. Default: all by the given one. */
  readonly judges?: (others: CriterionJudgeFactory) => CriterionJudgeFactory;
  /** Soaks to simulate at most. Default 200. */
  readonly most?: number;
  /** The same text gives the same numbers. */
  readonly seed: string;
}

/** So many of `soaks`, with the exact 95 % interval of the share. */
interface Rate {
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

export interface HealthySoaks {
  readonly soaks: number;
  /** Different times at which they begin. */
  readonly windows: number;
  /** What a simulated soak lasts, without its warm-up. Milliseconds. */
  readonly judgedMs: number;
  readonly method: 'instances' | 'thinning' | 'both';
  /** Most instances of the baseline seen in one soak. */
  readonly instances: number;
  readonly aborts: Rate;
  /** What a threshold on the estimate of each single reading would have aborted. */
  readonly plainAborts: Rate;
  readonly byCriterion: readonly { readonly criterion: string; readonly aborts: number; readonly plainAborts: number }[];
}

export interface ToleranceRow {
  readonly criterion: string;
  readonly configured: boolean;
  readonly soaks: number;
  readonly aborts: number;
  /** Soaks in which a regression beyond the tolerance was ruled out in time. */
  readonly passes: number;
  /** From the beginning of the soak, warm-up included; undefined when fewer than half passed. Milliseconds. */
  readonly medianPassMs?: number;
  readonly detectable?: Detectable;
  /** True when no healthy soak was aborted and at least 95 % passed in time. */
  readonly holds: boolean;
}

export interface ToleranceTable {
  readonly criterion: string;
  readonly rows: readonly ToleranceRow[];
  /** The smallest tolerance that holds. */
  readonly recommended?: string;
  /** Why there are no rows. */
  readonly why?: string;
}

export interface Simulation {
  readonly healthy: HealthySoaks;
  readonly tolerances: readonly ToleranceTable[];
}

function isShare(past: readonly Reading[], metric: string): boolean {
  return past.some(({ observations }) =>
    observations.some(({ signal, measurement }) => signal === metric && measurement.kind === 'proportion'),
  );
}

export interface SimulationProgress {
  readonly done: number;
  readonly total: number;
}

/** Updates of one criterion by one reading that the work is bounded to, by what they are spent on. */
const HEALTHY_UPDATES = 60_000;
const LADDER_UPDATES = 120_000;
const SOAKS = { least: 20, most: 200 } as const;
const LADDER_SOAKS = { least: 20, most: 100 } as const;
const DETECTION_SOAKS = 20;
/** Windows whose history is kept for the next soak: those that regressions are tried on, and some room. */
const HISTORIES = DETECTION_SOAKS + 4;
/** More criteria than this get no table. */
const TABLES = 12;
const PASSES_IN_TIME = 0.95;

/**
 * Plays soaks of the baseline against itself: how many healthy ones are aborted, and how each tolerance would fare. Yields after every piece of work, so that
 * the caller can stop. The readings are the baseline's past, contiguous, of one length.
 */
export function* simulate(past: readonly Reading[], options: SimulationOptions): Generator<SimulationProgress, Simulation> {
  const { criteria } = options;
  const simulated = lay(past, options);
  const ladders = criteria.map((criterion, index) => ({
    criterion,
    ladder: index < TABLES ? toleranceLadder(criterion, isShare(past, criterion.selector.metric)) : { why: 'too many criteria' },
  }));
  const tried = ladders.flatMap(({ criterion, ladder }) => ('tried' in ladder ? ladder.tried.map((one) => ({ one, of: criterion })) : []));
  const perSoak = simulated.length;
  const soaks = within({ ...SOAKS, most: options.most ?? SOAKS.most }, HEALTHY_UPDATES / (perSoak * Math.max(1, criteria.length)));
  const ladderSoaks = Math.min(soaks, within(LADDER_SOAKS, LADDER_UPDATES / (perSoak * Math.max(1, tried.length))));
  const tallies = tried.map(({ one, of }) => new Tally(one, of));
  const healthy = new HealthyTally(criteria);
  const rehearsals: Rehearsal[] = [];
  const total = soaks + tallies.length;

  for (let index = 0; index < soaks; index += 1) {
    const start = simulated.starts[Math.floor((index * simulated.starts.length) / soaks)] ?? 0;
    const uniform = seededUniform(`${options.seed} soak ${String(index)}`);
    const soak = pseudoSoak(past.slice(start, start + perSoak), options.weight, uniform);
    const rules = simulated.rulesAt(start);
    healthy.take(soak, judgeAll(criteria, soak.readings, rules));
    if (spread(index, soaks, ladderSoaks)) for (const tally of tallies) tally.take(soak.readings, rules, othersOf(criteria, tally.of));
    if (spread(index, soaks, DETECTION_SOAKS)) rehearsals.push({ readings: soak.readings, rules });
    yield { done: index + 1, total };
  }
  const rows = new Map<Tried, ToleranceRow>();
  for (const [index, tally] of tallies.entries()) {
    const { criterion } = tally.tried;
    const detectable = smallestDetected(criterion, rehearsals, othersOf(criteria, tally.of), `${options.seed} regression`);
    rows.set(tally.tried, tally.row(simulated.stepMs, options.warmUpMs, detectable));
    yield { done: soaks + index + 1, total };
  }
  return {
    healthy: healthy.result(Math.min(simulated.starts.length, soaks), perSoak * simulated.stepMs),
    tolerances: ladders.map(({ criterion, ladder }) => {
      const own = 'tried' in ladder ? ladder.tried.flatMap((one) => rows.get(one) ?? []) : [];
      const recommended = own.find(({ holds }) => holds)?.criterion;
      return {
        criterion: printCriterion(criterion),
        rows: own,
        ...(recommended === undefined ? {} : { recommended }),
        ...('why' in ladder ? { why: ladder.why } : {}),
      };
    }),
  };
}

/** Where soaks begin, how many readings they have and how they are judged. */
interface SimulatedSoak {
  readonly stepMs: number;
  readonly length: number;
  readonly starts: readonly number[];
  rulesAt(start: number): TrialRules;
}

function lay(
  past: readonly Reading[],
  { from, soakMs, warmUpMs, steps, minSamples, weight, alpha = ALPHA, judges = (others) => others }: SimulationOptions,
): SimulatedSoak {
  const [first] = past;
  const stepMs = first === undefined ? 1 : Math.max(1, first.window.to - first.window.from);
  const begin = Math.max(
    0,
    past.findIndex(({ window }) => window.from >= from),
  );
  const available = Math.max(1, past.length - begin);
  const length = Math.min(available, Math.max(1, Math.round((soakMs - warmUpMs) / stepMs)));
  const windows = Math.max(1, Math.min(SOAKS.most, Math.floor(available / length)));
  const room = available - length;
  const starts = Array.from({ length: windows }, (_, index) => begin + (windows === 1 ? 0 : Math.round((index * room) / (windows - 1))));
  const known = new Map<number, Map<string, History>>();
  const historyAt = (start: number, signal: string): History => {
    const here = known.get(start) ?? new Map<string, History>();
    known.set(start, here);
    if (known.size > HISTORIES) known.delete(known.keys().next().value ?? start);
    const history = here.get(signal) ?? historyBefore(past, start, signal);
    here.set(signal, history);
    return history;
  };
  const plannedSeconds = (soakMs / 1000) * steps;
  const due = weight / (1 - weight);
  return {
    stepMs,
    length,
    starts,
    rulesAt(start) {
      const plan = { plannedSeconds, steps, historyOf: (signal: string) => historyAt(start, signal) };
      return { judgeFor: judges((criterion) => sequential(criterion, { plan, minSamples, due })), minSamples, alpha };
    },
  };
}

function within({ least, most }: { readonly least: number; readonly most: number }, count: number): number {
  return Math.max(least, Math.min(most, Math.floor(count)));
}

/** True for `wanted` positions that are spread evenly over `all`. */
function spread(index: number, all: number, wanted: number): boolean {
  return Math.floor(((index + 1) * wanted) / all) > Math.floor((index * wanted) / all) || wanted >= all;
}

/** Gating criteria beside this one. */
function othersOf(criteria: readonly Criterion[], criterion: Criterion): number {
  return criterion.severity === 'fail' ? criteria.filter(({ severity }) => severity === 'fail').length - 1 : 0;
}

/** Counts what happens to one tolerance. */
class Tally {
  readonly tried: Tried;
  readonly of: Criterion;
  readonly #passedAt: number[] = [];
  #soaks = 0;
  #aborts = 0;

  constructor(tried: Tried, of: Criterion) {
    this.tried = tried;
    this.of = of;
  }

  take(readings: readonly Reading[], rules: TrialRules, others: number): void {
    const { abortedAt, passedAt } = tryCriterion(this.tried.criterion, readings, others, rules);
    this.#soaks += 1;
    if (abortedAt !== undefined) this.#aborts += 1;
    else if (passedAt !== undefined) this.#passedAt.push(passedAt);
  }

  row(stepMs: number, warmUpMs: number, detectable: Detectable | undefined): ToleranceRow {
    // The median over all soaks: those that never pass come last.
    const middle = [...this.#passedAt].sort((a, b) => a - b)[Math.ceil(this.#soaks / 2) - 1];
    return {
      criterion: this.tried.text,
      configured: this.tried.configured,
      soaks: this.#soaks,
      aborts: this.#aborts,
      passes: this.#passedAt.length,
      ...(middle === undefined ? {} : { medianPassMs: warmUpMs + (middle + 1) * stepMs }),
      ...(detectable === undefined ? {} : { detectable }),
      holds: this.#aborts === 0 && this.#passedAt.length >= PASSES_IN_TIME * this.#soaks,
    };
  }
}

/** Counts the soaks that are aborted, over all and by criterion. */
class HealthyTally {
  readonly #criteria: readonly Criterion[];
  readonly #aborts: number[];
  readonly #plain: number[];
  readonly #methods = new Set<'instances' | 'thinning'>();
  #instances = 0;
  #soaks = 0;
  #aborted = 0;
  #plainAborted = 0;

  constructor(criteria: readonly Criterion[]) {
    this.#criteria = criteria;
    this.#aborts = criteria.map(() => 0);
    this.#plain = criteria.map(() => 0);
  }

  take(soak: ReturnType<typeof pseudoSoak>, guilty: readonly number[]): void {
    this.#soaks += 1;
    this.#methods.add(soak.method);
    this.#instances = Math.max(this.#instances, soak.instances);
    if (guilty.length > 0) this.#aborted += 1;
    for (const index of guilty) this.#aborts[index] = (this.#aborts[index] ?? 0) + 1;
    let broken = false;
    for (const [index, criterion] of this.#criteria.entries()) {
      if (!plainRuleBreaks(criterion, soak.readings)) continue;
      this.#plain[index] = (this.#plain[index] ?? 0) + 1;
      broken ||= criterion.severity === 'fail';
    }
    if (broken) this.#plainAborted += 1;
  }

  result(windows: number, judgedMs: number): HealthySoaks {
    const rate = (count: number): Rate => ({ count, ...binomialInterval(count, this.#soaks) });
    const [method] = this.#methods;
    return {
      soaks: this.#soaks,
      windows,
      judgedMs,
      method: this.#methods.size > 1 ? 'both' : (method ?? 'thinning'),
      instances: this.#instances,
      aborts: rate(this.#aborted),
      plainAborts: rate(this.#plainAborted),
      byCriterion: this.#criteria.map((criterion, index) => ({
        criterion: printCriterion(criterion),
        aborts: this.#aborts[index] ?? 0,
        plainAborts: this.#plain[index] ?? 0,
      })),
    };
  }
}
