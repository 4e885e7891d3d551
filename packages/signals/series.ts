/** Labels of one series; a Map, since label names come from outside and may be `__proto__`. */
export type Labels = ReadonlyMap<string, string>;

/** One text per series: the same labels in another order give the same key. Labels named in `without` are left out. */
export function seriesKey(name: string, labels: Labels, without: readonly string[] = []): string {
  const pairs = [...labels].filter(([label]) => !without.includes(label)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify([name, pairs]);
}
