import { gammaP, gammaQ } from './incomplete-gamma.ts';

/** Distribution function of the standard normal law, through the incomplete gamma function of 1/2. */
export function normalDistribution(z: number): number {
  const half = (z * z) / 2;
  if (z < 0) return gammaQ(0.5, half) / 2;
  return (1 + gammaP(0.5, half)) / 2;
}
