import type { Criterion } from '../../criteria/criterion.ts';
import type { Arm, Reading } from '../../signals.ts';
import { createSignSlots, updateSignSlots, type SignSlots } from '../../statistics/sign-slots.ts';
import { accept } from './carried.ts';
import type { SequentialTest } from './choose-test.ts';

/** Plain JSON. */
interface State {
  readonly kind: 'level';
  readonly slots: SignSlots;
}

/**
 * A level (CPU, memory, queue length) held against the baseline's at the same time, by slots of five minutes: a few dozen strongly dependent numbers bear no
 * finer test. Undefined for fixed bounds, sustained breaches and lower bounds, which are judged by their point estimate.
 */
export function levelTest(criterion: Criterion, carried: unknown): SequentialTest | undefined {
  const { bound, operator, forMs, selector } = criterion;
  if (forMs !== undefined || (operator !== '<' && operator !== '<=')) return undefined;
  const fresh = begin(bound);
  if (fresh === undefined) return undefined;
  const earlier = accept(fresh, carried);
  const same = earlier?.slots.factor === fresh.slots.factor && earlier.slots.offset === fresh.slots.offset;
  let state: State = same ? earlier : fresh;
  return {
    rule: 'sign test over slots of five minutes, valid at any time',
    update(reading, seconds) {
      const [candidate, baseline] = [levelOf(reading, 'candidate', selector.metric), levelOf(reading, 'baseline', selector.metric)];
      state = { ...state, slots: updateSignSlots(state.slots, candidate, baseline, seconds) };
    },
    evidence: () => ({ abort: state.slots.abort, pass: state.slots.pass, phi: 1 }),
    interval: () => undefined,
    bands: () => [],
    caveats: () => [
      `a lasting excess shows after nine slots of five minutes; ${String(state.slots.exceeding)} of ${String(state.slots.slots)} exceed so far`,
    ],
    state: () => state,
  };
}

function begin(bound: Criterion['bound']): State | undefined {
  if (bound.kind === 'fixed') return undefined;
  if (bound.kind === 'baseline') return { kind: 'level', slots: createSignSlots(1) };
  if (bound.kind === 'baseline-times') return { kind: 'level', slots: createSignSlots(bound.factor) };
  const { value, unit } = bound.quantity;
  return { kind: 'level', slots: unit === '%' ? createSignSlots(1 + bound.sign * value) : createSignSlots(1, bound.sign * value) };
}

/** The median over instances. */
function levelOf(reading: Reading, arm: Arm, metric: string): number | undefined {
  const levels = reading.observations
    .flatMap(({ arm: whose, signal, measurement }) =>
      whose === arm && signal === metric && measurement.kind === 'gauge' ? [measurement.value] : [],
    )
    .sort((a, b) => a - b);
  return levels[Math.floor((levels.length - 1) / 2)];
}
