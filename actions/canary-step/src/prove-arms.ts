import type { Logger } from '#core/ports';
import { toleranceOf } from '#core/rollout/possible-weights';
import { shareOf, type Arms, type ServedSplit, type Split } from '#core/rollout/split';
import { requireForStep, requireOfStable, type VersionProof } from '#core/rollout/target-version';
import type { TargetVersions } from '#delivery/target-versions';

export interface VersionsOfArms {
  readonly candidate: string;
  readonly stable: string;
  readonly arms: Arms;
}

export const howToProveThem =
  'Say in the platform settings where each target tells its version: `version-at` and `version-from` (docs/slots.md). Then a step refuses a version that nobody deployed there, and a rollback can prove what it returns to.';

/**
 * Before a step moves: proves that the candidate's target holds the candidate, and stable's the stable version where it gets more traffic or a rollout begins. Resolves to what
 * nothing can prove, one sentence each. Throws a `refused` RolloutError: WRONG_VERSION or VERSION_UNREADABLE; and an `input` one (INVALID_SETTINGS) where addresses of other targets alone are named.
 */
export async function proveArms(
  wanted: Split,
  served: ServedSplit,
  { candidate, stable, arms }: VersionsOfArms,
  targets: TargetVersions,
  { log, opening }: { readonly log: Logger; readonly opening: boolean },
): Promise<readonly string[]> {
  const gets = (target: string): boolean => shareOf(wanted, target) > 0;
  const doubts: string[] = [];
  const proofOf = async (target: string, version: string): Promise<VersionProof> => {
    const proof = await targets.prove(target, version);
    if (proof.kind === 'named' || proof.kind === 'untold') targets.requireAddressOf(target);
    return proof;
  };
  const prove = async (target: string, version: string): Promise<void> => {
    const proof = await proofOf(target, version);
    const doubt = requireForStep(target, version, proof);
    if (proof.kind === 'proved') log.info(`Verified: ${target} holds ${version}.`);
    if (doubt === undefined) return;
    log.warning(`${doubt} ${howToProveThem}`);
    doubts.push(doubt);
  };
  if (gets(arms.candidate)) await prove(arms.candidate, candidate);
  const serves = shareOf(served, arms.stable) > 0;
  // A held rollout that goes on may take traffic back, and others may have been at the target meanwhile.
  const gains = shareOf(wanted, arms.stable) > shareOf(served, arms.stable) + toleranceOf(served.possible);
  if (gets(arms.stable) && !serves) await prove(arms.stable, stable);
  // What serves is not doubted where nothing tells; but the ledger must not call it by another version's name, nor another version get more.
  if (serves && (opening || gains)) {
    const proof = await proofOf(arms.stable, stable);
    if (opening) requireOfStable(arms.stable, stable, proof);
    else if (proof.kind === 'wrong') requireForStep(arms.stable, stable, proof);
  }
  return doubts;
}
