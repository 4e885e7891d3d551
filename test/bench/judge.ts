/**
 * `npm run bench:judge`: what judging costs. The median time of one update of one criterion with all 30 restarts under way (bar: 100 µs), and the
 * memory of a soak of 24 hours that is sampled each second on a simulated clock (bar: 120 MB, flat). This process also carries the compiler that
 * strips types, so the peak is what the bundled action needs to start and what the soak added here. Exit code 1 when a bar is missed.
 */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { stayLean } from '#actions/soak-monitor/src/memory';
import { soak } from '#actions/soak-monitor/src/soak';
import type { Criterion } from '#core/criteria/criterion';
import { parseCriterion } from '#core/criteria/parse';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Arm, Bucket, Measurement, Observation, Reading, SignalSource } from '#core/signals';
import { RESTARTS } from '#core/statistics/comparison';
import { binomial } from './verdicts/random/binomial.ts';
import { normal } from './verdicts/random/normal.ts';
import { poisson } from './verdicts/random/poisson.ts';
import { uniformFrom, type Uniform } from './verdicts/random/uniform.ts';
import { formatTable } from './verdicts/tables/format.ts';
import { quantile } from './verdicts/tables/summary.ts';

// As the action does at its start.
stayLean();

const UPDATE_BAR_MICROSECONDS = 100;
const MEMORY_BAR_MB = 120;
/** What the heap may grow by between the second and the last hour. */
const GROWTH_BAR_MB = 4;
const DAY_SECONDS = 86_400;
const HOUR_SECONDS = 3600;

/** Requests per second of each arm, 5 % and 95 %. */
const PER_SECOND: Readonly<Record<Arm, number>> = { candidate: 5, baseline: 95 };
const CLASSIC = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** As fine as a native histogram of schema 3 over three orders of magnitude. */
const NATIVE = Array.from({ length: 80 }, (_, index) => 0.005 * 2 ** (index / 8));

type Draw = (uniform: Uniform, arm: Arm) => Measurement;

const proportion: Draw = (uniform, arm) => {
  const total = poisson(uniform, PER_SECOND[arm]);
  return { kind: 'proportion', bad: binomial(uniform, total, 0.005), total };
};
const latencies = (uniform: Uniform, arm: Arm): number[] =>
  Array.from({ length: poisson(uniform, PER_SECOND[arm]) }, () => 0.1 * Math.exp(0.6 * normal(uniform)));
const samples: Draw = (uniform, arm) => ({ kind: 'samples', values: latencies(uniform, arm) });
const histogram =
  (bounds: readonly number[]): Draw =>
  (uniform, arm) => {
    const values = latencies(uniform, arm);
    const buckets: readonly Bucket[] = [...bounds, Infinity].map((le) => ({ le, count: values.filter((value) => value <= le).length }));
    return { kind: 'histogram', buckets };
  };
const gauge: Draw = (uniform) => ({ kind: 'gauge', value: 0.4 + 0.1 * uniform() });

function criterion(text: string): Criterion {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(`"${text}" is not a criterion.`);
  return parsed.criterion;
}

function judgeFor(each: Criterion, plannedSeconds: number) {
  return sequential(each, { minSamples: 50, plan: { plannedSeconds, steps: 1, historyOf: () => ({}) } });
}

function observe(uniform: Uniform, draws: Readonly<Record<string, Draw>>): readonly Observation[] {
  return Object.entries(draws).flatMap(([signal, draw]) =>
    (['candidate', 'baseline'] as const).map((arm) => ({ arm, signal, measurement: draw(uniform, arm) })),
  );
}

/** Microseconds. */
interface Timing {
  readonly name: string;
  readonly update: number;
  readonly updateP95: number;
  readonly verdict: number;
}

/** Times taking in a reading with its evidence, and reading the verdict in words, once every restart is under way. */
function timeUpdates(name: string, text: string, draw: Draw): Timing {
  const each = criterion(text);
  const uniform = uniformFrom(name);
  const warmUp = (RESTARTS + 2) * 10;
  const judge = createSoakJudge([each], () => judgeFor(each, RESTARTS * 10));
  const updates: number[] = [];
  const verdicts: number[] = [];
  for (let second = 0; second < warmUp + 3000; second += 1) {
    const reading: Reading = {
      window: { from: second * 1000, to: (second + 1) * 1000 },
      observations: observe(uniform, { [each.selector.metric]: draw }),
      warnings: [],
    };
    const started = performance.now();
    judge.observe(reading);
    const updated = performance.now();
    judge.verdicts();
    if (second < warmUp) continue;
    updates.push((updated - started) * 1000);
    verdicts.push((performance.now() - updated) * 1000);
  }
  return { name, update: quantile(updates, 0.5).value, updateP95: quantile(updates, 0.95).value, verdict: quantile(verdicts, 0.5).value };
}

interface Memory {
  readonly hour: number;
  readonly rssMb: number;
  readonly heapMb: number;
}

/** A whole day through the action's own loop, a reading each second. */
async function soakForADay(): Promise<readonly Memory[]> {
  const uniform = uniformFrom('a day');
  const draws = { 'error-rate': proportion, latency: histogram(CLASSIC), cpu: gauge };
  const criteria = ['error-rate <= baseline + 1pp', 'latency.p95 <= baseline * 1.2', 'cpu < 80%'].map(criterion);
  let now = 0;
  const memory: Memory[] = [];
  const source: SignalSource = {
    kind: 'simulated',
    signals: Object.keys(draws),
    retrospective: true,
    preflight: () => Promise.resolve(),
    observe: (window) => Promise.resolve({ window, observations: observe(uniform, draws), warnings: [] }),
  };
  await soak(
    { mode: 'live', startAt: 0, durationMs: DAY_SECONDS * 1000, maxDurationMs: DAY_SECONDS * 1000, intervalMs: 1000, warmUpMs: 0 },
    {
      source,
      judge: createSoakJudge(criteria, (each) => judgeFor(each, DAY_SECONDS)),
      clock: {
        now: () => now,
        sleep(ms) {
          now += ms;
          return Promise.resolve();
        },
      },
      signal: new AbortController().signal,
      policyFor: () => 'fail',
      onReading({ elapsedMs }) {
        if (elapsedMs % (HOUR_SECONDS * 1000) !== 0 || elapsedMs === 0) return;
        const rss = process.memoryUsage().rss;
        collectGarbage();
        memory.push({ hour: elapsedMs / 1000 / HOUR_SECONDS, rssMb: rss / 2 ** 20, heapMb: process.memoryUsage().heapUsed / 2 ** 20 });
      },
      onSourceError(message) {
        throw new Error(message);
      },
    },
  );
  return memory;
}

/** Peak RSS of the bundled action up to its complaint that it has no inputs. */
function startMb(): number {
  const report = 'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))';
  const { stderr } = spawnSync(process.execPath, ['--import', report, join(import.meta.dirname, '../../dist/soak-monitor/index.js')], {
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
    timeout: 60_000,
  });
  const kilobytes = /^peak (\d+)$/m.exec(stderr)?.[1];
  if (kilobytes === undefined) throw new Error('The bundled action did not start; `npm run build` makes it.');
  return Number(kilobytes) / 1024;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const actionMb = startMb();
const started = performance.now();
const idleMb = process.memoryUsage().rss / 2 ** 20;
const memory = await soakForADay();
const seconds = (performance.now() - started) / 1000;
const addedMb = process.resourceUsage().maxRSS / 1024 - idleMb;
const peak = actionMb + addedMb;
const timings = [
  timeUpdates('error rate, counts', 'error-rate <= baseline + 1pp', proportion),
  timeUpdates('p95, 11 classic buckets', 'latency.p95 <= baseline * 1.2', histogram(CLASSIC)),
  timeUpdates('p95, 80 native buckets', 'latency.p95 <= baseline * 1.2', histogram(NATIVE)),
  timeUpdates('p95, 100 single values', 'latency.p95 <= baseline * 1.2', samples),
  timeUpdates('error rate, fixed limit', 'error-rate <= 2%', proportion),
];

console.log(`one update of one criterion for one sample, ${String(RESTARTS)} restarts under way (Node ${process.version})\n`);
console.log(
  formatTable(
    ['criterion', 'update: median µs', '95 %', 'verdict in words: median µs'],
    timings.map(({ name, update, updateP95, verdict }) => [name, update.toFixed(1), updateP95.toFixed(1), verdict.toFixed(1)]),
  ),
);
console.log(`\n24 h sampled each second, three criteria, in ${seconds.toFixed(1)} s; RSS before it ${idleMb.toFixed(0)} MB\n`);
const shown = memory.filter(({ hour }) => [1, 2, 6, 12, 18, 24].includes(hour));
console.log(
  formatTable(
    ['hour', 'RSS MB', 'heap after collection MB'],
    shown.map(({ hour, rssMb, heapMb }) => [String(hour), rssMb.toFixed(0), heapMb.toFixed(1)]),
  ),
);
const slowest = Math.max(...timings.map(({ update }) => update));
const heapAt = (hour: number): number => memory.find((each) => each.hour === hour)?.heapMb ?? Number.NaN;
const growth = heapAt(24) - heapAt(2);
const passed = slowest <= UPDATE_BAR_MICROSECONDS && peak <= MEMORY_BAR_MB && growth <= GROWTH_BAR_MB;
console.log(
  `\nslowest update ${slowest.toFixed(1)} µs (bar ${String(UPDATE_BAR_MICROSECONDS)}), peak RSS ${actionMb.toFixed(0)} + ${addedMb.toFixed(0)} = ${peak.toFixed(0)} MB (bar ${String(MEMORY_BAR_MB)}), ` +
    `heap from hour 2 to 24 ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MB (bar +${String(GROWTH_BAR_MB)}): ${passed ? 'held' : 'MISSED'}`,
);
process.exitCode = passed ? 0 : 1;
