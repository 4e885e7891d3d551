import type { Column, Situation } from '../simulation/situation.ts';
import { errors, latency } from './bar.ts';
import { delay, percent, type Expectation } from './expectation.ts';

/** Further published numbers: what tempering, restarts and early passes are worth. Checked when everything is simulated. */
export const MORE: readonly Expectation[] = [
  ...rates('false aborts, default tolerance, bursty', '1.25x+0.1 abort', (rps) => errors('bursty', rps, 0), [0, 0.5, 0.1]),
  ...rates('  the same without tempering', '1.25x+0.1 phi=1 abort', (rps) => errors('bursty', rps, 0), [32, 65, 42]),
  ...rates('false aborts, default tolerance, podnoise', '1.25x+0.1 abort', (rps) => errors('podnoise', rps, 0), [0.1, 0.6, 6.5]),
  ...rates('  the same with phi per instance', '1.25x+0.1 inst abort', (rps) => errors('podnoise', rps, 0), [0.1, 0.1, 0.2]),
  ...rates('false aborts, tolerance 0, harsh', '0 abort', (rps) => errors('harsh', rps, 0), [0.5, 2.1, 27]),
  ...rates('false early pass, +1 pp at 1 pp, diurnal', '1pp pass', (rps) => errors('diurnal', rps, 1), [2.2, 1.1, 0.4]),
  ...rates('false early pass, +1 pp at 1 pp, harsh', '1pp pass', (rps) => errors('harsh', rps, 1), [1.9, 10, 40]),
  ...rates('false early pass, +2 pp at 1 pp, harsh', '1pp pass', (rps) => errors('harsh', rps, 2), [0.1, 0.3, 1.4]),
  ...rates('false early pass, latency +20 %, p95', 'p95 20% pass', (rps) => latency('diurnal', rps, 20), [1, 0, 0]),
  ...late(100, 1, ['36 / 54 (98%)', '46 / >60 (88%)']),
  ...late(100, 2, ['25 / 31', '30 / 37', '38 / 56 (97%)', '>60 / >60 (34%)']),
  ...late(100, 5, ['22 / 23', '24 / 26', '22 / 25', '30 / 34']),
  ...late(1000, 1, ['22 / 26', '31 / 37']),
  ...late(1000, 2, ['21 / 22', '25 / 27', '23 / 26', '48 / >60 (95%)']),
  ...late(1000, 5, ['20 / 20', '22 / 22', '21 / 21', '26 / 28']),
];

function rates(
  quantity: string,
  column: Column,
  situation: (rps: number) => Situation,
  expected: readonly [at10: number, at100: number, at1000: number],
): readonly Expectation[] {
  return [10, 100, 1000].map((rps, index) => ({
    quantity,
    rps,
    situations: [situation(rps)],
    column,
    expected: percent(expected[index] ?? 0),
  }));
}

/** A regression from minute 20 on: default tolerance and 1 pp, each with restarts and without. */
function late(rps: number, effect: number, expected: readonly string[]): readonly Expectation[] {
  const columns = ['1.25x+0.1 abort', '1.25x+0.1 no restarts abort', '1pp abort', '1pp no restarts abort'] as const;
  return expected.map((text, index) => {
    const column = columns[index] ?? '1pp abort';
    const quantity = `+${String(effect)} pp from minute 20, ${column.replace(/ abort$/, '')}`;
    return { quantity, rps, situations: [errors('diurnal', rps, effect, 20)], column, expected: delay(text) };
  });
}
