import type { LedgerEntry, RolloutStatus, SoakResult } from '#core/ledger';
import { clauseOf, linkOf, readClause, readLink } from './record-text.ts';
import { statusText } from './status-text.ts';

const withdrawnMark = 'withdrawn · ';
const weighted = /^(\d{1,3}(?:\.\d{1,4})?) % ·(?: soak (passed|failed) ·)?(?: (.*))?$/su;

/** GitHub's states for ours; each is used once, so that reading back is exact. `pending` shows as waiting: a held rollout waits for a person. */
const states = {
  'in-progress': 'in_progress',
  held: 'pending',
  passed: 'success',
  failed: 'failure',
} as const satisfies Record<RolloutStatus, string>;

export interface StatusLine {
  readonly state: (typeof states)[RolloutStatus];
  readonly description: string;
  readonly log_url: string;
}

/** The deployment status that says what the entry says; a note too long for GitHub is cut. */
export function statusLine(entry: LedgerEntry): StatusLine {
  const share = String(Math.round(entry.weight * 10_000) / 10_000);
  return {
    state: states[entry.status],
    description: statusText(`${share} % · ${entry.soak === undefined ? '' : `soak ${entry.soak} · `}${clauseOf(entry)}`),
    log_url: linkOf(entry.run),
  };
}

/** The status of a rollout that was opened second. */
export function withdrawnLine(entry: Pick<LedgerEntry, 'run' | 'note'>): StatusLine {
  return { state: 'failure', description: statusText(withdrawnMark + entry.note), log_url: linkOf(entry.run) };
}

/** True for the status that withdraws a rollout. */
export function isWithdrawn(status: { readonly state: string; readonly description: string }): boolean {
  return status.state === 'failure' && status.description.startsWith(withdrawnMark);
}

/** The entry that a status stands for; undefined for one that somebody else wrote, `inactive` among them: GitHub writes that when a newer success arrives. */
export function entryOf(status: {
  readonly state: string;
  readonly description: string;
  readonly log_url: string;
}): LedgerEntry | undefined {
  const found = Object.entries(states).find(([, state]) => state === status.state);
  const [, share, soak, note = ''] = weighted.exec(status.description) ?? [];
  if (found === undefined || share === undefined || Number(share) > 100) return undefined;
  const entry = { status: found[0] as RolloutStatus, weight: Number(share), ...readClause(note), run: readLink(status.log_url) };
  return soak === undefined ? entry : { ...entry, soak: soak as SoakResult };
}

/** What GitHub shows for the whole rollout. */
export function deploymentLine(rollout: {
  readonly service: string;
  readonly candidate: string;
  readonly stable: string;
  readonly steps: readonly number[];
}): string {
  const plan = rollout.steps.length === 0 ? '' : ` in steps ${rollout.steps.join(', ')} %`;
  return statusText(`${rollout.service}: ${rollout.candidate} replaces ${rollout.stable}${plan}`);
}
