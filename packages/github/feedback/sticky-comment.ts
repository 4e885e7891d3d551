import * as v from 'valibot';
import type { GitHub } from '../client.ts';
import { listOf } from '../deployment-schema.ts';
import { commentSchema, isTrusted, type IssueComment } from '../incidents/issue-schema.ts';
import { bodyOf } from './body.ts';
import { carriedBy, merged, withRow, type Carried, type Row } from './rows.ts';

const permission = 'pull-requests: write';
const perPage = 100;
/** Pages of a pull request's comments that are searched for ours, which is usually among the first. */
const mostPages = 5;

export type Written =
  { readonly kind: 'written'; readonly url: string } | { readonly kind: 'unchanged' } | { readonly kind: 'left'; readonly why: string };

interface Ours {
  readonly comment: IssueComment;
  readonly carried: Carried;
}

interface Search {
  /** Oldest first. */
  readonly ours: readonly Ours[];
  /** False when there are more comments than were looked at. */
  readonly complete: boolean;
}

/**
 * Puts a row into the one comment that the suite has on a pull request: 1 call when it says the same already, 2 to update it, 3 to create it (4 or 5 when
 * another job creates one at the same moment; then the older one stays). A marker alone proves nothing: only a comment is taken for ours whose author has a
 * say in the repository, as anybody can comment on a public one. Throws what the client throws.
 */
export async function writeRow(github: GitHub, pullRequest: number, row: Row): Promise<Written> {
  const found = await search(github, pullRequest);
  const [first] = found.ours;
  if (found.ours.some(({ carried }) => carried.kind === 'newer'))
    return { kind: 'left', why: 'a later version of this suite keeps the comment' };
  if (first !== undefined) return update(github, first, bodyOf(withRow(rowsIn(found.ours), row), row));
  if (!found.complete) return { kind: 'left', why: `the pull request has more than ${String(mostPages * perPage)} comments` };
  const body = bodyOf([row], row);
  const created = await create(github, pullRequest, body);
  return settle(github, pullRequest, created, row);
}

async function update(github: GitHub, { comment }: Ours, body: string): Promise<Written> {
  if (sameText(comment.body, body)) return { kind: 'unchanged' };
  const { html_url: url } = await github.request(
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    { comment_id: comment.id, body },
    // Setting the same text twice is setting it once, so that a lost answer needs no look.
    { purpose: 'update the comment on a pull request', permission, schema: commentSchema, recover: () => Promise.resolve(undefined) },
  );
  return { kind: 'written', url };
}

function create(github: GitHub, pullRequest: number, body: string): Promise<IssueComment> {
  return github.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: pullRequest, body },
    {
      purpose: 'comment on a pull request',
      permission,
      schema: commentSchema,
      recover: async () => {
        const { ours } = await search(github, pullRequest);
        return ours.map(({ comment }) => comment).find((comment) => sameText(comment.body, body));
      },
    },
  );
}

/** Of several comments that jobs created at the same moment the oldest stays, and takes over what the others say. */
async function settle(github: GitHub, pullRequest: number, created: IssueComment, row: Row): Promise<Written> {
  const { ours } = await search(github, pullRequest);
  const [first] = ours;
  if (first === undefined || first.comment.id >= created.id) return { kind: 'written', url: created.html_url };
  const written = await update(github, first, bodyOf(withRow(rowsIn(ours), row), row));
  await github.request(
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    { comment_id: created.id },
    { purpose: 'take back a second comment', permission, schema: v.unknown() },
  );
  return written.kind === 'unchanged' ? { kind: 'written', url: first.comment.html_url } : written;
}

async function search(github: GitHub, pullRequest: number): Promise<Search> {
  const ours: Ours[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const elements = await github.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { issue_number: pullRequest, per_page: perPage, page },
      { purpose: 'list the comments of a pull request', permission, schema: v.array(v.unknown()) },
    );
    for (const comment of listOf(commentSchema, elements.slice(0, perPage))) {
      const carried = isTrusted(comment) ? carriedBy(comment.body) : undefined;
      if (carried !== undefined) ours.push({ comment, carried });
    }
    if (elements.length < perPage || ours.length > 0) return { ours: oldestFirst(ours), complete: true };
  }
  return { ours, complete: false };
}

function oldestFirst(ours: readonly Ours[]): readonly Ours[] {
  return ours.toSorted((a, b) => a.comment.id - b.comment.id);
}

function rowsIn(ours: readonly Ours[]): readonly Row[] {
  return merged(ours.map(({ carried }) => (carried.kind === 'rows' ? carried.rows : [])));
}

/** GitHub may hand a text back with other line ends. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.trimEnd();
}
