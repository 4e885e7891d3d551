import { RolloutError } from '#core/errors';
import { oneLine } from '#core/printable';
import { hiding } from '#core/secrets/hiding';
import type { Service } from '#exchange/ask';
import { table } from '#exchange/table';

const unreachable = 'HTTP_ROUTER_UNREACHABLE';

export interface RouterService {
  readonly service: string;
  readonly token?: string;
  /** Of one request. */
  readonly timeoutMs: number;
}

/** What a router's failures mean to who uses it. Every request is idempotent; takes at most three times the timeout plus 20 s of pauses that it asks for. */
export function routerService({ service, token, timeoutMs }: RouterService): Omit<Service, 'who'> {
  return {
    policy: { attempts: 3, firstDelayMs: 250, longestDelayMs: 1_000, timeoutMs, longestPauseMs: 10_000, maxBytes: 256 * 1024 },
    hide: hiding(token === undefined ? [] : [token]),
    fail: (facts) => new RolloutError('platform', facts),
    verbs: { answered: 'was answered', silent: 'got no answer' },
    explain: table(
      [
        [['timeout'], 'HTTP_ROUTER_TIMEOUT', 'Check that the router is up and not overloaded; raise `timeout` when it is merely slow.'],
        [
          ['dns'],
          unreachable,
          'Check the host name in `url`, and that this runner can resolve it: a private name needs a self-hosted runner.',
        ],
        [['tls'], unreachable, 'Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS).'],
        [['proxy'], unreachable, 'Check HTTPS_PROXY and NO_PROXY of the runner.'],
        [['no-answer'], unreachable, 'Check `url`, that the router runs, and that this runner may reach it.'],
        [
          ['3xx'],
          'HTTP_ROUTER_REDIRECT',
          'Set `url` to the final address; redirects are not followed, so that the token stays with its host.',
        ],
        [[401, 403], 'HTTP_ROUTER_DENIED', 'Check that `token` is set, has not expired, and may read and change this route.'],
        [
          [404],
          'HTTP_ROUTER_NO_SUCH_SERVICE',
          `Check that the router knows the service ${oneLine(service, 120)}, and that \`url\` is what comes before /v1/routes.`,
        ],
        [[400, 422], 'HTTP_ROUTER_REFUSED_WEIGHTS', 'Check that `stable` and `candidate` are names of targets that the router knows.'],
        [[429, 503], 'HTTP_ROUTER_BUSY', 'Wait until the router accepts changes again, then run the step again.'],
        [['5xx'], 'HTTP_ROUTER_FAILED', 'Look into the log of the router at this time, then run the step again.'],
        [
          ['too-large'],
          'HTTP_ROUTER_TOO_LARGE',
          'Check that `url` is the router itself; the answer for one service is a few hundred bytes.',
        ],
        [
          ['not-json', 'encoded'],
          'HTTP_ROUTER_NOT_JSON',
          'Check `url`: a login page, a proxy or a start page often answers instead of the router.',
        ],
        [
          ['wrong-shape', 412],
          'HTTP_ROUTER_WRONG_SHAPE',
          'Compare the answer with packages/platforms/http.openapi.yaml; the router needs to follow it.',
        ],
        [['contradictory'], 'HTTP_ROUTER_WRONG_SUM', 'Correct the weights at the router so that they sum to 100, then run the step again.'],
        [
          ['not-applied'],
          'HTTP_ROUTER_NOT_APPLIED',
          'Look for something else that sets weights at the router, stop it, and run the step again.',
        ],
      ],
      [[], 'HTTP_ROUTER_REFUSED', 'Check that `url` is an implementation of the router API in docs/platforms/http.md.'],
    ),
  };
}
