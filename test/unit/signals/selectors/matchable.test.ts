import { describe, expect, test } from '@jest/globals';
import { examineDemands, examineSelector, meantLabel, meantMetric, type Evidence } from '#signals/selectors/matchable';
import { demandsOf } from '#signals/selectors/promql-selectors';
import { compileMatchers, parseSelector, type Selector } from '#signals/selectors/selector';

/** Series as selectors with `=` alone. */
function there(...series: readonly string[]): Evidence {
  const parsed = series.map((text) => parseSelector(text));
  const labelsOf = ({ matchers }: Selector): ReadonlyMap<string, string> => new Map(matchers.map(({ label, value }) => [label, value]));
  const matching = (selector: Selector): readonly Selector[] =>
    parsed
      .filter(({ name }) => selector.name === undefined || name === selector.name)
      .filter((one) => compileMatchers(selector.matchers)(labelsOf(one)));
  return {
    exists: (selector) => Promise.resolve(matching(selector).length > 0),
    values: (selector, label) => Promise.resolve(matching(selector).flatMap((one) => labelsOf(one).get(label) ?? [])),
    labels: (selector) => Promise.resolve(matching(selector).flatMap((one) => [...labelsOf(one).keys()])),
    names: () => Promise.resolve(parsed.flatMap(({ name }) => name ?? [])),
  };
}

const v1 = ['r{version="v1",status="200"}', 'r{version="v1",status="404"}'];
const both = [...v1, 'r{version="v2",status="200"}'];
const examine = async (selector: string, own = both, all = own): Promise<string> => {
  const { mismatch, settled } = await examineSelector(parseSelector(selector), there(...own), there(...all));
  if (mismatch === undefined) return settled ? 'matches' : 'may match';
  if (mismatch.kind === 'version') return 'version';
  return mismatch.kind === 'metric' ? `no metric ${mismatch.name}` : `${mismatch.kind} ${mismatch.label}`;
};

test('a version that has no errors yet is not unknown because the other one has', async () => {
  const series = ['r{version="v1",status="200"}', 'r{version="v2",status="200"}', 'r{version="v2",status="500"}'];
  const known = { tellsArms: ({ label }: { readonly label: string }) => label === 'version', fallbacks: [] };
  for (const version of ['v1', 'v2']) {
    const selector = parseSelector(`r{version="${version}",status=~"5.."}`);
    expect((await examineSelector(selector, there(...series), there(...series), known)).mismatch).toBeUndefined();
  }
  const unknown = await examineSelector(parseSelector('r{version="v3",status=~"5.."}'), there(...series), there(...series), known);
  expect(unknown.mismatch).toEqual({
    kind: 'version',
    matcher: { label: 'version', operator: '=', value: 'v3' },
    seen: expect.arrayContaining(['v1', 'v2']),
  });
});

describe('a selector cannot match', () => {
  test.each(['code="500"', 'code!="500"', 'code=~"5.."', 'code!~"5.."', 'code!~"2..|3.."'])(
    'with a label that no series has: %s',
    async (matcher) => {
      expect(await examine(`r{${matcher}}`)).toBe('label code');
      expect(await examine(`r{version="v2",${matcher}}`)).toBe('label code');
    },
  );

  test('with a metric that is nowhere, whatever its labels', async () => {
    expect(await examine('s')).toBe('no metric s');
    expect(await examine('s{status="500"}')).toBe('no metric s');
    expect(await examine('{__name__=~"s.*",status="500"}')).toBe('no metric s.*');
  });

  test('with a label that only other series of the metric have', async () => {
    expect(await examine('r{version="v2",status!~"5.."}', [...v1, 'r{version="v2",code="200"}'])).toBe('label status');
    expect(await examine('r{job="api",status=~"5.."}', ['r{job="api",code="200"}', 'r{job="other",status="200"}'])).toBe('label status');
  });

  test('with a status of another form than there is', async () => {
    expect(await examine('r{status="5xx"}')).toBe('value status');
    expect(await examine('r{status="500"}', ['r{status="2xx"}', 'r{status="5xx"}'])).toBe('value status');
    expect(await examine('r{status=~"5.."}', ['r{status="2xx"}'])).toBe('matches');
    expect(await examine('r{status="5XX"}', ['r{status="2XX"}'])).toBe('matches');
  });

  test('with a value of another kind or in another writing than there is', async () => {
    expect(await examine('r{status="500"}', ['r{status="OK"}'])).toBe('value status');
    expect(await examine('r{status=~"5.."}', ['r{status="ok"}', 'r{status="error"}'])).toBe('value status');
    expect(await examine('r{outcome="server_error"}', ['r{outcome="SERVER_ERROR"}'])).toBe('value outcome');
    expect(await examine('r{status="5xx"}', [...v1, 'r{version="v1",status="0"}'])).toBe('value status');
    expect(await examine('l_bucket{le="0.3"}', ['l_bucket{le="0.25"}', 'l_bucket{le="+Inf"}'])).toBe('value le');
  });

  test('with the fallback of what is misspelt in its place', async () => {
    const ask = async (query: string, ...fallbacks: readonly string[]): Promise<string> => {
      const known = { tellsArms: () => false, fallbacks: fallbacks.map((text) => parseSelector(text)) };
      const { mismatch } = await examineDemands(demandsOf(query) ?? [], there(...both), there(...both), known);
      return mismatch?.kind ?? 'matches';
    };
    expect(await ask('r{code="500"} or 0 * r')).toBe('label');
    expect(await ask('r{code="500"} or r')).toBe('label');
    expect(await ask('r{version="v1",code="500"} or r{version="v1"} > 1e9')).toBe('label');
    expect(await ask('s or r - r', 'r')).toBe('metric');
    expect(await ask('r{code="500"} or on() vector(0)')).toBe('label');
    expect(await ask('r{status="500"} or 0 * r')).toBe('matches');
    expect(await ask('r{code=~"5.."} or r{status=~"5.."}', 'r')).toBe('matches');
  });
});

describe('a selector may match', () => {
  test('though no series has the value yet: nothing is bad in a healthy service', async () => {
    expect(await examine('r{status=~"5.."}')).toBe('matches');
    expect(await examine('r{version="v1",status="500"}')).toBe('may match');
  });

  test('though its arm shows nothing yet, as long as the other one has the label', async () => {
    expect(await examine('r{version="v2",status!~"5.."}', v1)).toBe('may match');
    expect(await examine('r{status!~"5.."}', [], v1)).toBe('may match');
    expect(await examine('r{code!~"5.."}', [], v1)).toBe('label code');
  });

  test('where another version is all there is yet', async () => {
    const known = { tellsArms: ({ label }: { label: string }) => label === 'version', fallbacks: [] };
    const ask = async (selector: string): Promise<unknown> =>
      (await examineSelector(parseSelector(selector), there(...both), there(...both), known)).mismatch;
    expect(await ask('r{version="v1",status="500"}')).toBeUndefined();
    expect(await ask('r{version="3"}')).toMatchObject({ kind: 'version', seen: expect.arrayContaining(['v1', 'v2']) });
    expect(await ask('r{version=~"v3.*"}')).toMatchObject({ kind: 'version' });
  });

  test('with a word of which nothing tells, and says so', async () => {
    const { unseen } = await examineSelector(parseSelector('r{outcome="error"}'), there('r{outcome="fine"}'), there('r{outcome="fine"}'));
    expect(unseen).toMatchObject([{ matcher: { value: 'error' }, seen: ['fine'], plausible: false }]);
  });

  test('by the absence of a label that others have', async () => {
    const series = ['r{canary="1",x="z"}', 'r{x="y"}'];
    expect(await examine('r{canary=""}', series)).toBe('matches');
    expect(await examine('r{x="y",canary!=""}', series)).toBe('may match');
    expect(await examine('r{canari!=""}', series)).toBe('label canari');
    expect(await examine('r{anything=~".*"}', series)).toBe('matches');
  });

  test('where one of several alternatives does', async () => {
    const ask = async (query: string): Promise<boolean> =>
      (await examineDemands(demandsOf(query) ?? [], there(...both), there(...both))).mismatch === undefined;
    expect(await ask('sum(r{code=~"5.."} or r{status=~"5.."})')).toBe(true);
    expect(await ask('sum(r{code=~"5.."} or r{kode=~"5.."})')).toBe(false);
    expect(await ask('sum(r{code=~"5.."}) or vector(0)')).toBe(false);
    expect(await ask('r{status=~"5.."} / r{code=~"5.."}')).toBe(false);
  });
});

test('what was meant is the nearest name, or another usual one for the same', () => {
  expect(meantLabel('status_code', ['method', 'statusCode'])).toBe('statusCode');
  expect(meantLabel('code', ['method', 'http_response_status_code'])).toBe('http_response_status_code');
  expect(meantLabel('path', ['method', 'code'])).toBeUndefined();
  expect(meantMetric('http_request_total', ['http_requests_total'])).toBe('http_requests_total');
  expect(meantMetric('http_requests', ['x', 'http_requests_total'])).toBe('http_requests_total');
  expect(meantMetric('duration', ['duration_seconds_bucket'])).toBe('duration_seconds_bucket');
});

describe('matchers of one label', () => {
  const codes = ['r{code="200",class="2xx"}', 'r{code="500",class="5xx"}', 'r{code="404",class="4xx"}'];

  test.each([
    'code=~"5..",code=~"4.."',
    'code="500",code="503"',
    'code=~"4..|5..",code!~"4..|5.."',
    'code=~"5..",code!~"5.*"',
    'code="500",code!="500"',
    'code=~"a+b",code=~"b.*"',
    'code!="",code!~".+"',
    'code=~"5..",code=~"4..",class="5xx"',
  ])('that exclude each other are refused whatever is there: %s', async (matchers) => {
    expect(await examine(`r{${matchers}}`, codes)).toMatch(/^contradiction /);
    expect(await examine(`r{${matchers}}`, [])).toMatch(/^contradiction /);
  });

  test.each([
    'code=~"5..",code!="500"',
    'code=~"4..|5..",code!~"4(?:04|29)"',
    'code!="404",code!="499"',
    'code=~".*",code=~"5.*",code!~".*0"',
  ])('that one value meets are accepted: %s', async (matchers) => {
    expect(await examine(`r{${matchers}}`, codes)).toBe('matches');
  });

  test.each(['code=~"[45]{3}"', 'code=~"5*"', 'code=~"4+|5+"'])('that pick no status which anybody answers with: %s', async (matcher) => {
    expect(await examine(`r{${matcher}}`, codes)).toBe('value code');
  });

  test.each(['code=""', 'code!~".+"', 'code=~"5..|",code!~"5.."'])(
    'that ask for no value prove nothing where every series has one: %s',
    async (matchers) => {
      const { mismatch, unseen } = await examineSelector(parseSelector(`r{${matchers}}`), there(...codes), there(...codes));
      expect(mismatch).toBeUndefined();
      expect(unseen).toMatchObject([{ matcher: { label: 'code' }, plausible: false }, ...(matchers.includes(',') ? [{}] : [])]);
      const some = [...codes, 'r{class="none"}'];
      expect((await examineSelector(parseSelector(`r{${matchers}}`), there(...some), there(...some))).unseen).toBeUndefined();
    },
  );

  test('contradict each other beside an alternative that matches too', async () => {
    for (const query of ['r{code="500"} or r{code="500",code="503"}', 'r{code="500",code="503"} or r{code="500"}']) {
      expect((await examineDemands(demandsOf(query) ?? [], there(...codes), there(...codes))).mismatch?.kind).toBe('contradiction');
    }
  });
});
