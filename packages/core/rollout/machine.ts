import { HELD, NOT_RETURNED, RETURNED, type LedgerEntry, type RolloutStatus } from '../ledger.ts';
import { splitAt, type Arms, type Split } from './split.ts';

/**
 * `serving`: the candidate serves `weight`, proven (0 before the first step); `moving`: `target` was ordered, not yet proven;
 * `returning`: traffic was ordered back to stable, not yet proven, or what it does to the service not yet looked at; `returned`: stable serves everything, proven;
 * `undoing`: stable turned out worse on the way, the weight from before was ordered, not yet proven; `kept`: it is proven, the return was given up;
 * `promoted`: the candidate serves everything and the plan is done; `holding`: a failure leaves the weight on the user's wish, and the platform is asked which it
 * is; `held`: it is recorded;
 * `stuck`: the return could not be proven and a person must act.
 */
export type Phase = 'serving' | 'moving' | 'returning' | 'returned' | 'undoing' | 'kept' | 'promoted' | 'holding' | 'held' | 'stuck';

export interface RolloutState {
  readonly phase: Phase;
  readonly arms: Arms;
  readonly onFailure: 'rollback' | 'hold';
  /** The candidate's last proven share in percent. */
  readonly weight: number;
  /** The share being moved to; meaningful while `moving`, `returning` and `undoing`. */
  readonly target: number;
  /** While `returning`: the shares after `target`, descending to 0. */
  readonly way: readonly number[];
  /** The share from before the return, for `undoing`. */
  readonly origin: number;
  /** A return that stops, and puts the share from before back, where stable turns out not to bear it. */
  readonly careful: boolean;
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
  /**
   * The platform refused the split, or it could not be proven in time. `down`: the version that the platform says cannot serve, where it is one of the two;
   * the candidate where it is both.
   */
  | { readonly type: 'unverified'; readonly problem: string; readonly down?: 'stable' | 'candidate' }
  /** Before a split of a careful return is written: the platform says that stable could not serve it. */
  | { readonly type: 'unready'; readonly problem: string }
  /** A verdict, a failed or a cancelled job. `by`: shares of the candidate on the way back, descending, which make it a careful one; straight to stable without. */
  | { readonly type: 'failed'; readonly reason: string; readonly by?: readonly number[]; readonly careful?: boolean }
  /** While `holding`: the candidate's share in percent as the platform serves it; undefined where it could not be read. */
  | { readonly type: 'observed'; readonly weight: number | undefined }
  /** After a step of a careful return: stable bears what it has got. */
  | { readonly type: 'bearing' }
  /** After a step of a careful return: the service is worse than before. */
  | { readonly type: 'worse'; readonly problem: string };

export type Effect =
  | { readonly type: 'write'; readonly split: Split }
  | { readonly type: 'verify'; readonly split: Split }
  /** Read what is served; answered by `observed`. */
  | { readonly type: 'observe' }
  /** Look whether the service is worse than before the return; answered by `bearing` or `worse`. */
  | { readonly type: 'look' }
  | { readonly type: 'record'; readonly entry: Pick<LedgerEntry, 'status' | 'weight' | 'note' | 'reason'> }
  /** A person must act now; `problem` is what the message ends with. */
  | { readonly type: 'alarm'; readonly message: string; readonly problem: string };

export interface Transition {
  readonly state: RolloutState;
  readonly effects: readonly Effect[];
}

/** A rollout whose candidate serves `weight` percent, proven. */
export function serving(arms: Arms, weight: number, onFailure: RolloutState['onFailure']): RolloutState {
  return { phase: 'serving', arms, onFailure, weight, target: weight, way: [], origin: weight, careful: false, reason: '' };
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
      return unverified(state, event.problem, event.down);
    case 'unready':
      return unready(state, event.problem);
    case 'failed':
      return failed(state, event.reason, event);
    case 'observed':
      return observed(state, event.weight);
    case 'bearing':
      return bearing(state);
    case 'worse':
      return worse(state, event.problem);
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
  if (state.phase !== 'moving' && state.phase !== 'returning' && state.phase !== 'undoing') return unchanged(state);
  return { state, effects: [{ type: 'verify', split: splitAt(state.target, state.arms) }] };
}

function verified(state: RolloutState): Transition {
  switch (state.phase) {
    case 'moving': {
      const promoted = state.target === 100;
      const note = promoted ? 'promoted: traffic moved and verified' : 'traffic moved and verified';
      return {
        state: { ...state, phase: promoted ? 'promoted' : 'serving', weight: state.target },
        effects: [record(promoted ? 'passed' : 'in-progress', state.target, note)],
      };
    }
    case 'returning':
      if (state.careful) return { state: { ...state, weight: state.target }, effects: [{ type: 'look' }] };
      return returned(state);
    case 'undoing':
      // The ledger still says what it said before: nothing is to be recorded.
      return { state: { ...state, phase: 'kept', weight: state.origin }, effects: [] };
    default:
      return unchanged(state);
  }
}

function bearing(state: RolloutState): Transition {
  if (state.phase !== 'returning') return unchanged(state);
  // Only what was proven and looked at.
  if (state.weight !== state.target) return unchanged(state);
  return state.target > 0 ? returnFurther(state) : returned(state);
}

function returned(state: RolloutState): Transition {
  return {
    state: { ...state, phase: 'returned', weight: 0 },
    effects: [record('failed', 0, RETURNED, state.reason)],
  };
}

function unverified(state: RolloutState, problem: string, down: 'stable' | 'candidate' | undefined): Transition {
  switch (state.phase) {
    case 'moving':
      return failed(state, `${String(state.target)} % not verified: ${problem}`);
    case 'returning':
      if (state.careful && down === 'stable') return worse(state, problem);
      if (state.target === 0) return stuck(state, `returned to ${state.arms.stable}`, problem);
      // What cannot serve is not put back.
      return state.careful && down === undefined ? worse(state, problem) : returnFurther({ ...state, way: [0] });
    case 'undoing':
      return stuck(state, `put back to ${String(state.origin)} % of ${state.arms.candidate}`, problem);
    default:
      return unchanged(state);
  }
}

function stuck(state: RolloutState, intention: string, problem: string): Transition {
  return {
    state: { ...state, phase: 'stuck' },
    effects: [
      record('in-progress', state.weight, NOT_RETURNED, problem),
      { type: 'alarm', message: `Traffic could not be ${intention}: ${problem}`, problem },
    ],
  };
}

function failed(
  state: RolloutState,
  reason: string,
  { by = [], careful = by.length > 0 }: { readonly by?: readonly number[]; readonly careful?: boolean } = {},
): Transition {
  if (state.phase !== 'serving' && state.phase !== 'moving' && state.phase !== 'promoted') return unchanged(state);
  if (state.onFailure === 'hold') {
    return { state: { ...state, phase: 'holding', reason }, effects: [{ type: 'observe' }] };
  }
  const way = [...by.filter((share) => share > 0 && share < state.weight), 0];
  return returnFurther({ ...state, phase: 'returning', origin: state.weight, careful, reason, way });
}

function observed(state: RolloutState, read: number | undefined): Transition {
  if (state.phase !== 'holding') return unchanged(state);
  const weight = read ?? state.weight;
  const doubt = read === undefined ? '; what is served could not be read' : '';
  return { state: { ...state, phase: 'held', weight }, effects: [record('held', weight, HELD, `${state.reason}${doubt}`)] };
}

function returnFurther(state: RolloutState): Transition {
  const [target = 0, ...way] = state.way;
  return { state: { ...state, target, way }, effects: [{ type: 'write', split: splitAt(target, state.arms) }] };
}

/** Nothing was written yet where no step is proven: there is nothing to put back. */
function unready(state: RolloutState, problem: string): Transition {
  if (state.phase !== 'returning' || !state.careful) return unchanged(state);
  if (state.weight !== state.origin) return worse(state, problem);
  return { state: { ...state, phase: 'kept', target: state.origin, way: [], reason: problem }, effects: [] };
}

function worse(state: RolloutState, problem: string): Transition {
  if (state.phase !== 'returning') return unchanged(state);
  return {
    state: { ...state, phase: 'undoing', target: state.origin, way: [], reason: problem },
    effects: [{ type: 'write', split: splitAt(state.origin, state.arms) }],
  };
}

function record(status: RolloutStatus, weight: number, note: string, reason?: string): Effect {
  return { type: 'record', entry: { status, weight, note, ...(reason === undefined ? {} : { reason }) } };
}
