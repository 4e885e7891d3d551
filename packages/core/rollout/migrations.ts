import type { RolloutRecord } from '../ledger.ts';
import { cameAfter, goodBefore } from './last-good.ts';

export interface Migration {
  /** The version that brought it. */
  readonly version: string;
  readonly irreversible: boolean;
  readonly why?: string | undefined;
}

export interface IrreversibleMigration {
  readonly version: string;
  readonly why?: string;
}

/** Migrations that cannot be undone, of versions among these rollouts that were opened at all: a migration may have run before the first request did. */
export function irreversibleBetween(
  rollouts: readonly RolloutRecord[],
  migrations: readonly Migration[],
): readonly IrreversibleMigration[] {
  const versions = new Set(rollouts.map(({ candidate }) => candidate));
  return migrations
    .filter(({ version, irreversible }) => irreversible && versions.has(version))
    .map(({ version, why }) => ({ version, ...(why === undefined ? {} : { why }) }));
}

/** Migrations that cannot be undone on the way back from the newest rollout to what it replaced. `history` newest first, as far as it is known. */
export function irreversibleOnTheWayBack(
  history: readonly RolloutRecord[],
  migrations: readonly Migration[],
): readonly IrreversibleMigration[] {
  const [latest] = history;
  return latest === undefined ? [] : irreversibleBetween(cameAfter(goodBefore(latest, history), history), migrations);
}

/** `v2 brought an irreversible migration (drops column email)`, one clause for all. */
export function sayMigrations(migrations: readonly IrreversibleMigration[]): string {
  return migrations
    .map(({ version, why }) => `${version} brought an irreversible migration${why === undefined ? '' : ` (${why})`}`)
    .join('; ');
}
