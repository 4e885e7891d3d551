import type { Context } from 'openapi-backend';
import type { Answer } from './deployments.ts';
import type { Operations } from './backend.ts';

export interface NewSecret {
  readonly name: string;
  /** ISO 8601. */
  readonly updatedAt: string;
  /** The environment that it belongs to, or the organisation's; default: the repository's. */
  readonly environment?: string;
  readonly organisation?: true;
}

/** The secrets that a repository can use, as GitHub lists them: without values. */
export class StoredSecrets {
  readonly all: NewSecret[] = [];

  list(page: number, perPage: number, belongs: (secret: NewSecret) => boolean): Answer {
    const found = this.all
      .filter(belongs)
      .map(({ name, updatedAt }) => ({ name, created_at: '2020-01-01T00:00:00Z', updated_at: updatedAt }));
    return { status: 200, body: { total_count: found.length, secrets: found.slice((page - 1) * perPage, page * perPage) } };
  }
}

export function secretOperations(secrets: StoredSecrets): Operations {
  const listed = ({ request }: Context, belongs: (secret: NewSecret) => boolean): Answer => {
    const { page = '1', per_page: perPage = '30' } = request.query as Readonly<Record<string, string | undefined>>;
    return secrets.list(Number(page), Math.min(100, Number(perPage)), belongs);
  };
  return {
    'actions/list-repo-secrets': (context) =>
      listed(context, ({ environment, organisation }) => environment === undefined && organisation === undefined),
    'actions/list-repo-organization-secrets': (context) => listed(context, ({ organisation }) => organisation === true),
    'actions/list-environment-secrets': (context) => {
      const { environment_name: name } = context.request.params as Readonly<Record<string, string | undefined>>;
      if (!secrets.all.some(({ environment }) => environment === name))
        return { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com' } };
      return listed(context, ({ environment }) => environment === name);
    },
  };
}
