import type { LedgerEntry, RolloutStatus } from '../ledger.ts';
import { splitAt, type Arms, type Split } from './split.ts';

/**
 * `serving`: the candidate serves `weight`, proven (0 before the first step); `moving`: `target` was ordered, not yet proven;
 * `returning`: traffic was ordered back to stable, not yet proven; `returned`: stable serves everything, proven;
 * `promoted`: the candidate serves everything and the plan is done; `held`: a failure left the weight on the user's wish;
 * `stuck`: the return could not be proven and a person must act.
 */
export type Phase = 'serving' | 'moving' | 'returning' | 'returned' | 'promoted' | 'held' | 'stuck';

export interface RolloutState {
  readonly phase: Phase;
  readonly arms: Arms;
  readonly onFailure: 'rollback' | 'hold';
  /** The candidate's last proven share in percent. */
  readonly weight: number;
  /** The share being moved to; meaningful while `moving`. */
  readonly target: number;
  /** Why traffic is returned or held. */
  readonly reason: string;
}

export type RolloutEvent =
  /** A step was decided. */
  | { readonly type: 'step'; readonly to: number }
  /** The platform accepted the split. */
  | { readonly type: 'written' }
  /** The split is proven. */
  | { readonly type: 'verified' }
  /** The platform refused the split, or it could not be proven in time. */
  | { readonly type: 'unverified'; readonly problem: string }
  /** A verdict, a failed or a cancelled job. */
  | { readonly type: 'failed'; readonly reason: string };

export type Effect =
  | { readonly type: 'write'; readonly split: Split }
  | { readonly type: 'verify'; readonly split: Split }
  | { readonly type: 'record'; readonly entry: Pick<LedgerEntry, 'status' | 'weight' | 'note'> }
  /** A person must act now. */
  | { readonly type: 'alarm'; readonly message: string };

export interface Transition {
  readonly state: RolloutState;
  readonly effects: readonly Effect[];
}

/** A rollout whose candidate serves `weight` percent, proven. */
export function serving(arms: Arms, weight: number, onFailure: RolloutState['onFailure']): RolloutState {
  return { phase: 'serving', arms, onFailure, weight, target: weight, reason: '' };
}

/** What happens to a rollout: the new state and what must be done, in order. An event that does not fit the phase changes nothing. */
export function advance(state: RolloutState, event: RolloutEvent): Transition {
  switch (event.type) {
    case 'step':
      return state.phase === 'serving' ? move(state, event.to) : unchanged(state);
    case 'written':
      return written(state);
    case 'verified':
      return verified(state);
    case 'unverified':
      return unverified(state, event.problem);
    case 'failed':
      return failed(state, event.reason);
  }
}

function unchanged(state: RolloutState): Transition {
  return { state, effects: [] };
}

function move(state: RolloutState, to: number): Transition {
  return {
    state: { ...state, phase: 'moving', target: to },
    effects: [{ type: 'write', split: splitAt(to, state.arms) }],
  };
}

function written(state: RolloutState): Transition {
  if (state.phase === 'moving') return { state, effects: [{ type: 'verify', split: splitAt(state.target, state.arms) }] };
  if (state.phase === 'returning') return { state, effects: [{ type: 'verify', split: splitAt(0, state.arms) }] };
  return unchanged(state);
}

function verified(state: RolloutState): Transition {
  if (state.phase === 'moving') {
    const promoted = state.target === 100;
    const note = promoted ? 'promoted: traffic moved and verified' : 'traffic moved and verified';
    return {
      state: { ...state, phase: promoted ? 'promoted' : 'serving', weight: state.target },
      effects: [record(promoted ? 'passed' : 'in-progress', state.target, note)],
    };
  }
  if (state.phase === 'returning') {
    return {
      state: { ...state, phase: 'returned', weight: 0, target: 0 },
      effects: [record('failed', 0, `traffic returned to stable: ${state.reason}`)],
    };
  }
  return unchanged(state);
}

function unverified(state: RolloutState, problem: string): Transition {
  if (state.phase === 'moving') return failed(state, `${String(state.target)} % not verified: ${problem}`);
  if (state.phase === 'returning') {
    const message = `Traffic could not be returned to ${state.arms.stable}: ${problem}`;
    return {
      state: { ...state, phase: 'stuck' },
      effects: [record('in-progress', state.weight, `return to stable not verified: ${problem}`), { type: 'alarm', message }],
    };
  }
  return unchanged(state);
}

function failed(state: RolloutState, reason: string): Transition {
  if (state.phase !== 'serving' && state.phase !== 'moving' && state.phase !== 'promoted') return unchanged(state);
  if (state.onFailure === 'hold') {
    const weight = state.phase === 'moving' ? state.target : state.weight;
    return { state: { ...state, phase: 'held', weight, reason }, effects: [record('held', weight, `held: ${reason}`)] };
  }
  return { state: { ...state, phase: 'returning', reason }, effects: [{ type: 'write', split: splitAt(0, state.arms) }] };
}

function record(status: RolloutStatus, weight: number, note: string): Effect {
  return { type: 'record', entry: { status, weight, note } };
}
