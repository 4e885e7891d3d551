import type { Issues } from './issues.ts';

type Access = 'write' | 'read' | 'none';

/** What a token may do, by GitHub's names of the permissions in camel case; what is left out it may write. */
export interface Permissions {
  readonly deployments?: Access;
  readonly issues?: Access;
  readonly pullRequests?: Access;
  readonly statuses?: Access;
  readonly checks?: Access;
  readonly actions?: Access;
  readonly secrets?: Access;
  readonly environments?: Access;
}

/** The permissions that would do for a call, each alone; none when GitHub asks for nothing that can be withheld. */
export function rightsFor(operation: string, path: string, issues: Issues): readonly (keyof Permissions)[] {
  if (operation === 'repos/list-pull-requests-associated-with-commit') return ['pullRequests'];
  if (operation === 'repos/create-commit-status') return ['statuses'];
  if (operation.startsWith('checks/')) return ['checks'];
  if (operation === 'actions/list-environment-secrets') return ['environments'];
  if (operation.includes('-secrets')) return ['secrets'];
  if (operation.startsWith('actions/')) return ['actions'];
  if (operation.startsWith('issues/'))
    return operation.endsWith('comment') || operation.endsWith('comments') ? rightsForComment(path, issues) : ['issues'];
  return operation.includes('deployment') ? ['deployments'] : [];
}

/** Comments of a pull request may be written with either permission. */
function rightsForComment(path: string, issues: Issues): readonly (keyof Permissions)[] {
  const [, kind, number] = /\/issues\/(comments\/)?(\d+)/.exec(path) ?? [];
  const holder = issues.all.find((issue) =>
    kind === undefined ? issue.number === Number(number) : issue.comments.some(({ id }) => id === Number(number)),
  );
  return holder?.isPullRequest === true ? ['issues', 'pullRequests'] : ['issues'];
}

/** GitHub's header for the permissions that would do: `issues=write; pull_requests=write`. */
export function acceptedHeader(rights: readonly (keyof Permissions)[], needs: 'read' | 'write'): string {
  return rights.map((right) => `${right.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}=${needs}`).join('; ');
}
