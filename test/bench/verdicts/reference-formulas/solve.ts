/** Root of a function that changes sign in [low, high], by halving to the last bit. */
export function rootBetween(low: number, high: number, value: (x: number) => number): number {
  let [from, to] = [low, high];
  const rising = value(high) > 0 || value(low) < 0;
  for (let step = 0; step < 200; step += 1) {
    const middle = (from + to) / 2;
    if (middle === from || middle === to) break;
    if (value(middle) > 0 === rising) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Place of the smallest value in [low, high] of a function with one valley, by golden sections. */
export function minimumBetween(low: number, high: number, value: (x: number) => number): number {
  let [from, to] = [low, high];
  let left = to - GOLDEN * (to - from);
  let right = from + GOLDEN * (to - from);
  let [atLeft, atRight] = [value(left), value(right)];
  for (let step = 0; step < 100; step += 1) {
    if (atLeft <= atRight) {
      [to, right, atRight] = [right, left, atLeft];
      left = to - GOLDEN * (to - from);
      atLeft = value(left);
    } else {
      [from, left, atLeft] = [left, right, atRight];
      right = from + GOLDEN * (to - from);
      atRight = value(right);
    }
  }
  return (from + to) / 2;
}
