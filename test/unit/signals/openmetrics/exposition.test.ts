import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseExposition, type Exposition, type Sample } from '#signals/openmetrics/exposition';

const text = (page: string): Exposition => parseExposition(page, { format: 'text' });

function samplesOf(exposition: Exposition): readonly Sample[] {
  if (!exposition.ok) throw new Error(`line ${exposition.line}: ${exposition.problem}`);
  return exposition.samples;
}

/** Name, labels as an object and value, which compare well. */
function plain(exposition: Exposition): unknown[] {
  return samplesOf(exposition).map(({ name, labels, value }) => [name, Object.fromEntries(labels), value]);
}

describe('a metrics page', () => {
  test('is read with its labels, whatever the blanks', () => {
    expect(plain(text('# HELP a b\n# TYPE a counter\na{x="1",y="2",} 3\n\n  b\t 4.5e+2 1700000000000\r\nc{ x = "1" , y="2" }5\n'))).toEqual(
      [
        ['a', { x: '1', y: '2' }, 3],
        ['b', {}, 450],
        ['c', { x: '1', y: '2' }, 5],
      ],
    );
  });

  test('may hold NaN and infinities', () => {
    expect(samplesOf(text('a NaN\nb +Inf\nc -Inf\nd Inf\n')).map(({ value }) => value)).toEqual([NaN, Infinity, -Infinity, Infinity]);
  });

  test('has its label escapes undone', () => {
    expect(plain(text('a{x="q\\"b\\\\s\\nl\\d,}"} 1\n'))).toEqual([['a', { x: 'q"b\\s\nl\\d,}' }, 1]]);
  });

  test('may have timestamps and exemplars, which are passed over', () => {
    const page = 'a_bucket{le="1"} 5 1700000000.5 # {trace_id="x y"} 0.4 1700000000.1\na_bucket{le="+Inf"} 6 # {trace_id="z"} 2\n# EOF\n';
    expect(plain(parseExposition(page, { format: 'openmetrics' }))).toEqual([
      ['a_bucket', { le: '1' }, 5],
      ['a_bucket', { le: '+Inf' }, 6],
    ]);
  });

  test('may quote metric and label names, as Prometheus 3 does', () => {
    expect(plain(text('{"http.requests","status code"="200"} 7\n'))).toEqual([['http.requests', { 'status code': '200' }, 7]]);
  });

  test('keeps a label named __proto__ as a label', () => {
    expect(samplesOf(text('a{__proto__="x"} 1\n'))[0]?.labels.get('__proto__')).toBe('x');
  });

  test.each([
    ['a{x="1" 2', 'labels are not closed'],
    ['a{x="1} 2', 'a quote is not closed'],
    ['a{x=1} 2', 'not quoted'],
    ['a{x} 2', 'has no value'],
    ['a{x="1",x="2"} 2', 'stands twice'],
    ['a', 'the value is missing'],
    ['a one', 'not a number'],
    ['a 0x10', 'not a number'],
    ['a 1 later', 'timestamp'],
    ['a 1 2 3', 'unexpected text'],
    ['<html>', 'metric name'],
    ['9a 1', 'metric name'],
    ['{x="1"} 1', 'metric name'],
  ])('with the line %s is refused with the number of the line', (line, problem) => {
    expect(text(`ok 1\n\n${line}\nok 2\n`)).toEqual({ ok: false, line: 3, problem: expect.stringContaining(problem) });
  });

  test('in OpenMetrics is incomplete without # EOF and wrong with more after it', () => {
    expect(parseExposition('a 1\n', { format: 'openmetrics' })).toMatchObject({ ok: true, complete: false });
    expect(parseExposition('a 1\n# EOF\n', { format: 'openmetrics' })).toMatchObject({ ok: true, complete: true });
    expect(parseExposition('a 1\n# EOF', { format: 'openmetrics' })).toMatchObject({ ok: true, complete: true });
    expect(parseExposition('a 1\n# EOF\nb 1\n', { format: 'openmetrics' })).toMatchObject({ ok: false, line: 3 });
    expect(text('a 1\n')).toMatchObject({ ok: true, complete: true });
  });

  test('is bounded in lines, line length and samples', () => {
    expect(parseExposition('a 1\n'.repeat(4), { format: 'text', maxLines: 3 })).toMatchObject({ ok: false, line: 4 });
    expect(parseExposition(`a{x="${'y'.repeat(100)}"} 1\n`, { format: 'text', maxLineLength: 50 })).toMatchObject({ ok: false, line: 1 });
    expect(parseExposition('a 1\nb 1\nc 1\n', { format: 'text', maxSamples: 2 })).toMatchObject({ ok: false, line: 3 });
    expect(parseExposition('a 1\nb 1\nc 1\n', { format: 'text', maxSamples: 1, accept: (name) => name === 'b' })).toMatchObject({
      ok: true,
    });
  });

  const name = fc.stringMatching(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,20}$/);
  const label = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,10}$/);
  const value = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, Infinity, -Infinity));
  const family = fc.record({ name, labels: fc.dictionary(label, fc.string({ unit: 'grapheme' }), { maxKeys: 4 }), value });
  const number = (written: number): string => (written === Infinity ? '+Inf' : written === -Infinity ? '-Inf' : String(written));
  const print = (sample: { name: string; labels: Record<string, string>; value: number }): string => {
    const escaped = (content: string): string => content.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
    const labels = Object.entries(sample.labels).map(([key, content]) => `${key}="${escaped(content)}"`);
    return `${sample.name}${labels.length === 0 ? '' : `{${labels.join(',')}}`} ${number(sample.value)}\n`;
  };

  test('that was printed reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(family, { maxLength: 20 }), (families) => {
        const page = `${families.map(print).join('')}# EOF\n`;
        const expected = families.map((sample) => [sample.name, { ...sample.labels }, sample.value === 0 ? 0 : sample.value]);
        const read = samplesOf(parseExposition(page, { format: 'openmetrics' }));
        expect(read.map((sample) => [sample.name, Object.fromEntries(sample.labels), sample.value === 0 ? 0 : sample.value])).toEqual(
          expected,
        );
      }),
    );
  });

  test('never makes the reader crash, however broken', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('a', '{', '}', '"', '\\', '=', ',', ' ', '\n', '#', ' # {', '1', 'NaN', '# EOF', '\r', '\t'), {
          maxLength: 60,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(noise, fc.constantFrom('text' as const, 'openmetrics' as const), (page, format) => {
        const read = parseExposition(page, { format });
        if (!read.ok) expect(read.line).toBeGreaterThan(0);
      }),
    );
  });
});

test('labels parted by blanks are read in the text format, as by Prometheus, and named in OpenMetrics', () => {
  const page = 'a{ quantile = "2.0" b = "c" } 8.3\n';
  expect(parseExposition(page, { format: 'text' })).toMatchObject({
    ok: true,
    samples: [
      {
        labels: new Map([
          ['quantile', '2.0'],
          ['b', 'c'],
        ]),
        value: 8.3,
      },
    ],
  });
  expect(parseExposition(page, { format: 'openmetrics' })).toMatchObject({
    ok: false,
    problem: 'labels are parted by blanks instead of commas',
  });
});

test('a series that stands twice with one value counts once, and with several times the last one counts', () => {
  expect(parseExposition('a 1\na 1\nb NaN\nb NaN\n', { format: 'text' })).toMatchObject({
    ok: true,
    samples: [{ value: 1 }, { value: NaN }],
  });
  expect(parseExposition('a 1 5\na 2 6\n', { format: 'text' })).toMatchObject({ ok: true, samples: [{ value: 2 }] });
});

test('names that a page declares to be gauges are told', () => {
  const page = parseExposition('# TYPE a gauge\na 1\n# TYPE b counter\nb 1\n# TYPE "c.d" gauge\n', { format: 'text' });
  expect(page).toMatchObject({ ok: true, gauges: new Set(['a', 'c.d']) });
});

test.each([
  ['a{x="1"} 0\na{x="1"} 200', 'one series stands twice, with 0 and 200'],
  ['a{x="1",y="2"} 200\na{y="2",x="1"} 0', 'one series stands twice, with 200 and 0'],
  ['a 1 5\na 2 5', 'one series stands twice, with 1 and 2'],
])('a page that says two things of one series is refused: %j', (page, problem) => {
  expect(parseExposition(page, { format: 'text' })).toEqual({ ok: false, line: 2, problem, twice: true });
});
