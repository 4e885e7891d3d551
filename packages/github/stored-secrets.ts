import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { GitHub } from './client.ts';

/** What GitHub tells of a secret; values cannot be read. */
export interface StoredSecretFacts {
  readonly name: string;
  readonly from: 'environment' | 'repository' | 'organisation';
  /** When its value was last set; milliseconds since the epoch. */
  readonly updatedAt: number;
}

export interface StoredSecretsListing {
  readonly secrets: readonly StoredSecretFacts[];
  /** Lists that could not be had, each with its reason. */
  readonly problems: readonly RolloutError[];
}

const PER_PAGE = 100;
/** An organisation has at most 1,000 secrets, a repository and an environment 100 each (docs.github.com, "Limits for secrets"). */
const MOST_PAGES = 10;

const pageSchema = v.object({
  total_count: v.number(),
  secrets: v.array(
    v.object({
      name: v.string(),
      updated_at: v.pipe(
        v.string(),
        v.transform((text) => Date.parse(text)),
        v.number(),
        v.finite(),
      ),
    }),
  ),
});
type Page = v.InferOutput<typeof pageSchema>;

/**
 * Names and ages of the secrets that a job of this environment gets: its own, the repository's and those that the organisation shares with it. One call for each
 * hundred of them, at most ten for each list. An environment that GitHub does not know has none. A list that the token may not see is a problem beside the others; throws only when the job is cancelled.
 */
export async function storedSecrets(github: GitHub, environment: string): Promise<StoredSecretsListing> {
  const lists: readonly (readonly [from: StoredSecretFacts['from'], permission: string, read: (page: number) => Promise<Page>])[] = [
    [
      'repository',
      'secrets: read',
      (page) =>
        github.request(
          'GET /repos/{owner}/{repo}/actions/secrets',
          { per_page: PER_PAGE, page },
          { purpose: 'list the secrets', permission: 'secrets: read', schema: pageSchema },
        ),
    ],
    [
      'environment',
      'environments: read',
      (page) =>
        github.request(
          'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
          { environment_name: environment, per_page: PER_PAGE, page },
          { purpose: 'list the secrets of the environment', permission: 'environments: read', schema: pageSchema },
        ),
    ],
    [
      'organisation',
      'secrets: read',
      (page) =>
        github.request(
          'GET /repos/{owner}/{repo}/actions/organization-secrets',
          { per_page: PER_PAGE, page },
          { purpose: 'list the secrets of the organisation', permission: 'secrets: read', schema: pageSchema },
        ),
    ],
  ];
  const secrets: StoredSecretFacts[] = [];
  const problems: RolloutError[] = [];
  for (const [from, permission, read] of lists) {
    try {
      for (const { name, updated_at: updatedAt } of await allPages(read)) secrets.push({ name, from, updatedAt });
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
      // The token sees the repository: then there is no such environment, or no organisation.
      if (error.code === 'GITHUB_NOT_FOUND' && from !== 'repository' && problems.length === 0) continue;
      problems.push(explained(error, permission));
    }
  }
  return { secrets, problems };
}

async function allPages(read: (page: number) => Promise<Page>): Promise<Page['secrets']> {
  const all: Page['secrets'] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { secrets, total_count: total } = await read(page);
    all.push(...secrets);
    if (secrets.length < PER_PAGE || all.length >= total) break;
  }
  return all;
}

/** The remedy of other calls is a line under `permissions:`, which knows no such word: the job's own token can never see secrets. */
function explained(error: RolloutError, permission: string): RolloutError {
  const { code, message, cause } = error;
  if (code !== 'GITHUB_PERMISSION_MISSING' && code !== 'GITHUB_NOT_FOUND' && code !== 'GITHUB_FORBIDDEN') return error;
  return new RolloutError('ledger', {
    code,
    message,
    remedy: `Give \`secrets-token\` a fine-grained token or the token of a GitHub App with \`${permission}\` on this repository (a classic token needs \`repo\`). The job's own token can never see secrets, whatever \`permissions:\` says.`,
    cause,
  });
}
