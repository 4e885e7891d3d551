import { printDuration } from '#core/criteria/duration';
import type { Finding } from '../finding.ts';

/** What GitHub tells of a secret; nobody can read its value. */
export interface StoredSecret {
  readonly name: string;
  readonly from: 'environment' | 'repository' | 'organisation';
  /** When its value was last set; milliseconds since the epoch. */
  readonly updatedAt: number;
}

const DAY = 86_400_000;

/** Secrets whose value is older than `maxAgeMs` at `now`, both in milliseconds. Of a name in several places GitHub takes the nearest, and so is its age. */
export function ageFindings(stored: readonly StoredSecret[], maxAgeMs: number, now: number): readonly Finding[] {
  return inForce(stored)
    .filter(({ updatedAt }) => now - updatedAt > maxAgeMs)
    .map(({ name, from, updatedAt }) => ({
      name,
      rule: 'old',
      severity: 'medium',
      problem: `was last set ${String(Math.floor((now - updatedAt) / DAY))} days ago (secret of the ${from}), and ${printDuration(maxAgeMs)} are the most`,
      remedy: 'Have a new one issued, store it, and revoke the old one once the deliveries that use it have ended.',
    }));
}

const NEAREST: readonly StoredSecret['from'][] = ['environment', 'repository', 'organisation'];

/** Of each name the secret that a job gets. */
export function inForce(stored: readonly StoredSecret[]): readonly StoredSecret[] {
  const byName = new Map<string, StoredSecret>();
  for (const from of NEAREST)
    for (const secret of stored) if (secret.from === from && !byName.has(secret.name)) byName.set(secret.name, secret);
  return [...byName.values()];
}
