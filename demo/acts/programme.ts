import type { Act } from './act.ts';
import { badRelease } from './bad-release.ts';
import { burstyErrors } from './bursty-errors.ts';
import { cancelledJob } from './cancelled-job.ts';
import { goodRelease } from './good-release.ts';
import { nightlyRollback } from './nightly-rollback.ts';

/** The acts in the order in which they are played. */
export const programme: readonly Act[] = [goodRelease, badRelease, cancelledJob, burstyErrors, nightlyRollback];
