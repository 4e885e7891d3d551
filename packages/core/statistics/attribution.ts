/** Share of the baseline's instances that must break the same rule before it is nobody's fault. */
export const COMMON_SHARE = 0.5;

/**
 * False when at least half of the baseline's instances break the same rule: then it is the service or its environment, and no
 * rollback helps. Without baseline instances the candidate is blamed.
 */
export function isCandidates(firingBaseline: number, baselineInstances: number): boolean {
  return baselineInstances <= 0 || firingBaseline < COMMON_SHARE * baselineInstances;
}

/** How many instances must fire: `any` of them, or a share from 0 to 1 of them. */
export type Quorum = 'any' | number;

/** True when enough of the instances fire; never true without instances. */
export function enoughFire(firing: number, instances: number, quorum: Quorum): boolean {
  return firing > 0 && (quorum === 'any' || firing >= quorum * instances);
}
