import { formatDuration } from '#core/judging/format';
import type { Phase } from '#core/rollout/machine';
import { describeSplit, type Shares } from '#core/rollout/split';
import type { EndpointHealth } from '#health/check';
import { bold, bullets, code, heading, page, paragraph } from '#toolkit/markdown';

/** What a rollback did; its JSON schema is report.schema.json beside the action. */
export interface RollbackReport {
  readonly schema: 1;
  readonly action: 'rollback';
  readonly service: string;
  readonly environment: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** False when the service was on its last good version already. */
  readonly changed: boolean;
  readonly dryRun: boolean;
  /** Share of the version taken out, in percent, before. */
  readonly candidateShare: number;
  readonly phase: Phase | 'settled';
  readonly served: Shares;
  readonly problems: readonly string[];
  readonly health: readonly EndpointHealth[];
  /** The split is proven and every address healthy. */
  readonly verified: boolean;
  /** From the start to the proven split, milliseconds. */
  readonly tookMs: number;
}

/** The job summary of a rollback. */
export function renderRollback(report: RollbackReport): string {
  const { service, environment, from, to, reason, served, health, problems } = report;
  const unhealthy = health.filter(({ healthy }) => !healthy);
  return page([
    heading(3, titleOf(report)),
    paragraph(bold(service), ' in ', environment, ': ', describeSplit({ shares: served }), '.'),
    ...(report.changed
      ? [paragraph('From ', code(from), ' to ', code(to), ` in ${formatDuration(report.tookMs)}. Reason: `, reason, '.')]
      : []),
    ...(problems.length === 0 ? [] : [paragraph(bold('What happened:'), ` ${problems.join('; ')}`)]),
    ...(unhealthy.length === 0
      ? []
      : [paragraph(bold('Unhealthy:')), bullets(unhealthy.map(({ endpoint, problem }) => [code(endpoint), ` ${problem ?? ''}`]))]),
    ...(health.length > 0 && unhealthy.length === 0
      ? [paragraph(`${String(health.length)} health ${health.length === 1 ? 'address answers' : 'addresses answer'}.`)]
      : []),
    paragraph(nextOf(report, unhealthy.length)),
  ]);
}

function titleOf({ changed, dryRun, phase, verified, from, to }: RollbackReport): string {
  if (dryRun) return `🔎 Dry run: ${from} would be replaced by ${to}`;
  if (phase === 'stuck') return `🚨 Traffic could not be returned to ${to}`;
  if (!verified)
    return changed ? `❌ Rolled back to ${to}, but not healthy` : `❌ Nothing was rolled back, but ${to} is not as it should be`;
  if (changed) return `↩️ Rolled back from ${from} to ${to}`;
  return from === to ? `✅ Nothing to roll back: ${to} serves already` : `✅ Nothing to roll back: ${from} gets no traffic`;
}

/** What a person does next, from `Next: ` on. */
export function nextOf({ phase, dryRun, changed, to, verified }: RollbackReport, unhealthy: number): string {
  if (dryRun) return 'Nothing was changed.';
  if (phase === 'stuck') return `Next: put all traffic on ${to} by hand, then run this again so that the ledger agrees.`;
  if (unhealthy > 0) return `Next: look at what ${to} depends on before another rollback: it serves everything but is not healthy.`;
  if (verified && !changed) return 'Nothing was changed.';
  return verified ? 'Next: find out why, while users are safe.' : 'Next: check the platform.';
}
