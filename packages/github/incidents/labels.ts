import { SEVERITIES, type Severity } from '#core/severity';

/** On every incident; incidents are found by it. */
export const incidentLabel = 'rollout-incident';

function severityLabel(severity: Severity): string {
  return `severity: ${severity}`;
}

const severityLabels: ReadonlySet<string> = new Set(SEVERITIES.map(severityLabel));

/** The labels of an incident: ours, the configured ones and whatever people added, with one severity. */
export function labelsFor(severity: Severity, configured: readonly string[], present: readonly string[] = []): readonly string[] {
  const wanted = [
    incidentLabel,
    severityLabel(severity),
    ...configured,
    ...present.filter((label) => !severityLabels.has(label.toLowerCase())),
  ];
  return wanted.filter((label, index) => wanted.findIndex((other) => sameName(other, label)) === index);
}

/** Those that are wanted and not there. GitHub compares names of labels and people without regard to case. */
export function missing(wanted: readonly string[], present: readonly string[]): readonly string[] {
  return wanted.filter((name) => !present.some((other) => sameName(other, name)));
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
