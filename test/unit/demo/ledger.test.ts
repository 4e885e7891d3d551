import { expect, test } from '@jest/globals';
import { lastEntryOf } from '#demo/ledger';

test('the last entry counts, whatever else is in the file', () => {
  const lines = [
    '{"type":"opened","id":"1"}',
    '{"type":"entry","status":"in-progress","weight":5}',
    '{"type":"entry","status":"failed","weight":0}',
    '{"type":"withdrawn"}',
    '{"torn',
  ];
  expect(lastEntryOf(lines.join('\n'))).toEqual({ status: 'failed', weight: 0 });
});

test('an empty ledger has no last entry', () => {
  expect(lastEntryOf('')).toBeUndefined();
});
