import { expect, test } from '@jest/globals';
import { withShares, withVersion } from '#platforms/command/placeholders';

test('a share stands where its target is named, as often as it is', () => {
  expect(withShares(['set', '--v2={share:v2}', '{share:v1}/{share:v2}'], { v1: 97.5, v2: 2.5 })).toEqual(['set', '--v2=2.5', '97.5/2.5']);
});

test('a target that is not named has share 0, whatever its name', () => {
  expect(withShares(['set', '{share:v3}', '{share:constructor}', '{share:__proto__}'], { v1: 100 })).toEqual(['set', '0', '0', '0']);
});

test('other braces and the program stay as they are', () => {
  expect(withShares(['{share:v1}', '{}', '{shares}', '{"a":1}', '{share:}'], { v1: 100 })).toEqual([
    '{share:v1}',
    '{}',
    '{shares}',
    '{"a":1}',
    '{share:}',
  ]);
});

test('a version stands as written, whatever it looks like', () => {
  expect(withVersion(['restore', '{version}', 'x-{version}'], '$&{version}$1')).toEqual(['restore', '$&{version}$1', 'x-$&{version}$1']);
});
