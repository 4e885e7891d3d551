import { RolloutError } from '#core/errors';
import type { Granularity } from '#core/rollout/split';
import { completePlan, planProblem } from '#core/rollout/plan';

/** The plan that counts, with the promotion at its end; empty when there is none. Throws an `input` RolloutError (INVALID_PLAN). */
export function choosePlan(input: readonly number[] | undefined, file: readonly number[] | undefined): readonly number[] {
  const steps = input ?? file;
  if (steps === undefined) return [];
  const problem = planProblem(steps);
  if (problem === undefined) return completePlan(steps);
  throw new RolloutError('input', {
    code: 'INVALID_PLAN',
    message: `The plan ${steps.join(', ')} does not work: ${problem}.`,
    remedy: 'Give ascending weights from 0 to 100, e.g. `plan: 5, 25, 50, 100`.',
  });
}

/** Throws an `input` RolloutError (WEIGHT_TOO_FINE) when the platform cannot give this weight, rather than rounding it silently. */
export function checkGranularity(weight: number, granularity: Granularity): void {
  const { step, because } = granularity;
  const nearest = Math.round(weight / step) * step;
  if (step < 1 || Math.abs(nearest - weight) <= 0.5) return;
  throw new RolloutError('input', {
    code: 'WEIGHT_TOO_FINE',
    message: `${String(weight)} % cannot be given: this platform moves traffic in steps of ${String(step)} % (${because}).`,
    remedy: `Use a weight it has, e.g. ${String(Math.max(step, nearest))}.`,
  });
}
