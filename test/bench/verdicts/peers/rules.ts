import { ERROR_RATE, SHARE } from '../traces/plan.ts';
import { argo } from './argo.ts';
import { flagger } from './flagger.ts';
import { kayenta } from './kayenta.ts';
import type { MinuteCounts } from './minutes.ts';
import { growthBook, lindonMalek, peekingZ } from './sequential.ts';

/** The peers are told the right threshold: one point above the true error rate. */
const THRESHOLD = ERROR_RATE + 0.01;
const everyMinute = { threshold: THRESHOLD, against: 'absolute', intervalMinutes: 1, windowMinutes: 1, failureLimit: 3 } as const;

/** Each peer with its documented defaults: the minute of its abort, or Infinity. */
export const PEERS = {
  'Argo 1m': (counts: MinuteCounts) => argo(counts, everyMinute),
  'Argo rel 1m': (counts: MinuteCounts) => argo(counts, { ...everyMinute, threshold: 0.01, against: 'relative' }),
  'Argo 5m': (counts: MinuteCounts) => argo(counts, { ...everyMinute, intervalMinutes: 5, windowMinutes: 5 }),
  'Flagger 1m': (counts: MinuteCounts) => flagger(counts, THRESHOLD, 5),
  Kayenta: (counts: MinuteCounts) => kayenta(counts, { everyMinutes: 10, tolerance: 0.25 }),
  'peeking z': peekingZ,
  'Lindon-Malek': (counts: MinuteCounts) => lindonMalek(counts, SHARE, 0.01),
  GrowthBook: (counts: MinuteCounts) => growthBook(counts, 0.01),
} as const satisfies Record<string, (counts: MinuteCounts) => number>;

export type PeerName = keyof typeof PEERS;
export const PEER_NAMES = Object.keys(PEERS) as readonly PeerName[];

export function isPeer(name: string): name is PeerName {
  return name in PEERS;
}
