import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { command } from '#platforms/command';
import { http } from '#platforms/http';
import { parseTimeout } from '#platforms/timeout';

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

describe('parseTimeout', () => {
  test('reads times within its limits', () => {
    expect(['10ms', '1.5s', '1m', '9ms', '61s', 'soon', ''].map((text) => parseTimeout(text, 60_000))).toEqual([
      10,
      1_500,
      60_000,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
