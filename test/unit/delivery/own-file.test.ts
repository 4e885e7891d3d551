import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { ownFile } from '#delivery/own-file';

test('a file of ours has a name that every disk takes, and its own one, however long the names are that it is about', () => {
  const long = 'ü'.repeat(200);
  const [one, other] = [`${long}_v1`, `${long}_v2`].map((name) => basename(ownFile({ temp: '/tmp' }, encodeURIComponent(name))));
  expect([one, other].every((name = '') => Buffer.byteLength(name) <= 200 && /^[\w.%-]+\.json$/.test(name))).toBe(true);
  expect(one).not.toBe(other);
  expect(ownFile({ temp: '/tmp' }, 'soak-api-25')).toBe('/tmp/rollout-actions/soak-api-25.json');
});
