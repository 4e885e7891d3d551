/** Share of the baseline's instances that must break the same rule before it is nobody's fault. */
const COMMON_SHARE = 0.5;

/**
 * False when at least half of the baseline's instances break the same rule: then it is the service or its environment, and no
 * rollback helps. Without baseline instances the candidate is blamed.
 */
export function isCandidates(firingBaseline: number, baselineInstances: number): boolean {
  return baselineInstances <= 0 || firingBaseline < COMMON_SHARE * baselineInstances;
}
