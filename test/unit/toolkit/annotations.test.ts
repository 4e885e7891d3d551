import { expect, test } from '@jest/globals';
import { shownAnnotations, writeAnnotations } from '#toolkit/annotations';
import type { Annotation } from '#toolkit/context';

const many = (level: Annotation['level'], count: number): Annotation[] =>
  Array.from({ length: count }, (_, index) => ({ level, title: `${level} ${index + 1}`, message: 'm' }));

test('ten of a level are shown as they are, errors first', () => {
  const shown = shownAnnotations([...many('notice', 10), ...many('error', 10)]);
  expect(shown).toHaveLength(20);
  expect(shown[0]?.title).toBe('error 1');
});

test('of more than ten the last tells how many are left', () => {
  const shown = shownAnnotations(many('error', 16));
  expect(shown).toHaveLength(10);
  expect(shown[8]?.title).toBe('error 9');
  expect(shown[9]?.message).toBe('and 7 more: see the summary');
});

test('messages are bounded and hold no secret', () => {
  const written: string[] = [];
  const sink = { error: (message: string) => void written.push(message), warning: () => undefined, notice: () => undefined };
  writeAnnotations([{ level: 'error', title: 't', message: `hunter2 ${'x'.repeat(10_000)}` }], sink, (text) =>
    text.replaceAll('hunter2', '***'),
  );
  expect(written[0]?.startsWith('*** x')).toBe(true);
  expect(written[0]).toHaveLength(4000);
});
