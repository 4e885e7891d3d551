import { rollbackThatEnds } from '#core/rollout/ending';
import { RolloutError } from '#core/errors';
import { isOpen, pageOf, statusOf, weightOf, type NewRollout, type RolloutRecord } from '#core/ledger';

/** A rollout as a ledger filed it. */
export interface FiledRollout {
  readonly record: RolloutRecord;
  /** True when another was opened first and this one never began. */
  readonly withdrawn: boolean;
}

/** Rollouts looked at before giving up; more can only be a flood of rollouts that were opened and left. */
const mostLookedAt = 20;

/**
 * The rollout that counts among those of one service and environment, read newest first. Withdrawn ones never count, and of several that were opened and
 * not yet begun the one opened first counts: two that open at the same moment therefore agree on who was first, whoever asks, even if the other one dies
 * before it can withdraw. Reads no further than it must.
 */
export async function standingRollout(
  newestFirst: AsyncIterable<FiledRollout> | Iterable<FiledRollout>,
): Promise<RolloutRecord | undefined> {
  let blank: RolloutRecord | undefined;
  let looked = 0;
  for await (const { record, withdrawn } of newestFirst) {
    looked += 1;
    if (looked > mostLookedAt && blank !== undefined) break;
    if (withdrawn) continue;
    if (record.entries.length > 0) return blank === undefined || isOpen(record) ? record : blank;
    blank = record;
  }
  return blank;
}

/**
 * The rollouts of one service and environment that began, read newest first. One that was opened and never begun is among them only where it is the
 * standing one. Reads no further than it is asked to, but for the look behind such a one.
 */
export async function* begunRollouts(newestFirst: AsyncIterable<FiledRollout> | Iterable<FiledRollout>): AsyncGenerator<RolloutRecord> {
  let blank: RolloutRecord | undefined;
  let begun = false;
  let looked = 0;
  for await (const { record, withdrawn } of newestFirst) {
    looked += 1;
    const given = !begun && looked > mostLookedAt;
    if (blank !== undefined && given) yield blank;
    if (given) {
      begun = true;
      blank = undefined;
    }
    if (withdrawn) continue;
    if (record.entries.length > 0) {
      if (blank !== undefined && !isOpen(record)) yield blank;
      begun = true;
      blank = undefined;
      yield record;
    } else if (!begun) {
      blank = record;
    }
  }
  if (blank !== undefined) yield blank;
}

/** Why a rollout may not be opened: another one is. */
export function rolloutInProgress(wanted: NewRollout, open: RolloutRecord): RolloutError {
  const how = statusOf(open) === 'held' ? 'is held' : 'is in progress';
  return new RolloutError('refused', {
    code: 'ROLLOUT_IN_PROGRESS',
    message:
      `Another rollout of ${wanted.service} in ${wanted.environment} ${how}: ${open.candidate} replaces ${open.stable}, ` +
      `at ${String(weightOf(open))} %, started by ${pageOf(open.run)}`,
    remedy: `Let it finish, or end it with ${rollbackThatEnds(wanted)}, then start ${wanted.candidate} again. A \`concurrency\` group per service and environment keeps runs from colliding.`,
  });
}
