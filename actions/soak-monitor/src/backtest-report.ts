import type { HealthySoaks, ToleranceTable } from '#core/judging/backtest/simulate';
import { formatDuration, formatValue } from '#core/judging/format';
import type { Replay } from './backtest-replay.ts';

/** What a backtest found; its JSON schema is backtest.schema.json beside the action. */
export interface BacktestReport {
  readonly schema: 1;
  readonly action: 'soak-monitor';
  readonly mode: 'backtest';
  readonly service: string;
  readonly environment: string;
  readonly candidate: string;
  readonly stable: string;
  /** `prometheus` and the like, or `report`. */
  readonly source: string;
  readonly runUrl: string;
  readonly reason: string;
  /** The replayed window, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Probability that a healthy rollout is aborted. */
  readonly alpha: number;
  /** The simulated candidate's share in percent. */
  readonly weight: number;
  /** The soak of one step. Milliseconds. */
  readonly soakMs: number;
  /** Length of the readings that simulated soaks consist of. Milliseconds. */
  readonly stepMs?: number;
  /** The same seed on the same data gives the same numbers. */
  readonly seed: string;
  readonly criteria: readonly string[];
  readonly replay?: Replay;
  readonly healthy?: HealthySoaks;
  readonly tolerances: readonly AdvisedTable[];
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** `advice`: what to change where no tolerance holds. */
export type AdvisedTable = ToleranceTable & { readonly advice?: string };

/** The result in a few sentences. */
export function summarize({ replay, healthy, tolerances }: Pick<BacktestReport, 'replay' | 'healthy' | 'tolerances'>): string {
  const sentences: string[] = [];
  if (replay !== undefined) sentences.push(decision(replay));
  if (healthy !== undefined) sentences.push(`${share(healthy.aborts, healthy.soaks)} simulated healthy soaks would have been aborted.`);
  const recommended = tolerances.flatMap(({ recommended: text }) => text ?? []);
  if (recommended.length > 0) sentences.push(`Smallest tolerances that hold: ${recommended.join(', ')}.`);
  return sentences.length === 0 ? 'There was nothing to replay.' : sentences.join(' ');
}

function decision({ verdict, startedAt, endedAt, failedAt, ruledOutAt, culprits }: Replay): string {
  const after = (at: string): string => formatDuration(Date.parse(at) - Date.parse(startedAt));
  if (failedAt !== undefined) {
    return `The rollout would have failed at ${failedAt}, after ${after(failedAt)}${culprits.length === 0 ? '' : `, by ${culprits.join(' and ')}`}.`;
  }
  const early = ruledOutAt === undefined ? '' : `; every regression was ruled out after ${after(ruledOutAt)}`;
  return `The rollout would have ended ${verdict} after ${after(endedAt)}${early}.`;
}

/** `2 of 200 (95 %: 0.1 to 3.6 %)`. */
export function share(rate: HealthySoaks['aborts'], of: number): string {
  return `${String(rate.count)} of ${String(of)} (95 %: ${String(Number((100 * rate.low).toPrecision(2)))} to ${formatValue(Number(rate.high.toPrecision(2)), 'proportion')})`;
}
