import type { IncidentReport } from '#delivery/incidents';
import { FINDING_SEVERITIES, isAsBadAs, type Finding, type FindingSeverity } from '#secrets/finding';

export type Verdict = 'pass' | 'warn' | 'fail';
export type FailOn = FindingSeverity | 'none';
export type Counts = Readonly<Record<FindingSeverity, number>>;

export const SECRETS_INVALID = 'SECRETS_INVALID';

/** What the check found; its JSON schema is report.schema.json beside the action. It holds no value, no part of one, no length and no hash. */
export interface SecretReport {
  readonly schema: 1;
  readonly action: 'secret-validate';
  readonly service?: string;
  readonly environment: string;
  readonly runUrl: string;
  /** ISO 8601. */
  readonly at: string;
  readonly verdict: Verdict;
  /** Where it failed: one of docs/errors.md. */
  readonly code?: string;
  readonly failOn: FailOn;
  readonly counts: Counts;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  /** What could not be found out. */
  readonly problems: readonly { readonly code: string; readonly message: string; readonly remedy: string }[];
  readonly incident?: IncidentReport;
  readonly deliveries?: readonly { readonly channel: string; readonly outcome: string; readonly problem?: string }[];
}

export function countsOf(findings: readonly Finding[]): Counts {
  const count = (severity: FindingSeverity): number => findings.filter((finding) => finding.severity === severity).length;
  return { critical: count('critical'), high: count('high'), medium: count('medium'), low: count('low') };
}

export function verdictOf(findings: readonly Finding[], failOn: FailOn): Verdict {
  if (findings.some(({ severity }) => fails(severity, failOn))) return 'fail';
  return findings.length > 0 ? 'warn' : 'pass';
}

export function fails(severity: FindingSeverity, failOn: FailOn): boolean {
  return failOn !== 'none' && isAsBadAs(severity, failOn);
}

/** `2 critical, 1 low`; empty for none. */
export function sayCounts(counts: Counts): string {
  return FINDING_SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${String(counts[severity])} ${severity}`)
    .join(', ');
}

/** `API_KEY is a placeholder`, a sentence without its full stop. */
export function sentence({ name, problem }: Finding): string {
  return name === undefined ? problem : `${name} ${problem}`;
}

/** Names that findings are about, each once. */
export function namesIn(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ name }) => name ?? []))];
}

/** `the secrets of api in production`. */
export function subjectOf({ service, environment }: Pick<SecretReport, 'service' | 'environment'>): string {
  return `${service === undefined ? 'secrets' : `secrets of ${service}`} in ${environment}`;
}
