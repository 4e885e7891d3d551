import type { KnownFindings } from './known.ts';

/** What gitleaks compares a finding with; of a redacted report without match and secret. */
interface Reported {
  readonly RuleID: string;
  readonly File: string;
  readonly Commit: string;
  readonly StartLine: number;
  readonly EndLine: number;
  readonly StartColumn: number;
  readonly EndColumn: number;
  readonly Match: string;
  readonly Secret: string;
}

const texts = ['RuleID', 'File', 'Commit', 'Match', 'Secret'] as const;
const numbers = ['StartLine', 'EndLine', 'StartColumn', 'EndColumn'] as const;

function isReported(entry: unknown): entry is Reported {
  if (typeof entry !== 'object' || entry === null) return false;
  const fields = new Map(Object.entries(entry));
  return texts.every((name) => typeof fields.get(name) === 'string') && numbers.every((name) => typeof fields.get(name) === 'number');
}

function isRedacted({ Secret }: Reported): boolean {
  return Secret === 'REDACTED' || Secret.endsWith('...');
}

/**
 * Reads a report of gitleaks in JSON that is used as a baseline: a finding is known that is in it with rule, file, commit, place, match and secret. Those
 * of a redacted report are compared without match and secret. Author, date and message, which gitleaks compares as well, follow from the commit.
 * @returns undefined for a text that is no such report
 */
export function parseGitleaksReport(text: string): KnownFindings | undefined {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(report)) return undefined;
  const known = new Set<string>();
  for (const entry of report) {
    if (!isReported(entry)) return undefined;
    const place = [entry.RuleID, entry.File, entry.Commit, entry.StartLine, entry.EndLine, entry.StartColumn, entry.EndColumn];
    known.add(JSON.stringify(isRedacted(entry) ? place : [...place, entry.Match, entry.Secret]));
  }
  return {
    isIgnored({ path, commit = '', match }) {
      const place = [match.ruleId, path, commit, match.startLine, match.endLine, match.startColumn, match.endColumn];
      return known.has(JSON.stringify(place)) || known.has(JSON.stringify([...place, match.match, match.secret]));
    },
  };
}
