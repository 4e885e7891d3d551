/**
 * The state that an earlier step left, if it has the form of a fresh one: the same keys with the same types, every number finite. It comes from a file and is
 * not trusted; a state of another form is left out, and the test starts anew.
 */
export function accept<T>(fresh: T, carried: unknown): T | undefined {
  return hasForm(fresh, carried, 0) ? (carried as T) : undefined;
}

const DEEPEST = 12;
const LONGEST = 20_000;

function hasForm(model: unknown, value: unknown, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (typeof model === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (typeof model !== 'object' || model === null) return typeof model === typeof value;
  if (Array.isArray(model))
    return (
      Array.isArray(value) && value.length <= LONGEST && value.every((item) => hasForm(model[0] ?? item, item, depth + 1) && isPlain(item))
    );
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(model as Readonly<Record<string, unknown>>);
  return entries.every(
    ([key, item]) => Object.hasOwn(value, key) && hasForm(item, (value as Readonly<Record<string, unknown>>)[key], depth + 1),
  );
}

/** Finite numbers, short texts and what is made of them. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= 1000;
  if (typeof value === 'boolean') return true;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  return Object.values(value).every((item) => isPlain(item, depth + 1));
}
