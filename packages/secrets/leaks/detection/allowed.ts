import { Pattern } from '../regex/pattern.ts';
import type { Allowlist } from '../rules/rule.ts';
import { Words } from './words.ts';

/** One pattern that matches where any of these does. They stand in one group, as in gitleaks: `(?i)` in one holds for those after it. */
function anyOf(patterns: readonly string[]): Pattern | undefined {
  return patterns.length === 0 ? undefined : new Pattern(`(?:${patterns.join('|')})`);
}

const mostPaths = 2000;

/** Whether paths match a pattern, each asked only once; a history has the same paths over and over. */
export class PathPattern {
  private readonly pattern: Pattern;
  private readonly known = new Map<string, boolean>();

  constructor(pattern: Pattern) {
    this.pattern = pattern;
  }

  test(path: string): boolean {
    let found = this.known.get(path);
    if (found === undefined) {
      if (this.known.size >= mostPaths) this.known.clear();
      found = path !== '' && this.pattern.test(path);
      this.known.set(path, found);
    }
    return found;
  }
}

/** What an allowlist is asked about a finding. */
export interface Candidate {
  readonly secret: string;
  readonly match: string;
  /** Whether a pattern occurs in the lines of the finding. */
  readonly lineHas: (pattern: Pattern) => boolean;
}

/** So many questions that tables for all words at once are worth making. */
const manyQuestions = 500;

/** Words that are looked for in secrets. */
class StopWords {
  private readonly list: readonly string[];
  private words: Words | undefined;
  private asked = 0;

  constructor(list: readonly string[]) {
    this.list = list;
  }

  /** Whether any of them is in a text in lower case. */
  occurIn(text: string): boolean {
    if (++this.asked < manyQuestions && text.length < 1_000) return this.list.some((word) => text.includes(word));
    this.words ??= new Words(this.list);
    return this.words.occursIn(Buffer.from(text, 'utf8'));
  }
}

/** An allowlist that is ready to be asked. */
export class ReadyAllowlist {
  private readonly list: Allowlist;
  private readonly commits: ReadonlySet<string>;
  private readonly paths: PathPattern | undefined;
  private readonly regexes: Pattern | undefined;
  private readonly stopwords: StopWords | undefined;

  /** @throws PatternError */
  constructor(list: Allowlist) {
    this.list = list;
    this.commits = new Set(list.commits);
    const paths = anyOf(list.paths);
    this.paths = paths === undefined ? undefined : new PathPattern(paths);
    this.regexes = anyOf(list.regexes);
    this.stopwords = list.stopwords.length === 0 ? undefined : new StopWords(list.stopwords.map((word) => word.toLowerCase()));
  }

  private commitAllowed(commit: string | undefined): boolean {
    return commit !== undefined && this.commits.size > 0 && this.commits.has(commit.toLowerCase());
  }

  /** Whether nothing in a file, or in what a commit did to it, is reported. */
  allowsFile(path: string, commit: string | undefined): boolean {
    const { list, paths } = this;
    const commitAllowed = this.commitAllowed(commit);
    const pathAllowed = paths?.test(path) ?? false;
    if (list.condition === 'or') return commitAllowed || pathAllowed;
    if (this.regexes !== undefined || this.stopwords !== undefined) return false;
    return (list.commits.length === 0 || commitAllowed) && (paths === undefined || pathAllowed);
  }

  /** Whether a finding is not reported. */
  allowsFinding(candidate: Candidate, path: string, commit: string | undefined): boolean {
    const { list, paths, regexes, stopwords } = this;
    const stopword = (): boolean => stopwords?.occurIn(candidate.secret.toLowerCase()) ?? false;
    const regex = (): boolean => {
      if (regexes === undefined) return false;
      if (list.regexTarget === 'line') return candidate.lineHas(regexes);
      const target = list.regexTarget === 'match' ? candidate.match : candidate.secret;
      return target !== '' && regexes.test(target);
    };
    if (list.condition === 'or') return stopword() || regex();
    return (
      (list.commits.length === 0 || this.commitAllowed(commit)) &&
      (paths === undefined || paths.test(path)) &&
      (stopwords === undefined || stopword()) &&
      (regexes === undefined || regex())
    );
  }
}
