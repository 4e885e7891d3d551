import type { Sight, Run } from './lane.ts';
import type { Scenario } from './scenario.ts';

/** How far a run had come when it ended, by what it left in the world. */
export const PHASES = [
  'before its first request',
  'before the first write',
  'with part of the traffic moved',
  'between the traffic and the incident',
  'between the incident and the ledger',
  'between two entries of the ledger',
  'after the ledger',
  'after its own end',
] as const;

export type Phase = (typeof PHASES)[number];

/** The phase in which a run ended; `before` is what the world showed when it began. */
export function phaseOf({ killed, requests }: Run, before: Sight, now: Sight, { after }: Scenario): Phase {
  if (!killed) return 'after its own end';
  if (requests.length === 0) return 'before its first request';
  if (isRecorded(now, after)) return 'after the ledger';
  if (now.statuses > before.statuses) return 'between two entries of the ledger';
  if (now.incidents.length > 0) return 'between the incident and the ledger';
  if (now.weights[after.serves] === 100) return 'between the traffic and the incident';
  return now.weights[after.serves] === before.weights[after.serves] ? 'before the first write' : 'with part of the traffic moved';
}

/** True when the ledger says what it must. */
export function isRecorded({ ledger }: Sight, after: Scenario['after']): boolean {
  return Object.entries(after.ledger).every(([version, status]) => ledger[version] === status);
}
