import { RolloutError } from '#core/errors';
import { contradictionOf } from '#core/rollout/in-place';
import { describeSplit, type ServedSplit, type Split } from '#core/rollout/split';
import { asSentence } from '#core/sentence';
import { proveSplit, type DriveContext } from './traffic.ts';

/**
 * Where nothing is to be moved, what was found is held to the same proof as what is written; what is not yet in force gets the time that a written split gets.
 * Throws a `platform` RolloutError (TRAFFIC_NOT_CONFIRMED).
 */
export async function confirmFound(
  split: Split,
  found: ServedSplit,
  driveContext: Pick<DriveContext, 'router' | 'clock' | 'signal' | 'verifyTimeoutMs'>,
): Promise<ServedSplit> {
  if (contradictionOf(found, split) === undefined) return found;
  const proof = await proveSplit(split, driveContext);
  if (proof.ok) return proof.served;
  throw new RolloutError('platform', {
    code: 'TRAFFIC_NOT_CONFIRMED',
    message: `Nothing was to be moved to ${describeSplit(split)}, but it is not confirmed: ${asSentence(proof.problem)}`,
    remedy:
      'Do what the platform asks for (start or deploy what is down, look at the log of the proxy or the controller), then run this again: it proves it without moving anything.',
  });
}
