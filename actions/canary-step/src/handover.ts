import type { Arms } from '#core/rollout/split';
import type { StateStore } from '#toolkit/context';

/** What the post step must know to return traffic: saved before the first write, so that a cancelled main leaves it behind. */
export interface Handover {
  readonly rolloutId: string;
  readonly arms: Arms;
  /** The candidate's share in percent that main last knew. */
  readonly weight: number;
}

const KEY = 'step';

export function saveStep(state: StateStore, handover: Handover): void {
  state.save(KEY, handover);
}

/** Undefined when main never came as far as moving traffic. */
export function loadStep(state: StateStore): Handover | undefined {
  const value = state.load(KEY);
  return isHandover(value) ? value : undefined;
}

function isHandover(value: unknown): value is Handover {
  return typeof value === 'object' && value !== null && 'rolloutId' in value && 'arms' in value && 'weight' in value;
}
