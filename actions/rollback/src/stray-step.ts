import { RolloutError } from '#core/errors';
import type { RolloutRecord } from '#core/ledger';
import { NO_SHARE } from '#core/rollout/in-place';
import { serving } from '#core/rollout/machine';
import { describeSplit, shareOf, type Arms } from '#core/rollout/split';
import { drive, type DriveContext } from '#delivery/traffic';
import { failureReport } from './not-begun.ts';
import type { ServiceResult } from './result.ts';

/**
 * A step of the rollout that was in flight may have moved traffic after it was returned and before the ledger said that the rollout is over. Every step looks at the
 * ledger after it has moved, so one look at the platform after the ledger was told leaves no gap: what the step gave is returned once more. So is what another writer
 * has set back meanwhile. Throws only when cancelled.
 */
export async function returnStray(
  arms: Arms,
  rollout: RolloutRecord,
  { problems }: ServiceResult,
  driveContext: DriveContext,
): Promise<Partial<ServiceResult>> {
  const { router, log } = driveContext;
  try {
    const served = await router.read();
    const stray = [arms.candidate, rollout.arms.candidate].find((name) => name !== arms.stable && shareOf(served, name) >= NO_SHARE);
    if (stray === undefined) return {};
    const { setBack } = served;
    const because =
      setBack === undefined ? 'a step of the rollout was in flight' : `${setBack.by ?? 'somebody else'} had set the traffic back`;
    log.warning(
      `${setBack === undefined ? 'A step of the rollout was still under way and has moved traffic' : `${setBack.by ?? 'Somebody else'} has set the traffic back`}: ${describeSplit(served)}. It is returned once more.`,
    );
    const state = serving({ ...arms, candidate: stray }, shareOf(served, stray), 'rollback');
    const again: DriveContext = { ...driveContext, record: () => Promise.resolve() };
    const start = { state, served, problems: [], ...(setBack === undefined ? {} : { setBack: { ...setBack, afterMs: 0 } }) };
    const driven = await drive(start, { type: 'failed', reason: because }, again);
    const known = driven.setBack === undefined ? {} : { setBack: driven.setBack };
    if (driven.state.phase === 'returned') return { served: driven.served.shares, ...known };
    return {
      result: 'stuck',
      verified: false,
      served: driven.served.shares,
      problems: [
        ...problems,
        ...(setBack === undefined ? ['A step of the rollout that was in flight has moved traffic again'] : []),
        ...driven.problems,
      ],
      ...known,
      ...(driven.failure === undefined ? {} : { error: failureReport(driven.failure) }),
    };
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    // It was proven before the ledger was told.
    log.warning(`Whether a step in flight has moved traffic could not be looked up: ${error.message}`);
    return {};
  }
}
