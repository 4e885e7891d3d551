import { RolloutError } from '#core/errors';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import { nearestOnTheWay, smallestReturn } from '#core/rollout/possible-weights';
import { shareOf, splitAt, unreadiness } from '#core/rollout/split';
import { WHOLE } from './returning.ts';
import type { Found } from './served.ts';
import type { ServiceOrder } from './service-order.ts';

type Ordered = Pick<ServiceOrder, 'mode' | 'steps' | 'health' | 'platform'>;

export interface WayBack {
  /** Weights of the version taken out on the way to 0, in percent, descending. */
  readonly weights: readonly number[];
  /** Why there are no steps where the order has some, as a sentence. */
  readonly straight?: string;
}

/**
 * How traffic goes back: in the steps of the order where one would prove something, gives no traffic to a third version, and the platform can serve both versions
 * at once; it is asked before anything moves. What a target still waits for is no reason against steps: the return waits for it too.
 */
export async function wayBack(
  { platform, ...order }: Ordered,
  { arms, to }: Pick<RollbackDecision, 'arms' | 'to'>,
  served: Found,
): Promise<WayBack> {
  const weights = weightsBack(order, arms, served);
  const [first] = weights;
  if (first === undefined || unreadiness(served, arms.stable) !== undefined) return { weights };
  try {
    await platform.router.rehearse?.(splitAt(first, arms));
    return { weights };
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return {
      weights: [],
      straight: `${to} gets all traffic at once and not in steps: ${error.message.replace(/ Nothing was changed\.$/, '')}`,
    };
  }
}

function weightsBack({ mode, steps, health }: Omit<Ordered, 'platform'>, arms: RollbackDecision['arms'], served: Found): readonly number[] {
  const both = shareOf(served, arms.candidate) + shareOf(served, arms.stable);
  const portion = smallestReturn(served.possible);
  if (mode !== 'standard' || !served.known || both < WHOLE || health.length === 0 || portion === undefined) return [];
  const returning = shareOf(served, arms.stable);
  const possible = steps.flatMap((share) => nearestOnTheWay(share, served.possible) ?? []);
  return [...new Set(possible)].filter((share) => share > returning + portion).map((share) => 100 - share);
}
