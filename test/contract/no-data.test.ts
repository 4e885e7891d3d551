import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { soak } from '#actions/soak-monitor/src/soak';
import { parseCriterion } from '#core/criteria/parse';
import type { NoDataPolicy } from '#core/judging/no-data';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { SignalSource } from '#core/signals';
import openmetrics from '#signals/openmetrics';
import prometheus from '#signals/prometheus';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts } from '#testkit/ports';
import { startFakePrometheus } from './signals/fake-prometheus.ts';
import { parseSettings } from './signals/settings.ts';

const VERSIONS = { candidate: 'v2', baseline: 'v1' };
const STEP = 15_000;
const START = 1_700_000_000_000;

/** What both arms show at their look, from 0. */
type Page = (look: number, version: string) => string;

const counted =
  (perLook: number): Page =>
  (look, version) =>
    `requests_total{version="${version}",code="200"} ${String(5 + perLook * look)}\nrequests_total{version="${version}",code="500"} 0\n`;
const level =
  (value: string): Page =>
  (_, version) =>
    `memory_ratio{version="${version}"} ${value}\n`;
const nothing: Page = () => 'other 1\n';
const unreadable: Page = (_, version) =>
  `requests_total{version="${version}",code="200"} NaN\nrequests_total{version="${version}",code="500"} NaN\n`;
const until =
  (look: number, before: Page, after: Page): Page =>
  (at, version) =>
    (at < look ? before : after)(at, version);

const metrics = {
  'error-rate': {
    total: 'requests_total{version="$version"}',
    bad: 'requests_total{version="$version",code="500"}',
    'may-be-absent': true,
  },
  memory: { gauge: 'memory_ratio{version="$version"}', 'may-be-absent': true },
};

let server: Server;
let shown: Page = nothing;
let looks = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/plain; version=0.0.4');
    response.end(shown(looks, request.url === '/v2' ? 'v2' : 'v1'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function sourceOf(kind: 'openmetrics' | 'prometheus'): Promise<{ source: SignalSource; stop: () => Promise<void> }> {
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  if (kind === 'openmetrics') {
    const settings = { kind, candidate: `${base}/v2`, baseline: `${base}/v1`, metrics };
    const source = openmetrics.create(parseSettings(openmetrics, settings), VERSIONS, testPorts());
    return { source, stop: () => Promise.resolve() };
  }
  const fake = await startFakePrometheus();
  const source = prometheus.create(parseSettings(prometheus, { kind, url: fake.url, metrics }), VERSIONS, testPorts());
  const scraped: SignalSource = {
    ...source,
    observe: (window) => {
      for (const version of ['v2', 'v1']) fake.scrape(version, shown(looks, version), window.to - 1000);
      return source.observe(window);
    },
  };
  return { source: scraped, stop: () => fake.stop() };
}

async function verdictOf(kind: 'openmetrics' | 'prometheus', page: Page, text: string, policy: NoDataPolicy): Promise<string> {
  const criterion = parseCriterion(text);
  if (!criterion.ok) throw new Error(criterion.problem.message);
  const { source, stop } = await sourceOf(kind);
  [shown, looks] = [page, 0];
  const plan = { plannedSeconds: 300, steps: 1, historyOf: () => ({}) };
  const counting: SignalSource = {
    ...source,
    observe: async (window) => {
      const reading = await source.observe(window);
      looks += 1;
      return reading;
    },
  };
  try {
    const { conclusion } = await soak(
      { mode: 'live', startAt: START, durationMs: 20 * STEP, maxDurationMs: 20 * STEP, intervalMs: STEP, warmUpMs: 0 },
      {
        source: counting,
        judge: createSoakJudge([criterion.criterion], (each) => sequential(each, { plan, minSamples: 50 })),
        clock: fakeClock(START, { auto: true }),
        signal: new AbortController().signal,
        policyFor: () => policy,
        onReading: () => undefined,
        onSourceError: () => undefined,
      },
    );
    return conclusion.verdict;
  } finally {
    await stop();
  }
}

describe.each<[string, string, Page]>([
  ['never any counts', 'error-rate <= baseline + 1pp', nothing],
  ['counters that never move', 'error-rate <= baseline + 1pp', counted(0)],
  ['counters that cannot be read', 'error-rate <= baseline + 1pp', unreadable],
  ['counts that end', 'error-rate <= baseline + 1pp', until(5, counted(20), nothing)],
  ['plenty of counts that end', 'error-rate <= baseline + 1pp', until(12, counted(5000), nothing)],
  ['counters that become unreadable', 'error-rate <= baseline + 1pp', until(5, counted(20), unreadable)],
  ['never any level', 'memory <= 85%', nothing],
  ['levels that are NaN', 'memory <= 85%', level('NaN')],
  ['levels that end', 'memory <= 85%', until(5, level('0.4'), nothing)],
])('both arms with %s', (_, criterion, page) => {
  test.each(['openmetrics', 'prometheus'] as const)('are no data to %s: `on-no-data` says what that means', async (kind) => {
    for (const [policy, verdict] of [
      ['fail', 'fail'],
      ['pause', 'inconclusive'],
      ['pass', 'warn'],
    ] as const)
      expect([policy, await verdictOf(kind, page, criterion, policy)]).toEqual([policy, verdict]);
  });
});

test.each(['openmetrics', 'prometheus'] as const)('both arms alike and there all along pass by %s', async (kind) => {
  expect(await verdictOf(kind, counted(5000), 'error-rate <= baseline + 1pp', 'fail')).toBe('pass');
  expect(await verdictOf(kind, level('0.4'), 'memory <= 85%', 'fail')).toBe('pass');
});
