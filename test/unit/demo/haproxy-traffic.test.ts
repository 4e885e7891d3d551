import { expect, test } from '@jest/globals';
import { sharesFromStatistics } from '#demo/haproxy-traffic';

const csv = (rows: readonly string[]): string => ['# pxname,svname,status,weight,', ...rows, ''].join('\n');

test('shares are weights over the sum of the servers that are up', () => {
  const rows = ['api-in,FRONTEND,OPEN,,', 'api,v1,UP,95,', 'api,v2,no check,5,', 'api,v3,DOWN,100,', 'api,BACKEND,UP,100,'];
  expect(sharesFromStatistics(csv(rows))).toEqual({ v1: 95, v2: 5, v3: 0 });
});

test('nobody has a share when nobody is up', () => {
  expect(sharesFromStatistics(csv(['api,v1,MAINT,100,']))).toEqual({ v1: 0 });
});
