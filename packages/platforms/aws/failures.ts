import { parseJson } from '#core/json';
import type { HttpResponse } from '#core/ports';
import { oneLine } from '#core/printable';
import type { Failure } from '#exchange/failure';

/** AWS's own name of an error, such as `AccessDeniedException`, from the header or the body of JSON and XML services; empty where there is none. */
export function errorTypeOf(failure: Failure): string {
  return failure.kind === 'status' ? errorTypeIn(failure.response) : '';
}

/** What AWS calls transient or throttled whatever its status, as its SDKs do (botocore 1.43, `retries/standard.py`; of the token service the provider that it could not reach). */
const TRANSIENT =
  /^(?:IDPCommunicationError|Request(?:Timeout|Throttled|LimitExceeded)\w*|Thrott(?:ling|led)\w*|TooManyRequests\w*|SlowDown|PriorRequestNotComplete|ServiceUnavailable\w*)$/;

/** A failure that AWS calls transient with a status that says something else, as one that says so. */
export function asTransient(failure: Failure): Failure {
  if (failure.kind !== 'status' || failure.response.status >= 429 || !isTransient(failure.response)) return failure;
  return { ...failure, response: { ...failure.response, status: 429 } };
}

/** True for an answer that is likely to be another one in a moment. */
export function isTransient(response: HttpResponse): boolean {
  return response.status === 429 || response.status >= 500 || TRANSIENT.test(errorTypeIn(response));
}

function errorTypeIn({ headers, body }: HttpResponse): string {
  const json = parseJson(body);
  const told =
    typeof json === 'object' && json !== null ? ['__type', 'code', 'Code'].map((name) => Reflect.get(json, name) as unknown) : [];
  const named = [headers['x-amzn-errortype'], ...told, /<Code>(\w+)<\/Code>/.exec(body)?.[1]].find(
    (name): name is string => typeof name === 'string',
  );
  // `com.amazonaws…#AccessDeniedException:http://…` is what some services say.
  const [, type = ''] = /(?:^|#)(\w{1,100})(?:$|:)/.exec(oneLine(named ?? '', 300)) ?? [];
  return type;
}
