import type { ErrorFacts } from '#core/errors';
import type { HttpRequest, HttpResponse, Ports } from '#core/ports';
import type { RetryDecision } from '#core/retry';
import type { Speech } from './failure.ts';
import type { Pause } from './pause.ts';
import type { Policy } from './policy.ts';

/** A service that is asked over HTTP. */
export interface Service extends Speech {
  readonly policy: Policy;
  /** The error that is thrown; `retry` says whether another attempt would make sense, for who makes attempts of its own. */
  readonly fail: (facts: ErrorFacts, retry: RetryDecision) => Error;
  /** A limit that only this service reports in its way, on an answer that then surely did nothing. */
  readonly limitOf?: (response: HttpResponse, now: number) => Pause | undefined;
}

/** One question. */
export interface Question<T> extends Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body' | 'tls'> {
  /** Reads a successful answer; throws BadBody when it is not what was asked for. */
  readonly read: (response: HttpResponse) => T;
  /** Which answers are read. Default `isSuccess`. */
  readonly accepts?: (response: HttpResponse) => boolean;
  /** May be carried out twice. Default true for all methods but POST and PATCH. */
  readonly repeatable?: boolean;
  /**
   * For what may not be carried out twice: finds what an attempt without an answer has done. Without it nothing is asked again that may have been carried out.
   */
  readonly recover?: () => Promise<T | undefined>;
}

export interface Answer<T> {
  readonly value: T;
  /** 1 when the first request was answered; above, an earlier one may have been carried out too. */
  readonly attempts: number;
}

export type ExchangePorts = Pick<Ports, 'http' | 'clock' | 'signal' | 'log' | 'random'>;

/** True for 200 to 299. */
export function isSuccess({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300;
}

/** A question whose answer may be that there is nothing, which these statuses say: then it is undefined. */
export function orNothing<T>(read: Question<T>['read'], ...statuses: readonly number[]): Pick<Question<T | undefined>, 'read' | 'accepts'> {
  const isNothing = ({ status }: HttpResponse): boolean => statuses.includes(status);
  return {
    accepts: (response) => isSuccess(response) || isNothing(response),
    read: (response) => (isNothing(response) ? undefined : read(response)),
  };
}

/**
 * Asks a service, again after what may pass: no answer, statuses of passing trouble, and a pause that is asked for, within the limits of the policy. Throws what
 * the service's `fail` makes of the last failure; a `cancelled` RolloutError after an abort.
 */
export async function ask<T>(question: Question<T>, service: Service, ports: ExchangePorts): Promise<Answer<T>> {
  // Every chunk of the bundle that asks would hold a copy of it.
  const { exchange } = await import('./exchange.ts');
  return exchange(question, service, ports);
}
