import { signedHeaders } from '#exchange/aws-signature';
import { alive, dead, unknown, type RunProbe } from '../probe.ts';
import { askProvider, unclear } from './ask-provider.ts';

const FORM = 'application/x-www-form-urlencoded; charset=utf-8';

/** Error codes of docs.aws.amazon.com, IAM, "Troubleshooting" and STS, "Common errors". */
const DEAD: Readonly<Record<string, string>> = {
  InvalidClientTokenId: 'AWS does not know the access key, or its session token',
  SignatureDoesNotMatch: 'it is not the secret of this access key',
  ExpiredToken: 'its session has expired',
  ExpiredTokenException: 'its session has expired',
  AccessDenied: 'AWS refuses the access key',
};

/**
 * GetCallerIdentity, which needs no permission and cannot be forbidden (docs.aws.amazon.com, STS API). Its ARN says what kind of principal it is; who it is, is not
 * repeated.
 */
export const aws: RunProbe = ({ value, companions, parameters }, ports) => {
  const region = parameters['region'] ?? 'us-east-1';
  const url = `https://sts.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`;
  const accessKeyId = companions['key-id'] ?? '';
  const session = companions['session-token'];
  const request = {
    url,
    method: 'POST',
    body: 'Action=GetCallerIdentity&Version=2011-06-15',
    headers: { 'content-type': FORM, accept: 'application/json' },
  } as const;
  const headers = signedHeaders(
    request,
    { accessKeyId, secretAccessKey: value, ...(session === undefined ? {} : { sessionToken: session }) },
    { region, service: 'sts', at: ports.clock.now() },
  );
  return askProvider(
    { ...request, headers },
    [value, accessKeyId, ...(session === undefined ? [] : [session])],
    (answer) => {
      const said = answer.body.slice(0, 4_096);
      const principal = /arn:[\w-]+:(?:iam|sts)::\d+:(root|user|assumed-role|federated-user)\b/.exec(said)?.[1];
      if (answer.status === 200 && principal !== undefined) return alive('AWS knows it', { rights: [principal] });
      const code = /(?:"Code":\s*"|<Code>)(\w+)/.exec(said)?.[1] ?? '';
      if (/Signature (?:expired|not yet current)/.test(said)) return unknown('the clock of this runner is off');
      const why = answer.status < 500 && Object.hasOwn(DEAD, code) ? DEAD[code] : undefined;
      return why === undefined ? unclear(answer) : dead(why);
    },
    ports,
  );
};
