/** How bad it is, mildest first. `info`: nobody has to act; `warning`: somebody, today; `critical`: users were hit; `emergency`: users are being hit. */
export const SEVERITIES = ['info', 'warning', 'critical', 'emergency'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** True when `severity` is as bad as `threshold` or worse. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}

/** The worse of the two. */
export function worse(a: Severity, b: Severity): Severity {
  return atLeast(a, b) ? a : b;
}

/** One level worse; `emergency` stays. */
export function raised(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? 'emergency';
}
