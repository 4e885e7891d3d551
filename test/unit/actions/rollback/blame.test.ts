import { describe, expect, test } from '@jest/globals';
import { condemns, names, speaksAgainst } from '../../../../actions/rollback/src/blame.ts';

describe('a complaint of a version beyond doubt', () => {
  test.each([
    ['1.5.0 is bad', '1.5.0'],
    ['1.5.0 is not good', '1.5.0'],
    ['1.5.0 leaks memory, take 1.5.0 out', '1.5.0'],
    ['take 1.5.0 out', '1.5.0'],
    ['get rid of 1.5.0', '1.5.0'],
    ['bad: 1.5.0.', '1.5.0'],
    ['bad version 1.5.0', '1.5.0'],
    ['errors on 1.5.0 since 03:05', '1.5.0'],
    ['an outage due to 1.5.0', '1.5.0'],
    ['logins fail: version 1.5.0 is broken', '1.5.0'],
    ['checkout is down, and 1.5.0 crashed', '1.5.0'],
    ['v1 is still down', 'v1'],
    ['v1 returns 500', 'v1'],
    ['11 is bad', '11'],
    ['build 20261127 is bad', '20261127'],
  ])('%j: %s', (details, version) => {
    expect(condemns(details, version)).toBe(true);
    expect(speaksAgainst(details, version)).toBe(true);
  });
});

describe('words that merely hold a version, or praise it, condemn it not', () => {
  test.each([
    ['/v1/orders returns 500', 'v1'],
    ['API v1 returns 500 to all users', 'v1'],
    ['https://api.example.com/v1 is down', 'v1'],
    ['v1 endpoints of web fail', 'v1'],
    ['errors on v1 endpoints', 'v1'],
    ['error rate 11 %', '11'],
    ['500s on 11 of 20 pods since 03:05', '11'],
    ['since 03:11 UTC only errors', '11'],
    ['11 crashes since 03:00', '11'],
    ['11 failed requests', '11'],
    ['p95 is 41 s', '41'],
    ['errors since 2026-11-27 22:00', '2026.11.27'],
    ['errors since 20261127', '20261127'],
    ['blue screens', 'blue'],
    ['bad release', 'release'],
    ['bad release', 'bad'],
    ['release is bad', 'release'],
    ['latency 1.5 s instead of 0.2', '1.5'],
    ['memory 1.5 GB, OOM', '1.5'],
    ['dev team says login fails', 'dev'],
    ['all requests fail, 1.5.0 never failed', '1.5.0'],
    ['all fail, 1.6 broke what 1.5.0 did', '1.5.0'],
    ['1.6 broken, 1.5.0 was not', '1.5.0'],
    ['errors since 1.5.0 was replaced', '1.5.0'],
    ['please go back to 1.5.0', '1.5.0'],
    ['1.5.0 was fine', '1.5.0'],
    ['worked with 1.5.0, now 500s everywhere', '1.5.0'],
    ['not seen in 1.5.0', '1.5.0'],
    ['regression against 1.5.0', '1.5.0'],
    ['everything broken after upgrade from 1.5.0', '1.5.0'],
    ['login fails; 1.5.0 did not have this', '1.5.0'],
    ['revert to 1.5.0, checkout is broken', '1.5.0'],
    ['roll back to 1.5.0: payment errors', '1.5.0'],
    ['users complain, 1.5.0 was much faster', '1.5.0'],
    ['1.5.0 had no such errors', '1.5.0'],
    ['p95 twice that of 1.5.0', '1.5.0'],
    ['checkout is down, was ok on 1.5.0', '1.5.0'],
    ['broken since we left 1.5.0', '1.5.0'],
    ['bad release, want 1.5.0', '1.5.0'],
    ['API v1.5.0 clients get 500', '1.5.0'],
    ['clients older than 1.5.0 crash', '1.5.0'],
    ['hotfix on top of 1.5.0 is bad', '1.5.0'],
    ['INC-1.5.0: outage', '1.5.0'],
    ['11.5.0 is bad', '1.5.0'],
    ['1.5.0.1 is bad', '1.5.0'],
    ['1.5.0-rc1 is bad', '1.5.0'],
    ['1.5.0 crashes less', '1.5.0'],
    ['1.5.0 is not bad', '1.5.0'],
    ['', ''],
  ])('%j: %s', (details, version) => {
    expect(condemns(details, version)).toBe(false);
  });
});

test.each([
  ['/v1/orders returns 500', 'v1', false],
  ['error rate 11 %', '11', false],
  ['broken after upgrade from 1.5.0', '1.5.0', false],
  ['1.5.0, not 1.6.1', '1.5.0', true],
  ['since 1.5.0 everything is slow', '1.5.0', true],
  ['rollback 1.5.0', '1.5.0', true],
])('%j speaks of %s: %s', (details, version, expected) => {
  expect(names(details, version)).toBe(expected);
});
