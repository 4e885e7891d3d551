import { RolloutError } from '#core/errors';
import type { HttpResponse, Ports } from '#core/ports';
import type { ExchangePorts } from '#exchange/ask';
import { BadBody } from '#exchange/bad-body';
import { table } from '#exchange/table';
import { restClient } from '../rest/client.ts';
import { asTransient, errorTypeOf, isTransient } from './failures.ts';
import type { Credentials } from '#exchange/aws-signature';

export type AwsPorts = ExchangePorts & Pick<Ports, 'identity'>;

export interface CredentialsOptions {
  /** ARN of the role to take by the job's OIDC token; without it the job's environment has the credentials. */
  readonly role: string | undefined;
  readonly audience: string;
  /** Of the Security Token Service. */
  readonly stsUrl: string;
  /** Of one request. */
  readonly timeoutMs: number;
  readonly ports: AwsPorts;
}

/** Credentials that end, in milliseconds since the epoch. */
interface Taken extends Required<Credentials> {
  readonly until: number;
}

/** AWS's shortest; every process asks anew, and again when they run out. */
const SESSION_S = 900;
/** Credentials that end sooner are not begun with. */
const LEAST_LEFT_MS = 120_000;

/**
 * Credentials for the next request, never stored and hidden in all that is written. They throw an `input` RolloutError (AWS_NO_CREDENTIALS, NO_ID_TOKEN) or a
 * `platform` one (ID_TOKEN_FAILED, AWS_ROLE_REFUSED, AWS_STS_FAILED).
 */
export function awsCredentials(options: CredentialsOptions): () => Promise<Credentials> {
  const { role, ports } = options;
  if (role === undefined) return () => Promise.resolve(fromEnvironment(ports.identity));
  let taken: Promise<Taken> | undefined;
  return async () => {
    const before = taken;
    const known = await before?.catch(() => undefined);
    if (known !== undefined && known.until - ports.clock.now() >= LEAST_LEFT_MS) return known;
    // Two questions at once, and the role is taken once.
    if (taken === before || taken === undefined) taken = takeRole(role, options);
    return taken;
  };
}

function fromEnvironment(identity: Ports['identity']): Credentials {
  const [accessKeyId, secretAccessKey, sessionToken] = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].map((name) =>
    identity.secret(name),
  );
  if (accessKeyId !== undefined && secretAccessKey !== undefined) {
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
  }
  throw new RolloutError('input', {
    code: 'AWS_NO_CREDENTIALS',
    message: `This step has no AWS credentials: ${accessKeyId === undefined ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY'} is not set in its environment, and the platform settings name no \`role\`.`,
    remedy:
      'Write `role: arn:aws:iam::…:role/…` in the platform settings and give the job `permissions: id-token: write`; or log in before, with `aws-actions/configure-aws-credentials`.',
  });
}

/** AssumeRoleWithWebIdentity of the STS query API, version 2011-06-15, which is asked without a signature. */
async function takeRole(role: string, { audience, stsUrl, timeoutMs, ports }: CredentialsOptions): Promise<Taken> {
  const token = await ports.identity.tokenFor(audience);
  const parameters = {
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: 'rollout-actions',
    DurationSeconds: String(SESSION_S),
    WebIdentityToken: token,
  };
  const { ask } = restClient(
    {
      url: stsUrl,
      who: `The Security Token Service (${new URL(stsUrl).host})`,
      secrets: [token],
      timeoutMs,
      policy: { attempts: 4, firstDelayMs: 300, longestDelayMs: 3_000, passing: (_, response) => isTransient(response) },
      explain: (failure) => explain(errorTypeOf(failure))(asTransient(failure)),
    },
    ports,
  );
  // Asked for JSON, it answers in JSON of another shape.
  const taken = await ask({
    path: '/',
    method: 'POST',
    form: parameters,
    headers: { accept: '*/*' },
    repeatable: true,
    read: credentialsIn,
  });
  for (const part of [taken.secretAccessKey, taken.sessionToken, taken.accessKeyId]) ports.identity.hide(part);
  ports.log.debug(`Took the role ${role} until ${new Date(taken.until).toISOString()}.`);
  return taken;
}

function credentialsIn(response: HttpResponse): Taken {
  const [accessKeyId, secretAccessKey, sessionToken, expires] = ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'].map(
    (name) => new RegExp(`<${name}>\\s*([\\x21-\\x7e]{1,10000}?)\\s*</${name}>`).exec(response.body)?.[1],
  );
  const until = Date.parse(expires ?? '');
  if (accessKeyId === undefined || secretAccessKey === undefined || sessionToken === undefined || Number.isNaN(until)) {
    throw new BadBody(response, 'wrong-shape', 'the answer holds no credentials');
  }
  return { accessKeyId, secretAccessKey, sessionToken, until };
}

const explain = (type: string) => {
  const refused = 'AWS_ROLE_REFUSED';
  const ofType: Readonly<Record<string, string>> = {
    InvalidIdentityToken:
      'Add GitHub (https://token.actions.githubusercontent.com) as an identity provider to the AWS account, with the `audience` of the platform settings (docs/platforms/aws-lambda.md).',
    AccessDenied:
      'Check the ARN in `role`, and in the trust policy of the role that `aud` and `sub` fit this repository and this environment or branch (docs/platforms/aws-lambda.md).',
    RegionDisabledException: 'Activate the Security Token Service for this region in the AWS account, or set `sts-endpoint`.',
  };
  return table(
    [
      [
        ['no-answer', 429, '5xx'],
        'AWS_STS_FAILED',
        'Check `region` and `sts-endpoint`, and that this runner may reach it; otherwise run the step again.',
      ],
      [
        ['4xx'],
        refused,
        ofType[type] ?? 'Check `role` and `audience` in the platform settings, and the trust policy of the role.',
        'does not give the role',
      ],
    ],
    [[], 'AWS_STS_FAILED', 'Check that `sts-endpoint` is the Security Token Service.'],
  );
};
