import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import type { Platform } from '#core/platform';
import { splitAt } from '#core/rollout/split';
import { awsLambda } from '#platforms/aws-lambda';
import { signedHeaders } from '#exchange/aws-signature';
import { testIdentity, testPorts, type TestPorts } from '#testkit/ports';
import { startMoto, type Moto } from './moto.ts';

describe("the aws-lambda platform on moto's server", () => {
  let moto: Moto;
  let ports: TestPorts;

  beforeAll(async () => {
    moto = await startMoto();
    ports = testPorts();
  });
  afterAll(async () => {
    ports.cancel();
    await moto.stop();
  });

  const environment = { AWS_ACCESS_KEY_ID: 'testing', AWS_SECRET_ACCESS_KEY: 'testing' };

  const platform = (name: string, settings: object = {}, identity = testIdentity(environment)): Platform => {
    const common = { kind: 'aws-lambda', region: 'eu-west-1', function: name, alias: 'live', endpoint: moto.url, 'sts-endpoint': moto.url };
    return awsLambda.create(v.parse(awsLambda.settings, { ...common, ...settings }), { ...ports, identity }).platform;
  };

  const byBoto3 = (name: string) => moto.boto3('lambda', 'get_alias', { FunctionName: name, Name: 'live' });

  test('what it writes is read back by boto3 and the AWS CLI, up to the promotion', async () => {
    const [stable = '', candidate = ''] = await moto.create('written', ['1.0.0', '1.1.0']);
    const { router } = platform('written');
    const cli = (): Promise<unknown> => moto.cli('lambda', 'get-alias', '--function-name', 'written', '--name', 'live');
    await router.write(splitAt(12.34, { stable, candidate }), await router.read());
    const split = { FunctionVersion: stable, RoutingConfig: { AdditionalVersionWeights: { [candidate]: 0.1234 } } };
    expect(await byBoto3('written')).toMatchObject(split);
    expect(await cli()).toMatchObject(split);
    await router.write(splitAt(100, { stable, candidate }), await router.read());
    expect((await byBoto3('written'))['FunctionVersion']).toBe(candidate);
    // moto keeps an empty mapping where AWS leaves it out.
    expect(await cli()).not.toHaveProperty(['RoutingConfig', 'AdditionalVersionWeights', stable]);
    await router.write(splitAt(0, { stable, candidate }));
    expect(await router.read()).toMatchObject({ shares: { [stable]: 100 }, acknowledged: true, problems: [] });
    expect((await byBoto3('written'))['FunctionVersion']).toBe(stable);
  });

  test('it reads what the AWS CLI and boto3 have written', async () => {
    const [stable = '', candidate = ''] = await moto.create('read', ['1.0.0', '1.1.0']);
    const { router } = platform('read');
    await moto.cli(
      'lambda',
      'update-alias',
      '--function-name',
      'read',
      '--name',
      'live',
      '--routing-config',
      `AdditionalVersionWeights={${candidate}=0.07}`,
    );
    expect((await router.read()).shares).toEqual({ [stable]: 93, [candidate]: 7 });
    const parameters = { FunctionName: 'read', Name: 'live', FunctionVersion: candidate, RoutingConfig: { AdditionalVersionWeights: {} } };
    await moto.boto3('lambda', 'update_alias', parameters);
    expect((await router.read()).shares).toEqual({ [candidate]: 100 });
  });

  test('it finds versions by number and Description among those that boto3 published', async () => {
    const descriptions = ['1.0.0', '1.1.0', '1.1.0', 'a text'];
    const [first, , third, fourth = ''] = await moto.create('versions', descriptions);
    const byDescription = platform('versions', { 'version-is': 'description' });
    expect(await byDescription.targetOf?.('1.0.0')).toBe(first);
    expect(await byDescription.targetOf?.('1.1.0')).toBe(third);
    expect(await byDescription.targetOf?.('9.9.9')).toBeUndefined();
    expect(await byDescription.versionOn?.(fourth)).toBe('a text');
    const byNumber = platform('versions');
    expect([await byNumber.targetOf?.(fourth), await byNumber.targetOf?.('99'), await byNumber.versionOn?.(fourth)]).toEqual([
      fourth,
      undefined,
      fourth,
    ]);
  });

  test.each([
    ['function', { function: 'nothing' }],
    ['alias', { alias: 'nothing' }],
  ])('it says that there is no such %s', async (_, settings) => {
    await moto.create(`lost-${Object.keys(settings).join('')}`, ['1.0.0']);
    const { router } = platform(`lost-${Object.keys(settings).join('')}`, settings);
    await expect(router.read()).rejects.toMatchObject({ code: 'AWS_LAMBDA_NOT_FOUND' });
  });

  test('it takes a role from the Security Token Service with a token of the job', async () => {
    await moto.create('by-role', ['1.0.0']);
    const audiences: string[] = [];
    const identity = testIdentity({}, (audience) => {
      audiences.push(audience);
      return Promise.resolve('header.payload.signature');
    });
    const { router } = platform('by-role', { role: 'arn:aws:iam::123456789012:role/by-role' }, identity);
    expect((await router.read()).shares).toEqual({ 1: 100 });
    expect(audiences).toEqual(['sts.amazonaws.com']);
    expect([...identity.hidden].filter((value) => value.startsWith('ASIA'))).toHaveLength(1);
    expect(identity.hidden.size).toBe(3);
  });

  test('its signatures are those of botocore, whatever is signed', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const query = fc.array(fc.tuple(text, text), { maxLength: 5 });
    const header = fc
      .string({ unit: fc.constantFrom('a', 'B', '1', '/', '=', '+', ' '), minLength: 1, maxLength: 20 })
      .map((value) => `x${value}x`);
    const request = fc.record({
      path: fc.array(text, { maxLength: 4 }),
      query,
      token: fc.option(header, { nil: undefined }),
      contentType: header,
      body: text,
      at: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1_000),
      host: fc.constantFrom('lambda.eu-west-1.amazonaws.com', '127.0.0.1:5000', 'vpce-1.example.com:8443'),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ path, query: pairs, token, contentType, body, at, host }) => {
        const search = pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
        const segments = path.filter((part) => part !== '.' && part !== '..').map(encoded);
        const url = new URL(`https://${host}/${segments.join('/')}${search === '' ? '' : `?${search}`}`).href;
        const plain = { url, method: 'PUT' as const, headers: { 'content-type': contentType }, body };
        const scope = { region: 'eu-west-1', service: 'lambda', at };
        const credentials = {
          accessKeyId: 'AKIDEXAMPLE',
          secretAccessKey: 'wJalrXUtnFEMI/K7MDENG',
          ...(token === undefined ? {} : { sessionToken: token }),
        };
        const ours = signedHeaders(plain, credentials, scope);
        const theirs = await moto.sign({ ...plain, ...credentials, ...scope });
        expect(ours['authorization']).toBe(theirs['authorization']);
      }),
      { numRuns: 300 },
    );
  });
});

/** As requests are written: botocore signs an address as it is, and AWS what it means. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
