import { expect, test } from '@jest/globals';
import { quoted } from '#core/printable';

test('text from outside that was cut for a message says so, and cannot disturb it', () => {
  expect(quoted('v1')).toBe('"v1"');
  expect(quoted('a'.repeat(101))).toBe(`"${'a'.repeat(99)}…"`);
  expect(quoted('a"\n\u202eb')).toBe('"a\\"\\n\\u202eb"');
  expect(quoted('😀'.repeat(6), 5)).toBe('"😀😀😀😀…"');
});
