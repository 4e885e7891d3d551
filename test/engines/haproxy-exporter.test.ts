import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseCriterion } from '#core/criteria/parse';
import { createSoakJudge, type SoakJudge } from '#core/judging/soak-judge';
import { sequential } from '#core/judging/sequential/sequential-judge';
import openmetrics from '#signals/openmetrics';
import { describeWithEngine } from '#testkit/engines';
import { startHaproxy, type RunningHaproxy } from '#testkit/haproxy';
import { testPorts } from '#testkit/ports';
import { parseSettings } from '../contract/signals/settings.ts';

/** The settings that docs/signals.md shows for HAProxy's exporter, for the page at this address. */
async function documented(address: string): Promise<object> {
  const guide = await readFile(new URL('../../docs/signals.md', import.meta.url), 'utf8');
  const blocks = [...guide.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text);
  const block = blocks.find((text) => text.includes('haproxy_server'));
  const { signals } = parse(block ?? '') as { readonly signals: object };
  return { ...signals, candidate: address, baseline: address };
}

function judgeOf(text: string): SoakJudge {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(text);
  return createSoakJudge([parsed.criterion], (criterion) =>
    sequential(criterion, { plan: { plannedSeconds: 600, steps: 1, historyOf: () => ({}) }, minSamples: 20 }),
  );
}

describeWithEngine('haproxy', 'the documented example for the exporter of HAProxy', () => {
  let servers: Server[] = [];
  let proxy: RunningHaproxy | undefined;
  let answer: (response: ServerResponse, request: IncomingMessage) => void;

  const serve = async (handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> => {
    const server = createServer(handler);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    return server;
  };
  const portOf = (server: Server): number => (server.address() as AddressInfo).port;

  beforeEach(() => {
    servers = [];
    answer = (response) => response.end('v2');
  });
  afterEach(async () => {
    await proxy?.stop();
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  });

  /** Sends requests to both versions in turn and judges what the exporter shows after every twenty. */
  async function soak(
    looks: number,
    meanwhile: () => void = () => undefined,
    serverTimeout = '1m',
  ): Promise<{ verdict: string; statuses: Set<number> }> {
    const v1 = await serve((_, response) => response.end('v1'));
    const v2 = await serve((request, response) => {
      answer(response, request);
    });
    proxy = await startHaproxy({
      servers: [
        { name: 'v1', port: portOf(v1), weight: 100 },
        { name: 'v2', port: portOf(v2), weight: 100 },
      ],
      checkIntervalMs: 0,
      backendLines: ['http-request use-service prometheus-exporter if { path /metrics }', 'retries 0', `timeout server ${serverTimeout}`],
    });
    const { frontendUrl } = proxy;
    const settings = await documented(`${frontendUrl}/metrics`);
    const source = openmetrics.create(parseSettings(openmetrics, settings), { candidate: 'v2', baseline: 'v1' }, testPorts());
    const judge = judgeOf('error-rate <= baseline + 1pp');
    await source.preflight();
    await source.observe({ from: 0, to: 0 });
    meanwhile();
    const statuses = new Set<number>();
    const send = async (): Promise<void> => {
      const response = await fetch(`${frontendUrl}/`, { headers: { connection: 'close' } });
      statuses.add(response.status);
      // A body that is cut off is what some candidates give.
      await response.text().catch(() => undefined);
    };
    for (let look = 1; look <= looks; look += 1) {
      await Promise.all(Array.from({ length: 20 }, send));
      judge.observe(await source.observe({ from: (look - 1) * 15_000, to: look * 15_000 }));
      if (judge.verdicts()[0]?.verdict === 'fail') break;
    }
    return { verdict: judge.verdicts()[0]?.verdict ?? '', statuses };
  }

  test('does not fail a candidate that answers', async () => {
    expect(await soak(12)).toMatchObject({ verdict: expect.not.stringMatching('fail'), statuses: new Set([200]) });
  });

  test.each([
    ['says 500', 500, (response: ServerResponse) => response.writeHead(500).end()],
    ['resets connections, which HAProxy answers', 502, (_: ServerResponse, request: IncomingMessage) => request.socket.destroy()],
    ['never answers, which HAProxy does', 504, () => undefined],
  ])('fails a candidate that %s with %d', async (_, status, handler) => {
    let count = 0;
    answer = (response, request) => {
      count += 1;
      if (count % 2 === 0) response.end('v2');
      else handler(response, request);
    };
    const serverTimeout = status === 504 ? '3s' : '1m';
    expect(await soak(12, undefined, serverTimeout)).toMatchObject({ verdict: 'fail', statuses: new Set([200, status]) });
  });

  test.each([
    [
      'hangs in the body until HAProxy cuts it off',
      (response: ServerResponse) => response.writeHead(200, { 'content-length': 1_000 }).write('x'),
    ],
    [
      'cuts its own bodies off',
      (response: ServerResponse, request: IncomingMessage) =>
        response.writeHead(200, { 'content-length': 1_000 }).write('x', () => request.socket.destroy()),
    ],
  ])('fails a candidate that %s, though its status was 200', async (_, handler) => {
    let count = 0;
    answer = (response, request) => {
      count += 1;
      if (count % 2 === 0) response.end('v2');
      else handler(response, request);
    };
    expect(await soak(12, undefined, '3s')).toMatchObject({ verdict: 'fail', statuses: new Set([200]) });
  });

  test('fails a candidate that takes no connections, which HAProxy answers with 503', async () => {
    const gone = (): void => {
      servers[1]?.close();
      servers[1]?.closeAllConnections();
    };
    expect(await soak(12, gone)).toMatchObject({ verdict: 'fail', statuses: new Set([200, 503]) });
  });
});
