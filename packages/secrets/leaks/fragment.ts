/** A piece of text to be searched: a file of the working tree, or the lines that one commit added to one file in one place. */
export interface Fragment {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  /** The bytes; only `from` to `to` are meant, so that a large buffer is not copied for each fragment. */
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
  /** Number of the first line in the file, 1 or more. */
  readonly firstLine: number;
  /** The commit that added it; none in the working tree. */
  readonly commit?: string;
}

/** What a rule found in a fragment. It holds the secret itself: it stays in memory and is never written. */
export interface Match {
  readonly ruleId: string;
  readonly description: string;
  readonly secret: string;
  /** The whole match of the rule, of which the secret is a part. */
  readonly match: string;
  /** Lines in the file, 1 or more, and 0 for a file that is a finding by its path alone; columns as gitleaks counts them. */
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
  /** Shannon entropy of the secret, in bits per character. */
  readonly entropy: number;
  readonly tags: readonly string[];
  /** How the text was decoded before it was found (`base64`, `hex`, `percent`); empty for plain text. */
  readonly decoded: readonly string[];
}

/** Finds secrets in fragments by rules. Pure and synchronous: it runs in worker threads. */
export interface Detector {
  detect(fragment: Fragment): readonly Match[];
}
