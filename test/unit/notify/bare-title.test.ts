import { expect, test } from '@jest/globals';
import { bareTitle } from '#notify/bare-title';

const place = { service: 'api', environment: 'production' };

test.each([
  ['api in production: rolled back', 'rolled back'],
  ['rolled back', 'rolled back'],
  ['api in staging: rolled back', 'api in staging: rolled back'],
  ['again: api in production: rolled back', 'again: api in production: rolled back'],
])('where the place is named before it, %j reads %j', (title, bare) => {
  expect(bareTitle({ ...place, title })).toBe(bare);
});
