/** What is not reported though a rule finds it; patterns are of Go's dialect. */
export interface Allowlist {
  readonly description: string;
  /** Whether one of its checks is enough, or all that it has must agree. */
  readonly condition: 'or' | 'and';
  /** Whole object names of commits, in lower case. */
  readonly commits: readonly string[];
  readonly paths: readonly string[];
  /** What `regexes` are looked for in. */
  readonly regexTarget: 'secret' | 'match' | 'line';
  readonly regexes: readonly string[];
  /** Words that the secret may contain, whatever their case. */
  readonly stopwords: readonly string[];
}

/** Another rule that has to find something nearby for a rule to count. */
export interface RequiredRule {
  readonly id: string;
  /** Greatest distance in lines, and in columns; without one anywhere in the same fragment. */
  readonly withinLines?: number;
  readonly withinColumns?: number;
}

/** One rule, as plain data, so that it can be handed to a thread. */
export interface Rule {
  readonly id: string;
  readonly description: string;
  /** What is looked for; without it every file whose path matches is a finding. */
  readonly regex?: string;
  /** What the path must match. */
  readonly path?: string;
  /** The group that is the secret; with 0 the first one that took part, or the whole match. */
  readonly secretGroup: number;
  /** The secret's entropy must be greater, in bits per character; 0 asks for none. */
  readonly entropy: number;
  /** Words, in lower case, of which a fragment must have one to be searched. */
  readonly keywords: readonly string[];
  readonly tags: readonly string[];
  readonly allowlists: readonly Allowlist[];
  readonly required: readonly RequiredRule[];
  /** Whether it only serves other rules that require it. */
  readonly skipReport: boolean;
}

/** Rules and what is allowed for all of them, as plain data. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly allowlists: readonly Allowlist[];
}
