import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { GONE, type Platform } from '#core/platform';
import { splitAt } from '#core/rollout/split';
import { awsLambda } from '#platforms/aws-lambda';
import { fakeClock } from '#testkit/fake-clock';
import { testIdentity, testPorts, type TestPorts } from '#testkit/ports';
import { createIdentity } from '#toolkit/identity';
import { createMasks } from '#toolkit/masks';
import { accessKey, failed, requestToken, startLambda, stsFailed, type LambdaServer } from './lambda-server.ts';
import { describePlatformContract } from './platform-contract.ts';
import { breakOff, cutOff, hang, reply, type Fault } from './stand-in.ts';

const ofEnvironment = { AWS_ACCESS_KEY_ID: accessKey.id, AWS_SECRET_ACCESS_KEY: accessKey.secret, AWS_SESSION_TOKEN: accessKey.token };

function create(server: LambdaServer, settings: object, ports: TestPorts): Platform {
  const common = {
    kind: 'aws-lambda',
    region: 'eu-west-1',
    function: 'api',
    alias: 'live',
    endpoint: server.url,
    'sts-endpoint': server.url,
  };
  return awsLambda.create(v.parse(awsLambda.settings, { ...common, ...settings }), ports).platform;
}

const abilities = { concurrentChange: true, health: false, unknownTargets: true, versions: true, http: true };

describePlatformContract('aws-lambda', abilities, async (given) => {
  const ports = { ...given, identity: testIdentity(ofEnvironment) };
  const server = await startLambda();
  const platform = create(server, { 'version-is': 'description', timeout: '30s' }, ports);
  return {
    platform,
    arms: { stable: '1', candidate: '2' },
    stopBackend: () => server.close(),
    hanging: (timeout) => {
      server.fail([hang], true);
      return Promise.resolve(create(server, { timeout }, ports));
    },
    answering: (bytes) => {
      server.fail([reply(200, bytes)], true);
      return Promise.resolve(platform);
    },
    refusing: (status, headers) => {
      const before = server.requests.length;
      server.fail([reply(status, '', headers)], true);
      return Promise.resolve({ platform, asked: () => server.requests.length - before });
    },
    changeFromOutside: ({ shares }) => {
      server.set(shares);
      return Promise.resolve();
    },
    deploy: (target, description) => {
      const version = server.versions.get(target);
      if (version !== undefined) version.description = description;
      return Promise.resolve();
    },
    close: () => server.close(),
  };
});

const arms = { stable: '1', candidate: '2' };

describe('the aws-lambda platform', () => {
  let server: LambdaServer;
  let ports: TestPorts;
  let masked: string[];

  beforeEach(async () => {
    server = await startLambda();
    ports = testPorts({ clock: fakeClock(Date.now(), { auto: true }), identity: testIdentity(ofEnvironment) });
    masked = [];
  });
  afterEach(async () => {
    ports.cancel();
    await server.close();
  });

  const platform = (settings: object = {}): Platform => create(server, settings, ports);

  /** Ports whose job may ask GitHub for tokens. */
  const withOidc = (env: Readonly<Record<string, string>> = {}): TestPorts => {
    const variables = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/oidc?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
      ...env,
    };
    const masks = createMasks((value) => masked.push(value));
    return { ...ports, identity: createIdentity(variables, masks, ports) };
  };
  const role = (): string => server.role;

  const failureOf = async (work: Promise<unknown>): Promise<RolloutError> => {
    const error: unknown = await work.catch((caught: unknown) => caught);
    if (!(error instanceof RolloutError)) throw new Error(`no RolloutError: ${JSON.stringify(error)}`);
    return error;
  };

  /** A refusal of AWS as a fault. */
  const refusal = (status: number, type: string, message: string, headers: Readonly<Record<string, string>> = {}): Fault => {
    const answer = failed(status, type, message);
    return reply(answer.status, answer.body, { ...answer.headers, ...headers });
  };

  test.each<[string, Fault, string, RegExp]>([
    ['a broken connection', breakOff, 'AWS_UNREACHABLE', /after 4 attempts/],
    ['an answer cut off', cutOff, 'AWS_UNREACHABLE', /after 4 attempts/],
    ['silence', hang, 'AWS_TIMEOUT', /after 4 attempts/],
    ['too many requests', refusal(429, 'TooManyRequestsException', 'Rate exceeded'), 'AWS_BUSY', /429 \(4 attempts\): Rate exceeded\.$/],
    ['access denied', refusal(403, 'AccessDeniedException', 'User is not authorized'), 'AWS_DENIED', /403: User is not authorized\.$/],
    [
      'an expired token',
      refusal(403, 'ExpiredTokenException', 'The token is expired'),
      'AWS_EXPIRED',
      /does not take the credentials any more \(403: The token is expired\)/,
    ],
    ['an unknown key', refusal(403, 'UnrecognizedClientException', 'The security token is invalid'), 'AWS_DENIED', /token is invalid/],
    ['a wrong signature', refusal(403, 'InvalidSignatureException', 'Signature expired'), 'AWS_BAD_SIGNATURE', /Signature expired/],
    [
      'no such alias',
      refusal(404, 'ResourceNotFoundException', 'Cannot find alias arn'),
      'AWS_LAMBDA_NOT_FOUND',
      /404: Cannot find alias arn\.$/,
    ],
    ['another update', refusal(409, 'ResourceConflictException', 'An update is in progress'), 'AWS_LAMBDA_CONFLICT', /409 \(4 attempts\)/],
    [
      'a wrong value',
      refusal(400, 'InvalidParameterValueException', 'Weight must be less'),
      'AWS_LAMBDA_REFUSED',
      /400: Weight must be less\.$/,
    ],
    ['a failure of AWS', refusal(500, 'ServiceException', 'Internal'), 'AWS_FAILED', /500 \(4 attempts\): Internal\.$/],
    ['an HTML page', reply(200, '<!doctype html><title>Login</title>', {}), 'AWS_BAD_ANSWER', /not JSON: an HTML page titled "Login"/],
    [
      'an alias with two weights',
      reply(200, '{"FunctionVersion":"1","RoutingConfig":{"AdditionalVersionWeights":{"2":0.7,"3":0.7}}}'),
      'AWS_LAMBDA_ODD_ALIAS',
      /sum to more than 1/,
    ],
    [
      'a weight of its own version',
      reply(200, '{"FunctionVersion":"1","RoutingConfig":{"AdditionalVersionWeights":{"1":0.7}}}'),
      'AWS_LAMBDA_ODD_ALIAS',
      /gives a weight to 1/,
    ],
    [
      'a weight of 1.5',
      reply(200, '{"FunctionVersion":"1","RoutingConfig":{"AdditionalVersionWeights":{"2":1.5}}}'),
      'AWS_BAD_ANSWER',
      /AdditionalVersionWeights\.2/,
    ],
  ])('explains %s', async (_, fault, code, words) => {
    server.fail([fault], true);
    const error = await failureOf(platform({ timeout: fault === hang ? '200ms' : '5s' }).router.read());
    expect(error).toMatchObject({ kind: 'platform', code });
    expect(error.message).toMatch(words);
    expect(error.message).toContain('AWS Lambda (GetAlias api:live)');
    expect(error.remedy.length).toBeGreaterThan(20);
  });

  test('asks again where AWS throttles with a status that says something else', async () => {
    server.fail([refusal(400, 'ThrottlingException', 'Rate exceeded')]);
    expect(await platform().router.read()).toMatchObject({ shares: { 1: 100 } });
    server.fail([refusal(400, 'ThrottlingException', 'Rate exceeded')], true);
    expect(await failureOf(platform().router.read())).toMatchObject({ code: 'AWS_BUSY' });
  });

  test('waits as long as Retry-After says', async () => {
    server.fail([refusal(429, 'TooManyRequestsException', 'Rate exceeded', { 'retry-after': '7' })]);
    const before = ports.clock.now();
    await platform().router.read();
    expect(ports.clock.now() - before).toBeGreaterThanOrEqual(7_000);
  });

  test('keeps the stable version as the one that the alias points to until the candidate gets everything', async () => {
    const { router } = platform();
    for (const weight of [5, 75]) await router.write(splitAt(weight, arms), await router.read());
    expect(server.alias).toEqual({ primary: '1', weights: { 2: 0.75 } });
    await router.write(splitAt(12.5, arms));
    expect(server.alias).toEqual({ primary: '1', weights: { 2: 0.125 } });
    await router.write(splitAt(100, arms), await router.read());
    expect(server.alias).toEqual({ primary: '2', weights: {} });
    const puts = server.requests.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body) as unknown);
    expect(puts.at(-1)).toEqual({
      FunctionVersion: '2',
      RoutingConfig: { AdditionalVersionWeights: {} },
      RevisionId: expect.stringMatching(/^[\w-]{36}$/),
    });
  });

  test('returns everything to stable with one request', async () => {
    server.set({ 1: 75, 2: 25 });
    await platform().router.write(splitAt(0, arms));
    expect(server.requests.map(({ method }) => method)).toEqual(['PUT']);
    expect(server.alias).toEqual({ primary: '1', weights: {} });
  });

  test('guards a write with the revision that was read, and sends none where nothing is expected', async () => {
    const { router } = platform();
    const read = await router.read();
    await router.write(splitAt(5, arms), read);
    await router.write(splitAt(0, arms));
    const revisions = server.requests
      .filter(({ method }) => method === 'PUT')
      .map(({ body }) => 'RevisionId' in (JSON.parse(body) as object));
    expect(revisions).toEqual([true, false]);
    await expect(router.write(splitAt(50, arms), read)).rejects.toMatchObject({ kind: 'refused', code: 'SPLIT_CHANGED' });
    expect(server.shares()).toEqual({ 1: 100 });
  });

  test('knows its own change again when the answer got lost on the way', async () => {
    const { router } = platform();
    const read = await router.read();
    server.loseAnswers(1);
    await router.write(splitAt(25, arms), read);
    expect(server.shares()).toEqual({ 1: 75, 2: 25 });
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'PUT', 'PUT', 'GET']);
  });

  test('does not take the change of somebody else for its own', async () => {
    const { router } = platform();
    const read = await router.read();
    server.set({ 1: 75, 2: 25 });
    await expect(router.write(splitAt(25, arms), read)).rejects.toMatchObject({ code: 'SPLIT_CHANGED' });
  });

  test('notices a success that changed nothing', async () => {
    server.fail([reply(200, '{"FunctionVersion":"1","RevisionId":"a"}')]);
    await expect(platform().router.write({ shares: { 2: 100 } })).rejects.toMatchObject({
      code: 'AWS_LAMBDA_NOT_APPLIED',
      message: expect.stringContaining('asked for was 2 100 %'),
    });
  });

  test.each([
    ['three versions', { 1: 50, 2: 25, 3: 25 }],
    ['$LATEST beside a version', { $LATEST: 50, 1: 50 }],
    ['a name', { v1: 100 }],
  ])('refuses %s before it asks anybody', async (_, shares) => {
    const error = await failureOf(platform().router.write({ shares }));
    expect(error).toMatchObject({ kind: 'platform', code: 'AWS_LAMBDA_NOT_A_VERSION' });
    expect(server.requests).toEqual([]);
  });

  test('reads an alias that points to $LATEST, and says before a rollout that it cannot be split', async () => {
    server.alias.primary = '$LATEST';
    const { router } = platform();
    expect(await router.read()).toMatchObject({ shares: { $LATEST: 100 } });
    await expect(router.rehearse?.(splitAt(5, { stable: '$LATEST', candidate: '2' }))).rejects.toMatchObject({
      code: 'AWS_LAMBDA_NOT_A_VERSION',
    });
  });

  test.each([
    [{ role: 'arn:aws:iam::123456789012:role/other' }, /not the same role, and/],
    [{ deadLetters: 'arn:aws:sqs:eu-west-1:123456789012:dead' }, /not the same dead-letter queue, and/],
  ])('says before a rollout that AWS does not split between versions that differ: %j', async (more, words) => {
    const candidate = server.publish('', more);
    const { router } = platform();
    const split = splitAt(5, { stable: '1', candidate });
    const error = await failureOf(router.rehearse?.(split) ?? Promise.resolve());
    expect(error).toMatchObject({ code: 'AWS_LAMBDA_VERSIONS_DIFFER', message: expect.stringMatching(words) });
    // So does AWS itself.
    await expect(router.write(split)).rejects.toMatchObject({ code: 'AWS_LAMBDA_REFUSED' });
    await router.rehearse?.(splitAt(5, arms));
  });

  describe('versions', () => {
    test('by number are what publish-version printed', async () => {
      const named = platform();
      expect([await named.targetOf?.('2'), await named.targetOf?.('7')]).toEqual(['2', undefined]);
      expect([await named.versionOn?.('2'), await named.versionOn?.('7'), await named.versionOn?.('$LATEST')]).toEqual([
        '2',
        GONE,
        undefined,
      ]);
      expect(await failureOf(named.targetOf?.('1.4.0') ?? Promise.resolve())).toMatchObject({
        kind: 'input',
        code: 'AWS_LAMBDA_NO_NUMBER',
      });
    });

    test('by Description are found on whatever page they stand, the newest of several', async () => {
      for (let number = 3; number <= 130; number += 1) server.publish(`1.${String(number)}.0`);
      const [first, second] = [server.publish('2.0.0'), server.publish('2.0.0')];
      const named = platform({ 'version-is': 'description' });
      expect([await named.targetOf?.('1.3.0'), await named.targetOf?.('1.120.0'), await named.targetOf?.('2.0.0')]).toEqual([
        '3',
        '120',
        second,
      ]);
      expect([await named.versionOn?.('120'), await named.versionOn?.(first)]).toEqual(['1.120.0', '2.0.0']);
      expect(server.requests.filter(({ url }) => url.includes('/versions')).length).toBe(9);
    });

    test('without a Description are known by their number, others are not', async () => {
      const described = server.publish('1.4.0');
      const named = platform({ 'version-is': 'description' });
      expect([await named.targetOf?.('1'), await named.targetOf?.(described), await named.versionOn?.('1')]).toEqual([
        '1',
        undefined,
        undefined,
      ]);
    });

    test('that cannot serve yet do not tell that they hold anything', async () => {
      const pending = server.publish('', { state: 'Pending' });
      await expect(platform().versionOn?.(pending)).rejects.toMatchObject({
        code: 'AWS_LAMBDA_NOT_READY',
        message: expect.stringContaining('is Pending'),
      });
    });
  });

  describe('credentials', () => {
    test('of the environment sign every request', async () => {
      await platform().router.read();
      expect(server.requests.map(({ by }) => by)).toEqual([accessKey.id]);
    });

    test.each([
      [{}, 'AWS_ACCESS_KEY_ID'],
      [{ AWS_ACCESS_KEY_ID: 'AKID' }, 'AWS_SECRET_ACCESS_KEY'],
    ])('that are missing (%j) are asked for with what to do', async (env, name) => {
      ports = { ...ports, identity: testIdentity(env) };
      const error = await failureOf(platform().router.read());
      expect(error).toMatchObject({ kind: 'input', code: 'AWS_NO_CREDENTIALS', message: expect.stringContaining(name) });
      expect(server.requests).toEqual([]);
    });

    test('that ran out are not asked a second time', async () => {
      server.keys.set(accessKey.id, { sessionToken: accessKey.token, expired: true });
      expect(await failureOf(platform().router.read())).toMatchObject({ code: 'AWS_EXPIRED', remedy: expect.stringContaining('role') });
      expect(server.requests).toHaveLength(1);
    });

    test('of a role are taken once with a token of the job, and again when they are about to end', async () => {
      ports = withOidc();
      const taken = platform({ role: role() });
      const { router } = taken;
      await Promise.all([router.read(), taken.versionOn?.('1'), taken.versionOn?.('2')]);
      expect(server.requests.map(({ method, url }) => `${method} ${url}`).slice(0, 2)).toEqual([
        'GET /oidc?api-version=2.0&audience=sts.amazonaws.com',
        'POST /',
      ]);
      expect(server.requests.slice(2).map(({ by }) => by)).toEqual(Array(3).fill('ASIAROLE00000001'));
      await ports.clock.sleep(14 * 60_000);
      // Its clock is ahead of the server's: the role is taken all the same.
      await router.read().catch(() => undefined);
      expect(server.requests.at(-1)?.by).toBe('ASIAROLE00000002');
      expect(server.tokens.map(([audience]) => audience)).toEqual(['sts.amazonaws.com', 'sts.amazonaws.com']);
    });

    test('of a role and what they were got with are hidden from the moment they are there', async () => {
      ports = withOidc();
      const { router } = platform({ role: role() });
      await router.read();
      const [[, token] = []] = server.tokens;
      const id = 'ASIAROLE00000001';
      expect(masked).toEqual(expect.arrayContaining([requestToken, token, id, `secret-of-${id}`, `session/token+of/${id}==`]));
      const parts = [requestToken, String(token), `secret-of-${id}`, `session/token+of/${id}==`];
      server.fail([reply(403, JSON.stringify({ Message: `I know ${parts.join(' and ')}` }))]);
      const { message } = await failureOf(router.read());
      expect(parts.slice(2).filter((part) => message.includes(part))).toEqual([]);
      expect(JSON.stringify(ports.logged.lines)).not.toContain('secret-of');
    });

    test('need the permission of the job, which is said plainly', async () => {
      ports = withOidc({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' });
      const error = await failureOf(platform({ role: role() }).router.read());
      expect(error).toMatchObject({ kind: 'input', code: 'NO_ID_TOKEN', message: expect.stringContaining('id-token: write') });
      expect(server.requests).toEqual([]);
    });

    test('are not had with a right to ask that has ended, and it is not shown', async () => {
      ports = withOidc({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'another-token-of-the-job' });
      const error = await failureOf(platform({ role: role() }).router.read());
      expect(error).toMatchObject({ kind: 'platform', code: 'ID_TOKEN_FAILED', message: expect.stringContaining('401: not Bearer ***') });
    });

    test.each([
      [
        'an audience that AWS does not know',
        { audience: 'https://github.com/acme' },
        undefined,
        'AWS_ROLE_REFUSED',
        /400: Incorrect token audience/,
      ],
      [
        'a role that does not trust the job',
        { role: 'arn:aws:iam::123456789012:role/other' },
        undefined,
        'AWS_ROLE_REFUSED',
        /403: Not authorized to perform/,
      ],
      [
        'a region where it is off',
        {},
        stsFailed(403, 'RegionDisabledException', 'STS is not activated in this region'),
        'AWS_ROLE_REFUSED',
        /not activated/,
      ],
      [
        'a provider that AWS could not reach, four times',
        {},
        stsFailed(400, 'IDPCommunicationError', 'The identity provider could not be reached'),
        'AWS_STS_FAILED',
        /400 \(4 attempts\): The identity provider could not be reached/,
      ],
      ['a failure of AWS', {}, stsFailed(500, 'InternalFailure', 'Oops'), 'AWS_STS_FAILED', /500 \(4 attempts\): Oops/],
      ['something else', {}, { status: 200, body: '<html><title>Login</title></html>' }, 'AWS_STS_FAILED', /holds no credentials/],
    ])('are refused for %s', async (_, settings, answer, code, words) => {
      ports = withOidc();
      server.stsFailure = answer;
      const error = await failureOf(platform({ role: role(), ...settings }).router.read());
      expect(error).toMatchObject({ kind: 'platform', code, message: expect.stringMatching(words) });
      expect(error.message).not.toContain('eyJ');
    });

    test.each(['IDPCommunicationError', 'Throttling', 'ThrottlingException', 'RequestThrottled'])(
      'are asked for again within the same step after %s, which AWS calls passing whatever the status',
      async (type) => {
        ports = withOidc();
        let asked = 0;
        Object.defineProperty(server, 'stsFailure', {
          get: () => {
            asked += 1;
            // The stand-in looks twice: whether there is one, and which.
            return asked <= 2 ? stsFailed(400, type, 'in a moment') : undefined;
          },
        });
        expect(await platform({ role: role() }).router.read()).toMatchObject({ shares: { 1: 100 } });
      },
    );

    test('are asked for again after a failure', async () => {
      ports = withOidc();
      server.stsFailure = stsFailed(403, 'AccessDenied', 'Not yet');
      const { router } = platform({ role: role() });
      await failureOf(router.read());
      server.stsFailure = undefined;
      expect(await router.read()).toMatchObject({ shares: { 1: 100 } });
    });
  });

  test.each([
    [{ function: 'api:live' }],
    [{ function: '../x' }],
    [{ alias: '7' }],
    [{ alias: 'a/b' }],
    [{ region: 'Ireland' }],
    [{ role: 'rollout' }],
    [{ endpoint: 'http://example.com' }],
    [{ endpoint: 'https://user:pass@example.com' }],
    [{ 'version-is': 'tag' }],
    [{ candidate: 'v2' }],
  ])('refuses the settings %j', (settings) => {
    const common = { kind: 'aws-lambda', region: 'eu-west-1', function: 'api', alias: 'live' };
    expect(v.safeParse(awsLambda.settings, common).success).toBe(true);
    expect(v.safeParse(awsLambda.settings, { ...common, ...settings }).success).toBe(false);
  });
});
