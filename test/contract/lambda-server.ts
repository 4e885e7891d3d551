import type { IncomingMessage } from 'node:http';
import type { Shares } from '#core/rollout/split';
import { startStandIn, type StandIn } from './stand-in.ts';

interface Version {
  description: string;
  role: string;
  state: string;
  deadLetters: string | undefined;
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What signs requests: by its access key. */
interface Key {
  readonly sessionToken: string | undefined;
  readonly expired: boolean;
}

export interface LambdaServer extends StandIn {
  /** Requests so far; `by` is the access key that signed. */
  readonly requests: readonly { readonly method: string; readonly url: string; readonly by: string; readonly body: string }[];
  /** The function's published versions, by number. */
  readonly versions: Map<string, Version>;
  /** The alias `live` of the function `api`. */
  readonly alias: { primary: string; weights: Record<string, number> };
  /** What may sign, by access key; the first one is of the environment. */
  readonly keys: Map<string, Key>;
  /** Tokens that GitHub gave out, by audience. */
  readonly tokens: readonly (readonly [audience: string, token: string])[];
  /** The role that may be taken with such a token. */
  readonly role: string;
  /** Answers of the token service in place of those by the book. */
  stsFailure: Answer | undefined;
  publish(description?: string, more?: Partial<Version>): string;
  shares(): Shares;
  /** Changes the alias as another writer would. */
  set(shares: Shares): void;
}

export const accessKey = { id: 'AKIDOFTHEENVIRONMENT', secret: 'secret/of+the/environment', token: 'token/of+the+environment/=' };
/** What lets the job ask GitHub for tokens. */
export const requestToken = 'request-token-of-the-job';

/**
 * AWS Lambda for one function and one alias, the Security Token Service and GitHub's OIDC provider on loopback. Stricter than moto: it holds weights, versions,
 * roles and revisions against what AWS documents, and knows who signs. Signatures themselves are held against botocore in test/engines/aws.
 */
export async function startLambda(): Promise<LambdaServer> {
  const requests: { method: string; url: string; by: string; body: string }[] = [];
  const tokens: (readonly [string, string])[] = [];
  let revision = 1;

  const isLambda = ({ url = '' }: IncomingMessage): boolean => url.startsWith('/2015-03-31/');
  const standIn = await startStandIn({
    received: ({ method = '', url = '', headers }, body) => {
      requests.push({ method, url, by: /Credential=([^/]*)/.exec(headers.authorization ?? '')?.[1] ?? '', body });
    },
    isFaulty: isLambda,
    changes: ({ method }) => method === 'PUT',
    answer: (request, body) =>
      isLambda(request)
        ? (refusalOf(request) ?? lambda(request.method ?? '', new URL(request.url ?? '', api.url), body))
        : other(request, body),
  });

  const api: LambdaServer = {
    ...standIn,
    requests,
    tokens,
    versions: new Map(),
    alias: { primary: '1', weights: {} },
    keys: new Map([[accessKey.id, { sessionToken: accessKey.token, expired: false }]]),
    role: 'arn:aws:iam::123456789012:role/rollout',
    stsFailure: undefined,
    publish(description = '', more = {}) {
      const number = String(api.versions.size + 1);
      api.versions.set(number, {
        description,
        role: 'arn:aws:iam::123456789012:role/api',
        state: 'Active',
        deadLetters: undefined,
        ...more,
      });
      return number;
    },
    shares() {
      const { primary, weights } = api.alias;
      const taken = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
      const entries = [[primary, 1 - taken] as const, ...Object.entries(weights)];
      return Object.fromEntries(entries.map(([name, weight]) => [name, Math.round(weight * 10_000) / 100]));
    },
    set(shares) {
      const given = Object.entries(shares).filter(([, share]) => share > 0);
      const [primary = '', ...others] = given.map(([name]) => name);
      api.alias.primary = primary;
      api.alias.weights = Object.fromEntries(others.map((name) => [name, (shares[name] ?? 0) / 100]));
      revision += 1;
    },
  };
  api.publish();
  api.publish();
  return api;

  /** What AWS answers before it looks at the request itself. */
  function refusalOf({ headers }: IncomingMessage): Answer | undefined {
    const form =
      /^AWS4-HMAC-SHA256 Credential=(\w+)\/(\d{8})\/eu-west-1\/lambda\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=[0-9a-f]{64}$/;
    const [, by = '', date, signed = ''] = form.exec(headers.authorization ?? '') ?? [];
    const time = String(headers['x-amz-date']);
    const key = api.keys.get(by);
    if (by === '') return failed(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
    if (key === undefined) return failed(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.');
    const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
    const needed = ['host', 'x-amz-date', ...(key.sessionToken === undefined ? [] : ['x-amz-security-token'])];
    if (!(Math.abs(Date.now() - at) < 300_000) || date !== time.slice(0, 8) || needed.some((name) => !signed.split(';').includes(name)))
      return failed(403, 'InvalidSignatureException', 'Signature expired: the time of the request is not now.');
    if (key.sessionToken !== headers['x-amz-security-token'])
      return failed(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.');
    return key.expired ? failed(403, 'ExpiredTokenException', 'The security token included in the request is expired') : undefined;
  }

  function lambda(method: string, url: URL, body: string): Answer {
    const [, , , name = '', part = '', alias = ''] = url.pathname.split('/').map(decodeURIComponent);
    if (name !== 'api')
      return failed(404, 'ResourceNotFoundException', `Function not found: arn:aws:lambda:eu-west-1:123456789012:function:${name}`);
    if (part === 'aliases' && alias === 'live') return method === 'PUT' ? update(JSON.parse(body) as Update) : aliasNow();
    if (part === 'aliases')
      return failed(404, 'ResourceNotFoundException', `Cannot find alias arn: arn:aws:lambda:eu-west-1:123456789012:function:api:${alias}`);
    if (part === 'versions') return listed(Number(url.searchParams.get('Marker') ?? '0'), Number(url.searchParams.get('MaxItems')));
    const number = url.searchParams.get('Qualifier') ?? '';
    if (part !== 'configuration' || !api.versions.has(number))
      return failed(404, 'ResourceNotFoundException', `Function not found: arn:aws:lambda:eu-west-1:123456789012:function:api:${number}`);
    return json(200, configurationOf(number));
  }

  interface Update {
    readonly FunctionVersion?: string;
    readonly RoutingConfig?: { readonly AdditionalVersionWeights?: Readonly<Record<string, number>> };
    readonly RevisionId?: string;
  }

  /** All or nothing; what is left out stays as it is. */
  function update({ FunctionVersion: primary = api.alias.primary, RoutingConfig, RevisionId }: Update): Answer {
    const weights = RoutingConfig?.AdditionalVersionWeights ?? api.alias.weights;
    const others = Object.keys(weights);
    const invalid = (message: string): Answer => failed(400, 'InvalidParameterValueException', message);
    if (RevisionId !== undefined && RevisionId !== revisionId())
      return failed(412, 'PreconditionFailedException', 'The Revision Id provided does not match the latest Revision Id.');
    const unknown = [primary, ...others].find((number) => !api.versions.has(number) && number !== '$LATEST');
    if (unknown !== undefined)
      return failed(404, 'ResourceNotFoundException', `Function not found: arn:aws:lambda:eu-west-1:123456789012:function:api:${unknown}`);
    if (others.length > 1) return invalid('Number of items in AdditionalVersionWeights cannot be greater than 1');
    if (others.length > 0 && [primary, ...others].includes('$LATEST'))
      return invalid('$LATEST is not supported for an alias pointing to more than 1 version');
    if (others.includes(primary))
      return invalid(`Invalid function version ${primary}. Function version ${primary} is already included in routing configuration.`);
    if (Object.values(weights).some((weight) => !(weight >= 0 && weight <= 1))) return invalid('Weight must be between 0.0 and 1.0');
    const all = [primary, ...others].map((number) => api.versions.get(number));
    if (new Set(all.map((version) => `${version?.role ?? ''} ${version?.deadLetters ?? ''}`)).size > 1)
      return invalid('Both versions must have the same execution role and dead-letter queue configuration');
    api.alias.primary = primary;
    api.alias.weights = { ...weights };
    revision += 1;
    return aliasNow();
  }

  function aliasNow(): Answer {
    const { primary, weights } = api.alias;
    return json(200, {
      AliasArn: 'arn:aws:lambda:eu-west-1:123456789012:function:api:live',
      Name: 'live',
      FunctionVersion: primary,
      Description: '',
      ...(Object.keys(weights).length === 0 ? {} : { RoutingConfig: { AdditionalVersionWeights: weights } }),
      RevisionId: revisionId(),
    });
  }

  function configurationOf(number: string): object {
    const { description, role, state, deadLetters } = api.versions.get(number) ?? {
      description: '',
      role: '',
      state: 'Active',
      deadLetters: undefined,
    };
    const more = deadLetters === undefined ? {} : { DeadLetterConfig: { TargetArn: deadLetters } };
    return {
      FunctionName: 'api',
      Version: number,
      Description: description,
      Role: role,
      State: state,
      LastUpdateStatus: 'Successful',
      ...more,
    };
  }

  /** At most fifty at once, whatever is asked for; the first of them is `$LATEST`. */
  function listed(from: number, most: number): Answer {
    const all = [{ ...configurationOf('1'), Version: '$LATEST' }, ...[...api.versions.keys()].map(configurationOf)];
    const to = from + Math.min(50, most);
    return json(200, { Versions: all.slice(from, to), NextMarker: to < all.length ? String(to) : null });
  }

  function revisionId(): string {
    return `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`;
  }

  /** GitHub's OIDC provider and the Security Token Service. */
  function other(request: IncomingMessage, body: string): Answer {
    const url = new URL(request.url ?? '', api.url);
    if (url.pathname === '/oidc') {
      const audience = url.searchParams.get('audience') ?? '';
      if (request.headers.authorization !== `Bearer ${requestToken}`)
        return json(401, { message: `not ${String(request.headers.authorization)}` });
      const token = `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(audience).toString('base64url')}.signature-${String(tokens.length + 1)}`;
      tokens.push([audience, token]);
      return json(200, { count: token.length, value: token });
    }
    if (api.stsFailure !== undefined) return api.stsFailure;
    const asked = Object.fromEntries(new URLSearchParams(body));
    if (request.method !== 'POST' || asked['Action'] !== 'AssumeRoleWithWebIdentity' || asked['Version'] !== '2011-06-15')
      return stsFailed(400, 'InvalidAction', 'Could not find operation');
    const known = tokens.find(([, token]) => token === asked['WebIdentityToken']);
    if (known?.[0] !== 'sts.amazonaws.com') return stsFailed(400, 'InvalidIdentityToken', 'Incorrect token audience');
    if (asked['RoleArn'] !== api.role) return stsFailed(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    const seconds = Number(asked['DurationSeconds']);
    if (!(seconds >= 900 && seconds <= 3600)) return stsFailed(400, 'ValidationError', 'The requested DurationSeconds is out of bounds');
    const id = `ASIAROLE${String(api.keys.size).padStart(8, '0')}`;
    const sessionToken = `session/token+of/${id}==`;
    api.keys.set(id, { sessionToken, expired: false });
    const expiration = new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+/, '');
    return {
      status: 200,
      headers: { 'content-type': 'text/xml' },
      body: `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <AssumeRoleWithWebIdentityResult>\n    <Audience>sts.amazonaws.com</Audience>\n    <Credentials>\n      <SessionToken>${sessionToken}</SessionToken>\n      <SecretAccessKey>secret-of-${id}</SecretAccessKey>\n      <Expiration>${expiration}</Expiration>\n      <AccessKeyId>${id}</AccessKeyId>\n    </Credentials>\n  </AssumeRoleWithWebIdentityResult>\n</AssumeRoleWithWebIdentityResponse>`,
    };
  }
}

/** A refusal in the form of AWS Lambda. */
export function failed(status: number, type: string, message: string): Answer {
  return {
    status,
    body: JSON.stringify({ Type: 'User', Message: message }),
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': type },
  };
}

/** A refusal in the form of the Security Token Service. */
export function stsFailed(status: number, code: string, message: string): Answer {
  const body = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>${code}</Code>\n    <Message>${message}</Message>\n  </Error>\n  <RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId>\n</ErrorResponse>`;
  return { status, body, headers: { 'content-type': 'text/xml' } };
}

function json(status: number, body: object): Answer {
  return { status, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}
