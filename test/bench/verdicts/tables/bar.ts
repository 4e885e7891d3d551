import type { Column, ErrorSituation, LatencySituation, Situation } from '../simulation/situation.ts';
import { LATENCY_SCENARIO_NAMES } from '../traces/latency-scenario.ts';
import { SCENARIO_NAMES, type ScenarioName } from '../traces/scenario.ts';
import { delay, percent, type Expectation } from './expectation.ts';

/** Of the latency scenarios that must not abort, the plain and the worst one: enough for a short run. */
const QUICK_SCENARIOS: readonly string[] = ['diurnal', 'harsh'];

const RATES = [10, 100, 1000] as const;
type ByRate<Value> = readonly [at10: Value, at100: Value, at1000: Value];

export function errors(scenario: ScenarioName, rps: number, effect: number, onset = 0): ErrorSituation {
  return { metric: 'errors', scenario, rps, effect, onset };
}

export function latency(scenario: LatencySituation['scenario'], rps: number, effect: number): LatencySituation {
  return { metric: 'latency', scenario, rps, effect };
}

/** The numbers that this simulation must reproduce: delays within a fifth, rates within one point. */
export const BAR: readonly Expectation[] = [
  ...falseAborts('false aborts, default tolerance, worst of three', '1.25x+0.1 abort', [0, 0, 0]),
  ...falseAborts('  there: Argo 1m', 'Argo 1m', [97, 57, 15]),
  ...falseAborts('  there: Argo 5m', 'Argo 5m', [2.8, 0, 0]),
  ...falseAborts('  there: Flagger 1m', 'Flagger 1m', [91, 37, 1.5]),
  ...falseAborts('  there: Kayenta', 'Kayenta', [0, 0.7, 0.6]),
  ...rates('false aborts, default tolerance, harsh', '1.25x+0.1 abort', (rps) => [errors('harsh', rps, 0)], [0.1, 0.1, 3.4]),
  ...rates('  the same with phi per instance', '1.25x+0.1 inst abort', (rps) => [errors('harsh', rps, 0)], [1.1, 0.2, 0.8]),
  ...detection(0.5, '1.25x+0.1 abort', ['>60 / >60 (1.5%)', '>60 / >60 (50%)', '6.2 / 20']),
  ...detection(0.5, '0 abort', ['>60 / >60 (17%)', '15 / 42 (99%)', '1.8 / 4.0']),
  ...detection(1, '1.25x+0.1 abort', ['>60 / >60 (32%)', '9.2 / 26', '1.0 / 2.8']),
  ...detection(1, '0 abort', ['42 / >60 (74%)', '4.8 / 13', '0.50 / 1.2']),
  ...detection(2, '1.25x+0.1 abort', ['20 / 55 (96%)', '2.2 / 6.5', '0.25 / 0.75']),
  ...detection(2, '0 abort', ['14 / 38', '1.5 / 4.2', '0.25 / 0.50']),
  ...detection(5, '1.25x+0.1 abort', ['4.8 / 14', '0.50 / 1.5', '0.25 / 0.25']),
  ...detection(5, '0 abort', ['4.0 / 10', '0.50 / 1.2', '0.25 / 0.25']),
  ...delays('+2 pp, default tolerance, harsh', '1.25x+0.1 abort', (rps) => errors('harsh', rps, 2), [
    '>60 / >60 (49%)',
    '6.2 / 28',
    '0.75 / 5.8',
  ]),
  ...delays('early pass, tolerance 1 pp, diurnal', '1pp pass', (rps) => errors('diurnal', rps, 0), [
    '28 / >60 (89%)',
    '5.0 / 9.2',
    '5.0 / 5.0',
  ]),
  ...rates(
    'latency false aborts, p95, 20 %, worst trace',
    'p95 20% abort',
    (rps) => LATENCY_SCENARIO_NAMES.map((scenario) => latency(scenario, rps, 0)),
    [0, 0, 0],
  ),
  ...slower(50, 'average 20% abort', ['8.0 / 19', '1.2 / 2.8', '0.75 / 1.0']),
  ...slower(100, 'average 20% abort', ['1.8 / 4.2', '0.25 / 0.50', '0.25 / 0.25']),
  ...slower(20, 'p50 5% abort', ['19 / 48 (99%)', '3.2 / 6.2', '1.8 / 2.8']),
  ...slower(10, 'p50 0% abort', ['38 / >60 (79%)', '7.0 / 13', '3.8 / 5.5']),
  ...SCENARIO_NAMES.flatMap((scenario) =>
    limits(`promise: false aborts with instance labels, ${scenario}`, '1.25x+0.1 both abort', (rps) => errors(scenario, rps, 0)),
  ),
  ...delays('early pass, latency p95, 20 %, diurnal', 'p95 20% pass', (rps) => latency('diurnal', rps, 0), [
    '20 / >60 (94%)',
    '5.0 / 8.8',
    '5.0 / 5.0',
  ]),
];

/** The bar without what takes long. */
export const SHORT_BAR: readonly Expectation[] = BAR.map((expectation) =>
  expectation.situations.every(({ metric }) => metric === 'latency')
    ? { ...expectation, situations: expectation.situations.filter(({ scenario }) => QUICK_SCENARIOS.includes(scenario)) }
    : expectation,
);

function falseAborts(quantity: string, column: Column, expected: ByRate<number>): readonly Expectation[] {
  const situations = (rps: number): readonly Situation[] =>
    (['stationary', 'diurnal', 'incident'] as const).map((scenario) => errors(scenario, rps, 0));
  return rates(quantity, column, situations, expected);
}

function rates(
  quantity: string,
  column: Column,
  situations: (rps: number) => readonly Situation[],
  expected: ByRate<number>,
): readonly Expectation[] {
  return RATES.map((rps, index) => ({ quantity, rps, situations: situations(rps), column, expected: percent(expected[index] ?? 0) }));
}

/** Every hundredth rollout at most. */
function limits(quantity: string, column: Column, situation: (rps: number) => Situation): readonly Expectation[] {
  return RATES.map((rps) => ({ quantity, rps, situations: [situation(rps)], column, expected: { kind: 'limit', share: 0.01 } }));
}

function delays(quantity: string, column: Column, situation: (rps: number) => Situation, expected: ByRate<string>): readonly Expectation[] {
  return RATES.map((rps, index) => ({ quantity, rps, situations: [situation(rps)], column, expected: delay(expected[index] ?? '') }));
}

function detection(effect: number, column: Column, expected: ByRate<string>): readonly Expectation[] {
  const tolerance = column === '0 abort' ? 'tolerance 0' : 'default tolerance';
  return delays(`delay +${String(effect)} pp, ${tolerance}, diurnal`, column, (rps) => errors('diurnal', rps, effect), expected);
}

function slower(effect: number, column: Column, expected: ByRate<string>): readonly Expectation[] {
  return delays(`latency +${String(effect)} %, ${column}, diurnal`, column, (rps) => latency('diurnal', rps, effect), expected);
}
