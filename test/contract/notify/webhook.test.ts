import { readFileSync } from 'node:fs';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HTTP, type CloudEvent } from 'cloudevents';
import fc from 'fast-check';
import { NOTICE_KINDS, type Notice } from '#core/notice';
import { webhook } from '#notify/webhook';
import { cloudEvent } from '#notify/webhook/event';
import { purlOf } from '#notify/webhook/purl';
import { hostileNotice, notice } from '../../unit/notify/notices.ts';
import { channelPorts } from '../../unit/notify/ports.ts';
import { startService, type Received, type Reply, type Service } from './http-server.ts';

const root = new URL('../../../', import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('uri-reference', (text) => URL.canParse(text, 'https://a.example') && !/\s/.test(text));
ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
const cdEvent = ajv.compile(JSON.parse(readFileSync(new URL('test/fixtures/cdevents-0.5.1.schema.json', root), 'utf8')) as object);

/** What the official SDK reads from a request, and what it or the CDEvents schema finds wrong. */
function problemsOf(body: string, headers: Record<string, string>): readonly string[] {
  let event: CloudEvent<unknown>;
  try {
    event = HTTP.toEvent({ headers, body }) as CloudEvent<unknown>;
    if (!event.validate()) return ['not valid'];
  } catch (error) {
    return [String(error)];
  }
  // The SDK makes up an id and a time where it can use neither.
  const { id, time } = JSON.parse(body) as { readonly id: unknown; readonly time: unknown };
  if (event.id !== id || event.time !== time) return ['id or time'];
  if (!event.type.startsWith('dev.cdevents.')) return [];
  return cdEvent(event.data) ? [] : [ajv.errorsText(cdEvent.errors)];
}

const structured = { 'content-type': 'application/cloudevents+json; charset=utf-8' };

describe('the event of a notice', () => {
  test.each<[Notice['kind'], Partial<Notice>, string]>([
    ['rolled-back', {}, 'dev.cdevents.service.rolledback.0.3.0'],
    ['rollback-failed', {}, 'dev.cdevents.incident.reported.0.3.0'],
    ['rollback-failed', { links: [] }, 'dev.cdevents.incident.detected.0.3.0'],
    ['rollback-refused', {}, 'dev.cdevents.incident.reported.0.3.0'],
    ['check-failed', {}, 'dev.cdevents.incident.reported.0.3.0'],
    ['frozen', {}, 'dev.cdevents.incident.reported.0.3.0'],
    ['recovered', {}, 'dev.cdevents.incident.resolved.0.3.0'],
    ['escalated', {}, 'io.github.rollout-actions.incident.escalated.v1'],
    ['acknowledged', {}, 'io.github.rollout-actions.incident.acknowledged.v1'],
  ])('of %s %j has the type %s', (kind, change, type) => {
    expect(cloudEvent(notice({ kind, ...change }))).toMatchObject({ type, specversion: '1.0' });
  });

  test('of a rollback is a CDEvent', () => {
    expect(cloudEvent(notice())).toMatchSnapshot();
  });

  test.each(NOTICE_KINDS)('of %s is valid for the CloudEvents SDK and for CDEvents', (kind) => {
    expect(problemsOf(JSON.stringify(cloudEvent(notice({ kind }))), structured)).toEqual([]);
  });

  test('the schema does find what is wrong', () => {
    const event = cloudEvent(notice());
    const data = event.data as { readonly context: object; readonly subject: { readonly id: string } };
    const wrong = [
      { ...data, context: { ...data.context, specversion: '0.4.0' } },
      { ...data, context: { ...data.context, type: 'dev.cdevents.service.rolledback.0.2.0' } },
      { ...data, subject: { id: data.subject.id, content: { environment: { id: 'production' } } } },
      { ...data, subject: { ...data.subject, type: 'service' } },
      { ...data, subject: { id: data.subject.id, content: { environment: { id: 'p' }, artifactId: 'v1' } } },
    ];
    expect(wrong.map((changed) => problemsOf(JSON.stringify({ ...event, data: changed }), structured).length)).toEqual([1, 1, 1, 1, 1]);
    const broken = [{ time: 'yesterday' }, { source: '' }, { source: 'a b' }, { id: '' }, { type: '' }, { specversion: '9' }];
    expect(broken.map((change) => problemsOf(JSON.stringify({ ...event, ...change }), structured).length)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('is valid and below 64 KiB whatever the notice says', () => {
    fc.assert(
      fc.property(hostileNotice, (hostile) => {
        const body = JSON.stringify(cloudEvent(hostile));
        expect(problemsOf(body, structured)).toEqual([]);
        expect(Buffer.byteLength(body)).toBeLessThan(64 * 1024);
        expect(body).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 300 },
    );
  });

  test('of the same notice has the same id, of another one another', () => {
    const long = 'x'.repeat(400);
    expect(cloudEvent(notice({ id: long })).id).toBe(cloudEvent(notice({ id: long })).id);
    expect(cloudEvent(notice({ id: `${long}a` })).id).not.toBe(cloudEvent(notice({ id: `${long}b` })).id);
  });
});

test('a version becomes a package URL, and one that is a package URL stays', () => {
  expect([purlOf('octo/shop', 'api', 'v1.2+b/3'), purlOf('octo/shop', 'api', 'pkg:oci/api@sha256:0b31')]).toEqual([
    'pkg:generic/octo/shop/api@v1.2%2Bb%2F3',
    'pkg:oci/api@sha256:0b31',
  ]);
});

type Verify = (headers: Record<string, unknown>, body: string, secret: string, now?: number) => boolean;

/** The receiver's code as docs/notifications.md prints it. */
async function documentedCheck(): Promise<Verify> {
  const page = readFileSync(new URL('docs/notifications.md', root), 'utf8');
  const code = /```js\n(\/\/ verify\.mjs\n[\s\S]*?)```/.exec(page)?.[1];
  if (code === undefined) throw new Error('docs/notifications.md shows no verify.mjs');
  const folder = await mkdtemp(join(tmpdir(), 'verify-'));
  try {
    await writeFile(join(folder, 'verify.mjs'), code);
    return ((await import(pathToFileURL(join(folder, 'verify.mjs')).href)) as { readonly verify: Verify }).verify;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the webhook channel', () => {
  let service: Service;
  let reply: Reply = { status: 204 };
  let verify: Verify;
  const ports = channelPorts();
  const sent = async (secret?: string): Promise<Received> => {
    const settings = { kind: 'webhook' as const, url: `${service.url}/hooks/rollouts?key=Sup3rS3cretKey99`, from: 'info' as const };
    await webhook.create({ ...settings, ...(secret === undefined ? {} : { secret }) }, 'hook', ports).send(notice(), { timeoutMs: 60_000 });
    const last = service.received.at(-1);
    if (last === undefined) throw new Error('nothing arrived');
    return last;
  };

  beforeAll(async () => {
    service = await startService(() => reply);
    verify = await documentedCheck();
  });
  afterAll(async () => {
    ports.cancel();
    await service.close();
  });

  test('posts one structured CloudEvent that the SDK reads from the request', async () => {
    const { headers, body, method } = await sent();
    expect(method).toBe('POST');
    expect(problemsOf(body, headers as Record<string, string>)).toEqual([]);
    expect(headers).not.toHaveProperty('webhook-signature');
  });

  test.each(['a-secret-of-some-length', `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`])(
    'signs so that the documented code accepts it (%s)',
    async (secret) => {
      const { headers, body } = await sent(secret);
      expect(verify(headers, body, secret)).toBe(true);
    },
  );

  test('the documented code refuses another body, secret, id or time, an old request, and none', async () => {
    const secret = 'a-secret-of-some-length';
    const { headers, body } = await sent(secret);
    const minutes = (count: number): number => Date.now() + count * 60_000;
    expect([
      verify(headers, body.replace('production', 'productioN'), secret),
      verify(headers, body, 'another-secret-of-length'),
      verify({ ...headers, 'webhook-id': 'other' }, body, secret),
      verify({ ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }, body, secret),
      verify({ ...headers, 'webhook-signature': 'v1,AAAA' }, body, secret),
      verify({}, body, secret),
      verify(headers, body, secret, minutes(6)),
      verify(headers, body, secret, minutes(-6)),
      verify(headers, body, secret, minutes(4)),
    ]).toEqual([false, false, false, false, false, false, false, false, true]);
  });

  test.each([
    [401, 'NOTIFY_DENIED'],
    [404, 'NOTIFY_DESTINATION_GONE'],
    [422, 'NOTIFY_REFUSED'],
    [307, 'NOTIFY_REDIRECT'],
    [503, 'NOTIFY_UNAVAILABLE'],
  ])('explains status %d as %s', async (status, code) => {
    reply = { status, body: 'no', headers: status === 307 ? { location: '/elsewhere' } : {} };
    await expect(sent()).rejects.toMatchObject({ code });
    reply = { status: 204 };
  });

  test('warns of plain http to another machine, naming only the host', () => {
    webhook.create({ kind: 'webhook', url: 'http://hooks.example.com/Sup3rS3cretKey99', from: 'info' }, 'hook', ports);
    expect(ports.logged.messages('warning')).toEqual([
      'hook: events go to hooks.example.com over plain http, where others can read and change them. Use https.',
    ]);
  });
});
