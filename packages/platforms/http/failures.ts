import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { HttpFailure, HttpFailureReason, HttpResponse } from '#core/ports';
import { oneLine } from '#core/printable';
import { hiding } from '#core/secrets/hiding';

/** What was asked of the router, for messages: `GET https://router.example.com/v1/routes/api`. */
export interface Asked {
  readonly method: 'GET' | 'PUT';
  readonly url: string;
  readonly service: string;
  /** Removed from everything that is quoted. */
  readonly token?: string;
}

const problemDocument = v.looseObject({ title: v.optional(v.string()), detail: v.optional(v.string()) });

const noAnswerRemedies: Partial<Record<HttpFailureReason, string>> = {
  timeout: 'Check that the router is up and not overloaded; raise `timeout` when it is merely slow.',
  dns: 'Check the host name in `url`, and that this runner can resolve it: a private name needs a self-hosted runner.',
  tls: 'Renew the certificate, or give the runner the authority that signed it (NODE_EXTRA_CA_CERTS).',
  proxy: 'Check HTTPS_PROXY and NO_PROXY of the runner.',
};

export function noAnswer(asked: Asked, failure: HttpFailure, attempts: number): RolloutError {
  const tries = attempts > 1 ? ` after ${String(attempts)} attempts` : '';
  return new RolloutError('platform', {
    code: failure.reason === 'timeout' ? 'HTTP_ROUTER_TIMEOUT' : 'HTTP_ROUTER_UNREACHABLE',
    message: `${line(asked)} got no answer${tries}: ${oneLine(hide(asked, failure.message), 200)}`,
    remedy: failure.remedy ?? noAnswerRemedies[failure.reason] ?? 'Check `url`, that the router runs, and that this runner may reach it.',
    cause: failure,
  });
}

/** What an answer outside 200 to 299 means, as a `platform` RolloutError. */
export function refusal(asked: Asked, response: HttpResponse, attempts: number): RolloutError {
  const { status } = response;
  const tries = attempts > 1 ? ` (${String(attempts)} attempts)` : '';
  const message = `${line(asked)} was answered with status ${String(status)}${tries}: ${statement(asked, response.body)}`;
  const failure = (code: string, remedy: string): RolloutError => new RolloutError('platform', { code, message, remedy });
  if (status >= 300 && status < 400) {
    return failure(
      'HTTP_ROUTER_REDIRECT',
      'Set `url` to the final address; redirects are not followed, so that the token stays with its host.',
    );
  }
  if (status === 401 || status === 403) {
    return failure('HTTP_ROUTER_DENIED', 'Check that `token` is set, has not expired, and may read and change this route.');
  }
  if (status === 404) {
    return failure(
      'HTTP_ROUTER_NO_SUCH_SERVICE',
      `Check that the router knows the service ${oneLine(asked.service, 120)}, and that \`url\` is what comes before /v1/routes.`,
    );
  }
  if (status === 422 || status === 400) {
    return failure('HTTP_ROUTER_REFUSED_WEIGHTS', 'Check that `stable` and `candidate` are names of targets that the router knows.');
  }
  if (status === 429 || status === 503) {
    return failure('HTTP_ROUTER_BUSY', 'Wait until the router accepts changes again, then run the step again.');
  }
  if (status >= 500) return failure('HTTP_ROUTER_FAILED', 'Look into the log of the router at this time, then run the step again.');
  return failure('HTTP_ROUTER_REFUSED', 'Check that `url` is an implementation of the router API in docs/platforms/http.md.');
}

export type AnswerProblem = 'TOO_LARGE' | 'NOT_JSON' | 'WRONG_SHAPE' | 'WRONG_SUM' | 'NOT_APPLIED';

const answerRemedies: Readonly<Record<AnswerProblem, string>> = {
  TOO_LARGE: 'Check that `url` is the router itself; the answer for one service is a few hundred bytes.',
  NOT_JSON: 'Check `url`: a login page, a proxy or a start page often answers instead of the router.',
  WRONG_SHAPE: 'Compare the answer with packages/platforms/http.openapi.yaml; the router needs to follow it.',
  WRONG_SUM: 'Correct the weights at the router so that they sum to 100, then run the step again.',
  NOT_APPLIED: 'Look for something else that sets weights at the router, stop it, and run the step again.',
};

/** A status of success with something else than a route behind it. `fault` is a clause such as `is not JSON`. */
export function badAnswer(asked: Asked, response: HttpResponse, problem: AnswerProblem, fault: string): RolloutError {
  return new RolloutError('platform', {
    code: `HTTP_ROUTER_${problem}`,
    message: `The answer to ${line(asked)} (status ${String(response.status)}) ${hide(asked, fault)}: ${statement(asked, response.body)}`,
    remedy: answerRemedies[problem],
  });
}

function line(asked: Asked): string {
  return `${asked.method} ${oneLine(asked.url, 200)}`;
}

/** The words of a problem document (RFC 9457), or the beginning of the body. */
function statement(asked: Asked, body: string): string {
  // Hidden first: of what is cut apart, the halves are no secret any more.
  const hidden = hide(asked, body).slice(0, 8_192);
  const problem = v.safeParse(problemDocument, parsed(hidden));
  const words = problem.success ? [problem.output.title, problem.output.detail].filter((text) => text !== undefined).join(': ') : '';
  return oneLine(words === '' ? hidden : words, words === '' ? 120 : 240) || 'no text';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hide({ token }: Asked, text: string): string {
  return token === undefined ? text : hiding([token])(text);
}
