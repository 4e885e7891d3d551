import * as v from 'valibot';
import { lambdaApi } from './aws-lambda/api.ts';
import { lambdaFailures } from './aws-lambda/failures.ts';
import { aliasRouter } from './aws-lambda/router.ts';
import { versionNames } from './aws-lambda/versions.ts';
import { definePlatform } from './definition.ts';
import { apiAddress } from './rest/address.ts';

const endpoint = (service: string) =>
  v.optional(
    apiAddress(
      'https://vpce-1.lambda.eu-west-1.vpce.amazonaws.com',
      `Address of ${service}, where it is not AWS's own in this region: a VPC endpoint, or a stand-in.`,
    ),
  );

const settings = {
  region: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,}(?:-[a-z]+)+-\d+$/, 'is not a region such as eu-west-1'),
    v.description('Region of the function, such as `eu-west-1`.'),
  ),
  function: v.pipe(
    v.string(),
    v.regex(
      /^(?:arn:aws[a-z-]*:lambda:[a-z0-9-]{1,40}:\d{12}:function:)?[\w-]{1,140}$/,
      'is not the name or ARN of a function, without version or alias',
    ),
    v.description('Name of the function, or its ARN where it is in another account; without version and alias.'),
  ),
  alias: v.pipe(
    v.string(),
    v.regex(/^(?!\d+$)[\w-]{1,128}$/, 'is not the name of an alias'),
    v.description('Alias that callers use, such as `live`. A rollout moves its traffic.'),
  ),
  role: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
        'is not the ARN of a role such as arn:aws:iam::123456789012:role/rollout',
      ),
      v.description(
        "ARN of the role that every step takes with the job's OIDC token (`permissions: id-token: write`). Without it AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN of the job are used.",
      ),
    ),
  ),
  audience: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\x21-\x7e]{1,255}$/),
      v.description('Audience of the OIDC token, as the identity provider in AWS has it.'),
    ),
    'sts.amazonaws.com',
  ),
  'version-is': v.optional(
    v.pipe(
      v.picklist(['number', 'description'], 'is neither number nor description'),
      v.description('What `candidate` and `stable` name a published version by: its `number`, or its `description`.'),
    ),
    'number',
  ),
  endpoint: endpoint('AWS Lambda'),
  'sts-endpoint': endpoint('the Security Token Service'),
};

/** The alias of an AWS Lambda function that splits its traffic between two published versions. */
export const awsLambda = definePlatform({
  kind: 'aws-lambda',
  description: 'AWS Lambda: the alias of a function, which splits its invocations between two published versions.',
  settings,
  target: {
    noun: 'Number',
    name: v.pipe(v.string(), v.regex(/^[1-9]\d{0,18}$/, 'is not the number of a published version, quoted')),
  },
  facts: {
    weights: 'percent with two decimals, two versions at most',
    acknowledged: '`GetAlias` reads the weights back',
    version: "the version's number or Description; both are fixed once it is published",
    sticky: 'nobody: every invocation is drawn anew',
    releases: 'no: versions stay published, the ledger knows their numbers',
    tested: "moto's server with the AWS CLI and boto3, and a strict stand-in; not AWS itself",
  },
  codes: lambdaFailures('', '', '').codes,
  create(given, { timeoutMs }, ports) {
    const { region, role, audience } = given;
    const host = (service: string): string => `https://${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    const api = lambdaApi({
      region,
      url: given.endpoint ?? host('lambda'),
      stsUrl: given['sts-endpoint'] ?? host('sts'),
      functionName: given.function,
      alias: given.alias,
      role,
      audience,
      timeoutMs,
      ports,
    });
    return { kind: 'aws-lambda', router: aliasRouter(api), ...versionNames(given['version-is'], api) };
  },
});
