import { describe, expect, test } from '@jest/globals';
import {
  isDrained,
  isMaintained,
  isParked,
  isUp,
  parseBackendFacts,
  parseBackendNames,
  parseCsv,
  parseServersState,
} from '#platforms/haproxy/state';

const header26 =
  '# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight srv_time_since_last_change srv_check_status srv_check_result srv_check_health srv_check_state srv_agent_state bk_f_forced_id srv_f_forced_id srv_fqdn srv_port srvrecord srv_use_ssl srv_check_port srv_check_addr srv_agent_addr srv_agent_port';

describe('the listing of `show servers state`', () => {
  test('of HAProxy 2.6 is read', () => {
    const text = `1\n${header26}\n3 api 1 v1 127.0.0.1 2 0 60 100 1 6 3 4 6 0 0 0 - 18101 - 0 0 - - 0\n3 api 2 v2 127.0.0.1 0 8 40 0 2 6 2 0 6 0 0 0 - 18102 - 0 0 - - 0\n\n`;
    expect(parseServersState(text, 'api')).toEqual([
      { name: 'v1', id: 1, operation: 2, admin: 0, weight: 60, initialWeight: 100 },
      { name: 'v2', id: 2, operation: 0, admin: 8, weight: 40, initialWeight: 0 },
    ]);
  });

  test('is read by column names, so that more columns or another order change nothing', () => {
    const text = [
      '1',
      '# srv_uweight srv_iweight new_column be_name srv_name srv_admin_state srv_id srv_op_state another',
      '5 1 x api v2 0 2 2 y',
      '',
    ].join('\n');
    expect(parseServersState(text, 'api')).toEqual([{ name: 'v2', id: 2, operation: 2, admin: 0, weight: 5, initialWeight: 1 }]);
  });

  test('leaves out servers of other backends', () => {
    const text = `1\n${header26}\n3 web 1 v1 127.0.0.1 2 0 60 100 1 6 3 4 6 0 0 0 - 18101 - 0 0 - - 0\n\n`;
    expect(parseServersState(text, 'api')).toEqual([]);
  });

  test.each([
    ['an empty answer', '\n'],
    ['an HTTP answer', 'HTTP/1.1 400 Bad request\r\nContent-length: 90\r\n\r\n<html>'],
    ['a listing without weights', '1\n# be_name srv_name srv_op_state srv_admin_state\napi v1 2 0\n'],
    ['a cut line', `1\n${header26}\n3 api 1 v1 127.0.0.1 2\n`],
    ['a weight that is no number', `1\n${header26}\n3 api 1 v1 127.0.0.1 2 0 NaN 100 1\n`],
    ['a negative state', `1\n${header26}\n3 api 1 v1 127.0.0.1 -2 0 1 100 1\n`],
  ])('is not guessed from %s', (_, text) => {
    expect(parseServersState(text, 'api')).toBeUndefined();
  });
});

describe('the state of a server', () => {
  const server = { name: 'v2', id: 2, operation: 2, admin: 0, weight: 50, initialWeight: 0 };

  test.each([
    ['forced maintenance', 0x01],
    ['inherited maintenance', 0x02],
    ['maintenance by configuration', 0x04],
    ['a name that does not resolve', 0x20],
  ])('%s keeps it out', (_, admin) => {
    expect(isMaintained({ ...server, admin })).toBe(true);
    expect(isUp({ ...server, admin })).toBe(false);
  });

  test.each([0x08, 0x10])('drain bit %i keeps it out', (admin) => {
    expect(isDrained({ ...server, admin })).toBe(true);
    expect(isUp({ ...server, admin })).toBe(false);
  });

  test('an address set from the socket (bit 64) does not', () => {
    expect(isUp({ ...server, admin: 0x40 })).toBe(true);
  });

  test('stopped and stopping are not up; starting and running are', () => {
    expect([0, 1, 2, 3].map((operation) => isUp({ ...server, operation }))).toEqual([false, true, true, false]);
  });

  test('a server disabled in the file is parked only while nobody touched its weight', () => {
    expect(isParked({ ...server, admin: 0x04, weight: 1, initialWeight: 1 })).toBe(true);
    expect(isParked({ ...server, admin: 0x04 })).toBe(false);
    expect(isParked({ ...server, admin: 0x01, weight: 1, initialWeight: 1 })).toBe(false);
  });
});

describe('the statistics', () => {
  const csv = [
    '# pxname,svname,status,bck,type,check_desc,cookie,algo,',
    'api,v1,UP,0,2,"Layer7 check passed, ""200""",a,,',
    'api,spare,no check,1,2,,,,',
    'web,w2,no check,0,2,,,,',
    'api,BACKEND,UP,1,1,,SRV,leastconn,',
    'web,w1,UP,1,2,,,,',
    '',
    '',
  ].join('\n');

  test('tell backup servers, the algorithm and the cookie of one backend', () => {
    expect(parseBackendFacts(csv, 'api')).toMatchObject({ backups: new Set(['spare']), algorithm: 'leastconn', cookie: 'SRV' });
    expect([...(parseBackendFacts(csv, 'api').unchecked ?? [])]).toEqual(['spare']);
    expect(parseBackendFacts(csv.replaceAll('no check', 'UP'), 'api')).not.toHaveProperty('unchecked');
  });

  test('tell nothing where there is nothing', () => {
    expect(parseBackendFacts('Permission denied\n\n', 'api')).toEqual({ backups: new Set(), persistent: new Map() });
  });

  test('may hold quoted cells with commas, quotes and line breaks', () => {
    expect(parseCsv('a,"b, ""c""\nd",e\nf,g\n')).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['f', 'g'],
    ]);
  });
});

test('the list of backends is read without its header', () => {
  expect(parseBackendNames('# name\napi\nweb\n\n')).toEqual(['api', 'web']);
});
