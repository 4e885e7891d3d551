import { describe, expect, test } from '@jest/globals';
import { SEVERITIES, type Severity } from '#core/severity';
import { cancelledError } from '#core/errors';
import type { Channel, Confirmation } from '#notify/definition';
import { deliver } from '#notify/deliver';
import type { RoutedChannel } from '#notify/route';
import { SendFailure } from '#notify/send-failure';
import { fakeClock } from '#testkit/fake-clock';
import { notice } from './notices.ts';
import { channelPorts } from './ports.ts';

type Send = Channel['send'];

function routed(name: string, send: Send, from: Severity = 'info', confirms: Confirmation = 'posted'): RoutedChannel {
  return { channel: { kind: 'test', name, confirms, send }, routing: { from } };
}

const busy = (retry: SendFailure['retry'] = 'back-off'): SendFailure =>
  new SendFailure({ code: 'NOTIFY_BUSY', message: 'It is busy.', remedy: 'Wait a little.', retry });

describe('deliver', () => {
  test('says for every notice and channel how it ended', async () => {
    const ports = channelPorts();
    const story = [notice({ id: 'a', severity: 'warning' }), notice({ id: 'b', severity: 'emergency' })];
    const channels = [
      routed('posts', () => Promise.resolve()),
      routed('accepts', () => Promise.resolve(), 'critical', 'accepted'),
      routed('fails', () => Promise.reject(busy('stop'))),
    ];
    expect(await deliver(story, channels, ports)).toEqual([
      { channel: 'posts', kind: 'test', notice: 'a', outcome: 'delivered', attempts: 1 },
      { channel: 'posts', kind: 'test', notice: 'b', outcome: 'delivered', attempts: 1 },
      { channel: 'accepts', kind: 'test', notice: 'a', outcome: 'not-routed', attempts: 0 },
      { channel: 'accepts', kind: 'test', notice: 'b', outcome: 'accepted', attempts: 1 },
      ...['a', 'b'].map((id) => ({
        channel: 'fails',
        kind: 'test',
        notice: id,
        outcome: 'failed',
        attempts: 1,
        code: 'NOTIFY_BUSY',
        problem: 'It is busy.',
        remedy: 'Wait a little.',
      })),
    ]);
    expect(ports.logged.messages('warning')).toEqual(Array(2).fill('fails was not told: It is busy. Wait a little.'));
    expect(ports.logged.messages('info')).toHaveLength(3);
  });

  test('tells channels side by side, and one channel in the order of the notices', async () => {
    const clock = fakeClock();
    const ports = channelPorts({ clock });
    const told: string[] = [];
    const slow =
      (name: string, ms: number): Send =>
      async ({ id }) => {
        await clock.sleep(ms);
        told.push(`${name} ${id}`);
      };
    const done = deliver(
      [notice({ id: '1' }), notice({ id: '2' })],
      [routed('slow', slow('slow', 300)), routed('fast', slow('fast', 100))],
      ports,
    );
    await clock.advance(1_000);
    await done;
    expect(told).toEqual(['fast 1', 'fast 2', 'slow 1', 'slow 2']);
  });

  test('tries again what may pass, at most three times, with growing pauses', async () => {
    const clock = fakeClock(0, { auto: true });
    let calls = 0;
    const send: Send = () => ((calls += 1) < 3 ? Promise.reject(busy()) : Promise.resolve());
    expect(await deliver([notice()], [routed('x', send)], channelPorts({ clock }))).toMatchObject([{ outcome: 'delivered', attempts: 3 }]);
    expect(clock.sleeps).toEqual([375, 750]);
    const [never] = await deliver([notice()], [routed('x', () => Promise.reject(busy()))], channelPorts({ clock }));
    expect(never).toMatchObject({ outcome: 'failed', attempts: 3, code: 'NOTIFY_BUSY' });
  });

  test('waits as long as it is asked to, but not beyond its time', async () => {
    const clock = fakeClock(0, { auto: true });
    let calls = 0;
    const patient: Send = () => ((calls += 1) < 2 ? Promise.reject(busy({ waitMs: 3_000 })) : Promise.resolve());
    expect(await deliver([notice()], [routed('x', patient)], channelPorts({ clock }))).toMatchObject([
      { outcome: 'delivered', attempts: 2 },
    ]);
    expect(clock.sleeps).toEqual([3_250]);
    const endless: Send = () => Promise.reject(busy({ waitMs: 60_000 }));
    expect(await deliver([notice()], [routed('x', endless)], channelPorts({ clock }))).toMatchObject([{ outcome: 'failed', attempts: 1 }]);
    expect(clock.sleeps).toHaveLength(1);
  });

  test('has one bound of time for everything', async () => {
    const clock = fakeClock(0, { auto: true });
    const slow: Send = async (_, { timeoutMs }) => {
      await clock.sleep(timeoutMs);
      throw busy();
    };
    const story = Array.from({ length: 10 }, (_, index) => notice({ id: String(index) }));
    const deliveries = await deliver(story, [routed('slow', slow)], channelPorts({ clock }), { totalMs: 5_000 });
    expect(clock.now()).toBeLessThanOrEqual(5_000);
    expect(deliveries).toHaveLength(10);
    expect(deliveries.at(-1)).toMatchObject({ outcome: 'failed', attempts: 0, code: 'NOTIFY_OUT_OF_TIME' });
  });

  test('gives up a channel that does not keep to its time', async () => {
    const [delivery] = await deliver([notice()], [routed('deaf', () => new Promise(() => undefined))], channelPorts(), { totalMs: 100 });
    expect(delivery).toMatchObject({ outcome: 'failed', code: 'NOTIFY_OUT_OF_TIME' });
  });

  test.each<[string, Send]>([
    ['a channel that hears the abort', () => Promise.reject(cancelledError('sending'))],
    ['one that does not', () => new Promise(() => undefined)],
    ['one that is about to try again', () => Promise.reject(busy({ waitMs: 5_000 }))],
  ])('never rejects when the job is cancelled: %s', async (_, send) => {
    const ports = channelPorts();
    setTimeout(() => {
      ports.cancel();
    }, 50);
    expect(await deliver([notice(), notice()], [routed('x', send)], ports)).toMatchObject([
      { outcome: 'failed', code: 'CANCELLED' },
      { outcome: 'failed', code: 'CANCELLED' },
    ]);
    expect(ports.logged.messages('warning')).toHaveLength(2);
  });

  test('sends nothing in a job that is cancelled already', async () => {
    const ports = channelPorts();
    ports.cancel();
    expect(await deliver([notice()], [routed('x', () => Promise.resolve())], ports)).toMatchObject([{ outcome: 'failed', attempts: 0 }]);
  });

  test.each<[string, Send]>([
    [
      'thrown at once',
      () => {
        throw new TypeError('https://hooks.example.com/S3cr3t');
      },
    ],
    ['rejected', () => Promise.reject(new TypeError('https://hooks.example.com/S3cr3t'))],
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    ['no error at all', () => Promise.reject('https://hooks.example.com/S3cr3t')],
  ])('reports an error of ours without its words: %s', async (_, send) => {
    const ports = channelPorts();
    const deliveries = await deliver([notice()], [routed('x', send)], ports);
    expect(deliveries).toMatchObject([{ outcome: 'failed', code: 'NOTIFY_UNEXPECTED' }]);
    expect(JSON.stringify([deliveries, ports.logged.lines])).not.toContain('S3cr3t');
  });

  test('redacts every text of a notice before a channel sees it', async () => {
    const secret = 'hunter2hunter2';
    const ports = channelPorts({ redact: (text) => text.replaceAll(secret, '***') });
    const seen: unknown[] = [];
    const whole = notice({
      ...Object.fromEntries(
        ['id', 'problem', 'service', 'environment', 'repository', 'title', 'text', 'from', 'to'].map((key) => [key, `x ${secret}`]),
      ),
      facts: [[secret, secret]],
      links: [{ label: secret, url: `https://example.com/${secret}` }],
    });
    const send: Send = (told) => {
      seen.push(told);
      return Promise.resolve();
    };
    const deliveries = await deliver([whole], [routed('x', send)], ports);
    expect(JSON.stringify([seen, deliveries, ports.logged.lines])).not.toContain(secret);
    expect(JSON.stringify(seen).split('***')).toHaveLength(14);
  });

  test('with nobody to tell does nothing', async () => {
    expect(await deliver([notice()], [], channelPorts())).toEqual([]);
    expect(
      await deliver(
        [],
        SEVERITIES.map((severity) => routed(severity, () => Promise.resolve())),
        channelPorts(),
      ),
    ).toEqual([]);
  });
});
