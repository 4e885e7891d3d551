import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Notice } from '#core/notice';
import { deliver, type Delivery } from '#notify/deliver';
import { createChannels } from '#settings/create-channels';
import { fakeClock } from '#testkit/fake-clock';
import { createMasks } from '#toolkit/masks';
import { notice } from '../../unit/notify/notices.ts';
import { channelPorts, type TestChannelPorts } from '../../unit/notify/ports.ts';
import { startService, type Received, type Reply, type Service } from './http-server.ts';

/** In the job already: a token of the platform, say, which an error message carried into the notice. */
const known = 'gh0-kn0wn-t0ken-9f8e7d';
/** Those of the channels. None of them begins or ends another. */
const secrets = {
  slack: 'aBcDeFgHiJkLmNoPqRsT',
  teams: 'S1gnatureOfTheFlow/=',
  pagerduty: 'r0ut1ngkeyr0ut1ngkeyr0ut1ngkey00',
  webhook: 'keyInTheQueryOfHook',
  signing: 'signing-secret-of-the-hook',
  password: 'pa55word-of-the-mails',
} as const;

/** The last one is what AUTH PLAIN encodes. */
const everySecret = [known, ...Object.values(secrets), `\0rollouts\0${secrets.password}`];

function entries(base: string, smtpPort: number): unknown[] {
  const common = { from: 'info' };
  return [
    { kind: 'slack', url: `${base}/services/T0/B0/${secrets.slack}`, ...common },
    { kind: 'teams', url: `${base}/workflows/1/invoke?sig=${encodeURIComponent(secrets.teams)}`, ...common },
    { kind: 'pagerduty', 'routing-key': secrets.pagerduty, url: `${base}/v2/enqueue`, ...common },
    { kind: 'webhook', url: `${base}/hook?key=${secrets.webhook}`, secret: secrets.signing, ...common },
    {
      kind: 'email',
      host: '127.0.0.1',
      port: smtpPort,
      security: 'none',
      user: 'rollouts',
      password: secrets.password,
      sender: 'a@example.com',
      to: ['b@example.com'],
      ...common,
    },
  ];
}

/** Everything that a request holds, in the forms in which servers repeat it. */
function echo({ path, headers, body }: Received): string {
  const all = [path, decodeURIComponent(path), JSON.stringify(headers), body, known].join(' ');
  return `${all} ${encodeURIComponent(all)} ${JSON.stringify(all).replaceAll('/', '\\/')}`;
}

const talkative: readonly [string, (request: Received) => Reply | undefined][] = [
  ['a refusal that repeats the request', (request) => ({ status: 400, body: echo(request) })],
  [
    'a denial that repeats the request',
    (request) => ({ status: 403, body: echo(request), headers: { 'x-echo': encodeURIComponent(request.path) } }),
  ],
  ['a redirect to itself', (request) => ({ status: 302, headers: { location: request.path }, body: echo(request) })],
  ['a failure that repeats the request', (request) => ({ status: 500, body: echo(request) })],
  ['a request for patience', (request) => ({ status: 429, headers: { 'retry-after': '1' }, body: echo(request) })],
  ['a success that is none', (request) => ({ status: 200, body: echo(request) })],
];

describe('a secret', () => {
  let reply: (request: Received) => Reply | undefined = () => ({ status: 500 });
  let service: Service;
  let smtp: Server;

  beforeAll(async () => {
    service = await startService((request) => reply(request));
    // Repeats what it is told, the login included.
    smtp = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('220 ready\r\n');
      socket.on('data', (data) => {
        const line = data.toString();
        if (line.startsWith('EHLO')) socket.write('250-hello\r\n250 AUTH PLAIN\r\n');
        else socket.write(`535 ${secrets.password} ${known} ${line.trim()} ${Buffer.from(secrets.password).toString('base64')}\r\n`);
      });
    });
    smtp.listen(0, '127.0.0.1');
    await once(smtp, 'listening');
  });
  afterAll(async () => {
    await service.close();
    smtp.close();
  });

  async function tell(
    base: string,
  ): Promise<{ readonly deliveries: readonly Delivery[]; readonly ports: TestChannelPorts; readonly errors: unknown[] }> {
    const masks = createMasks(() => undefined);
    masks.add(known);
    const ports = channelPorts({ clock: fakeClock(0, { auto: true }), redact: (text) => masks.redact(text) });
    const list = { value: entries(base, (smtp.address() as AddressInfo).port), locate: () => ({ line: 1, column: 1 }) };
    const { channels, problems } = await createChannels(
      list,
      'rollout.yml',
      {
        env: {},
        mask: (value) => {
          masks.add(value);
        },
      },
      ports,
    );
    expect(problems).toEqual([]);
    const leaky: Notice = notice({
      title: `v2-${known} failed`,
      text: `POST https://deploy.example.com/?token=${known} was refused`,
      facts: [[known, `Bearer ${known}`]],
      links: [{ label: known, url: `https://example.com/?t=${known}` }],
      from: `v2-${known}`,
      to: `v1-${known}`,
    });
    const errors: unknown[] = [];
    for (const { channel } of channels) await channel.send(notice(), { timeoutMs: 2_000 }).catch((error: unknown) => errors.push(error));
    const deliveries = await deliver([leaky], channels, ports);
    ports.cancel();
    return { deliveries, ports, errors };
  }

  /** Everything that an error shows, hidden properties and causes included. */
  function shown(error: unknown): string {
    if (!(error instanceof Error)) return JSON.stringify(error);
    const own = Object.getOwnPropertyNames(error).map((name) => JSON.stringify(Reflect.get(error, name)));
    return [String(error), ...own, error.cause === undefined ? '' : shown(error.cause)].join(' ');
  }

  test.each(talkative)('appears in no delivery, log or error: %s', async (_, answer) => {
    reply = answer;
    const before = service.received.length;
    const { deliveries, ports, errors } = await tell(service.url);
    expect(deliveries.map(({ kind }) => kind)).toEqual(['slack', 'teams', 'pagerduty', 'webhook', 'email']);
    expect(deliveries.filter(({ outcome }) => outcome === 'failed').length).toBeGreaterThanOrEqual(3);
    const told = [JSON.stringify(deliveries), JSON.stringify(ports.logged.lines), ...errors.map(shown)].join('\n');
    for (const secret of everySecret) {
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) expect(told).not.toContain(form);
    }
    // What the job knows to be secret does not reach the services either.
    expect(
      service.received
        .slice(before)
        .map(({ body }) => body)
        .join(),
    ).not.toContain(known);
  });

  test('appears nowhere when nobody answers', async () => {
    const gone = await startService(() => undefined);
    await gone.close();
    const { deliveries, ports, errors } = await tell(gone.url);
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(Array(5).fill('failed'));
    const told = [JSON.stringify(deliveries), JSON.stringify(ports.logged.lines), ...errors.map(shown)].join('\n');
    for (const secret of everySecret) expect(told).not.toContain(secret);
  });
});
