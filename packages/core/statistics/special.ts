/** Coefficients of Stirling's series, B_2k / (2k (2k - 1)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;
/** From here on Stirling's series is exact to double precision. */
const STIRLING_FROM = 12;

/** ln Γ(x) for x > 0, Infinity at 0, NaN below: Stirling's series, small arguments raised by Γ(x) = Γ(x + 1) / x. Absolute error below 1e-14, relative for large x. */
export function lgamma(x: number): number {
  // Raising a number below -2^53 would never end.
  if (!(x > 0)) return x === 0 ? Infinity : NaN;
  let shift = 1;
  let argument = x;
  while (argument < STIRLING_FROM) {
    shift *= argument;
    argument += 1;
  }
  const inverse = 1 / argument;
  const series = STIRLING.reduceRight((sum, coefficient) => sum * inverse * inverse + coefficient, 0) * inverse;
  return (argument - 0.5) * Math.log(argument) - argument + Math.log(2 * Math.PI) / 2 + series - Math.log(shift);
}

/** ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b) for a, b > 0. */
export function logBeta(a: number, b: number): number {
  return lgamma(a) + lgamma(b) - lgamma(a + b);
}
