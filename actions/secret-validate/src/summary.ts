import { bold, bullets, code, details, heading, page, paragraph, table, type Content, type Inline } from '#core/markdown';
import type { Finding, FindingSeverity } from '#secrets/finding';
import { sayCounts, sentence, subjectOf, type SecretReport } from './report.ts';

/** Findings that a summary lists; the worst come first. */
const LISTED = 300;

const SIGNS: Readonly<Record<FindingSeverity, string>> = { critical: '❌ critical', high: '❌ high', medium: '⚠️ medium', low: 'ℹ️ low' };
const TITLES: Readonly<Record<SecretReport['verdict'], string>> = { pass: '✅ All', warn: '⚠️', fail: '❌' };

/** The job summary: everything that is missing or bad in one table, each with what to do. */
export function renderSecrets(report: SecretReport): string {
  const { verdict, counts, findings, notes, problems, code: failure, failOn } = report;
  const found = sayCounts(counts);
  const title =
    verdict === 'pass' ? `${TITLES.pass} ${subjectOf(report)} are as declared` : `${TITLES[verdict]} ${subjectOf(report)}: ${found}`;
  return page([
    heading(3, title),
    ...(findings.length === 0 ? [] : [table(['severity', 'secret', 'what is wrong', 'what to do'], findings.slice(0, LISTED).map(row))]),
    ...(findings.length > LISTED ? [paragraph(`${String(findings.length - LISTED)} more are in the report.`)] : []),
    ...(failure === undefined ? [] : [paragraph(bold('Code:'), ' ', code(failure), ` (fails from severity ${failOn} on)`)]),
    ...(problems.length === 0
      ? []
      : [
          paragraph(bold('Not found out:')),
          bullets(problems.map(({ code: name, message, remedy }): readonly Content[] => [code(name), ` ${message} `, withCode(remedy)])),
        ]),
    ...(report.incident?.url === undefined ? [] : [paragraph('Incident: ', report.incident.url)]),
    ...(notes.length === 0 ? [] : [details('What was looked at', [bullets(notes)])]),
  ]);
}

function row(finding: Finding): readonly Content[] {
  const { severity, name, place, problem, remedy } = finding;
  const where = place === undefined ? '' : ` (${place.path}:${String(place.line)})`;
  return [
    SIGNS[severity],
    name === undefined ? '' : code(name),
    `${name === undefined ? sentence(finding) : problem}${where}`,
    withCode(remedy),
  ];
}

/** A text of ours, with what stands in backticks as code. */
function withCode(text: string): Inline {
  const pieces = text.split('`').map((piece, index): Content => (index % 2 === 1 ? code(piece) : piece));
  return { markdown: paragraph(...pieces).block };
}
