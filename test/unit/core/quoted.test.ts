import { expect, test } from '@jest/globals';
import { inQuotes } from '#core/printable';

test('text from outside that was cut for a message says so, and cannot disturb it', () => {
  expect(inQuotes('v1', 100)).toBe('"v1"');
  expect(inQuotes('a'.repeat(101), 100)).toBe(`"${'a'.repeat(99)}…"`);
  expect(inQuotes('a\n\u202eb', 100)).toBe('"a\\n\\u202eb"');
  expect(inQuotes('😀'.repeat(6), 5)).toBe('"😀😀😀😀…"');
});
