import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { hiding } from '#core/secrets/hiding';
import { ask, type ExchangePorts } from '#exchange/ask';
import { readJson } from '#exchange/json';
import { table } from '#exchange/table';

const answer = v.looseObject({ value: v.pipe(v.string(), v.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)) });

const code = 'ID_TOKEN_FAILED';

/**
 * Asks GitHub for an OIDC token of this job (docs.github.com, OpenID Connect reference: a GET of ACTIONS_ID_TOKEN_REQUEST_URL with `audience`).
 * Throws a `platform` RolloutError (ID_TOKEN_FAILED).
 */
export async function requestIdToken(url: string, bearer: string, audience: string, ports: ExchangePorts): Promise<string> {
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  const { value } = await ask(
    {
      url: address.href,
      headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
      read: (response) => readJson(response, answer).value,
    },
    {
      who: `GitHub's OIDC provider (${address.host})`,
      policy: {
        attempts: 4,
        firstDelayMs: 300,
        longestDelayMs: 3_000,
        timeoutMs: 10_000,
        longestPauseMs: 30_000,
        maxBytes: 64 * 1024,
        passing,
      },
      hide: hiding([bearer]),
      fail: (facts) => new RolloutError('platform', facts),
      explain: table(
        [
          [
            ['proxy', 'tls', 'dns', 'no-answer'],
            code,
            'Check that this runner may reach GitHub’s OIDC provider: HTTPS_PROXY, NO_PROXY and the firewall.',
          ],
          [[401, 403], code, 'The job’s right to ask ends with the job: run it again. An organisation may also forbid it.'],
          [[400, 404, 422], code, 'Check `audience` in the platform settings; `sts.amazonaws.com` is the usual one.'],
        ],
        [[], code, 'Look at githubstatus.com, then run the job again.'],
      ),
    },
    ports,
  );
  return value;
}

function passing(status: number): boolean {
  return status === 429 || status >= 500;
}
