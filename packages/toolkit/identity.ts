import { RolloutError } from '#core/errors';
import type { Identity } from '#core/ports';
import type { ExchangePorts } from '#exchange/ask';
import type { Masks } from './masks.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Who the job is, from what the runner and the steps before put into its environment. Looked up anew with every call: steps may log in again. */
export function createIdentity(env: Variables, masks: Masks, ports: ExchangePorts): Identity {
  const secret = (name: string): string | undefined => {
    const value = env[name] ?? '';
    if (value === '') return undefined;
    masks.add(value);
    return value;
  };
  return {
    secret,
    hide: masks.add,
    async tokenFor(audience) {
      const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
      const bearer = secret('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
      if (bearer === undefined || !URL.canParse(url)) throw notPermitted(audience);
      const { requestIdToken } = await import('./id-token.ts');
      const token = await requestIdToken(url, bearer, audience, ports);
      masks.add(token);
      return token;
    },
  };
}

function notPermitted(audience: string): RolloutError {
  return new RolloutError('input', {
    code: 'NO_ID_TOKEN',
    message: `This job may not ask GitHub for an OIDC token (audience ${audience}): it lacks the permission \`id-token: write\`.`,
    remedy:
      'Add `id-token: write` to `permissions:` of the job; what `permissions:` does not name is taken away, so keep `contents` and `deployments` there. A called workflow has only what it names itself: call `rollback-with-oidc.yml` or `reconcile-with-oidc.yml` in place of ours without it; where it is not yours, use the action in a job of your own. Pull requests from forks never get such a token.',
  });
}
