import type { SourceDefinition } from './definition.ts';

/** One line per source; each is loaded when it is first used. */
const sources = {
  prometheus: async () => (await import('./prometheus.ts')).default,
  openmetrics: async () => (await import('./openmetrics.ts')).default,
  http: async () => (await import('./http.ts')).default,
} satisfies Record<string, () => Promise<SourceDefinition>>;

export type SourceKind = keyof typeof sources;

/** What `kind` in the signals settings may be. */
export const sourceKinds = Object.keys(sources) as readonly SourceKind[];

/** Loads the definition of one source. */
export function loadSource(kind: SourceKind): Promise<SourceDefinition> {
  return sources[kind]();
}
