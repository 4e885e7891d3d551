import type { Uniform } from './uniform.ts';

/** Below this expected count counting through the distribution is faster than rejection. */
const INVERSION_LIMIT = 10;

/** Remainders of Stirling's approximation of ln k! for k = 0..9. */
const REMAINDERS = [
  0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119, 0.01387612882307075,
  0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.008330563433362871,
];

/** A binomial draw: inversion for few expected successes, else Hörmann's transformed rejection (BTRS, 1993); time does not grow with `trials`. */
export function binomial(uniform: Uniform, trials: number, probability: number): number {
  if (trials <= 0 || probability <= 0) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - binomial(uniform, trials, 1 - probability);
  return trials * probability < INVERSION_LIMIT ? byInversion(uniform, trials, probability) : byRejection(uniform, trials, probability);
}

function byInversion(uniform: Uniform, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  let left = uniform();
  let mass = Math.exp(trials * Math.log1p(-probability));
  let count = 0;
  while (left > mass && count < trials) {
    left -= mass;
    count += 1;
    mass *= (odds * (trials - count + 1)) / count;
  }
  return count;
}

function byRejection(uniform: Uniform, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  const deviation = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const centre = trials * probability + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((trials + 1) * probability);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + centre);
    if (us >= 0.07 && v <= squeeze) return count;
    if (count < 0 || count > trials) continue;
    const bound =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
      (trials + 1) * Math.log((trials - mode + 1) / (trials - count + 1)) +
      (count + 0.5) * Math.log((odds * (trials - count + 1)) / (count + 1)) +
      remainder(mode) +
      remainder(trials - mode) -
      remainder(count) -
      remainder(trials - count);
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= bound) return count;
  }
}

function remainder(k: number): number {
  const known = REMAINDERS[k];
  if (known !== undefined) return known;
  const inverse = 1 / ((k + 1) * (k + 1));
  return (1 / 12 - (1 / 360 - inverse / 1260) * inverse) / (k + 1);
}
