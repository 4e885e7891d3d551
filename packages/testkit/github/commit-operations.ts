import type { Context } from 'openapi-backend';
import type { CheckRunFields, Commits, StoredCommitStatus } from './commits.ts';
import type { Answer } from './deployments.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/** The operations of GitHub's description that concern commits. */
export const commitOperationIds = [
  'repos/list-pull-requests-associated-with-commit',
  'repos/create-commit-status',
  'checks/create',
  'checks/update',
  'checks/list-for-ref',
  'issues/delete-comment',
] as const;

/** What the stand-in of GitHub answers about commits and pull requests, by operation. */
export function commitOperations(commits: Commits): Readonly<Record<(typeof commitOperationIds)[number], (context: Context) => Answer>> {
  return {
    'repos/list-pull-requests-associated-with-commit': (context) => {
      const { page = '1', per_page: perPage = '30' } = context.request.query as Texts;
      return commits.listPullRequests(textOf(context, 'commit_sha'), Number(page), Math.min(100, Number(perPage)));
    },
    'repos/create-commit-status': (context) =>
      commits.addStatus(textOf(context, 'sha'), context.request.requestBody as Partial<StoredCommitStatus>),
    'checks/create': (context) => commits.createCheckRun(context.request.requestBody as CheckRunFields),
    'checks/update': (context) =>
      commits.updateCheckRun(Number(textOf(context, 'check_run_id')), context.request.requestBody as CheckRunFields),
    'checks/list-for-ref': (context) => commits.listCheckRuns(textOf(context, 'ref'), (context.request.query as Texts)['check_name']),
    'issues/delete-comment': (context) => commits.deleteComment(Number(textOf(context, 'comment_id'))),
  };
}

function textOf(context: Context, name: string): string {
  return (context.request.params as Texts)[name] ?? '';
}
