import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { embedJson, escape, followable, markup, TEXT_LIMIT, trusted } from '#evidence/markup';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

test('an escaped text has no character left that could begin markup or end an attribute', () => {
  fc.assert(fc.property(anyText, (text) => !/[<>"']/.test(escape(text)) && !/&(?!(amp|lt|gt|quot|#39);)/.test(escape(text))));
});

test('a text without special characters stays as it is', () => {
  expect(escape('latency.p95 – Größe 日本\n')).toBe('latency.p95 – Größe 日本\n');
});

test('what cannot be shown, or turns the reading direction around, becomes a replacement character', () => {
  expect(escape('a\u0000b\u001Bc\uD800d\u202Ee\u2066f')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf');
});

test('a text that is too long is cut', () => {
  expect(escape('x'.repeat(TEXT_LIMIT + 1))).toBe(`${'x'.repeat(TEXT_LIMIT)}…`);
});

test('a template escapes its values, keeps markup, joins lists and leaves out what is undefined', () => {
  const item = (text: string) => markup`<li>${text}</li>`;
  expect(markup`<ul>${['a', '<b>'].map(item)}${undefined}${3}</ul>`.source).toBe('<ul><li>a</li><li>&lt;b&gt;</li>3</ul>');
  expect(markup`${trusted('<i>')}`.source).toBe('<i>');
});

test('embedded JSON says the same and cannot end its script element', () => {
  fc.assert(
    fc.property(fc.jsonValue(), anyText, (value, text) => {
      const { source } = embedJson({ value, text, end: '</script><!--' });
      expect(source).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(source)).toEqual(JSON.parse(JSON.stringify({ value, text, end: '</script><!--' })));
    }),
  );
});

test.each([
  ['https://github.com/acme/shop/actions/runs/1', 'https://github.com/acme/shop/actions/runs/1'],
  ['http://ghes.example/a"b', 'http://ghes.example/a%22b'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['file:///etc/passwd', undefined],
  ['not an address', undefined],
  ['', undefined],
])('of the address %j the link is %j', (address, link) => {
  expect(followable(address)).toBe(link);
});
