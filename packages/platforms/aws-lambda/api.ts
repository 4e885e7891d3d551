import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { HttpRequest, HttpResponse } from '#core/ports';
import { ask, isSuccess, type Answer } from '#exchange/ask';
import { readJson } from '#exchange/json';
import { awsCredentials, type CredentialsOptions } from '../aws/credentials.ts';
import { signedHeaders } from '#exchange/aws-signature';
import { lambdaService } from './service.ts';

export interface LambdaOptions extends CredentialsOptions {
  readonly region: string;
  /** Of AWS Lambda, without a slash at the end. */
  readonly url: string;
  readonly functionName: string;
  readonly alias: string;
}

/** What an alias holds, as AWS says it. */
export const aliasConfiguration = v.looseObject({
  FunctionVersion: v.pipe(v.string(), v.regex(/^(?:\$LATEST|\d{1,20})$/, 'is no version')),
  RoutingConfig: v.nullish(
    v.looseObject({ AdditionalVersionWeights: v.nullish(v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(1)))) }),
  ),
  RevisionId: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/))),
});

const version = v.looseObject({
  Version: v.string(),
  Description: v.optional(v.string(), ''),
  Role: v.optional(v.string(), ''),
  State: v.optional(v.string(), 'Active'),
  StateReason: v.nullish(v.string()),
  DeadLetterConfig: v.nullish(v.looseObject({ TargetArn: v.nullish(v.string()) })),
});

/** One version of the function. */
export type FunctionVersion = v.InferOutput<typeof version>;

const page = v.looseObject({ Versions: v.array(version), NextMarker: v.nullish(v.string()) });

/** Fifty versions each. */
const MOST_PAGES = 400;

/** What is asked of AWS Lambda (API 2015-03-31) about one alias. */
export interface LambdaApi {
  alias<T>(read: (response: HttpResponse) => T): Promise<Answer<T>>;
  /** `undefined` where the alias is no longer at the revision. */
  updateAlias<T>(body: object, read: (response: HttpResponse) => T): Promise<Answer<T | undefined>>;
  /** Undefined where there is no such version. */
  version(number: string): Promise<FunctionVersion | undefined>;
  /** All published ones, oldest first. */
  versions(): Promise<readonly FunctionVersion[]>;
}

export function lambdaApi(options: LambdaOptions): LambdaApi {
  const { region, url, functionName, alias, timeoutMs, ports } = options;
  const credentials = awsCredentials(options);
  const base = `${url}/2015-03-31/functions/${encodeURIComponent(functionName)}`;

  const send = async <T>(
    operation: string,
    path: string,
    read: (response: HttpResponse) => T,
    { also, ...request }: Pick<HttpRequest, 'method' | 'body'> & { readonly also?: number } = {},
  ): Promise<Answer<T>> => {
    const signing = await credentials();
    const plain = { url: `${base}${path}`, ...request, headers: { 'content-type': 'application/json' } };
    const headers = signedHeaders(plain, signing, { region, service: 'lambda', at: ports.clock.now() });
    const accepts = (response: HttpResponse): boolean => isSuccess(response) || response.status === also;
    return ask({ ...plain, headers, accepts, read }, lambdaService({ operation, functionName, alias, timeoutMs }, signing), ports);
  };

  return {
    alias: (read) => send('GetAlias', `/aliases/${alias}`, read),
    updateAlias: (body, read) =>
      send('UpdateAlias', `/aliases/${alias}`, (response) => (response.status === 412 ? undefined : read(response)), {
        method: 'PUT',
        body: JSON.stringify(body),
        also: 412,
      }),
    async version(number) {
      const path = `/configuration?Qualifier=${encodeURIComponent(number)}`;
      const read = (response: HttpResponse) => (response.status === 404 ? undefined : readJson(response, version));
      return (await send('GetFunctionConfiguration', path, read, { also: 404 })).value;
    },
    async versions() {
      const found: FunctionVersion[] = [];
      let marker = '';
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const path = `/versions?MaxItems=50${marker === '' ? '' : `&Marker=${encodeURIComponent(marker)}`}`;
        const { value } = await send('ListVersionsByFunction', path, (response) => readJson(response, page));
        found.push(...value.Versions.filter(({ Version }) => isPublished(Version)));
        marker = value.NextMarker ?? '';
        if (marker === '') return found.sort((a, b) => Number(a.Version) - Number(b.Version));
      }
      throw new RolloutError('platform', {
        code: 'AWS_BAD_ANSWER',
        message: `AWS Lambda lists more than ${String(MOST_PAGES * 50)} versions of ${functionName}, or the same ones again and again.`,
        remedy: 'Delete versions that nobody needs, or give `candidate` by its number with `version-is: number`.',
      });
    },
  };
}

/** True for the number of a published version, as opposed to `$LATEST` and names. */
export function isPublished(target: string): boolean {
  return /^[1-9]\d{0,18}$/.test(target);
}
