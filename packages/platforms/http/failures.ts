import { oneLine } from '#core/printable';
import type { Row } from '#exchange/table';
import { restFailures } from '../rest/failures.ts';

const other = 'Check that `url` is an implementation of the router API in docs/platforms/http.md.';
const page = 'Check `url`: a login page, a proxy or a start page often answers instead of the router.';

const own: readonly Row[] = [
  [['3xx'], 'HTTP_ROUTER_REDIRECT', 'Set `url` to the final address; redirects are not followed, so that the token stays with its host.'],
  [[400, 422], 'HTTP_ROUTER_REFUSED_WEIGHTS', 'Check that `stable` and `candidate` are names of targets that the router knows.'],
  [['too-large'], 'HTTP_ROUTER_TOO_LARGE', 'Check that `url` is the router itself; the answer for one service is a few hundred bytes.'],
  [['not-json', 'encoded'], 'HTTP_ROUTER_NOT_JSON', page],
  [['wrong-shape', 412], 'HTTP_ROUTER_WRONG_SHAPE', 'Compare the answer with packages/platforms/http.openapi.yaml, and mend the router.'],
  [['contradictory'], 'HTTP_ROUTER_WRONG_SUM', 'Correct the weights at the router so that they sum to 100, then run the step again.'],
  [['not-applied'], 'HTTP_ROUTER_NOT_APPLIED', 'Look for what else sets weights at the router, stop it, and run the step again.'],
];

/** What a router's failures mean to who uses it for a service. */
export const failuresFor = (service: string) =>
  restFailures(
    { prefix: 'HTTP_ROUTER', name: 'the router', address: '`url`', look: 'into the log of the router at this time' },
    {
      NOT_FOUND: [
        'HTTP_ROUTER_NO_SUCH_SERVICE',
        `Check that the router knows the service ${oneLine(service, 120)}, and that \`url\` is what comes before /v1/routes.`,
      ],
      DENIED: 'Check that `token` is set, has not expired, and may read and change this route.',
      BUSY: 'Wait until the router accepts changes again, then run the step again.',
      CONFLICT: ['HTTP_ROUTER_REFUSED', other],
      REFUSED: other,
      BAD_ANSWER: ['HTTP_ROUTER_REFUSED', other],
    },
    own,
  );
