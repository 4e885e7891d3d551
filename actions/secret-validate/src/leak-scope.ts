import { RolloutError } from '#core/errors';
import type { Scope } from '#secrets/leaks/scan/scan';
import type { ActionContext } from '#toolkit/context';
import { readEvent } from './event.ts';
import type { Inputs } from './inputs.ts';

/** A name or id of a commit, as git takes it, and nothing that it could take for an option. */
const REVISION = /^(?!-)[\w./@{}~^-]{1,250}$/;

/** What `scan` and `scan-range` ask for; a range without ends is what the event brought. Throws an `input` RolloutError (SCAN_RANGE). */
export async function scopeOf(inputs: Inputs, context: Pick<ActionContext, 'env' | 'files'>): Promise<Scope> {
  const { scan, 'scan-range': range } = inputs;
  if (scan === 'tree' || scan === 'staged' || scan === 'history') return { kind: scan };
  if (range !== undefined) {
    const [base = '', head = ''] = range.split(/\.{2,3}/);
    if (REVISION.test(base) && REVISION.test(head)) return { kind: 'range', base, head };
    throw wrong('`scan-range` is not BASE..HEAD with two names or ids of commits');
  }
  const { range: ends } = await readEvent(context);
  if (ends === undefined) throw wrong('this event brings no range of commits');
  // A branch that is new has nothing before it.
  return /^0+$/.test(ends.base) ? { kind: 'history' } : { kind: 'range', ...ends };
}

function wrong(problem: string): RolloutError {
  return new RolloutError('input', {
    code: 'SCAN_RANGE',
    message: `There is no range to search: ${problem}.`,
    remedy:
      'Write `scan-range: origin/main..HEAD`, or run it on `pull_request` or `push`; `scan: history` searches everything. The checkout needs `fetch-depth: 0`.',
  });
}
