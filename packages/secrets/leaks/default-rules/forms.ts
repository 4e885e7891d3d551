import type { Allowlist, Rule } from '../rules/rule.ts';

/** What a rule adds to its form. */
export interface Extra {
  /** The secret's entropy must be greater, in bits per character. */
  readonly entropy?: number;
  readonly allowlists?: readonly Allowlist[];
  readonly tags?: readonly string[];
}

/** The end of a word, or a line feed that is written as `\n`. */
const before = String.raw`(?:^|\W|\\[nrt])`;
const after = String.raw`(?:\W|$)`;
/** Behind a form without a mark of its own: what base64 and paths go on with belongs to a longer text. */
const afterAny = String.raw`(?:[^\w/+=-]|$)`;

/** A rule by its pattern, in which the secret is the first group. */
export function rule(id: string, description: string, regex: string, { entropy = 0, allowlists = [], tags = [] }: Extra = {}): Rule {
  return { id, description, regex, secretGroup: 0, entropy, keywords: [], tags, allowlists, required: [], skipReport: false };
}

/** A credential that is known by its own form, such as a prefix: it stands alone, not within a longer word. */
export function token(id: string, description: string, form: string, extra: Extra = { entropy: 2.5 }): Rule {
  return rule(id, description, `${before}(${form})${after}`, extra);
}

/** A credential of a form that other things have too: it counts where a name that has one of `words` is given it. */
export function assigned(id: string, description: string, words: string, form: string, extra: Extra = { entropy: 3 }): Rule {
  const name = String.raw`(?:${words})[\w.\- \t]{0,25}`;
  return rule(
    id,
    description,
    String.raw`(?i:${name}["'\x60\]]{0,2}[ \t]{0,3}(?:=|:|=>|:=|,)[ \t]{0,3}["'\x60]?)(${form})${afterAny}`,
    extra,
  );
}

export function allow(description: string, lists: Partial<Pick<Allowlist, 'paths' | 'regexes' | 'stopwords' | 'regexTarget'>>): Allowlist {
  return { description, condition: 'or', commits: [], paths: [], regexTarget: 'secret', regexes: [], stopwords: [], ...lists };
}
