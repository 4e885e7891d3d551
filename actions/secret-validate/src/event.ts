import * as v from 'valibot';
import { parseJson } from '#core/json';
import type { ActionContext } from '#toolkit/context';

const MOST_BYTES = 4 * 1024 * 1024;
const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/));

const repositoryShape = v.looseObject({ repository: v.looseObject({ private: v.boolean() }) });
const pullShape = v.looseObject({
  pull_request: v.looseObject({ base: v.looseObject({ sha: commit }), head: v.looseObject({ sha: commit }) }),
});
const pushShape = v.looseObject({ before: commit, after: commit });

/** What the event that started the run says; every part is undefined where it does not. */
export interface RunEvent {
  readonly visibility: 'public' | 'private' | undefined;
  /** Of the pull request or push; `base` is all zeros for a branch that is new. */
  readonly range: { readonly base: string; readonly head: string } | undefined;
}

/** Reads the payload that the runner left; one that is missing or none says nothing. */
export async function readEvent({ env, files }: Pick<ActionContext, 'env' | 'files'>): Promise<RunEvent> {
  const path = env['GITHUB_EVENT_PATH'];
  const text = path === undefined || path === '' ? undefined : await files.read(path, MOST_BYTES).catch(() => undefined);
  const event = parseJson(text ?? '');
  const [repository, pull, push] = [v.safeParse(repositoryShape, event), v.safeParse(pullShape, event), v.safeParse(pushShape, event)];
  return {
    visibility: repository.success ? (repository.output.repository.private ? 'private' : 'public') : undefined,
    range: pull.success
      ? { base: pull.output.pull_request.base.sha, head: pull.output.pull_request.head.sha }
      : push.success
        ? { base: push.output.before, head: push.output.after }
        : undefined,
  };
}
