import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseCriteria, parseCriterion, problemSentence } from '#core/criteria/parse';

const page = readFileSync(new URL('../../../../docs/criteria.md', import.meta.url), 'utf8');

function block(kind: string): string {
  return new RegExp(`\`\`\`${kind}\n([^\`]*)\`\`\``).exec(page)?.[1] ?? '';
}

test('the criteria at the top of the page parse', () => {
  expect(parseCriteria(block('criteria'))).toMatchObject({ ok: true, criteria: { length: 3 } });
});

test('every example of the table parses', () => {
  const examples = page.slice(page.indexOf('## Examples')).matchAll(/`([^`]+)`/g);
  const problems = [...examples].flatMap(([, text = '']) => {
    const parsed = parseCriterion(text);
    return parsed.ok ? [] : [problemSentence(parsed.problem)];
  });
  expect(problems).toEqual([]);
});

test('every criterion that the page calls refused is refused', () => {
  const refused = block('refused').trim().split('\n');
  expect(refused.length).toBeGreaterThan(5);
  expect(refused.filter((text) => parseCriterion(text).ok)).toEqual([]);
});

test('the message on the page is the message of the parser', () => {
  const text = 'error-rate <= baseline + 1%';
  const parsed = parseCriterion(text);
  expect(page).toContain(parsed.ok ? 'it parsed' : `column ${String(parsed.problem.column)}: ${problemSentence(parsed.problem)}`);
});
