import { RolloutError } from '../errors.ts';
import { goesOn, isFrozen, isOpen, statusOf, weightOf, type RolloutRecord } from '../ledger.ts';
import type { Target } from './last-good.ts';
import { describeSplit, shareOf, type Arms, type ServedSplit } from './split.ts';

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
  readonly lastGood: Pick<Target, 'version' | 'name' | 'rollout'> | undefined;
  readonly served: ServedSplit;
  /** What the target says it holds that is stable by its fixed name; undefined where nothing tells. */
  readonly heldByStable?: string | undefined;
  /** What the target that has the candidate's name says it holds; undefined where nothing tells. */
  readonly heldByCandidate?: string | undefined;
  /** What its places answered where they do not tell one version, as clauses; undefined where none was asked. */
  readonly silenceOfStable?: string | undefined;
  /** Targets by the version that was made into them, as far as they are known; for platforms whose targets have new names with every release. */
  readonly targets?: ReadonlyMap<string, string> | undefined;
}

export interface Versions {
  readonly arms: Arms;
  /** The version that traffic returns to. */
  readonly stable: string;
}

/**
 * Which version is stable, and what the platform calls both arms. A rollout that goes on keeps what it was opened with; where two fixed names take turns
 * (blue and green), the one that the last good version was promoted on is stable now.
 * A slot's name is no version. Throws an `input` RolloutError (STABLE_UNKNOWN, STABLE_MISMATCH, CANDIDATE_IS_STABLE, CANDIDATE_IS_SLOT, SLOT_IS_VERSION,
 * ONE_SLOT_NAMED) or a `refused` one (TRAFFIC_ELSEWHERE).
 */
export function resolveArms(given: ArmsRequest): Versions {
  const request = namesAreVersions(given) ? { ...given, names: {} } : given;
  const { candidate, latest } = request;
  const continued = latest?.candidate === candidate && (goesOn(latest) || statusOf(latest) === 'passed') ? latest : undefined;
  if (continued !== undefined && (goesOn(continued) || request.stable === undefined)) {
    if (request.stable !== undefined && request.stable !== continued.stable) throw stableMismatch(request.stable, continued);
    return { arms: continued.arms, stable: continued.stable };
  }
  if (latest !== undefined && latest.candidate !== candidate && isFrozen(latest)) return placeOf(latest, request);
  // While another version is rolled out that is what stands in the way, and `decideStep` says what to do about it.
  const inTheWay = latest !== undefined && isOpen(latest) && latest.candidate !== candidate;
  if (!inTheWay) refuseSlotNames(request);
  refuseStaleStable(request);
  const recorded = isSlot(request, request.lastGood?.version) ? undefined : request.lastGood?.version;
  const stable = request.stable ?? recorded ?? serving(request);
  if (stable === undefined) throw stableUnknown(stableSlot(request), request.silenceOfStable, request.served.problems);
  const arms = nameArms(request, stable);
  if (!inTheWay) refuseOtherSlot(request, stable, arms);
  if (!inTheWay && stable === candidate && request.heldByStable === stable && request.lastGood?.version !== candidate)
    throw stableHoldsCandidate(candidate, arms);
  if (!inTheWay && (stable === candidate || arms.stable === arms.candidate)) throw candidateIsStable(candidate, stable, arms, request);
  return { arms, stable };
}

/** Where a newer version takes the place of one that is frozen: what stays is what serves beside it, or the frozen one itself where it has everything. */
function placeOf(frozen: RolloutRecord, request: ArmsRequest): Versions {
  const { candidate, names, targets } = request;
  refuseSlotNames(request);
  const whole = weightOf(frozen) === 100;
  const stable = whole ? frozen.candidate : frozen.stable;
  if (request.stable !== undefined && request.stable !== stable) throw stableMismatch(request.stable, { ...frozen, stable });
  const place = whole ? frozen.arms.stable : frozen.arms.candidate;
  const arms = {
    stable: whole ? frozen.arms.candidate : frozen.arms.stable,
    candidate: names.candidate === undefined ? (targets?.get(candidate) ?? candidate) : place,
  };
  if (stable === candidate || arms.stable === arms.candidate) throw candidateIsStable(candidate, stable, arms, request);
  return { arms, stable };
}

/**
 * True where the platform settings name both targets by the very versions that are rolled out, as if they named none. Names that stay while versions change look
 * the same in their first rollout: each name must be one that only a version has, or be told by its own target, and the ledger must not know it with another version.
 */
function namesAreVersions({ candidate, stable, names, lastGood, latest, heldByStable, heldByCandidate }: ArmsRequest): boolean {
  if (names.stable === undefined || names.candidate !== candidate || (stable ?? lastGood?.version ?? names.stable) !== names.stable)
    return false;
  const isVersion = (name: string, held: string | undefined): boolean => held === name || (held === undefined && looksLikeVersion(name));
  if (!isVersion(names.stable, heldByStable) || !isVersion(candidate, heldByCandidate)) return false;
  const known = [
    ...(lastGood === undefined ? [] : [lastGood]),
    ...(latest === undefined
      ? []
      : [
          { name: latest.arms.candidate, version: latest.candidate },
          { name: latest.arms.stable, version: latest.stable },
        ]),
  ];
  return known.every(({ name, version }) => version === name || (name !== names.stable && name !== candidate));
}

/** `v2`, `1.4.0`, `api-v2.1`, the hash of a commit; not `green`, `slot-1` or `2`, which a place may be called too. */
function looksLikeVersion(name: string): boolean {
  return /^(?:[a-z][a-z0-9]*[-_.])*(?:v\d+|\d+\.\d+)(?:[.+_-][a-z0-9]+)*$/i.test(name) || /^(?=.*\d)[0-9a-f]{7,64}$/i.test(name);
}

/** True for a name that the platform settings give one of the two places, so that it names no version. */
function isSlot({ names, heldByStable }: Pick<ArmsRequest, 'names' | 'heldByStable'>, name: string | undefined): boolean {
  return name !== undefined && name !== heldByStable && (name === names.stable || name === names.candidate);
}

/** A slot's name in place of a version would be recorded as one, and no rollback could tell what to bring back. */
function refuseSlotNames(request: ArmsRequest): void {
  const { names, stable, candidate } = request;
  const [one, other] = names.stable === undefined ? (['candidate', 'stable'] as const) : (['stable', 'candidate'] as const);
  if (names[one] !== undefined && names[other] === undefined) {
    throw new RolloutError('input', {
      code: 'ONE_SLOT_NAMED',
      message: `The platform settings name the target of ${one}, ${names[one]}, and not that of ${other}: after this rollout the two could not take turns.`,
      remedy: `Give both, e.g. \`stable: blue\` and \`candidate: green\`, or neither where each version has a target of its own name (docs/slots.md).`,
    });
  }
  refusePromotedAsSlot(request);
  if (stable !== undefined && isSlot(request, stable)) {
    throw new RolloutError('input', {
      code: 'STABLE_UNKNOWN',
      message: `\`stable\` is ${stable}, the name of a slot in the platform settings and not a version. Nothing was changed.`,
      remedy: `Give the version that ${stable} holds, e.g. \`stable: v1\`; or leave \`stable\` empty and let \`version-at\` in the platform settings tell it (docs/slots.md).`,
    });
  }
  if (candidate === names.stable || candidate === names.candidate) {
    throw new RolloutError('input', {
      code: 'CANDIDATE_IS_SLOT',
      message: `\`candidate\` is ${candidate}, the name of a slot in the platform settings and not a version. Nothing was changed.`,
      remedy: `Give the version that was deployed to the idle slot, e.g. \`candidate: v2\`. Which slot it gets follows from the traffic (docs/slots.md). ${WITHOUT_NAMES}`,
    });
  }
}

/** Names that the ledger knows as versions with targets of their own cannot become slots: whatever is on one would go by the name of another. */
function refusePromotedAsSlot(request: ArmsRequest): void {
  const { names, lastGood, heldByStable } = request;
  if (lastGood?.rollout === undefined || lastGood.version !== lastGood.name) return;
  if (heldByStable !== undefined || !isSlot(request, lastGood.version)) return;
  const slots = [names.stable, names.candidate].filter((name) => name !== undefined).join(' and ');
  throw new RolloutError('input', {
    code: 'SLOT_IS_VERSION',
    message: `The platform settings name ${slots} as slots, but by the ledger ${lastGood.version} is a version: it was promoted on a target of its own name. Nothing was changed.`,
    remedy: `Where each version has a target of its own name, take \`stable\` and \`candidate\` out of the platform settings. Where two targets take turns now, give them names that are no versions, such as blue and green; or let \`version-at\` tell what each of them holds (docs/slots.md).`,
  });
}

/** `stable` as it was written for an earlier rollout, or by mistake: another version serves everything, and no rollback would put that right. */
function refuseStaleStable(request: ArmsRequest): void {
  const { stable, names, served, lastGood, heldByStable, candidate } = request;
  // An older release recorded a slot's name as a version: what `stable` says now is better.
  if (isSlot(request, lastGood?.version)) return;
  if (stable === undefined || stable === candidate || heldByStable === stable) return;
  if (lastGood !== undefined && lastGood.version !== stable && shareOf(served, lastGood.name) === 100) {
    throw staleStable(stable, `${lastGood.version} serves everything and is stable by the ledger`, 'Leave `stable` empty', lastGood);
  }
  const only = names.stable === undefined && names.candidate === undefined ? soleVersion(request) : undefined;
  if (lastGood !== undefined || only === undefined || only === stable) return;
  if (only === candidate) throw swapped(candidate, stable);
  throw staleStable(stable, `${only} serves everything`, `Give \`stable: ${only}\``);
}

/** Of two slots the ledger's last good version is on the one that would become the candidate's, and nothing tells that the other one holds it too. */
function refuseOtherSlot({ served, lastGood, heldByStable, candidate }: ArmsRequest, stable: string, arms: Arms): void {
  const elsewhere = lastGood?.version === stable && lastGood.name === arms.candidate && heldByStable !== stable;
  if (!elsewhere || stable === candidate || arms.stable === arms.candidate) return;
  throw new RolloutError('refused', {
    code: 'TRAFFIC_ELSEWHERE',
    message: `Traffic is at ${describeSplit(served)}, but by the ledger ${stable} serves on ${arms.candidate}, the slot that ${candidate} would get. Nothing was changed.`,
    remedy:
      `Where the platform was restarted or somebody moved the traffic: deploy ${stable} to ${arms.candidate} again if ${candidate} is there by now, then the rollback action with \`version: ${stable}\`${heldByStable === undefined ? ' and \`mode: emergency\`, as nothing proves what a slot holds,' : ''} puts all of it on ${stable}.` +
      ` If ${arms.stable} holds ${stable} by other means, \`version-at\` in the platform settings proves it (docs/slots.md).`,
  });
}

const WITHOUT_NAMES = 'Where each version has a target of its own name, leave `stable` and `candidate` out of the platform settings.';

/** The version of the one target that gets traffic, where targets are versions or it is known which they are. */
function soleVersion({ served, targets }: ArmsRequest): string | undefined {
  const only = soleTarget(served);
  if (targets === undefined) return only;
  return [...targets].find(([, target]) => target === only)?.[0];
}

/** The one target that gets traffic. */
export function soleTarget({ shares }: ServedSplit): string | undefined {
  const targets = Object.entries(shares).filter(([, share]) => share > 0);
  return targets.length === 1 ? targets[0]?.[0] : undefined;
}

function nameArms(request: ArmsRequest, stable: string): Arms {
  const { names, targets, lastGood } = request;
  const good = lastGood?.version === stable && targets !== undefined ? lastGood.name : undefined;
  const arms = {
    stable: names.stable ?? targets?.get(stable) ?? good ?? stable,
    candidate: names.candidate ?? targets?.get(request.candidate) ?? request.candidate,
  };
  return tookTurns(request) ? { stable: arms.candidate, candidate: arms.stable } : arms;
}

/** The fixed name of the target that is stable now; undefined where targets are versions. */
export function stableSlot(request: Omit<ArmsRequest, 'stable' | 'heldByStable'>): string | undefined {
  return tookTurns(request) ? request.names.candidate : request.names.stable;
}

/** True when what the settings call the candidate's target serves everything, and the ledger does not say otherwise. */
function tookTurns({ names, served, latest, lastGood }: Omit<ArmsRequest, 'stable' | 'heldByStable'>): boolean {
  if (names.stable === undefined || names.candidate === undefined || shareOf(served, names.candidate) !== 100) return false;
  const stands = lastGood === undefined ? latest?.arms.stable : lastGood.name;
  return stands === undefined || stands === names.candidate;
}

/** The one target that serves everything, where targets are versions; what a target with a fixed name holds must be told, by itself or the ledger. */
function serving(request: ArmsRequest): string | undefined {
  const { candidate, names, latest } = request;
  const slot = stableSlot(request);
  if (slot !== undefined) return request.heldByStable ?? (latest?.arms.stable === slot ? latest.stable : undefined);
  const only = soleVersion(request);
  if (only === candidate) throw candidateServes(candidate);
  return only === candidate || only === names.candidate ? undefined : only;
}

function stableUnknown(slot: string | undefined, silence: string | undefined, problems: readonly string[]): RolloutError {
  const untold =
    silence === undefined
      ? `nothing tells what ${slot ?? ''} holds: its name is not a version`
      : `${slot ?? ''} does not tell what it holds: ${silence}`;
  const because = slot === undefined ? ['no single other version serves all traffic', ...problems].join('; ') : untold;
  const other =
    slot === undefined
      ? ''
      : `, the version that serves now, or \`version-at\` in the platform settings (docs/slots.md).${looksLikeVersion(slot) ? ` ${WITHOUT_NAMES}` : ''}`;
  return new RolloutError('input', {
    code: 'STABLE_UNKNOWN',
    message: `Which version is stable is not known: the input \`stable\` is empty, the ledger has no good rollout yet, and ${because}.`,
    remedy: `Give \`stable\`, e.g. \`stable: v1\`${other === '' ? '.' : other} Later rollouts take it from the ledger.`,
  });
}

function staleStable(given: string, serves: string, how: string, good?: Pick<Target, 'version' | 'name'>): RolloutError {
  const slot =
    good === undefined || good.version === good.name
      ? ''
      : ` If ${given} was deployed to ${good.name} by other means, \`version-at\` in the platform settings proves it (docs/slots.md).`;
  return new RolloutError('input', {
    code: 'STABLE_MISMATCH',
    message: `\`stable\` is ${given}, but ${serves}. Nothing was changed.`,
    remedy: `${how}: it is only needed in the first rollout, later ones take it from the ledger.${slot}`,
  });
}

function swapped(candidate: string, stable: string): RolloutError {
  return new RolloutError('input', {
    code: 'STABLE_MISMATCH',
    message: `${candidate}, given as \`candidate\`, serves everything, and ${stable}, given as \`stable\`, serves nothing. Nothing was changed.`,
    remedy: `If the two are swapped, write \`candidate: ${stable}\` and \`stable: ${candidate}\`. If ${candidate} got its traffic by other means, there is nothing to roll out.`,
  });
}

function candidateServes(candidate: string): RolloutError {
  return new RolloutError('input', {
    code: 'CANDIDATE_IS_STABLE',
    message: `${candidate} serves all traffic already: there is nothing to roll out.`,
    remedy: 'Give the new version as `candidate`.',
  });
}

function stableMismatch(given: string, rollout: RolloutRecord): RolloutError {
  return new RolloutError('input', {
    code: 'STABLE_MISMATCH',
    message: `\`stable\` is ${given}, but this rollout of ${rollout.candidate} began with ${rollout.stable} as stable.`,
    remedy: 'Leave `stable` empty: a rollout that goes on keeps its stable version.',
  });
}

function stableHoldsCandidate(candidate: string, arms: Arms): RolloutError {
  return new RolloutError('input', {
    code: 'CANDIDATE_IS_STABLE',
    message: `${arms.stable} serves everything, and by its own word it holds ${candidate}, the version to roll out. Nothing was changed.`,
    remedy: `Where ${candidate} was deployed to ${arms.candidate}, the addresses of \`version-at\` in the platform settings are swapped: correct them. Where it was deployed to ${arms.stable}, its users have it already.`,
  });
}

function candidateIsStable(candidate: string, stable: string, arms: Arms, { served, lastGood }: ArmsRequest): RolloutError {
  const what = stable === candidate ? `Version ${candidate} is both` : `The platform's name ${arms.stable} stands for both`;
  // Promoted and taken away again by a restart or by hand is not done.
  const away = stable === candidate && lastGood?.version === candidate && shareOf(served, lastGood.name) < 99.5;
  return new RolloutError('input', {
    code: 'CANDIDATE_IS_STABLE',
    message: `${what} candidate and stable: there is nothing to roll out.${away ? ` But traffic is at ${describeSplit(served)}.` : ''}`,
    remedy: away
      ? `To put all traffic on ${candidate} again run the rollback action with \`version: ${candidate}\`. To roll out another version give it as \`candidate\`.`
      : 'Give the new version as `candidate`. If it was promoted already, this is done.',
  });
}
