import { RolloutError } from '../errors.ts';
import { isOpen, statusOf, type RolloutRecord } from '../ledger.ts';
import type { Target } from './last-good.ts';
import { shareOf, type Arms, type ServedSplit } from './split.ts';

/** The names that the platform's settings give the arms; absent where versions are the platform's names too. */
export interface ArmNames {
  readonly stable?: string;
  readonly candidate?: string;
}

export interface ArmsRequest {
  readonly candidate: string;
  /** The `stable` input, if given. */
  readonly stable: string | undefined;
  readonly names: ArmNames;
  readonly latest: RolloutRecord | undefined;
  /** As `lastGood` says of the service's history; undefined without any. */
  readonly lastGood: Pick<Target, 'version' | 'name'> | undefined;
  readonly served: ServedSplit;
}

export interface Versions {
  readonly arms: Arms;
  /** The version that traffic returns to. */
  readonly stable: string;
}

/**
 * Which version is stable, and what the platform calls both arms. A rollout that goes on keeps what it was opened with; where two fixed names take turns
 * (blue and green), the one that the last good version was promoted on is stable now.
 * Throws an `input` RolloutError: STABLE_UNKNOWN, STABLE_MISMATCH or CANDIDATE_IS_STABLE.
 */
export function resolveArms(request: ArmsRequest): Versions {
  const { candidate, latest } = request;
  const continued = latest?.candidate === candidate && (isOpen(latest) || statusOf(latest) === 'passed') ? latest : undefined;
  if (continued !== undefined && (isOpen(continued) || request.stable === undefined)) {
    if (request.stable !== undefined && request.stable !== continued.stable) throw stableMismatch(request.stable, continued);
    return { arms: continued.arms, stable: continued.stable };
  }
  const stable = request.stable ?? request.lastGood?.version ?? soleServing(request.served, candidate, request.names);
  if (stable === undefined) throw stableUnknown();
  const arms = nameArms(request, stable);
  if (stable === candidate || arms.stable === arms.candidate) throw candidateIsStable(candidate, stable, arms);
  return { arms, stable };
}

function nameArms(request: ArmsRequest, stable: string): Arms {
  const arms = { stable: request.names.stable ?? stable, candidate: request.names.candidate ?? request.candidate };
  const promotedOn = request.lastGood?.name;
  const tookTurns =
    request.names.stable !== undefined &&
    promotedOn === request.names.candidate &&
    promotedOn !== undefined &&
    shareOf(request.served, promotedOn) === 100;
  return tookTurns ? { stable: arms.candidate, candidate: arms.stable } : arms;
}

/** The one target that serves everything, where targets are versions. */
function soleServing(served: ServedSplit, candidate: string, names: ArmNames): string | undefined {
  if (names.stable !== undefined) return names.stable;
  const serving = Object.entries(served.shares).filter(([, share]) => share > 0);
  const only = serving.length === 1 ? serving[0]?.[0] : undefined;
  return only === candidate ? undefined : only;
}

function stableUnknown(): RolloutError {
  return new RolloutError('input', {
    code: 'STABLE_UNKNOWN',
    message:
      'Which version is stable is not known: the input `stable` is empty, the ledger has no good rollout yet, and no single other version serves all traffic.',
    remedy: 'Give `stable`, e.g. `stable: v1`. Later rollouts take it from the ledger.',
  });
}

function stableMismatch(given: string, rollout: RolloutRecord): RolloutError {
  return new RolloutError('input', {
    code: 'STABLE_MISMATCH',
    message: `\`stable\` is ${given}, but this rollout of ${rollout.candidate} began with ${rollout.stable} as stable.`,
    remedy: 'Leave `stable` empty: a rollout that goes on keeps its stable version.',
  });
}

function candidateIsStable(candidate: string, stable: string, arms: Arms): RolloutError {
  const what = stable === candidate ? `Version ${candidate} is both` : `The platform's name ${arms.stable} stands for both`;
  return new RolloutError('input', {
    code: 'CANDIDATE_IS_STABLE',
    message: `${what} candidate and stable: there is nothing to roll out.`,
    remedy: 'Give the new version as `candidate`. If it was promoted already, this is done.',
  });
}
