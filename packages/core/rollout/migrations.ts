import type { RolloutRecord } from '../ledger.ts';

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
