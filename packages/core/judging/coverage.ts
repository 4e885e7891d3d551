import type { Answered, Arm, Measurement, Reading } from '../signals.ts';

/** How much of the judged time one signal of one arm was there. Milliseconds; time in which nothing at all was measured is no judged time. */
export interface Coverage {
  readonly judgedMs: number;
  readonly seenMs: number;
  /** Readings in a row, up to the newest, without a usable value. */
  readonly missed: number;
  /** Why the newest of them had none. */
  readonly why: string;
  /** Levels: the most instances that showed one at once. */
  readonly most: number;
  /** Levels: instances that showed one in the newest reading that had a value, and readings in a row in which these were half of `most` or fewer. */
  readonly present: number;
  readonly few: number;
}

export const UNCOVERED: Coverage = { judgedMs: 0, seenMs: 0, missed: 0, why: '', most: 0, present: 0, few: 0 };

/** Readings in a row without a value after which it is no accident, as for a candidate without requests. */
const MISSED_READINGS = 3;
/** Part of the judged time that a level must have been there. */
const LEAST_SEEN = 0.5;

/**
 * Takes in one reading. A level counts as seen when more than half of the instances that were asked showed one: what the others do is not known. Counts that
 * come with a later reading are none the fewer, so that time without them counts as seen as soon as they come. Where half of the candidate's instances that are
 * asked by name do not answer, the counts of the others are no reading.
 */
export function cover(before: Coverage, reading: Reading, arm: Arm, signal: string): Coverage {
  if (reading.observations.length === 0) return before;
  const lengthMs = reading.window.to - reading.window.from;
  const outage = reading.observations.every(({ measurement }) => measurement.kind === 'absent');
  const judgedMs = before.judgedMs + (outage ? 0 : lengthMs);
  const shown = reading.observations.flatMap((each) => (each.arm === arm && each.signal === signal ? [each.measurement] : []));
  const there = shown.filter(({ kind }) => kind !== 'absent');
  const why = whyNot(shown, there.length) ?? (arm === 'candidate' ? whySilent(reading.answered) : undefined);
  if (why !== undefined) return { ...before, judgedMs, missed: before.missed + (lengthMs > 0 ? 1 : 0), why };
  const levels = there.filter(({ kind }) => kind === 'gauge').length;
  const most = Math.max(before.most, levels);
  return {
    judgedMs,
    seenMs: levels > 0 ? before.seenMs + lengthMs : judgedMs,
    missed: 0,
    why: '',
    most,
    present: levels,
    few: most > 0 && 2 * levels <= most ? before.few + 1 : 0,
  };
}

/** Why a reading shows too little of a signal; undefined where it shows enough. */
function whyNot(shown: readonly Measurement[], there: number): string | undefined {
  const [absence] = shown.flatMap((measurement) => (measurement.kind === 'absent' ? [measurement.reason] : []));
  if (there === 0) return absence?.replace(/\.$/, '') ?? 'no series';
  const isLevel = shown.some(({ kind }) => kind === 'gauge');
  if (absence === undefined || !isLevel || 2 * there > shown.length) return undefined;
  return `only ${String(there)} of its ${String(shown.length)} instances: ${absence.replace(/\.$/, '')}`;
}

function whySilent(answered: Answered | undefined): string | undefined {
  if (answered === undefined || 2 * answered.answered > answered.asked) return undefined;
  return `only ${String(answered.answered)} of its ${String(answered.asked)} instances answer: ${answered.why.replace(/\.$/, '')}`;
}

/** Why what was seen of an arm is too little to judge it by, in one clause; undefined where it is enough. */
export function whyUncovered({ judgedMs, seenMs, missed, why }: Coverage, arm: Arm): string | undefined {
  if (missed >= MISSED_READINGS) return `the last ${String(missed)} readings have no usable value of the ${arm} (${why})`;
  if (judgedMs <= 0 || seenMs >= LEAST_SEEN * judgedMs) return undefined;
  const seen = `${String(Math.floor((100 * seenMs) / judgedMs))} %`;
  return `there is a usable value of the ${arm} for ${seen} of the time, and it takes half${why === '' ? '' : ` (${why})`}`;
}

/** What is odd about the instances of the candidate that are gone without a word, in one clause: they crashed, or were scaled in. */
export function whyFew({ few, present, most }: Coverage): string | undefined {
  if (few < MISSED_READINGS) return undefined;
  return `only ${String(present)} of ${String(most)} instances of the candidate still show it: the others crashed, or were scaled in`;
}
