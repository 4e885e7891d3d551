import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { HttpResponse } from '#core/ports';
import { orNothing, type Answer } from '#exchange/ask';
import { jsonOf } from '#exchange/json';
import { awsCredentials, type CredentialsOptions } from '../aws/credentials.ts';
import { isTransient } from '../aws/failures.ts';
import { signedHeaders } from '#exchange/aws-signature';
import { restClient, type RestCall } from '../rest/client.ts';
import { lambdaFailures } from './failures.ts';

export interface LambdaOptions extends CredentialsOptions {
  readonly region: string;
  /** Of AWS Lambda. */
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

/** Asks AWS Lambda about one alias, each request signed anew. Throws `platform` RolloutErrors (AWS_…) and those of `awsCredentials`. */
export function lambdaApi(options: LambdaOptions): LambdaApi {
  const { region, url, functionName, alias, timeoutMs, ports } = options;
  const credentials = awsCredentials(options);

  const send = async <T>(operation: string, call: RestCall<T>): Promise<Answer<T>> => {
    const signing = await credentials();
    const { accessKeyId, secretAccessKey, sessionToken } = signing;
    const { askCounting } = restClient(
      {
        url: `${url}/2015-03-31/functions/${encodeURIComponent(functionName)}`,
        who: `AWS Lambda (${operation} ${functionName}:${alias})`,
        secrets: [secretAccessKey, sessionToken, accessKeyId],
        timeoutMs,
        // Every request is idempotent, and a 409 means that another update of the function is under way.
        policy: {
          attempts: 4,
          firstDelayMs: 300,
          longestDelayMs: 2_000,
          passing: (status, response) => status === 409 || isTransient(response),
        },
        explain: lambdaFailures(operation, functionName, alias).explain,
        sign: (request) => signedHeaders(request, signing, { region, service: 'lambda', at: ports.clock.now() }),
      },
      ports,
    );
    return askCounting(call);
  };

  return {
    alias: (read) => send('GetAlias', { path: `/aliases/${alias}`, read }),
    updateAlias: (json, read) => send('UpdateAlias', { path: `/aliases/${alias}`, method: 'PUT', json, ...orNothing(read, 412) }),
    async version(number) {
      const call = { path: '/configuration', query: { Qualifier: number }, ...orNothing(jsonOf(version), 404) };
      return (await send('GetFunctionConfiguration', call)).value;
    },
    async versions() {
      const found: FunctionVersion[] = [];
      let marker = '';
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const query = { MaxItems: '50', Marker: marker === '' ? undefined : marker };
        const { value } = await send('ListVersionsByFunction', { path: '/versions', query, read: jsonOf(page) });
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
