import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { thinned } from '#core/judging/backtest/binomial';
import { seededUniform } from '#core/judging/backtest/random';
import type { BacktestReport } from '#actions/soak-monitor/src/backtest-report';
import { main } from '#actions/soak-monitor/src/main';
import { spec } from '#actions/soak-monitor/src/spec';
import { memoryFiles, testContext } from '#testkit/context';
import { describeWithEngine } from '#testkit/engines';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';
import { startApp, type InstrumentedApp } from '../contract/signals/instrumented-app.ts';
import { startPrometheus, type RunningPrometheus } from './prometheus-server.ts';

const MINUTE = 60_000;
const STEP = 30_000;
const HOURS = 9;
const END = Math.floor(Date.now() / MINUTE) * MINUTE - 60 * MINUTE;
const START = END - HOURS * 60 * MINUTE;
/** The candidate serves 40 minutes; in its twentieth it becomes bad. */
const RELEASED = END - 90 * MINUTE;
const REMOVED = RELEASED + 40 * MINUTE;
const BROKEN = RELEASED + 20 * MINUTE;

/** Five instances of v1 at 1 % bad, and v2 for a while. */
function past(): string {
  const uniform = seededUniform('prometheus');
  const lines: string[] = [];
  const series = (name: string, version: string, from: number, to: number, perStep: number, bad: (at: number) => number): void => {
    const counters = { '200': 0, '500': 0 };
    const samples: Record<keyof typeof counters, string[]> = { '200': [], '500': [] };
    for (let at = from; at <= to; at += STEP) {
      const failed = thinned(perStep, bad(at), uniform);
      counters['500'] += failed;
      counters['200'] += perStep - failed;
      for (const code of ['200', '500'] as const) {
        samples[code].push(
          `http_requests_total{instance="${name}",version="${version}",code="${code}"} ${String(counters[code])} ${String(at / 1000)}`,
        );
      }
    }
    lines.push(...samples['200'], ...samples['500']);
  };
  for (let index = 0; index < 5; index += 1) series(`a${String(index)}`, 'v1', START, END, 380, () => 0.01);
  series('b0', 'v2', RELEASED, REMOVED, 100, (at) => (at > BROKEN ? 0.06 : 0.01));
  return ['# TYPE http_requests counter', ...lines, '# EOF', ''].join('\n');
}

describeWithEngine('prometheus', 'a backtest on a real Prometheus', () => {
  let app: InstrumentedApp;
  let server: RunningPrometheus | undefined;

  beforeAll(async () => {
    app = await startApp();
    server = await startPrometheus([{ address: `127.0.0.1:${String(app.port)}`, labels: { version: 'other' } }], past());
  });

  afterAll(async () => {
    await server?.stop();
    await app.stop();
  });

  test('finds the rollout in the window, when it would have been aborted, and no false alarm', async () => {
    const files = new Map<string, string>();
    const context = testContext({ files: memoryFiles(files) });
    const given: Readonly<Record<string, string>> = {
      ...Object.fromEntries(Object.entries(spec.inputs).map(([name, { default: value = '' }]) => [name, value])),
      service: 'api',
      mode: 'backtest',
      candidate: 'v2',
      stable: 'v1',
      criteria: 'error-rate <= baseline + 1pp',
      duration: '20m',
      interval: '30s',
      since: new Date(END - 150 * MINUTE).toISOString(),
      until: new Date(END).toISOString(),
      signals: JSON.stringify({
        kind: 'prometheus',
        url: server?.url,
        metrics: {
          'error-rate': { total: 'http_requests_total{version="$version"}', bad: 'http_requests_total{version="$version",code="500"}' },
        },
      }),
    };
    const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value]));
    const result = await main(await parseInputs(spec, env), context);
    const report = JSON.parse(files.get(result.outputs.report ?? '') ?? 'null') as BacktestReport;

    expect(result.outcome).toBe('passed');
    expect(report.replay).toMatchObject({ verdict: 'fail', culprits: ['error-rate <= baseline + 1pp'] });
    const [started, failed] = [Date.parse(report.replay?.startedAt ?? ''), Date.parse(report.replay?.failedAt ?? '')];
    expect(Math.abs(started - RELEASED)).toBeLessThanOrEqual(2 * MINUTE);
    expect(failed).toBeGreaterThan(BROKEN);
    expect(failed).toBeLessThan(BROKEN + 10 * MINUTE);
    expect(report.healthy).toMatchObject({ method: 'instances', instances: 5, aborts: { count: 0 } });
    expect(report.healthy?.soaks).toBeGreaterThanOrEqual(20);
    expect(report.tolerances[0]?.recommended).toMatch(/^error-rate <= baseline \+ [\d.]+pp$/);
  });
});
