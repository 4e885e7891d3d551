/**
 * Empirical-Bernstein confidence sequence of a mean of values in [0, 1] by predictable plug-in bets, after the last value.
 * Waudby-Smith & Ramdas, Estimating means of bounded random variables by betting (JRSSB 2024), with the bets of their package confseq.
 */
export function empiricalBernsteinInterval(values: readonly number[], alpha: number, truncation: number): readonly [number, number] {
  const mirrored = values.map((value) => 1 - value);
  return [lower(values, alpha / 2, truncation), 1 - lower(mirrored, alpha / 2, truncation)];
}

function lower(values: readonly number[], alpha: number, truncation: number): number {
  let [sum, squares, previousMean] = [0, 0, 0];
  let previousVariance = 0.25;
  let [bets, weighted, penalty] = [0, 0, 0];
  values.forEach((value, index) => {
    const t = index + 1;
    const bet = Math.min(truncation, Math.sqrt((2 * Math.log(1 / alpha)) / (t * Math.log(1 + t) * previousVariance)));
    penalty += (value - previousMean) ** 2 * (-Math.log(1 - bet) - bet);
    bets += bet;
    weighted += bet * value;
    sum += value;
    previousMean = sum / t;
    const regularized = (0.5 + sum) / (t + 1);
    squares += (value - regularized) ** 2;
    previousVariance = (0.25 + squares) / (t + 1);
  });
  return Math.min(1, (weighted - Math.log(1 / alpha) - penalty) / bets);
}
