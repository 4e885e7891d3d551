import { describe, expect, test } from '@jest/globals';
import { parseCriteria, parseCriterion, problemSentence } from '#core/criteria/parse';
import { printCriterion } from '#core/criteria/print';

function canonical(text: string): string {
  const parsed = parseCriterion(text);
  return parsed.ok ? printCriterion(parsed.criterion) : problemSentence(parsed.problem);
}

describe('a criterion', () => {
  test('has severity, selector, operator, bound and window', () => {
    expect(parseCriterion('warn: latency.p99.9 <= baseline + 50ms for 1h30m')).toEqual({
      ok: true,
      criterion: {
        severity: 'warn',
        selector: { metric: 'latency', statistic: 'p99.9' },
        operator: '<=',
        bound: { kind: 'baseline-plus', sign: 1, quantity: { value: 0.05, unit: 'ms', amount: 50 } },
        forMs: 5_400_000,
      },
    });
  });

  test.each([
    ['fail:error-rate<=baseline+1pp', 'error-rate <= baseline + 1pp'],
    ['  cpu  <  80 %  for  5m  ', 'cpu < 80% for 5m'],
    ['info : cpu<80%for 300s', 'info: cpu < 80% for 5m'],
    ['cpu\t<\u00a080%', 'cpu < 80%'],
    ['request-rate >= baseline*0.50', 'request-rate >= baseline * 0.5'],
    ['deploys.count != baseline-1', 'deploys.count != baseline - 1'],
    ['balance > -5', 'balance > -5'],
    ['error-rate == 0', 'error-rate == 0'],
    ['5xx-rate <= 5%', '5xx-rate <= 5%'],
    ['memory < 500MB', 'memory < 500MB'],
    ['burn-rate <= 14.4', 'burn-rate <= 14.4'],
    ['error-rate.count >= 50', 'error-rate.count >= 50'],
    ['k6.checks.rate >= 0.95', 'k6.checks.rate >= 0.95'],
  ])('%j reads as %j', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  test.each([
    ['latency.p99', { metric: 'latency', statistic: 'p99' }],
    ['latency.p99.9', { metric: 'latency', statistic: 'p99.9' }],
    ['k6.http_req_duration.p95', { metric: 'k6.http_req_duration', statistic: 'p95' }],
    ['coverage.lines', { metric: 'coverage.lines' }],
    ['app.p99.errors', { metric: 'app.p99.errors' }],
    ['queue.max', { metric: 'queue', statistic: 'max' }],
    ['queue.maximum', { metric: 'queue.maximum' }],
  ])('the selector %s is %j', (path, selector) => {
    const unit = path.startsWith('coverage') ? '%' : 's';
    expect(parseCriterion(`${path} < 1${unit}`)).toMatchObject({ ok: true, criterion: { selector } });
    const parsed = parseCriterion(`${path} < 1${unit}`);
    expect(parsed.ok && parsed.criterion.selector).toEqual(selector);
  });
});

describe('a mistake', () => {
  test.each([
    ['wran: cpu < 80%', 1, 'did you mean warn?'],
    ['CRITICAL: cpu < 80%', 1, 'did you mean fail?'],
    ['cpu =< 80%', 5, 'did you mean <=?'],
    ['cpu ≥ 80%', 5, 'did you mean >=?'],
    ['latency.95p < 300ms', 9, 'did you mean latency.p95?'],
    ['latency.99th < 300ms', 9, 'did you mean latency.p99?'],
    ['http.latency.P95TH < 300ms', 14, 'did you mean http.latency.p95?'],
    ['latency.pct999 < 300ms', 9, 'did you mean latency.p95?'],
    ['cpu above 80%', 5, 'compare with a sign: cpu < 80%'],
    ['cpu for 5m < 80%', 5, 'the `for` clause comes last: cpu < 80% for 5m'],
    ['error rate < 1%', 7, 'names have no spaces: error-rate'],
    ['cpu <= basline + 1pp', 8, 'did you mean baseline?'],
    ['latency <=+10%', 11, 'a change from the baseline is written baseline + 10%'],
    ['latency < 2x baseline', 12, 'for a multiple of the baseline write baseline * 2'],
    ['latency < 2 * baseline', 13, 'did you mean baseline * 2?'],
    ['latency < baseline / 2', 20, 'divide by multiplying: baseline * 0.5'],
    ['latency < baseline * 120%', 25, 'did you mean baseline * 1.2?'],
    ['cpu < 80% form 5m', 11, 'did you mean for?'],
    ['queue < 80 forr 5m', 12, 'did you mean for?'],
    ['cpu < 80% for 5', 16, 'did you mean 5s or 5m?'],
    ['cpu < 80% for 0s', 15, 'without `for` a breach counts at once'],
    ['cpu < 80% and memory < 85%', 11, 'write one criterion per line'],
    ['cpu < 80%, memory < 85%', 10, 'write one criterion per line'],
    ['cpu < 80%\nmemory < 85%', 11, 'write one criterion per line'],
    ['"cpu < 80%"', 1, 'leave the quotes out'],
    ['latency.p(95) < 1s', 10, 'did you mean p95?'],
    ['latency.P99 < 1s', 9, 'did you mean p99?'],
    ['latency.p999 < 1s', 9, 'did you mean p99.9?'],
    ['latency.p95 < 500', 15, 'did you mean 500ms or 500s?'],
    ['error-rate < 0.01', 14, 'did you mean 1% or 0.01%?'],
    ['coverage.lines > 85', 18, 'did you mean 85%?'],
    ['mttr < 1h30m', 10, 'did you mean 90m?'],
  ])('%j is refused at column %d: %s', (text, column, hint) => {
    expect(parseCriterion(text)).toMatchObject({ ok: false, problem: { column, hint } });
  });

  test.each([
    ['', 1],
    ['   ', 4],
    ['cpu', 4],
    ['cpu <', 6],
    ['cpu < ', 7],
    ['80% > cpu', 1],
    ['baseline > 5', 1],
    ['p99 < 1s', 1],
    ['latency.p0 < 1s', 9],
    ['latency. < 1s', 8],
    ['latency..p99 < 1s', 8],
    ['cpu < 80% for', 14],
    ['cpu < 80% for 1m1h', 17],
    ['latency < baseline +', 21],
    ['latency < baseline + -5ms', 22],
    ['latency < baseline * 0', 22],
    ['latency < baseline * -1', 22],
    ['error-rate < 5pp', 14],
    ['error-rate > -1%', 14],
    ['latency < 20%', 11],
    ['latency < baseline + 1pp', 22],
    ['error-rate < baseline + 5ms', 25],
    ['requests.count >= baseline - 100%', 30],
    ['cpu < 1e3%', 7],
    ['cpu < 1,5%', 8],
    ['cpu < NaN', 7],
    ['cpu < 80% 🚀', 11],
    ['📈 < 80%', 1],
    ['x'.repeat(501), 501],
  ])('%j is refused at column %d', (text, column) => {
    expect(parseCriterion(text)).toMatchObject({ ok: false, problem: { column } });
  });

  test('says what was found, what is accepted and an example', () => {
    expect(parseCriterion('cpu < 80 procent')).toMatchObject({
      problem: {
        message: 'found "procent", expected a unit (%, pp, ms, s, m, h, d, B, KB, MB, GB, /s) or `for`, for example 500ms or 80%',
      },
    });
  });

  test.each([
    'error-rate',
    'hit-ratio',
    'http_error_rate',
    'availability',
    'cpu',
    'memory',
    'disk',
    'saturation',
    'coverage.lines',
    'success',
  ])('`+ 1%%` against the baseline of %s is refused and both spellings are offered', (metric) => {
    const parsed = parseCriterion(`${metric} <= baseline + 1%`);
    expect(parsed.ok ? '' : parsed.problem.message).toContain('write baseline + 1pp (percentage points) or baseline * 1.01 (relative)');
    expect(parsed).toMatchObject({ problem: { column: `${metric} <= baseline + 1%`.indexOf('1%') + 1 } });
    expect(parseCriterion(`${metric} <= baseline + 1pp`).ok).toBe(true);
    expect(parseCriterion(`${metric} <= baseline * 1.01`).ok).toBe(true);
  });

  test('offers only percentage points where the relative spelling would leave nothing', () => {
    expect(parseCriterion('availability >= baseline - 100%')).toMatchObject({
      problem: { message: expect.stringMatching(/write baseline - 100pp \(percentage points\)$/) },
    });
  });

  test.each(['latency.p95', 'queue-length', 'requests.count', 'error-rate.count'])('`+ 20%%` is relative for %s', (selector) => {
    expect(parseCriterion(`${selector} <= baseline + 20%`).ok).toBe(true);
  });
});

describe('a problem is shown', () => {
  test('with its column, what is accepted there and what was probably meant', () => {
    expect(parseCriterion('cpu <= basline')).toEqual({
      ok: false,
      problem: {
        column: 8,
        message: 'found "basline", expected a number with a unit, or `baseline`, for example 80%, 500ms or baseline + 1pp',
        hint: 'did you mean baseline?',
      },
    });
  });

  test('without line breaks or control characters of the text, so that it cannot speak to the runner', () => {
    const parsed = parseCriterion('cpu < \n::error::gotcha\u001b[31m\u202e');
    expect(parsed.ok ? '' : problemSentence(parsed.problem)).toMatch(/^found [^\p{Cc}\p{Cf}]+$/u);
  });

  test('in one sentence', () => {
    expect(problemSentence({ message: 'found "x"', column: 1, hint: 'did you mean y?' })).toBe('found "x"; did you mean y?');
    expect(problemSentence({ message: 'found "x"', column: 1 })).toBe('found "x"');
  });
});

describe('several criteria', () => {
  test('stand one per line, with comments, blank lines and dashes', () => {
    const text = '# gates\n\n- error-rate <= 1%  # hard\r\n  -  warn: cpu < 80%\n-\tmemory < 85%\n   # done\n- ';
    const parsed = parseCriteria(text);
    expect(parsed.ok && parsed.criteria.map(printCriterion)).toEqual(['error-rate <= 1%', 'warn: cpu < 80%', 'memory < 85%']);
  });

  test('report every mistake with line and column of the whole text', () => {
    const parsed = parseCriteria('- cpu < 80%%\nmemory < 85%\n\n  - wran: cpu < 1%');
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        { line: 1, column: 11, text: '- cpu < 80%%' },
        { line: 4, column: 5, text: '  - wran: cpu < 1%' },
      ],
    });
  });

  test('may be none', () => {
    expect(parseCriteria('\n# nothing\n')).toEqual({ ok: true, criteria: [] });
  });

  test('are bounded in number and length', () => {
    expect(parseCriteria('cpu < 80%\n'.repeat(200)).ok).toBe(true);
    expect(parseCriteria('cpu < 80%\n'.repeat(201))).toMatchObject({ problems: [{ line: 201 }] });
    expect(parseCriteria('nonsense\n'.repeat(5000))).toMatchObject({ ok: false });
    expect(parseCriteria('#'.repeat(100_001))).toMatchObject({ problems: [{ line: 1, column: 1 }] });
  });
});
