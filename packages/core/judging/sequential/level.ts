import type { Criterion } from '../../criteria/criterion.ts';
import type { Arm, Reading } from '../../signals.ts';
import { BETA, threshold } from '../../statistics/merge.ts';
import { createSignSlots, secondsUntilHeld, updateSignSlots, type SignSlots } from '../../statistics/sign-slots.ts';
import { accept } from './carried.ts';
import type { SequentialTest } from './choose-test.ts';

/** Plain JSON. */
interface State {
  readonly kind: 'level';
  readonly slots: SignSlots;
}

/** A bound that the baseline gives. */
export type BaselineBound = Exclude<Criterion['bound'], { readonly kind: 'fixed' }>;

/**
 * A level (CPU, memory, queue length) held below the baseline's at the same time, by slots of five minutes: a few dozen strongly dependent numbers bear no
 * finer test.
 */
export function levelTest(metric: string, bound: BaselineBound, carried: unknown): SequentialTest {
  const fresh = begin(bound);
  const earlier = accept(fresh, carried);
  const same = earlier?.slots.factor === fresh.slots.factor && earlier.slots.offset === fresh.slots.offset;
  let state: State = same ? earlier : fresh;
  return {
    rule: 'sign test over slots of five minutes, valid at any time',
    update(reading, seconds) {
      const [candidate, baseline] = [levelOf(reading, 'candidate', metric), levelOf(reading, 'baseline', metric)];
      state = { ...state, slots: updateSignSlots(state.slots, candidate, baseline, seconds) };
    },
    evidence: () => ({
      abort: state.slots.abort,
      pass: state.slots.pass,
      phi: 1,
      neededMs: 1000 * secondsUntilHeld(state.slots, threshold(BETA)),
    }),
    interval: () => undefined,
    bands: () => [],
    caveats: () => [
      `a lasting excess shows after nine slots of five minutes; ${String(state.slots.exceeding)} of ${String(state.slots.slots)} exceed so far`,
    ],
    state: () => state,
  };
}

function begin(bound: BaselineBound): State {
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
