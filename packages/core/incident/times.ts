/** Moments of a problem in milliseconds since the epoch. */
export interface IncidentTimes {
  /** First traffic on the bad version, if known. */
  readonly startedAt?: number | undefined;
  /** When it was noticed. */
  readonly detectedAt: number;
  /** When stable was proven to serve again. */
  readonly restoredAt?: number | undefined;
}

/** Noticed minus first bad traffic, in milliseconds; undefined when the beginning is not known. Clocks differ: never below 0. */
export function timeToDetect({ startedAt, detectedAt }: IncidentTimes): number | undefined {
  return startedAt === undefined ? undefined : Math.max(0, detectedAt - startedAt);
}

/** Proven to serve again minus noticed, in milliseconds; undefined until then. Never below 0. */
export function timeToRestore({ detectedAt, restoredAt }: IncidentTimes): number | undefined {
  return restoredAt === undefined ? undefined : Math.max(0, restoredAt - detectedAt);
}

/** The moments of one stretch in which the same problem was reported several times: from the first beginning to the newest proof, if that still holds. */
export function withLater(first: IncidentTimes, later: IncidentTimes): IncidentTimes {
  return {
    startedAt: earliest(first.startedAt, later.startedAt),
    detectedAt: Math.min(first.detectedAt, later.detectedAt),
    restoredAt: later.restoredAt,
  };
}

/** The moments of one happening that is told twice: what is known already does not become later. */
export function withRetold(before: IncidentTimes, again: IncidentTimes): IncidentTimes {
  return {
    startedAt: earliest(before.startedAt, again.startedAt),
    detectedAt: Math.min(before.detectedAt, again.detectedAt),
    restoredAt: earliest(before.restoredAt, again.restoredAt),
  };
}

function earliest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
