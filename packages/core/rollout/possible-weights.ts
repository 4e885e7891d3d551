import { RolloutError } from '../errors.ts';

/** Which weights of a candidate, in percent, a platform can give from what it serves now; it can always take everything away. `because` says why, as a noun. */
export type PossibleWeights =
  /** Every multiple of `step`, which is at least 0.01: `{ step: 25, because: '4 pods' }`; 100 is all-or-nothing. */
  | { readonly step: number; readonly because: string }
  /** Only these, ascending; with `inOrder` only the next of them after what is served: `{ weights: [10, 50, 100], inOrder: true, because: 'stages' }`. */
  | { readonly weights: readonly number[]; readonly inOrder?: true; readonly because: string };

/** Before anything was read. */
export const UNREAD: PossibleWeights = { step: 0.01, because: 'the platform was not read' };

/** A weight that is served and one that was asked for are the same within this, in percent: half a step, and never less than half a point. */
export function toleranceOf(possible: PossibleWeights): number {
  return 'step' in possible ? Math.max(0.5, possible.step / 2) : 0.5;
}

/** The smallest portion in percent in which traffic can be given back; undefined where it only goes back as a whole, whatever was given in stages. */
export function smallestReturn(possible: PossibleWeights): number | undefined {
  return 'step' in possible && possible.step < 100 ? possible.step : undefined;
}

/**
 * Throws an `input` RolloutError (WEIGHT_TOO_FINE, WEIGHT_NOT_POSSIBLE) when the platform cannot give the candidate `weight` percent while it has `served`,
 * rather than rounding it silently.
 */
export function requirePossible(weight: number, served: number, possible: PossibleWeights): void {
  if ('step' in possible) {
    requireStep(weight, possible);
    return;
  }
  const { weights, inOrder = false, because } = possible;
  if (near(weight, 0) || near(weight, served)) return;
  const from = inOrder ? weights.filter((one) => one > served + 0.5).slice(0, 1) : weights;
  if (from.some((one) => near(one, weight))) return;
  throw new RolloutError('input', {
    code: 'WEIGHT_NOT_POSSIBLE',
    message: `${String(weight)} % cannot be given: from ${String(served)} % this platform can only go to ${from.length === 0 ? '0 %' : `${list(from)} %`} (${because}). Nothing was changed.`,
    remedy: `Use ${from.length === 0 ? '`weight: next`' : `\`weight: ${String(from[0])}\``}${weights.length === 0 ? '' : `; a plan that fits is \`plan: ${weights.join(', ')}\``}.`,
  });
}

/**
 * Before a rollout begins: throws an `input` RolloutError (WEIGHT_TOO_FINE, WEIGHT_NOT_POSSIBLE) when a later weight of the plan could not be given, which would
 * else end the rollout in its middle.
 */
export function requirePossiblePlan(plan: readonly number[], possible: PossibleWeights): void {
  if ('step' in possible) {
    for (const weight of plan) requireStep(weight, possible);
    return;
  }
  const { weights, inOrder = false, because } = possible;
  const wanted = plan.filter((weight) => weight > 0);
  const missing = wanted.find((weight) => !weights.some((one) => near(one, weight)));
  const skipped = inOrder ? weights.find((one) => one <= Math.max(0, ...wanted) && !wanted.some((weight) => near(weight, one))) : undefined;
  if (missing === undefined && skipped === undefined) return;
  throw new RolloutError('input', {
    code: 'WEIGHT_NOT_POSSIBLE',
    message: `The plan ${list(plan)} cannot be carried out: this platform ${inOrder ? 'goes through' : 'has'} ${list(weights)} % (${because})${missing === undefined ? '' : ` and cannot give ${String(missing)} %`}. Nothing was changed.`,
    remedy: `Write \`plan: ${weights.join(', ')}\`, or change what the platform is configured to do.`,
  });
}

function requireStep(weight: number, { step, because }: { readonly step: number; readonly because: string }): void {
  const nearest = Math.round(weight / step) * step;
  if (step < 1 || near(nearest, weight)) return;
  throw new RolloutError('input', {
    code: 'WEIGHT_TOO_FINE',
    message: `${String(weight)} % cannot be given: this platform moves traffic in steps of ${String(step)} % (${because}).`,
    remedy: `Use a weight it has, e.g. ${String(Math.max(step, nearest))}.`,
  });
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.5;
}

function list(weights: readonly number[]): string {
  return weights.map(String).join(', ');
}
