import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { HttpRequest } from '#core/ports';
import { signedHeaders } from '#exchange/aws-signature';
import type { ProbeKindName } from '#secrets/declarations/probe-kinds';
import { PROBES } from '#secrets/probes/registry';
import type { Probed, ProbeRequest } from '#secrets/probes/probe';
import { standIn, type Said } from './provider-stand-in.ts';

/** Letters that stand in no other word. */
const TOKEN = 'Zq7xKw9vJp4yHd2mTb6c';
const keyFile = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const SERVICE_ACCOUNT = JSON.stringify({
  client_email: 'ci@shop.iam.gserviceaccount.com',
  private_key_id: 'k1',
  private_key: keyFile.privateKey,
  token_uri: 'https://evil.example.com/token',
});

interface Case {
  readonly kind: ProbeKindName;
  readonly request?: Partial<ProbeRequest>;
  readonly asked: readonly [method: string, url: string];
  /** What carries the value. */
  readonly carries: (request: HttpRequest) => unknown;
  readonly answers: readonly (readonly [said: Said, probed: Partial<Probed>])[];
}

const header = (name: string) => (request: HttpRequest) => request.headers?.[name];
const bearer = `Bearer ${TOKEN}`;
const isBearer = (request: HttpRequest): boolean => request.headers?.['authorization'] === bearer;
const at = Date.parse('2026-12-24T10:00:00Z');

/** Answers as the providers' published descriptions have them. */
const CASES: readonly Case[] = [
  {
    kind: 'github',
    asked: ['GET', 'https://api.github.com/rate_limit'],
    carries: isBearer,
    answers: [
      [
        {
          status: 200,
          headers: { 'x-oauth-scopes': 'repo, read:org', 'github-authentication-token-expiration': '2026-12-24 10:00:00 UTC' },
          body: { resources: {}, rate: {} },
        },
        { state: 'alive', because: 'GitHub knows the token', rights: ['repo', 'read:org'], expiresAt: at },
      ],
      [
        { status: 200, body: { resources: {} }, headers: { 'github-authentication-token-expiration': '2026-12-24 12:00:00 +0200' } },
        { state: 'alive', expiresAt: at },
      ],
      [{ status: 404, body: { message: 'Rate limiting is not enabled.' } }, { state: 'alive' }],
      [{ status: 401, body: { message: 'Bad credentials' } }, { state: 'dead' }],
      [{ status: 403, body: { message: 'Forbidden by an IP allow list' } }, { state: 'unknown' }],
    ],
  },
  {
    kind: 'github',
    request: { value: `eyJhbGciOiJSUzI1NiJ9.${TOKEN}.sig` },
    asked: ['GET', 'https://api.github.com/app'],
    carries: (request) => request.headers?.['authorization'] === `Bearer eyJhbGciOiJSUzI1NiJ9.${TOKEN}.sig`,
    answers: [
      [
        { status: 200, body: { id: 1, permissions: { contents: 'write', metadata: 'read' } } },
        { state: 'alive', rights: ['contents:write', 'metadata:read'] },
      ],
      [{ status: 401, body: { message: 'A JSON web token could not be decoded' } }, { state: 'dead' }],
    ],
  },
  {
    kind: 'cloudflare',
    asked: ['GET', 'https://api.cloudflare.com/client/v4/user/tokens/verify'],
    carries: isBearer,
    answers: [
      [
        { status: 200, body: { success: true, result: { id: 'x', status: 'active', expires_on: '2026-12-24T10:00:00Z' } } },
        { state: 'alive', expiresAt: at },
      ],
      [
        { status: 200, body: { success: true, result: { id: 'x', status: 'disabled' } } },
        { state: 'dead', because: 'Cloudflare says that it is disabled' },
      ],
      [{ status: 200, body: { success: true, result: { id: 'x', status: 'expired' } } }, { state: 'dead' }],
      [{ status: 401, body: { success: false, errors: [{ code: 1000, message: 'Invalid API Token' }] } }, { state: 'dead' }],
      [{ status: 400, body: { success: false, errors: [{ code: 6003, message: 'Invalid request headers' }] } }, { state: 'dead' }],
    ],
  },
  {
    kind: 'cloudflare',
    request: { parameters: { account: '023e105f4ecef8ad9ca31a8372d0c353' } },
    asked: ['GET', 'https://api.cloudflare.com/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/tokens/verify'],
    carries: isBearer,
    answers: [[{ status: 200, body: { success: true, result: { status: 'active' } } }, { state: 'alive' }]],
  },
  {
    kind: 'vercel',
    asked: ['GET', 'https://api.vercel.com/v5/user/tokens/current'],
    carries: isBearer,
    answers: [
      [
        { status: 200, body: { token: { id: 'x', scopes: [{ type: 'user' }, { type: 'team', teamId: 'team_1' }], expiresAt: at } } },
        { state: 'alive', rights: ['user', 'team:team_1'], expiresAt: at },
      ],
      [{ status: 403, body: { error: { code: 'forbidden', message: 'Not authorized', invalidToken: true } } }, { state: 'dead' }],
      [{ status: 403, body: { error: { code: 'forbidden', message: 'Not authorized' } } }, { state: 'unknown' }],
      [{ status: 401 }, { state: 'dead' }],
    ],
  },
  {
    kind: 'fly',
    asked: ['POST', 'https://api.fly.io/graphql'],
    carries: isBearer,
    answers: [
      [{ status: 200, body: { data: { viewer: { __typename: 'Macaroon' } } } }, { state: 'alive' }],
      [
        { status: 200, body: { data: { viewer: null }, errors: [{ message: 'x', extensions: { code: 'UNAUTHORIZED' } }] } },
        { state: 'dead' },
      ],
      [{ status: 401 }, { state: 'dead' }],
      [{ status: 200, body: { errors: [{ message: 'x' }] } }, { state: 'unknown' }],
    ],
  },
  {
    kind: 'fly',
    request: { value: `FlyV1 fm2_${TOKEN}` },
    asked: ['POST', 'https://api.fly.io/graphql'],
    carries: (request) => request.headers?.['authorization'] === `FlyV1 fm2_${TOKEN}`,
    answers: [[{ status: 200, body: { data: { viewer: { __typename: 'User' } } } }, { state: 'alive' }]],
  },
  {
    kind: 'gcp',
    request: { value: SERVICE_ACCOUNT },
    asked: ['POST', 'https://oauth2.googleapis.com/token'],
    carries: isAssertion,
    answers: [
      [{ status: 200, body: { access_token: 'ya29.x', expires_in: 3599, token_type: 'Bearer' } }, { state: 'alive' }],
      [{ status: 400, body: { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' } }, { state: 'dead' }],
      [{ status: 400, body: { error: 'invalid_grant', error_description: 'Invalid grant: account not found' } }, { state: 'dead' }],
      [
        { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid JWT: Token must be … in a reasonable timeframe.' } },
        { state: 'unknown', because: 'the clock of this runner is off' },
      ],
    ],
  },
  {
    kind: 'azure',
    request: { companions: { 'client-id': 'Rv5nLs8fGk3w' }, parameters: { tenant: 'contoso.onmicrosoft.com' } },
    asked: ['POST', 'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token'],
    carries: ({ body }) => {
      const form = new URLSearchParams(body);
      return (
        form.get('client_secret') === TOKEN && form.get('client_id') === 'Rv5nLs8fGk3w' && form.get('grant_type') === 'client_credentials'
      );
    },
    answers: [
      [{ status: 200, body: { token_type: 'Bearer', expires_in: 3599, access_token: 'x' } }, { state: 'alive' }],
      [
        { status: 401, body: { error: 'invalid_client', error_codes: [7000215] } },
        { state: 'dead', because: 'Azure says that the secret is wrong' },
      ],
      [
        { status: 401, body: { error: 'invalid_client', error_codes: [7000222] } },
        { state: 'dead', because: 'Azure says that the secret has expired' },
      ],
      [{ status: 400, body: { error: 'unauthorized_client', error_codes: [700016] } }, { state: 'dead' }],
      [{ status: 400, body: { error: 'invalid_request', error_codes: [90099] } }, { state: 'unknown' }],
    ],
  },
  {
    kind: 'aws',
    request: { companions: { 'key-id': 'AKIDRv5nLs8fGk3w' } },
    asked: ['POST', 'https://sts.us-east-1.amazonaws.com/'],
    carries: isSigned,
    answers: [
      [sts('arn:aws:iam::123456789012:user/ci'), { state: 'alive', rights: ['user'] }],
      [sts('arn:aws:iam::123456789012:root'), { state: 'alive', rights: ['root'] }],
      [sts('arn:aws-cn:sts::123456789012:assumed-role/deploy/run'), { state: 'alive', rights: ['assumed-role'] }],
      [stsError('InvalidClientTokenId'), { state: 'dead' }],
      [stsError('SignatureDoesNotMatch'), { state: 'dead', because: 'it is not the secret of this access key' }],
      [stsError('ExpiredToken'), { state: 'dead', because: 'its session has expired' }],
      [{ status: 403, body: { Error: { Code: 'InvalidClientTokenId', Message: 'x' } } }, { state: 'dead' }],
      [
        stsError('SignatureDoesNotMatch', 'Signature expired: 20261128T120000Z is now earlier than 20261128T121000Z'),
        { state: 'unknown', because: 'the clock of this runner is off' },
      ],
      [stsError('Throttling'), { state: 'unknown' }],
    ],
  },
  {
    kind: 'slack',
    asked: ['POST', 'https://slack.com/api/auth.test'],
    carries: isBearer,
    answers: [
      [
        { status: 200, headers: { 'x-oauth-scopes': 'chat:write,files:write' }, body: { ok: true, team: 'x' } },
        { state: 'alive', rights: ['chat:write', 'files:write'] },
      ],
      [
        { status: 200, body: { ok: false, error: 'token_revoked' } },
        { state: 'dead', because: 'it was revoked' },
      ],
      [{ status: 200, body: { ok: false, error: 'invalid_auth' } }, { state: 'dead' }],
      [{ status: 200, body: { ok: false, error: 'constructor' } }, { state: 'unknown' }],
      [{ status: 200, body: { ok: false, error: 'ratelimited' } }, { state: 'unknown' }],
    ],
  },
  {
    kind: 'pagerduty',
    request: { parameters: { region: 'eu' } },
    asked: ['GET', 'https://api.eu.pagerduty.com/abilities'],
    carries: (request) => request.headers?.['authorization'] === `Token token=${TOKEN}`,
    answers: [
      [{ status: 200, body: { abilities: ['sso'] } }, { state: 'alive' }],
      [{ status: 403 }, { state: 'alive' }],
      [{ status: 401, body: { error: { message: 'Unauthorized' } } }, { state: 'dead' }],
      [{ status: 404 }, { state: 'unknown' }],
    ],
  },
  {
    kind: 'datadog',
    asked: ['GET', 'https://api.datadoghq.com/api/v1/validate'],
    carries: (request) => header('dd-api-key')(request) === TOKEN,
    answers: [
      [{ status: 200, body: { valid: true } }, { state: 'alive' }],
      [{ status: 403, body: { errors: ['Forbidden'] } }, { state: 'dead' }],
    ],
  },
  {
    kind: 'datadog',
    request: { companions: { 'api-key': 'Rv5nLs8fGk3w' }, parameters: { site: 'us5.datadoghq.com' } },
    asked: ['GET', 'https://api.us5.datadoghq.com/api/v2/validate_keys'],
    carries: (request) => header('dd-api-key')(request) === 'Rv5nLs8fGk3w' && header('dd-application-key')(request) === TOKEN,
    answers: [
      [{ status: 200, body: { status: 'ok' } }, { state: 'alive' }],
      [{ status: 401, body: { errors: ['Unauthorized'] } }, { state: 'dead' }],
    ],
  },
  {
    kind: 'npm',
    asked: ['GET', 'https://registry.npmjs.org/-/whoami'],
    carries: isBearer,
    answers: [
      [{ status: 200, body: { username: 'ci' } }, { state: 'alive' }],
      [{ status: 401, headers: { 'npm-notice': 'Access token expired or revoked. Please try logging in again.' } }, { state: 'dead' }],
      [{ status: 401 }, { state: 'unknown' }],
      [{ status: 403 }, { state: 'unknown' }],
    ],
  },
  ...(
    [
      ['ghcr.io', 'https://ghcr.io/token?service=ghcr.io'],
      ['docker.io', 'https://auth.docker.io/token?service=registry.docker.io'],
      ['quay.io', 'https://quay.io/v2/auth?service=quay.io'],
      ['registry.gitlab.com', 'https://gitlab.com/jwt/auth?service=container_registry'],
    ] as const
  ).map(([host, url]): Case => ({
    kind: 'registry',
    request: { companions: { user: 'Rv5nLs8fGk3w' }, parameters: { host } },
    asked: ['GET', url],
    carries: (request) => request.headers?.['authorization'] === `Basic ${Buffer.from(`Rv5nLs8fGk3w:${TOKEN}`).toString('base64')}`,
    answers: [
      [{ status: 200, body: { token: 'x' } }, { state: 'alive' }],
      [{ status: 401, body: { errors: [{ code: 'UNAUTHORIZED' }] } }, { state: 'dead' }],
      [{ status: 403, body: { errors: [{ code: 'DENIED' }] } }, { state: 'dead' }],
      [{ status: 200, body: {} }, { state: 'unknown' }],
    ],
  })),
];

function isAssertion({ body }: HttpRequest): boolean {
  const [head = '', claims = '', signature = ''] = (new URLSearchParams(body).get('assertion') ?? '').split('.');
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  return (
    said['aud'] === 'https://oauth2.googleapis.com/token' &&
    verify('sha256', Buffer.from(`${head}.${claims}`), createPublicKey(keyFile.publicKey), Buffer.from(signature, 'base64url'))
  );
}

function isSigned({ url, method, headers, body = '' }: HttpRequest): boolean {
  const expected = signedHeaders(
    {
      url,
      ...(method === undefined ? {} : { method }),
      body,
      headers: { 'content-type': headers?.['content-type'] ?? '', accept: 'application/json' },
    },
    { accessKeyId: 'AKIDRv5nLs8fGk3w', secretAccessKey: TOKEN },
    { region: 'us-east-1', service: 'sts', at: Date.parse('2026-11-28T12:00:00Z') },
  );
  return expected['authorization'] === headers?.['authorization'];
}

function sts(arn: string): Said {
  return {
    status: 200,
    body: `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>AIDX</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
  };
}

function stsError(code: string, message = 'The request was refused.'): Said {
  return {
    status: 403,
    body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  };
}

async function ask(kind: ProbeKindName, request: Partial<ProbeRequest>, said: Said | 'silent') {
  const provider = standIn(said);
  const run = await PROBES[kind]();
  const whole = { value: TOKEN, companions: {}, parameters: {}, ...request };
  return { ...provider, probed: await run(whole, provider.ports), secrets: [whole.value, ...Object.values(whole.companions), TOKEN] };
}

describe.each(CASES.map((one, index) => [`${one.kind} (${String(index)})`, one] as const))(
  '%s',
  (_, { kind, request = {}, asked, carries, answers }) => {
    test('asks one question of its own host, and no part of the value stands in the address', async () => {
      const { requests, secrets } = await ask(kind, request, { status: 404 });
      expect(requests).toHaveLength(1);
      for (const one of requests) {
        expect([one.method ?? 'GET', one.url]).toEqual(asked);
        expect(carries(one)).toBe(true);
        expect(one.redirects ?? 0).toBe(0);
        for (const secret of secrets)
          for (let from = 0; from + 12 <= secret.length; from += 6) expect(one.url).not.toContain(secret.slice(from, from + 12));
      }
    });

    test.each(answers.map(([said, probed]) => [JSON.stringify(said).slice(0, 90), said, probed] as const))(
      '%s',
      async (_name, said, expected) => {
        expect((await ask(kind, request, said)).probed).toMatchObject(expected);
      },
    );

    test.each<[string, Said | 'silent']>([
      ['no answer', 'silent'],
      ['a limit', { status: 429, headers: { 'retry-after': '3600' } }],
      ['a trouble', { status: 503 }],
      ['a server error', { status: 500, body: TOKEN }],
      ['a redirect', { status: 302, headers: { location: `https://elsewhere.example.com/${TOKEN}` } }],
      ['a page of somebody else', { status: 200, body: '<html>Sign in to the guest network</html>' }],
      ['JSON of another form', { status: 200, body: '[[["x"]]]' }],
      ['a whole lot', { status: 418, body: TOKEN.repeat(5_000) }],
    ])('%s says nothing against it, and nothing of it is repeated', async (_name, said) => {
      const { probed, logged, secrets } = await ask(kind, request, said);
      expect(probed.state).toBe('unknown');
      for (const secret of secrets) expect(`${JSON.stringify(probed)}${logged()}`).not.toContain(secret.slice(0, 8));
    });
  },
);

test('a value that no header can carry is dead, and nobody is asked', async () => {
  for (const kind of ['github', 'slack', 'datadog', 'npm'] as const) {
    const { probed, requests } = await ask(kind, { value: 'tok\u2026en\nx' }, { status: 200 });
    expect(probed.state).toBe('dead');
    expect(requests).toEqual([]);
  }
});

test('a file that is no service account is dead, and nobody is asked', async () => {
  for (const value of ['', '{}', JSON.stringify({ client_email: 'a@b', private_key: 'x' })]) {
    const { probed, requests } = await ask('gcp', { value }, { status: 200 });
    expect(probed.state).toBe('dead');
    expect(requests).toEqual([]);
  }
});
