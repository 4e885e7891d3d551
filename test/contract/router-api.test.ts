import { describe, expect, test } from '@jest/globals';
import { readRouterApiDocument, type Exchange } from './router-api-document.ts';

const document = readRouterApiDocument();

const good: Exchange = {
  method: 'PUT',
  path: '/v1/routes/api/weights',
  requestHeaders: { 'content-type': 'application/json', 'if-match': '"7"' },
  requestBody: '{"weights":{"v1":75,"v2":25}}',
  status: 200,
  responseHeaders: { 'content-type': 'application/json; charset=utf-8', etag: '"8"' },
  responseBody: '{"service":"api","targets":[{"name":"v1","weight":75,"healthy":true}],"applied":true}',
};

describe('the OpenAPI document of the router API', () => {
  test('is OpenAPI 3.1 with the two requests', () => {
    expect(document.version).toMatch(/^3\.1\./);
    expect(document.operations).toEqual(['readRoute', 'writeWeights']);
  });

  test('has no reference that leads nowhere', () => {
    expect(document.danglingReferences).toEqual([]);
  });

  test.each(document.examples.map((example) => [example.at, example] as const))('has a valid example at %s', (_, { schema, value }) => {
    expect(document.violation(schema, value)).toBeUndefined();
  });

  test('allows an exchange by the book', () => {
    expect(document.violations(good)).toEqual([]);
  });

  test.each<[string, Partial<Exchange>]>([
    ['another path', { path: '/v1/routes' }],
    ['another method', { method: 'POST' }],
    ['a weight above 100', { requestBody: '{"weights":{"v1":101}}' }],
    ['a body of another type', { requestHeaders: { 'content-type': 'text/plain' } }],
    ['a weak tag in If-Match', { requestHeaders: { 'content-type': 'application/json', 'if-match': 'W/"7"' } }],
    ['an answer without ETag', { responseHeaders: { 'content-type': 'application/json' } }],
    ['an answer without health', { responseBody: '{"service":"api","targets":[{"name":"v1","weight":100}],"applied":true}' }],
    ['an error that is no problem document', { status: 422 }],
    ['an unknown status without a problem document', { status: 418, responseHeaders: { 'content-type': 'text/html' } }],
  ])('does not allow %s', (_, change) => {
    expect(document.violations({ ...good, ...change })).not.toEqual([]);
  });
});
