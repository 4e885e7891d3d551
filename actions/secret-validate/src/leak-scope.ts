import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { parseJson } from '#core/json';
import type { Scope } from '#secrets/leaks/scan/scan';
import type { ActionContext } from '#toolkit/context';
import type { Inputs } from './inputs.ts';

const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/));
const eventShape = v.union([
  v.looseObject({ pull_request: v.looseObject({ base: v.looseObject({ sha: commit }), head: v.looseObject({ sha: commit }) }) }),
  v.looseObject({ before: commit, after: commit }),
]);

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
  const ends = await eventRange(context);
  if (ends === undefined) throw wrong('this event brings no range of commits');
  // A branch that is new has nothing before it.
  return /^0+$/.test(ends.base) ? { kind: 'history' } : { kind: 'range', ...ends };
}

async function eventRange({
  env,
  files,
}: Pick<ActionContext, 'env' | 'files'>): Promise<{ readonly base: string; readonly head: string } | undefined> {
  const path = env['GITHUB_EVENT_PATH'];
  const text = path === undefined || path === '' ? undefined : await files.read(path, 4 * 1024 * 1024);
  const event = v.safeParse(eventShape, parseJson(text ?? ''));
  if (!event.success) return undefined;
  if ('pull_request' in event.output) {
    const { base, head } = event.output.pull_request as {
      readonly base: { readonly sha: string };
      readonly head: { readonly sha: string };
    };
    return { base: base.sha, head: head.sha };
  }
  const { before, after } = event.output as { readonly before: string; readonly after: string };
  return { base: before, head: after };
}

function wrong(problem: string): RolloutError {
  return new RolloutError('input', {
    code: 'SCAN_RANGE',
    message: `There is no range to search: ${problem}.`,
    remedy:
      'Write `scan-range: origin/main..HEAD`, or run it on `pull_request` or `push`; `scan: history` searches everything. The checkout needs `fetch-depth: 0`.',
  });
}
