import { parseJson } from '#core/json';
import { oneLine } from '#core/printable';
import type { Failure } from '#exchange/failure';

/** AWS's own name of an error, such as `AccessDeniedException`, from the header or the body of JSON and XML services; empty where there is none. */
export function errorTypeOf(failure: Failure): string {
  if (failure.kind !== 'status') return '';
  const { headers, body } = failure.response;
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
