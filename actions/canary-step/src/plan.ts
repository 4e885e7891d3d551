import { RolloutError } from '#core/errors';
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
