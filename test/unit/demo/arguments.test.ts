import { expect, test } from '@jest/globals';
import { readArguments } from '#demo/arguments';

test('without arguments all acts are played with the embedded router', () => {
  expect(readArguments([], 3)).toEqual({ kind: 'play', router: 'http' });
});

test('an act and a router can be chosen', () => {
  expect(readArguments(['--router', 'haproxy', '--act=2'], 3)).toEqual({ kind: 'play', router: 'haproxy', act: 2 });
});

test('help wins', () => {
  expect(readArguments(['--act', '9', '--help'], 3)).toEqual({ kind: 'help' });
});

test.each([[['--act', '4']], [['--act', '0']], [['--act', 'two']], [['--router', 'nginx']], [['--nonsense']], [['extra']]])(
  'a mistake is told: %j',
  (given) => {
    expect(readArguments(given, 3)).toMatchObject({ kind: 'mistake' });
  },
);
