import type { Shares } from '#core/rollout/split';

/** HAProxy's largest weight (configuration manual, `weight`): "between 0 and 256". */
export const largestWeight = 256;

/** One part in 257 (weights 1 and 256), rounded up to a tenth of a percent. */
export const possible = { step: 0.4, because: 'HAProxy weights are whole numbers from 0 to 256' };

/**
 * Whole weights from 0 to 256 whose proportions come nearest to the shares (percent). Whole percents are taken as they are: 95 and 5.
 * A share above 0 gets at least weight 1, so that asking for little never means none. Shares are finite, not negative, at least one above 0.
 */
export function weightsFor(shares: Shares): ReadonlyMap<string, number> {
  const entries = Object.entries(shares);
  if (entries.every(([, share]) => Number.isInteger(share) && share <= largestWeight)) return new Map(entries);

  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  const most = Math.max(...entries.map(([, share]) => share));
  let best: { readonly error: number; readonly weights: readonly (readonly [string, number])[] } = { error: Infinity, weights: [] };
  for (let top = 1; top <= largestWeight; top += 1) {
    const weights = entries.map(([name, share]) => [name, share > 0 ? Math.max(1, Math.round((share / most) * top)) : 0] as const);
    const sum = weights.reduce((so, [, weight]) => so + weight, 0);
    const error = Math.max(...weights.map(([, weight], index) => Math.abs(weight / sum - (entries[index]?.[1] ?? 0) / total)));
    if (error < best.error - 1e-12) best = { error, weights };
  }
  return new Map(best.weights);
}
