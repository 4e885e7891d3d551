import type { Answered, Observation, Reading } from '#core/signals';
import { failureOf, samplesOf } from './evidence.ts';
import { combine, readInstance } from './instance.ts';
import { ambiguous, type ArmRead } from './refusals.ts';
import type { Page } from './scrape.ts';

/** Throws when no page could be read, and where a signal that is needed cannot be told from others (SIGNAL_AMBIGUOUS). */
export function requireReadable(arms: readonly ArmRead[], pages: ReadonlyMap<string, Page>, isNeeded: (signal: string) => boolean): void {
  const failures = [...pages.values()].flatMap(failureOf);
  const [first] = failures;
  if (first !== undefined && failures.length === pages.size) throw first;
  for (const { arm, instances, signals } of arms) {
    const shown = instances.map(({ url }) => samplesOf(pages.get(url)));
    const [problem] = signals.flatMap((signal) => (isNeeded(signal.name) ? (ambiguous('source', signal, arm, shown) ?? []) : []));
    if (problem !== undefined) throw problem;
  }
}

/** What the pages say of every signal of every arm; moves the counters of each instance on. `at` in milliseconds since the epoch. */
export function readArms(
  arms: readonly ArmRead[],
  pages: ReadonlyMap<string, Page>,
  at: number,
): Pick<Reading, 'observations' | 'warnings' | 'answered'> {
  let answered: Answered | undefined;
  const read = arms.flatMap(({ arm, instances, signals }) => {
    const readings = instances.map((instance) => readInstance(instance, pages.get(instance.url), signals, at));
    const unread = readings.flatMap(({ warning }) => (warning === undefined ? [] : [`${arm}: ${warning}`]));
    const silent = readings.flatMap(({ warning }) => warning ?? []);
    if (arm === 'candidate') answered = { asked: readings.length, answered: readings.length - silent.length, why: silent[0] ?? '' };
    return [
      { observations: [], warnings: unread },
      ...signals.map(({ name }) => {
        const { observations, leftOut } = combine(readings, name);
        return {
          observations: observations.map((found): Observation => ({ arm, signal: name, ...found })),
          warnings: leftOut.map((left) => `${name} of the ${arm}, ${left}`),
        };
      }),
    ];
  });
  return {
    observations: read.flatMap(({ observations }) => observations),
    warnings: read.flatMap(({ warnings }) => warnings),
    ...(answered === undefined ? {} : { answered }),
  };
}
