import type { Finding, FindingSeverity } from './finding.ts';

const LEVELS: Readonly<Record<FindingSeverity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};
/** What code scanning sorts by; its bands begin at 9.0 (critical), 7.0, 4.0 and above 0 (docs.github.com, "SARIF support for code scanning"). */
const SECURITY_SEVERITY: Readonly<Record<FindingSeverity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };
/** Code scanning takes no more from one run. */
const MOST_RESULTS = 5_000;

/**
 * The findings that have a place as a SARIF 2.1.0 log for GitHub code scanning, the worst 5,000. A finding is told apart by rule, path and line, never by what
 * was found there.
 */
export function sarifOf(findings: readonly Finding[], version: string): object {
  const placed = findings
    .flatMap((finding) => (finding.place === undefined ? [] : [{ ...finding, place: finding.place }]))
    .slice(0, MOST_RESULTS);
  const rules = [...new Map(placed.map((finding) => [finding.rule, finding])).values()];
  const indexOf = new Map(rules.map(({ rule }, index) => [rule, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'rollout-actions secret-validate',
            semanticVersion: version,
            rules: rules.map(({ rule, severity, remedy }) => ({
              id: rule,
              shortDescription: { text: rule.replaceAll('-', ' ') },
              help: { text: remedy },
              defaultConfiguration: { level: LEVELS[severity] },
              properties: { tags: ['security'], 'security-severity': SECURITY_SEVERITY[severity] },
            })),
          },
        },
        results: placed.map(({ rule, severity, name, problem, remedy, place }) => ({
          ruleId: rule,
          ruleIndex: indexOf.get(rule),
          level: LEVELS[severity],
          message: { text: `${name === undefined ? '' : `${name} `}${problem}. ${remedy}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: place.path.split('/').map(encodeURIComponent).join('/') },
                region: { startLine: place.line, ...(place.column === undefined ? {} : { startColumn: place.column }) },
              },
            },
          ],
          partialFingerprints: { 'place/v1': `${rule}:${place.path}:${String(place.line)}` },
        })),
      },
    ],
  };
}
