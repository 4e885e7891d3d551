import { decideErrorRate } from '../method/error-rate.ts';
import { METHODS, type MethodName } from '../method/methods.ts';
import { byMinute } from '../peers/minutes.ts';
import { isPeer, PEERS } from '../peers/rules.ts';
import { uniformFrom } from '../random/uniform.ts';
import { errorTrace } from '../traces/errors.ts';
import { POLLS_PER_MINUTE } from '../traces/plan.ts';
import { SCENARIOS } from '../traces/scenario.ts';
import type { Column, ErrorSituation } from './situation.ts';

/** One trace, judged by every column asked for. */
export function judgeErrors(situation: ErrorSituation, columns: readonly Column[], seed: string): ReadonlyMap<Column, number> {
  const methods = methodNames.filter((method) => columns.includes(`${method} abort`) || columns.includes(`${method} pass`));
  const trace = errorTrace(uniformFrom(seed), {
    scenario: SCENARIOS[situation.scenario],
    rps: situation.rps,
    effect: situation.effect / 100,
    onset: situation.onset * POLLS_PER_MINUTE,
    pods: methods.some((method) => ['instances', 'both'].includes(METHODS[method].tempering)),
  });
  const minutes = new Map<Column, number>();
  for (const method of methods) {
    const sides = { abort: columns.includes(`${method} abort`), pass: columns.includes(`${method} pass`) };
    const decided = decideErrorRate(trace, METHODS[method], sides);
    if (sides.abort) minutes.set(`${method} abort`, decided.abort);
    if (sides.pass) minutes.set(`${method} pass`, decided.pass);
  }
  const counts = byMinute(trace);
  for (const peer of columns.filter(isPeer)) minutes.set(peer, PEERS[peer](counts));
  return minutes;
}

const methodNames = Object.keys(METHODS) as readonly MethodName[];
