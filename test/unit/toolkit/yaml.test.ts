import { describe, expect, test } from '@jest/globals';
import type { Located } from '#core/located';
import type { InputProblem } from '#toolkit/spec';
import { readYaml } from '#toolkit/yaml';

function located(text: string): Located {
  const parsed = readYaml(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function problems(text: string): readonly InputProblem[] {
  const parsed = readYaml(text);
  return parsed.ok ? [] : parsed.problems;
}

test('a mapping knows where each of its parts stands', () => {
  const text = ['kind: haproxy', 'servers:', '  - name: v1', '    weight: 5', 'empty:'].join('\n');
  const yaml = located(text);
  expect(yaml.value).toEqual({ kind: 'haproxy', servers: [{ name: 'v1', weight: 5 }], empty: null });
  expect(yaml.locate([])).toEqual({ line: 1, column: 1 });
  expect(yaml.locate(['kind'])).toEqual({ line: 1, column: 7 });
  expect(yaml.locate(['servers', 0, 'weight'])).toEqual({ line: 4, column: 13 });
  expect(yaml.locate(['empty'])?.line).toBe(5);
  expect(yaml.locate(['servers', 1])).toBeUndefined();
  expect(yaml.locate(['kind', 'below'])).toBeUndefined();
});

test('places are found through aliases and number keys', () => {
  const yaml = located('base: &base\n  a: 1\ncopy: *base\n200: ok');
  expect(yaml.value).toMatchObject({ copy: { a: 1 } });
  expect(yaml.locate(['copy', 'a'])).toEqual({ line: 2, column: 6 });
  expect(yaml.locate(['200'])).toEqual({ line: 4, column: 6 });
});

test('a list is accepted, a lone word is not', () => {
  expect(located('- 1\n- 2').value).toEqual([1, 2]);
  expect(problems('just text')).toEqual([{ problem: 'it is not a mapping or sequence', line: 1, column: 1 }]);
  expect(problems('')).toHaveLength(1);
});

describe('mistakes have a line and a column', () => {
  test.each([
    ['a wrong indentation', 'kind: haproxy\n backend: api', 1],
    ['a key twice', 'kind: a\nother: b\nkind: c', 3],
    ['an unclosed bracket', 'steps: [5, 25\nsoak: 5m', 2],
    ['a tab for indentation', 'a:\n\tb: 1', 2],
    ['an unknown tag', 'a: !!js/function "x"', 1],
    ['an alias without anchor', 'a: *nobody', 1],
    ['a second document', 'a: 1\n---\nb: 2', 2],
  ])('%s', (_, text, line) => {
    const [first] = problems(text);
    expect(first?.line).toBe(line);
    expect(first?.column).toBeGreaterThanOrEqual(1);
    expect(first?.problem).not.toContain('\n');
  });
});

describe('hostile documents are refused quickly', () => {
  test('aliases that multiply', () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let name = 'b'; name <= 'i'; name = String.fromCharCode(name.charCodeAt(0) + 1)) {
      const before = String.fromCharCode(name.charCodeAt(0) - 1);
      levels.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    expect(problems(levels.join('\n'))[0]?.problem).toContain('aliases');
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['closed brackets', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['dashes', `${'- '.repeat(50_000)}x`],
    ['keys', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')],
    ['braces with keys', `${'{a: '.repeat(20_000)}1`],
    ['an alias to itself', 'a: &a\n  b: *a'],
  ])('nesting of %s', (_, text) => {
    const start = performance.now();
    expect(problems(text).length + (readYaml(text).ok ? 1 : 0)).toBeGreaterThan(0);
    // Hours, where it is not bounded; a busy machine takes its time.
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  test('a text that is too large', () => {
    expect(problems('x'.repeat(300_000))[0]?.problem).toContain('characters');
  });

  test('a key named __proto__ changes no prototype', () => {
    const yaml = located('__proto__:\n  polluted: true\na: 1');
    expect(Object.getPrototypeOf(yaml.value)).toBe(Object.getPrototypeOf(located('a: 1').value));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test.each([
  'a:\n  b: 1\n   c: 2\n  d: 3\n e: 4\n',
  'a:\n\t- b\n\t- c\n',
  'services:\n  api:\n    plan: { steps: [5, 25 }\n    platform: x\n',
])('one slip of indentation or syntax gives one message: %j', (text) => {
  expect(problems(text)).toHaveLength(1);
});

test('keys that are there twice are named each', () => {
  expect(problems('a: 1\na: 2\nb: 1\nb: 2\n')).toHaveLength(2);
});
