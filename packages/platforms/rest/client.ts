import { RolloutError } from '#core/errors';
import type { HttpRequest } from '#core/ports';
import { oneLine } from '#core/printable';
import { hiding } from '#core/secrets/hiding';
import { ask, type Answer, type ExchangePorts, type Question } from '#exchange/ask';
import type { Explain } from '#exchange/failure';
import type { Policy } from '#exchange/policy';

/** What all requests to one REST service have in common. */
export interface RestService {
  /** Its base address; slashes at the end do not count. */
  readonly url: string;
  /** Begins every message. Without it that is the method and the address of the request. */
  readonly who?: string;
  /** Sent as `Authorization: Bearer …`, and hidden. */
  readonly token?: string | undefined;
  /** What else is hidden. */
  readonly secrets?: readonly (string | undefined)[];
  readonly query?: Readonly<Record<string, string>>;
  readonly tls?: HttpRequest['tls'];
  /** Of one request, milliseconds. */
  readonly timeoutMs: number;
  /** What is not as every platform has it: three attempts, pauses up to 10 s, answers up to 8 MiB. */
  readonly policy?: Partial<Policy>;
  readonly explain: Explain;
  /** The headers of a whole request, where they have to vouch for it. */
  readonly sign?: (request: HttpTarget) => Readonly<Record<string, string>>;
}

type HttpTarget = Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body'>;

export interface RestCall<T> extends Omit<Question<T>, 'url' | 'body' | 'tls'> {
  /** Begins with a slash. */
  readonly path: string;
  /** What is undefined is left out. */
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Sent as JSON. */
  readonly json?: object;
  /** Sent as the fields of a form, in place of JSON. */
  readonly form?: Readonly<Record<string, string>>;
}

export interface RestClient {
  readonly ask: <T>(call: RestCall<T>) => Promise<T>;
  /** Also tells how many requests it took. */
  readonly askCounting: <T>(call: RestCall<T>) => Promise<Answer<T>>;
}

const patience = { attempts: 3, firstDelayMs: 250, longestDelayMs: 1_000, longestPauseMs: 10_000, maxBytes: 8 * 1024 * 1024 };

/** Asks a REST service, JSON both ways. Throws `platform` RolloutErrors with what `explain` says; redirects are not followed, so that a token stays with its host. */
export function restClient(service: RestService, ports: ExchangePorts): RestClient {
  const { token, tls, timeoutMs, explain } = service;
  const base = service.url.replace(/\/+$/, '');
  const hide = hiding([token, ...(service.secrets ?? [])].filter((secret) => secret !== undefined));
  const askCounting: RestClient['askCounting'] = ({ path, query, json, form, method = 'GET', ...question }) => {
    const parameters = Object.entries({ ...query, ...service.query }).filter((pair): pair is [string, string] => pair[1] !== undefined);
    const search = new URLSearchParams(parameters).toString();
    const body = form === undefined ? json && JSON.stringify(json) : new URLSearchParams(form).toString();
    const plain = {
      url: `${base}${path}${search === '' ? '' : `?${search}`}`,
      method,
      headers: {
        accept: 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': form === undefined ? 'application/json' : 'application/x-www-form-urlencoded' }),
        ...question.headers,
      },
      ...(body === undefined ? {} : { body }),
    };
    const signed = service.sign === undefined ? plain : { ...plain, headers: service.sign(plain) };
    return ask(
      { ...question, ...signed, ...(tls === undefined ? {} : { tls }) },
      {
        who: service.who ?? `${method} ${oneLine(`${base}${path}`, 300)}`,
        ...(service.who === undefined ? { verbs: { answered: 'was answered', silent: 'got no answer' } } : {}),
        policy: { ...patience, timeoutMs, ...service.policy },
        hide,
        fail: (facts) => new RolloutError('platform', facts),
        explain,
      },
      ports,
    );
  };
  return { askCounting, ask: async (call) => (await askCounting(call)).value };
}

/** What is nice to know before something is done that does not depend on it: undefined where the service fails to tell it. */
export async function ifTold<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'platform') return undefined;
    throw error;
  }
}
