import * as v from 'valibot';
import type { PersonsComment } from '#core/incident/escalation';
import type { GitHub } from '../client.ts';
import { listOf } from '../deployment-schema.ts';
import { permission } from './finder.ts';
import { commentSchema, isTrusted, type IssueComment } from './issue-schema.ts';

const perPage = 100;
const mostPages = 3;
/** Runners' clocks and GitHub's differ. */
const clockSkewMs = 10 * 60_000;
const anyMark = /<!-- rollout-incident-comment:[\w-]{1,100} -->/;

/** The comments of incidents. Each of ours says in a hidden last line what it tells, so that nothing is told twice. */
export class IncidentComments {
  readonly #github: GitHub;

  constructor(github: GitHub) {
    this.#github = github;
  }

  /** The comments that were written or changed since `since`, oldest first, at most 300. Milliseconds since the epoch. */
  async list(issue: number, since: number): Promise<readonly IssueComment[]> {
    const comments: IssueComment[] = [];
    for (let page = 1; page <= mostPages; page += 1) {
      const elements = await this.#github.request(
        'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { issue_number: issue, per_page: perPage, page, since: new Date(since - clockSkewMs).toISOString().replace(/\.\d+/, '') },
        { purpose: 'list the comments of an issue', permission, schema: v.array(v.unknown()) },
      );
      comments.push(...listOf(commentSchema, elements.slice(0, perPage)));
      if (elements.length < perPage) break;
    }
    return comments;
  }

  /** Comments. Nothing about it was written before `since`. */
  async add(issue: number, id: string, markdown: string, since: number): Promise<void> {
    await this.#github.request(
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { issue_number: issue, body: `${markdown}\n\n${markOf(id)}` },
      {
        purpose: 'comment on an issue',
        permission,
        schema: commentSchema,
        recover: async () => (await this.list(issue, since)).find((comment) => tells(comment, id)),
      },
    );
  }

  /** Comments unless that was told before. */
  async ensure(issue: number, id: string, markdown: string, since: number): Promise<void> {
    const told = (await this.list(issue, since)).some((comment) => tells(comment, id));
    if (!told) await this.add(issue, id, markdown, since);
  }
}

/** True when the comment is ours and tells this. */
export function tells(comment: IssueComment, id: string): boolean {
  return isTrusted(comment) && comment.body.includes(markOf(id));
}

/** What people wrote who have a say in the repository. */
export function byPersons(comments: readonly IssueComment[]): readonly PersonsComment[] {
  return comments
    .filter((comment) => comment.user?.type === 'User' && isTrusted(comment) && !anyMark.test(comment.body))
    .map(({ user, created_at }) => ({ login: user?.login ?? '', at: created_at }));
}

function markOf(id: string): string {
  return `<!-- rollout-incident-comment:${id} -->`;
}
