/** Riemann's zeta function for s > 1: twenty terms, and Euler-Maclaurin's formula for the rest. */
export function zeta(s: number): number {
  const n = 20;
  let sum = 0;
  for (let k = 1; k < n; k += 1) sum += k ** -s;
  sum += n ** (1 - s) / (s - 1) + n ** -s / 2;
  let term = (s * n ** (-s - 1)) / 12;
  sum += term;
  term *= (-(s + 1) * (s + 2)) / (60 * n * n);
  sum += term;
  term *= (-(s + 3) * (s + 4)) / (42 * n * n);
  return sum + term;
}
