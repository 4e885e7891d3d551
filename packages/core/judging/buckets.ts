import type { Bucket } from '../signals.ts';

/**
 * Adds cumulative histograms that may have different bounds. A bound that one of them lacks is kept where that histogram holds nothing around it, as its
 * count is then known all the same; other bounds that are not in both are dropped, so that every count stays exact. Ascending by `le`.
 */
export function addBuckets(a: readonly Bucket[], b: readonly Bucket[]): readonly Bucket[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  if (a.length === b.length && a.every(({ le }, index) => le === b[index]?.le)) {
    return a.map(({ le, count }, index) => ({ le, count: count + (b[index]?.count ?? 0) }));
  }
  const bounds = [...new Set([...a, ...b].map(({ le }) => le))].sort((x, y) => x - y);
  const [inA, inB] = [countsAt(a, bounds), countsAt(b, bounds)];
  return bounds.flatMap((le, index): readonly Bucket[] => {
    const [one, other] = [inA[index], inB[index]];
    return one === undefined || other === undefined ? [] : [{ le, count: one + other }];
  });
}

/** The count at each of the ascending bounds; undefined where it lies inside a bucket that holds something. */
function countsAt(buckets: readonly Bucket[], bounds: readonly number[]): readonly (number | undefined)[] {
  let [index, below] = [0, 0];
  return bounds.map((le) => {
    for (let next = buckets[index]; next !== undefined && next.le <= le; next = buckets[index]) {
      below = next.count;
      index += 1;
      if (next.le === le) return below;
    }
    const above = buckets[index]?.count;
    return above === undefined || above === below ? below : undefined;
  });
}
