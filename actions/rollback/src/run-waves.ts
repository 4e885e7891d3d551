import { RolloutError } from '#core/errors';
import type { Clock } from '#core/ports';
import type { ServiceResult } from './result.ts';
import { notBegun } from './not-begun.ts';

/**
 * Runs groups of services one after another, the services of a group at once. One that fails does not stop the others; none is begun after `deadlineAt`
 * (milliseconds since the epoch). When the job is cancelled it rejects, after every service has stopped.
 */
export async function runWaves(
  waves: readonly (readonly string[])[],
  work: (service: string) => Promise<ServiceResult>,
  deadlineAt: number,
  clock: Clock,
): Promise<readonly ServiceResult[]> {
  const results: ServiceResult[] = [];
  for (const wave of waves) {
    const settled = await Promise.allSettled(
      wave.map((service) => (clock.now() > deadlineAt ? Promise.resolve(notBegun(service, tooLate(service), 0)) : work(service))),
    );
    for (const one of settled) {
      if (one.status === 'rejected') throw one.reason;
      results.push(one.value);
    }
  }
  return results;
}

function tooLate(service: string): RolloutError {
  return new RolloutError('platform', {
    code: 'DEADLINE_PASSED',
    message: `The deadline passed before ${service} was begun. Nothing of it was changed.`,
    remedy: 'Run the rollback again for this service; with `order: parallel` or a longer `deadline` all of them fit in.',
  });
}
