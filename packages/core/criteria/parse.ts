import type { Criterion } from './criterion.ts';
import { attempt, type Problem } from './problem.ts';
import { readCriterion } from './read-criterion.ts';

export { problemSentence } from './problem.ts';

export type ParsedCriterion = { readonly ok: true; readonly criterion: Criterion } | { readonly ok: false; readonly problem: Problem };

/** Reads one criterion of at most 500 characters, e.g. `warn: latency.p95 <= baseline * 1.2 for 5m`. Never throws. */
export function parseCriterion(text: string): ParsedCriterion {
  const result = attempt(() => readCriterion(text));
  return result.ok ? { ok: true, criterion: result.value } : result;
}

/** A mistake in a text of several lines. */
interface LineProblem extends Problem {
  /** 1-based. */
  readonly line: number;
  /** The whole line as given, for `formatProblem`. */
  readonly text: string;
}

export type ParsedCriteria =
  { readonly ok: true; readonly criteria: readonly Criterion[] } | { readonly ok: false; readonly problems: readonly LineProblem[] };

/** Most criteria accepted in one text. */
const MOST_CRITERIA = 200;

/** Longest text accepted, comments included. */
const LONGEST_TEXT = 100_000;

/**
 * Reads one criterion per line. Blank lines, `# comments` (at the start of a line or after a space) and a leading `- ` are allowed.
 * Reports the mistakes of all lines at once. Nothing but blank lines and comments is an empty list. Never throws.
 */
export function parseCriteria(text: string): ParsedCriteria {
  if (text.length > LONGEST_TEXT) {
    return { ok: false, problems: [tooMuch(1, '', `${String(text.length)} characters`, `${String(LONGEST_TEXT)} characters`)] };
  }
  const criteria: Criterion[] = [];
  const problems: LineProblem[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const { start, sentence } = sentenceOf(line);
    if (sentence === '') continue;
    if (criteria.length + problems.length >= MOST_CRITERIA) {
      problems.push(tooMuch(index + 1, line, 'one criterion more', `${String(MOST_CRITERIA)} criteria`));
      break;
    }
    const parsed = parseCriterion(sentence);
    if (parsed.ok) criteria.push(parsed.criterion);
    else problems.push({ ...parsed.problem, column: parsed.problem.column + start, line: index + 1, text: line });
  }
  return problems.length === 0 ? { ok: true, criteria } : { ok: false, problems };
}

/** The criterion of a line without dash and comment, and where in the line it starts (0-based). */
function sentenceOf(line: string): { start: number; sentence: string } {
  const start = /^\s*(?:-\s+)?/.exec(line)?.[0].length ?? 0;
  const comment = line.search(/(?<=^|\s)#/);
  return { start, sentence: line.slice(start, comment < 0 ? undefined : comment).trimEnd() };
}

function tooMuch(line: number, text: string, found: string, most: string): LineProblem {
  return { line, text, column: 1, message: `found ${found}, expected at most ${most}, for example three to ten criteria` };
}
