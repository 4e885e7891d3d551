export type FaultKind =
  /** 500, or another status, nothing done. */
  | { readonly kind: 'server-error'; readonly status?: number }
  /** This status with this message, nothing done. */
  | { readonly kind: 'says'; readonly status: number; readonly message: string }
  | { readonly kind: 'bad-credentials' }
  /** 403 as GitHub answers a token without the right; `accepted` is the header that names it. */
  | { readonly kind: 'no-permission'; readonly accepted?: string }
  /** The hourly budget is spent until `resetInSeconds` from now. */
  | { readonly kind: 'rate-limit'; readonly resetInSeconds: number; readonly status?: 403 | 429 }
  | { readonly kind: 'secondary-limit'; readonly retryAfterSeconds?: number; readonly status?: 403 | 429 }
  /** Answers late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Done, but the connection breaks before the answer. */
  | { readonly kind: 'lost-answer' }
  /** Done, but a gateway answers 502. */
  | { readonly kind: 'lost-in-gateway' }
  /** The connection breaks and nothing was done. */
  | { readonly kind: 'dropped' }
  /** A page of somebody in between. */
  | { readonly kind: 'html'; readonly status?: number };

export type Fault = FaultKind & {
  /** An operation of GitHub's description, e.g. `repos/create-deployment`; every operation when left out. */
  readonly on?: string;
  /** How often. Default 1. */
  readonly times?: number;
};

/** What goes over the wire instead of the real answer. */
export interface FaultyAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The answer of a fault that needs nothing done; undefined for the others. */
export function answerOf(fault: FaultKind): FaultyAnswer | undefined {
  switch (fault.kind) {
    case 'server-error':
      return json(fault.status ?? 500, { message: 'Server Error' });
    case 'says':
      return json(fault.status, { message: fault.message });
    case 'bad-credentials':
      return json(401, { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' });
    case 'no-permission':
      return json(
        403,
        { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' },
        fault.accepted === undefined ? {} : { 'x-accepted-github-permissions': fault.accepted },
      );
    case 'rate-limit': {
      const reset = Math.ceil(Date.now() / 1000) + fault.resetInSeconds;
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
      return json(fault.status ?? 403, { message: 'API rate limit exceeded for installation ID 1.' }, headers);
    }
    case 'secondary-limit':
      return json(
        fault.status ?? 403,
        { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
        fault.retryAfterSeconds === undefined ? {} : { 'retry-after': String(fault.retryAfterSeconds) },
      );
    case 'html':
      return { status: fault.status ?? 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' };
    case 'slow':
    case 'lost-answer':
    case 'lost-in-gateway':
    case 'dropped':
      return undefined;
  }
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): FaultyAnswer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: JSON.stringify(body) };
}
