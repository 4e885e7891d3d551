/**
 * The budget of a backtest: a day at readings of 15 to 60 s with four criteria takes less than 20 s of one core, in memory that does not grow (garbage that is not yet collected included).
 * Run with `node --conditions=source test/bench/backtest.ts`.
 */
import { simulate } from '#core/judging/backtest/simulate';
import { criterion, pastOf } from '../unit/core/judging/backtest/baseline-past.ts';

const CRITERIA = [
  'error-rate <= baseline + 1pp',
  'error-rate <= baseline * 1.5',
  'latency.p95 <= baseline * 1.2',
  'latency.p99 <= baseline * 1.5',
];
const BUDGET_SECONDS = 20;
const GROWTH_MB = 150;

for (const [step, soakMs] of [
  [15, 900_000],
  [30, 1_800_000],
  [60, 3_600_000],
] as const) {
  const past = pastOf({ hours: 30, step, instances: 8, rate: 60, bad: () => 0.01, latency: 0.08 });
  const heldBefore = process.memoryUsage().heapUsed;
  const before = process.cpuUsage();
  const run = simulate(past, {
    criteria: CRITERIA.map(criterion),
    weight: 0.05,
    soakMs,
    warmUpMs: 60_000,
    steps: 4,
    minSamples: 50,
    from: 6 * 3_600_000,
    seed: 'bench',
  });
  let [pieces, peak] = [0, 0];
  for (let next = run.next(); next.done !== true; next = run.next()) {
    pieces += 1;
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  const seconds = process.cpuUsage(before).user / 1e6;
  const growth = (peak - heldBefore) / 1e6;
  console.log(`${String(step)} s: ${String(pieces)} pieces, ${seconds.toFixed(1)} s of CPU, ${growth.toFixed(0)} MB above the data`);
  if (seconds > BUDGET_SECONDS || growth > GROWTH_MB) process.exitCode = 1;
}
