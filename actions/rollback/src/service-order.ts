import type { RolloutRecord } from '#core/ledger';
import type { Platform } from '#core/platform';
import type { ArmNames } from '#core/rollout/arms';
import type { Migration } from '#core/rollout/migrations';
import type { RunStanding } from '#core/run-standing';
import type { ServiceSettings } from '#settings/service-settings';
import type { TargetVersions } from '#delivery/target-versions';
import type { Hook } from './hooks.ts';

/** What is asked for one service. */
export interface ServiceOrder {
  readonly service: string;
  /** Other services are rolled back with it: a remedy that names a version says whose it is. */
  readonly several: boolean;
  readonly environment: string;
  readonly mode: 'standard' | 'emergency' | 'reconcile';
  readonly dryRun: boolean;
  /** The version asked for; undefined means the last good one. */
  readonly version: string | undefined;
  readonly candidateOnly: boolean;
  /** Id of this run, when only what it has rolled out itself may be ended. */
  readonly ownRun: string | undefined;
  /** With `ownRun`: whether an earlier attempt of this run has promoted this rollout, and was no failure. */
  readonly isPromotedBefore: (latest: RolloutRecord) => Promise<boolean>;
  /** When this run was started for the first time, milliseconds since the epoch, or why nobody can say. */
  readonly startOfRun: () => Promise<number | Extract<RunStanding, { readonly kind: 'unknown' }>>;
  /** One clause. */
  readonly reason: string;
  readonly by: string;
  readonly platform: Platform;
  /** The platform's fixed names, where its settings give some. */
  readonly names: ArmNames;
  /** What a person who dispatched the run says is wrong, in their words; undefined when nobody does. */
  readonly complaint: string | undefined;
  /** What the platform's targets hold. */
  readonly targets: TargetVersions;
  readonly settings: ServiceSettings;
  readonly migrations: readonly Migration[];
  readonly onIrreversible: 'refuse' | 'freeze' | 'ignore';
  /** Addresses that must be healthy afterwards. */
  readonly health: readonly string[];
  readonly versionFrom: string | undefined;
  readonly consecutive: number;
  /** Every address of a health address's host must be healthy. */
  readonly everyAddress?: boolean;
  /** Shares of the returning version on the way, in percent, ascending; straight to 100 without any. */
  readonly steps: readonly number[];
  readonly pauseMs: number;
  readonly before: readonly Hook[];
  readonly after: readonly Hook[];
  readonly verifyTimeoutMs: number;
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number;
}
