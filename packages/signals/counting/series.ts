/** Labels of one series; a Map, since label names come from outside and may be `__proto__`. */
export type Labels = ReadonlyMap<string, string>;

/**
 * One text per series: the same labels in another order give the same key. Labels named in `without` are left out. `member` keeps apart what has equal names
 * and labels and is not the same, such as the results of two expressions.
 */
export function seriesKey(name: string, labels: Labels, without: readonly string[] = [], member?: number): string {
  const pairs = [...labels].filter(([label]) => !without.includes(label)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify(member === undefined ? [name, pairs] : [name, pairs, member]);
}

/** Labels that Prometheus gives to everything that one scrape brought, and those that pages of several processes use. */
const TARGET_LABELS: readonly string[] = ['instance', 'job', 'pod'];

/** The process that a series comes from, as far as its labels tell; on one metrics page all series without such labels have one origin. */
export function targetOf(labels: Labels): string {
  return JSON.stringify(TARGET_LABELS.map((label) => labels.get(label) ?? ''));
}

/** The same from a series' key. */
export function targetOfKey(key: string): string {
  const [, pairs] = JSON.parse(key) as [string, [string, string][]];
  return targetOf(new Map(pairs));
}
