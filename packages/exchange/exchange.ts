import { HttpFailure, type HttpFailureReason, type HttpResponse } from '#core/ports';
import { retrying, type RetryDecision } from '#core/retry';
import { isSuccess, type Answer, type ExchangePorts, type Question, type Service } from './ask.ts';
import { BadBody } from './bad-body.ts';
import { factsOf, type Failure } from './failure.ts';
import { pauseOf, type Pause } from './pause.ts';
import { isPassing, type Policy } from './policy.ts';

/** Reasons that another attempt does not change. */
const lasting: ReadonlySet<HttpFailureReason> = new Set(['tls', 'redirects']);
/** The request never arrived. */
const unsent: ReadonlySet<HttpFailureReason> = new Set(['refused', 'dns', 'tls']);

/** An attempt that failed, and what it means for the next one. */
class FailedAttempt extends Error {
  readonly failure: Failure;
  readonly decision: RetryDecision;
  /** The request may have been carried out. */
  readonly ambiguous: boolean;

  constructor(failure: Failure, decision: RetryDecision, ambiguous: boolean) {
    super(failure.kind);
    this.failure = failure;
    this.decision = decision;
    this.ambiguous = ambiguous;
  }
}

/** What `ask` does. */
export async function exchange<T>(question: Question<T>, service: Service, ports: ExchangePorts): Promise<Answer<T>> {
  const { recover, method = 'GET' } = question;
  const repeatable = question.repeatable ?? (method !== 'POST' && method !== 'PATCH');
  const { policy } = service;
  const startedAt = ports.clock.now();
  let attempts = 0;
  let maybeDone = false;
  const done = async (): Promise<Answer<T> | undefined> => {
    const value = maybeDone ? await recover?.() : undefined;
    return value === undefined ? undefined : { value, attempts };
  };
  const attempt = async (number: number): Promise<Answer<T>> => {
    attempts = number;
    const timeoutMs = Math.min(policy.timeoutMs, startedAt + (policy.totalMs ?? Infinity) - ports.clock.now());
    return (await done()) ?? { value: await askOnce(question, service, Math.max(1, timeoutMs), ports), attempts };
  };
  const decide = (error: unknown): RetryDecision => {
    if (!(error instanceof FailedAttempt)) return 'stop';
    maybeDone ||= error.ambiguous && !repeatable;
    const decision = maybeDone && recover === undefined ? 'stop' : error.decision;
    if (decision === 'stop' || attempts >= policy.attempts) return 'stop';
    const { message } = factsOf(error.failure, service, 1);
    if (decision === 'back-off') ports.log.debug(`${message} Trying again.`);
    // A minute of silence would look like a job that hangs.
    else ports.log.info(`${message} Waiting ${String(Math.ceil(decision.waitMs / 1_000))} s for it.`);
    return decision;
  };
  try {
    return await retrying(attempt, decide, policy, ports);
  } catch (error) {
    if (!(error instanceof FailedAttempt)) throw error;
    const found = await done();
    if (found !== undefined) return found;
    throw service.fail(factsOf(error.failure, service, attempts), error.decision);
  }
}

async function askOnce<T>(question: Question<T>, service: Service, timeoutMs: number, ports: ExchangePorts): Promise<T> {
  const { policy } = service;
  const response = await send(question, policy, timeoutMs, ports);
  const pause = service.limitOf?.(response, ports.clock.now());
  const good = pause === undefined && (question.accepts ?? isSuccess)(response);
  if (!good) throw refused(response, pause, policy, ports.clock.now());
  try {
    requireWhole(response, policy);
    return question.read(response);
  } catch (error) {
    if (!(error instanceof BadBody)) throw error;
    throw new FailedAttempt({ kind: 'body', response, fault: error.fault, problem: error.problem }, 'stop', true);
  }
}

async function send(
  { url, method = 'GET', headers, body, tls }: Question<unknown>,
  { maxBytes, redirects = 0 }: Policy,
  timeoutMs: number,
  { http }: ExchangePorts,
): Promise<HttpResponse> {
  try {
    const wanted = { 'accept-encoding': 'identity', ...headers };
    const more = { ...(body === undefined ? {} : { body }), ...(tls === undefined ? {} : { tls }) };
    return await http.request({ url, method, headers: wanted, ...more, timeoutMs, maxBytes, redirects });
  } catch (cause) {
    if (!(cause instanceof HttpFailure)) throw cause;
    throw new FailedAttempt({ kind: 'no-answer', cause }, lasting.has(cause.reason) ? 'stop' : 'back-off', !unsent.has(cause.reason));
  }
}

function refused(response: HttpResponse, limit: Pause | undefined, policy: Policy, now: number): FailedAttempt {
  const passing = isPassing(policy, response);
  const pause = limit ?? (passing ? pauseOf(response.headers, now) : undefined);
  const failure: Failure = { kind: 'status', response, pause };
  const ambiguous = limit === undefined && response.status >= 500;
  if (pause === undefined) return new FailedAttempt(failure, passing ? 'back-off' : 'stop', ambiguous);
  return new FailedAttempt(failure, pause.waitMs <= policy.longestPauseMs ? { waitMs: pause.waitMs } : 'stop', ambiguous);
}

/** Throws BadBody for a body that was cut off, or that arrived in an encoding although none was wanted. */
function requireWhole(response: HttpResponse, { maxBytes }: Policy): void {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') {
    throw new BadBody(response, 'encoded', `the answer is in the encoding ${encoding}, although \`identity\` was asked for`);
  }
  if (!response.truncated) return;
  const most = maxBytes >= 1_048_576 ? `${String(Math.round(maxBytes / 1_048_576))} MiB` : `${String(Math.round(maxBytes / 1_024))} KiB`;
  throw new BadBody(response, 'too-large', `the answer is larger than ${most}`);
}
