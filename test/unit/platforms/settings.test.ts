import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { command } from '#platforms/command';
import { http } from '#platforms/http';
import { haproxy } from '#platforms/haproxy';

const httpSettings = { kind: 'http', url: 'https://router.example.com/api', service: 'api' };
const commandSettings = { kind: 'command', read: ['./split.sh'], write: ['./set.sh', '{share:v2}'] };

describe('settings of the http platform', () => {
  test('have a timeout of 5 s by default', () => {
    expect(v.parse(http.settings, httpSettings)).toMatchObject({ timeout: '5s' });
  });

  test.each([
    { url: 'router.example.com' },
    { url: 'ftp://router.example.com' },
    { url: 'https://router example.com' },
    { service: '' },
    { service: '..' },
    { service: 'a\nb' },
    { token: '' },
    { token: 'two words' },
    { token: 'line\nbreak' },
    { timeout: '5' },
    { timeout: 5 },
    { timeout: '5m' },
    { timeout: '1ms' },
    { candidate: '' },
    { tokne: 'x' },
  ])('refuse %j', (change) => {
    expect(v.safeParse(http.settings, { ...httpSettings, ...change }).success).toBe(false);
  });
});

describe('settings of the command platform', () => {
  test('have a granularity of 1 % and a timeout of 30 s by default', () => {
    expect(v.parse(command.settings, commandSettings)).toMatchObject({ granularity: 1, timeout: '30s' });
  });

  test.each([
    { read: './split.sh' },
    { read: [] },
    { write: [''] },
    { write: ['./set.sh', 5] },
    { write: ['./set.sh', 'a\0b'] },
    { restore: [] },
    { granularity: 0 },
    { granularity: 101 },
    { timeout: '1h' },
  ])('refuse %j', (change) => {
    expect(v.safeParse(command.settings, { ...commandSettings, ...change }).success).toBe(false);
  });
});

describe('the timeout of a platform', () => {
  const haproxySettings = { kind: 'haproxy', socket: '/run/haproxy.sock', backend: 'api' };
  const takes = (timeout: string): readonly boolean[] => [
    v.safeParse(http.settings, { ...httpSettings, timeout }).success,
    v.safeParse(haproxy.settings, { ...haproxySettings, timeout }).success,
    v.safeParse(command.settings, { ...commandSettings, timeout }).success,
  ];

  test('is written like every other duration', () => {
    expect(['10ms', '1.5s', '1m', '59s 500ms', '1m30s', '9ms', '11m', 'soon', ''].map(takes)).toEqual([
      ...Array<boolean[]>(4).fill([true, true, true]),
      [false, false, true],
      ...Array<boolean[]>(4).fill([false, false, false]),
    ]);
  });
});
