import type { Problem, Subject } from '#core/incident/incident';
import { problemKey } from '#core/incident/problem-key';
import type { Notice } from '#core/notice';
import type { Severity } from '#core/severity';
import type { RunFacts } from '#toolkit/context';
import { fails, namesIn, sayCounts, sentence, subjectOf, type SecretReport } from './report.ts';

/** Kind of the problem, for the name of its incident. */
const SECRETS_PROBLEM = 'secrets';
/** Rows of the incident's table; all findings are in the report. */
const MOST_ROWS = 20;

type Run = Pick<RunFacts, 'repository' | 'runId' | 'runUrl' | 'actor'>;

export function incidentSubject(service: string, environment: string): Subject {
  return { service, environment, kind: SECRETS_PROBLEM };
}

/** Nobody has been hit yet: a delivery is about to be. */
function severityOf({ counts }: SecretReport): Severity {
  return counts.critical > 0 ? 'critical' : 'warning';
}

function titleOf(report: SecretReport): string {
  const names = namesIn(report.findings.filter(({ severity }) => fails(severity, report.failOn)));
  const shown = names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${String(names.length - 2)} more`;
  return shown === '' ? `Secrets: ${sayCounts(report.counts)}` : `Secrets not as they must be: ${shown}`;
}

function happened(report: SecretReport): string {
  return `The check of the ${subjectOf(report)} failed: ${sayCounts(report.counts)}. What a delivery needs is missing, wrong or about to end.`;
}

/** The incident of a check that failed. `now` in milliseconds since the epoch. */
export function problemOf(service: string, report: SecretReport, run: Run, now: number): Problem {
  const failing = report.findings.filter(({ severity }) => fails(severity, report.failOn));
  return {
    ...incidentSubject(service, report.environment),
    // The same in a second attempt of the run.
    occurrence: `secrets-${run.runId}`,
    severity: severityOf(report),
    title: titleOf(report),
    happened: happened(report),
    done: ['Nothing was changed.'],
    next: [
      'Mend what the table lists; what to do for each stands in the summary of the run. Then run the check again, which closes this issue.',
    ],
    evidence: failing.slice(0, MOST_ROWS).map((finding) => [finding.severity, sentence(finding)] as const),
    links: [{ label: 'Run', url: run.runUrl }],
    by: run.actor,
    detectedAt: now,
  };
}

/** What channels are told of a check that failed, or of the first that passes again after one that did. */
export function noticeOf(
  service: string,
  report: SecretReport,
  run: Run,
  told: { readonly kind: 'check-failed' | 'recovered'; readonly incident?: string | undefined; readonly at: number },
): Notice {
  const problem = problemKey(run.repository, service, report.environment, SECRETS_PROBLEM);
  const failed = told.kind === 'check-failed';
  return {
    id: `${problem}/${told.kind}-${run.runId}`,
    kind: told.kind,
    severity: failed ? severityOf(report) : 'critical',
    problem,
    service,
    environment: report.environment,
    repository: run.repository,
    title: failed ? `${titleOf(report)} (${service} in ${report.environment})` : `The ${subjectOf(report)} are as declared again`,
    text: failed ? happened(report) : 'Every declared secret was checked and is as it must be.',
    facts: failed
      ? report.findings.slice(0, MOST_ROWS).map((finding) => [finding.severity, sentence(finding)] as const)
      : [['Checked', report.notes[0] ?? 'all']],
    links: [{ label: 'Run', url: run.runUrl }, ...(told.incident === undefined ? [] : [{ label: 'Incident', url: told.incident }])],
    at: told.at,
  };
}
