/** A function that computes each result once; `keyOf` tells calls apart. Of more than `capacity` results the oldest is forgotten. */
export function memory<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
  keyOf: (...args: Args) => string,
  capacity = Infinity,
): (...args: Args) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (...args) => {
    const key = keyOf(...args);
    const found = known.get(key) ?? { value: compute(...args) };
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > capacity && oldest !== undefined) known.delete(oldest);
    return found.value;
  };
}
