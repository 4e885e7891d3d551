import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bold,
  bullets,
  checklist,
  clip,
  code,
  codeBlock,
  details,
  heading,
  link,
  mermaid,
  mermaidLabel,
  page,
  paragraph,
  quiet,
  quieted,
  table,
} from '#core/markdown';

const hostile = fc
  .array(
    fc.constantFrom(
      '<script>',
      '</details>',
      '<!--',
      '|',
      '\\',
      '`',
      '```',
      '\n',
      '\r',
      '\u2028',
      '[',
      ']',
      '(',
      ')',
      '*',
      '_',
      '&',
      '$',
      '#',
      '~',
      'a',
      ' ',
      'ü',
      '"',
      '-->',
      '::',
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

/** Cells of a table row as GitHub splits them: at pipes that no backslash precedes. */
function cellsOf(row: string): string[] {
  return row.split(/(?<!\\)(?:\\\\)*\|/).slice(1, -1);
}

describe('a table', () => {
  test('keeps its shape whatever stands in its cells', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const lines = table(['one', 'two', 'three'], [[a, code(b), bold(c)]]).block.split('\n');
        expect(lines).toHaveLength(3);
        expect(cellsOf(lines[2] ?? '')).toHaveLength(3);
        expect(lines[2]?.replace(code(b).markdown, '')).not.toMatch(/[<>]/);
      }),
    );
  });

  test('fills short rows and drops cells beyond the head', () => {
    expect(table(['a', 'b'], [[1], [1, 2, 3]]).block).toBe('| a | b |\n| --- | --- |\n| 1 |  |\n| 1 | 2 |');
  });
});

describe('text', () => {
  test('never becomes HTML, a code span or a second line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { block } = paragraph(text);
        expect(block).not.toMatch(/[<>\n]/);
        expect(block.replaceAll(/\\[\s\S]/g, '')).not.toMatch(/[`|*[\]]/);
      }),
    );
  });

  test('stays readable where nothing has to be escaped', () => {
    expect(paragraph('error_rate 1.2 % (25 of 2,000) - fine').block).toBe('error_rate 1.2 % (25 of 2,000) - fine');
  });

  test.each(['# title', '- item', '+ item', '1. item', '2) item', '=== '])('at the start of a paragraph %j stays text', (text) => {
    expect(paragraph(text).block).toMatch(/^\\|^\d\\/);
  });
});

test('a checklist has one box for each item, ticked by us alone', () => {
  expect(
    checklist([
      { done: true, content: 'one' },
      { done: false, content: '[x] two' },
    ]).block,
  ).toBe('- [x] one\n- [ ] \\[x\\] two');
});

describe('quiet text', () => {
  test('mentions nobody, refers to nothing and links nowhere, and reads as before', () => {
    const text =
      'closes #12, octo/shop#1 and GH-7 by @ada and @octo/team: https://example.com, www.example.com, ada@example.com, octo/shop@a1b2c3';
    const { markdown } = quiet(text);
    expect(markdown).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.\w/);
    expect(markdown.replaceAll('\u200B', '')).toBe(text);
    expect(quieted('v2 @ 25 % # canary: 1')).toBe('v2 @ 25 % # canary: 1');
  });

  test('is escaped as well', () => {
    expect(quiet('<b>@ada</b> *').markdown).toBe('&lt;b&gt;@\u200Bada&lt;/b&gt; \\*');
  });
});

describe('a code span', () => {
  test('cannot be closed from inside', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { markdown } = code(text);
        const fence = /^`+/.exec(markdown)?.[0];
        if (fence === undefined) {
          expect(markdown).toMatch(/^$|^<code>[^<>|`]*<\/code>$/);
        } else {
          const runs = markdown.match(/`+/g) ?? [];
          expect(runs.filter((run) => run.length === fence.length)).toHaveLength(2);
          expect(markdown.endsWith(fence)).toBe(true);
        }
        expect(markdown).not.toMatch(/[|\n]/);
      }),
    );
  });

  test('reads as written', () => {
    expect(code('error-rate <= 1%').markdown).toBe('`error-rate <= 1%`');
    expect(code('a`b').markdown).toBe('``a`b``');
    expect(code('a|b').markdown).toBe('<code>a&#124;b</code>');
  });
});

test('a code block cannot be closed from inside', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = codeBlock(text, 'text').block.split('\n');
      const fence = lines.at(-1) ?? '';
      expect(lines[0]).toBe(`${fence}text`);
      for (const line of lines.slice(1, -1)) expect(line.trim().startsWith(fence)).toBe(false);
    }),
  );
});

test('links lead to http and https only', () => {
  expect(link('run', 'https://github.com/o/r?a=(b)').markdown).toBe('[run](https://github.com/o/r?a=%28b%29)');
  expect(link('run [1]', 'javascript:alert(1)').markdown).toBe('run \\[1\\]');
  expect(link('run', 'nonsense').markdown).toBe('run');
});

test('a link cannot be closed from inside', () => {
  fc.assert(
    fc.property(hostile, hostile, (label, tail) => {
      expect(link(label, `https://example.com/${tail}`).markdown).toMatch(/^\[(?:[^[\]\\]|\\.)*\]\(https:[^()<>|\s]*\)$/);
    }),
  );
});

test('headings, lists and folded parts', () => {
  const text = page([heading(2, 'Canary ', code('v2')), bullets(['a', ['b ', bold('c')]]), details('more <b>', [paragraph('inside')])]);
  expect(text).toBe('## Canary `v2`\n\n- a\n- b **c**\n\n<details>\n<summary>more &lt;b&gt;</summary>\n\ninside\n\n</details>');
});

test('a diagram label has no meaning to Mermaid and cannot leave the diagram', () => {
  expect(mermaidLabel('v2 25 %')).toBe('"v2 25 %"');
  fc.assert(
    fc.property(hostile, (text) => {
      const { block } = mermaid(['flowchart LR', `a[${mermaidLabel(text)}]`]);
      const lines = block.split('\n');
      expect(lines).toHaveLength(4);
      expect(lines[2]).toMatch(/^a\["[^"`<>|()[\]]*"\]$/);
    }),
  );
});

describe('clipping', () => {
  const blocks = [paragraph('one'), codeBlock('a\n\nb'), details('more', [paragraph('x'), paragraph('y')]), paragraph('ü'.repeat(50))];

  test('leaves a short text alone', () => {
    expect(clip(page(blocks), 10_000)).toBe(page(blocks));
  });

  test('drops whole blocks from the end and says so', () => {
    const clipped = clip(page(blocks), 160);
    expect(clipped).toContain('```\na\n\nb\n```');
    expect(clipped).not.toContain('ü');
    expect(clipped).toContain('The rest was left out');
  });

  test('never exceeds the limit and keeps or drops each block as a whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.array(hostile, { maxLength: 6 }), (limit, texts) => {
        const all = [...blocks, ...texts.map((text) => codeBlock(text)), ...texts.map((text) => paragraph(text))];
        const clipped = clip(page(all), limit);
        expect(Buffer.byteLength(clipped)).toBeLessThanOrEqual(limit);
        const kept = clipped.replace(/(\n\n)?_The rest was left out.*_$/, '');
        expect(all.map((_, count) => page(all.slice(0, count))).concat(page(all))).toContain(kept);
      }),
    );
  });
});
