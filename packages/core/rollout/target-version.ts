import { RolloutError } from '../errors.ts';
import { isOpen, stepsOf, type RolloutRecord } from '../ledger.ts';
import { oneLine } from '../printable.ts';
import { isOtherSpelling } from '../same-version.ts';
import { shareOf, type Arms, type ServedSplit } from './split.ts';
import { versionInput } from './version-input.ts';

/** What one place, an address of a target or the platform itself, says about the version that the target holds. */
export type VersionAnswer =
  | { readonly place: string; readonly version: string }
  /** `problem` is a clause: `answered 503`; `failure` is the platform's own, with a remedy that it knows better. */
  | { readonly place: string; readonly problem: string; readonly failure?: RolloutError }
  /** The platform has no such target any more. */
  | { readonly place: string; readonly gone: true };

/**
 * Whether a target holds a version. `proved`: every place says so; `named`: nothing can tell, but the target has the version's name; `wrong`: some place says
 * another version; `unreadable`: a place that should tell does not; `untold`: nothing can tell, and the name is only a name; `gone`: the platform has no such
 * target any more.
 */
export type VersionProof =
  | { readonly kind: 'proved' | 'named' | 'untold' | 'gone' }
  /** `why` is a sentence without its end; `held` is the one version that all places tell. */
  | { readonly kind: 'wrong'; readonly why: string; readonly held?: string }
  | { readonly kind: 'unreadable'; readonly why: string; readonly failure?: RolloutError };

/** A name is not a version: what the places of a target say decides, and its name only where there are none. */
export function proveVersion(target: string, version: string, answers: readonly VersionAnswer[]): VersionProof {
  if (answers.length === 0) return { kind: target === version ? 'named' : 'untold' };
  if (answers.some((answer) => 'gone' in answer)) return { kind: 'gone' };
  const others = answers.flatMap((answer) => ('version' in answer && answer.version !== version ? [answer] : []));
  if (others.length > 0) {
    const said = others.map((answer) => `${oneLine(answer.version, 80)} (${answer.place})`).join(', ');
    const held = agreedVersion(answers);
    return { kind: 'wrong', why: `${target} holds ${said} instead of ${version}`, ...(held === undefined ? {} : { held }) };
  }
  const silent = answers.flatMap((answer) => ('problem' in answer ? [answer] : []));
  if (silent.length === 0) return { kind: 'proved' };
  const failure = silent.find((answer) => answer.failure !== undefined)?.failure;
  return {
    kind: 'unreadable',
    why: `${target} should hold ${version}, but ${silent.map(({ place, problem }) => `${place} ${problem}`).join('; ')}`,
    ...(failure === undefined ? {} : { failure }),
  };
}

/** The version that all places of a target agree on; undefined where there is none. */
export function agreedVersion(answers: readonly VersionAnswer[]): string | undefined {
  const [first] = answers;
  if (first === undefined || !('version' in first)) return undefined;
  return answers.every((answer) => 'version' in answer && answer.version === first.version) ? first.version : undefined;
}

/** What every place said, as clauses for people. */
export function describeAnswers(answers: readonly VersionAnswer[]): string {
  const said = (answer: VersionAnswer): string => {
    if ('gone' in answer) return 'has no such target any more';
    return 'problem' in answer ? answer.problem : `tells ${oneLine(answer.version)}`;
  };
  return answers.map((answer) => `${answer.place} ${said(answer)}`).join('; ');
}

/** Why the version on a target is not proven, as a sentence; undefined where it is. */
export function doubtAbout(target: string, version: string, proof: VersionProof): string | undefined {
  switch (proof.kind) {
    case 'proved':
    case 'named':
      return undefined;
    case 'gone':
      return `The platform has ${target}, which held ${version}, no more.`;
    case 'untold':
      return `Nothing tells whether ${target} holds ${version}: the name of a target is not a version.`;
    default:
      return `${proof.why}.`;
  }
}

/** How a version becomes provable, as a remedy. */
export function howToProve(target: string): string {
  return `Say in the platform settings where each target tells its version, e.g. \`version-at: { ${target}: http://…/version }\` with \`version-from: json:version\` (docs/slots.md).`;
}

/**
 * What must be known before a step gives traffic to its arms. Throws a `refused` RolloutError: WRONG_VERSION, VERSION_GONE, or VERSION_UNREADABLE where a place
 * that should tell does not, with the platform's own code and remedy where it is the platform that failed. Returns why the version is not proven, as a sentence, where nothing can tell; undefined where it is.
 */
export function requireForStep(target: string, version: string, proof: VersionProof): string | undefined {
  if (proof.kind === 'wrong') {
    const deploy = `Deploy ${version} to ${target} and wait until every instance runs it, then run the step again.`;
    const { held } = proof;
    // Whatever is recorded is compared with what targets tell, so that both must be spelt alike.
    const spelt =
      held !== undefined && isOtherSpelling(held, version)
        ? `If that is the same version, write it as ${target} tells it: \`candidate: ${oneLine(held, 80)}\`. Otherwise: `
        : '';
    throw wrongVersion(proof.why, `${spelt}${deploy}`);
  }
  if (proof.kind === 'gone')
    throw versionGone(
      target,
      version,
      `Deploy ${version} again; end the rollout that is under way, if there is one, with the rollback action, and begin anew with what the deployment gives.`,
    );
  if (proof.kind === 'unreadable') {
    throw new RolloutError('refused', {
      code: proof.failure?.code ?? 'VERSION_UNREADABLE',
      message: `${proof.why}. Nothing was changed.`,
      remedy:
        proof.failure?.remedy ??
        `Check that ${target} is up and that \`version-at\` and \`version-from\` of the platform settings are right, then run the step again.`,
    });
  }
  return doubtAbout(target, version, proof);
}

/** Where traffic is to return to. */
export interface ReturnTarget {
  /** The rollout that is ended; undefined where the ledger could not be read. */
  readonly rollout: RolloutRecord | undefined;
  /** The version that is returned to. */
  readonly to: string;
  readonly arms: Arms;
}

/**
 * True when nothing may stand between users and the target of a return: it has its version's own name and traffic, or it had traffic throughout the rollout that is
 * ended. Any other name may have been deployed to while it had none, and have got its traffic back since by a restart or by hand.
 */
export function servesAlready({ rollout, to, arms }: ReturnTarget, served: ServedSplit): boolean {
  const share = shareOf(served, arms.stable);
  if (share > 0 && arms.stable === to) return true;
  if (rollout?.stable !== to || rollout.arms.stable !== arms.stable) return false;
  return isOpen(rollout) || (share > 0 && stepsOf(rollout).every(({ weight }) => weight < 100));
}

/**
 * What must be known before a return gives traffic to a name that may hold anything; `share` is what it has, in percent, `input` how the version is named in a
 * dispatch. Throws a `refused` RolloutError: WRONG_VERSION, VERSION_GONE, and VERSION_NOT_PROVEN outside an emergency. Returns the doubt that an emergency goes on with, as a sentence.
 */
export function requireForReturn(
  target: ReturnTarget,
  proof: VersionProof,
  emergency: boolean,
  share = 0,
  input = versionInput(target.to, { service: '' }),
): string | undefined {
  refuseWrong(target, proof);
  const {
    to,
    arms: { stable },
  } = target;
  const doubt = doubtAbout(stable, to, proof);
  if (doubt === undefined || emergency) return doubt;
  const failure = proof.kind === 'unreadable' ? proof.failure : undefined;
  const remedy =
    proof.kind === 'untold'
      ? howToProve(stable)
      : (failure?.remedy ??
        `Check that ${stable} is up and that \`version-at\` and \`version-from\` of the platform settings are right, then run this again.`);
  throw new RolloutError('refused', {
    code: 'VERSION_NOT_PROVEN',
    message: `${doubt} ${share > 0 ? `It has ${String(Math.round(share))} % of the traffic, which proves nothing: a restart or a hand gives it back to whatever was deployed there.` : 'It has no traffic, so another version may have been deployed there since.'} Nothing was changed.`,
    remedy: `${remedy} If users cannot wait: \`mode: emergency\` with ${input} goes on without the proof.`,
  });
}

/** Throws a `refused` RolloutError where the target of a return is proved to hold another version (WRONG_VERSION), or is none any more (VERSION_GONE). */
export function refuseWrong({ to, arms: { stable } }: ReturnTarget, proof: VersionProof): void {
  if (proof.kind === 'gone') throw versionGone(stable, to, `Deploy ${to} again and roll that out.`);
  if (proof.kind !== 'wrong') return;
  const spelt =
    proof.held !== undefined && isOtherSpelling(proof.held, to)
      ? `If that is the same version, let ${stable} tell it as the ledger spells it, ${to}. Otherwise: `
      : '';
  throw wrongVersion(
    proof.why,
    `${spelt}Deploy ${to} to ${stable}, then run the rollback again; or choose a version that is still deployed (\`list: true\` shows which are).`,
  );
}

/**
 * What a rollout calls stable while it begins: throws a `refused` RolloutError (WRONG_VERSION) where the target that serves is proved to hold another version,
 * which a rollback would then call by the wrong name.
 */
export function requireOfStable(target: string, version: string, proof: VersionProof): void {
  if (proof.kind !== 'wrong') return;
  const given = proof.held === undefined ? `the version that ${target} holds as \`stable\`` : `\`stable: ${oneLine(proof.held, 80)}\``;
  throw wrongVersion(proof.why, `Give ${given}, as ${target} serves; or deploy ${version} to it, then run the step again.`);
}

/** Of a target that the platform has no more. */
const VERSION_GONE = 'VERSION_GONE';

function versionGone(target: string, version: string, remedy: string): RolloutError {
  return new RolloutError('refused', {
    code: VERSION_GONE,
    message: `${target} is gone: ${version} was deployed there, and the platform has it no more, so nothing can give it traffic. Nothing was changed.`,
    remedy,
  });
}

export function isGone(error: unknown): error is RolloutError {
  return error instanceof RolloutError && error.code === VERSION_GONE;
}

function wrongVersion(why: string, remedy: string): RolloutError {
  return new RolloutError('refused', { code: 'WRONG_VERSION', message: `${why}. Nothing was changed.`, remedy });
}
