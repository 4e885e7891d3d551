import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import * as v from 'valibot';
import type { Channel } from '#notify/definition';
import { deliver } from '#notify/deliver';
import { pagerduty } from '#notify/pagerduty';
import { pagerDutyEvent } from '#notify/pagerduty/event';
import { hostileNotice, notice } from '../../unit/notify/notices.ts';
import { channelPorts } from '../../unit/notify/ports.ts';
import { startService, type Service } from './http-server.ts';
import { prismFor } from './prism.ts';

const key = 'R0UT1NGKEYR0UT1NGKEYR0UT1NGKEY00';
const within = { timeoutMs: 60_000 };

describe('PagerDuty as its published description has it, under Prism', () => {
  let service: Service;
  const ports = channelPorts();
  const channel = (): Channel =>
    pagerduty.create(
      v.parse(pagerduty.settings, { kind: 'pagerduty', 'routing-key': key, url: `${service.url}/enqueue` }),
      'pagerduty',
      ports,
    );
  const post = async (body: object): Promise<number> =>
    (
      await ports.http.request({
        url: `${service.url}/enqueue`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).status;

  beforeAll(async () => {
    const document = parse(readFileSync(new URL('../../fixtures/pagerduty-events-v2.openapi.yaml', import.meta.url), 'utf8')) as object;
    service = await startService(await prismFor(document));
  });
  afterAll(async () => {
    ports.cancel();
    await service.close();
  });

  test.each([
    'rolled-back',
    'rollback-failed',
    'rollback-refused',
    'check-failed',
    'frozen',
    'escalated',
    'acknowledged',
    'recovered',
  ] as const)('a notice that says %s is accepted', async (kind) => {
    await expect(channel().send(notice({ kind }), within)).resolves.toBeUndefined();
  });

  test('one problem is one alert: triggered, acknowledged and resolved under the same key', async () => {
    const before = service.received.length;
    const story = (['rolled-back', 'escalated', 'acknowledged', 'recovered'] as const).map((kind) => notice({ kind, id: kind }));
    const deliveries = await deliver(story, [{ channel: channel(), routing: { from: 'warning' } }], ports);
    expect(deliveries.map(({ outcome, attempts }) => [outcome, attempts])).toEqual(Array(4).fill(['accepted', 1]));
    const events = service.received.slice(before).map(({ body }) => JSON.parse(body) as { event_action: string; dedup_key: string });
    expect(events.map(({ event_action }) => event_action)).toEqual(['trigger', 'trigger', 'acknowledge', 'resolve']);
    expect(new Set(events.map(({ dedup_key }) => dedup_key))).toEqual(new Set(['rollout/octo/shop/api/production/v2']));
  });

  test('an event looks like this', () => {
    expect(pagerDutyEvent(notice(), key)).toMatchSnapshot();
    expect(pagerDutyEvent(notice({ kind: 'recovered' }), key)).toEqual({
      routing_key: key,
      event_action: 'resolve',
      dedup_key: 'rollout/octo/shop/api/production/v2',
    });
  });

  test('long problems stay apart within the 255 characters of a key', () => {
    const keys = ['a', 'b'].map((end) => pagerDutyEvent(notice({ problem: `${'🧨'.repeat(300)}${end}` }), key).dedup_key);
    expect(keys[0]).not.toBe(keys[1]);
    for (const one of keys) expect(one.length).toBeLessThanOrEqual(255);
  });

  test('every severity is one that PagerDuty has', () => {
    const severities = (['info', 'warning', 'critical', 'emergency'] as const).map((severity) => pagerDutyEvent(notice({ severity }), key));
    expect(severities.map((event) => (event.event_action === 'trigger' ? event.payload.severity : ''))).toEqual([
      'info',
      'warning',
      'error',
      'critical',
    ]);
  });

  test('an event that is not one is refused with 400: the description does check', async () => {
    const event = pagerDutyEvent(notice(), key);
    if (event.event_action !== 'trigger') throw new Error('no trigger');
    const { summary, ...rest } = event.payload;
    expect(summary).not.toBe('');
    expect(await post({ ...event, payload: { ...event.payload, severity: 'emergency' } })).toBe(400);
    expect(await post({ ...event, payload: rest })).toBe(400);
    expect(await post({ ...event, event_action: 'snooze' })).toBe(400);
    expect(await post({ ...event, routing_key: 7 })).toBe(400);
    expect(await post(event)).toBe(202);
  });

  test.each([
    [400, '{"errors":["\'routing_key\' is invalid"]}', 'NOTIFY_DENIED'],
    [400, '{"errors":["Length of summary is too long"]}', 'NOTIFY_REFUSED'],
    [403, '', 'NOTIFY_DENIED'],
    [429, '', 'NOTIFY_BUSY'],
    [500, '', 'NOTIFY_UNAVAILABLE'],
    [200, '<html>', 'NOTIFY_REFUSED'],
  ])('status %d with %j is %s', async (status, body, code) => {
    const other = await startService(() => ({ status, body }));
    const settings = v.parse(pagerduty.settings, { kind: 'pagerduty', 'routing-key': key, url: other.url });
    await expect(pagerduty.create(settings, 'x', ports).send(notice(), within)).rejects.toMatchObject({ code });
    await other.close();
  });

  test('whatever a notice says, the event is accepted', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNotice, async (hostile) => {
        // The validator's idea of a host is narrower than the world's: it knows no `--`, as in every internationalised name.
        const links = hostile.links.filter(({ url }) => URL.canParse(url) && /^[a-z0-9.]+$/.test(new URL(url).host));
        const event = pagerDutyEvent({ ...hostile, links }, key);
        expect(await post(event)).toBe(202);
        expect(event.dedup_key.length).toBeLessThanOrEqual(255);
        if (event.event_action === 'trigger') expect(event.payload.summary.length).toBeLessThanOrEqual(1_024);
        expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(512 * 1_024);
      }),
      { numRuns: 60 },
    );
  });
});
