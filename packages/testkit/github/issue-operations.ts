import type { Context } from 'openapi-backend';
import type { Answer } from './deployments.ts';
import type { IssueChange, IssueListing, Issues } from './issues.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/** The operations of GitHub's description that the store answers. */
export function issueOperations(issues: Issues): Readonly<Record<string, (context: Context) => Answer>> {
  return {
    'issues/list-for-repo': ({ request }) => issues.list(listingOf(request.query as Texts)),
    'issues/create': ({ request }) => issues.create(request.requestBody as IssueChange),
    'issues/get': (context) => issues.get(numberOf(context, 'issue_number')),
    'issues/update': (context) => issues.update(numberOf(context, 'issue_number'), (context.request.requestBody ?? {}) as IssueChange),
    'issues/create-comment': (context) => issues.createComment(numberOf(context, 'issue_number'), bodyOf(context)),
    'issues/list-comments': (context) => issues.listComments(numberOf(context, 'issue_number'), listingOf(context.request.query as Texts)),
    'issues/update-comment': (context) => issues.updateComment(numberOf(context, 'comment_id'), bodyOf(context)),
  };
}

function listingOf(query: Texts): IssueListing {
  const { state = 'open', labels = '', sort = 'created', direction = 'desc', since, page = '1', per_page: perPage = '30' } = query;
  return {
    state: state as IssueListing['state'],
    labels: labels.split(',').filter((label) => label !== ''),
    sort: sort as IssueListing['sort'],
    direction: direction as IssueListing['direction'],
    since: since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since),
    page: Number(page),
    perPage: Math.min(100, Number(perPage)),
  };
}

function numberOf(context: Context, name: string): number {
  return Number((context.request.params as Texts)[name]);
}

function bodyOf(context: Context): { readonly body: string } {
  return context.request.requestBody as { readonly body: string };
}
