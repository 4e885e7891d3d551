import type { Annotation } from '#toolkit/context';
import type { Finding } from '#secrets/finding';
import { fails, SECRETS_INVALID, sentence, subjectOf, type SecretReport } from './report.ts';

/** Findings that one annotation spells out; the runner keeps 4,000 characters of it. */
const SPELT_OUT = 12;

/** One annotation for all values that fail, one for those that do not, and one for each finding that has a line to stand on. */
export function annotationsFor(report: SecretReport): readonly Annotation[] {
  const { findings, failOn, problems } = report;
  const [placed, live] = [findings.filter(({ place }) => place !== undefined), findings.filter(({ place }) => place === undefined)];
  const failing = live.filter(({ severity }) => fails(severity, failOn));
  const mild = live.filter((finding) => !failing.includes(finding));
  return [
    ...together('error', failing, `${subjectOf(report)} are not as they must be: ${SECRETS_INVALID}`),
    ...together('warning', mild, `${subjectOf(report)}: look after these`),
    ...placed.map((finding): Annotation => ({
      level: fails(finding.severity, failOn) ? 'error' : 'warning',
      title: `${finding.rule} (${finding.severity})`,
      message: `${sentence(finding)}.\nWhat to do: ${finding.remedy}`,
      ...(finding.place === undefined ? {} : { place: finding.place }),
    })),
    ...problems.map(({ code, message, remedy }): Annotation => ({
      level: 'error',
      title: `Not found out: ${code}`,
      message: `${message}\nWhat to do: ${remedy}`,
    })),
  ];
}

function together(level: Annotation['level'], findings: readonly Finding[], about: string): readonly Annotation[] {
  if (findings.length === 0) return [];
  const spelt = findings.slice(0, SPELT_OUT).map((finding) => `${sentence(finding)}.\nWhat to do: ${finding.remedy}`);
  const others = findings.slice(SPELT_OUT).map(sentence);
  return [
    {
      level,
      title: `${about.charAt(0).toUpperCase()}${about.slice(1)}`,
      message: [...spelt, ...(others.length === 0 ? [] : [`And ${String(others.length)} more: ${others.join('; ')}.`])].join('\n'),
    },
  ];
}
