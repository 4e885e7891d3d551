import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Measurement, Reading, SignalSource } from '#core/signals';
import { fakeClock, type FakeClock } from '#testkit/fake-clock';
import { testPorts, type TestPorts } from '#testkit/ports';
import http from '#signals/http';
import { failureOf } from '../../contract/source-contract.ts';
import { startApp, type InstrumentedApp } from '../../contract/signals/instrumented-app.ts';
import { parseSettings } from '../../contract/signals/settings.ts';

const versions = { candidate: 'v2', baseline: 'v1' };
let candidate: InstrumentedApp;
let baseline: InstrumentedApp;
let clock: FakeClock;
let ports: TestPorts;

beforeEach(async () => {
  [candidate, baseline] = await Promise.all([startApp(), startApp()]);
  clock = fakeClock(0, { auto: true });
  ports = testPorts({ clock });
});
afterEach(() => Promise.all([candidate.stop(), baseline.stop()]));

function sourceWith(settings: object = {}): SignalSource {
  const given = { kind: 'http', candidate: candidate.url, baseline: baseline.url, timeout: '1m', ...settings };
  return http.create(parseSettings(http, given), versions, ports);
}

function of(reading: Reading, signal: string, arm = 'candidate'): Measurement | undefined {
  return reading.observations.find((found) => found.arm === arm && found.signal === signal)?.measurement;
}

describe('probing both arms', () => {
  test('sends the rate times the window on average, fractions included', async () => {
    const source = sourceWith({ rate: 0.3 });
    for (let index = 0; index < 10; index += 1) await source.observe({ from: 0, to: 5_000 });
    expect(candidate.truth.total).toBe(16);
    expect(baseline.truth.total).toBe(16);
  });

  test('reports errors, latencies in seconds and how many were sent', async () => {
    candidate.failNext(3);
    const reading = await sourceWith().observe({ from: 0, to: 5_000 });
    expect(of(reading, 'error-rate')).toEqual({ kind: 'proportion', bad: 3, total: 11 });
    expect(of(reading, 'error-rate', 'baseline')).toEqual({ kind: 'proportion', bad: 0, total: 11 });
    expect(of(reading, 'requests')).toEqual({ kind: 'gauge', value: 11, dimension: 'number' });
    const latency = of(reading, 'latency');
    expect(latency).toMatchObject({ kind: 'samples' });
    expect(latency?.kind === 'samples' && latency.values.every((value) => value > 0 && value < 60)).toBe(true);
  });

  test('never sends more than 50 a second or 1,000 in one look, however long the pause was', async () => {
    await sourceWith({ rate: 50 }).observe({ from: 0, to: 3_600_000 });
    expect(candidate.truth.total).toBe(1_000);
    expect(clock.now()).toBeGreaterThanOrEqual(19_900 / 2);
  });

  test('with one arm silent counts its probes as bad, slow ones with the time they were given', async () => {
    candidate.behaviour = 'silent';
    const reading = await sourceWith({ rate: 1, timeout: '300ms' }).observe({ from: 0, to: 2_000 });
    expect(of(reading, 'error-rate')).toEqual({ kind: 'proportion', bad: 3, total: 3 });
    expect(of(reading, 'latency')).toEqual({ kind: 'samples', values: [0.3, 0.3, 0.3], dimension: 'seconds' });
    await candidate.stop();
    const gone = await sourceWith({ rate: 1 }).observe({ from: 0, to: 2_000 });
    expect(of(gone, 'error-rate')).toEqual({ kind: 'proportion', bad: 3, total: 3 });
    expect(of(gone, 'latency')).toMatchObject({ kind: 'absent' });
  });

  test('without a baseline reports it as absent', async () => {
    const reading = await sourceWith({ baseline: undefined }).observe({ from: 0, to: 1_000 });
    expect(of(reading, 'error-rate', 'baseline')).toMatchObject({ kind: 'absent', reason: expect.stringContaining('no address') });
    expect(of(reading, 'error-rate')).toMatchObject({ kind: 'proportion', bad: 0 });
  });

  test.each([
    ['redirect', undefined, 0],
    ['redirect', '2xx', 1],
    ['error', [200, '503'], 0],
    ['html', '200-299', 0],
  ] as const)('takes %s with expect-status %s for %d of 1 bad', async (behaviour, expected, bad) => {
    candidate.behaviour = behaviour;
    const reading = await sourceWith(expected === undefined ? {} : { 'expect-status': expected }).observe({ from: 0, to: 0 });
    expect(of(reading, 'error-rate')).toEqual({ kind: 'proportion', bad, total: 1 });
  });

  test('stops sending when answers come too slowly, and says how many are missing', async () => {
    candidate.behaviour = 'silent';
    const real = testPorts();
    const source = http.create(
      parseSettings(http, { kind: 'http', candidate: candidate.url, baseline: baseline.url, rate: 50, timeout: '300ms' }),
      versions,
      real,
    );
    const reading = await source.observe({ from: 0, to: 1_500 });
    expect(reading.warnings).toEqual([expect.stringMatching(/^candidate: \d+ probes were not sent/)]);
  });

  test('before traffic moves warns about a bad answer and fails without one', async () => {
    candidate.behaviour = 'error';
    await sourceWith().preflight();
    expect(ports.logged.messages('warning')).toEqual([expect.stringContaining('HTTP 503')]);
    await baseline.stop();
    await candidate.stop();
    expect(await failureOf(sourceWith().preflight())).toMatchObject({ kind: 'source', code: 'SOURCE_UNREACHABLE' });
  });

  test('holds it against a candidate that is silent from the start, as the baseline was reached from here', async () => {
    await candidate.stop();
    const source = sourceWith();
    await source.preflight();
    expect(ports.logged.messages('warning')).toEqual([expect.stringMatching(/^candidate: .* does not answer \(refused\)/)]);
    const { observations } = await source.observe({ from: 0, to: 2_000 });
    expect(observations.find(({ arm, signal }) => arm === 'candidate' && signal === 'error-rate')?.measurement).toMatchObject({
      kind: 'proportion',
      bad: expect.any(Number),
    });
    const shown = observations.flatMap(({ arm, measurement }) =>
      measurement.kind === 'proportion' ? [[arm, measurement.bad / measurement.total]] : [],
    );
    expect(shown).toEqual([
      ['candidate', 1],
      ['baseline', 0],
    ]);
  });

  test.each([{ rate: 51 }, { rate: 0 }, { 'expect-status': '2x' }, { 'expect-status': 99 }, { candidate: '' }])(
    'with the settings %j is refused',
    (settings) => {
      expect(() => sourceWith(settings)).toThrow();
    },
  );

  test('refuses to compare an address with itself', async () => {
    await expect(sourceWith({ baseline: candidate.url }).preflight()).rejects.toMatchObject({ kind: 'input', code: 'IDENTICAL_ARMS' });
    await sourceWith({ baseline: `${candidate.url}/?version=$version`, candidate: `${candidate.url}/?version=$version` }).preflight();
  });
});
