import type { Located } from '#core/located';

/** One entry may be written without the list around it. */
export function sequence(given: Located): Located {
  if (Array.isArray(given.value)) return given;
  return { value: [given.value], locate: ([, ...rest]) => given.locate(rest) };
}
