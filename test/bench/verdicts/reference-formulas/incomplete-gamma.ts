import { lgamma } from '#core/statistics/special';

/** Regularized lower incomplete gamma function P(a, x): the series for x < a + 1, else 1 - Q. */
export function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** Regularized upper incomplete gamma function Q(a, x): the continued fraction for x >= a + 1, else 1 - P. */
export function gammaQ(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

function factor(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - lgamma(a));
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 10_000 && term > sum * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * factor(a, x);
}

/** Lentz's method. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let result = d;
  for (let n = 1; n < 10_000; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const delta = c * d;
    result *= delta;
    if (Math.abs(delta - 1) < 1e-16) break;
  }
  return result * factor(a, x);
}
