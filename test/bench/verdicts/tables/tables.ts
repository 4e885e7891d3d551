import { PEER_NAMES } from '../peers/rules.ts';
import { LATENCY_SCENARIO_NAMES } from '../traces/latency-scenario.ts';
import { SCENARIO_NAMES } from '../traces/scenario.ts';
import { errors, latency } from './bar.ts';
import type { Table, TableRow } from './table.ts';

const ALL_RATES = [1, 10, 100, 1000] as const;
const RATES = [10, 100, 1000] as const;
const POINTS = [0.5, 1, 2, 5] as const;
const PERCENTS = [10, 20, 50, 100] as const;
const WITHOUT_Z = PEER_NAMES.filter((name) => name !== 'peeking z' && name !== 'Argo rel 1m');

/** Everything about error rates. */
export const ERROR_TABLES: readonly Table[] = [
  {
    title: 'False aborts, error rate (%)',
    shows: 'rate',
    labels: ['trace', 'rps'],
    columns: [
      '1pp abort',
      '1pp inst abort',
      '1.25x+0.1 abort',
      '1.25x+0.1 inst abort',
      '1.25x+0.1 both abort',
      '0 abort',
      '0 inst abort',
      '1.25x+0.1 phi=1 abort',
      ...PEER_NAMES,
    ],
    rows: product(SCENARIO_NAMES, ALL_RATES, (scenario, rps) => ({
      labels: [scenario, String(rps)],
      situation: errors(scenario, rps, 0),
    })),
  },
  ...(['diurnal', 'harsh'] as const).map((scenario): Table => ({
    title: `Detection delay, error rate, trace ${scenario} (minutes: median / 95th percentile)`,
    shows: 'delay',
    labels: ['rps', 'pp'],
    columns: ['0 abort', '1.25x+0.1 abort', '1pp abort', ...WITHOUT_Z],
    rows: product(ALL_RATES, POINTS, (rps, effect) => ({
      labels: [String(rps), `+${String(effect)}`],
      situation: errors(scenario, rps, effect),
    })),
  })),
  {
    title: 'Early pass, error rate, no regression (minutes)',
    shows: 'delay',
    labels: ['trace', 'rps'],
    columns: ['1.25x+0.1 pass', '1pp pass', '1pp inst pass'],
    rows: product(['stationary', 'diurnal', 'harsh'] as const, ALL_RATES, (scenario, rps) => ({
      labels: [scenario, String(rps)],
      situation: errors(scenario, rps, 0),
    })),
  },
  {
    title: 'False early pass, error rate (%)',
    shows: 'rate',
    labels: ['trace', 'rps', 'true pp'],
    columns: ['1.25x+0.1 pass', '1pp pass', '1pp inst pass'],
    rows: (['diurnal', 'harsh'] as const).flatMap((scenario) =>
      product(RATES, [1, 2, 5] as const, (rps, effect) => ({
        labels: [scenario, String(rps), `+${String(effect)}`],
        situation: errors(scenario, rps, effect),
      })),
    ),
  },
  {
    title: 'Regression from minute 20 on, error rate, trace diurnal (minutes on the clock)',
    shows: 'delay',
    labels: ['rps', 'pp'],
    columns: [
      '1.25x+0.1 abort',
      '1.25x+0.1 no restarts abort',
      '1pp abort',
      '1pp no restarts abort',
      'Argo 1m',
      'Flagger 1m',
      'Kayenta',
      'GrowthBook',
    ],
    rows: product([100, 1000] as const, [1, 2, 5] as const, (rps, effect) => ({
      labels: [String(rps), `+${String(effect)}`],
      situation: errors('diurnal', rps, effect, 20),
    })),
  },
  {
    title: 'The comparison alone and through the judge of soak-monitor, error rate, tolerance 1 pp, trace diurnal (minutes)',
    shows: 'delay',
    labels: ['rps', 'pp'],
    columns: ['1pp abort', '1pp judge abort', '1pp pass', '1pp judge pass'],
    rows: product(RATES, [0, 2, 5] as const, (rps, effect) => ({
      labels: [String(rps), `+${String(effect)}`],
      situation: errors('diurnal', rps, effect),
    })),
  },
];

/** Everything about latency. */
export const LATENCY_TABLES: readonly Table[] = [
  {
    title: 'False aborts, latency (%)',
    shows: 'rate',
    labels: ['trace', 'rps'],
    columns: [
      'p50 20% abort',
      'p95 20% abort',
      'p99 20% abort',
      'average 20% abort',
      'p95 20% default le abort',
      'p95 5% abort',
      'p95 0% abort',
    ],
    rows: product(LATENCY_SCENARIO_NAMES, RATES, (scenario, rps) => ({
      labels: [scenario, String(rps)],
      situation: latency(scenario, rps, 0),
    })),
  },
  {
    title: 'Detection delay, latency, trace diurnal (minutes)',
    shows: 'delay',
    labels: ['rps', 'slower'],
    columns: [
      'p50 0% abort',
      'p50 5% abort',
      'p95 5% abort',
      'p50 20% abort',
      'p95 20% abort',
      'p99 20% abort',
      'average 20% abort',
      'p95 20% default le abort',
    ],
    rows: product(RATES, PERCENTS, (rps, effect) => ({
      labels: [String(rps), `+${String(effect)}%`],
      situation: latency('diurnal', rps, effect),
    })),
  },
  {
    title: 'Early pass, latency, tolerance 20 %, no regression (minutes)',
    shows: 'delay',
    labels: ['trace', 'rps'],
    columns: ['p50 20% pass', 'p95 20% pass', 'p99 20% pass', 'p95 20% default le pass'],
    rows: product(['iid', 'diurnal', 'harsh'] as const, RATES, (scenario, rps) => ({
      labels: [scenario, String(rps)],
      situation: latency(scenario, rps, 0),
    })),
  },
  {
    title: 'False early pass, latency, trace diurnal, tolerance 20 % (%)',
    shows: 'rate',
    labels: ['rps', 'true'],
    columns: ['p50 20% pass', 'p95 20% pass', 'p99 20% pass', 'p95 20% default le pass'],
    rows: product(RATES, [20, 50, 100] as const, (rps, effect) => ({
      labels: [String(rps), `+${String(effect)}%`],
      situation: latency('diurnal', rps, effect),
    })),
  },
  {
    title: 'The comparisons alone and through the judge of soak-monitor, p50, p95 and p99, tolerance 20 %, trace diurnal (minutes)',
    shows: 'delay',
    labels: ['rps', 'slower'],
    columns: ['average 20% abort', 'average 20% judge abort', 'average 20% pass', 'average 20% judge pass'],
    rows: product(RATES, [0, 50, 100] as const, (rps, effect) => ({
      labels: [String(rps), `+${String(effect)}%`],
      situation: latency('diurnal', rps, effect),
    })),
  },
];

function product<A, B>(as: readonly A[], bs: readonly B[], row: (a: A, b: B) => TableRow): readonly TableRow[] {
  return as.flatMap((a) => bs.map((b) => row(a, b)));
}
