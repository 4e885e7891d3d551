import { describe, expect, test } from '@jest/globals';
import { signedHeaders } from '#exchange/aws-signature';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const at = Date.parse('2015-08-30T12:36:00Z');

/** Published by AWS: the signing test suite (`service`), and the example of its documentation (`iam`). */
describe('a signature of version 4', () => {
  test.each([
    ['get-vanilla', 'GET', '', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    ['post-vanilla', 'POST', '', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
    [
      'get-vanilla-query-order-key-case',
      'GET',
      '?Param2=value2&Param1=value1',
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
  ] as const)('is that of the test suite for %s', (_, method, query, signature) => {
    const headers = signedHeaders({ url: `https://example.amazonaws.com/${query}`, method }, credentials, {
      region: 'us-east-1',
      service: 'service',
      at,
    });
    expect(headers).toEqual({
      'x-amz-date': '20150830T123600Z',
      authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`,
    });
  });

  test('is that of the documented example, with a header that is signed too', () => {
    const request = {
      url: 'https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    };
    const { authorization } = signedHeaders(request, credentials, { region: 'us-east-1', service: 'iam', at });
    expect(authorization).toContain('Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7');
  });

  test('covers the session token, which goes with the request', () => {
    const scope = { region: 'eu-west-1', service: 'lambda', at };
    const headers = signedHeaders({ url: 'https://lambda.eu-west-1.amazonaws.com/' }, { ...credentials, sessionToken: 'token' }, scope);
    expect(headers).toMatchObject({ 'x-amz-security-token': 'token' });
    expect(headers['authorization']).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token,');
  });
});
