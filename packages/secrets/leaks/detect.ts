import { ReadyAllowlist, type Candidate } from './detection/allowed.ts';
import { decodeOnce, encodingsOf, linesOf, originalOf, segmentsAt, type Pass } from './detection/decoding.ts';
import { entropyOf } from './detection/entropy.ts';
import { LineChecks } from './detection/line-checks.ts';
import { Lines } from './detection/location.ts';
import { dropCovered } from './detection/precedence.ts';
import { ReadyRules, type Awake, type ReadyRule } from './detection/ready-rules.ts';
import { secretOf } from './detection/secret.ts';
import { toUtf8 } from './detection/utf16.ts';
import { satisfied } from './detection/required.ts';
import type { Detector, Fragment, Match } from './fragment.ts';
import { searchable } from './regex/utf8.ts';
import type { RuleSet } from './rules/rule.ts';

export interface DetectorOptions {
  /** How many times what looks encoded is decoded, one within the other; 0 decodes nothing, 1 is the default. */
  readonly decodeDepth?: number;
  /** Whether a finding stays that has `gitleaks:allow` on its line. */
  readonly ignoreAllowComments?: boolean;
}

const nothing: readonly Match[] = [];
/** Most findings of one rule in one fragment. */
const mostFindings = 10_000;

/** A text that is searched, plain or with parts of it decoded. */
interface Searched {
  readonly fragment: Fragment;
  /** The fragment's own text. */
  readonly original: Buffer;
  readonly checks: LineChecks;
  readonly text: Buffer;
  readonly pass: Pass | undefined;
  /** Made when first needed. */
  readonly lines: () => Lines;
  readonly bytes: () => Buffer;
}

class RuleDetector implements Detector {
  private readonly rules: ReadyRules;
  private readonly allowlists: readonly ReadyAllowlist[];
  private readonly decodeDepth: number;
  private readonly ignoreAllowComments: boolean;

  constructor(ruleSet: RuleSet, { decodeDepth = 1, ignoreAllowComments = false }: DetectorOptions) {
    this.rules = new ReadyRules(ruleSet.rules);
    this.allowlists = ruleSet.allowlists.map((list) => new ReadyAllowlist(list));
    this.decodeDepth = decodeDepth;
    this.ignoreAllowComments = ignoreAllowComments;
  }

  detect(fragment: Fragment): readonly Match[] {
    const { path, commit } = fragment;
    if (this.allowlists.some((list) => list.allowsFile(path, commit))) return nothing;
    const original = toUtf8(fragment.bytes.subarray(fragment.from, fragment.to));
    let whole: Pick<Searched, 'lines' | 'checks'> | undefined;
    let found: Match[] | undefined;
    let pass: Pass | undefined;
    for (let depth = 0; ; depth++) {
      const text = pass?.text ?? original;
      const awake = this.rules.awake(text, path);
      if (awake.length > 0) {
        whole ??= { lines: once(() => new Lines(original)), checks: new LineChecks(original) };
        const searched: Searched = { fragment, original, text, pass, bytes: once(() => searchable(text)), ...whole };
        for (const one of awake) {
          if (one.ready.rule.skipReport) continue;
          const more = this.run(one, searched);
          if (more.length > 0) found = found === undefined ? [...more] : found.concat(more);
        }
      }
      if (depth >= this.decodeDepth) break;
      pass = decodeOnce(text, pass);
      if (pass === undefined) break;
    }
    if (found === undefined) return nothing;
    return found.length > 1 ? dropCovered(found) : found;
  }

  /** Everything that a rule finds, if the rules that it requires find something near it. */
  private run(awake: Awake, searched: Searched): readonly Match[] {
    const found = this.find(awake, searched);
    const { required } = awake.ready.rule;
    if (required.length === 0 || found.length === 0) return found;
    const others = required.map((one) => {
      const other = this.rules.find(one.id);
      return { required: one, found: other === undefined ? [] : this.find({ ready: other, anchors: undefined }, searched) };
    });
    return found.filter((match) => satisfied(match, others));
  }

  private find({ ready, anchors }: Awake, searched: Searched): readonly Match[] {
    const { regex, path, allowlists } = ready;
    const { fragment, pass } = searched;
    if (allowlists.some((list) => list.allowsFile(fragment.path, fragment.commit))) return nothing;
    if (path !== undefined && !path.test(fragment.path)) return nothing;
    if (regex === undefined) return path === undefined || pass !== undefined ? nothing : [pathMatch(ready, fragment)];
    let found: Match[] | undefined;
    const bytes = searched.bytes();
    const examine = (start: number, end: number): void => {
      if (found !== undefined && found.length >= mostFindings) return;
      const match = this.examine(ready, searched, start, end);
      if (match !== undefined) (found ??= []).push(match);
    };
    regex.findAll(bytes, examine, anchors);
    return found ?? nothing;
  }

  /** Makes a finding of a match; undefined where it is none. */
  private examine(ready: ReadyRule, searched: Searched, start: number, end: number): Match | undefined {
    const { rule, regex, allowlists } = ready;
    const { fragment, text, pass, original, checks } = searched;
    const { trimmedStart, trimmedEnd } = withoutNewlines(text, start, end);
    const segments = pass === undefined ? [] : segmentsAt(pass, { start, end });
    if (pass !== undefined && segments.length === 0) return undefined;
    // The start stays before newlines that were cut off, as in gitleaks.
    const place = pass === undefined ? { start, end: start + trimmedEnd - trimmedStart } : originalOf(pass, { start, end });
    const location = searched.lines().locate(place.start, place.end);
    if (!this.ignoreAllowComments && checks.hasAllowComment(location.lineFrom, location.lineTo)) return undefined;
    const match = text.subarray(trimmedStart, trimmedEnd);
    const secret = secretOf(match, regex, rule.secretGroup).toString('utf8');
    const entropy = entropyOf(secret);
    if (rule.entropy !== 0 && entropy <= rule.entropy) return undefined;
    const matchText = match.toString('utf8');
    const candidate: Candidate = {
      secret,
      match: matchText,
      lineHas: (pattern) => {
        const lines = pass === undefined ? undefined : linesOf(pass, segments);
        return lines === undefined || pass === undefined
          ? checks.has(pattern, original, location.lineFrom, location.lineTo)
          : checks.has(pattern, pass.text, lines.start, lines.end);
      },
    };
    const isAllowed = (list: ReadyAllowlist): boolean => list.allowsFinding(candidate, fragment.path, fragment.commit);
    if (this.allowlists.some(isAllowed) || allowlists.some(isAllowed)) return undefined;
    return {
      ruleId: rule.id,
      description: rule.description,
      secret,
      match: matchText,
      startLine: fragment.firstLine + location.startLine,
      endLine: fragment.firstLine + location.endLine,
      startColumn: location.startColumn,
      endColumn: location.endColumn,
      entropy,
      tags: rule.tags,
      decoded: encodingsOf(segments),
    };
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function withoutNewlines(text: Uint8Array, start: number, end: number): { readonly trimmedStart: number; readonly trimmedEnd: number } {
  let [trimmedStart, trimmedEnd] = [start, end];
  while (trimmedStart < trimmedEnd && text[trimmedStart] === 0x0a) trimmedStart++;
  while (trimmedEnd > trimmedStart && text[trimmedEnd - 1] === 0x0a) trimmedEnd--;
  return { trimmedStart, trimmedEnd };
}

/** A file that is a finding by its path alone: it has no line and no secret. */
function pathMatch({ rule }: ReadyRule, { path }: Fragment): Match {
  const places = { startLine: 0, endLine: 0, startColumn: 0, endColumn: 0 };
  return {
    ruleId: rule.id,
    description: rule.description,
    secret: '',
    match: `file detected: ${path}`,
    ...places,
    entropy: 0,
    tags: rule.tags,
    decoded: [],
  };
}

/**
 * Makes a detector of rules, with the effect that they have in gitleaks v8.30: what is found, where, and what is allowed. It takes linear time for
 * any rule and any text; a detector keeps what it learns of its patterns, so use one for many fragments.
 * @throws PatternError where a pattern is not of the dialect; `readRules` has already refused such rules
 */
export function createDetector(ruleSet: RuleSet, options: DetectorOptions = {}): Detector {
  return new RuleDetector(ruleSet, options);
}
