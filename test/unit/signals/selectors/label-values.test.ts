import { describe, expect, test } from '@jest/globals';
import { standingOf, statusDomain } from '#signals/selectors/label-values';
import { parseSelector } from '#signals/selectors/selector';

const standing = (matcher: string, ...seen: readonly string[]): string => {
  const [one] = parseSelector(`x{${matcher}}`).matchers;
  if (one === undefined) throw new Error('no matcher');
  const found = standingOf(one, seen);
  return 'meant' in found && found.meant !== undefined ? `${found.kind} ${found.meant}` : found.kind;
};

describe('a value can never match', () => {
  test.each([
    ['outcome="server_error"', ['SUCCESS', 'SERVER_ERROR'], 'spelling SERVER_ERROR'],
    ['outcome!="server-error"', ['SUCCESS', 'SERVER_ERROR'], 'spelling SERVER_ERROR'],
    ['grpc_code="UNAVAILABLE"', ['OK', 'Unavailable'], 'spelling Unavailable'],
    ['grpc_code=~"UNAVAILABLE|INTERNAL"', ['OK', 'Unavailable'], 'spelling Unavailable'],
    ['outcome=~"server_.*"', ['Success', 'ServerError'], 'spelling ServerError'],
    ['success="False"', ['true', 'false'], 'spelling false'],
  ])('that is written in another way: %s among %j', (matcher, seen, expected) => {
    expect(standing(matcher, ...seen)).toBe(expected);
  });

  test.each([
    ['grpc_code="UNAVAILABLE"', ['OK', 'NotFound'], 'spelling Unavailable'],
    ['outcome="server_error"', ['SUCCESS', 'CLIENT_ERROR'], 'spelling SERVER_ERROR'],
    ['success="False"', ['true'], 'spelling false'],
  ])('that is written in another way than its like: %s among %j', (matcher, seen, expected) => {
    expect(standing(matcher, ...seen)).toBe(expected);
  });

  test.each([
    ['code=~"HTTP_5.."', ['200', '404']],
    ['code="server_error"', ['200']],
    ['code=~"/5../"', ['200']],
    ['code=">=500"', ['200']],
    ['code="500,503"', ['200']],
    ['code="server_error"', ['200', '404', '0', 'unknown']],
    ['grpc_code=~"5.."', ['OK']],
    ['grpc_code!~"2.."', ['OK', 'Unavailable']],
    ['grpc_code=~"2|13|14"', ['OK', 'Unavailable']],
    ['status=~"5.."', ['ok']],
    ['status="5xx"', ['ok', 'error']],
    ['status=~"5.."', ['200 OK', '503 Service Unavailable']],
    ['code=~"5.."', ['0', '14']],
  ])('of another kind: %s among %j', (matcher, seen) => {
    expect(['domain', 'form']).toContain(standing(matcher, ...seen));
  });

  test.each([
    ['code="5xx"', ['200']],
    ['code=~"5xx"', ['200', '0', '404']],
    ['response_code="5xx"', ['200', '0']],
    ['code="5xx"', ['200', 'unknown']],
    ['code=~"5"', ['200']],
    ['status=~"50."', ['2xx']],
  ])('of another form, and an odd value beside them changes nothing: %s among %j', (matcher, seen) => {
    expect(['domain', 'form']).toContain(standing(matcher, ...seen));
  });

  test('that names a bound which a histogram does not have', () => {
    expect(standing('le="0.3"', '0.1', '0.25', '0.5', '+Inf')).toBe('bound 0.25');
    expect(standing('le="0.250"', '0.1', '0.25', '+Inf')).toBe('bound 0.25');
    expect(standing('le="1"', '0.5', '1.0', '+Inf')).toBe('bound 1.0');
    expect(standing('le="inf"', '0.5', '+Inf')).toBe('bound +Inf');
    expect(standing('le="0.25"', '0.1', '0.25', '+Inf')).toBe('matches');
  });
});

describe('a pattern of which one alternative can never match, while another may', () => {
  test.each([
    ['code=~"429|5xx"', ['200', '500'], 'form'],
    ['code=~"5xx|4.."', ['200'], 'form'],
    ['code!~"4..|5xx"', ['200', '500'], 'form'],
    ['grpc_code=~"INTERNAL|Unavailable"', ['OK', 'Internal', 'Unavailable'], 'spelling Internal'],
    ['grpc_code="Internal|Unavailable"', ['OK', 'Internal'], 'spelling =~"Internal|Unavailable"'],
    ['code=~"5*"', ['200', '500'], 'form'],
    ['error="1"', ['true', 'false'], 'domain'],
    ['grpc_code=~"Internal|Unavailable"', ['0', '13'], 'domain'],
    ['outcome=~"SERVER"', ['SUCCESS', 'SERVER_ERROR'], 'spelling SERVER_ERROR'],
    ['outcome="ERROR"', ['SUCCESS', 'SERVER_ERROR'], 'spelling CLIENT_ERROR'],
  ])('is named: %s among %j', (matcher, seen, found) => {
    expect(standing(matcher, ...seen)).toBe(found);
  });

  test.each([
    ['code=~"5..|5xx"', ['200', '500'], 'matches'],
    ['code=~"5xx|5.."', ['200'], 'may-come'],
    ['code=~"5..|timeout|error"', ['200'], 'may-come'],
    ['grpc_code=~"INTERNAL|Internal"', ['OK', 'Internal'], 'matches'],
    ['code=~"(4|5).."', ['200'], 'may-come'],
    ['path=~"/a|/b"', ['/a'], 'matches'],
  ])('is no mistake where another alternative covers it: %s among %j', (matcher, seen, found) => {
    expect(standing(matcher, ...seen)).toBe(found);
  });
});

describe('a value may come', () => {
  test.each([
    ['code="500"', ['200']],
    ['code=~"5.."', ['200']],
    ['code=~"5..|timeout"', ['200']],
    ['code!~"5.."', ['200', '301']],
    ['code=~"5.."', ['2xx', '404']],
    ['code="5xx"', ['2xx', '404']],
    ['code="5XX"', ['2XX']],
    ['code=~"5.."', ['0', '200', 'unknown']],
    ['code=~"5.."', ['200', 'aborted', 'reset', 'refused']],
    ['grpc_code=~"Unavailable|Internal"', ['OK', 'NotFound']],
    ['outcome="SERVER_ERROR"', ['SUCCESS', 'CLIENT_ERROR']],
    ['success="false"', ['true']],
  ])('%s among %j', (matcher, seen) => {
    expect(standing(matcher, ...seen)).toBe('may-come');
  });

  test.each([
    ['grpc_code=~"Unavailable|Internal"', ['OK']],
    ['grpc_code=~"UNAVAILABLE|INTERNAL"', ['OK']],
    ['outcome="SERVER_ERROR"', ['SUCCESS']],
    ['grpc_code=~"2|13|14"', ['0', '5']],
  ])('as far as one of its kind tells: %s among %j', (matcher, seen) => {
    expect(standing(matcher, ...seen)).toBe('plausible');
  });

  test('or nothing tells: a word among other words, a code where only an odd value was seen', () => {
    for (const [matcher, ...seen] of [
      ['outcome="error"', 'ok'],
      ['outcome="failed"', 'SUCCESS'],
      ['code=~"5.."', '0'],
      ['code=~"5.."', 'none'],
      ['response_code="0"', '200', '404'],
      ['code="timeout"', 'ok'],
      ['code=~"5.*|err.*"', 'ok'],
      ['zone="3"', 'a', 'b'],
      ['path="5"', '/'],
      ['room="lobby"', '101', '102'],
      ['version="2"', 'v1'],
      ['version="1.2"', '12'],
      ['version="1.10"', '11.0', '1.1.0'],
      ['le="0.3"', '+Inf'],
    ] as const) {
      expect([matcher, standing(matcher, ...seen)]).toEqual([matcher, 'unknown']);
    }
  });

  test('is no question for one that is there: every gRPC call but `OK`', () => {
    expect(standing('grpc_code!="OK"', 'OK')).toBe('matches');
    expect(standing('code!~"2..|3.."', '200')).toBe('matches');
  });
});

test('a status label is one though a request had no status', () => {
  expect(statusDomain(['200', '0'])).toContain('500');
  expect(statusDomain(['2xx'])).toContain('5xx');
  expect(statusDomain(['0'])).toBeUndefined();
  expect(statusDomain(['ok', '200'])).toBeUndefined();
});
