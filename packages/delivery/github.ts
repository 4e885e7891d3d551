import type { GitHub, Patience } from '#github/client';
import type { ActionContext } from '#toolkit/context';

/** The repository's API with the token of the `github-token` input. Throws an `input` RolloutError (GITHUB_TOKEN_MISSING, GITHUB_REPOSITORY, GITHUB_API_URL). */
export async function openGitHub(token: string, context: ActionContext, patience: Patience = 'patient'): Promise<GitHub> {
  const { createGitHub } = await import('#github/client');
  const { repository, apiUrl } = context.run;
  return createGitHub({ token, apiUrl, repository, ports: context, patience });
}
