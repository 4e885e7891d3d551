import { exact } from './split.ts';

/** The first weight of the plan above `reached` (percent); the plan's first when nothing has been reached; undefined after the last. */
export function nextWeight(plan: readonly number[], reached: number | undefined): number | undefined {
  return reached === undefined ? plan[0] : plan.find((weight) => weight > reached);
}

/** `2 of 4`; a weight outside the plan is counted by the steps it has passed. */
export function describeStep(plan: readonly number[], weight: number): string {
  if (plan.length === 0) return `${String(weight)} %`;
  const passed = plan.filter((step) => step <= weight).length;
  return `${String(passed)} of ${String(plan.length)}`;
}

/** What is wrong with a weight between 0 and 100 in one clause, or undefined: it has at most the four decimals that ledgers keep, or it would never be found reached. */
export function weightProblem(weight: number): string | undefined {
  const kept = Math.round(weight * 10_000) / 10_000;
  return kept === weight ? undefined : `${String(weight)} has more than four decimals: write ${String(kept)}`;
}

/** What is wrong with a plan in one clause, or undefined: weights are percents from 0 to 100, ascending, at least one, of at most four decimals, and not all fractions of 1. */
export function planProblem(steps: readonly number[]): string | undefined {
  if (steps.length === 0) return 'a plan needs at least one weight';
  const outside = steps.find((weight) => !(weight >= 0 && weight <= 100));
  if (outside !== undefined) return `${String(outside)} is not between 0 and 100`;
  const tooFine = steps.find((weight) => weightProblem(weight) !== undefined);
  if (tooFine !== undefined) return weightProblem(tooFine);
  const descent = steps.findIndex((weight, index) => index > 0 && weight <= (steps[index - 1] ?? -1));
  if (descent > 0) return `${String(steps[descent])} does not come after ${String(steps[descent - 1])}: weights must ascend`;
  if (steps.every((weight) => weight <= 1) && steps.some((weight) => weight > 0)) {
    const meant = steps.map(asPercent).join(', ');
    return `weights are percents, and none is above 1 %; did you mean ${meant}? (If so little is meant, write the 100 at its end)`;
  }
  return undefined;
}

/** The plan with the promotion at its end: 100 is implied when it is left out. */
export function completePlan(steps: readonly number[]): readonly number[] {
  return steps.length === 0 || steps.at(-1) === 100 ? steps : [...steps, 100];
}

/** A fraction of 1 as the percent that was probably meant; without the noise of binary fractions. */
export function asPercent(fraction: number): number {
  return exact(fraction * 100);
}
