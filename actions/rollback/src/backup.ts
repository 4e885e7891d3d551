import { hasPassed, statusOf, weightOf, type RolloutRecord } from '#core/ledger';
import type { ServedSplit, Shares } from '#core/rollout/split';
import type { ServiceSettings } from '#settings/service-settings';

/** The state before a rollback; its JSON schema is backup.schema.json beside the action. */
export interface Backup {
  readonly schema: 1;
  readonly action: 'rollback';
  readonly takenAt: string;
  readonly service: string;
  readonly environment: string;
  /** What served, in percent per target; empty when the platform could not be read. */
  readonly split: Shares;
  readonly acknowledged: boolean;
  /** Version that is taken out, and that returns. */
  readonly from: string;
  readonly to: string;
  readonly rollout: { readonly id: string; readonly status: string; readonly weight: number; readonly ref: string };
  /** The service's settings with `${NAME}` references, not what they stand for. */
  readonly configuration: { readonly platform?: unknown; readonly signals?: unknown; readonly health?: readonly string[] };
  /** How to get here again. */
  readonly undo: string;
}

export interface BackupFacts {
  readonly service: string;
  readonly environment: string;
  readonly from: string;
  readonly to: string;
  readonly rollout: RolloutRecord;
  readonly served: ServedSplit;
  readonly settings: ServiceSettings;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export function takeBackup({ service, environment, from, to, rollout, served, settings, at }: BackupFacts): Backup {
  const { platform, signals, health } = settings;
  return {
    schema: 1,
    action: 'rollback',
    takenAt: new Date(at).toISOString(),
    service,
    environment,
    split: served.shares,
    acknowledged: served.acknowledged,
    from,
    to,
    rollout: { id: rollout.id, status: statusOf(rollout), weight: weightOf(rollout), ref: rollout.ref },
    configuration: {
      ...(platform === undefined ? {} : { platform: platform.value }),
      ...(signals === undefined ? {} : { signals: signals.value }),
      ...(health === undefined ? {} : { health }),
    },
    undo: hasPassed(rollout) ? `rollback with version: ${from}` : `canary-step with candidate: ${from}, stable: ${to}`,
  };
}
